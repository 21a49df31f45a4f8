"""Findings as one plain document of ids and numbers: what `omi findings --json` prints."""

from __future__ import annotations

from omi_desktop.scoring.document import Document
from omi_desktop.scoring.findings import Cell, Counts, Finding, Findings, FoundTable, in_words, noun_of
from omi_desktop.scoring.rules import percent, rounded


def findings_document(found: Findings) -> Document:
    """Findings as a document; `by` is None where they are not split, undefined figures are None."""
    return {
        "form": found.form,
        "records": found.records,
        "by": found.fact.id if found.fact else None,
        "groups": [
            {"id": group.choice.id, "text": group.choice.text, "records": group.records}
            for group in found.groups
        ],
        "questions": [_question(finding, found) for finding in found.questions],
        "tables": [_table(table) for table in found.tables],
    }


def _question(finding: Finding, found: Findings) -> Document:
    question = finding.question
    document = {
        "id": question.id,
        "text": question.text,
        "section": finding.section,
        "criterion": question.criterion,
        "scored": finding.scored,
        **_counts(finding.whole, noun_of(found.form)),
    }
    if found.fact:
        document["groups"] = {
            group.choice.id: {**_counts(counts, noun_of(found.form)), "differs": finding.differs(place)}
            for place, (group, counts) in enumerate(zip(found.groups, finding.groups, strict=True))
        }
    return document


def _counts(counts: Counts, noun: str) -> Document:
    interval = counts.interval
    return {
        "above": counts.tally.above,
        "relevant": counts.tally.relevant,
        "percent": percent(counts.tally.proportion),
        "rounded": rounded(counts.tally.proportion),
        "interval": [interval.low * 100, interval.high * 100] if interval else None,
        "words": in_words(counts.tally, noun),
        "choices": {answer.value: answer.count for answer in counts.answers},
    }


def _table(found: FoundTable) -> Document:
    table = found.table
    return {
        "id": table.id,
        "title": table.title,
        "source": table.source,
        "columns": [column.title for column in table.columns],
        "rows": [
            {"title": row.title, "cells": [_cell(cell) for cell in cells]}
            for row, cells in zip(table.rows, found.rows, strict=True)
        ],
    }


def _cell(cell: Cell | None) -> Document | None:
    if cell is None:
        return None
    share = cell.tally.proportion
    return {
        "item": cell.item.id,
        "shows": "count" if cell.counted else "percent",
        "count": cell.count,
        "of": cell.of,
        "percent": percent(share),
        "rounded": rounded(share),
    }

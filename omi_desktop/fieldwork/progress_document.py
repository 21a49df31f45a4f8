"""The progress of the week as one plain document: what `omi progress --json` prints."""

from __future__ import annotations

from collections.abc import Mapping

from omi_desktop.fieldwork.composition import composition_document
from omi_desktop.fieldwork.progress import AssessorProgress, CaseProgress, WeekProgress
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.document import Document
from omi_desktop.scoring.outlook import NotApplicable
from omi_desktop.scoring.rules import Score, percent, rounded
from omi_desktop.scoring.scores import Scores

LEVELS = ("criteria", "sections", "headlines")


def progress_document(found: WeekProgress) -> Document:
    """The whole of it; scores in per cent, unrounded, undefined ones None."""
    asked = {question.id: question for question in found.instrument.questions}
    return {
        "cases": len(found.cases),
        **found.statuses,
        "unallocated": [case.record.ref for case in found.cases if not case.record.assessor],
        "assessors": [_assessor(found.instrument, each) for each in found.assessors],
        "list": [_case(case) for case in found.cases],
        "second_unread": [{"case_ref": each.ref, "assessor": each.assessor} for each in found.unread],
        "not_applicable": [
            {"id": item, "text": asked[item].text, **_na(count), "assessors": _by_assessor(found, item)}
            for item, count in found.not_applicable.items()
            if count.na
        ],
        "scores": {level: _scores(found, level) for level in LEVELS},
        "sample": composition_document(found.composition),
    }


def _by_assessor(found: WeekProgress, item: str) -> list[Document]:
    given = [(each.assessor, each.by_question[item]) for each in found.assessors]
    return [{"assessor": name or None, **_na(count)} for name, count in given if count.given]


def _assessor(instrument: Instrument, each: AssessorProgress) -> Document:
    return {
        "assessor": each.assessor or None,
        "cases": each.cases,
        **each.statuses,
        "left": each.left,
        "second": each.second,
        "second_left": each.second_left,
        "not_applicable": _na(each.not_applicable),
        "scores": {
            level: [
                {"id": name, **numbers(score), "if_no": numbers(_of(each.as_no, level)[name])}
                for name, score in _of(each.scores, level).items()
            ]
            for level in LEVELS[1:]
        },
    }


def _case(case: CaseProgress) -> Document:
    return {
        "case_ref": case.record.ref,
        "assessor": case.record.assessor or None,
        "status": case.status,
        "answered": case.filled.answered,
        "asked": case.filled.asked,
        "left": case.filled.left,
        # of a case nobody has begun everything is missing
        "missing": list(case.missing) if case.status != "not_begun" else None,
    }


def _na(count: NotApplicable) -> Document:
    return {"na": count.na, "given": count.given, "percent": percent(count.rate)}


def _scores(found: WeekProgress, level: str) -> list[Document]:
    titles = title_of(found.instrument, level)
    bounds = found.outlook
    return [
        {
            "id": name,
            "title": titles[name],
            **numbers(score),
            "if_no": numbers(_of(found.as_no, level)[name]),
            "lowest": numbers(_of(bounds.lowest, level)[name]),
            "highest": numbers(_of(bounds.highest, level)[name]),
        }
        for name, score in _of(found.scores, level).items()
    ]


def title_of(instrument: Instrument, level: str) -> dict[str, str]:
    """The titles of criteria, sections or headlines by id."""
    parts = instrument.scoring.headlines if level == "headlines" else getattr(instrument, level)
    return {part.id: part.title for part in parts}


def _of(scores: Scores, level: str) -> Mapping[str, Score]:
    found: Mapping[str, Score] = getattr(scores, level)
    return found


def numbers(score: Score) -> Document:
    """A score in per cent, unrounded and in whole per cent."""
    return {"percent": percent(score), "rounded": rounded(score)}

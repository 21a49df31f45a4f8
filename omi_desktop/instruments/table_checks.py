"""What must hold in the tables of findings: items that exist, on one form, with the answers counted."""

from __future__ import annotations

from collections.abc import Iterator

from omi_desktop.errors import Problem
from omi_desktop.instruments.model import FindingsTable, Instrument, Question, TableColumn, TableRow
from omi_desktop.instruments.tables import did_you_mean


def check_tables(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Every fault of the tables of findings."""
    for table in instrument.tables:
        for found in _faults(instrument, table):
            yield Problem(f'{name}, table "{table.id}"{found[0]}', *found[1:])


Fault = tuple[str, str, str]
"""The place inside the table, what is wrong, the remedy."""


def _faults(instrument: Instrument, table: FindingsTable) -> Iterator[Fault]:
    for key in ("columns", "rows"):
        if not getattr(table, key):
            yield f", key {key}", "names none.", f'Write {key} = [{{ title = "..." }}].'
    for row in table.rows:
        place = f', row "{row.title}"'
        if not any(row.items):
            yield f"{place}, key items", "names none.", "Name the question of each column."
        if len(row.items) > len(table.columns):
            yield f"{place}, key items", "are more than the columns.", "Name one for each column."
        for column, item in zip(table.columns, row.items, strict=False):
            for what, remedy in _cell(instrument, column, row, item) if item else ():
                yield f"{place}, key items", what, remedy
    yield from _forms(instrument, table)


def _cell(instrument: Instrument, column: TableColumn, row: TableRow, item: str) -> Iterator[tuple[str, str]]:
    found = instrument.items.get(item)
    if found is None:
        what = f'"{item}" is neither a fact nor a question.'
        yield what, did_you_mean(item, tuple(instrument.items))
        return
    counted = row.counted(column)
    offered = tuple(choice.id for choice in found.choices)
    for answer in counted:
        if answer not in offered:
            yield f'{item} has no choice "{answer}".', did_you_mean(answer, offered)
    if not counted and not (isinstance(found, Question) and found.sided):
        yield f"{item} has no side of the line to count.", "Give its column the answers to count."


def _forms(instrument: Instrument, table: FindingsTable) -> Iterator[Fault]:
    items = [item for row in table.rows for item in row.items if item in instrument.items]
    try:
        forms = {instrument.form_of(item) for item in items}
    except KeyError:
        return  # an unknown criterion or section is its own fault
    if len(forms) > 1:
        yield (
            ", key rows",
            f"has items of several forms ({', '.join(sorted(forms))}).",
            "Make a table of each.",
        )

"""Reading what an instrument has beside its questions: tables of findings, the sample, checks."""

from __future__ import annotations

from collections.abc import Mapping

from omi_desktop.instruments.check_model import RELATIONS, SEVERITIES, Check, Ordering
from omi_desktop.instruments.model import Condition, FindingsTable, SamplePart, TableColumn, TableRow
from omi_desktop.instruments.tables import Table


def conditions(table: Table) -> tuple[Condition, ...]:
    """The `when` of a table: items, each with the answers that open it."""
    raw = table.raw.get("when", {})
    if not isinstance(raw, Mapping):
        table.fault("when", "is not a table", 'Write when = { item = ["value"] }.')
        return ()
    found = []
    for item, values in raw.items():
        if isinstance(values, list) and values and all(isinstance(value, str) for value in values):
            found.append(Condition(item, tuple(values)))
        else:
            table.fault("when", f"{item} has no list of values", f'Write {item} = ["value"].')
    return tuple(found)


def findings_table(table: Table) -> FindingsTable:
    """A `[[table]]`."""
    table.only("id", "title", "source", "columns", "rows")
    return FindingsTable(
        id=table.text("id"),
        title=table.text("title"),
        columns=tuple(_table_column(column) for column in table.tables("columns", "column")),
        rows=tuple(_table_row(row) for row in table.tables("rows", "row")),
        source=table.text("source", ""),
    )


def _table_column(table: Table) -> TableColumn:
    table.only("title", "answers")
    return TableColumn(table.text("title"), table.texts("answers"))


def _table_row(table: Table) -> TableRow:
    table.only("title", "items", "answers")
    return TableRow(table.text("title"), table.texts("items"), table.texts("answers"))


def sample_part(table: Table) -> SamplePart:
    """A `[[composition]]`."""
    table.only("id", "title", "when", "target", "minimum", "maximum", "inferred", "source")
    return SamplePart(
        id=table.text("id"),
        title=table.text("title"),
        when=conditions(table),
        target=table.number("target", None),
        minimum=table.number("minimum", None),
        maximum=table.number("maximum", None),
        inferred=table.flag("inferred", False),
        source=table.text("source"),
    )


def check_of(table: Table) -> Check:
    """A `[[check]]`."""
    table.only("id", "text", "severity", "when", "unanswered", "compare", "source")
    return Check(
        id=table.text("id"),
        text=table.text("text"),
        severity=table.one_of("severity", SEVERITIES),
        when=conditions(table),
        unanswered=table.texts("unanswered"),
        compare=_orderings(table),
        source=table.text("source"),
    )


def _orderings(table: Table) -> tuple[Ordering, ...]:
    raw = table.raw.get("compare", [])
    example = 'Write compare = [["release_date", "before", "sentence_date"]].'
    if not isinstance(raw, list):
        table.fault("compare", "is not a list", example)
        return ()
    found = []
    for entry in raw:
        if isinstance(entry, list) and len(entry) == 3 and all(isinstance(part, str) for part in entry):
            found.append(Ordering(*entry))
        else:
            table.fault("compare", f"{entry!r} is not three texts", example)
    for ordering in found:
        if ordering.relation not in RELATIONS:
            what = f'"{ordering.relation}" is not known'
            table.fault("compare", what, f"Use one of: {', '.join(RELATIONS)}.")
    return tuple(found)

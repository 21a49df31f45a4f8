"""The tables of findings that a report prints, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table of findings: records with one of the answers, or without any above of relevant."""

    title: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of such a table: an item for each column, "" for none; its own answers replace its columns'."""

    title: str
    items: tuple[str, ...]
    answers: tuple[str, ...] = ()

    def counted(self, column: TableColumn) -> tuple[str, ...]:
        """The answers that its cell in a column counts; none where the cell is above of relevant."""
        return self.answers if column.answers and self.answers else column.answers


@dataclass(frozen=True, slots=True)
class FindingsTable:
    """Questions that a report sets side by side, as factors linked to offending and progress on them."""

    id: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    source: str = ""

"""The columns of the dataset, in their order: name, kind, and what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "flag", "number"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the dataset. A flag is true, false or, where the question does not arise, empty."""

    name: str
    kind: Kind
    label: str


COLUMNS = (
    Column("form", "text", "Form that the record is filled in on"),
    Column("case_ref", "text", "Reference of the record; empty on a form filled in once per inspection"),
    Column("record_id", "text", "Identity of the record; of a second reading its own"),
    Column("assessor", "text", "Who read the record"),
    Column("item", "text", "Question or fact that was answered; a criterion where a grade was set"),
    Column("answer", "text", "Answer: the id of a choice, na (not applicable), or the value itself"),
    Column("counts", "flag", "Whether the answer counts towards scores: relevant, scored, the record's own"),
    Column("programme", "text", "Programme of inspection"),
    Column("area", "text", "Area inspected"),
    Column("inspection_id", "text", "Identity of the inspection"),
    Column("parent_id", "text", "Record that this one belongs to: an interview's or second reading's case"),
    Column("reading", "text", "Which reading of the case: own, or another one that never counts"),
    Column("section", "text", "Section of the question"),
    Column("criterion", "text", "Criterion of the question"),
    Column("scored", "flag", "Whether the question scores; others are recorded only"),
    Column("summary", "flag", "Whether the question sums up its criterion"),
    Column("summary_weight", "number", "Weight of summary questions in a criterion; empty: all weigh alike"),
    Column("above_line", "flag", "Whether the answer lies on the sufficient side; empty: on neither"),
    Column("answer_text", "text", "Answer as the form words it"),
    Column("answered_at", "text", "When it was answered, in UTC, ISO 8601"),
)
NOTE = Column("note", "text", "Note on the answer")

Cell = str | bool | float | None
Row = tuple[Cell, ...]


def columns(*, notes: bool) -> tuple[Column, ...]:
    """The columns of a dataset, with the notes at the end where they are wanted."""
    return (*COLUMNS, NOTE) if notes else COLUMNS

"""The rows of the sheet `Answers`: one an answer, made from an inspection and read again by merging.

Every value is text. A row check is the first 16 hexadecimal digits of the SHA-256 over the row's other values
in the order of `COLUMNS`, joined with U+001F, empty ones included. A note or an answer in words that no cell
holds goes over several rows that differ in these two, in the check, and in `piece`: 1, 2, 3, ...; `piece`
is empty where one row holds all.
"""

from __future__ import annotations

from collections.abc import Iterator

from omi_desktop.exports.cells import pieces
from omi_desktop.exports.checks import RowsDigest
from omi_desktop.exports.week import Week

COLUMNS = (
    "inspection_id", "form", "case_ref", "record_id", "assessor", "item", "answer", "note", "answered_at",
    "row check", "piece",
)  # fmt: skip
CHECK = COLUMNS.index("row check")
IN_PIECES = (COLUMNS.index("answer"), COLUMNS.index("note"))
"""The columns whose text goes over several rows where no cell holds it unchanged."""
SHEET = "Answers"

Row = tuple[str, ...]


def answer_rows(week: Week, digest: RowsDigest) -> Iterator[Row]:
    """The rows in the order of records and items, each taken into the digest."""
    inspection = week.details.id
    for record in week.records:
        of = (inspection, record.form, record.ref, record.id)
        for kept in week.kept[record.id]:
            head = (*of, week.given_by(kept))
            for answer, note, piece in _pieces(kept.value or "", kept.note):
                body = (*head, kept.item, answer, note, kept.answered_at)
                yield (*body, digest.add((*body, piece)), piece)


def without_check(row: Row) -> Row:
    """The values that a row check is taken over."""
    return row[:CHECK] + row[CHECK + 1 :]


def _pieces(answer: str, note: str) -> list[tuple[str, str, str]]:
    """Answer and note cut into as many rows as they need, with the number of each."""
    answers, notes = pieces(answer), pieces(note)
    if len(answers) == len(notes) == 1:
        return [(answer, note, "")]
    rows = max(len(answers), len(notes))
    answers, notes = (parts + [""] * (rows - len(parts)) for parts in (answers, notes))
    return [(a, n, str(number)) for number, (a, n) in enumerate(zip(answers, notes, strict=True), 1)]

"""The sheet `About`: what the workbook is, as keys and values, and its records; read by merging."""

from __future__ import annotations

from collections.abc import Mapping

from omi_desktop import __version__
from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.checks import RowsDigest
from omi_desktop.exports.week import Week, answered_by
from omi_desktop.records.revisions import STATUS

SHEET = "About"
FORMAT_VERSION = 2
"""Raised with every change of the keys here, of the tables under them, or of the columns of `Answers`."""
RECORDS_TITLE = "records"
RECORD_COLUMNS = (
    "record_id", "form", "case_ref", "parent", "assessor", "second_reader", "status", "reading",
    "answered_by", "rows", "row check",
)  # fmt: skip
CHANGED_TITLE = "changed"
CHANGED_COLUMNS = ("record_id", "item", "state", "at", "earlier", "row check")
CLEARED = "cleared"
LEFT_OUT = "left out count"
KEYS_DIGEST = "keys SHA-256"
"""Over all the other keys and their values, in the order of the alphabet."""
MOST_MARKS = 700
"""Of what stood before, as many as one cell holds."""
WIDTHS = (38, 40, 14, 38, 20, 20, 12, 10, 24, 8, 18)


def write(book: Book, week: Week, answers: RowsDigest) -> None:
    """Write the sheet: the keys, then a table of the records, those without any answer included."""
    records, changed = record_rows(week), changed_rows(week)
    page = book.page(SHEET, [(width, "plain") for width in WIDTHS])
    row = 0
    facts = _facts(week, answers, records[1], changed[1])
    facts[KEYS_DIGEST] = keys_digest({key: str(value) for key, value in facts.items()})
    for row, (key, value) in enumerate(facts.items()):
        page.text(row, 0, key, "label")
        _put(page, row, value)
    page.text(row + 2, 0, RECORDS_TITLE, "group")
    page.texts(row + 3, RECORD_COLUMNS, "heading")
    for place, cells in enumerate(records[0], row + 4):
        page.texts(place, cells)
    row += 4 + len(records[0])
    page.text(row + 1, 0, CHANGED_TITLE, "group")
    page.texts(row + 2, CHANGED_COLUMNS, "heading")
    for place, cells in enumerate(changed[0], row + 3):
        page.texts(place, cells)


def keys_digest(keys: Mapping[str, str]) -> str:
    """The SHA-256 over keys and values, empty ones and itself left out."""
    digest = RowsDigest()
    for key in sorted(keys):
        if keys[key] and key != KEYS_DIGEST:
            digest.add((key, keys[key]))
    return digest.sha256


def record_rows(week: Week) -> tuple[list[tuple[str, ...]], RowsDigest]:
    """The records as rows of text with their checks, and the digest over them."""
    digest = RowsDigest()
    rows: list[tuple[str, ...]] = []
    for record in week.records:
        kept = week.kept[record.id]
        names = ", ".join(sorted(answered_by(kept)))
        cells = (record.id, record.form, record.ref, record.parent, record.assessor, record.second_reader,
                 record.status, record.reading, names, str(len(kept)))  # fmt: skip
        rows.append((*cells, digest.add(cells)))
    return rows, digest


def changed_rows(week: Week) -> tuple[list[tuple[str, ...]], RowsDigest]:
    """What was changed or cleared, with the marks of what stood before: merging needs them."""
    digest = RowsDigest()
    shown = {(kept.record, kept.item) for entries in week.kept.values() for kept in entries}
    rows: list[tuple[str, ...]] = []
    for (record, item), (at, past) in week.earlier.items():
        marks = sorted(past.items(), key=lambda mark: mark[1])[-MOST_MARKS:]
        state = "" if (record, item) in shown or item == STATUS else CLEARED
        cells = (record, item, state, at, " ".join(f"{content}@{when}" for content, when in marks))
        rows.append((*cells, digest.add(cells)))
    return rows, digest


def _facts(week: Week, answers: RowsDigest, records: RowsDigest, changed: RowsDigest) -> dict[str, str | int]:
    details, instrument = week.details, week.instrument
    return {
        "format version": FORMAT_VERSION,
        "inspection id": details.id,
        "file id": details.file_id,
        "programme id": details.programme,
        "instrument version": instrument.version,
        "instrument SHA-256": details.instrument,
        "app version": __version__,
        "exported at": week.exported_at,
        "assessor": week.assessor,
        "answer count": answers.count,
        "answers SHA-256": answers.sha256,
        "record count": records.count,
        "records SHA-256": records.sha256,
        "changed count": changed.count,
        "changed SHA-256": changed.sha256,
        "history head": week.history_head,
        "history count": week.history_count,
        "identifying facts": "with" if not week.identifying else "left out",
        LEFT_OUT: week.left_out.rows,
        "area": details.area,
        "starts": details.starts,
        "ends": details.ends,
        "lead": details.lead,
        "sample": details.sample,
    }


def _put(page: Page, row: int, value: str | int) -> None:
    if isinstance(value, int):
        page.number(row, 1, value, "fact")
    elif value:
        page.text(row, 1, value)

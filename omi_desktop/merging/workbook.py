"""A week-end workbook read for merging: its `About` and `Answers`, with every check looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from omi_desktop.errors import FileUnusable, NewerVersion, PassphraseNeeded
from omi_desktop.exports import answer_rows
from omi_desktop.exports.cells import decoded
from omi_desktop.exports.checks import RowsDigest, row_check
from omi_desktop.exports.protect import OLE_HEADER, decrypted
from omi_desktop.exports.sheets import about
from omi_desktop.imports.workbook_reader import opened, rows, sheet
from omi_desktop.merging.delivery import Answer, Delivery, EditedRow, unshown
from omi_desktop.records.annotations import is_review
from omi_desktop.records.changes import Record
from omi_desktop.records.revisions import Past, Revision

AGAIN = "Ask for the workbook again, as it was exported."
MOST_COLUMNS = 60
MOST_ABOUT = 60_000
"""Rows of the sheet `About`: records, and answers that were changed."""
ROOM = 1_000
"""Rows that somebody may have put in between; what comes later is beyond the table."""


def read_workbook(content: bytes, name: str, passwords: Sequence[str]) -> Delivery:
    """Read a workbook. Raises PassphraseNeeded, or FileUnusable with what is wrong with it."""
    with opened(unlocked(content, name, passwords), name) as book:
        told = _About(sheet(book, about.SHEET, name), name)
        found = _Rows(told, name)
        found.read(sheet(book, answer_rows.SHEET, name))
    return told.delivery(found)


def unlocked(content: bytes, name: str, passwords: Sequence[str]) -> bytes:
    """The workbook behind its password, or as it is where it has none.

    Raises PassphraseNeeded where none of the passwords opens it, InputProblem for a damaged one.
    """
    if not content.startswith(OLE_HEADER):
        return content
    for password in passwords:
        try:
            return decrypted(content, password, name)
        except PassphraseNeeded:
            continue
    if passwords:
        raise PassphraseNeeded(f"The password does not open {name}.", "Give the one it was exported with.")
    raise PassphraseNeeded(f"{name} has a password.", "Give the one it was exported with.")


class _About:
    """The sheet `About`: the keys, the records, and what was changed before the export."""

    def __init__(self, sheet: Any, name: str) -> None:
        self.name = name
        self.keys: dict[str, str] = {}
        self.records: dict[str, Record] = {}
        self.changed: dict[str, dict[str, tuple[str, Past]]] = defaultdict(dict)
        self._read(sheet)

    def number(self, key: str) -> int:
        """A number among the keys. Raises FileUnusable."""
        text = self.keys.get(key, "")
        if not text.isdecimal() or len(text) > 9:
            raise self._altered()
        return int(text)

    def _read(self, sheet: Any) -> None:
        tables: dict[str, list[list[str]]] = {about.RECORDS_TITLE: [], about.CHANGED_TITLE: []}
        within: list[list[str]] | None = None
        for _, cells in rows(sheet, self.name, MOST_COLUMNS, MOST_ABOUT):
            texts = ["" if cell is None else str(cell) for cell in cells]
            if texts[0] in tables and not any(texts[1:]):
                within = tables[texts[0]]
            elif within is not None:
                within.append(texts)
            else:
                self.keys[texts[0]] = decoded(texts[1])
        self._check_format()
        if about.keys_digest(self.keys) != self.keys.get(about.KEYS_DIGEST):
            raise self._altered()
        self._take_records(tables[about.RECORDS_TITLE])
        self._take_changed(tables[about.CHANGED_TITLE])

    def _check_format(self) -> None:
        version = self.number("format version")
        if version > about.FORMAT_VERSION:
            raise NewerVersion(
                f"{self.name} was made by a newer version of OMI Desktop.", "Update the program, then merge."
            )
        if version < about.FORMAT_VERSION:
            raise FileUnusable(
                f"{self.name} was made by an earlier version of OMI Desktop.",
                "Open the assessor's file with this version and export it again, or merge that file itself.",
            )

    def _take_records(self, table: list[list[str]]) -> None:
        for row in self._checked(table, about.RECORD_COLUMNS, "records"):
            record = Record(
                row["record_id"], row["form"], row["case_ref"], row["parent"], row["assessor"],
                row["second_reader"], row["status"], reading=row["reading"],
            )  # fmt: skip
            self.records[record.id] = record

    def _take_changed(self, table: list[list[str]]) -> None:
        for row in self._checked(table, about.CHANGED_COLUMNS, "changed"):
            marks = (mark.partition("@") for mark in row["earlier"].split())
            past = {content: at for content, _, at in marks}
            self.changed[row["record_id"]][row["item"]] = row["at"], past

    def _checked(self, table: list[list[str]], columns: Sequence[str], what: str) -> Iterator[dict[str, str]]:
        """The rows of a table whose check and digest hold. Raises FileUnusable where any does not."""
        width, digest = len(columns), RowsDigest()
        if not table or tuple(table[0][:width]) != tuple(columns):
            raise self._altered()
        for cells in table[1:]:
            texts = cells[:width]
            if row_check(texts[:-1]) != texts[-1]:
                texts = [decoded(text) for text in texts]
            if digest.add(texts[:-1]) != texts[-1]:
                raise self._altered()
            yield dict(zip(columns, texts, strict=True))
        if digest.count != self.number(f"{what[:-1] if what == 'records' else what} count"):
            raise self._altered()
        if digest.sha256 != self.keys.get(f"{what} SHA-256"):
            raise self._altered()

    def _altered(self) -> FileUnusable:
        return FileUnusable(f"The sheet “About” of {self.name} was altered after the export.", AGAIN)

    def delivery(self, found: _Rows) -> Delivery:
        """All of it."""
        keys = self.keys
        readers = {name: found.readers.get(name) or record.assessor for name, record in self.records.items()}
        answers = {
            name: (*found.answers(name), *unshown(record, readers[name], self._unshown(name, found)))
            for name, record in self.records.items()
        }
        return Delivery(
            self.name, keys.get("inspection id", ""), keys.get("programme id", ""),
            keys.get("instrument version", ""), keys.get("instrument SHA-256", ""), keys.get("area", ""),
            keys.get("file id", ""), keys.get("history head", ""), self.number("history count"),
            keys.get("exported at", ""), keys.get("assessor", ""), tuple(self.records.values()), readers,
            answers, tuple(found.edited), tuple(found.remarks), left_out=self.number(about.LEFT_OUT),
        )  # fmt: skip

    def _unshown(self, record: str, found: _Rows) -> Mapping[str, tuple[str, Past]]:
        shown = found.items[record]
        return {
            item: told
            for item, told in self.changed.get(record, {}).items()
            if item not in shown and item not in found.altered[record]
        }


class _Rows:
    """The rows of the sheet `Answers`, sorted into answers and what was altered."""

    def __init__(self, told: _About, name: str) -> None:
        self._told = told
        self._name = name
        self._expected = told.number("answer count")
        self._seen: set[tuple[str, ...]] = set()
        self.items: dict[str, dict[str, list[tuple[int, dict[str, str]]]]] = defaultdict(dict)
        self.altered: dict[str, set[str]] = defaultdict(set)
        self.readers: dict[str, str] = {}
        self.edited: list[EditedRow] = []
        self.remarks: list[str] = []

    def read(self, sheet: Any) -> None:
        """Take every row in. Raises FileUnusable where rows or columns are missing."""
        found = rows(sheet, self._name, MOST_COLUMNS, 2 * self._expected + ROOM)
        _, heading = next(found, (0, ()))
        places = self._places(["" if cell is None else str(cell) for cell in heading])
        for number, cells in found:
            self._take(number, [cells[place] for place in places])
        self._count()
        self._drop_pieces()

    def _places(self, heading: Sequence[str]) -> list[int]:
        """Where each column stands: they may have been moved."""
        missing = [column for column in answer_rows.COLUMNS if column not in heading]
        if missing:
            raise FileUnusable(f"The sheet “Answers” of {self._name} lacks the column “{missing[0]}”.", AGAIN)
        extra = [title for title in heading if title and title not in answer_rows.COLUMNS]
        if extra:
            self.remarks.append(f"The column “{extra[0]}” of the sheet “Answers” is not the program's.")
        return [heading.index(column) for column in answer_rows.COLUMNS]

    def _take(self, number: int, cells: Sequence[Any]) -> None:
        if not any(cell is not None for cell in cells):
            return
        texts = tuple("" if cell is None else str(cell) for cell in cells)
        plain = all(cell is None or isinstance(cell, str) for cell in cells)
        whole = _whole(texts) if plain else None
        if whole is None:
            self._alter(number, texts)
            return
        if whole in self._seen:
            self.remarks.append(f"Row {number} of the sheet “Answers” stands there twice; it counts once.")
            return
        self._seen.add(whole)
        row = dict(zip(answer_rows.COLUMNS, whole, strict=True))
        stray = self._stray(row)
        if stray:
            self.edited.append(EditedRow(number, row, stray))
            return
        if not is_review(row["item"]):
            self.readers[row["record_id"]] = row["assessor"]
        self.items[row["record_id"]].setdefault(row["item"], []).append((number, row))

    def _stray(self, row: dict[str, str]) -> str:
        """Why a row with a sound check is of another export."""
        if row["inspection_id"] != self._told.keys.get("inspection id"):
            return "it is of another inspection"
        if row["record_id"] not in self._told.records:
            return "it is of another export"
        return ""

    def _alter(self, number: int, texts: Sequence[str]) -> None:
        row = {
            column: decoded(text) if text else ""
            for column, text in zip(answer_rows.COLUMNS, texts, strict=True)
        }
        record, item = row["record_id"], row["item"]
        self.altered[record].add(item)
        _, earlier = self._told.changed.get(record, {}).get(item, ("", {}))
        self.edited.append(EditedRow(number, row, earlier=earlier))

    def _count(self) -> None:
        strays = sum(bool(row.stray) for row in self.edited)
        whole, altered = len(self._seen) - strays, len(self.edited) - strays
        missing = self._expected - whole - altered
        if missing > 0:
            rows = "1 row is" if missing == 1 else f"{missing} rows are"
            raise FileUnusable(f"{rows} missing in the sheet “Answers” of {self._name}.", AGAIN)
        if whole > self._expected:
            raise FileUnusable(f"The sheet “Answers” of {self._name} has rows that were added.", AGAIN)

    def _drop_pieces(self) -> None:
        """Where one piece of a long text was altered, the others are not taken without it."""
        for record, items in self.altered.items():
            for item in items:
                pieces = self.items.get(record, {}).get(item, [])
                if any(row["piece"] for _, row in pieces):
                    del self.items[record][item]

    def answers(self, record: str) -> Iterator[Answer]:
        """The answers of a record, pieces joined."""
        changed = self._told.changed.get(record, {})
        for item, pieces in self.items[record].items():
            pieces.sort(key=lambda piece: int(piece[1]["piece"] or 0))
            number, first = pieces[0]
            value = "".join(row["answer"] for _, row in pieces)
            note = "".join(row["note"] for _, row in pieces)
            revision = Revision(value or None, note, first["assessor"], first["answered_at"])
            yield Answer(item, revision, changed.get(item, ("", {}))[1], number)


def _whole(texts: tuple[str, ...]) -> tuple[str, ...] | None:
    """The row as it was exported where its check holds, else None; escapes may be put back or not."""
    for candidate in _readings(texts):
        if row_check(answer_rows.without_check(candidate)) == candidate[answer_rows.CHECK]:
            return candidate
    return None


def _readings(texts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not any("_x" in text for text in texts):
        yield texts
        return
    in_pieces = set(answer_rows.IN_PIECES)
    yield tuple(decoded(text) if place in in_pieces else text for place, text in enumerate(texts))
    yield tuple(decoded(text) for text in texts)
    yield texts

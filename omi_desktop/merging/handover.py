"""The proof that an export arrived: given out by the merge, held against the file it was exported from."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from omi_desktop.errors import FileMissing, FileUnusable, InputProblem
from omi_desktop.exports.identifiers import identifying, stays
from omi_desktop.exports.week import read_week
from omi_desktop.merging.plan import REFUSED
from omi_desktop.merging.receipt import Outcome
from omi_desktop.scoring.document import Document
from omi_desktop.store import packing, trail
from omi_desktop.store.inspection import Inspection

KIND = "OMI Desktop handover receipt"
LARGEST = 20_000
"""Bytes of a receipt file; ours are far smaller."""
CODE_LETTERS, GROUP = 20, 4
MOST_REFUSED = 50
"""Refused answers that a code alone can tell; of more than that the receipt file is needed."""
GIVEN = ("value", "note")


@dataclass(frozen=True, slots=True)
class Handover:
    """What a merge confirms of one export: whose, of which state of which file. Nothing of a case."""

    inspection: str
    file_id: str
    head: str
    """The hash of the newest entry that the file's history had when it was exported."""
    entries: int
    assessor: str
    """Whose records were exported; empty where it was everything in the file."""
    refused: int
    left_out: int
    """Values that identify a person and were not in the export."""
    cases: int = 0
    answers: int = 0
    exported_at: str = ""
    merged_at: str = ""
    merged_by: str = ""

    @property
    def code(self) -> str:
        """The same in twenty letters and figures, to be said over the telephone."""
        told = [self.inspection, self.file_id, self.head, self.entries, self.assessor, self.refused]
        digest = hashlib.sha256(json.dumps([KIND, *told, self.left_out > 0]).encode()).digest()
        letters = base64.b32encode(digest).decode()[:CODE_LETTERS]
        return "-".join(letters[place : place + GROUP] for place in range(0, CODE_LETTERS, GROUP))

    def document(self) -> Document:
        """The receipt as a file and `omi merge --json` have it."""
        return {"kind": KIND, **asdict(self), "code": self.code}


@dataclass(frozen=True, slots=True)
class Proof:
    """What a receipt proves about a file: how much of it has arrived, and how much has not."""

    handover: Handover
    given: int
    """Answers and notes given in this file."""
    missing: int
    """Those of them that were given later, left out, or refused."""


def handover_of(outcome: Outcome, inspection: Inspection) -> Handover | None:
    """What to give out for one workbook of a merge; None for one that was refused."""
    told = outcome.told
    if told is None:
        return None
    return Handover(
        inspection.details.id, told.file_id, told.head, told.entries, told.assessor, outcome.fate[REFUSED],
        outcome.left_out, told.cases, told.answers, told.exported_at, outcome.merged_at or trail.now(),
        inspection.who,
    )  # fmt: skip


# --- reading a receipt -------------------------------------------------------------------------------


def read_receipt(path: Path) -> Handover:
    """A receipt file. Raises FileMissing, or FileUnusable where it is none or was altered."""
    try:
        with path.open("rb") as file:
            table = json.loads(file.read(LARGEST))
        found = Handover(**{field.name: _typed(table[field.name], field.type) for field in fields(Handover)})
        sound = table["kind"] == KIND and table["code"] == found.code
    except OSError as error:
        raise FileMissing(f"{path} cannot be read: {error.strerror}.", "Check the name.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise FileUnusable(f"{path} is not a receipt of a merge.", "Ask the manager for it again.") from error
    if not sound:
        raise FileUnusable(f"{path} was altered after the merge.", "Ask the manager for it again.")
    return found


def _typed(value: object, kind: object) -> Any:
    if type(value).__name__ != kind:
        raise TypeError(kind)
    return value


def as_code(text: str) -> str:
    """A code as it was written down or typed: capitals, groups and figures mended; "" where it is none."""
    letters = "".join(text.upper().split()).replace("-", "").translate(str.maketrans("018", "OLB"))
    if len(letters) != CODE_LETTERS or not set(letters) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"):
        return ""
    return "-".join(letters[place : place + GROUP] for place in range(0, CODE_LETTERS, GROUP))


# --- holding it against the file ---------------------------------------------------------------------


def proof(inspection: Inspection, receipt: Handover | str) -> Proof:
    """What a receipt, or its code alone, proves about this file.

    Raises InputProblem for a receipt of another file, or of a history that this one has not.
    """
    entries = list(inspection.history())
    heads = list(_heads(entries))
    found = receipt if isinstance(receipt, Handover) else _decoded(inspection, receipt, heads)
    details = inspection.details
    if (found.inspection, found.file_id) != (details.id, details.file_id):
        raise InputProblem(
            f"This receipt is not of {inspection.path.name}.", "Take the one that was given for its export."
        )
    if not 0 < found.entries <= len(heads) or heads[found.entries - 1] != found.head:
        raise InputProblem(
            f"The history of {inspection.path.name} is not the one that was merged.",
            "Export it again, have it merged, and take that receipt.",
        )
    given = {(entry.record, entry.item) for entry in entries if _is_given(entry)}
    arrived = given - _later(entries, found.entries) - _stayed(inspection, found, given)
    return Proof(found, len(given), len(given - arrived) + found.refused)


def _is_given(entry: trail.Entry) -> bool:
    """Whether an entry is work of this file: what a pack was made with, the manager has."""
    return entry.field in GIVEN and entry.act != packing.ACT


def _later(entries: Iterable[trail.Entry], count: int) -> set[tuple[str, str]]:
    return {(entry.record, entry.item) for entry in entries if entry.seq > count and _is_given(entry)}


def _stayed(inspection: Inspection, found: Handover, given: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What was not in the export: of other assessors, or left out as identifying or an alert."""
    week = read_week(inspection, found.assessor, identifiers=True)
    records = {record.id for record in week.records}
    named = identifying(inspection) if found.left_out else frozenset()
    return {
        (record, item)
        for record, item in given
        if record not in records or (found.left_out and stays(item, named, alerts=False))
    }


def _heads(entries: Iterable[trail.Entry]) -> Iterator[str]:
    """The hash after each entry, reckoned anew."""
    previous = ""
    for e in entries:
        previous = trail.chain(previous, e.at, e.who, e.deed, e.act, e.record, e.item, e.field, e.old, e.new)
        yield previous


def _decoded(inspection: Inspection, code: str, heads: list[str]) -> Handover:
    """The receipt that a code stands for, found by trying what it can be of; the newest state first."""
    wanted, details = as_code(code), inspection.details
    names = ("", *sorted({record.assessor for record in inspection.records() if record.assessor}),
             *sorted({r.second_reader for r in inspection.records() if r.second_reader}))  # fmt: skip
    for count in range(len(heads), 0, -1):
        for refused in range(MOST_REFUSED + 1 if count == len(heads) else 1):
            for name in names:
                for left_out in (0, 1):
                    found = Handover(
                        details.id, details.file_id, heads[count - 1], count, name, refused, left_out
                    )
                    if found.code == wanted:
                        return found
    raise InputProblem(
        f"This is not the code of a receipt of {inspection.path.name}.", "Check it, or take the receipt file."
    )

"""Rows edited after the export, settled as somebody decided: left out, as exported, or as found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.delivery import Answer, Delivery, EditedRow, Found
from omi_desktop.merging.edited import MOST_LOOKED_INTO, Edit, edit_of
from omi_desktop.records.revisions import Revision

LEAVE, EXPORTED, FOUND = "leave", "exported", "found"
CHOICES = (LEAVE, EXPORTED, FOUND)
"""What can be done with an edited row: the first unless somebody decides otherwise."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """An edited row with what was changed in it, and what can be done about it."""

    row: EditedRow
    edit: Edit
    choices: tuple[str, ...]

    @property
    def exported(self) -> Mapping[str, str]:
        """The row as it was exported, as far as that can be told."""
        if self.edit.old is None:
            return self.row.cells
        return {**self.row.cells, self.edit.column: self.edit.old}


def doubts(delivery: Delivery, instrument: Instrument) -> tuple[Doubt, ...]:
    """The edited rows of an export that can be settled; those of another export cannot."""
    rows = [row for row in delivery.edited if not row.stray]
    return tuple(_doubt(row, delivery, instrument) for row in rows[:MOST_LOOKED_INTO])


def _doubt(row: EditedRow, delivery: Delivery, instrument: Instrument) -> Doubt:
    doubt = Doubt(row, edit_of(row, delivery, instrument), (LEAVE,))
    exported, edit = doubt.exported, doubt.edit
    if exported["piece"] or exported["record_id"] not in delivery.answers:
        # of a long text the other pieces are needed, and of a record that did not come all of it
        return doubt
    sound = {answer.item for answer in delivery.answers[exported["record_id"]]}
    choices = [LEAVE]
    if edit.old is not None and exported["item"] not in sound:
        choices.append(EXPORTED)
    if edit.column in ("answer", "note"):
        choices.append(FOUND)
    return replace(doubt, choices=tuple(choices))


def settled(delivery: Delivery, decided: Mapping[int, str], instrument: Instrument) -> Delivery:
    """The export with its edited rows as decided, by row number; the others are left out as before.

    A row taken as found brings what was exported too, where that can be told: both are in the history.
    """
    if not delivery.edited or all(choice == LEAVE for choice in decided.values()):
        return delivery
    answers: defaultdict[str, tuple[Answer, ...]] = defaultdict(tuple, delivery.answers)
    done, found = set(), []
    for doubt in doubts(delivery, instrument):
        choice = decided.get(doubt.row.row, LEAVE)
        if choice == LEAVE or choice not in doubt.choices:
            continue
        done.add(doubt.row.row)
        if EXPORTED in doubt.choices:
            record = doubt.exported["record_id"]
            answers[record] = (*answers[record], _answer(doubt, counts=choice == EXPORTED))
        if choice == FOUND:
            found.append(_found(doubt.row))
    left = tuple(row for row in delivery.edited if row.row not in done)
    return replace(delivery, answers=dict(answers), edited=left, found=tuple(found))


def _answer(doubt: Doubt, counts: bool) -> Answer:
    cells = doubt.exported
    revision = Revision(cells["answer"] or None, cells["note"], cells["assessor"], cells["answered_at"])
    return Answer(cells["item"], revision, doubt.row.earlier, doubt.row.row, counts)


def _found(row: EditedRow) -> Found:
    cells = row.cells
    return Found(row.row, cells["record_id"], cells["item"], cells["answer"], cells["note"])

"""An assessor's inspection file read for merging: what its workbook would deliver, without the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from omi_desktop.errors import FileDamaged, PassphraseNeeded
from omi_desktop.exports.week import read_week
from omi_desktop.merging.delivery import Delivery, of_week
from omi_desktop.store.inspection import Inspection


def read_pack(path: Path, passphrases: Sequence[str]) -> Delivery:
    """Read a pack; it is opened for reading only. Raises FileUnusable, FileDamaged where it is not whole."""
    with _opened(path, passphrases) as inspection:
        faults = inspection.faults()
        if faults:
            raise FileDamaged(f"{path.name} is not whole: {faults[0]}", "Ask for it again, or recover it.")
        last = inspection.last_entry()
        # read now, but it is what it was when the assessor closed it
        week = replace(
            read_week(inspection, identifiers=True, alerts=True), exported_at=last.at if last else ""
        )
        return of_week(week, path.name)


def _opened(path: Path, passphrases: Sequence[str]) -> Inspection:
    for passphrase in (*passphrases, None):
        try:
            return Inspection.open(path, passphrase, read_only=True)
        except PassphraseNeeded as error:
            refused = error
    raise refused

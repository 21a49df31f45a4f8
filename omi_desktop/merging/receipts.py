"""The receipts that a merge gives out: one for each file that came, to be sent back to the assessor."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from omi_desktop.errors import FileUnusable
from omi_desktop.files import make_private_folder, write_file_durably
from omi_desktop.merging.handover import Handover, handover_of
from omi_desktop.merging.receipt import Receipt
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True, slots=True)
class GivenOut:
    """A receipt for one file, and where it lies if it was written."""

    file: str
    handover: Handover
    path: Path | None = None

    def document(self) -> Document:
        """As `omi merge --json` has it."""
        return {
            "file": self.file,
            "receipt": str(self.path) if self.path else None,
            **self.handover.document(),
        }


def give_out(receipt: Receipt, inspection: Inspection, folder: Path | None = None) -> list[GivenOut]:
    """A receipt for every file that was merged, written into a folder where one is named.

    Raises FileUnusable where the folder does not take them; what was merged stays merged.
    """
    found = [(outcome.name, handover_of(outcome, inspection)) for outcome in receipt.outcomes]
    given = [GivenOut(name, handover) for name, handover in found if handover]
    return write_out(given, folder) if folder else given


def write_out(given: Iterable[GivenOut], folder: Path) -> list[GivenOut]:
    """Write receipts into a folder. Raises FileUnusable where it does not take them."""
    return [_written(one, folder) for one in given]


def code_lines(given: Iterable[GivenOut]) -> list[str]:
    """The codes for a person, file by file, to be read out or sent."""
    return [f"Receipt for {one.file}: {one.handover.code}" for one in given]


def _written(one: GivenOut, folder: Path) -> GivenOut:
    path = folder / f"{Path(one.file).stem} receipt.json"
    try:
        make_private_folder(folder)
        write_file_durably(path, json.dumps(one.handover.document(), indent=1).encode())
    except OSError as error:
        raise FileUnusable(
            f"The receipts cannot be written to {folder}: {error.strerror}.",
            "Name another folder and merge the same files again.",
        ) from error
    return GivenOut(one.file, one.handover, path)

"""Wiping a pack that has arrived: refused while anything in it did not; a receipt without a case stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from omi_desktop.errors import FileMissing, FileUnusable, InputProblem
from omi_desktop.files import write_file_durably
from omi_desktop.merging.handover import Handover, Proof, as_code, proof, read_receipt
from omi_desktop.scoring.document import Document
from omi_desktop.store import locks, trail
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.wiping import Wiped, wipe

KIND = "OMI Desktop wipe receipt"


@dataclass(frozen=True, slots=True)
class Gone:
    """A pack that was wiped: what had arrived of it, what was taken away, and where that is written down."""

    proof: Proof
    wiped: Wiped
    receipt: Path
    document: Document


def understood(text: str) -> Handover | str:
    """A receipt as it was given: a file, or its code. Raises what `read_receipt` raises."""
    code = as_code(text)
    return code if code and not Path(text).exists() else read_receipt(Path(text))


def wipe_pack(
    path: Path,
    receipt: Handover | str,
    passphrase: str | None = None,
    *,
    who: str = "",
    lock: Callable[[Path], locks.Lock] = locks.take,
) -> Gone:
    """Prove that all of a pack has arrived, then take it away and leave a receipt beside where it was.

    Raises InputProblem where the receipt is not of it or something did not arrive, FileUnusable and its
    kinds where the file cannot be read, is open elsewhere, or the disk does not let go of it.
    """
    if not path.is_file():
        raise FileMissing(f"There is no file {path}.", "Check the name.")
    held = lock(path)
    try:
        with Inspection.open(path, passphrase, read_only=True) as inspection:
            found = require_arrived(inspection, receipt)
        return _taken_away(path, found, who)
    finally:
        held.release()


def require_arrived(inspection: Inspection, receipt: Handover | str) -> Proof:
    """Make sure that everything given in a file has arrived. Raises InputProblem with how much has not."""
    found = proof(inspection, receipt)
    if found.missing:
        answers = "1 answer was" if found.missing == 1 else f"{found.missing:,} answers were"
        raise InputProblem(
            f"Not wiped: {answers} not handed over from {inspection.path.name}.",
            "Export it again with the identifying facts, have it merged, and take the new receipt.",
        )
    return found


def _taken_away(path: Path, found: Proof, who: str) -> Gone:
    try:
        wiped = wipe(path)
        place = path.with_name(f"{path.stem} wiped.json")
        document = _document(found, wiped, who)
        write_file_durably(place, json.dumps(document, indent=1).encode())
    except OSError as error:
        raise _stopped(path, error) from error
    return Gone(found, wiped, place, document)


def _stopped(path: Path, error: OSError) -> FileUnusable:
    there = "it is damaged now and opens no more" if path.exists() else "the file itself is gone"
    return FileUnusable(
        f"{path} was not wiped to the end ({error.strerror}): {there}.", "Delete what is left of it by hand."
    )


def _document(found: Proof, wiped: Wiped, who: str) -> Document:
    handed = found.handover
    return {
        "kind": KIND,
        "inspection": handed.inspection,
        "file_id": handed.file_id,
        "head": handed.head,
        "entries": handed.entries,
        "given": found.given,
        "handover_code": handed.code,
        "merged_at": handed.merged_at,
        "merged_by": handed.merged_by,
        "wiped_at": trail.now(),
        "wiped_by": who,
        "files": wiped.files,
        "bytes": wiped.bytes,
    }

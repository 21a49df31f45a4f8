"""Merging: each workbook is read in a sandbox, planned, and written in one transaction or not at all.

What makes it come to the same in any order, any number of times and however an inspection was split is in
`records/revisions.py` (one answer) and `placing.py` (one record): both look at what was given, never at what
was merged before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from omi_desktop.errors import FileMissing, FileUnusable, InputProblem, NotSaved, OmiError
from omi_desktop.imports.guard import LARGEST_FILE
from omi_desktop.imports.sandbox import Sandbox
from omi_desktop.merging.conflicts import conflicts
from omi_desktop.merging.delivery import Delivery
from omi_desktop.merging.fitting import Fitting, require_own
from omi_desktop.merging.packs import read_pack
from omi_desktop.merging.plan import Plan, plan
from omi_desktop.merging.receipt import Outcome, Receipt, outcome_of, refused
from omi_desktop.merging.settling import LEAVE, settled
from omi_desktop.merging.target import Target
from omi_desktop.merging.workbook import read_workbook
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.merged import ACT
from omi_desktop.store.trail import now

CASE = "case"
Reading = Callable[[], Delivery]
"""Gives a delivery, or raises why there is none."""


def _nothing(_: object) -> None:
    """For those who need not know."""


def _wanted() -> bool:
    return False


def merge(
    inspection: Inspection,
    files: Sequence[Path],
    *,
    passwords: Sequence[str] = (),
    rehearse: bool = False,
    edited: str = LEAVE,
    before: Callable[[Inspection], object] = _nothing,
    progress: Callable[[float], None] = _nothing,
    cancelled: Callable[[], bool] = _wanted,
) -> Receipt:
    """Merge workbooks and packs into the inspection, each whole or not at all, and account for every answer.

    With `rehearse` nothing is written: the receipt says what would come of it. `edited` says what becomes of
    rows edited after the export (CHOICES of `settling.py`). `before` is called once,
    before the first write (a backup). What is refused is in the receipt with its reason and changes nothing.
    After a cancellation the workbooks merged until then stay merged, and the receipt is of those.
    Raises NotSaved where the disk does not take it; the workbook in hand is then not merged.
    """
    target, fitting = Target(inspection), Fitting(inspection)
    outcomes: list[Outcome] = []
    first = _Once(before)
    with Sandbox() as sandbox:
        for number, (file, read) in enumerate(read_ahead(files, inspection, sandbox, passwords)):
            progress(number / len(files))
            if cancelled():
                break
            try:
                delivery = read()
                require_own(delivery, inspection)
                rows = dict.fromkeys((row.row for row in delivery.edited), edited)
                delivery = settled(delivery, rows, inspection.instrument)
            except OmiError as error:
                outcomes.append(refused(file.name, error))
                continue
            outcomes.append(bring(delivery, target, fitting, rehearse=rehearse, before=first))
    progress(1.0)
    return Receipt(tuple(outcomes), len(inspection.records(CASE)), conflicts(inspection, target), rehearse)


def read_ahead(
    files: Sequence[Path], inspection: Inspection, sandbox: Sandbox, passwords: Sequence[str]
) -> Iterator[tuple[Path, Reading]]:
    """Each file with what gives its delivery; the next one is being read while the last one is written."""
    keys = [*passwords, *([inspection.passphrase] if inspection.passphrase else [])]
    ahead: Reading | None = None
    for number, file in enumerate(files):
        reading = ahead or _begin(file, inspection, sandbox, keys)
        found = _finished(reading)
        following = files[number + 1 : number + 2]
        ahead = _begin(following[0], inspection, sandbox, keys) if following else None
        yield file, found


def _finished(reading: Reading) -> Reading:
    """The same with the work done: its delivery, or what it raised."""
    try:
        delivery = reading()
    except OmiError as error:
        return _raising(error)
    return lambda: delivery


def _raising(error: OmiError) -> Reading:
    def read() -> Delivery:
        raise error

    return read


def _begin(file: Path, inspection: Inspection, sandbox: Sandbox, keys: Sequence[str]) -> Reading:
    """Begin to read a workbook or a pack; faults come out when its delivery is asked for."""
    try:
        if file.exists() and file.samefile(inspection.path):
            raise InputProblem(f"{file.name} is the inspection itself.", "Name what is to be merged into it.")
        if _is_pack(file):
            return lambda: read_pack(file, keys)
        if file.stat().st_size > LARGEST_FILE:
            what = f"{file.name} is larger than {LARGEST_FILE // 1_000_000} MB."
            raise FileUnusable(what, "Ask for it again.")
        return sandbox.begin(file.name, read_workbook, file.read_bytes(), file.name, keys)
    except OmiError as error:
        return _raising(error)
    except OSError as error:
        return _raising(FileMissing(f"{file} cannot be read: {error.strerror}.", "Check the name."))


def _is_pack(file: Path) -> bool:
    return file.suffix.casefold() == ".omi" or (file.is_file() and database.is_plain(file))


def _writes(made: Plan, target: Target) -> bool:
    return bool(made.changes) or (_key(made) not in target.merged and _useful(made))


def _useful(made: Plan) -> bool:
    """Whether anything of it found its place."""
    return bool(made.heads) or not made.refusals


class _Once:
    """Calls what is to be called before the first write, once."""

    def __init__(self, before: Callable[[Inspection], object]) -> None:
        self._before: Callable[[Inspection], object] | None = before

    def __call__(self, inspection: Inspection) -> None:
        if self._before:
            self._before(inspection)
        self._before = None


def bring(
    delivery: Delivery,
    target: Target,
    fitting: Fitting,
    *,
    rehearse: bool = False,
    before: Callable[[Inspection], object] = _nothing,
) -> Outcome:
    """Bring one delivery in, in one transaction or not at all. Raises NotSaved, or what `before` raises."""
    made = plan(delivery, target, fitting)
    if not rehearse and _writes(made, target):
        before(target.inspection)
    try:
        return _settle(made, target, rehearse)
    except NotSaved:
        raise
    except OmiError as error:
        return refused(delivery.name, error)


def _settle(made: Plan, target: Target, rehearse: bool) -> Outcome:
    """Write a plan in one transaction, or go on as if it were written."""
    key, delivered = _key(made), made.delivery.delivered(len(made.cases))
    merged_at = target.merged.get(key, "")
    if rehearse:
        for record, heads in made.heads.items():
            target.plan(record, heads)
    elif _writes(made, target):
        try:
            changes = [*made.changes, *([] if merged_at else [delivered])]
            target.inspection.write(changes, ACT)
        except BaseException:
            target.take_back(made.changes)
            raise
    for record, heads in made.heads.items():
        target.note_open(record, heads)
    if _useful(made):
        target.merged.setdefault(key, now())
    return outcome_of(made, merged_at)


def _key(made: Plan) -> tuple[str, str, str]:
    """What an export was made of: the same state of the same file brings the same, however often exported."""
    return made.delivery.file_id, made.delivery.head, made.delivery.assessor

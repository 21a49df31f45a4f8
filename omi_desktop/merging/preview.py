"""What merging some files would bring: each read once, kept, and rehearsed in the order they are in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from omi_desktop.errors import FileUnusable, OmiError, PassphraseNeeded
from omi_desktop.imports.sandbox import Sandbox
from omi_desktop.merging.conflicts import conflicts
from omi_desktop.merging.delivery import Delivery
from omi_desktop.merging.fitting import Fitting, require_own
from omi_desktop.merging.receipt import Outcome, Receipt, refused
from omi_desktop.merging.run import CASE, bring, read_ahead
from omi_desktop.merging.settling import settled
from omi_desktop.merging.target import Target
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True)
class Source:
    """A file to merge: its own password, what it holds once it was read, what is done with edited rows."""

    file: Path
    password: str = ""
    delivery: Delivery | None = None
    problem: str = ""
    """Why it cannot be used."""
    locked: bool = False
    """Whether no password known so far opens it."""
    decided: Mapping[int, str] = field(default_factory=dict)
    """By row number, what becomes of an edited row; it is left out where nothing is said."""

    @property
    def unread(self) -> bool:
        """Whether it is still to be read."""
        return self.delivery is None and not self.problem


@dataclass(frozen=True)
class Preview:
    """The files as they were read, and what merging them would come to."""

    sources: tuple[Source, ...]
    receipt: Receipt


def look_into(
    inspection: Inspection, sources: Sequence[Source], *, progress: Callable[[float], None]
) -> Preview:
    """Read what was not read yet, and rehearse the whole; nothing is written.

    Every password that is known is tried on every file. What `progress` raises ends it.
    """
    unread = [source for source in sources if source.unread]
    keys = list(dict.fromkeys(source.password for source in sources if source.password))
    found: dict[Path, Source] = {}
    with Sandbox() as sandbox:
        files = [source.file for source in unread]
        for number, (file, read) in enumerate(read_ahead(files, inspection, sandbox, keys)):
            progress(number / (len(unread) + 1))
            found[file] = _read(unread[number], read, inspection)
    progress(len(unread) / (len(unread) + 1))
    done = tuple(found.get(source.file, source) for source in sources)
    receipt = rehearsed(inspection, done)
    progress(1.0)
    return Preview(done, receipt)


def _read(source: Source, read: Callable[[], Delivery], inspection: Inspection) -> Source:
    try:
        delivery = read()
        require_own(delivery, inspection)
    except OmiError as error:
        locked = isinstance(error, PassphraseNeeded)
        return replace(source, problem=f"{error.title} {error.hint}".strip(), locked=locked)
    return replace(source, delivery=delivery)


def rehearsed(inspection: Inspection, sources: Sequence[Source]) -> Receipt:
    """What would come of merging the files that were read, in this order."""
    target, fitting = Target(inspection), Fitting(inspection)
    outcomes = tuple(outcome_of(source, target, fitting, rehearse=True) for source in sources)
    return receipt_of(target, outcomes, rehearsed=True)


def outcome_of(source: Source, target: Target, fitting: Fitting, *, rehearse: bool = False) -> Outcome:
    """Bring one file in, or rehearse it. Raises NotSaved where the disk does not take it."""
    if source.delivery is None:
        return refused(source.file.name, FileUnusable(source.problem))
    delivery = settled(source.delivery, source.decided, target.instrument)
    return bring(delivery, target, fitting, rehearse=rehearse)


def receipt_of(target: Target, outcomes: tuple[Outcome, ...], *, rehearsed: bool = False) -> Receipt:
    """The account of some files, with all that is left to decide in the inspection."""
    inspection = target.inspection
    return Receipt(outcomes, len(inspection.records(CASE)), conflicts(inspection, target), rehearsed)

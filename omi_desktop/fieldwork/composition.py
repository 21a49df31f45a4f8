"""The sample against the composition that the programme's report states: what is under and what is over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from omi_desktop.instruments.model import Condition, Instrument, SamplePart
from omi_desktop.records.changes import Record
from omi_desktop.records.completeness import COMPLETE
from omi_desktop.records.routing import Answers, RecordState, routing
from omi_desktop.scoring.document import Document
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection

FORM = "case"
Status = Literal["counted", "under", "unknown", "met", "over"]


@dataclass(frozen=True, slots=True)
class PartCount:
    """How many cases of the list, and of those read, belong to a part of the sample."""

    part: SamplePart
    intended: int
    """Cases on the list, those replaced left out."""
    read: int
    """Those of them that are complete."""
    unknown: int = 0
    """Cases whose facts do not say yet whether they belong to it."""

    @property
    def short(self) -> int:
        """How many cases the list lacks."""
        return max(0, (self.part.target or self.part.minimum or 0) - self.intended)

    @property
    def excess(self) -> int:
        """How many cases the list has too many; a minimum alone has no upper end."""
        most = self.part.target if self.part.target is not None else self.part.maximum
        return 0 if most is None else max(0, self.intended - most)

    @property
    def status(self) -> Status:
        """Under, met or over; `unknown` where facts not filled in may still make up for what is short.

        `counted` where the report names no number.
        """
        if (self.part.target, self.part.minimum, self.part.maximum) == (None, None, None):
            return "counted"
        if self.short:
            return "under" if self.short > self.unknown else "unknown"
        return "over" if self.excess else "met"


def count_parts(
    instrument: Instrument, cases: Iterable[Answers], read: Iterable[bool] | None = None
) -> tuple[PartCount, ...]:
    """Count the parts of the sample over cases, given as their answers; `read` says which are complete."""
    known = routing(instrument, FORM)
    states = [RecordState(known, answers) for answers in cases]
    return count_states(instrument, states, [False] * len(states) if read is None else list(read))


def count_states(
    instrument: Instrument, states: Iterable[RecordState], read: Iterable[bool]
) -> tuple[PartCount, ...]:
    """The same over states that are kept up to date already."""
    pairs = list(zip(states, read, strict=True))
    return tuple(_count(part, pairs) for part in instrument.composition)


def _count(part: SamplePart, cases: list[tuple[RecordState, bool]]) -> PartCount:
    belongs = [(_belongs(part.when, state), done) for state, done in cases]
    return PartCount(
        part,
        intended=sum(found is True for found, _ in belongs),
        read=sum(found is True and done for found, done in belongs),
        unknown=sum(found is None for found, _ in belongs),
    )


def _belongs(when: Iterable[Condition], state: RecordState) -> bool | None:
    """Whether every condition holds; None where an unanswered fact leaves it open."""
    found: bool | None = True
    for condition in when:
        value = state.counted(condition.item)
        if value is None and condition.item in state.applying:
            found = None
        elif value not in condition.values:
            return False
    return found


def is_read(record: Record, live: LiveScores) -> bool:
    """Whether a case is complete: its assessor says so, or nothing of it is left to answer."""
    return record.status == COMPLETE or live.progress(record.id).complete


def composition(inspection: Inspection) -> tuple[PartCount, ...]:
    """The sample of an inspection as it stands, intended and read."""
    live = LiveScores(inspection.instrument, inspection.all_answers(FORM), FORM)
    return composition_of(inspection.records(FORM), live)


def composition_of(records: Iterable[Record], live: LiveScores) -> tuple[PartCount, ...]:
    """The same out of records and their live state."""
    mine = list(records)
    states = [live.states[record.id] for record in mine]
    return count_states(live.instrument, states, [is_read(record, live) for record in mine])


def composition_document(counts: Iterable[PartCount]) -> list[Document]:
    """The parts as `omi sample check --json` prints them."""
    return [_document(count) for count in counts]


def _document(count: PartCount) -> Document:
    part = count.part
    when: Mapping[str, list[str]] = {condition.item: list(condition.values) for condition in part.when}
    return {
        "id": part.id,
        "title": part.title,
        "when": dict(when),
        "target": part.target,
        "minimum": part.minimum,
        "maximum": part.maximum,
        "inferred": part.inferred,
        "intended": count.intended,
        "read": count.read,
        "unknown": count.unknown,
        "status": count.status,
        "short": count.short,
        "excess": count.excess,
        "source": part.source,
    }


def wanted(part: SamplePart) -> str:
    """The number that a part is to have, in few words; empty where the report names none."""
    if part.target is not None:
        return str(part.target)
    if part.minimum is None:
        return "" if part.maximum is None else f"at most {part.maximum}"
    return f"at least {part.minimum}" if part.maximum is None else f"{part.minimum} to {part.maximum}"

"""What a record leaves to look at: unanswered, contradictory, to be asked, queried, alerts unheard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import Record
from omi_desktop.records.contradictions import Contradiction, contradictions
from omi_desktop.records.evidence import Evidence, all_evidence, to_ask
from omi_desktop.records.interview import interview_items, interview_state
from omi_desktop.records.queries import SETTLED, Query
from omi_desktop.records.routing import RecordState
from omi_desktop.records.sealing import Seal


@dataclass(frozen=True)
class Review:
    """Everything to look at in one record before it is sealed, each with the item to go to."""

    record: Record
    unanswered: tuple[str, ...]
    """Items that apply and have no answer, in the form's order: the same ones that scoring misses."""
    contradictions: tuple[Contradiction, ...]
    to_ask: Mapping[str, str]
    """Items marked "ask the offender manager", with what to ask."""
    queries: tuple[Query, ...]
    """The reviewer's queries that are not closed."""
    alerts: tuple[Evidence, ...]
    interview: str
    """One of interview.STATES."""
    interview_items: tuple[str, ...]
    """What to go through with the practitioner."""
    seal: Seal | None = field(default=None)

    @property
    def unheard(self) -> tuple[Evidence, ...]:
        """The alerts that do not say who was told and when."""
        return tuple(alert for alert in self.alerts if alert.unheard)

    @property
    def changed_after_sealing(self) -> tuple[str, ...]:
        """The items that differ from what was sealed."""
        return self.seal.changed if self.seal else ()

    @property
    def count(self) -> int:
        """How many things there are to look at."""
        lists = (self.unanswered, self.contradictions, self.to_ask, self.queries, self.unheard)
        return sum(map(len, lists)) + len(self.changed_after_sealing)

    @property
    def clear(self) -> bool:
        """Whether nothing is left to look at."""
        return self.count == 0


def review(
    instrument: Instrument,
    record: Record,
    state: RecordState,
    notes: Mapping[str, str],
    queries: Iterable[Query] = (),
    seal: Seal | None = None,
) -> Review:
    """Look a record through: its state as scoring has it, its notes, its queries, its seal if it has one."""
    asked = state.asked
    left = (item for item in state.routing.items if item in asked)
    return Review(
        record=record,
        unanswered=tuple(item for item in left if item not in state.answers),
        contradictions=contradictions(instrument, record.form, state),
        to_ask=to_ask(notes),
        queries=tuple(query for query in queries if query.state != SETTLED),
        alerts=tuple(note for note in all_evidence(record.id, notes) if note.kind == "alert"),
        interview=interview_state(notes),
        interview_items=interview_items(instrument, state, notes),
        seal=seal,
    )

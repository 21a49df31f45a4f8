"""Which items apply to a record, and so which of its answers count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from graphlib import TopologicalSorter

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Instrument, Question
from omi_desktop.records.values import understand

Answers = Mapping[str, str]


class Routing:
    """The gates of one form, compiled once: the order to walk them in and what depends on what."""

    def __init__(self, items: Iterable[Fact | Question]) -> None:
        self.items: dict[str, Fact | Question] = {item.id: item for item in items}
        self.gates = {
            item.id: tuple((condition.item, frozenset(condition.values)) for condition in item.when)
            for item in self.items.values()
        }
        sorter = TopologicalSorter({item: [gate for gate, _ in gates] for item, gates in self.gates.items()})
        self.order = tuple(sorter.static_order())
        # most items are always asked: only the others need a look
        self._always = frozenset(item for item, gates in self.gates.items() if not gates)
        self._gated = tuple(item for item in self.order if self.gates[item])
        self.downstream = self._downstream()
        # what identifies a person stays at home when a workbook is exported: no record waits for it
        self.optional = frozenset(
            i.id for i in self.items.values() if isinstance(i, Fact) and (i.optional or i.identifying)
        )
        self._offered = {item.id: _offered(item) for item in self.items.values() if item.choices}

    def _downstream(self) -> dict[str, tuple[str, ...]]:
        """For each item all that depends on it, along chains, in the order to look at them."""
        direct: dict[str, set[str]] = {item: set() for item in self.order}
        for item, gates in self.gates.items():
            for gate, _ in gates:
                direct[gate].add(item)
        reached: dict[str, set[str]] = {}
        for item in reversed(self.order):
            reached[item] = direct[item].union(*(reached[below] for below in direct[item]))
        place = {item: index for index, item in enumerate(self.order)}
        return {item: tuple(sorted(below, key=place.__getitem__)) for item, below in reached.items()}

    def takes(self, item: str, value: str) -> bool:
        """Whether the form has the item and it offers the value; what another edition offered it may not."""
        offered = self._offered.get(item)
        if offered is not None:
            return value in offered
        return item in self.items and _is_written_so(self.items[item], value)

    def applies(self, item: str, answers: Answers, applying: set[str]) -> bool:
        """Whether every gate of an item is open, given the items above it that apply."""
        for gate, values in self.gates[item]:
            if gate not in applying or answers.get(gate) not in values:
                return False
        return True

    def applying(self, answers: Answers) -> set[str]:
        """Every item that applies to a record with these answers."""
        applying = set(self._always)
        for item in self._gated:
            if self.applies(item, answers, applying):
                applying.add(item)
        return applying


def _offered(item: Fact | Question) -> frozenset[str]:
    extra = (NOT_APPLICABLE,) if item.allows_na else ()
    return frozenset([*(choice.id for choice in item.choices), *extra])


def _is_written_so(item: Fact | Question, value: str) -> bool:
    """Whether a number, date or text is the one that the item keeps."""
    if isinstance(item, Fact) and item.kind == "text":
        return True
    try:
        return understand(item, value) == value
    except InputProblem:
        return False


def routing(instrument: Instrument, form: str) -> Routing:
    """The routing of a form of an instrument, compiled at the first call."""
    cache: dict[str, Routing] = instrument.__dict__.setdefault("_routings", {})
    if form not in cache:
        cache[form] = Routing(instrument.items_of(form))
    return cache[form]


def counted_answers(instrument: Instrument, form: str, answers: Answers) -> dict[str, str]:
    """The answers that count: those whose gates are open, along chains of gates.

    An answer behind a closed gate stays in the file and is left out here; when the gate opens again
    it is back. So does one whose value the instrument does not offer, or no longer.
    """
    known = routing(instrument, form)
    applying = known.applying(answers)
    return {i: value for i, value in answers.items() if i in applying and known.takes(i, value)}


class RecordState:
    """One record as it stands: its answers and the items that apply, following single changes fast.

    An answer whose value is not offered, since the instrument was changed, is in `withdrawn` instead of
    `answers`: it is kept, does not count, and the item is still to be answered.
    """

    def __init__(self, routing: Routing, answers: Answers) -> None:
        self.routing = routing
        self.answers: dict[str, str] = {}
        self.withdrawn: dict[str, str] = {}
        for item, value in answers.items():
            if item in routing.items:
                self._holder(item, value)[item] = value
        self.applying = routing.applying(self.answers)

    def counted(self, item: str) -> str | None:
        """The answer of an item if it counts, otherwise None."""
        return self.answers.get(item) if item in self.applying else None

    def recorded(self, item: str) -> str | None:
        """What the file holds of an item, whether it is offered and counts or not."""
        return self.answers.get(item, self.withdrawn.get(item))

    def _holder(self, item: str, value: str) -> dict[str, str]:
        return self.answers if self.routing.takes(item, value) else self.withdrawn

    @property
    def asked(self) -> AbstractSet[str]:
        """The items that apply and want an answer: not comments, nor what identifies a person."""
        optional = self.routing.optional
        return self.applying - (optional - self.answers.keys()) if optional else self.applying

    def change(self, item: str, value: str | None) -> list[str]:
        """Take a new answer (None clears it) and say which items now apply or no longer do.

        What is no item (a grade kept under its criterion) opens and closes nothing.
        """
        if item not in self.routing.items:
            return []
        for held in (self.answers, self.withdrawn):
            held.pop(item, None)
        if value is not None:
            self._holder(item, value)[item] = value
        return [below for below in self.routing.downstream[item] if self._flip(below)]

    def _flip(self, item: str) -> bool:
        applies = self.routing.applies(item, self.answers, self.applying)
        if applies == (item in self.applying):
            return False
        (self.applying.add if applies else self.applying.discard)(item)
        return True


def set_aside(state: RecordState) -> list[str]:
    """The items whose answers are kept and do not count: a gate above is closed, or it is not offered."""
    return [*(item for item in state.answers if item not in state.applying), *state.withdrawn]

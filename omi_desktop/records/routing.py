"""Which items apply to a record, and so which of its answers count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import TopologicalSorter

from omi_desktop.instruments.model import Fact, Instrument, Question

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
        self.downstream = self._downstream()

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

    def applies(self, item: str, answers: Answers, applying: set[str]) -> bool:
        """Whether every gate of an item is open, given the items above it that apply."""
        return all(gate in applying and answers.get(gate) in values for gate, values in self.gates[item])

    def applying(self, answers: Answers) -> set[str]:
        """Every item that applies to a record with these answers."""
        applying: set[str] = set()
        for item in self.order:
            if self.applies(item, answers, applying):
                applying.add(item)
        return applying


def routing(instrument: Instrument, form: str) -> Routing:
    """The routing of a form of an instrument, compiled at the first call."""
    cache: dict[str, Routing] = instrument.__dict__.setdefault("_routings", {})
    if form not in cache:
        cache[form] = Routing(instrument.items_of(form))
    return cache[form]


def counted_answers(instrument: Instrument, form: str, answers: Answers) -> dict[str, str]:
    """The answers that count: those whose gates are open, along chains of gates.

    An answer behind a closed gate stays in the file and is left out here; when the gate opens again
    it is back.
    """
    applying = routing(instrument, form).applying(answers)
    return {item: value for item, value in answers.items() if item in applying}


class RecordState:
    """One record as it stands: its answers and the items that apply, following single changes fast."""

    def __init__(self, routing: Routing, answers: Answers) -> None:
        self.routing = routing
        self.answers: dict[str, str] = {
            item: value for item, value in answers.items() if item in routing.items
        }
        self.applying = routing.applying(self.answers)

    def counted(self, item: str) -> str | None:
        """The answer of an item if it counts, otherwise None."""
        return self.answers.get(item) if item in self.applying else None

    def change(self, item: str, value: str | None) -> list[str]:
        """Take a new answer (None clears it) and say which items now apply or no longer do.

        What is no item (a grade kept under its criterion) opens and closes nothing.
        """
        if item not in self.routing.items:
            return []
        if value is None:
            self.answers.pop(item, None)
        else:
            self.answers[item] = value
        return [below for below in self.routing.downstream[item] if self._flip(below)]

    def _flip(self, item: str) -> bool:
        applies = self.routing.applies(item, self.answers, self.applying)
        if applies == (item in self.applying):
            return False
        (self.applying.add if applies else self.applying.discard)(item)
        return True


def set_aside(state: RecordState) -> list[str]:
    """The items whose answers are kept and do not count, because a gate above them is closed."""
    return [item for item in state.answers if item not in state.applying]

"""Filling in the records of one form, item after item, so that every figure about it comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from graphlib import TopologicalSorter
from heapq import heapify, heappop, heappush
from typing import TypeGuard

from omi_desktop.demo.amounts import best_first, split, usual_shares
from omi_desktop.demo.cohort import Draft, Draw
from omi_desktop.demo.hints import Hints
from omi_desktop.demo.leeway import Free, free_within, slack_of
from omi_desktop.demo.plan import UNANSWERED, Group, choice_counts, groups, unanswered_as
from omi_desktop.demo.published import Finding
from omi_desktop.instruments.model import NOT_APPLICABLE, Condition, Fact, Instrument, Item, Question

USUAL_SHARE = 0.8
"""The proportion above the line of a question that neither a figure nor a score decides."""


class Filling:
    """The records of one form while they are filled in."""

    def __init__(
        self,
        instrument: Instrument,
        drafts: Sequence[Draft],
        findings: Iterable[Finding],
        hints: Hints,
        draw: Draw,
        scale: Fraction,
        scored: bool,
    ) -> None:
        self.drafts = list(drafts)
        self.free: list[Free] = []
        self._slack: dict[str, Free] = {}
        self._hints = hints
        self._draw = draw
        self._scale = scale
        self._scored = scored
        form = drafts[0].form if drafts else ""
        self._items: dict[str, Item] = {item.id: item for item in instrument.items_of(form)}
        self._findings: dict[str, list[Finding]] = {item: [] for item in self._items}
        for finding in findings:
            if finding.item in self._findings and (finding.item, finding.line) not in hints.passed_over:
                self._findings[finding.item].append(finding)
        self._gates = {condition.item for item in self._items.values() for condition in item.when}

    @property
    def slack(self) -> list[Free]:
        """Questions with a printed percentage alone: one record more or less fits it too."""
        return list(self._slack.values())

    def fill(self) -> None:
        """Answer everything but the free questions, which are gathered in `free`."""
        if self.drafts:
            for item in self._order():
                self._fill_item(self._items[item])

    def _order(self) -> list[str]:
        """Every item after those it depends on (gates, what tells its records apart), hinted facts first."""
        needs: dict[str, list[str]] = {}
        hinted = [item for item in self._hints.hints if isinstance(self._items.get(item), Fact)]
        for item in [*hinted, *self._items]:
            wanted: list[Condition] = list(self._items[item].when)
            for hint in self._hints.of(item):
                wanted += [*hint.where, *hint.like, *hint.gaps]
            wanted += [condition for finding in self._findings[item] for condition in finding.subgroup]
            needs.setdefault(item, [c.item for c in wanted if c.item in self._items])
        return _in_order(needs)

    def _fill_item(self, item: Item) -> None:
        drafts = [draft for draft in self.drafts if draft.fits(item.when)]
        if isinstance(item, Fact) and not item.choices:
            self._fill_open_fact(item, drafts)
            return
        told_apart = groups(self._findings[item.id], self._hints.of(item.id), drafts)
        *smaller, whole = told_apart
        todo = drafts
        for group in smaller:
            todo = self._fill_group(item, group, drafts, todo)
        if todo and self._counts(item) and (whole.bare or whole.range_of(item)):
            self._leave_free(item, whole, drafts, todo)
        else:
            self._fill_group(item, whole, drafts, todo)

    def _counts(self, item: Item) -> TypeGuard[Question]:
        """Whether its answers count towards scores and open no other question."""
        counts = isinstance(item, Question) and item.scored and item.sided and item.id not in self._gates
        return self._scored and counts

    def _leave_free(
        self, question: Question, group: Group, drafts: Sequence[Draft], todo: Sequence[Draft]
    ) -> None:
        relevant = group.base(question, len(todo), self._scale)
        apart = self._set_apart(question, group, todo, len(todo) - relevant)
        left = [draft for draft in todo if id(draft) not in apart]
        self._slack.pop(question.id, None)
        self.free.append(free_within(question, group, left, drafts))

    def _leave_slack(self, item: Item, group: Group, mine: Sequence[Draft], drafts: Sequence[Draft]) -> None:
        """Remember the slack of the group answered last; an earlier one no longer knows all answers."""
        if not mine:
            return
        self._slack.pop(item.id, None)
        slack = slack_of(item, group, mine, drafts) if self._counts(item) else None
        if slack:
            self._slack[item.id] = slack

    def _fill_group(
        self, item: Item, group: Group, drafts: Sequence[Draft], todo: Sequence[Draft]
    ) -> list[Draft]:
        """Answer the records of a group that have no answer yet; the others are returned."""
        members = [draft for draft in drafts if draft.fits(group.where)]
        waiting = {id(draft) for draft in todo}
        mine = [draft for draft in members if id(draft) in waiting]
        others = [draft for draft in todo if not draft.fits(group.where)]
        if group.bare and group.where:
            return list(todo)
        given = Counter(
            draft.answers.get(item.id, UNANSWERED) for draft in members if id(draft) not in waiting
        )
        answered = sum(
            number for choice, number in given.items() if choice not in (UNANSWERED, NOT_APPLICABLE)
        )
        relevant = group.base(item, len(members), self._scale)
        left = max(0, min(len(mine), relevant - answered))
        apart = self._set_apart(item, group, mine, len(mine) - left)
        self._give(item, group, [draft for draft in mine if id(draft) not in apart], relevant, given)
        self._leave_slack(item, group, mine, drafts)
        return others

    def _set_apart(self, item: Item, group: Group, drafts: Sequence[Draft], number: int) -> set[int]:
        """Make some records not relevant: not applicable, or unanswered where that is not offered."""
        value = unanswered_as(item)
        gaps = group.hint.gaps if group.hint else ()
        ranked = self._draw.ranked(drafts, 0.0, gaps) if value else self._draw.gapped(drafts, gaps)
        for draft in ranked[:number]:
            if value:
                draft.answers[item.id] = value
            else:
                draft.gaps += 1
        return {id(draft) for draft in ranked[:number]}

    def _give(
        self, item: Item, group: Group, drafts: Sequence[Draft], relevant: int, given: Counter[str]
    ) -> None:
        counts = choice_counts(item, self._with_usual(item, group), relevant, given, len(drafts), self._scale)
        self.hand_out(item, drafts, counts, group)

    def _with_usual(self, item: Item, group: Group) -> Group:
        """The group, with the usual share above the line where nothing is known about it."""
        if not group.bare or not (isinstance(item, Question) and item.sided):
            return group
        prefer = group.hint.prefer if group.hint and group.hint.prefer is not None else USUAL_SHARE
        share = Fraction(str(prefer)) * 100
        return Group(group.where, (Finding(item.id, 0, group.where, percent=share),), group.hint)

    def hand_out(
        self, item: Item, drafts: Sequence[Draft], counts: dict[str, int], group: Group | None = None
    ) -> None:
        """Give each choice to its number of records, the best choices to the better records."""
        hint = group.hint if group else None
        sided = isinstance(item, Question) and item.sided
        lean = hint.lean if hint and hint.lean is not None else (1.0 if sided else 0.0)
        order = best_first(item) if sided else [*counts, *(c for c in best_first(item) if c not in counts)]
        ranked = iter(self._draw.ranked(drafts, lean, hint.like if hint else ()))
        for choice in order:
            for _ in range(counts.get(choice, 0)):
                next(ranked).answers[item.id] = choice

    def settle(self, free: Free, above: int) -> None:
        """Answer a free question with that many records above the line, answered ones included."""
        shares = usual_shares(free.question)
        counts: dict[str, int] = {}
        mine = above - free.settled.above
        for sufficient, number in ((True, mine), (False, len(free.drafts) - mine)):
            choices = [c.id for c in free.question.choices if c.above_line is sufficient]
            counts |= split(number, choices, shares)
        self.hand_out(free.question, free.drafts, counts)

    def _fill_open_fact(self, fact: Fact, drafts: Sequence[Draft]) -> None:
        """Dates, numbers and texts within what is hinted; those that nothing is known about stay open."""
        for draft in drafts:
            value = self._open_value(fact.id)
            if value is not None:
                draft.answers[fact.id] = value

    def _open_value(self, fact: str) -> str | None:
        hints, draw = self._hints, self._draw
        if fact in hints.dates:
            first, last = (date.fromisoformat(day) for day in hints.dates[fact])
            return (first + timedelta(days=draw.below((last - first).days + 1))).isoformat()
        if fact in hints.numbers:
            low, high = hints.numbers[fact]
            return str(low + draw.below(high - low + 1))
        if fact in hints.texts:
            return hints.texts[fact][draw.below(len(hints.texts[fact]))]
        return None


def _in_order(needs: Mapping[str, Sequence[str]]) -> list[str]:
    """The items as listed, but each after those it needs. Raises CycleError where they go in a circle."""
    places = {item: place for place, item in enumerate(needs)}
    sorter = TopologicalSorter(needs)
    sorter.prepare()
    ready, found = [places[item] for item in sorter.get_ready()], []
    heapify(ready)
    names = list(needs)
    while ready:
        item = names[heappop(ready)]
        found.append(item)
        sorter.done(item)
        for opened in sorter.get_ready():
            heappush(ready, places[opened])
    return found

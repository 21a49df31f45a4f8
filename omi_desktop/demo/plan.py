"""Which answers an item gets among which records, out of the findings and hints about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.demo.amounts import above_line, fitting_base, nearest, split, usual_shares, wanted
from omi_desktop.demo.cohort import Draft
from omi_desktop.demo.hints import Hint
from omi_desktop.demo.published import Finding
from omi_desktop.instruments.model import NOT_APPLICABLE, Condition, Item, Question

UNANSWERED = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Records told apart by a figure, with all that is known about their answers to an item."""

    where: tuple[Condition, ...]
    findings: tuple[Finding, ...]
    hint: Hint | None

    @property
    def bare(self) -> bool:
        """Whether nothing says how the records answer: only a base, a preference, a likeness."""
        return not self.findings and not self.given

    @property
    def given(self) -> bool:
        """Whether a hint says how the records answer."""
        return self.hint is not None and bool(self.hint.counts or self.hint.shares or self.hint.rest)

    @property
    def bare_percent(self) -> Fraction | None:
        """The percentage above the line, where it is all that is printed and hinted."""
        if len(self.findings) != 1 or self.given:
            return None
        (only,) = self.findings
        numbered = only.count is not None or only.below is not None or only.relevant is not None
        return None if numbered or only.choices else only.percent

    def range_of(self, item: Item) -> tuple[Fraction, Fraction] | None:
        """The range of proportions above the line, where ranges are all that is printed."""
        sets = ((), above_line(item))
        if self.given or not all(f.ranged and f.choices in sets for f in self.findings):
            return None
        ends = [(f.low, f.high) for f in self.findings if f.low is not None and f.high is not None]
        low, high = max((low for low, _ in ends), default=None), min((high for _, high in ends), default=None)
        return None if low is None or high is None or low > high else (low / 100, high / 100)

    def base(self, item: Item, most: int, scale: Fraction) -> int:
        """How many of `most` records are relevant."""
        printed = [f.relevant for f in self.findings if f.relevant is not None]
        if self.hint and self.hint.relevant is not None:
            printed = [self.hint.relevant]
        if printed:
            return min(most, nearest(max(printed) * scale))
        if self.hint and self.hint.na is not None:
            return max(0, most - nearest(self.hint.na * scale))
        if self.given and not self.findings:
            return most
        return fitting_base(self.findings, most) if item.allows_na else most


def groups(findings: Sequence[Finding], hints: Sequence[Hint], drafts: Sequence[Draft]) -> list[Group]:
    """The records that figures tell apart, the smallest first; all records are always the last."""
    places = [finding.subgroup for finding in findings] + [hint.where for hint in hints] + [()]
    return sorted(
        (
            Group(
                where,
                # a figure before a range that it lies in
                tuple(
                    sorted((f for f in findings if f.subgroup == where and f.numeric), key=lambda f: f.ranged)
                ),
                next((hint for hint in hints if hint.where == where), None),
            )
            for where in dict.fromkeys(places)
        ),
        key=lambda group: (sum(draft.fits(group.where) for draft in drafts), -len(group.where)),
    )


def choice_counts(
    item: Item, group: Group, relevant: int, given: Mapping[str, int], left: int, scale: Fraction
) -> dict[str, int]:
    """How often each choice is given to the `left` records of a group that has no answer yet.

    `relevant` is the base of the whole group and `given` what smaller groups inside it got already.
    """
    hint = group.hint
    shares = usual_shares(item)
    if hint and hint.shares:
        shares = {choice: Fraction(str(hint.shares.get(choice, 0))) for choice in shares}
    pinned = _pinned(item, group, relevant, given, scale, left)
    for choices, number in _sets(item, group, relevant, given, scale):
        room = min(left - sum(pinned.values()), number - sum(pinned.get(choice, 0) for choice in choices))
        pinned |= split(max(0, room), [choice for choice in choices if choice not in pinned], shares)
        pinned |= {choice: 0 for choice in choices if choice not in pinned}
    rest = left - sum(pinned.values())
    others = [choice for choice in shares if choice not in pinned and shares[choice]] or list(pinned)[-1:]
    if hint and hint.rest:
        others, shares = [hint.rest], {hint.rest: Fraction(1)}
    parts = split(rest, others, shares)
    return {choice: pinned.get(choice, 0) + parts.get(choice, 0) for choice in {**pinned, **parts}}


def _pinned(
    item: Item, group: Group, relevant: int, given: Mapping[str, int], scale: Fraction, left: int
) -> dict[str, int]:
    """The choices whose number is given one by one."""
    pinned: dict[str, int] = {}
    for finding in group.findings:
        if len(finding.choices) == 1 and finding.choices[0] not in pinned:
            number = wanted(finding, relevant, scale)
            if number is not None:
                pinned[finding.choices[0]] = number - given.get(finding.choices[0], 0)
    if group.hint:
        for choice, count in group.hint.counts.items():
            pinned.setdefault(choice, nearest(count * scale) - given.get(choice, 0))
    for choice in pinned:
        others = sum(number for other, number in pinned.items() if other != choice)
        pinned[choice] = max(0, min(pinned[choice], left - others))
    return pinned


def _sets(
    item: Item, group: Group, relevant: int, given: Mapping[str, int], scale: Fraction
) -> list[tuple[tuple[str, ...], int]]:
    """The sets of choices, above the line among them, whose number is given together."""
    found: dict[tuple[str, ...], int] = {}
    for finding in group.findings:
        choices = finding.choices or above_line(item)
        number = wanted(finding, relevant, scale) if len(finding.choices) != 1 else None
        if number is not None and choices and choices not in found:
            found[choices] = number - sum(given.get(choice, 0) for choice in choices)
    return [(choices, max(0, number)) for choices, number in found.items()]


def unanswered_as(item: Item) -> str:
    """What a record gets that is not relevant: not applicable where that is offered, or nothing."""
    return NOT_APPLICABLE if isinstance(item, Question) and item.na else UNANSWERED

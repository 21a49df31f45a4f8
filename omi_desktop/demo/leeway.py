"""What published figures leave to the scores: free questions, and one record more or less."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from omi_desktop.demo.cohort import Draft
from omi_desktop.demo.plan import Group
from omi_desktop.instruments.model import Question
from omi_desktop.scoring.tally import NOTHING, Tally, side


@dataclass(frozen=True, slots=True)
class Free:
    """A question that scores decide, within what is printed about it, and the records still to answer."""

    question: Question
    drafts: tuple[Draft, ...]
    """The relevant records that no figure about a smaller group has answered."""
    prefer: float | None
    least: int
    """The fewest records above the line, answered ones included, that what is printed allows."""
    most: int
    settled: Tally = NOTHING
    """The records that are answered."""

    @property
    def relevant(self) -> int:
        """All relevant records."""
        return len(self.drafts) + self.settled.relevant


def free_within(question: Question, group: Group, left: Sequence[Draft], drafts: Sequence[Draft]) -> Free:
    """The records left to the scores, within the range that is printed if there is one."""
    settled = _tally(question, drafts)
    low, high = group.range_of(question) or (Fraction(0), Fraction(1))
    base = len(left) + settled.relevant
    least = max(settled.above, ceil(low * base))
    most = max(settled.above, min(settled.above + len(left), floor(high * base)))
    prefer = group.hint.prefer if group.hint else None
    return Free(question, tuple(left), prefer, min(least, most), most, settled)


def slack_of(question: Question, group: Group, mine: Sequence[Draft], drafts: Sequence[Draft]) -> Free | None:
    """The records just answered (`mine`) of a group with a bare percentage: one above more or less fits."""
    percent = group.bare_percent
    if percent is None:
        return None
    answered_now = {id(draft) for draft in mine}
    before = [draft for draft in drafts if id(draft) not in answered_now]
    relevant = tuple(draft for draft in mine if side(question, draft.answers.get(question.id)) is not None)
    settled = _tally(question, before)
    within = _tally(question, (draft for draft in before if draft.fits(group.where)))
    exact = percent * (within.relevant + len(relevant)) / 100 - within.above
    least = settled.above + max(0, ceil(exact - 1))
    most = settled.above + min(len(relevant), floor(exact + 1))
    return Free(question, relevant, None, least, most, settled)


def _tally(question: Question, drafts: Iterable[Draft]) -> Tally:
    sides = [side(question, draft.answers.get(question.id)) for draft in drafts]
    return Tally(sides.count(True), sides.count(True) + sides.count(False))

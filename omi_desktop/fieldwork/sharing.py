"""Sharing cases out fairly among people of whom some may not have some cases."""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from omi_desktop.errors import InputProblem


@dataclass(frozen=True, slots=True)
class Share:
    """One case to give to somebody: what kind it is, and who may not have it."""

    case: str
    ref: str
    kind: str = ""
    barred: frozenset[str] = frozenset()


def even(count: int, people: Sequence[str], loads: Mapping[str, int]) -> dict[str, int]:
    """How many of `count` each gets, so that all end within one of each other, as far as loads allow."""
    quotas = dict.fromkeys(people, 0)
    waiting = [(loads.get(person, 0), place, person) for place, person in enumerate(people)]
    heapq.heapify(waiting)
    for _ in range(count if waiting else 0):
        load, place, person = waiting[0]
        quotas[person] += 1
        heapq.heapreplace(waiting, (load + 1, place, person))
    return quotas


def share_out(
    shares: Iterable[Share], quotas: Mapping[str, int], first: Collection[str] = ()
) -> dict[str, str]:
    """Who gets which case: nobody one they are barred from, everybody as many as their quota says.

    Kinds are spread over the people; those named `first` are a group, and so are the others. Where being
    barred makes a quota impossible, others of the group read more, and where that cannot be either, those
    of the other group. Raises InputProblem where nobody may have a case.
    """
    sharing = _Sharing(quotas, first)
    mine = list(shares)
    barred = [share.ref for share in mine if share.barred >= quotas.keys()]
    if barred:
        named = ", ".join(barred[:5]) + (", ..." if len(barred) > 5 else "")
        raise InputProblem(
            f"Nobody of those named may read {named}: each is out for being its offender manager or reader.",
            "Name one more assessor.",
        )
    for share in mine:
        sharing.give(share)
    while sharing.settle():
        pass
    return {share.case: person for person, held in sharing.held.items() for share in held}


class _Sharing:
    """Who holds what so far."""

    def __init__(self, quotas: Mapping[str, int], first: Collection[str]) -> None:
        self._group = {person: person in first for person in quotas}
        self.room = dict(quotas)
        self.quotas = dict(quotas)
        self.held: dict[str, list[Share]] = {person: [] for person in quotas}
        self._kinds: Counter[tuple[str, str]] = Counter()

    def give(self, share: Share) -> None:
        """Find a place for a case, moving others where that makes room for it."""
        came = self._ways(share)
        last = next(reversed(came))
        if self.room[last] <= 0:
            # all that could move are barred from those with room: somebody reads one more
            last = min(came, key=lambda person: (len(self.held[person]), self._order(person)))
            self.room[last] += 1
        self.room[last] -= 1
        for moved, person in _unrolled(came, last):
            self._move(moved, person)

    def settle(self) -> bool:
        """Move a case from who has too many towards who has too few, if any can; whether one was moved.

        Every move makes the squares of the surpluses of groups, with these of people, or with these of
        loads, smaller: it comes to an end.
        """
        for poorest in sorted(self.quotas, key=self._load):
            towards = self._reaching(poorest)
            better = [person for person in towards if self._is_better(person, poorest)]
            if better:
                person = max(better, key=self._load)
                while person != poorest:
                    share, person = towards[person]
                    self._move(share, person)
                return True
        return False

    def _load(self, person: str) -> tuple[int, int]:
        """By how many somebody has more than their quota, and how many they have."""
        held = len(self.held[person])
        return held - self.quotas[person], held

    def _is_better(self, richer: str, poorer: str) -> bool:
        """Whether it is fairer that a case goes from the one to the other."""
        if self._group[richer] != self._group[poorer]:
            return self._surplus(richer) > 0 > self._surplus(poorer)
        more, most = self._load(richer)
        less, least = self._load(poorer)
        return more - less > 1 or (more - less == 1 and most - least > 1)

    def _surplus(self, member: str) -> int:
        """By how many the group of somebody has more than its quotas."""
        group = [person for person in self.quotas if self._group[person] == self._group[member]]
        return sum(self._load(person)[0] for person in group)

    def _reaching(self, person: str) -> dict[str, tuple[Share, str]]:
        """From whom a case can go to a person, along chains: which case each would give, and to whom."""
        found: dict[str, tuple[Share, str]] = {}
        queue = deque([person])
        while queue:
            taker = queue.popleft()
            for giver in self.quotas:
                share = next((s for s in self.held[giver] if taker not in s.barred), None)
                if share is not None and giver != person and giver not in found:
                    found[giver] = (share, taker)
                    queue.append(giver)
        return found

    def _move(self, share: Share, person: str) -> None:
        for holder, held in self.held.items():
            if share in held:
                held.remove(share)
                self._kinds[holder, share.kind] -= 1
        self.held[person].append(share)
        self._kinds[person, share.kind] += 1

    def _ways(self, share: Share) -> dict[str, tuple[Share, str]]:
        """Whom a case can reach, along chains of moves, and how; the last of them has room if anybody has."""
        came: dict[str, tuple[Share, str]] = {}
        queue: deque[tuple[Share, str]] = deque([(share, "")])
        while queue:
            moving, holder = queue.popleft()
            for person in self._wanted(moving, came):
                came[person] = (moving, holder)
                if self.room[person] > 0:
                    return came
                queue.extend((other, person) for other in self.held[person])
        return came

    def _wanted(self, share: Share, seen: Collection[str]) -> list[str]:
        """Who may have a case, first whoever has the least of its kind for what they read in all."""
        free = [person for person in self.quotas if person not in share.barred and person not in seen]
        return sorted(free, key=lambda person: self._fullness(person, share.kind))

    def _fullness(self, person: str, kind: str) -> tuple[bool, float, float, int]:
        quota = max(1, self.quotas[person])
        of_kind = self._kinds[person, kind] / quota
        return self.room[person] <= 0, of_kind, len(self.held[person]) / quota, self._order(person)

    def _order(self, person: str) -> int:
        return list(self.quotas).index(person)


def _unrolled(came: Mapping[str, tuple[Share, str]], person: str) -> list[tuple[Share, str]]:
    way = []
    while person:
        share, holder = came[person]
        way.append((share, person))
        person = holder
    return way[::-1]

"""Who reads which case: evenly, local assessors about a third, nobody their own, some read twice."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.sharing import Share, even, share_out
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Change, Deed, Record, RecordEdited
from omi_desktop.records.completeness import COMPLETE
from omi_desktop.records.routing import Answers
from omi_desktop.records.text import kept
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection

FORM = "case"
ACT = "sample allocate"
LOCAL_SHARE = Fraction(1, 3)
"""About a third of the cases is read by staff of the area inspected (OMI report 2008, Appendix 3)."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the manager asks for."""

    assessors: tuple[str, ...]
    local: tuple[str, ...] = ()
    """Those of the assessors who are staff of the area."""
    double: int = 0
    """How many cases are to be read twice, those marked already included."""
    seed: int = 1
    again: bool = False
    """Whether cases that somebody has, and nobody has begun, are given out anew."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case as allocation sees it."""

    record: Record
    kind: str
    begun: bool
    assessor: str
    second_reader: str
    """Both as the plan has them; the record still says what was before."""


@dataclass(frozen=True, slots=True)
class Load:
    """What one assessor has to read under a plan."""

    assessor: str
    local: bool
    cases: int
    new: int
    """Cases among them that another had, or nobody."""
    second: int
    """Cases of others to be read a second time."""
    kinds: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """Every case of the list with its reader, ready to be looked at and taken in."""

    wish: Wish
    cases: tuple[Case, ...]

    @property
    def changed(self) -> tuple[Case, ...]:
        """The cases that get another assessor or second reader."""
        return tuple(case for case in self.cases if _before(case) != (case.assessor, case.second_reader))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of case there are, most frequent first."""
        return tuple(kind for kind, _ in Counter(case.kind for case in self.cases).most_common())

    def loads(self) -> tuple[Load, ...]:
        """What each assessor has, those named first and then everybody else with a case."""
        others = sorted({name for case in self.cases for name in (case.assessor, case.second_reader) if name})
        return tuple(self._load(name) for name in dict.fromkeys((*self.wish.assessors, *others)))

    def _load(self, name: str) -> Load:
        mine = [case for case in self.cases if case.assessor == name]
        return Load(
            name,
            name in self.wish.local,
            len(mine),
            sum(case.record.assessor != name for case in mine),
            sum(case.second_reader == name for case in self.cases),
            Counter(case.kind for case in mine),
        )


def _before(case: Case) -> tuple[str, str]:
    return case.record.assessor, case.record.second_reader


def allocate(inspection: Inspection, wish: Wish) -> Plan:
    """Plan who reads which case; nothing is written.

    Cases that are allocated stay where they are, and count, unless `again` says otherwise; a case begun
    always stays. Raises InputProblem where nobody may read a case, or nobody is named.
    """
    answers = inspection.all_answers(FORM)
    cases = [_case(inspection.instrument, record, answers[record.id]) for record in inspection.records(FORM)]
    return plan(cases, _tidy(wish, cases))


def plan(cases: Sequence[Case], wish: Wish) -> Plan:
    """The same over cases as they are."""
    order = [_unmarked(case, wish) for case in cases]
    random.Random(wish.seed).shuffle(order)
    readers = _first_readers(order, wish)
    after = {
        case.record.id: replace(case, assessor=readers.get(case.record.id, case.assessor)) for case in order
    }
    second = _second_readers(list(after.values()), wish)
    return Plan(wish, tuple(_with_second(after[case.record.id], second) for case in cases))


def _unmarked(case: Case, wish: Wish) -> Case:
    """A case that is given out anew has no second reader who is not among the assessors."""
    if not wish.again or case.begun or case.second_reader in wish.assessors:
        return case
    return replace(case, second_reader="")


def _with_second(case: Case, second: Mapping[str, str]) -> Case:
    reader = second.get(case.record.id, case.second_reader)
    return replace(case, second_reader=reader)


def changes(inspection: Inspection, found: Plan) -> list[Change]:
    """What writes a plan."""
    return [change for case in found.changed for change in _changes(inspection, case)]


def write(inspection: Inspection, found: Plan) -> Deed:
    """Write a plan as one deed."""
    return inspection.write(changes(inspection, found), ACT)


def _changes(inspection: Inspection, case: Case) -> Iterator[Change]:
    record = case.record
    if record.assessor != case.assessor:
        answers = inspection.answers(record.id)
        yield from own_facts.edited(inspection.instrument, record, "assessor", case.assessor, answers)
    if record.second_reader != case.second_reader:
        yield RecordEdited(record.id, "second_reader", record.second_reader, case.second_reader)


# --- what is there ---------------------------------------------------------------------------------


def kind_fact(instrument: Instrument) -> str:
    """The fact that tells the kinds of case apart: the first that the sample is made up by."""
    made_up = (condition.item for part in instrument.composition for condition in part.when)
    return next(made_up, next(iter(instrument.heading), ""))


def _case(instrument: Instrument, record: Record, answers: Answers) -> Case:
    questions = (isinstance(instrument.items.get(item), Question) for item in answers)
    begun = record.status == COMPLETE or any(questions)
    kind = answers.get(kind_fact(instrument), "")
    return Case(record, kind, begun, record.assessor, record.second_reader)


def _tidy(wish: Wish, cases: Sequence[Case]) -> Wish:
    """The wish with each name once, and as the list writes it. Raises InputProblem where it cannot be met."""
    written = {same(case.assessor): case.assessor for case in cases if case.assessor}
    named = _names(wish.assessors, written)
    local = _names(wish.local, written)
    names = tuple(dict.fromkeys((*named, *local)))
    if not names:
        raise InputProblem("No assessor is named.", "Name those who read the cases.")
    if wish.double > len(cases):
        raise InputProblem(
            f"{wish.double} cases cannot be read twice: there are {len(cases)}.", "Name fewer."
        )
    return Wish(names, local, wish.double, wish.seed, wish.again)


def _names(given: Iterable[str], written: dict[str, str]) -> tuple[str, ...]:
    """Names as they were written first, each once."""
    plain = [" ".join(kept(name, "The assessor's name").split()) for name in given]
    return tuple(dict.fromkeys(written.setdefault(same(name), name) for name in plain if name))


def same(name: str) -> str:
    """A name as it is compared: neither capitals nor spaces make another person."""
    return " ".join(name.split()).casefold()


# --- first and second readers ----------------------------------------------------------------------


def _first_readers(cases: Sequence[Case], wish: Wish) -> dict[str, str]:
    open_cases = [case for case in cases if not case.assessor or (wish.again and not case.begun)]
    free = {case.record.id for case in open_cases}
    loads = Counter(case.assessor for case in cases if case.record.id not in free)
    quotas = _quotas(len(open_cases), wish, loads)
    shares = [_share(case, wish, case.second_reader) for case in open_cases]
    return share_out(sorted(shares, key=lambda share: share.kind), quotas, wish.local)


def _quotas(count: int, wish: Wish, loads: Mapping[str, int]) -> dict[str, int]:
    """How many cases each gets: local assessors together about a third, within each group evenly."""
    others = [name for name in wish.assessors if name not in wish.local]
    if not wish.local or not others:
        return even(count, wish.assessors, loads)
    total = count + sum(loads.get(name, 0) for name in wish.assessors)
    third = int(total * LOCAL_SHARE + Fraction(1, 2))
    local = min(count, max(0, third - sum(loads.get(name, 0) for name in wish.local)))
    quotas = even(count - local, others, loads) | even(local, wish.local, loads)
    return {name: quotas[name] for name in wish.assessors}


def _share(case: Case, wish: Wish, *out: str) -> Share:
    names = {same(name) for name in (*out, case.record.offender_manager) if name}
    barred = frozenset(name for name in wish.assessors if same(name) in names)
    return Share(case.record.id, case.record.ref, case.kind, barred)


def _second_readers(cases: Sequence[Case], wish: Wish) -> dict[str, str]:
    """Who reads the cases a second time that are to be read twice and have nobody yet."""
    marked = [case for case in cases if case.second_reader]
    chosen = _chosen(cases, marked, wish.double - len(marked))
    quotas = even(len(chosen), wish.assessors, Counter(case.second_reader for case in marked))
    return share_out([_share(case, wish, case.assessor) for case in chosen], quotas)


def _chosen(cases: Sequence[Case], marked: Iterable[Case], count: int) -> list[Case]:
    """So many more cases to read twice, spread over the assessors and the kinds of case."""
    people = Counter(case.assessor for case in marked)
    kinds = Counter(case.kind for case in marked)
    all_of = Counter(case.kind for case in cases)
    left = [case for case in cases if not case.second_reader]
    chosen: list[Case] = []
    while len(chosen) < count:
        best = min(left, key=lambda case: (people[case.assessor], kinds[case.kind] / all_of[case.kind]))
        left.remove(best)
        chosen.append(best)
        people[best.assessor] += 1
        kinds[best.kind] += 1
    return chosen


# --- telling ---------------------------------------------------------------------------------------


def plan_document(found: Plan) -> Document:
    """A plan as `omi sample allocate --json` prints it."""
    return {
        "cases": len(found.cases),
        "changed": len(found.changed),
        "double": sum(bool(case.second_reader) for case in found.cases),
        "assessors": [_load_document(load) for load in found.loads()],
        "allocation": [
            {
                "case_ref": case.record.ref,
                "kind": case.kind or None,
                "offender_manager": case.record.offender_manager or None,
                "assessor": case.assessor or None,
                "second_reader": case.second_reader or None,
                "changed": case in found.changed,
            }
            for case in found.cases
        ],
    }


def _load_document(load: Load) -> Document:
    return {
        "assessor": load.assessor,
        "local": load.local,
        "cases": load.cases,
        "new": load.new,
        "second": load.second,
        "kinds": dict(load.kinds),
    }

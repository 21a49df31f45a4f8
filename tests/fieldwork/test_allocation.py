"""Who reads which case: fair, never their own, a third to local assessors, some twice, always the same."""

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.allocation import Case, Wish, allocate, plan, plan_document, write
from omi_desktop.records.changes import Record

NAMES = ("Ann", "Bob", "Cy", "Di", "Ed", "Flo")
KINDS = ("licence", "order", "custody")


def case(number: int, kind: str = "", manager: str = "", assessor: str = "", second: str = "") -> Case:
    record = Record(f"id{number}", "case", f"C{number}", "", assessor, second, offender_manager=manager)
    return Case(record, kind, False, assessor, second)


@st.composite
def weeks(draw):
    names = NAMES[: draw(st.integers(3, 6))]
    managers = st.sampled_from(("", "", "", *names, "Somebody", names[0].upper()))
    drawn = draw(st.lists(st.tuples(st.sampled_from(KINDS), managers), min_size=1, max_size=40))
    cases = [case(n, kind, manager) for n, (kind, manager) in enumerate(drawn)]
    local = names[: draw(st.integers(0, len(names)))]
    double = draw(st.integers(0, len(cases)))
    return cases, Wish(names, local, double, draw(st.integers()))


@given(weeks())
def test_every_case_has_a_reader_and_nobody_reads_their_own(week):
    cases, wish = week
    for found in plan(cases, wish).cases:
        own = found.record.offender_manager.casefold()
        assert found.assessor in wish.assessors
        assert not own or own not in (found.assessor.casefold(), found.second_reader.casefold())
        assert found.assessor != found.second_reader


@given(weeks())
def test_as_many_as_wished_are_read_twice(week):
    cases, wish = week
    assert sum(bool(found.second_reader) for found in plan(cases, wish).cases) == wish.double


@given(weeks())
def test_cases_are_shared_fairly_within_one(week):
    cases, wish = week
    own = Counter(found.record.offender_manager.casefold() for found in cases)
    # whose own cases leave the others no room cannot get a fair share
    assume(all(own[name.casefold()] <= len(cases) // 3 for name in wish.assessors))
    held = Counter(found.assessor for found in plan(cases, wish).cases)
    for group in (wish.local, tuple(name for name in wish.assessors if name not in wish.local)):
        counts = sorted(held[name] for name in group)
        assert not counts or counts[-1] - counts[0] <= 1


@given(st.integers(1, 200), st.integers(1, 5))
def test_local_assessors_read_a_third_together(count, local):
    wish = Wish(NAMES, NAMES[:local])
    read = sum(found.assessor in wish.local for found in plan([case(n) for n in range(count)], wish).cases)
    assert abs(3 * read - count) <= 1


@given(weeks())
def test_the_same_wish_gives_the_same_plan(week):
    cases, wish = week
    assert plan(cases, wish) == plan(cases, wish)


@given(weeks())
def test_a_plan_taken_in_has_nothing_more_to_change(week):
    cases, wish = week
    done = [
        case(n, found.kind, found.record.offender_manager, found.assessor, found.second_reader)
        for n, found in enumerate(plan(cases, wish).cases)
    ]
    assert plan(done, wish).changed == ()


def test_the_kinds_of_case_are_spread():
    cases = [case(n, KINDS[n % 3]) for n in range(36)]
    loads = plan(cases, Wish(NAMES)).loads()
    assert all(load.kinds == dict.fromkeys(KINDS, 2) for load in loads)


def test_what_was_allocated_by_hand_stays_and_counts(listed):
    inspection = listed("case_ref,assessor", "C1,Ann", "C2,Ann", "C3,", "C4,")
    found = allocate(inspection, Wish(("Ann", "Bob")))
    assert [each.assessor for each in found.cases] == ["Ann", "Ann", "Bob", "Bob"]


def test_again_gives_out_anew_what_nobody_has_begun(listed):
    inspection = listed("case_ref,assessor", "C1,Ann", "C2,Ann", "C3,Ann", "C4,Ann")
    inspection.answer(inspection.find("case", "C1").id, "a", "yes")
    found = allocate(inspection, Wish(("Bob", "Cy"), again=True))
    assert found.cases[0].assessor == "Ann"
    assert sorted(each.assessor for each in found.cases[1:]) == ["Bob", "Bob", "Cy"]


def test_again_takes_the_mark_from_a_second_reader_who_is_not_there_any_more(listed):
    inspection = listed("case_ref,assessor,second_reader", "C1,Ann,Zoe", "C2,Bob,Ann")
    found = allocate(inspection, Wish(("Ann", "Bob"), double=2, again=True))
    assert {each.second_reader for each in found.cases} == {"Ann", "Bob"}
    assert all(each.second_reader != each.assessor for each in found.cases)


def test_the_list_names_the_offender_manager_and_case_and_spaces_do_not_matter(listed):
    inspection = listed("case_ref,Offender manager", "C1,ann  smith", "C2,Bob")
    found = allocate(inspection, Wish(("Ann Smith", "Bob")))
    assert [each.assessor for each in found.cases] == ["Bob", "Ann Smith"]


def test_it_is_one_deed_that_can_be_taken_back(listed):
    inspection = listed("case_ref", "C1", "C2", "C3")
    deed = write(inspection, allocate(inspection, Wish(("Ann", "Bob"), double=1)))
    assert {entry.act for entry in inspection.history() if entry.field == "assessor"} == {"sample allocate"}
    assert all(record.assessor for record in inspection.records("case"))
    inspection.write(deed.inverse, "undo")
    assert not any(record.assessor or record.second_reader for record in inspection.records("case"))
    assert inspection.faults() == []


def test_a_name_is_written_as_the_list_writes_it(listed):
    inspection = listed("case_ref,assessor", "C1,Ann Smith", "C2,")
    found = allocate(inspection, Wish(("ann smith",)))
    assert [each.assessor for each in found.cases] == ["Ann Smith", "Ann Smith"]


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish(()), "No assessor is named"),
        (Wish(("Ann",), double=9), "9 cases cannot be read twice: there are 2"),
        (Wish(("Ann",)), "Nobody of those named may read C1"),
    ],
)
def test_what_cannot_be_done_is_said(listed, wish, said):
    inspection = listed("case_ref,offender_manager", "C1,Ann", "C2,")
    with pytest.raises(InputProblem, match=said):
        allocate(inspection, wish)


def test_the_document_names_every_case_and_every_load(listed):
    inspection = listed("case_ref,type", "C1,licence", "C2,order")
    document = plan_document(allocate(inspection, Wish(("Ann", "Bob"), ("Bob",), 1)))
    assert (document["cases"], document["changed"], document["double"]) == (2, 2, 1)
    assert [load["local"] for load in document["assessors"]] == [False, True]
    first = document["allocation"][0]
    assert (first["case_ref"], first["kind"], first["changed"]) == ("C1", "licence", True)
    assert {first["assessor"], first["second_reader"]} <= {"Ann", "Bob", None}

"""Sharing out: fair within one, nobody what they are barred from, everything given, always the same."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.sharing import Share, even, share_out

PEOPLE = ("Ann", "Bob", "Cy", "Di")


@st.composite
def lists(draw):
    people = PEOPLE[: draw(st.integers(2, 4))]
    barred = st.sets(st.sampled_from(people), max_size=len(people) - 1).map(frozenset)
    kinds = st.sampled_from(("licence", "order"))
    pairs = draw(st.lists(st.tuples(kinds, barred), max_size=30))
    return people, [Share(f"id{n}", f"C{n}", kind, out) for n, (kind, out) in enumerate(pairs)]


@given(lists())
def test_everything_is_given_and_nothing_to_whom_it_is_barred(drawn):
    people, shares = drawn
    given_out = share_out(shares, even(len(shares), people, {}))
    assert given_out.keys() == {share.case for share in shares}
    assert not [share for share in shares if given_out[share.case] in share.barred]


@given(lists())
def test_who_has_two_more_than_another_holds_only_what_the_other_may_not_have(drawn):
    people, shares = drawn
    given_out = share_out(shares, even(len(shares), people, {}))
    held = Counter(given_out.values())
    for share in shares:
        for person in people:
            fuller = held[given_out[share.case]] - held[person] > 1
            assert not fuller or person in share.barred, (share, person)


@given(st.integers(0, 60), st.dictionaries(st.sampled_from(PEOPLE), st.integers(0, 10)))
def test_an_even_share_fills_up_whoever_has_least(count, loads):
    quotas = even(count, PEOPLE, loads)
    totals = {person: loads.get(person, 0) + quotas[person] for person in PEOPLE}
    assert sum(quotas.values()) == count
    got = [totals[person] for person in PEOPLE if quotas[person]]
    assert not got or max(got) - min(totals.values()) <= 1


def test_the_kinds_are_spread_over_the_people():
    shares = [Share(f"id{n}", f"C{n}", "licence" if n < 8 else "order") for n in range(24)]
    given_out = share_out(shares, even(24, PEOPLE, {}))
    licences = Counter(given_out[share.case] for share in shares if share.kind == "licence")
    assert set(licences.values()) == {2}


def test_a_case_that_nobody_may_have_is_named():
    with pytest.raises(InputProblem, match="Nobody of those named may read C7"):
        share_out([Share("id", "C7", "", frozenset(PEOPLE))], even(1, PEOPLE, {}))

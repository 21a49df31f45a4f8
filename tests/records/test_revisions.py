"""Revisions of one answer come together alike in any order; a change on one side is no question."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.records.revisions import Heads, Past, Revision

Delivered = tuple[Revision, Past]


def revision(value: str | None, at: int, who: str = "Anna", local: bool = False) -> Revision:
    return Revision(value, "", who, f"2026-01-01T00:00:{at:02}.000Z", local)


def past(*revisions: Revision) -> Past:
    return {one.content: one.at for one in revisions}


def joined(start: Heads, deliveries: list[Delivered]) -> Heads:
    for delivered in deliveries:
        start = start.join(*delivered)
    return start


def seen(heads: Heads) -> tuple[object, object]:
    return heads.standing, heads.open


def test_a_first_answer_stands():
    assert seen(Heads().join(revision("yes", 1), {})) == (revision("yes", 1), ())


def test_a_change_by_one_side_alone_takes_the_place_of_what_the_other_left():
    listed = revision("order", 1, "Manager", local=True)
    heads = Heads(listed).join(revision("licence", 2), past(listed))
    assert seen(heads) == (revision("licence", 2), ())


def test_what_the_manager_changed_since_stands_against_what_the_assessor_left_alone():
    first, mended = revision("yes", 1), revision("no", 2, "Manager", local=True)
    assert seen(Heads(mended, past=past(first)).join(first, {})) == (mended, ())


def test_both_sides_changed_is_a_question_and_the_inspections_own_stands():
    own = revision("no", 1, "Manager", local=True)
    heads = Heads(own).join(revision("yes", 2), {})
    assert seen(heads) == (own, (revision("yes", 2),))


def test_the_same_answer_on_both_sides_is_no_question():
    own = revision("no", 1, "Manager", local=True)
    heads = Heads(own).join(revision("no", 2), {})
    assert [head.value for head in heads.all] == ["no"]


def test_a_reader_whose_file_was_made_anew_replaces_what_they_sent_before():
    heads = Heads().join(revision("yes", 5), {}).join(revision("no", 7), {}).join(revision("na", 6), {})
    assert seen(heads) == (revision("no", 7), ())


def test_clearing_an_answer_is_a_change_like_others():
    heads = Heads().join(revision("yes", 1), {})
    assert heads.join(revision(None, 2), past(revision("yes", 1))).standing == revision(None, 2)


def test_a_clock_put_back_leaves_an_answer_standing():
    chain = past(revision("yes", 9), revision("no", 5))
    assert Heads().join(revision("yes", 3), chain).standing == revision("yes", 3)


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[Heads, list[Delivered]]:
    """An answer as it stood when packs went out, changed here or not, and what came back of each reader."""
    times = iter(range(60))
    values = st.sampled_from(["yes", "no", "na", None])
    common = revision("yes", next(times), "List", local=True)
    own = [common]
    found: list[Delivered] = []
    lines = {who: [common] for who in draw(st.sampled_from([("Anna",), ("Anna", "Ben")]))}
    for who in draw(st.lists(st.sampled_from(["here", *lines]), max_size=8)):
        if who == "here":
            own.append(revision(draw(values), next(times), "Manager", local=True))
        else:
            made = revision(draw(values), next(times), who)
            found.append((made, past(*lines[who])))
            lines[who].append(made)
    start = Heads(own[-1], past=past(*own[:-1]))
    return start, found


@given(deliveries(), st.integers(0, 2**32))
def test_any_order_and_repetition_comes_to_the_same(drawn: tuple[Heads, list[Delivered]], seed: int):
    start, found = drawn
    chance = random.Random(seed)
    shuffled = found + [one for one in found if chance.random() < 0.5]
    chance.shuffle(shuffled)
    assert seen(joined(start, shuffled)) == seen(joined(start, found))


@given(deliveries(), st.integers(0, 2**32))
def test_what_stands_or_is_open_was_given_by_somebody_and_none_of_it_twice(
    drawn: tuple[Heads, list[Delivered]], seed: int
):
    start, found = drawn
    heads = joined(start, random.Random(seed).sample(found, len(found)))
    contents = [head.content for head in heads.all]
    assert len(set(contents)) == len(contents)
    assert {head.rank for head in heads.all} <= {one.rank for one, _ in found} | {
        head.rank for head in start.all
    }

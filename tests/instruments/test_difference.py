"""Two editions compared: each thing that differs is told in a sentence, and nothing else."""

from dataclasses import fields, replace
from fractions import Fraction

import pytest
from hypothesis import given

from omi_desktop.instruments import library
from omi_desktop.instruments.difference import KINDS, compare, lines
from omi_desktop.instruments.model import Band, Choice, Condition, Criterion, Fact, Grade, Question
from tests.editions import mutations, read, without
from tests.small import SMALL, small


def changed(item, **values):
    """The small instrument with other values in one of its items."""
    swap = {item: replace(small().items[item], **values)}
    return replace(
        small(),
        facts=tuple(swap.get(fact.id, fact) for fact in small().facts),
        questions=tuple(swap.get(question.id, question) for question in small().questions),
    )


def told(new):
    """What is told of another edition of the small instrument, as (kind, sentence)."""
    return [(found.kind, found.sentence) for found in compare(small(), new).differences]


@pytest.mark.parametrize("identity", library.ids())
def test_an_instrument_does_not_differ_from_itself(identity):
    found = compare(library.shipped(identity), library.shipped(identity))
    assert found.differences == ()
    assert found.summary() == "nothing that is asked or scored changes"


def test_another_version_alone_is_no_difference():
    assert told(replace(small(), version="2.0")) == []


YES, NO = small().items["a"].choices


@pytest.mark.parametrize(
    ("item", "values", "said"),
    [
        ("a", {"text": "The first?"}, [("reworded", "Question a reads “The first?” instead of “First?”.")]),
        ("type", {"text": "Kind"}, [("reworded", "Fact type reads “Kind” instead of “Type of case”.")]),
        ("a", {"na": True}, [("answers", "Question a may be answered “not applicable”.")]),
        ("b", {"na": False}, [("answers", "Question b may no longer be answered “not applicable”.")]),
        ("a", {"choices": (YES,)}, [("answers", "Question a no longer offers “No”.")]),
        (
            "a",
            {"choices": (YES, NO, Choice("part", "In part", True))},
            [("answers", "Question a offers “In part” too.")],
        ),
        (
            "a",
            {"choices": (replace(YES, text="Indeed"), NO)},
            [("answers", "Question a: the answer “Yes” reads “Indeed”.")],
        ),
        (
            "a",
            {"choices": (YES, replace(NO, above_line=None))},
            [("scoring", "Question a: “No” lies on no side of the line, before below the line.")],
        ),
        ("a", {"choices": (NO, YES)}, [("answers", "Question a shows its answers in another order.")]),
        ("hours", {"kind": "text"}, [("answers", "Fact hours takes a text instead of a number.")]),
        (
            "promptly",
            {"when": ()},
            [("asked", "Question promptly is asked always; before where released: Yes.")],
        ),
        (
            "released",
            {"when": (Condition("type", ("licence", "order")),)},
            [
                (
                    "asked",
                    "Question released is asked where Type of case: Licence or Community order; "
                    "before where Type of case: Licence.",
                )
            ],
        ),
        ("a", {"scored": False}, [("scoring", "Question a is recorded and no longer counts.")]),
        ("s", {"summary": False}, [("scoring", "Question s no longer sums up its criterion.")]),
        (
            "a",
            {"threads": ("roh",)},
            [("scoring", "Question a: the list of headlines it counts towards is changed.")],
        ),
        ("a", {"help": "Look."}, [("other", "Question a: the guidance is “Look.” instead of nothing.")]),
        ("type", {"short": "Type"}, [("other", "Fact type: the label is “Type” instead of nothing.")]),
    ],
)
def test_what_differs_in_an_item_is_said_in_one_sentence(item, values, said):
    assert told(changed(item, **values)) == said


def test_a_question_that_moves_names_both_criteria():
    said = told(changed("promptly", criterion="1.9"))
    sentence = "Question promptly belongs to criterion 1.9 “Worked example”; before to 1.8 “Licences”."
    assert ("moved", sentence) in said


def test_the_same_answers_in_another_order_of_conditions_are_no_difference():
    assert told(changed("released", when=(Condition("type", ("licence",)),))) == []


def test_items_added_and_taken_out_are_told_with_their_words():
    comparison = compare(small(), read(without("b", "hours")))
    assert [found.sentence for found in comparison.of_kind("removed")] == [
        "Fact hours is taken out: “Hours ordered”",
        "Question b is taken out: “Second?”",
    ]
    assert comparison.summary() == "1 fact removed, 1 question removed"
    back = compare(comparison.new, small())
    assert [found.id for found in back.of_kind("added")] == ["hours", "b"]


def test_the_summary_counts_what_is_asked_and_scored():
    new = changed("a", text="The first?", scored=False)
    new = replace(new, questions=(*new.questions, Question("z", "Last?", criterion="1.9", scale="yes_no")))
    assert compare(small(), new).summary() == "1 question added, 1 question reworded, 1 change to the scoring"


def test_a_new_order_is_told_once_for_a_form():
    new = replace(small(), questions=tuple(reversed(small().questions)))
    assert ("moved", "“Case file” asks its questions in another order.") in told(new)


def test_the_same_sentence_about_many_questions_is_said_once():
    text = SMALL.replace('id = "yes", text = "Yes"', 'id = "yes", text = "Indeed"')
    found = lines(compare(small(), read(text)).of_kind("answers"))
    assert found[0].sentence == "Each of 5 questions: the answer “Yes” reads “Indeed”."
    assert found[0].ids == ("a", "b", "released", "promptly", "listened")


def test_parts_of_the_form_are_told():
    criterion = small().criteria[0]
    new = replace(
        small(),
        title="A smaller inspection",
        criteria=(
            replace(criterion, title="Example", weight=2),
            *small().criteria[1:],
            Criterion("x", "1", "X"),
        ),
        sections=tuple(replace(section, title=f"{section.title}!") for section in small().sections),
    )
    said = [sentence for _, sentence in told(new)]
    assert "Criterion x “X” is new." in said
    assert "Criterion 1.9 “Example”: the title is “Example” instead of “Worked example”." in said
    assert "Criterion 1.9 “Example”: the weight is “2” instead of “1”." in said
    assert "The title of the instrument is “A smaller inspection” instead of “A small inspection”." in said
    assert sum(sentence.startswith("Section ") for sentence in said) == 3


def test_the_rules_of_scoring_are_told():
    was = small().scoring
    grades = (replace(was.management.grades[0], conditions=()), Grade("other", "Other"))
    now = replace(
        was,
        summary_weight=Fraction(1, 4),
        bands=(Band("good", "Good", 70),),
        management=replace(was.management, grades=grades),
    )
    found = told(replace(small(), scoring=now))
    assert {kind for kind, _ in found} == {"scoring"}
    assert [sentence for _, sentence in found] == [
        "Band good “Good” is new.",
        "Grade met “Met”: the conditions is changed.",
        "Grade other “Other” is new.",
        "Grade not_met “Not met” is taken out.",
        "The weight of summary questions is “1/4” instead of “1/5”.",
    ]


# a question's scale is a name; what it offers is compared
ITEM_FIELDS = [
    (kind, f.name) for kind in (Fact, Question) for f in fields(kind) if f.name not in ("id", "scale")
]


@pytest.mark.parametrize(("kind", "field"), ITEM_FIELDS)
def test_no_field_of_an_item_changes_unseen(kind, field):
    item = next(item for item in small().items.values() if isinstance(item, kind) and item.choices)
    values = {
        "choices": (Choice("else", "Else"),),
        "when": (Condition("listened", ("yes",)),),
        "form": "interview",
        "criterion": "1.8",
        "kind": "text",
        "threads": ("roh",),
    }
    now = getattr(item, field)
    value = values.get(field, not now if isinstance(now, bool) else "something else")
    found = compare(small(), changed(item.id, **{field: value})).differences
    assert found
    assert {difference.kind for difference in found} <= set(KINDS)


@given(text=mutations())
def test_any_edition_differs_unless_it_is_the_same_and_back_again(text):
    new = read(text)
    there, back = compare(small(), new), compare(new, small())
    assert bool(there.differences) == bool(back.differences) == (replace(new, version="1.0") != small())
    assert {d.id for d in there.of_kind("added")} == {d.id for d in back.of_kind("removed")}
    assert {d.id for d in there.of_kind("reworded")} == {d.id for d in back.of_kind("reworded")}

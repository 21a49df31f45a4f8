"""What a change of answers brings with it, in a sentence."""

import pytest

from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import answer_text, consequence
from tests.small import small


def said(before: dict[str, str], item: str, value: str | None) -> str:
    state = RecordState(routing(small(), "case"), before)
    return consequence(before, state.change(item, value), state)


OPENED = "1 question now applies, 1 earlier answer counts again"
LICENCE = {"type": "licence", "released": "yes", "promptly": "no"}


@pytest.mark.parametrize(
    ("before", "item", "value", "sentence"),
    [
        ({}, "a", "yes", ""),
        ({}, "type", "order", ""),
        ({}, "type", "licence", "2 questions now apply"),
        ({"type": "licence"}, "released", "yes", "1 question now applies"),
        ({"type": "licence"}, "type", None, "2 questions no longer apply"),
        ({"type": "licence", "released": "yes"}, "released", "no", "1 question no longer applies"),
        (LICENCE, "released", "no", "1 question no longer applies, 1 answer set aside"),
        (LICENCE, "type", "order", "3 questions no longer apply, 2 answers set aside"),
        (
            {**LICENCE, "type": "order"},
            "type",
            "licence",
            "3 questions now apply, 2 earlier answers count again",
        ),
        ({**LICENCE, "released": "no"}, "released", "yes", OPENED),
    ],
)
def test_a_change_says_what_follows(before, item, value, sentence):
    assert said(before, item, value) == sentence


@pytest.mark.parametrize(
    ("item", "value", "text"),
    [
        ("type", "licence", "Licence"),
        ("b", "na", "Not applicable"),
        ("office", "na", "na"),
        ("a", None, ""),
        ("started", "2008-01-14", "2008-01-14"),
    ],
)
def test_an_answer_reads_as_on_the_form(item, value, text):
    assert answer_text(small().items[item], value) == text

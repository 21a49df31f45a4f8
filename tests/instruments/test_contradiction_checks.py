"""A faulty check of answers is refused with every fault; a changed one is told of."""

from __future__ import annotations

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.instruments.difference import compare
from omi_desktop.instruments.loader import parse
from tests.small import SMALL

SOUND = """
[[check]]
id = "recalled_early"
text = "Recalled, and no hours are given."
severity = "query"
when = { recalled = ["yes"] }
unanswered = ["hours"]
compare = [["started", "after", "2008-01-01"], ["hours", "under", "40"]]
source = "a test"
"""


def with_check(old: str = "", new: str = "") -> str:
    assert old in SOUND
    return SMALL + (SOUND.replace(old, new, 1) if old else SOUND)


def test_a_check_is_read_with_all_of_its_conditions():
    (check,) = parse(with_check()).checks
    assert (check.id, check.severity, check.unanswered) == ("recalled_early", "query", ("hours",))
    assert [o.relation for o in check.compare] == ["after", "under"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"query"', '"fatal"', 'key severity: "fatal" is not known'),
        ("recalled = ", "recaled = ", 'key when: "recaled" is neither a fact nor a question'),
        ('["yes"]', '["perhaps"]', 'recalled has no choice "perhaps"'),
        ("recalled = ", "hours = ", "hours has no choices to depend on"),
        ('["hours"]\n', '["minutes"]\n', 'key unanswered: "minutes" is neither'),
        ('"after"', '"later"', 'key compare: "later" is not known'),
        ('["started", "after"', '["hours", "after"', "hours is no date"),
        ('"2008-01-01"', '"Monday"', '"Monday" is neither an item nor a date'),
        ('"40"', '"many"', '"many" is neither an item nor a number'),
        ('"after", "2008-01-01"', '"after"', "is not three texts"),
        ('source = "a test"\n', "", "key source: is missing"),
        ("recalled = ", "listened = ", "looks at items of several forms: case, interview"),
    ],
)
def test_every_fault_of_a_check_is_named(old: str, new: str, told: str):
    with pytest.raises(ProblemsFound) as refused:
        parse(with_check(old, new), "x.toml")
    assert any('check "recalled_early"' in str(p) and told in str(p) for p in refused.value.problems)


def test_a_check_without_any_condition_is_refused():
    bare = SMALL + '[[check]]\nid = "x"\ntext = "Always"\nseverity = "error"\nsource = "none"\n'
    with pytest.raises(ProblemsFound, match="1 fault") as refused:
        parse(bare)
    assert "would speak of every record" in str(refused.value.problems[0])


def test_two_checks_of_one_id_are_refused():
    with pytest.raises(ProblemsFound) as refused:
        parse(SMALL + SOUND + SOUND)
    assert "stands twice" in str(refused.value.problems[0])


@pytest.mark.parametrize("old", ['id = "office"', 'id = "promptly"', 'id = "1.8"'])
def test_the_sign_of_remarks_stands_in_no_id(old: str):
    with pytest.raises(ProblemsFound) as refused:
        parse(SMALL.replace(old, f'{old[:-1]}#seen"', 1))
    assert any("marks remarks on an item" in str(problem) for problem in refused.value.problems)


def test_a_changed_check_is_told_of_when_instruments_are_compared():
    was, now = parse(with_check()), parse(with_check('"query"', '"error"'))
    (difference,) = compare(was, now).differences
    assert difference.kind == "checks"
    assert "“error” instead of “query”" in difference.sentence
    assert compare(was, now).summary() == "1 change to the checks of answers"
    (added,) = compare(parse(SMALL), was).differences
    assert added.sentence == "Check recalled_early “Recalled, and no hours are given.” is new."
    assert compare(was, parse(SMALL)).differences[0].sentence.endswith("is taken out.")

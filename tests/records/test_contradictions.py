"""What the checks of an instrument find in a record, against a naive reading of them."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments.loader import parse
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.contradictions import contradictions
from omi_desktop.records.routing import RecordState, counted_answers, routing
from tests.small import SMALL

CHECKS = """
[[check]]
id = "recalled_no_hours"
text = "Recalled, and no hours."
severity = "query"
when = { recalled = ["yes"] }
unanswered = ["hours"]
source = "a test"

[[check]]
id = "too_early"
text = "Supervision began before 2005."
severity = "error"
compare = [["started", "before", "2005-01-01"]]
source = "a test"

[[check]]
id = "too_many"
text = "More than 240 hours on a licence."
severity = "error"
when = { type = ["licence"] }
compare = [["hours", "over", "240"]]
source = "a test"

[[check]]
id = "prompt_but_late"
text = "Promptly, and under an hour."
severity = "query"
when = { released = ["yes"], promptly = ["yes", "no"] }
unanswered = ["b"]
compare = [["hours", "under", "1"], ["started", "after", "2004-12-31"]]
source = "a test"
"""


@cache
def checked() -> Instrument:
    return parse(SMALL + CHECKS)


def found(**answers: str) -> list[str]:
    state = RecordState(routing(checked(), "case"), answers)
    return [one.check.id for one in contradictions(checked(), "case", state)]


DRAWN = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["order", "licence"]),
        "recalled": st.sampled_from(["yes", "no"]),
        "started": st.sampled_from(["2004-12-31", "2005-01-01", "1999-05-05", "2010-03-02"]),
        "hours": st.sampled_from(["0", "0.5", "1", "40", "240", "241"]),
        "released": st.sampled_from(["yes", "no", "gone"]),
        "promptly": st.sampled_from(["yes", "no"]),
        "b": st.sampled_from(["yes", "na"]),
    },
)


@given(DRAWN)
def test_a_check_speaks_exactly_where_a_naive_reading_of_it_holds(answers: dict[str, str]):
    counts = counted_answers(checked(), "case", answers)
    hours = float(counts["hours"]) if "hours" in counts else None
    started = counts.get("started", "")
    naive = []
    if counts.get("recalled") == "yes" and hours is None:
        naive.append("recalled_no_hours")
    if started and started < "2005-01-01":
        naive.append("too_early")
    if counts.get("type") == "licence" and hours is not None and hours > 240:
        naive.append("too_many")
    prompt = counts.get("released") == "yes" and "promptly" in counts and "b" not in counts
    if prompt and hours is not None and hours < 1 and started > "2004-12-31":
        naive.append("prompt_but_late")
    assert found(**answers) == naive


def test_what_is_said_names_the_answers_and_where_to_go():
    state = RecordState(routing(checked(), "case"), {"type": "licence", "recalled": "yes"})
    (one,) = contradictions(checked(), "case", state)
    assert one.items == ("recalled", "hours")
    assert one.told == "Recalled: Yes; Hours ordered: not answered"


def test_an_answer_behind_a_closed_gate_contradicts_nothing():
    assert found(type="licence", recalled="yes") == ["recalled_no_hours"]
    assert found(type="order", recalled="yes") == []

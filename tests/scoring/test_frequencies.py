"""How often each answer was given, counted over records."""

from fractions import Fraction

from omi_desktop.instruments import library
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.scoring.frequencies import Frequency, frequencies

INSTRUMENT = library.shipped("omi-2008")


def states(form: str, *answers: dict[str, str]) -> list[RecordState]:
    return [RecordState(routing(INSTRUMENT, form), given) for given in answers]


def test_every_answer_is_counted_and_not_applicable_is_in_no_share() -> None:
    given = states("offender", *({"OQ.1.02": v} for v in ("yes", "yes", "no", "na")), {})
    assert frequencies(INSTRUMENT.items["OQ.1.02"], given) == [
        Frequency("yes", 2, 3),
        Frequency("maybe", 0, 3),
        Frequency("no", 1, 3),
        Frequency("na", 1, 0),
    ]


def test_a_share_without_answers_is_undefined_and_never_zero() -> None:
    counted = frequencies(INSTRUMENT.items["OQ.1.02"], states("offender", {}))
    assert [one.share for one in counted] == [None] * 4
    assert Frequency("yes", 2, 3).share == Fraction(2, 3)


def test_an_answer_behind_a_closed_gate_does_not_count() -> None:
    given = states("case", {"1.3.02": "yes", "1.3.01": "no"}, {"1.3.02": "yes", "1.3.01": "yes"})
    assert frequencies(INSTRUMENT.items["1.3.02"], given)[0] == Frequency("yes", 1, 1)

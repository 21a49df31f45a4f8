"""The samples of all programmes beside their published figures, kept as acceptance files."""

from pathlib import Path

import pytest

from omi_desktop.demo import build_sample, reproduction
from omi_desktop.demo.account import account_of
from omi_desktop.instruments import library
from omi_desktop.records.routing import counted_answers
from omi_desktop.records.values import understand
from omi_desktop.store.inspection import Inspection

EXPECTED = Path(__file__).parents[1] / "expected"
UNREACHED = {
    "esi-2005": set(),
    "esi-ecp-2005": set(),
    "omi-2007": set(),
    "omi-2008": {"2.6.09", "3.1.07"},
    "omi2-2011": {"2.4", "1", "2", "lor", "3.1.04", "oc.1.10"},
    "iaow-2013": set(),
}
"""Published figures that others exclude, or that the published method does not give; each has its reason."""


@pytest.fixture(scope="module", params=library.ids())
def built(request, tmp_path_factory):
    path = tmp_path_factory.mktemp(request.param) / "sample.omi"
    return request.param, path, build_sample(request.param, path)


@pytest.fixture(scope="module")
def inspection(built):
    with Inspection.open(built[1], read_only=True) as opened:
        yield opened


def test_the_reproduction_is_as_expected(built, inspection, pytestconfig):
    identity = built[0]
    found = account_of(inspection, identity)
    text = "".join(f"{line}\n" for line in [found.summary(), *map(written, found.figures)])
    expected = EXPECTED / f"reproduction-{identity}.txt"
    if pytestconfig.getoption("--update-expected"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


def written(figure):
    percent = "" if figure.percent is None else f"{figure.percent:.4f}"
    off = [
        f"{float(part):+g} {unit}"
        for part, unit in ((figure.records, "records"), (figure.points, "points"))
        if part
    ]
    state = "" if figure.state == "as_printed" else figure.state.upper()
    parts = [figure.what, figure.id, figure.among, figure.published, figure.computed, percent]
    return " | ".join(part or "-" for part in [*parts, ", ".join(off), state, figure.why])


def test_what_does_not_come_out_as_printed_is_explained(built, inspection):
    assert [figure for figure in account_of(inspection, built[0]).others if not figure.why] == []


def test_what_does_not_come_out_is_known_and_explained(built):
    identity, _, result = built
    assert {line.id for line in result.misfits} == UNREACHED[identity]
    assert all(line.known_discrepancy for line in result.misfits)


def test_every_answer_counts_and_is_one_that_could_be_given(inspection):
    instrument = inspection.instrument
    for form in instrument.forms:
        for answers in inspection.all_answers(form.id).values():
            assert counted_answers(instrument, form.id, answers) == answers
            assert {i: understand(instrument.items[i], value) for i, value in answers.items()} == answers


def test_the_file_itself_is_sound(inspection):
    assert inspection.faults() == []


def test_a_changed_answer_shows_as_a_difference(tmp_path):
    build_sample("omi-2008", tmp_path / "sample.omi")
    with Inspection.open(tmp_path / "sample.omi") as inspection:
        for record in inspection.records("sentencer")[:3]:
            inspection.answer(record.id, "SQ.1.08", "no")
        lines = [line for line in reproduction("omi-2008", inspection) if line.id == "SQ.1.08"]
    assert [(line.published, line.computed, line.difference, line.fits) for line in lines] == [
        ("9 of 9 (100%)", "6 of 9 (67%)", -3.0, False)
    ]

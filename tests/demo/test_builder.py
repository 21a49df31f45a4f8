"""Building a sample: the same again for the same seed, scaled, refused in a sentence."""

import pytest

from omi_desktop.demo import build_sample, reproduction
from omi_desktop.demo.builder import reconstruct
from omi_desktop.demo.hints import hints
from omi_desktop.demo.published import published
from omi_desktop.errors import FileUnusable, InputProblem
from omi_desktop.instruments.library import shipped
from omi_desktop.store.inspection import Inspection

ID = "omi-2008"


def drafts(**arguments):
    made = reconstruct(shipped(ID), published(ID), hints(ID), **arguments)
    return {(draft.form, draft.ref): (draft.assessor, draft.answers, draft.notes) for draft in made}


def test_the_same_seed_gives_the_same_answers():
    assert drafts(seed=7) == drafts(seed=7)


def test_another_seed_gives_the_answers_to_others():
    assert drafts(seed=7) != drafts(seed=8)


@pytest.mark.parametrize("seed", range(2, 4))
def test_the_scores_come_out_whatever_the_seed(seed, tmp_path):
    built = build_sample(ID, tmp_path / "sample.omi", seed=seed)
    assert {line.id for line in built.misfits} == {"2.6.09", "3.1.07"}


def test_the_answers_of_this_seed_are_the_same_on_every_python():
    answers = drafts(seed=1)["case", "G001"][1]
    assert (answers["case_type"], answers["start_date"], answers["1.5.09"]) == SEED_1


SEED_1 = ("community_order", "2007-06-07", "no")


@pytest.mark.parametrize("cases", [1, 20, 150])
def test_a_sample_can_be_made_smaller_or_larger(cases, tmp_path):
    build_sample(ID, tmp_path / "sample.omi", cases=cases)
    with Inspection.open(tmp_path / "sample.omi", read_only=True) as inspection:
        assert len(inspection.records("case")) == len(inspection.records("om_case")) == cases
        types = [answers["case_type"] for answers in inspection.all_answers().values()]
        assert abs(types.count("community_order") - cases * 68 / 107) <= 1


def test_an_inspection_of_ones_own_can_be_compared_too(tmp_path):
    build_sample(ID, tmp_path / "sample.omi", cases=20)
    with Inspection.open(tmp_path / "sample.omi") as inspection:
        assert any(not line.fits for line in reproduction(ID, inspection))


def test_a_sample_is_a_plain_file(tmp_path):
    build_sample(ID, tmp_path / "sample.omi", cases=2)
    assert (tmp_path / "sample.omi").read_bytes().startswith(b"SQLite format 3\x00")


def test_an_unknown_programme_is_refused(tmp_path):
    with pytest.raises(InputProblem, match='no programme "omi-1999"'):
        build_sample("omi-1999", tmp_path / "sample.omi")


def test_no_cases_are_refused(tmp_path):
    with pytest.raises(InputProblem, match="cannot have 0 cases"):
        build_sample(ID, tmp_path / "sample.omi", cases=0)


def test_a_file_that_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "sample.omi").write_text("mine")
    with pytest.raises(FileUnusable, match="exists already"):
        build_sample(ID, tmp_path / "sample.omi")
    assert (tmp_path / "sample.omi").read_text() == "mine"


def test_a_sample_that_was_broken_off_is_not_there_and_the_next_one_is_whole(tmp_path, monkeypatch):
    out = tmp_path / "sample.omi"
    with monkeypatch.context() as broken:
        broken.setattr(Inspection, "write", _killed)
        with pytest.raises(KeyboardInterrupt):
            build_sample(ID, out, cases=3)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / ".sample.omi.part").write_bytes(b"half a file of a run that was killed")
    build_sample(ID, out, cases=3)
    assert [path.name for path in tmp_path.iterdir()] == ["sample.omi"]


def _killed(*_args, **_kwargs):
    raise KeyboardInterrupt

"""A pack holds one assessor's cases and nothing of anybody else's, not in a single byte."""

import pytest

from omi_desktop.errors import FileUnusable, InputProblem, PassphraseNeeded
from omi_desktop.fieldwork.packs import pack
from omi_desktop.records.changes import SECOND
from omi_desktop.store.database import is_plain
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.packing import pack_anchor
from tests.editions import edition
from tests.small import SMALL

PASSPHRASE = "a passphrase of some length"
LIST = (
    "case_ref,assessor,second_reader,offender_manager,type,office",
    "C1,Ann,Bob,Mo,licence,Ludlow",
    "C2,Bob,,Mo,order,Hereford",
    "C3,Cy,,Mo,order,Telford",
    "C4,Ann,,Mo,order,Oswestry",
)


@pytest.fixture
def area(listed):
    """Four cases; Ann has begun both of hers, Cy his."""
    inspection = listed(*LIST)
    for ref, note in (("C1", "ANNS-FIRST-NOTE"), ("C3", "CYS-NOTE"), ("C4", "ANNS-OTHER-NOTE")):
        case = inspection.find("case", ref)
        inspection.answer(case.id, "a", "no")
        inspection.annotate(case.id, "a", note)
    return inspection


@pytest.fixture
def packed(area, tmp_path):
    """`packed("Ann")`: her pack, opened."""
    opened = []

    def make(assessor, **options):
        made = pack(area, assessor, tmp_path / f"{assessor}.omi", **options)
        opened.append(Inspection.open(made.path, options.get("passphrase"), who=assessor))
        return opened[-1]

    yield make
    for inspection in opened:
        inspection.close()


def test_it_holds_the_cases_allocated_with_everything_kept(area, packed):
    pack_of_ann = packed("Ann")
    mine = [record for record in area.records() if record.assessor == "Ann"]
    assert pack_of_ann.records() == mine
    for record in mine:
        assert pack_of_ann.kept(record.id) == area.kept(record.id)


def test_it_is_the_same_inspection_in_another_file(area, packed):
    mine, theirs = packed("Ann").details, area.details
    assert (mine.id, mine.programme, mine.instrument) == (theirs.id, theirs.programme, theirs.instrument)
    assert mine.file_id != theirs.file_id


def test_its_history_begins_with_where_it_comes_from_and_holds(area, packed):
    opened = packed("Ann")
    first = next(opened.history())
    assert (first.seq, first.act, first.field) == (1, "pack", "packed")
    anchor, count = area.anchor()
    assert pack_anchor(opened) == (area.details.file_id, count, anchor)
    assert pack_anchor(area) is None
    assert opened.faults() == []


def test_nothing_of_other_cases_is_in_any_byte(area, packed):
    content = packed("Cy").path.read_bytes()
    assert b"CYS-NOTE" in content
    others = [record for record in area.records() if record.assessor != "Cy"]
    for secret in ("ANNS-FIRST-NOTE", "Ludlow", "Oswestry", "Hereford", "Ann", "Bob", "C1", "C2", "C4"):
        assert secret.encode() not in content, secret
    assert not [record for record in others if record.id.encode() in content]


def test_a_second_reader_gets_the_facts_of_the_list_and_nothing_of_the_first_reading(area, packed):
    first = area.find("case", "C1")
    area.answer(first.id, "office", "Shrewsbury")
    area.answer(first.id, "recalled", "yes")
    area.annotate(first.id, "notes", "WHAT-ANN-THOUGHT")
    area.edit_record(first.id, "status", "complete")
    opened = packed("Bob")
    second = opened.find("case", "C1")
    assert opened.answers(second.id) == {"type": "licence", "office": "Ludlow"}
    assert (second.assessor, second.second_reader, second.status) == ("Bob", "", "open")
    assert (second.reading, second.parent) == (SECOND, first.id)
    assert second.id == area.new_reading(first.id, "Bob").id
    content = opened.path.read_bytes()
    for secret in ("ANNS-FIRST-NOTE", "WHAT-ANN-THOUGHT", "Shrewsbury", "Ann"):
        assert secret.encode() not in content, secret
    assert opened.faults() == []


def test_a_second_reading_is_a_case_like_any_other_in_its_pack(packed):
    opened = packed("Bob")
    second = opened.find("case", "C1")
    assert [record.ref for record in opened.records("case")] == ["C2", "C1"]
    opened.answer(second.id, "a", "yes")
    assert opened.all_answers()[second.id]["a"] == "yes"
    assert opened.second_readings() == []
    with pytest.raises(InputProblem, match="C1 is there already"):
        opened.add_record("case", "C1")


def test_two_packs_of_a_second_reader_hold_the_same_reading(area, tmp_path):
    found = []
    for name in ("one.omi", "two.omi"):
        with Inspection.open(pack(area, "Bob", tmp_path / name).path) as opened:
            found.append(opened.find("case", "C1").id)
    assert found[0] == found[1]


def test_other_forms_of_a_case_go_with_it(area, packed):
    case = area.find("case", "C1")
    area.add_record("interview", "O1", parent=case.id)
    area.add_record("interview", "O2", parent=area.find("case", "C2").id)
    assert [record.ref for record in packed("Ann").records("interview")] == ["O1"]
    assert [record.ref for record in packed("Bob").records("interview")] == ["O2"]


def test_a_pack_knows_the_instruments_of_the_inspection(area, packed):
    area.change_instrument(area.instrument_text.replace('text = "First?"', 'text = "At first?"'))
    opened = packed("Ann")
    assert opened.instrument_sha256 == area.instrument_sha256
    assert set(opened.kept_texts()) == set(area.kept_texts())
    assert opened.faults() == []


def test_the_name_is_found_whatever_the_case_of_the_letters(packed):
    assert [record.ref for record in packed("ann").records("case")] == ["C1", "C4"]


def test_who_has_no_cases_gets_no_pack(area, tmp_path):
    with pytest.raises(InputProblem, match=r"Nothing is allocated to “Di”. Choose one of Ann, Bob, Cy."):
        pack(area, "Di", tmp_path / "di.omi")
    assert not (tmp_path / "di.omi").exists()


def test_a_file_that_is_there_stays(area, tmp_path):
    (tmp_path / "ann.omi").write_bytes(b"her work")
    with pytest.raises(FileUnusable, match="exists already"):
        pack(area, "Ann", tmp_path / "ann.omi")
    assert (tmp_path / "ann.omi").read_bytes() == b"her work"


def test_nothing_half_done_is_left(area, tmp_path, monkeypatch):
    def fail(part, path):
        raise OSError(28, "No space left on device")

    before = set(tmp_path.iterdir())
    monkeypatch.setattr("omi_desktop.files.put_in_place", fail)
    with pytest.raises(FileUnusable, match="disk is full"):
        pack(area, "Ann", tmp_path / "ann.omi")
    assert set(tmp_path.iterdir()) == before


def test_a_pack_of_a_plain_inspection_may_have_a_passphrase(packed):
    opened = packed("Ann", passphrase=PASSPHRASE)
    assert opened.encrypted
    assert not is_plain(opened.path)


def test_a_pack_of_a_protected_inspection_has_its_passphrase(tmp_path):
    path = tmp_path / "closed.omi"
    with Inspection.create(path, SMALL, area="Gwent", passphrase=PASSPHRASE) as source:
        source.add_record("case", "C1", assessor="Ann")
        made = pack(source, "Ann", tmp_path / "ann.omi")
    assert made.encrypted
    with pytest.raises(PassphraseNeeded):
        Inspection.open(made.path)
    with Inspection.open(made.path, PASSPHRASE) as opened:
        assert [record.ref for record in opened.records("case")] == ["C1"]


def test_every_record_of_a_pack_can_be_read_after_a_move_to_a_newer_instrument(tmp_path):
    with Inspection.create(tmp_path / "area.omi", SMALL, area="Gwent", passphrase=None) as source:
        source.add_record("case", "C1", assessor="Ann")
        source.change_instrument(edition())
        made = pack(source, "Ann", tmp_path / "ann.omi")
    with Inspection.open(made.path) as opened:
        assert opened.instrument.version == "1.1"
        assert opened.faults() == []

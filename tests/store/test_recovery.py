"""Recovering a damaged file: answers and history are two copies, and what is missing is named."""

from __future__ import annotations

import os
import random

import pytest

from omi_desktop.errors import FileDamaged, FileMissing, FileUnusable, PassphraseNeeded
from omi_desktop.records.changes import Answered, Noted, RecordAdded, RecordEdited
from omi_desktop.store import backups
from omi_desktop.store.database import PAGE
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.recovery import recover
from tests.small import SMALL
from tests.store.kinds import BOTH_KINDS, PASSPHRASE

CASES = 60
SPREAD = 8
"""Damaged places looked at by default; --full looks at 60."""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def fill(path, passphrase):
    """Cases with answers, some changed and cleared, short and long notes, records edited and removed."""
    chance = random.Random(2008)
    with Inspection.open(path, passphrase, who="A. Assessor") as inspection:
        added = [inspection.new_record("case", f"C{number:03}", assessor="Ann") for number in range(CASES)]
        inspection.write([RecordAdded(record) for record in added])
        first, later = [], []
        for number, record in enumerate(added):
            note = "é" * chance.choice([0, 5, 50, 9000])
            first += [
                Answered(record.id, "a", None, "yes"),
                Answered(record.id, "b", None, "na"),
                Answered(record.id, "hours", None, str(number)),
                Answered(record.id, "office", None, f"Office {number}"),
            ]
            first += [Noted(record.id, "a", "", note)] if note else []
            later += [Answered(record.id, "a", "yes", "no")]
            if number % 7 == 0:
                later += [Answered(record.id, "b", "na", None)]
                later += [RecordEdited(record.id, "status", "open", "complete")]
        inspection.write(first)
        inspection.write([*later, RecordEdited(added[-1].id, "removed", "", "yes")])
        inspection.edit("area", "Powys")


def content(path, passphrase):
    """Everything an inspection holds that a person entered."""
    with Inspection.open(path, passphrase, read_only=True) as inspection:
        kept = {
            (k.record, k.item): (k.value, k.note, k.answered_by, k.answered_at) for k in inspection.kept()
        }
        details = inspection.details
        return kept, inspection.records(), (details.id, details.area, details.programme, details.created_at)


@pytest.fixture
def filled(path, passphrase):
    fill(path, passphrase)
    return content(path, passphrase)


def damaged_at(path, page, kind):
    """The file with one page of noise, of zeros, or with one bit turned over."""
    file = bytearray(path.read_bytes())
    at = (page - 1) * PAGE
    if kind == "bit":
        file[at + 2000] ^= 4
    else:
        file[at : at + PAGE] = bytes(PAGE) if kind == "zeros" else os.urandom(PAGE)
    damaged = path.with_name("damaged.omi")
    damaged.write_bytes(file)
    return damaged


@BOTH_KINDS
def test_a_sound_file_comes_back_as_it_is(path, filled, passphrase, tmp_path):
    report = recover(path, tmp_path / "new.omi", passphrase)
    assert content(tmp_path / "new.omi", passphrase) == filled
    assert report.whole
    assert not report.damaged_pages
    with Inspection.open(tmp_path / "new.omi", passphrase) as new, Inspection.open(path, passphrase) as old:
        assert list(new.history())[:-1] == list(old.history())
        assert new.last_entry().field == "recovered"
        assert new.instrument_text == SMALL
        assert new.faults() == []
        new.answer(new.records()[0].id, "a", "yes")


def places(path, count):
    """Pages all over the file, the first of an encrypted one aside: without its salt nothing opens it."""
    pages = range(2, path.stat().st_size // PAGE + 1)
    return random.Random(17).sample(pages, min(count, len(pages)))


@BOTH_KINDS
@pytest.mark.parametrize("kind", ["noise", "zeros"])
def test_one_damaged_page_loses_no_answer(path, filled, passphrase, tmp_path, kind, request):
    """SAFETY E20."""
    count = 60 if request.config.getoption("--full") else SPREAD
    for page in places(path, count):
        damaged = damaged_at(path, page, kind)
        before = damaged.read_bytes()
        new = tmp_path / f"new-{page}.omi"
        report = recover(damaged, new, passphrase)
        kept, records, details = content(new, passphrase)
        assert {key: (value[0], value[1]) for key, value in kept.items()} == {
            key: (value[0], value[1]) for key, value in filled[0].items()
        }, (page, report)
        assert records == filled[1]
        assert details[1:3] == filled[2][1:3]
        if passphrase:
            assert report.damaged_pages == (page,)
        assert damaged.read_bytes() == before
        with Inspection.open(new, passphrase, read_only=True) as inspection:
            assert inspection.faults() == []
    assert names(path.parent) == ["area.omi", "damaged.omi"]


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_one_bit_turned_over_is_noticed_and_loses_nothing(path, filled, passphrase, tmp_path):
    page = path.stat().st_size // PAGE // 2
    report = recover(damaged_at(path, page, "bit"), tmp_path / "new.omi", passphrase)
    assert report.damaged_pages == (page,)
    assert {k: v[:2] for k, v in content(tmp_path / "new.omi", passphrase)[0].items()} == {
        k: v[:2] for k, v in filled[0].items()
    }


def test_the_first_page_of_a_plain_file_may_go(path, filled, passphrase, tmp_path):
    recover(damaged_at(path, 1, "noise"), tmp_path / "new.omi", None)
    assert content(tmp_path / "new.omi", None)[:2] == filled[:2]


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_the_first_page_of_an_encrypted_file_may_go_where_there_is_a_backup(
    path, filled, passphrase, tmp_path, reopened
):
    with reopened() as inspection:
        backups.back_up(inspection, backups.OPENED)
        inspection.answer(inspection.records()[0].id, "hours", "77")
    now = content(path, passphrase)
    damaged = damaged_at(path, 1, "noise")
    with pytest.raises(PassphraseNeeded, match="no backup tells"):
        recover(damaged, tmp_path / "new.omi", passphrase)
    path.write_bytes(damaged.read_bytes())
    recover(path, tmp_path / "new.omi", passphrase)
    assert content(tmp_path / "new.omi", passphrase)[:2] == now[:2]


@BOTH_KINDS
def test_half_a_file_gives_what_it_has_and_names_what_is_missing(path, filled, passphrase, tmp_path):
    """SAFETY E20: what is missing is named."""
    size = path.stat().st_size
    cut = path.with_name("cut.omi")
    cut.write_bytes(path.read_bytes()[: size // 2])
    report = recover(cut, tmp_path / "new.omi", passphrase)
    kept, _, _ = content(tmp_path / "new.omi", passphrase)
    assert 0 < len(kept) <= len(filled[0])
    right = sum(kept[key][:2] == filled[0][key][:2] for key in kept)
    doubtful = [line for line in report.missing if "may have been changed since" in line]
    assert len(kept) - right <= len(doubtful)
    assert report.lost_entries
    assert not report.whole
    with Inspection.open(tmp_path / "new.omi", passphrase) as new:
        assert new.faults() == []
        assert "entries lost" in new.last_entry().new


def test_the_start_of_a_file_gives_what_it_has_without_any_history(path, filled, tmp_path):
    whole = path.read_bytes()
    for number in range(1, len(whole) // PAGE):
        cut = path.with_name(f"cut{number}.omi")
        cut.write_bytes(whole[: number * PAGE])
        try:
            report = recover(cut, tmp_path / f"new{number}.omi", None)
        except FileDamaged as problem:
            assert "does not hold together" not in problem.title  # noqa: PT017 (too little may be left)
            continue
        assert f"of its {len(whole) // PAGE} pages" in report.missing[0]
        if 1 in report.lost_entries:
            break
    with Inspection.open(tmp_path / f"new{number}.omi", None) as new:
        assert new.faults() == []
        assert new.details.area == "Powys"


@BOTH_KINDS
def test_what_only_a_backup_still_tells_is_taken_from_it(path, filled, passphrase, tmp_path, reopened):
    with reopened() as inspection:
        backups.back_up(inspection, backups.OPENED)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    report = recover(path, tmp_path / "new.omi", passphrase)
    assert {k: v[:2] for k, v in content(tmp_path / "new.omi", passphrase)[0].items()} == {
        k: v[:2] for k, v in filled[0].items()
    }
    assert any("from a backup" in remark for remark in report.remarks)


def test_an_altered_history_is_not_made_whole_in_silence(path, filled, tmp_path):
    import sqlite3

    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER history_keeps_entries")
    db.execute("UPDATE history SET new = 'yes' WHERE seq = 9")
    db.commit()
    db.close()
    report = recover(path, tmp_path / "new.omi", None)
    assert report.broken_entries == (9,)
    assert not report.whole
    with Inspection.open(tmp_path / "new.omi") as new:
        assert "did not match: 9" in new.last_entry().new


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_a_wrong_passphrase_writes_nothing(path, filled, passphrase, tmp_path):
    for wrong in ("wrong", None):
        with pytest.raises(PassphraseNeeded):
            recover(path, tmp_path / "new.omi", wrong)
    assert not (tmp_path / "new.omi").exists()


def test_the_new_file_never_takes_the_place_of_another(path, filled):
    before = path.read_bytes()
    with pytest.raises(FileUnusable, match="exists already"):
        recover(path, path, None)
    assert path.read_bytes() == before


def test_what_is_no_inspection_is_said_to_hold_nothing(tmp_path):
    (tmp_path / "noise.omi").write_bytes(b"SQLite format 3\0" + os.urandom(9000))
    with pytest.raises(FileDamaged, match="Nothing of an inspection can be read"):
        recover(tmp_path / "noise.omi", tmp_path / "new.omi", None)
    with pytest.raises(FileMissing):
        recover(tmp_path / "none.omi", tmp_path / "new.omi", None)
    assert names(tmp_path) == ["noise.omi", "settings"] or names(tmp_path) == ["noise.omi"]

"""The history: in the same transaction, append-only, and every way of tampering is found."""

import sqlite3

import pytest
import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import FileDamaged
from omi_desktop.records.changes import InspectionEdited, RecordEdited
from omi_desktop.store.trail import chain
from tests.store.kinds import BOTH_KINDS, PASSPHRASE


def fill(inspection, case):
    """Ten entries and more, of every kind."""
    for value in ("yes", "no", None, "no"):
        inspection.answer(case, "a", value)
    inspection.answer(case, "office", "Stroud")
    inspection.annotate(case, "a", "Seen in file")
    inspection.edit_record(case, "status", "complete")
    inspection.edit("lead", "L. Lead")
    second = (
        inspection.add_record("case", "C2", assessor="A", second_reader="B", parent=case).changes[0].record
    )
    inspection.write(
        [RecordEdited(second.id, "removed", "", "yes"), InspectionEdited("area", "Gwent", "Powys")]
    )


def test_every_kind_of_write_leaves_who_when_old_and_new(reopened, case):
    with reopened() as inspection:
        before = inspection.anchor()[1]
        inspection.answer(case, "a", "yes")
        inspection.annotate(case, "a", "Seen")
        inspection.edit_record(case, "status", "complete")
        inspection.edit("area", "Powys")
        added = inspection.add_record("interview", "I1", assessor="A", parent=case).changes[0].record.id
    with reopened() as inspection:
        entries = list(inspection.history())[before:]
        assert [(e.record, e.item, e.field, e.old, e.new) for e in entries] == [
            (case, "a", "value", None, "yes"),
            (case, "a", "note", "", "Seen"),
            (case, "", "status", "open", "complete"),
            ("", "", "area", "Gwent", "Powys"),
            (added, "", "added", None, "interview I1"),
            (added, "", "parent", "", case),
            (added, "", "assessor", "", "A"),
        ]
        assert {e.who for e in entries} == {"A. Assessor"}
        assert all(e.at.endswith("Z") and len(e.at) == len("2008-01-14T09:00:00.000Z") for e in entries)
        assert [e.seq for e in entries] == list(range(before + 1, before + 8))
        assert len({e.deed for e in entries}) == 5


def test_the_making_of_the_file_is_the_first_entry(reopened):
    with reopened() as inspection:
        [first] = inspection.history()
        assert (first.seq, first.act, first.field, first.new) == (1, "create", "created", "small Gwent")


def test_the_history_of_one_record_leaves_out_the_others(reopened, case):
    with reopened() as inspection:
        fill(inspection, case)
        assert {entry.record for entry in inspection.history(case)} == {case}
        assert len(list(inspection.history(case))) < len(list(inspection.history()))


def test_the_anchor_is_the_newest_hash_and_the_count(reopened, case):
    with reopened() as inspection:
        fill(inspection, case)
        entries = list(inspection.history())
        hashed = ""
        for e in entries:
            hashed = chain(hashed, e.at, e.who, e.deed, e.act, e.record, e.item, e.field, e.old, e.new)
        assert inspection.anchor() == (hashed, len(entries))
        assert inspection.last_entry() == entries[-1]


@BOTH_KINDS
def test_an_untouched_file_is_sound(reopened, case, passphrase):
    with reopened() as inspection:
        fill(inspection, case)
        assert inspection.faults() == []
    with reopened() as inspection:
        assert inspection.faults() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET new = 'no'",
        "DELETE FROM history",
        "DELETE FROM answer",
        "DELETE FROM record",
        "INSERT OR REPLACE INTO answer SELECT record, item, 'no', note, answered_by, answered_at FROM answer",
    ],
)
def test_nothing_is_ever_deleted_or_rewritten(reopened, case, statement):
    with reopened() as inspection:
        fill(inspection, case)
        before = inspection.kept(), inspection.anchor()
        with pytest.raises(driver.Error, match="nothing is ever deleted or rewritten"):
            inspection._db.conn.execute(statement)
        assert (inspection.kept(), inspection.anchor()) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET value = 'no'",
        "UPDATE record SET status = 'open'",
        "UPDATE inspection SET area = 'Powys'",
        "INSERT INTO answer VALUES ('x', 'b', 'no', '', '', '')",
    ],
)
def test_another_tool_cannot_write_past_the_history(reopened, path, case, statement):
    with reopened() as inspection:
        fill(inspection, case)
    before = path.read_bytes()
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.OperationalError, match="no such function: omi_"):
        other.execute(statement)
    other.close()
    assert path.read_bytes() == before


GUARDS = "history_keeps_entries history_keeps_all answer_keeps_all record_keeps_all"
TRAIL = "answer_added answer_changed record_added record_changed inspection_changed instrument_keeps_text"
TAMPERING = {
    "an edited entry": ("UPDATE history SET new = 'yes' WHERE seq = 5", "does not match at entry 5"),
    "an entry under another name": (
        "UPDATE history SET who = 'X' WHERE seq = 3",
        "does not match at entry 3",
    ),
    "a deleted entry": ("DELETE FROM history WHERE seq = 4", "lacks entry 4"),
    "the first entry deleted": ("DELETE FROM history WHERE seq = 1", "lacks entry 1"),
    "a cut tail": ("DELETE FROM history WHERE seq > 6", r"ends at entry 6; entry \d+ was the last one"),
    "a cut tail with the count mended": (
        "DELETE FROM history WHERE seq > 6; UPDATE sqlite_sequence SET seq = 6 WHERE name = 'history'",
        r"\d+ answers? differs? from the history",
    ),
    "a changed answer": ("UPDATE answer SET value = 'yes' WHERE item = 'a'", "1 answer differs from"),
    "a changed note": ("UPDATE answer SET note = 'x' WHERE item = 'office'", "1 answer differs from"),
    "a deleted answer": ("DELETE FROM answer WHERE item = 'a'", r"\d answers? differs? from"),
    "an answer slipped in": (
        "INSERT INTO answer SELECT id, 'b', 'no', '', '', '' FROM record WHERE ref = 'C001'",
        "1 answer differs from",
    ),
    "a record brought back": ("UPDATE record SET removed = '' WHERE ref = 'C2'", "1 record differs from"),
    "a record renamed": ("UPDATE record SET ref = 'C3' WHERE ref = 'C001'", "1 record differs from"),
    "another assessor": ("UPDATE record SET assessor = 'X' WHERE ref = 'C2'", "1 record differs from"),
    "a record slipped in": (
        "INSERT INTO record (id, form, ref, position) VALUES ('x', 'case', 'C9', 9)",
        "1 record differs from",
    ),
    "a record deleted": ("DELETE FROM record WHERE ref = 'C2'", "1 record differs from"),
    "another text of the instrument": ("UPDATE instrument SET toml = toml || ' '", "was altered inside"),
    "the copy that the scores come from altered": (
        "UPDATE instrument SET json = json_set(json, '$.title', 'X')",
        "was altered inside the file",
    ),
    "another area": ("UPDATE inspection SET area = 'Dyfed'", "1 record differs from"),
}


@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_is_found(reopened, path, case, kind):
    """SAFETY E21: the first bad entry, or what differs, is named."""
    with reopened() as inspection:
        fill(inspection, case)
    statements, fault = TAMPERING[kind]
    other = sqlite3.connect(path)
    for trigger in f"{GUARDS} {TRAIL}".split():
        other.execute(f"DROP TRIGGER {trigger}")
    other.executescript(statements)
    other.commit()
    other.close()
    with reopened() as inspection:
        found = inspection.faults()
        assert found
        assert all(isinstance(line, str) for line in found)
        with pytest.raises(AssertionError, match=fault):
            raise AssertionError("; ".join(found))


def damage(path):
    """Zero most of every page of the second half of the file, where the long notes and their history lie."""
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    for page in range(pages // 2, pages):
        content[page * 4096 + 100 : page * 4096 + 3000] = bytes(2900)
    path.write_bytes(content)


def write_long_notes(inspection, case):
    for number in range(40):
        inspection.annotate(case, "a", f"{number} " * 400)


@BOTH_KINDS
def test_damage_is_a_finding_and_not_an_exception(reopened, path, case, passphrase):
    with reopened() as inspection:
        write_long_notes(inspection, case)
    damage(path)
    with reopened() as inspection:
        assert inspection.faults()


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_reading_a_damaged_history_is_refused_in_words(reopened, path, case, passphrase):
    with reopened() as inspection:
        write_long_notes(inspection, case)
    damage(path)
    with reopened() as inspection, pytest.raises(FileDamaged, match=r"^Part of area\.omi is damaged\."):
        list(inspection.history())

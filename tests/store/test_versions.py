"""Files of other versions: what a sister version added is kept, and earlier ones open and grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from omi_desktop.errors import ChangedElsewhere
from omi_desktop.instruments.loader import fingerprint
from omi_desktop.records.changes import InstrumentChanged
from omi_desktop.scoring.scores import score_records
from omi_desktop.store import backups
from omi_desktop.store.database import Database, in_memory
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.migrations import migrations
from omi_desktop.store.rekey import change_passphrase
from tests.small import SMALL
from tests.store.kinds import BOTH_KINDS, PASSPHRASE

EXTRA = (
    "CREATE TABLE remark (record TEXT, text TEXT)",
    "INSERT INTO remark VALUES ('x', 'kept by another version')",
    "ALTER TABLE answer ADD COLUMN sure TEXT NOT NULL DEFAULT 'quite'",
)


@pytest.fixture
def added(reopened: Callable[[], Inspection], case: str) -> str:
    """A case with an answer, in a file with a table and a column that nobody here knows."""
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        for statement in EXTRA:
            inspection._db.conn.execute(statement)
    return case


def extras(path: Path, passphrase: str | None) -> tuple[list[object], ...]:
    """What the unknown table and the unknown column hold."""
    with Inspection.open(path, passphrase, read_only=True) as inspection:
        assert inspection.faults() == []
        execute = inspection._db.conn.execute
        return execute("SELECT * FROM remark").fetchall(), execute("SELECT item, sure FROM answer").fetchall()


@BOTH_KINDS
def test_an_unknown_table_and_column_are_kept_through_answers_copies_and_backups(
    reopened: Callable[[], Inspection], path: Path, added: str, passphrase: str | None, tmp_path: Path
) -> None:
    """SAFETY E22."""
    with reopened() as inspection:
        inspection.answer(added, "a", "no")
        inspection.answer(added, "b", "na")
        inspection.save_copy(tmp_path / "copy.omi")
        backup = backups.back_up(inspection, backups.ASKED_FOR)
    assert backup is not None
    kept = [("x", "kept by another version")], [("a", "quite"), ("b", "quite")]
    for file in (path, tmp_path / "copy.omi", backup.path):
        assert extras(file, passphrase) == kept


@pytest.mark.parametrize("passphrase", [None])
def test_an_unknown_table_and_column_are_kept_through_a_change_of_passphrase(
    path: Path, added: str, passphrase: str | None
) -> None:
    """SAFETY E22."""
    before = extras(path, None)
    change_passphrase(path, None, PASSPHRASE)
    assert extras(path, PASSPHRASE) == before


# --- earlier versions --------------------------------------------------------------------------------

STEPS = [step.name for step in migrations.pending(in_memory())]
EARLIER = pytest.mark.parametrize("up_to", STEPS[:-1])
NEWER = SMALL.replace('years = "2008"', 'years = "2008"\nversion = "2008.1"')


@pytest.fixture
def earlier(tmp_path: Path, up_to: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file as a version of the program made it that knew the tables up to there, filled in by this one."""

    class Then:
        @staticmethod
        def apply(db: Database) -> None:
            migrations.apply(db, stop_before=STEPS[STEPS.index(up_to) + 1])

    path = tmp_path / "earlier.omi"
    with monkeypatch.context() as then:
        then.setattr("omi_desktop.store.inspection.migrations", Then)
        with Inspection.create(path, SMALL, area="Gwent", passphrase=None) as made:
            for ref, value in (("C1", "yes"), ("C2", "no"), ("C3", "yes")):
                record = made.add_record("case", ref).changes[0].record.id  # type: ignore[union-attr]
                made.answer(record, "a", value)
                made.annotate(record, "a", f"Seen in {ref}")
    return path


def tables(inspection: Inspection) -> int:
    """How many of the steps the file has gone through."""
    return len(migrations.applied(inspection._db))


def held(inspection: Inspection) -> tuple[object, ...]:
    """What a person entered, the scores of it, and the beginning of its history."""
    assert inspection.faults() == []
    scores = score_records(inspection.instrument, inspection.all_answers().values())
    return inspection.kept(), scores, list(inspection.history())[:10]


def nothing_was_merged(inspection: Inspection) -> bool:
    """What stands in tables that an earlier file may lack is asked for, and there is none of it."""
    cases = [record.id for record in inspection.records()]
    assert set(inspection.heads(cases[0])) == {"a"}
    inspection.pasts(cases)
    return not (inspection.deliveries() or inspection.open_revisions() or inspection.leftovers())


@EARLIER
def test_a_file_of_every_earlier_version_opens_and_scores_the_same(earlier: Path, up_to: str) -> None:
    """SAFETY E23."""
    before = earlier.read_bytes()
    with Inspection.open(earlier, read_only=True) as inspection:
        then = held(inspection)
        assert tables(inspection) == STEPS.index(up_to) + 1
        assert nothing_was_merged(inspection)
    assert earlier.read_bytes() == before
    with Inspection.open(earlier) as inspection:
        inspection.answer(inspection.records()[0].id, "b", "yes")
        inspection.answer(inspection.records()[0].id, "b", None)
        assert held(inspection)[1:] == then[1:]


@EARLIER
def test_a_file_of_every_earlier_version_gets_the_newer_tables_with_everything_in_it(
    earlier: Path, up_to: str
) -> None:
    """SAFETY E23: with the first deed that needs them, in its transaction, after a backup."""
    with Inspection.open(earlier) as inspection:
        then = held(inspection)
        backup = backups.back_up(inspection, backups.BEFORE_INSTRUMENT)
        inspection.change_instrument(NEWER)
        assert tables(inspection) == len(STEPS)
    with Inspection.open(earlier) as inspection:
        assert held(inspection) == then
        assert inspection.instrument.version == "2008.1"
    assert backup is not None
    with Inspection.open(backup.path, read_only=True) as copy:
        assert held(copy) == then
        assert tables(copy) == STEPS.index(up_to) + 1


@EARLIER
def test_a_deed_that_fails_leaves_an_earlier_file_as_it_was(earlier: Path, up_to: str) -> None:
    """SAFETY E23: tables and deed are one transaction."""
    wrong = InstrumentChanged("another than stands there", fingerprint(NEWER), NEWER)
    with Inspection.open(earlier) as inspection:
        then = held(inspection)
        with pytest.raises(ChangedElsewhere):
            inspection.write([wrong], "instrument")
        assert tables(inspection) == STEPS.index(up_to) + 1
        assert held(inspection) == then

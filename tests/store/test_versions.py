"""Files of other versions: newer ones are left alone, and what a sister version added is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from omi_desktop.store import backups
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.rekey import change_passphrase
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

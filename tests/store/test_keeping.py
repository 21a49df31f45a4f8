"""Before its instrument or its tables change a file is kept as it is, byte for byte, among its backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from omi_desktop.errors import FileMoved, OmiError
from omi_desktop.store import backups, merged
from omi_desktop.store.backups import backups_of
from omi_desktop.store.inspection import Inspection
from tests.editions import edition
from tests.store.kinds import BOTH_KINDS
from tests.store.limits import in_limits

NEWER = edition("1.1")
Reopened = Callable[[], Inspection]


def make_older(inspection: Inspection) -> None:
    """A file of the first version: without what the later steps have added."""
    for trigger in ("instrument_changed", "instrument_keeps_text", "instrument_keeps_all"):
        inspection._db.execute(f"DROP TRIGGER {trigger}")
    inspection._db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_changes_of_instrument'")


@BOTH_KINDS
def test_the_copy_from_before_the_instrument_changed_is_the_file_byte_for_byte(
    reopened: Reopened, path: Path, case: str, passphrase: str | None
) -> None:
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        before, anchor = path.read_bytes(), inspection.anchor()
        inspection.change_instrument(NEWER)
        [kept] = backups_of(path)
        assert inspection.kept_as == f"area.omi.backups/{kept.path.name}"
    assert kept.reason == backups.BEFORE_INSTRUMENT
    assert kept.path.read_bytes() == before
    assert kept.path.stat().st_mode & 0o777 == 0o600
    with Inspection.open(kept.path, passphrase, read_only=True) as copy:
        assert (copy.anchor(), copy.answers(case)) == (anchor, {"a": "yes"})


def test_an_older_file_is_kept_before_it_is_brought_up_to_date(reopened: Reopened, path: Path) -> None:
    """SAFETY E23: the copy before is byte-identical."""
    with reopened() as inspection:
        make_older(inspection)
    before = path.read_bytes()
    with reopened() as inspection:
        inspection.write([], merged.ACT)
        [kept] = backups_of(path)
        assert (kept.reason, kept.path.read_bytes()) == (backups.BEFORE_UPGRADE, before)
        inspection.write([], merged.ACT)
        assert backups_of(path) == [kept]
        assert inspection.faults() == []


def test_nothing_else_is_kept_for(reopened: Reopened, path: Path, case: str) -> None:
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection.edit("area", "Powys")
        inspection.change_instrument(inspection.instrument_text)
        assert inspection.kept_as == ""
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


FULL = """
from tests.editions import edition
with Inspection.open(path) as inspection:
    limit(20_000)
    try:
        inspection.change_instrument(edition("1.1"))
    except OmiError as error:
        print(error.exit_status, len(inspection.kept_texts()))
"""


def test_where_no_copy_can_be_kept_nothing_is_changed(path: Path) -> None:
    before = path.read_bytes()
    assert in_limits(FULL, path) == ["3 1"]
    assert path.read_bytes() == before
    assert backups_of(path) == []
    assert list(backups.folder_of(path).iterdir()) == []


def test_another_file_in_its_place_is_never_taken_for_it(reopened: Reopened, path: Path, case: str) -> None:
    with reopened() as inspection:
        other = path.with_name("other.omi")
        inspection.save_copy(other)
        inspection.answer(case, "a", "yes")
        other.replace(path)
        with pytest.raises(OmiError) as refused:
            inspection.change_instrument(NEWER)
        assert isinstance(refused.value, FileMoved)
    assert backups_of(path) == []

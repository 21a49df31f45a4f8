"""Changing the passphrase: at every moment the file opens with exactly one of the two."""

from __future__ import annotations

import contextlib
import subprocess
import sys

import pytest

from omi_desktop.errors import InputProblem, OmiError, PassphraseNeeded
from omi_desktop.store import backups, rekey
from omi_desktop.store.backups import back_up, backups_of
from omi_desktop.store.database import PLAIN_HEADER, in_memory
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.rekey import change_passphrase
from tests.store.kinds import PASSPHRASE
from tests.store.limits import in_limits

NEW = "four other words entirely"
KEYS, QUICK_KEYS = "PRAGMA cipher_default_kdf_iter = 256000", "PRAGMA cipher_default_kdf_iter = 1000"
"""How often a passphrase is hashed; nothing that is tested with the quick ones depends on it."""


@pytest.fixture
def quick_keys():
    """Every file that is opened in this process has a key that is derived in no time."""
    with contextlib.closing(in_memory().conn) as any_connection:
        any_connection.execute(QUICK_KEYS)
        yield
        any_connection.execute(KEYS)


# before any file is made
pytestmark = pytest.mark.usefixtures("quick_keys")
WAYS = pytest.mark.parametrize(
    ("passphrase", "new"),
    [(PASSPHRASE, NEW), (None, NEW), (PASSPHRASE, None)],
    ids=["another", "plain to encrypted", "encrypted to plain"],
)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def opens_with(path, *passphrases):
    """Those of the passphrases that open the file; None for a file that needs none."""
    if path.read_bytes().startswith(PLAIN_HEADER):
        return [None]
    found = []
    for passphrase in passphrases:
        try:
            Inspection.open(path, passphrase, read_only=True).close()
            found.append(passphrase)
        except PassphraseNeeded:
            pass
    return found


@pytest.fixture
def filled(reopened, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection.annotate(case, "a", "Gwenllian ferch Gruffydd")
        back_up(inspection, backups.OPENED)
        return inspection.kept(), inspection.anchor()


@WAYS
def test_the_file_opens_with_the_new_passphrase_alone_and_holds_the_same(path, filled, passphrase, new):
    change_passphrase(path, passphrase, new)
    assert opens_with(path, passphrase, new) == [new]
    with Inspection.open(path, new) as inspection:
        assert (inspection.kept(), inspection.anchor()) == filled
        assert inspection.faults() == []
        assert inspection.encrypted == (new is not None)
        inspection.answer(inspection.records()[0].id, "b", "no")
    assert names(path.parent) == ["area.omi", "area.omi.backups"]
    assert path.stat().st_mode & 0o777 == 0o600
    if new:
        assert b"Gwenllian" not in path.read_bytes()


@WAYS
def test_old_backups_keep_what_they_open_with_until_asked(path, filled, passphrase, new):
    done = change_passphrase(path, passphrase, new)
    newest, before, first = backups_of(path)
    assert done.old_backups == (before, first)
    assert done.before == before
    assert opens_with(newest.path, passphrase, new) == [new]
    assert opens_with(before.path, passphrase, new) == opens_with(first.path, passphrase, new) == [passphrase]
    assert rekey.rekey_backups(done.old_backups, passphrase, new) == []
    for backup in backups_of(path):
        assert opens_with(backup.path, passphrase, new) == [new]
        backups.check(backup.path, new)
    assert len(names(backups.folder_of(path))) == 3


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_old_backups_are_deleted_when_asked_and_the_new_one_stays(path, filled, passphrase):
    done = change_passphrase(path, passphrase, NEW)
    assert rekey.delete_backups(done.old_backups) == []
    [left] = backups_of(path)
    assert left.reason == backups.AFTER_PASSPHRASE


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_a_backup_that_does_not_open_stays_as_it_is_and_is_named(path, filled, passphrase):
    broken = backups_of(path)[0]
    broken.path.write_bytes(b"x" * 4096)
    done = change_passphrase(path, passphrase, NEW)
    assert rekey.rekey_backups(done.old_backups, passphrase, NEW) == [broken]
    assert broken.path.read_bytes() == b"x" * 4096


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("wrong", NEW, PassphraseNeeded),
        (None, NEW, PassphraseNeeded),
        (PASSPHRASE, "", InputProblem),
        (PASSPHRASE, "a\x00b", InputProblem),
        (PASSPHRASE, PASSPHRASE, InputProblem),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_touched(path, filled, old, new, error, passphrase):
    before = path.read_bytes()
    with pytest.raises(error):
        change_passphrase(path, old, new)
    assert path.read_bytes() == before
    assert len(backups_of(path)) == 1


def test_a_plain_file_that_is_to_be_plain_is_left_alone(path, filled):
    with pytest.raises(InputProblem, match="has no passphrase already"):
        change_passphrase(path, None, None)


STEP_BY_STEP = """
import os, sys
from pathlib import Path
from omi_desktop.store.database import in_memory
from omi_desktop.store.rekey import change_passphrase
in_memory().execute(sys.argv[1])
file, old, new = Path(sys.argv[2]), sys.argv[3] or None, sys.argv[4] or None
def change(last):
    steps = 0
    def killed(event, _):
        nonlocal steps
        if event in sys.argv[5:]:
            steps += 1
            if steps == last:
                os._exit(9)
    sys.addaudithook(killed)
    change_passphrase(file, old, new)
for line in sys.stdin:
    # a child for each step: starting Python anew takes longer than the change
    child = os.fork()
    if not child:
        try:
            change(int(line))
            os._exit(0)
        finally:
            os._exit(1)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@contextlib.contextmanager
def stepper(path, old, new, calls):
    """Gives what changes the passphrase in another program, killed at a step; its status."""
    command = [sys.executable, "-c", STEP_BY_STEP, QUICK_KEYS, str(path), old or "", new or "", *calls]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:

        def change(step):
            other.stdin.write(f"{step}\n")
            other.stdin.flush()
            return int(other.stdout.readline())

        yield change
        other.stdin.close()


RENAMED = ("os.rename", "os.chmod")
TOUCHED = (*RENAMED, "open", "os.remove", "os.mkdir", "os.listdir", "os.scandir")


@WAYS
def test_killed_at_any_step_it_opens_with_exactly_one_of_the_two(path, filled, passphrase, new, request):
    """SAFETY E26: at each call that puts a file in its place; with --full, at each that touches one."""
    calls = TOUCHED if request.config.getoption("--full") else RENAMED
    seen, status, step = set(), 9, 0
    with stepper(path, passphrase, new, calls) as change:
        while status == 9:
            step += 1
            status = change(step)
            assert status in (0, 9)
            [opened] = opens_with(path, passphrase, new)
            seen.add(opened)
            with Inspection.open(path, opened) as inspection:
                assert (inspection.kept(), inspection.anchor()) == filled
                assert inspection.faults() == []
            if opened == new and status == 9:
                # killed after the change: begin anew to reach the later steps
                change_passphrase(path, new, passphrase)
    assert seen == {passphrase, new}
    assert step > len(calls)
    backups.sweep(path)
    assert names(path.parent) == ["area.omi", "area.omi.backups"]


FULL = """
from omi_desktop.store import backups, rekey
limit(int(sys.argv[3]) if len(sys.argv) > 3 else 20_000)
try:
    rekey.change_passphrase(path, None, "four other words entirely")
except OmiError as error:
    print(error.exit_status)
"""


def test_a_full_disk_changes_nothing(path, filled):
    before = path.read_bytes()
    assert in_limits(FULL, path) == ["3"]
    assert path.read_bytes() == before
    assert names(path.parent) == ["area.omi", "area.omi.backups"]
    assert len(backups_of(path)) == 1


def test_a_copy_that_is_not_the_same_never_takes_the_place(path, filled, monkeypatch):
    before = path.read_bytes()
    export = rekey._export

    def losing(db, part, key):
        export(db, part, key)
        part.write_bytes(part.read_bytes()[:-4096])

    monkeypatch.setattr(rekey, "_export", losing)
    with pytest.raises(OmiError):
        change_passphrase(path, None, NEW)
    assert path.read_bytes() == before

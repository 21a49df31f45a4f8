"""The power goes at any moment: what was told as saved is there afterwards, and nothing is damaged."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.errors import OmiError
from omi_desktop.store import backups
from omi_desktop.store.inspection import Inspection
from tests.store.faults import work
from tests.store.faults.cuts import MODELS, Replay, write_out
from tests.store.faults.disk import run_on
from tests.store.kinds import BOTH_KINDS
from tests.store.test_rekey import NEW, WAYS, opens_with

CUTS, ALL_CUTS = 10, 600
SLOW_CUTS, ALL_SLOW_CUTS = 2, 120
"""Where a passphrase is changed: each file that a cut leaves is opened with several."""
IN_BOTH_MODELS = pytest.mark.parametrize("model", MODELS)
Cuts = Callable[..., Iterator[tuple[Path, list[str]]]]


@pytest.fixture
def cuts(
    disk_library: Path,
    path: Path,
    case: str,
    passphrase: str | None,
    model: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Cuts:
    """Do a kind of work on the file, and give for each cut the file it leaves and what was told by then."""

    def cut(kind: str, *how: str) -> Iterator[tuple[Path, list[str]]]:
        before, log = tmp_path / "before", tmp_path / "log"
        shutil.copytree(path.parent, before)
        command = ["-m", "tests.store.faults.work", kind, str(path), passphrase or "", *how]
        run_on(disk_library, path.parent, *command, log=log)
        replay = Replay(before, path.parent, log, model)
        after = tmp_path / "after"
        few, all_of_them = (SLOW_CUTS, ALL_SLOW_CUTS) if kind == "rekeying" else (CUTS, ALL_CUTS)
        count = all_of_them if request.config.getoption("--full") else few
        for files in replay.states(count, random.Random(2008)):
            shutil.rmtree(after, ignore_errors=True)
            write_out(files, after)
            yield after / path.name, replay.told

    return cut


def answer_in(file: Path, passphrase: str | None) -> int:
    """The number that was answered last. Raises OmiError for a file that is not whole."""
    with Inspection.open(file, passphrase) as inspection:
        assert inspection.faults() == []
        return int(inspection.answers(inspection.records()[0].id).get("hours", 0))


@BOTH_KINDS
@IN_BOTH_MODELS
def test_no_answer_told_as_saved_is_lost_and_no_file_is_damaged(cuts: Cuts, passphrase: str | None) -> None:
    for file, told in cuts("answers"):
        saved = int(told[-1]) if told else 0
        assert saved <= answer_in(file, passphrase) <= saved + 1


@IN_BOTH_MODELS
def test_without_flushing_answers_are_lost_or_files_damaged_so_this_would_be_noticed(cuts: Cuts) -> None:
    lost = 0
    for file, told in cuts("answers", "careless"):
        try:
            lost += not int(told[-1] if told else 0) <= answer_in(file, None)
        except (OmiError, AssertionError):
            lost += 1
    assert lost


def bad_backups(file: Path, told: list[str]) -> int:
    """How many backups that were told of are missing, and how many that can be seen are not whole."""
    found = {backup.path.name for backup in backups.backups_of(file)}
    bad = len(set(told) - found)
    for backup in backups.backups_of(file):
        try:
            backups.check(backup.path, None)
        except OmiError:
            bad += 1
    return bad


@IN_BOTH_MODELS
def test_every_backup_told_of_is_there_and_none_is_half_written(cuts: Cuts) -> None:
    for file, told in cuts("backups"):
        assert bad_backups(file, told) == 0
        assert answer_in(file, None) >= len(told)


@IN_BOTH_MODELS
def test_a_backup_that_were_copied_would_be_noticed(cuts: Cuts) -> None:
    assert sum(bad_backups(file, told) for file, told in cuts("backups", "careless"))


def is_replaced(file: Path, told: list[str]) -> bool:
    """Whether what was put under the name last is there whole, or what is being put there."""
    done, target = len(told), file.with_name("week.xlsx")
    content = target.read_bytes() if target.exists() else b""
    whole = [str(number % 10).encode() * work.CONTENT for number in (done, done + 1)]
    return content in whole or (not done and not content)


@IN_BOTH_MODELS
def test_a_file_that_is_replaced_is_the_old_one_or_the_new_one(cuts: Cuts) -> None:
    assert all(is_replaced(file, told) for file, told in cuts("replacing"))


@IN_BOTH_MODELS
def test_a_file_that_were_written_in_place_would_be_noticed(cuts: Cuts) -> None:
    assert not all(is_replaced(file, told) for file, told in cuts("replacing", "careless"))


@WAYS
@IN_BOTH_MODELS
def test_the_file_opens_with_exactly_one_of_two_passphrases(
    cuts: Cuts, passphrase: str | None, new: str | None
) -> None:
    assert new in (NEW, None)
    for file, told in cuts("rekeying", *(["to-plain"] if new is None else [])):
        [opened] = opens_with(file, passphrase, new)
        assert opened == new or not told
        assert answer_in(file, opened) == 0

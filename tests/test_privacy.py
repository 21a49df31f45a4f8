"""Nothing of a case in clear, or for others to read, in any file that is made (SAFETY.md E25, E38)."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from omi_desktop import paths
from omi_desktop.cli import main
from omi_desktop.exports import workbook
from omi_desktop.settings import Settings, load_settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from tests.small import NAMED

SECRET = "seven quiet lanterns burn"
WORDS = ("Zwickmarker-Case", "Zwickmarker-Note", "Zwickmarker-Reader", "Zwickmarker-Fact")
CASE, NOTE, READER, FACT = WORDS
AREA = "area.omi"
PLAIN = b"SQLite format 3"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in which a week was worked under the umask of most computers; `temp` beside it."""
    home = tmp_path_factory.mktemp("week") / "home"
    temp = home.with_name("temp")
    home.mkdir()
    temp.mkdir()
    before = os.umask(0o022)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        for name in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(name, str(temp))
        patch.setattr(tempfile, "tempdir", str(temp))
        a_week(home, temp)
        os.umask(before)
        yield home


def omi(*arguments: object) -> None:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output


def a_week(home: Path, temp: Path) -> None:
    """List, pack, answers, backup, export, merge, receipt: every file of a week but the passphrase's."""
    (temp.parent / "secret").write_text(f"{SECRET}\n")
    secret = ("--passphrase-file", temp.parent / "secret")
    (temp.parent / "list.csv").write_text(f"case_ref,assessor,office\n{CASE},{READER},{FACT}\n")
    (temp.parent / "small.toml").write_text(NAMED)
    (temp.parent / "a.csv").write_text(f"case_ref,item,answer,note\n{CASE},a,yes,{NOTE}\n")
    file = home / AREA
    omi("new", file, "--instrument", temp.parent / "small.toml", "--area", "Avon", *secret)
    omi("sample", "import", file, temp.parent / "list.csv", *secret)
    omi("pack", file, "--assessor", READER, home / "pack.omi", *secret)
    omi("answers", "import", home / "pack.omi", temp.parent / "a.csv", *secret)
    omi("backup", "make", home / "pack.omi", *secret)
    # what others made before is none of the program's doing
    before = temp.stat().st_mtime_ns
    omi("export", home / "pack.omi", home / "week.xlsx", "--with-identifiers", *secret)
    omi("merge", file, home / "week.xlsx", "--receipts", home / "receipts", *secret)
    # making and deleting a file both show
    assert temp.stat().st_mtime_ns == before, "something was made in the temporary folder"


def made_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def in_clear(content: bytes) -> list[str]:
    """The marked words that stand in a file, in any of the ways that text is written."""
    return [
        w for w in WORDS if any(w.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def test_no_file_of_a_week_holds_anything_of_a_case_in_clear(home: Path) -> None:
    temp = home.with_name("temp")
    found = made_in(home) + made_in(temp)
    assert {path.suffix for path in found} >= {".omi", ".xlsx", ".json"}
    for path in found:
        content = path.read_bytes()
        assert not content.startswith(PLAIN), path
        assert in_clear(content) == [], path
        assert SECRET.encode() not in content, path
        assert not any(word in str(path) for word in WORDS)


def test_the_journal_of_a_half_made_change_is_encrypted_too(home: Path) -> None:
    file = home / AREA
    with Inspection.open(file, SECRET) as inspection:
        # no door leads out of a transaction half way: this is the one under all of them
        db = inspection._db
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE record SET ref = ref || ?", [CASE])
        db.execute("UPDATE answer SET note = note || ?", [NOTE])
        beside = {path.name: path.read_bytes() for path in made_in(home)}
        db.execute("ROLLBACK")
    assert len(beside["area.omi-journal"]) > 4096
    assert not any(in_clear(content) or content.startswith(PLAIN) for content in beside.values())


def test_every_file_of_a_week_is_its_owners_alone(home: Path) -> None:
    file = home / AREA
    with Inspection.open(file, SECRET, lock=True):
        locks = [path for path in made_in(home) if path.suffix == ".lock"]
        open_to_others = [path for path in made_in(home) if path.stat().st_mode & 0o077]
    assert locks
    assert open_to_others == []
    folders = [path for path in home.rglob("*") if path.is_dir()]
    assert folders
    assert [path for path in folders if path.stat().st_mode & 0o077] == []


def test_the_export_needs_no_temporary_folder_at_all(home: Path, tmp_path: Path, monkeypatch) -> None:
    file = home / AREA
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    with Inspection.open(file, SECRET, read_only=True) as inspection:
        workbook.export_week(inspection, tmp_path / "again.xlsx")
    assert openpyxl.load_workbook(tmp_path / "again.xlsx", read_only=True).sheetnames


def test_settings_and_window_tell_of_paths_and_nothing_of_a_case(qtbot: QtBot, home: Path) -> None:
    file = home / AREA
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    assert window.open_path(file, SECRET)
    window.session.select(window.session.records()[0].id)
    window.show()
    title = window.windowTitle()
    window.close()
    kept = made_in(paths.settings_dir())
    assert load_settings().recent == (file,)
    assert kept
    for path in kept:
        assert in_clear(path.read_bytes()) == []
    assert not any(word in title for word in WORDS)


def test_the_window_makes_its_own_files_private_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some of them Qt makes, which asks nobody."""
    from omi_desktop import __main__ as program

    class Stop(Exception):
        pass

    def stop() -> None:
        raise Stop

    before = os.umask(0o022)
    try:
        monkeypatch.setattr(program.gc, "disable", stop)
        with pytest.raises(Stop):
            program.run(program.parser().parse_args([]))
        assert os.umask(0o022) == 0o077
    finally:
        os.umask(before)

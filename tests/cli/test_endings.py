"""How runs end: statuses, one sentence instead of a traceback, calm pipes, no Qt; the real program."""

import json
import logging
import subprocess
import sys

import pytest

from omi_desktop.store.inspection import Inspection

OMI = [sys.executable, "-c", "from omi_desktop.cli import main; main()"]


def real(folder, *arguments, **settings):
    """The real program in a process of its own."""
    return subprocess.run(
        [*OMI, *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=60, **settings
    )


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--version"], 0, ""),
        (["--help"], 0, ""),
        (["score", "--help"], 0, ""),
        ([], 2, "Usage: omi"),
        (["scores"], 2, "omi: No such command 'scores'."),
        (["score"], 2, "omi score: Missing argument 'FILE'. See omi score --help.\n"),
        (["score", "area.omi", "--jsno"], 2, "omi score: No such option '--jsno'"),
        (["score", "none.omi"], 3, "There is no file none.omi. Check the name, or make a new inspection.\n"),
        (["score", "list.csv"], 3, "list.csv is not an inspection file. Choose a file ending in .omi.\n"),
        (["score", "."], 3, ". is not an inspection file."),
    ],
)
def test_a_run_ends_with_its_status_and_a_sentence(area, arguments, status, said):
    run = real(area.parent, *arguments)
    assert run.returncode == status
    assert run.stderr.startswith(said) if said else run.stderr == ""
    assert "Traceback" not in run.stderr


def test_an_inspection_of_a_newer_version_is_left_alone(omi, area):
    import sqlite3

    db = sqlite3.connect(area)
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = area.read_bytes()
    assert "was made by a newer version" in omi("check", area.name, status=3).stderr
    assert area.read_bytes() == before


def test_json_is_the_only_thing_on_stdout(area):
    run = real(area.parent, "score", "area.omi", "--json", "--log-level", "debug")
    assert json.loads(run.stdout)["records"] == 3
    assert run.stdout.isascii()


def test_a_reader_that_has_read_enough_is_no_fault(area):
    with subprocess.Popen(
        [*OMI, "score", "area.omi", "--json"],
        cwd=area.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_command_runs_without_qt_and_without_what_it_does_not_need(area):
    program = (
        "import sys\nfrom omi_desktop.cli import main\n"
        "try:\n    main(['score', 'area.omi'])\nexcept SystemExit:\n    pass\n"
        "heavy = ('PySide6', 'openpyxl', 'xlsxwriter', 'omi_desktop.imports', 'omi_desktop.exports')\n"
        "print(*(name for name in sys.modules if name.startswith(heavy)), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=area.parent, capture_output=True, text=True, check=True
    )
    assert run.stderr == "\n"


def test_a_mistake_of_the_program_is_said_in_a_sentence_and_logged_without_case_data(
    omi, area, settings_folder, monkeypatch
):
    def broken(*_):
        raise ValueError(" ".join(["Mr", "Sm" + "ith"]))

    monkeypatch.setattr("omi_desktop.cli.scores.score_document", broken)
    message = omi("score", area.name, status=70).stderr
    assert message.startswith("The program made a mistake (ValueError) and stopped")
    log = settings_folder / "log" / "omi.log"
    assert str(log) in message
    assert "in broken" in log.read_text()
    assert "Smith" not in log.read_text() + message


def test_stopping_with_the_keyboard_is_calm(omi, area, monkeypatch):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("omi_desktop.cli.scores.score_document", stopped)
    assert "Stopped. What was not finished is not kept." in omi("score", area.name, status=130).stderr


def test_logging_is_as_before_when_a_run_ends(omi, area):
    logger = logging.getLogger("omi_desktop")
    before = (logger.level, list(logger.handlers))
    omi("score", area.name, "--log-level", "debug")
    assert (logger.level, list(logger.handlers)) == before


def test_reading_changes_nothing_in_the_file_and_leaves_nothing_beside_it(omi, area):
    before, names = area.read_bytes(), sorted(path.name for path in area.parent.iterdir())
    for arguments in (["score"], ["check"], ["history"]):
        omi(*arguments, area.name)
    assert area.read_bytes() == before
    assert sorted(path.name for path in area.parent.iterdir()) == names


def test_an_import_that_was_killed_half_way_is_taken_back_at_the_next_look(omi, area):
    killed = (
        "import os, sys\nfrom pathlib import Path\nfrom omi_desktop.store.inspection import Inspection\n"
        "from omi_desktop.records.changes import Answered\n"
        "inspection = Inspection.open(Path('area.omi'))\n"
        "cases = [case.id for case in inspection.records('case')]\n"
        "items = [question.id for question in inspection.instrument.questions_of('case')]\n"
        "inspection._db.execute('PRAGMA cache_size = 5')\n"
        "def changes():\n"
        "    for item in items:\n        for case in cases: yield Answered(case, item, None, 'yes')\n"
        "make = inspection._make\ncount = 0\n"
        "def counting(change):\n"
        "    global count\n    make(change)\n    count += 1\n    if count == 800: os._exit(9)\n"
        "inspection._make = counting\ninspection.write(changes())"
    )
    run = subprocess.run([sys.executable, "-c", killed], cwd=area.parent, check=False)
    assert run.returncode == 9
    assert area.with_name("area.omi-journal").stat().st_size > 0
    assert json.loads(omi("check", area.name, "--json").stdout)["integrity"] == []
    with Inspection.open(area) as inspection:
        assert sum(map(len, inspection.all_answers().values())) == 3

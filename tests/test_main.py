import os
import subprocess
import sys

import pytest

from omi_desktop import __main__ as program
from omi_desktop import __version__

WITHOUT_SCREEN = {
    k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def run(*arguments, environment=None, **more):
    command = [sys.executable, *more.pop("python", ()), "-m", "omi_desktop", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_without_a_screen_one_sentence_names_the_commands_that_do_the_same():
    ended = run(environment=WITHOUT_SCREEN)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "omi export" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_the_version_is_told_without_loading_the_window():
    ended = run("--version", python=("-X", "importtime"))
    assert ended.stdout.strip() == f"omi-desktop {__version__}"
    assert "PySide6" not in ended.stderr


def test_the_self_test_answers_a_question_in_the_window_and_finds_it_on_the_disk(tmp_path):
    ended = run("--self-test", environment={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert (ended.returncode, ended.stdout.count("\n")) == (0, 1)
    assert "is on the disk" in ended.stdout


@pytest.mark.parametrize(
    ("platform", "display", "shown"),
    [
        ("", "", False),
        ("xcb", "", False),
        ("offscreen", "", True),
        ("", ":0", True),
        ("vnc:size=8x8", "", True),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_whether_there_is_a_screen(monkeypatch, platform, display, shown):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert program.has_screen() is shown


def test_the_file_the_case_and_the_item_may_be_named():
    options = program.parser().parse_args(["area.omi", "--case", "0417", "--item", "1.2.21"])
    assert (options.file.name, options.case, options.item) == ("area.omi", "0417", "1.2.21")
    assert program.parser().parse_args(["--sample"]).sample == "omi-2008"


def test_a_plain_file_opens_before_the_first_paint_and_an_encrypted_one_after_it(tmp_path):
    plain, secret = tmp_path / "plain.omi", tmp_path / "secret.omi"
    plain.write_bytes(b"SQLite format 3\x00 and more")
    secret.write_bytes(b"anything else at all")
    parse = program.parser().parse_args
    assert program.opens_at_once(parse([str(plain)]))
    assert not program.opens_at_once(parse([str(secret)]))
    assert not program.opens_at_once(parse(["--sample"]))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes here")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(tmp_path):
    """SAFETY E27."""
    os.mkfifo(tmp_path / "pipe.omi")
    assert program.opens_at_once(program.parser().parse_args([str(tmp_path / "pipe.omi")]))

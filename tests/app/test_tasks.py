import logging

import pytest
from PySide6.QtCore import QThread

from omi_desktop.app.tasks import run_in_process, run_in_thread
from omi_desktop.errors import InputProblem, OmiError
from tests.app import jobs

PATIENCE = 20_000


def test_a_process_tells_how_far_it_is_and_what_came_out(qtbot):
    shares = []
    task = run_in_process(jobs.count, 3)
    task.progress.connect(shares.append)
    with qtbot.waitSignal(task.done, timeout=PATIENCE) as ended:
        pass
    assert ended.args == [3]
    assert shares == pytest.approx([1 / 3, 2 / 3, 1.0])


def test_a_known_error_comes_back_as_what_it_is(qtbot):
    with qtbot.waitSignal(run_in_process(jobs.refuse).failed, timeout=PATIENCE) as ended:
        pass
    assert isinstance(ended.args[0], InputProblem)
    assert (ended.args[0].title, ended.args[0].hint) == ("No cases.", "Add one.")


def test_a_bug_comes_back_as_one_calm_sentence_and_its_text_stays_out_of_the_log(qtbot, caplog):
    with (
        caplog.at_level(logging.ERROR),
        qtbot.waitSignal(run_in_process(jobs.stumble).failed, timeout=PATIENCE) as ended,
    ):
        pass
    assert type(ended.args[0]) is OmiError
    assert "ZeroDivisionError" in caplog.text
    assert "a name" not in caplog.text


def test_a_cancelled_process_clears_up_after_itself(qtbot, tmp_path):
    part = tmp_path / "week.part"
    part.touch()
    task = run_in_process(jobs.go_on_for_ever, part)
    with qtbot.waitSignal(task.progress, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(task.cancelled, timeout=PATIENCE):
        task.cancel()
    qtbot.waitUntil(lambda: not task._process.is_alive(), timeout=PATIENCE)
    assert not part.exists()


def test_the_form_is_free_while_a_process_works(qtbot):
    task = run_in_process(jobs.count, 50)
    assert task.is_running
    with qtbot.waitSignal(task.done, timeout=PATIENCE):
        pass
    assert not task.is_running


def test_a_thread_answers_in_the_thread_of_the_window(qtbot):
    heard = []
    task = run_in_thread(lambda: QThread.currentThread())
    task.done.connect(lambda worked: heard.append((worked, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    worked, told = heard[0]
    assert worked is not told


def test_a_known_error_in_a_thread_comes_back(qtbot):
    def refuse():
        raise InputProblem("No cases.")

    with qtbot.waitSignal(run_in_thread(refuse).failed, timeout=PATIENCE) as ended:
        pass
    assert ended.args[0].title == "No cases."

"""Work for tasks in processes of their own: functions that can be found again by name over there."""

import time

from omi_desktop.errors import InputProblem


def count(to, *, progress, cancelled):
    for number in range(to):
        progress((number + 1) / to)
    return to


def refuse(*, progress, cancelled):
    raise InputProblem("No cases.", "Add one.")


def stumble(*, progress, cancelled):
    raise ZeroDivisionError("a name from a note")


def go_on_for_ever(left_behind, *, progress, cancelled):
    try:
        while True:
            progress(0.5)
            time.sleep(0.01)
    finally:
        left_behind.unlink()

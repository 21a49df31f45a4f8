"""Entry that goes on: a key in a long note, and thousands of answers in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import psutil
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.benchmarks.groups.answers import FRAME, items_of, pressed
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.processes.started import MIB
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, timed
from tests.benchmarks.window import OpenWindow, open_window

LONG, ANSWERS, END = 20_000, 2_000, 200
"""Characters of the note; answers in a row, and how many at either end of them are compared."""
TEXT = ("Seen in the file, page 3. " * LONG)[:LONG]


def rows(place: Place) -> Iterator[Row]:
    """What must not grow slower with what was entered before."""
    with open_window(place) as opened:
        yield _typing(opened, place.times(300))
    with open_window(place) as opened:
        yield from _in_a_row(opened, max(place.times(ANSWERS), 2))


# --- a long note -------------------------------------------------------------------------------------


def _typing(opened: OpenWindow, repeat: int) -> Row:
    """Keys at the end of a note that is as long as that, saved meanwhile as it always is."""
    editor = _note(opened)
    ours = _keys(editor, opened, repeat)
    bare = QPlainTextEdit(TEXT)
    bare.resize(editor.size())
    bare.show()
    bare.activateWindow()
    bare.moveCursor(QTextCursor.MoveOperation.End)
    opened.settle()
    floor = _keys(bare, opened, repeat)
    bare.close()
    met = "met" if ours.p99 <= FRAME else "MISSED"
    remark = f"p99 within a frame, {FRAME:.1f} ms: {met}"
    return Row(f"a key in a note of {LONG:,} characters", ours, floor, "a bare text field", remark=remark)


def _note(opened: OpenWindow) -> QPlainTextEdit:
    tab = opened.show_tab(opened.largest_tab())
    item = items_of(opened, tab, gates=False)[0]
    tab.go_to(item)
    tab.edit_note(item)
    opened.settle()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.insertPlainText(TEXT)
    opened.settle()
    return editor


def _keys(editor: QPlainTextEdit, opened: OpenWindow, repeat: int) -> Times:
    before = len(editor.toPlainText())
    found = Times(tuple(timed(lambda: (QTest.keyClick(editor, "x"), opened.settle())) for _ in range(repeat)))
    if len(editor.toPlainText()) != before + repeat:
        raise RuntimeError("Not every key arrived in the note: there is nothing to measure.")
    return found


# --- one answer after the other ----------------------------------------------------------------------


def _in_a_row(opened: OpenWindow, repeat: int) -> Iterator[Row]:
    """Through the cases, each with all the questions of its largest tab that open nothing."""
    process, end = psutil.Process(), min(END, repeat // 2)
    answers = _answers(opened)
    times = list(islice(answers, end))
    begin = process.memory_info().rss / MIB
    times.extend(islice(answers, repeat - end))
    memory = process.memory_info().rss / MIB
    first, last = Times(tuple(times[:end])), Times(tuple(times[-end:]))
    name = f"{len(times):,} answers in a row at {MANY} cases"
    whole = Times(tuple(times))
    remark = f"all of them: median {whole.median:.2f} ms, p99 {whole.p99:.2f} ms"
    yield Row(f"{name}, the last {end}", last, first, f"the first {end}", 1.2, remark=remark)
    told = f"{(memory - begin) * 1024 / max(len(times) - end, 1):.1f} KiB an answer"
    floor_is = f"after the first {end}"
    yield Row(
        f"{name}, memory (RSS)", Times((memory,)), Times((begin,)), floor_is, 1.2, unit="MiB", remark=told
    )


def _answers(opened: OpenWindow) -> Iterator[float]:
    while True:
        for case in opened.session.records():
            opened.view.open_case(case.id)
            opened.settle()
            tab = opened.show_tab(opened.largest_tab())
            for item in items_of(opened, tab, gates=False):
                yield pressed(opened, tab, item)

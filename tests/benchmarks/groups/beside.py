"""Long work while answers are given: how long the window stands still at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtTest import QTest

from omi_desktop.app import worker
from omi_desktop.app.merging import Merging
from omi_desktop.app.tasks import run_in_process, run_with_children
from omi_desktop.merging.preview import Preview, Source
from tests.benchmarks.groups.answers import items_of, pressed
from tests.benchmarks.groups.merging import fieldwork
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import NS_PER_MS, Times
from tests.benchmarks.window import OpenWindow, open_window

QUIET, BETWEEN_KEYS = 3000, 700
"""Milliseconds: how long the floor is looked at, and the pause between two answers of a quick reader."""
FLOOR = "the same keys with nothing under way"
Ended = Callable[[], bool]


def rows(place: Place) -> Iterator[Row]:
    """An export, a backup and a merge, each begun as the window begins it."""
    repeat = place.times(3)
    with open_window(place) as opened:
        for name, begin in (("export", _export), ("backup", _backup)):
            yield _row(name, [_both(opened, lambda begin=begin: begin(opened, place)) for _ in range(repeat)])
    base, books = fieldwork(place)
    with open_window(place, base) as opened:
        yield _row(f"merge of {len(books)} workbooks", [_both(opened, lambda: _merge(opened, books))])


Gaps = tuple[float, list[float]]
"""The longest gap between two turns of the event loop, and the times of the answers, in milliseconds."""


def _row(name: str, found: Sequence[tuple[Gaps, Gaps]]) -> Row:
    """The longest gap of every run against the longest without the work."""
    floor, ours = (Times(tuple(pair[n][0] for pair in found)) for n in (0, 1))
    idle, busy = (Times(tuple(time for pair in found for time in pair[n][1])) for n in (0, 1))
    remark = (
        f"an answer meanwhile {busy.median:.2f} ms, p99 {busy.p99:.2f} ms ({len(busy.all)} of them); "
        f"without it {idle.median:.2f} ms, p99 {idle.p99:.2f} ms"
    )
    return Row(f"longest gap during {name}, {MANY} cases", ours, floor, FLOOR, remark=remark)


def _both(opened: OpenWindow, begin: Callable[[], Ended]) -> tuple[Gaps, Gaps]:
    clock = QElapsedTimer()
    clock.start()
    quiet = _answering(opened, lambda: clock.hasExpired(QUIET))
    return quiet, _answering(opened, begin())


def _answering(opened: OpenWindow, ended: Ended) -> Gaps:
    """Answer questions until it ended, and watch the event loop."""
    gaps, clock = [0.0], QElapsedTimer()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: (gaps.append(clock.nsecsElapsed() / NS_PER_MS), clock.restart()))
    plain = [items_of(opened, tab, gates=False) for tab in opened.view.page.entry_tabs]
    most = max(range(len(plain)), key=lambda n: len(plain[n]))
    tab, items, times = opened.show_tab(most), cycle(plain[most]), list[float]()
    clock.start()
    timer.start()
    while not ended():
        # a merge may answer or close the very question meanwhile
        with suppress(RuntimeError):
            times.append(pressed(opened, tab, next(items)))
        QTest.qWait(BETWEEN_KEYS)
    timer.stop()
    return max(gaps), times


# --- the work ----------------------------------------------------------------------------------------


def _export(opened: OpenWindow, place: Place) -> Ended:
    out = place.file(".xlsx")
    return _until(run_in_process(worker.export_week, opened.session.path, None, out, None, None))


def _backup(opened: OpenWindow, _place: Place) -> Ended:
    return _until(run_in_process(worker.back_up, opened.session.path, None, "working"))


def _merge(opened: OpenWindow, books: Sequence[Path]) -> Ended:
    """Reading first, then writing what was read."""
    session, receipts = opened.session, []

    def begin(preview: Preview) -> None:
        merging = Merging(session, preview.sources, opened.window)
        merging.done.connect(receipts.append)
        merging.failed.connect(_fail)
        merging.begin()

    sources = tuple(Source(book) for book in books)
    task = run_with_children(worker.look_into, session.path, None, session.inspection.who, sources)
    task.done.connect(begin)
    task.failed.connect(_fail)
    return lambda: bool(receipts)


def _until(task: object) -> Ended:
    done: list[object] = []
    task.done.connect(done.append)  # type: ignore[attr-defined]
    task.failed.connect(_fail)  # type: ignore[attr-defined]
    return lambda: bool(done)


def _fail(error: Exception) -> None:
    raise SystemExit(f"The work beside the answers failed: {error}")

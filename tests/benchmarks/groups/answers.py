"""From a key press in the window to the answer on the disk, scored and painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omi_desktop.records.routing import RecordState
from omi_desktop.scoring.explain import ScoreRef
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import choices
from tests.benchmarks.floors.bare_commits import BareFile
from tests.benchmarks.floors.native_rows import NativeForm, NativeRow
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, timed
from tests.benchmarks.window import SIZE, OpenWindow, Paints, open_window

FRAME = 1000 / 60
"""Milliseconds of one frame."""


def rows(place: Place) -> Iterator[Row]:
    """An answer that opens nothing, then one that opens and closes questions."""
    with open_window(place) as opened:
        bare = BareFile(place.file(".bare"), opened.session.inspection.all_answers())
        form = NativeForm([tab.page for tab in opened.view.page.entry_tabs])
        form.setCurrentIndex(opened.largest_tab())
        form.show_case({})
        form.resize(*SIZE)
        form.show()
        opened.activate()
        opened.show_tab(opened.largest_tab())
        _require_painted(opened)
        yield _plain(opened, bare, form, place.times(200))
        yield _gate(opened, bare, form, place.times(60))
        form.close()
        bare.close()


def _plain(opened: OpenWindow, bare: BareFile, form: NativeForm, repeat: int) -> Row:
    tab = opened.view.page.entry_tabs[opened.largest_tab()]
    items = cycle(items_of(opened, tab, gates=False))
    commits, floors, ours = [], [], []
    for _ in range(repeat):
        item = next(items)
        row = form.tabs[form.currentIndex()].rows[item]
        commits.append(timed(lambda item=item: bare.write(opened.session.case, item)))
        floors.append(commits[-1] + timed(lambda row=row: _click(row, opened.settle)))
        ours.append(pressed(opened, tab, item))
    name = f"answer → on disk, scored, painted, at {MANY} cases"
    allowed = FRAME + max(commits)
    p99 = "met" if Times(tuple(ours)).p99 <= allowed else "MISSED"
    remark = f"p99 within a frame and the slowest bare commit, {allowed:.1f} ms: {p99}"
    floor_is = "a bare commit (TRUNCATE, EXTRA) and a plain row repainted"
    return Row(name, Times(tuple(ours)), Times(tuple(floors)), floor_is, 1.5, remark=remark)


def _gate(opened: OpenWindow, bare: BareFile, form: NativeForm, repeat: int) -> Row:
    """The gate of the largest tab on which most depends, opened and closed."""
    tab = opened.view.page.entry_tabs[opened.largest_tab()]
    gate = max(items_of(opened, tab, gates=True), key=lambda item: len(_below(_state(opened), tab, item)))
    below = [form.tabs[form.currentIndex()].rows[item] for item in _below(_state(opened), tab, gate)]
    values = cycle(_values(opened, gate))
    floors, ours = [], []
    for _ in range(repeat):
        floors.append(
            timed(lambda: bare.write(opened.session.case, gate))
            + timed(lambda: _toggle(below, opened.settle))
        )
        ours.append(pressed(opened, tab, gate, next(values)))
    floor_is = f"a bare commit, {len(below)} plain rows shown or hidden, and painted"
    remark = f"{gate}, on which {len(below)} questions of its tab depend; the targets are against peers"
    return Row("answer to a gate", Times(tuple(ours)), Times(tuple(floors)), floor_is, remark=remark)


# --- pressing keys -----------------------------------------------------------------------------------


def pressed(opened: OpenWindow, tab: EntryTab, item: str, value: str = "") -> float:
    """The time of one key press that gives an item another answer."""
    tab.go_to(item)
    opened.settle()
    now = _state(opened).answers.get(item)
    wanted = value or next(choice for choice in _values(opened, item) if choice != now)
    key = next(c.key for c in choices(opened.session.instrument.items[item], "") if c.value == wanted)
    at = QApplication.focusWidget()
    took = timed(lambda: (QTest.keyPress(at, key[-1]), opened.settle()))
    QTest.keyRelease(at, key[-1])
    if _state(opened).answers.get(item) != wanted:
        raise RuntimeError(f"The key {key} did not answer {item}: there is nothing to measure.")
    return took


def _require_painted(opened: OpenWindow) -> None:
    """An answer must repaint its row and the score it feeds, or the times mean nothing."""
    tab = opened.view.page.entry_tabs[opened.largest_tab()]
    item = items_of(opened, tab, gates=False)[0]
    question = opened.session.instrument.items[item]
    section = opened.session.instrument.criterion_by_id[question.criterion].section  # type: ignore[union-attr]
    score = opened.view.scores.widgets[ScoreRef("section", section)]  # type: ignore[attr-defined]
    watched = [Paints(tab.rows[item]), Paints(score)]
    pressed(opened, tab, item)
    if not all(paints.count for paints in watched):
        raise RuntimeError(f"{item} was answered, and its row or its score was not painted.")
    for paints in watched:
        paints.deleteLater()


def _click(row: NativeRow, settle: Callable[[], None]) -> None:
    radio = next(radio for radio in row.radios.values() if not radio.isChecked())
    radio.click()
    settle()


def _toggle(rows: list[NativeRow], settle: Callable[[], None]) -> None:
    for row in rows:
        row.setHidden(not row.isHidden())
    settle()


# --- what is on the tab ------------------------------------------------------------------------------


def _state(opened: OpenWindow) -> RecordState:
    return opened.session.state(opened.session.case)


def items_of(opened: OpenWindow, tab: EntryTab, *, gates: bool) -> list[str]:
    """The scored questions asked of the case that open others, or that open none."""
    state, found = _state(opened), []
    for item in tab.page.items:
        question = opened.session.instrument.items[item]
        scored = getattr(question, "scored", False) and getattr(question, "sided", False)
        if item in state.applying and bool(_below(state, tab, item)) == gates and (scored or gates):
            found.append(item)
    return found


def _below(state: RecordState, tab: EntryTab, item: str) -> list[str]:
    return [below for below in state.routing.downstream[item] if below in tab.page.items]


def _values(opened: OpenWindow, item: str) -> list[str]:
    return [choice.id for choice in opened.session.instrument.items[item].choices]

"""The guided tour: cards beside the real window on a copy of the sample, left at any time by Escape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.errors import OmiError
from omi_desktop.ui.later import once_after
from omi_desktop.ui.theme import theme_changed
from omi_desktop.ui.tour_steps import Step, steps, typing
from omi_desktop.ui.typography import SPACE_12
from omi_desktop.ui.widgets.tour_card import Ring, TourCard, place_beside

if TYPE_CHECKING:
    from omi_desktop.demo.practice import Practice
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.main_window import MainWindow

AFTER_DEED = 700
"""Milliseconds between what a person does and the next card, to see what it did."""
LOOK_AGAIN = 150
"""Milliseconds after which the card follows what it stands beside."""


def offer(window: MainWindow) -> Tour | None:
    """Ask whoever starts the program for the first time; nobody is asked twice."""
    return None if window.settings.tour_seen or window.session else Tour(window)


def begin(window: MainWindow) -> Tour:
    """Start it anew, whatever was open or under way."""
    for under_way in window.findChildren(Tour):
        under_way.leave()
    tour = Tour(window)
    tour.start()
    return tour


class Tour(QObject):
    """First the question whether to take it, on the welcome page; then a card for each step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._steps: list[Step] = []
        self._view: InspectionView | None = None
        self._at = -1
        self._over = False
        self._watched: list[object] = []
        self.card, self.ring = TourCard(window), Ring(window)
        self.card.went_on.connect(self.go_on)
        self.card.left.connect(self.leave)
        self._done = once_after(self, AFTER_DEED, self.go_on)
        self._follow = QTimer(self)
        self._follow.setInterval(LOOK_AGAIN)
        self._follow.timeout.connect(self._place)
        theme_changed.connect(self._place)
        window.inspection_changed.connect(self._on_inspection_changed)
        _app().installEventFilter(self)
        self._ask()

    @property
    def step(self) -> str:
        """The name of the step in sight, "" while it is asked whether to take the tour."""
        return self._steps[self._at].name if self._steps else ""

    def start(self) -> None:
        """Open the copy of the sample and show the first card."""
        from omi_desktop.app.samples import practice

        self._mark_seen()
        self._window.inspection_changed.disconnect(self._on_inspection_changed)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        made = None
        try:
            made = self._open_copy(practice)
        except OmiError as error:
            self._window.say(error)
        finally:
            QApplication.restoreOverrideCursor()
            self._window.inspection_changed.connect(self._on_inspection_changed)
        if made is None:
            self.leave()
            return
        self._view = self._window.view
        self._steps = steps(self._window, made)
        self._show(0)

    def _open_copy(self, make: Callable[[], Practice]) -> Practice | None:
        """Open a new copy of the sample; None while something is not on the disk yet: that goes first."""
        window = self._window
        window.close_inspection()
        if window.session is not None:
            return None
        made = make()
        opened = window.open_path(made.path, None, made.before)
        window.forget(made.path)
        return made if opened else None

    def go_on(self) -> None:
        """To the next card; after the last one the tour is over."""
        if not self._steps:
            # not out of the middle of a key press: opening a file takes many events
            QTimer.singleShot(0, self, self.start)
        elif self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.leave()

    def leave(self) -> None:
        """Take the cards away; the copy of the sample stays open."""
        if self._over:
            return
        self._over = True
        self._mark_seen()
        _app().removeEventFilter(self)
        self._unwatch()
        self._follow.stop()
        self._done.stop()
        self.card.hide()
        self.ring.hide()
        for gone in (self.card, self.ring, self):
            gone.deleteLater()
        if self._window.view is not None and self._window.isActiveWindow():
            self._window.view.page.focus_entry()

    # --- cards -----------------------------------------------------------------------------------

    def _ask(self) -> None:
        text = self.tr(
            "Two minutes on a sample inspection: pick a case, answer by key, see the scores move. Nothing "
            "you do there can do harm, and Esc leaves it at any time. It is in the menu Help, too."
        )
        self.card.say("", self.tr("New here?"), text, self.tr("Take the tour"), self.tr("Not now (Esc)"))
        self._place()
        self.card.go_on.setFocus()
        self._follow.start()

    def _show(self, at: int) -> None:
        self._unwatch()
        self._done.stop()
        self._at = at
        step = self._steps[at]
        step.enter()
        last = at + 1 == len(self._steps)
        count = self.tr("{0} of {1}").format(at + 1, len(self._steps))
        go_on = (
            self.tr("Done (Enter)")
            if last
            else self.tr("Go on (Enter)")
            if step.enter_key
            else self.tr("Go on")
        )
        self.card.say(count, step.title, step.text, go_on, self.tr("Leave (Esc)"))
        self._place()
        # what the step itself set going is not what the person does
        QTimer.singleShot(0, self, lambda: self._watch(at))

    def _watch(self, at: int) -> None:
        if at == self._at:
            self._watched = self._steps[at].watch(self._done.start)

    def _unwatch(self) -> None:
        for connection in self._watched:
            QObject.disconnect(connection)  # type: ignore[call-overload]
        self._watched = []

    def _place(self, *_: object) -> None:
        """Beside what it speaks of, wherever that is now."""
        window = self._window
        if self._steps and window.view is not self._view:
            # closed under way: nothing is there any more to stand beside
            self.leave()
            return
        target = self._steps[self._at].target() if self._steps else window.centralWidget()
        # the middle of the welcome page has what one may want to press
        seen = target is not None and target.isVisible() and bool(self._steps)
        room = window.rect().adjusted(SPACE_12, window.menuBar().height() + SPACE_12, -SPACE_12, -SPACE_12)
        self.card.fit()
        self.ring.setVisible(seen)
        if seen and target is not None:
            box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).intersected(window.rect())
            self.ring.setGeometry(box.adjusted(-3, -3, 3, 3))
            self.ring.raise_()
            place = place_beside(box, self.card.size(), room)
        else:
            place = room.bottomRight() - QPoint(self.card.width(), self.card.height())
        self.card.move(place)
        self.card.raise_()

    # --- keys ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on and Escape leaves, wherever in the window the keyboard is."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched is not (QApplication.focusWidget() or self._window):
            return False
        if watched.window() is not self._window or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self._take(watched, Qt.Key(event.key()))

    def _take(self, watched: QWidget, key: Qt.Key) -> bool:
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (key == Qt.Key.Key_Escape and not typing()) or (enter and watched is self.card.leave):
            self.leave()
        elif enter and (watched is self.card.go_on or self._enter_goes_on()):
            self.go_on()
        else:
            return False
        return True

    def _enter_goes_on(self) -> bool:
        return bool(self._steps) and self._steps[self._at].enter_key and not typing()

    # --- what happens meanwhile ------------------------------------------------------------------

    def _on_inspection_changed(self) -> None:
        """Another file is open, or the window is locked: that is what matters now."""
        self.leave()

    def _mark_seen(self) -> None:
        if not self._window.settings.tour_seen:
            self._window.change_settings(replace(self._window.settings, tour_seen=True))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

"""Locking the open inspection: what is half typed is saved, then the file is closed and its pages go."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from omi_desktop.app import tasks
from omi_desktop.errors import OmiError, PassphraseNeeded
from omi_desktop.store import locks
from omi_desktop.store.database import normal_passphrase
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import clipboard, language
from omi_desktop.ui.idle import Idle
from omi_desktop.ui.words import counted

if TYPE_CHECKING:
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.lock_page import LockPage
    from omi_desktop.ui.opening_window import OpeningWindow
    from omi_desktop.ui.place import Place


def _tr(text: str) -> str:
    return QCoreApplication.translate("Locking", text)


@dataclass(frozen=True, slots=True)
class Locked:
    """What is kept of a locked inspection."""

    page: LockPage
    place: Place
    path: Path
    read_only: bool
    lock: locks.Lock | None
    """Held on while the file is closed: nobody writes to it in between."""


class Locking(QObject):
    """Locks the inspection of a window by command or when nobody is there, and unlocks it."""

    def __init__(self, window: OpeningWindow) -> None:
        super().__init__(window)
        self._window = window
        self.locked: Locked | None = None
        self.idle = Idle(lambda: window.settings.idle_lock_minutes, self)
        self.idle.idle.connect(self._on_idle)
        clipboard.watch()

    def _on_idle(self, minutes: int) -> None:
        session = self._window.session
        # what is under way is finished first: nobody waits for an export only to find it called off
        if session is None or not session.inspection.encrypted or (minutes and tasks.under_way()):
            return
        after = counted(
            minutes,
            _tr("after {count} minute without a key or a click"),
            _tr("after {count} minutes without a key or a click"),
        )
        self.lock(after if minutes else _tr("when the computer was asleep"))

    def lock(self, why: str = "") -> None:
        """Save what is half typed and lock; an export or merge under way is called off."""
        window = self._window
        if window.session is None or window.view is None or self.locked:
            return
        from omi_desktop.ui.place import half_written, place_in

        place = place_in(window.view)
        if focus := QApplication.focusWidget():
            # a line is taken over when the keyboard leaves it
            focus.clearFocus()
        place = replace(place, half_written=half_written(window.view))
        saved = window.all_saved()
        close_dialogs(window)
        tasks.cancel_asked_for()
        clipboard.clear()
        language.forget()
        inspection = window.session.inspection
        page = self._page(inspection, why, saved)
        path, read_only, lock = window.session.path, inspection.read_only, None
        # what the disk did not take is nowhere else: it is only hidden
        if inspection.encrypted and saved:
            lock = None if read_only else locks.take(path)
            window.drop_inspection()
        self.locked = Locked(page, place, path, read_only, lock)
        window.show_in_place(page)

    def _page(self, inspection: Inspection, why: str, saved: bool) -> LockPage:
        from omi_desktop.ui.lock_page import LockPage

        at = datetime.now(UTC).astimezone().strftime("%H:%M")
        when = _tr("locked at {0}") if inspection.encrypted else _tr("hidden at {0}")
        since = [inspection.who, when.format(at), why]
        if not inspection.encrypted:
            about = _tr(
                "This is a plain file: the page is only hidden, and whoever has the file can read it."
                " Give it a passphrase under Inspection to protect it."
            )
        elif saved:
            about = _tr("Everything is saved. The passphrase brings you back to your place.")
        else:
            about = _tr("Something is NOT SAVED yet: it waits behind this page. Do not end the program.")
        name = inspection.path.stem
        page = LockPage(
            name,
            " · ".join(part for part in since if part),
            about,
            asks=inspection.encrypted,
            parent=self._window,
        )
        page.entered.connect(self._on_entered)
        return page

    def _on_entered(self, passphrase: str) -> None:
        locked, session = self.locked, self._window.session
        if locked is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if session is None:
                self._open_again(locked, passphrase)
            elif not session.inspection.encrypted or _same(session.inspection.passphrase, passphrase):
                self._uncover(locked)
            else:
                raise PassphraseNeeded("")
        except PassphraseNeeded:
            locked.page.refuse(
                _tr("This passphrase does not open the file. Type it again; nothing was changed.")
            )
        except OmiError as error:
            locked.page.refuse(str(error))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _open_again(self, locked: Locked, passphrase: str) -> None:
        window = self._window
        who = window.settings.assessor
        inspection = Inspection.open(locked.path, passphrase, who=who, read_only=locked.read_only)
        if not locked.read_only:
            inspection.hold()
        self.forget()
        if window.take(inspection, anew=True) and window.view is not None:
            _go_back(window.view, locked.place)

    def _uncover(self, locked: Locked) -> None:
        window = self._window
        assert window.view is not None
        self.forget()
        window.show_view()
        _go_back(window.view, locked.place)

    def forget(self) -> None:
        """It is open again, or closed for good: let go of the file and of the page."""
        locked, self.locked = self.locked, None
        if locked is None:
            return
        self.idle.touch()
        locked.page.line.clear()
        locked.page.hide()
        locked.page.deleteLater()
        if locked.lock is not None:
            locked.lock.release()


def _go_back(view: InspectionView, place: Place) -> None:
    from omi_desktop.ui.place import go_back  # needed after the first lock, not to start

    go_back(view, place)


def _same(passphrase: str | None, typed: str) -> bool:
    known = normal_passphrase(passphrase or "").encode()
    return hmac.compare_digest(known, normal_passphrase(typed).encode())


def close_dialogs(window: OpeningWindow) -> None:
    """Take away every dialog, menu and window besides this one; what a dialog runs is called off."""
    QToolTip.hideText()
    while popup := QApplication.activePopupWidget():
        popup.close()
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            # the first may only stop what it runs
            other.reject()
            QDialog.done(other, QDialog.DialogCode.Rejected)
        other.close()
    for dialog in window.findChildren(QDialog):
        dialog.hide()
        dialog.deleteLater()

"""Changing the passphrase of the open inspection: it is closed, changed, and opened at the same case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from omi_desktop.errors import OmiError
from omi_desktop.store import backups, locks
from omi_desktop.store.rekey import Rekeyed, change_passphrase, rekey_backups
from omi_desktop.ui.dialogs.change_passphrase import ChangePassphraseDialog

if TYPE_CHECKING:
    from omi_desktop.ui.opening_window import OpeningWindow

_CONTEXT = "Rekeying"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def ask_and_change(window: OpeningWindow) -> None:
    """Ask for the new passphrase and change it, unless something waits to be saved."""
    session = window.session
    if session is None or session.inspection.read_only or not window.all_saved():
        return
    inspection = session.inspection
    present = inspection.passphrase if inspection.encrypted else None
    dialog = ChangePassphraseDialog(present, len(backups.backups_of(session.path)), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _change(window, present, dialog.new(), too=dialog.backups_too.isChecked())


def _change(window: OpeningWindow, present: str | None, new: str | None, *, too: bool) -> None:
    session = window.session
    assert session is not None
    path, case = session.path, session.record(session.case).ref if session.case else ""
    # held on while the file is closed: nobody comes in between
    lock = locks.take(path)
    window.close_inspection(for_good=False)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        done = change_passphrase(path, present, new)
        left = rekey_backups(done.old_backups, present, new) if too else list(done.old_backups)
        said, opens = _said(done, len(left), new), new
    except OmiError as error:
        said, opens = str(error), present
    finally:
        QGuiApplication.restoreOverrideCursor()
        lock.release()
    if window.open_path(path, opens, case) and window.view is not None:
        window.view.tell("attention" if opens != new else "info", said)


def _said(done: Rekeyed, left: int, new: str | None) -> str:
    parts = [
        _tr("The passphrase is changed: the file opens with the new one alone.")
        if new
        else _tr("The file is plain now: whoever has it can read it.")
    ]
    if left:
        parts.append(_tr("{0} older backups open as before.").format(left))
    if done.not_backed_up:
        parts.append(done.not_backed_up)
    return " ".join(parts)

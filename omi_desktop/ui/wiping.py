"""Wiping the open pack: proved first while it is open, then closed, taken away, and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from omi_desktop.errors import OmiError
from omi_desktop.merging.handover import Handover
from omi_desktop.merging.wiping import Gone, require_arrived, wipe_pack
from omi_desktop.ui.dialogs.wipe_pack import WipePackDialog
from omi_desktop.ui.words import counted

if TYPE_CHECKING:
    from omi_desktop.ui.opening_window import OpeningWindow

_CONTEXT = "Wiping"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def ask_and_wipe(window: OpeningWindow) -> None:
    """Ask for the receipt and wipe the open pack, unless something of it has not arrived."""
    session = window.session
    if session is None or session.inspection.read_only or not window.all_saved():
        return
    if session.path in window.copies:
        what = _tr("This is a copy of a pack in a shared folder.")
        window.say(OmiError(what, _tr("Close it, open the pack where it is, and wipe it there.")))
        return
    dialog = WipePackDialog(session.path, session.inspection.encrypted, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    try:
        receipt = dialog.receipt()
        # told while it is still open: a pack that stays is left as it was, at the same case
        require_arrived(session.inspection, receipt)
    except OmiError as error:
        window.say(error)
        return
    _wipe(window, receipt)


def _wipe(window: OpeningWindow, receipt: Handover | str) -> None:
    session = window.session
    assert session is not None
    path, inspection = session.path, session.inspection
    passphrase, who = (inspection.passphrase if inspection.encrypted else None), inspection.who
    window.close_inspection()
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        gone = wipe_pack(path, receipt, passphrase, who=who)
    except OmiError as error:
        window.say(error)
        return
    finally:
        QGuiApplication.restoreOverrideCursor()
    window.forget(path)
    window.welcome().tell("info", _said(gone))


def _said(gone: Gone) -> str:
    arrived = counted(
        gone.proof.given, _tr("{count} answer had arrived."), _tr("{count} answers had arrived.")
    )
    parts = [_tr("The pack is wiped: {0}").format(arrived), _tr("Receipt: {0}").format(gone.receipt)]
    if gone.wiped.left:
        parts.append(_tr("Files of others stay in {0}.").format(gone.wiped.left[0].parent))
    return " ".join(parts)

"""Another instrument for the open inspection: the quiet offer of a newer one, and moving over to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog

from omi_desktop.instruments.versions import Offer, offer
from omi_desktop.store.inspection import Inspection

if TYPE_CHECKING:
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.opening_window import OpeningWindow

_CONTEXT = "MovingOver"


def attach(window: OpeningWindow, view: InspectionView) -> None:
    """Let a view of an inspection that was just opened offer what there is, and ask for it."""
    view.instrument_requested.connect(lambda: change_instrument(window))
    # what opening itself has to say comes first
    QTimer.singleShot(0, view, lambda: offer_instrument(view) if window.view is view else None)


def offer_instrument(view: InspectionView) -> None:
    """Say that the program ships another instrument than the inspection has; never change it."""
    found = offer_of(view.session.inspection)
    if found is None or view.notice.isVisible():
        return
    if found.newer:
        text = QCoreApplication.translate(
            _CONTEXT, "A newer version of the instrument comes with the program. Nothing was changed."
        )
    else:
        text = QCoreApplication.translate(
            _CONTEXT, "The instrument that comes with the program is not the one of this inspection."
        )
    see = QCoreApplication.translate(_CONTEXT, "See what would change")
    view.notice.show_notice("info", text, [("instrument", see)])


def offer_of(inspection: Inspection) -> Offer | None:
    """What to offer an inspection that is opened.

    Of two instruments of the same version neither is newer: that is said only where nobody has chosen
    between them yet, and not of a sample, which is made for the instrument it has.
    """
    found = offer(inspection.instrument, inspection.instrument_sha256)
    settled = bool(inspection.earlier_instruments or inspection.details.sample)
    return found if found and (found.newer or not settled) else None


def change_instrument(window: OpeningWindow) -> None:
    """Show what another instrument would change, move over where that is wanted, and show it anew."""
    from omi_desktop.ui.dialogs.instrument_change import InstrumentChangeDialog

    session = window.session
    if session is None:
        return
    session.leaving.emit()
    if session.pending is not None:
        return  # the notice of what is not saved is in sight, and comes first
    dialog = InstrumentChangeDialog(session.inspection, session.path.parent, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        case = session.record(session.case).ref if session.case else ""
        reopen(window, case)
        if window.view is not None:
            window.view.tell("info", dialog.done_summary)


def reopen(window: OpeningWindow, case: str = "") -> None:
    """Open the inspection of a window anew: every page is made from the instrument it has now."""
    assert window.session is not None
    inspection = window.session.inspection
    window.open_path(inspection.path, inspection.passphrase, case)

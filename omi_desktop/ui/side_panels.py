"""What stands beside a form that is not scored: its grades, or how often each answer was given."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from omi_desktop.app.session import Session
from omi_desktop.records.grades import form_of_criterion
from omi_desktop.ui.frequency_panel import FrequencyPanel
from omi_desktop.ui.grades_panel import GradesPanel


def side_panel(session: Session, form: str, parent: QWidget) -> QWidget:
    """The right column of a form other than the case form."""
    instrument = session.instrument
    if any(form_of_criterion(instrument, c) == form for c in instrument.scoring.management.criteria):
        return GradesPanel(session, form, parent)
    return FrequencyPanel(session, form, parent)

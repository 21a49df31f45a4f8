"""Opening the guidance of every question moves everything but the row in hand."""

from __future__ import annotations

from omi_desktop.settings import Settings
from omi_desktop.ui.inspection_view import InspectionView
from tests.ui.shown import shown


def test_the_row_in_hand_stays_where_the_eye_is(qtbot, session):
    view = shown(qtbot, InspectionView(session, Settings()))
    tab = view.page.entry_tabs[2]
    view.page.bar.setCurrentIndex(2)
    rows = [item for item, row in tab.rows.items() if row.isVisible()]
    view.page.go_to(rows[-3])

    def height() -> int:
        row = tab.row_in_hand()
        return row.mapTo(tab, row.rect().topLeft()).y()

    qtbot.waitUntil(lambda: tab.verticalScrollBar().value() > 0)
    before, scrolled = height(), tab.verticalScrollBar().value()
    view.guidance(True)
    assert height() == before
    assert tab.verticalScrollBar().value() > scrolled
    view.guidance(False)
    assert height() == before

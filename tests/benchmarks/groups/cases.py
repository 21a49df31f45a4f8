"""Opening a case, and going on to the next one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from omi_desktop.settings import Settings
from omi_desktop.ui.record_page import RecordPage
from tests.benchmarks.floors.native_rows import NativeForm
from tests.benchmarks.place import Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import in_turn
from tests.benchmarks.window import SIZE, OpenWindow, Settle, open_window

NEXT_CASE_MS = 20


def rows(place: Place) -> Iterator[Row]:
    """The tab in sight is built and painted for the first case, and painted anew for the next."""
    with open_window(place) as opened:
        yield _opened(opened, place.times(15))
        yield _next(opened, place.times(40))


def _opened(opened: OpenWindow, repeat: int) -> Row:
    session, pages = opened.session, [tab.page for tab in opened.view.page.entry_tabs]

    def ours() -> None:
        _show(RecordPage(session, Settings()), opened.settle)

    def floor() -> None:
        form = NativeForm(pages)
        form.show_case(session.state(session.case).answers)
        _show(form, opened.settle)

    native, whole = in_turn(repeat, floor, ours)
    return Row("open a case", whole, native, "the same tabs plainly, the one in sight built and painted", 2.0)


def _show(page: QWidget, settle: Settle) -> None:
    page.resize(*SIZE)
    page.show()
    settle()
    page.close()
    page.deleteLater()
    settle()


def _next(opened: OpenWindow, repeat: int) -> Row:
    """On the largest tab, to and fro, so that no case is a short one by chance."""
    opened.show_tab(opened.largest_tab())
    records = opened.session.records()
    form = NativeForm([tab.page for tab in opened.view.page.entry_tabs])
    form.setCurrentIndex(opened.largest_tab())
    form.resize(*SIZE)
    form.show()
    places = iter(range(10_000))

    def ours() -> None:
        opened.view.next_case()
        opened.settle()

    def floor() -> None:
        record = records[next(places) % len(records)]
        form.show_case(opened.session.state(record.id).answers)
        opened.settle()

    native, whole = in_turn(repeat, floor, ours)
    form.close()
    floor_is = "the answers of a case put into the plain rows of that tab, and painted"
    return Row("next case, on the largest tab", whole, native, floor_is, most_itself=NEXT_CASE_MS)

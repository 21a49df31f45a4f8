"""A tab of a case: built at its first visit, painted at a later one."""

from __future__ import annotations

from collections.abc import Iterator

from omi_desktop.settings import Settings
from omi_desktop.ui.record_page import RecordPage
from tests.benchmarks.floors.native_rows import NativeForm
from tests.benchmarks.place import Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, timed
from tests.benchmarks.window import SIZE, OpenWindow, open_window

Visit = tuple[float, float, float, float]
"""Milliseconds: first visit and a later one, of the plain tab and of ours."""


def rows(place: Place) -> Iterator[Row]:
    """The largest tab, first visited and visited again; the tab before it is in sight in between."""
    with open_window(place) as opened:
        visits = [_visits(opened) for _ in range(place.times(15) + 1)]
    first_floor, first, later_floor, later = (
        Times(tuple(column)) for column in zip(*visits[1:], strict=True)
    )
    yield Row("first visit of the largest tab", first, first_floor, "the plain tab built and painted", 1.5)
    yield Row("later visit of it", later, later_floor, "the plain tab painted", 1.5)


def _visits(opened: OpenWindow) -> Visit:
    """Each on a form of its own, so that the first visit is one."""
    largest, settle = opened.largest_tab(), opened.settle
    form = NativeForm([tab.page for tab in opened.view.page.entry_tabs])
    page = RecordPage(opened.session, Settings())
    found: list[float] = []
    for shown, go in ((form, form.setCurrentIndex), (page, page.bar.setCurrentIndex)):
        shown.resize(*SIZE)
        shown.show()
        settle()
        found.append(timed(lambda go=go: (go(largest), settle())))
        go(largest - 1)
        settle()
        found.append(timed(lambda go=go: (go(largest), settle())))
        shown.close()
        shown.deleteLater()
    settle()
    plain_first, plain_later, first, later = found
    return plain_first, first, plain_later, later

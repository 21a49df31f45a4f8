"""Every widget of every page: it has a name, a place in the round of Tab, a focus that is seen, and room."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

import omi_desktop.ui
from omi_desktop.ui.theme import apply_theme
from tests.ui import walking
from tests.ui.every_page import PAGES, SHOWN, Rig, put_away, show, small_screen

BASES = {"FormDialog", "Finder", "OpeningWindow", "ReceiptDialog", "TableWindow"}
"""What other classes stand on, and nobody ever sees by itself."""
PAGE_NAMES = ("Page", "Panel", "Window", "Tab", "View", "Area")

BY_KEY = {
    "PageTabs",  # Ctrl+Tab, F6, F7
    "KeyHint",  # the key that it shows
    "NoteButton",  # F2
    "_Segment",  # the arrows, from the one that is on
    "_Kind",  # the arrows, and Alt with the digit that it shows
    "ChoiceButton",  # the arrows, and the key that it shows
    "OpeningScore",  # the arrows, from the score in hand
    "QLabel",  # texts to be marked with the mouse; the table under them is copied by Ctrl+C
}
"""What Tab passes by because another key leads there, or because it is only to be read."""
TABLES = {"LongTable", "WideTable", "TwoWideTable"}
"""At 200 % a table of figures may be wider than the screen: WCAG 1.4.10 grants it to tables."""


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Rig]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("gallery")
        patch.setenv("OMI_DESKTOP_SETTINGS", str(folder / "settings"))
        small_screen(patch)
        rig = Rig(folder)
        yield rig
        rig.close()
        apply_theme(qapp, "light", 100)


def showing(rig: Rig, app: QApplication, name: str, percent: int) -> Iterator[QWidget]:
    apply_theme(app, "light", percent)
    shown = show(rig, name)
    yield shown
    put_away(app, shown)


@pytest.fixture(scope="module", params=PAGES)
def page(rig: Rig, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """Each page of the gallery in its turn, at the normal text size."""
    yield from showing(rig, qapp, request.param, 100)


@pytest.fixture(params=PAGES)
def large(rig: Rig, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """The same at 200 %."""
    yield from showing(rig, qapp, request.param, 200)


def test_every_dialog_and_page_is_in_the_gallery() -> None:
    classes = set()
    for module in pkgutil.walk_packages(omi_desktop.ui.__path__, "omi_desktop.ui."):
        for name, kind in vars(importlib.import_module(module.name)).items():
            if inspect.isclass(kind) and issubclass(kind, QWidget) and kind.__module__ == module.name:
                classes |= {name} if issubclass(kind, QDialog) or name.endswith(PAGE_NAMES) else set()
    shown = {kind for names in SHOWN.values() for kind in names}
    assert classes - BASES - shown - {"MainWindow"} == set(), "give them a function in tests/ui/every_page.py"


def test_a_page_of_the_gallery_shows_what_it_says(page: QWidget, request: pytest.FixtureRequest) -> None:
    kinds = {
        k.__name__ for w in [page, *page.findChildren(QWidget)] if w.isVisible() for k in type(w).__mro__
    }
    assert set(SHOWN[request.node.callspec.params["page"]]) <= kinds


def test_everything_has_a_name_a_role_and_a_state(page: QWidget) -> None:
    assert walking.nameless(page) == []
    assert walking.without_role(page) == []
    assert walking.silent_states(page) == []


def test_a_window_says_what_it_is(page: QWidget) -> None:
    assert page.windowTitle()


def test_no_two_commands_want_the_same_key(page: QWidget) -> None:
    assert walking.clashing_keys(page) == []


def test_focus_is_seen_on_every_kind_of_control(page: QWidget, seen_kinds: set[str]) -> None:
    assert walking.unseen_focus(page, seen_kinds) == []


@pytest.fixture(scope="module")
def seen_kinds() -> set[str]:
    """Kinds of control that were looked at on an earlier page."""
    return {"QLabel"}


def test_tab_goes_round_everything_as_it_is_read(page: QWidget) -> None:
    order = walking.tab_order(page)
    assert len(order) < 400, "Tab came back to nothing"
    assert walking.out_of_reach(page, order, BY_KEY) == []
    # from the last control back to the first is the one step up
    assert len(walking.against_reading(order)) <= 1, walking.against_reading(order)


def test_nothing_is_cut(page: QWidget) -> None:
    assert walking.cut(page) == []


def test_nothing_is_cut_at_twice_the_text_size(large: QWidget) -> None:
    beyond = [found for found in walking.cut(large) if found.split()[0] not in TABLES]
    assert beyond == []


def test_every_entry_of_a_menu_has_a_letter_of_its_own(rig: Rig) -> None:
    window = rig.window()
    menus = [action.menu() for action in window.menuBar().actions()]
    clashes = {m.title(): walking.clashing_letters(m) for m in menus if isinstance(m, QMenu)}
    assert {title: found for title, found in clashes.items() if found} == {}
    titles = [walking.letter(action.text()) for action in window.menuBar().actions()]
    assert "" not in titles
    assert len(set(titles)) == len(titles)
    window.close()
    window.deleteLater()

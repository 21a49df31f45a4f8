"""The manual in the window: every page opens, links go on, and it follows the theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from omi_desktop.ui.dialogs.manual import PROTECTION, ManualPage, anchor_of, manual_folder, pages
from omi_desktop.ui.palette import DARK, LIGHT
from omi_desktop.ui.theme import apply_theme


@pytest.fixture
def manual(qtbot) -> ManualPage:
    page = ManualPage()
    qtbot.addWidget(page)
    return page


def test_every_page_opens_under_its_title(manual):
    for name, title in pages().items():
        manual.open_page(name)
        assert manual.page == name
        assert manual.text.toPlainText().startswith(title)


def test_it_opens_at_the_heading_named(manual):
    manual.open_page(PROTECTION, "When a passphrase is lost")
    assert manual.text.textCursor().block().text() == "When a passphrase is lost"
    assert manual.text.verticalScrollBar().value() > 0
    assert not manual.go_to("no such heading")


def test_a_page_that_is_not_there_gives_the_first(manual):
    manual.open_page("nothing")
    assert manual.page == next(iter(pages()))


def test_a_link_goes_to_another_page(manual):
    manual.open_page(PROTECTION)
    manual.text.anchorClicked.emit(QUrl("week.md#packs"))
    assert manual.page == "week"
    assert manual.text.textCursor().block().text() == "Packs"


@pytest.mark.parametrize("page", list(pages()))
def test_no_link_between_pages_leads_nowhere(page):
    text = (manual_folder() / f"{page}.md").read_text(encoding="utf-8")
    for name, anchor in re.findall(r"\]\((\w+)\.md#?([\w-]*)\)", text):
        headings = re.findall(r"^#+ (.*)$", (manual_folder() / f"{name}.md").read_text(), re.MULTILINE)
        assert not anchor or anchor in map(anchor_of, headings)


def test_it_turns_dark_with_the_window(manual, qapp: QApplication):
    manual.open_page(PROTECTION)
    for scheme, colours in (("dark", DARK), ("light", LIGHT)):
        apply_theme(qapp, scheme)
        qapp.processEvents()
        assert manual.text.palette().text().color() == colours.text
    assert manual.page == PROTECTION


def test_what_the_program_cannot_do_is_said():
    text = " ".join((manual_folder() / f"{PROTECTION}.md").read_text(encoding="utf-8").casefold().split())
    for named in ("malicious", "passphrase", "hibernation", "swap", "solid-state", "whole disk", "network"):
        assert named in text

"""The manual in the window: its pages, where F1 leads, search, the way back, links, the look."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QListWidget

from omi_desktop.settings import Settings
from omi_desktop.ui import menus
from omi_desktop.ui.dialogs.manual import PROTECTION, ManualPage, pages, text_of
from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog
from omi_desktop.ui.dialogs.shortcuts import entry_keys, written
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.models import manual_pages
from omi_desktop.ui.models.manual_pages import FIRST, anchor_of, manual_folder, page_for
from omi_desktop.ui.palette import DARK, LIGHT
from omi_desktop.ui.theme import apply_theme
from tests.ui.shown import shown


@pytest.fixture
def manual(qtbot) -> ManualPage:
    # what earlier tests left to be deleted would be dressed again with every change of the look
    qtbot.wait(1)
    page = ManualPage()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def window(qtbot, inspection_path) -> MainWindow:
    made = shown(qtbot, MainWindow(Settings()))
    made.open_path(inspection_path, case="C001")
    return made


def rows(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


# --- pages -------------------------------------------------------------------------------------------


def test_every_page_opens_under_its_title(manual):
    for name, title in pages().items():
        manual.open_page(name)
        assert manual.page == name
        assert manual.text.toPlainText().startswith(title)


def test_every_page_is_in_the_contents_once():
    listed = [page for group in manual_pages.groups() for page in group.pages]
    assert sorted(listed) == sorted(path.stem for path in manual_folder().glob("*.md"))


def test_it_opens_at_the_heading_named(manual):
    manual.open_page(PROTECTION, "When a passphrase is lost")
    assert manual.text.textCursor().block().text() == "When a passphrase is lost"
    assert manual.text.verticalScrollBar().value() > 0
    assert not manual.go_to("no such heading")


def test_a_page_that_is_not_there_gives_the_first(manual):
    manual.open_page("nothing")
    assert manual.page == FIRST == next(iter(pages()))


@pytest.mark.parametrize("page", list(pages()))
def test_no_link_between_pages_leads_nowhere(page):
    text = manual_pages.page_file(page).read_text(encoding="utf-8")
    for name, anchor in re.findall(r"\]\(([\w-]*)(?:\.md)?#?([\w-]*)\)", text):
        headings = re.findall(r"^#+ (.*)$", text_of(name or page), re.MULTILINE)
        assert not anchor or anchor in map(anchor_of, headings)


@pytest.mark.parametrize("page", list(pages()))
def test_every_picture_is_there_and_says_what_it_shows(page):
    text = manual_pages.page_file(page).read_text(encoding="utf-8")
    for words, name in re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", text):
        assert len(words.split()) > 3
        for file in (name, name.replace(".png", "-dark.png")):
            assert not QImage(str(manual_folder() / file)).isNull()


def test_the_pictures_are_small():
    assert sum(file.stat().st_size for file in manual_folder().glob("images/*")) < 1_500_000


def test_what_the_program_cannot_do_is_said():
    text = " ".join((manual_folder() / f"{PROTECTION}.md").read_text(encoding="utf-8").casefold().split())
    for named in ("malicious", "passphrase", "hibernation", "swap", "solid-state", "whole disk", "network"):
        assert named in text


def test_every_command_with_a_key_is_on_the_page_of_keys(qapp):
    text = text_of("keys")
    for _, commands in menus.MENUS:
        for command in commands:
            for key in command.keys:
                assert f"`{written(QKeySequence(key))}`" in text, command.name
    for keys, does in entry_keys()[1]:
        assert f"{' '.join(f'`{key}`' for key in keys)} | {does}" in text


# --- where F1 leads ----------------------------------------------------------------------------------


def test_f1_leads_to_the_page_for_where_the_person_is(qtbot, window):
    def asked() -> str:
        window.actions_by_name["manual"].trigger()
        page = window.findChild(ManualPage)
        opened = page.page
        page.close()
        window.activateWindow()
        return opened

    assert asked() == "a-days-work"
    window.view.to_scores()
    assert asked() == "scoring"
    window.close_inspection()
    assert asked() == FIRST
    assert window.actions_by_name["manual"].shortcuts() == [QKeySequence("F1")]


def test_f1_in_a_dialog_opens_the_page_about_it(qtbot, window):
    window.edit_settings()
    dialog = window.findChild(SettingsDialog)
    dialog.findChild(HelpKey).activated.emit()
    # its own: the window cannot be used while the dialog is open
    manual = dialog.findChild(ManualPage)
    assert manual.page == "settings"
    manual.close()
    dialog.reject()


def test_every_place_named_has_its_page():
    for place, page in manual_pages._contents()["help"].items():
        assert page_for(place) in (page, FIRST)
    assert page_for("nowhere", "scores") == "scoring"


# --- search and the way back -------------------------------------------------------------------------


def test_what_is_found_is_listed_gone_to_and_marked(qtbot, manual):
    manual.open_page(FIRST)
    manual._to_search()
    qtbot.keyClicks(manual.line, "solid-state memory")
    assert manual.left.currentWidget() is manual.found
    assert any("solid-state" in row.casefold() for row in rows(manual.found))
    qtbot.keyClick(manual.line, Qt.Key.Key_Return)
    assert {word.casefold() for word in manual.text.marked()} == {"solid-state", "memory"}
    assert manual.text.textCursor().selectedText().casefold() in ("solid-state", "memory")
    before = manual.text.textCursor().selectionStart()
    assert manual.text.step(1)
    assert manual.text.textCursor().selectionStart() != before
    manual.line.clear()
    assert manual.left.currentWidget() is manual.contents
    assert manual.text.marked() == []


def test_a_word_in_a_heading_comes_first():
    hits = manual_pages.search("packs", text_of)
    assert "packs" in hits[0].section.heading.casefold()
    assert "packs" not in hits[-1].section.heading.casefold()


def test_what_is_not_there_says_what_to_do(qtbot, manual):
    manual.open_page()
    manual.line.setText("xyzzy")
    assert manual.found.count() == 0
    assert "other ones" in manual.told.text()


def test_excerpts_show_words_and_no_markdown():
    for hit in manual_pages.search("passphrase", text_of):
        assert not re.search(r"\]\(|\*\*|`|\|", hit.excerpt)


def test_back_and_forward_lead_through_what_was_read(qtbot, manual):
    manual.open_page(PROTECTION)
    manual.text.anchorClicked.emit(QUrl("week.md#packs"))
    assert manual.page == "week"
    assert manual.text.textCursor().block().text() == "Packs"
    assert not manual.forward.isEnabled()
    manual.go_back()
    assert (manual.page, manual.back.isEnabled()) == (PROTECTION, False)
    manual.go_forward()
    assert manual.page == "week"
    assert manual.text.textCursor().block().text() == "Packs"


# --- the look ----------------------------------------------------------------------------------------


def test_it_turns_dark_with_the_window(manual, qapp: QApplication):
    manual.open_page(PROTECTION)
    for scheme, colours in (("dark", DARK), ("light", LIGHT)):
        apply_theme(qapp, scheme)
        qapp.processEvents()
        assert manual.text.palette().text().color() == colours.text
    assert manual.page == PROTECTION


def test_no_text_is_wider_than_its_window_at_twice_the_size(qtbot, manual, qapp):
    apply_theme(qapp, "light", 200)
    manual.resize(1200, 700)
    for name in pages():
        manual.open_page(name)
        assert manual.text.document().size().width() <= manual.text.viewport().width() + 1, name
    apply_theme(qapp, "light", 100)

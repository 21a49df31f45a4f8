"""The page that shows how the published figures come out, with its work done in another process."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from omi_desktop.demo.account import Account, account
from omi_desktop.ui.dialogs.reproduction import ALL, DIFFERENCES, ReproductionPage
from omi_desktop.ui.models.figure_pages import figure_page
from omi_desktop.ui.models.score_page import ScorePageModel
from omi_desktop.ui.theme import theme

ID = "esi-ecp-2005"
WORKED_OUT = 60_000
"""Milliseconds that a busy machine may take for the sample; no measure of speed."""


@pytest.fixture(scope="module")
def found() -> Account:
    return account(ID)


@pytest.fixture(scope="module")
def shown(qapp: object) -> Iterator[ReproductionPage]:
    """A page on which the programme has been worked out."""
    page = ReproductionPage()
    page.open_programme(ID)
    bot_wait(page)
    yield page
    page.close()


def bot_wait(page: ReproductionPage) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    assert page.task is not None
    loop = QEventLoop()
    page.task.done.connect(lambda _: loop.quit())
    QTimer.singleShot(WORKED_OUT, loop.quit)
    loop.exec()


@pytest.fixture
def page(shown: ReproductionPage, qtbot: QtBot) -> ReproductionPage:
    shown.which.set_value(ALL)
    shown.open_programme(ID)
    return shown


def column(page: ReproductionPage, place: int) -> list[str]:
    return [page.sorted.index(row, place).data() for row in range(page.sorted.rowCount())]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, found: Account) -> None:
    model = ScorePageModel()
    for only_differences in (False, True):
        model.set_page(figure_page(found, only_differences))
        qtmodeltester.check(model)
        assert model.rowCount() == len(found.others if only_differences else found.figures)


def test_every_figure_is_shown_with_the_words_of_its_account(page: ReproductionPage, found: Account) -> None:
    assert page.summary.text() == found.summary()
    assert column(page, 1) == [figure.published for figure in found.figures]
    assert all(said.startswith(f.how) for said, f in zip(column(page, 5), found.figures, strict=True))


def test_a_click_leaves_the_differences_alone(qtbot: QtBot, page: ReproductionPage, found: Account) -> None:
    page.which.buttons[DIFFERENCES].click()
    assert column(page, 1) == [figure.published for figure in found.others]
    assert column(page, 4) == ["Within one"] * len(found.others)
    assert page.which.buttons[DIFFERENCES].text() == f"Only differences: {len(found.others)}"


def test_it_sorts_by_how_far_figures_are_off(page: ReproductionPage) -> None:
    page.sorted.sort(3)
    differences = [text for text in column(page, 3) if text != "–"]
    off = [abs(float(text.split()[0].replace("−", "-"))) for text in differences]
    assert off == sorted(off)
    assert off[-1] >= 1


def test_no_text_is_cut_whatever_the_width(qtbot: QtBot, page: ReproductionPage) -> None:
    for width in (700, 1300):
        page.resize(width, 600)
        qtbot.waitUntil(lambda: page.table.columnWidth(5) >= theme().px(110))
        page.table.fit_rows()
        delegate = page.table.itemDelegate()
        for row in range(page.sorted.rowCount()):
            for place in (0, 1, 5):
                text = page.sorted.index(row, place).data()
                needed = delegate.paragraph(text, page.table.columnWidth(place)).height
                assert page.table.rowHeight(row) >= needed


def test_the_table_can_be_copied(page: ReproductionPage, found: Account) -> None:
    page.which.buttons[DIFFERENCES].click()
    page.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert found.summary() in lines
    assert len(lines) == 4 + len(found.others)
    assert page.hint.text() == f"Copied: {len(found.others)} lines"


def test_it_says_that_it_works_and_closed_meanwhile_has_the_figures_next_time(qtbot: QtBot) -> None:
    page = ReproductionPage()
    qtbot.addWidget(page)
    page.open_programme(ID)
    assert page.stack.currentWidget() is page.waiting
    assert page.waiting.text().startswith("Working it out")
    assert not page.copy_button.isEnabled()
    page.close()
    qtbot.waitUntil(lambda: page.task is None, timeout=WORKED_OUT)
    page.open_programme(ID)
    assert page.stack.currentWidget() is page.table
    assert page.copy_button.isEnabled()


def test_what_is_chosen_while_another_is_worked_out_comes_next(qtbot: QtBot) -> None:
    page = ReproductionPage()
    qtbot.addWidget(page)
    page.open_programme(ID)
    page.open_programme("iaow-2013")
    qtbot.waitUntil(lambda: page.summary.text().startswith("IAOW"), timeout=WORKED_OUT)


def test_a_programme_that_is_not_shipped_opens_the_default_one(qtbot: QtBot) -> None:
    page = ReproductionPage()
    qtbot.addWidget(page)
    page.open_programme("area-own-1")
    assert page.programme.currentData() == "omi-2008"
    qtbot.waitUntil(lambda: page.task is None, timeout=WORKED_OUT)
    assert page.summary.text().startswith("OMI 2008")

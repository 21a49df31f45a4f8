import pytest
from PySide6.QtCore import Qt

from omi_desktop.settings import Settings
from omi_desktop.ui.welcome import WelcomePage


@pytest.fixture
def here(tmp_path):
    path = tmp_path / "Area 2008.omi"
    path.touch()
    return path


@pytest.fixture
def page(qtbot, tmp_path, here):
    shown = WelcomePage(Settings(recent=(here, tmp_path / "gone" / "Other.omi")))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.mark.parametrize(
    ("name", "signal"),
    [("new", "new_requested"), ("open", "open_requested"), ("sample", "sample_requested")],
)
def test_a_click_or_enter_on_an_action_asks_for_it(qtbot, page, name, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(page.actions_shown[name], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(page.actions_shown[name], Qt.Key.Key_Return)


def test_s_opens_the_sample(qtbot, page):
    with qtbot.waitSignal(page.sample_requested):
        qtbot.keyClick(page, Qt.Key.Key_S)


def test_a_recent_inspection_is_opened_by_its_path(qtbot, page, here):
    with qtbot.waitSignal(page.recent_requested) as asked:
        qtbot.mouseClick(page.recent_rows()[0], Qt.MouseButton.LeftButton, pos=page.rect().topLeft())
    assert asked.args == [str(here)]


def test_a_recent_inspection_that_is_gone_says_why(page):
    there, gone = page.recent_rows()
    assert there.reason == ""
    assert gone.place().endswith("the folder or drive is not there")


def test_a_recent_inspection_can_be_taken_off_the_list(qtbot, page, here):
    with qtbot.waitSignal(page.forgotten) as asked:
        qtbot.keyClick(page.recent_rows()[0], Qt.Key.Key_Delete)
    assert asked.args == [str(here)]
    page.show_settings(page._settings.without_recent(here))
    assert [row.text() for row in page.recent_rows()] == ["Other"]


@pytest.mark.parametrize("size", [(1366, 768), (2560, 1440), (640, 480)])
def test_the_page_keeps_to_the_middle_and_cuts_nothing_at_any_size(qtbot, page, size):
    page.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    for card in page.actions_shown.values():
        assert card.height() >= card.heightForWidth(card.width())
        assert page._inner.width() <= 760

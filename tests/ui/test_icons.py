"""Icons are of one hand, tinted with the theme."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from omi_desktop import paths
from omi_desktop.ui.icons import icon, icon_names, icon_pixmap, icon_size
from omi_desktop.ui.theme import apply_theme, theme

WANTED = """note note-filled search saved attention next add import export open new recent undo redo help lock
chevron-up chevron-down chevron-left chevron-right case-empty case-quarter case-half case-three-quarter
case-complete query fold-left fold-right info danger close filter""".split()  # noqa: SIM905 (a list of fifty quoted words is harder to read)


def inks(name: str, role: str) -> set[str]:
    """The colours of the fully drawn pixels."""
    image = icon_pixmap(name, role, 32).toImage()
    pixels = (image.pixelColor(x, y) for x in range(32) for y in range(32))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_icon_the_window_needs_is_there():
    assert set(WANTED) <= set(icon_names())


@pytest.mark.parametrize("name", WANTED)
def test_icons_are_of_one_hand(name):
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 16 16"' in drawing
    assert 'stroke-width="1.5"' in drawing
    assert 'stroke-linecap="round"' in drawing
    assert "currentColor" in drawing
    assert "#" not in drawing


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["note", "case-complete", "danger"])
def test_an_icon_takes_the_colour_of_its_role(qapp: QApplication, scheme, name):
    apply_theme(qapp, scheme, 100)
    assert inks(name, "accent") == {theme().colours.accent.name()}
    apply_theme(qapp, "light", 100)


def test_icons_grow_with_the_text(qapp: QApplication):
    apply_theme(qapp, "light", 200)
    assert icon_size().width() == 32
    assert icon("search").actualSize(icon_size()).width() == 32
    apply_theme(qapp, "light", 100)
    assert icon_size().width() == 16


def test_a_disabled_icon_is_quieter(qapp: QApplication):
    one = icon("undo").pixmap(icon_size(), 1.0, QIcon.Mode.Normal).toImage()
    other = icon("undo").pixmap(icon_size(), 1.0, QIcon.Mode.Disabled).toImage()
    assert one != other


def test_an_icon_that_does_not_exist_is_refused(qapp: QApplication):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")

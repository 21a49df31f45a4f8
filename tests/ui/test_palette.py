"""Every text can be read on every ground it stands on, in both schemes."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from omi_desktop.ui.palette import DARK, LIGHT, Colours, qt_palette

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("text", "muted", "accent", "saved", "attention", "danger")
GROUNDS = ("window", "panel", "accent_soft", "hover", "track", "chip", "attention_soft", "danger_soft")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", TEXTS)
def test_text_can_be_read_on_every_ground(colours: Colours, ink: str, ground: str):
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@SCHEMES
def test_text_on_the_accent_can_be_read(colours: Colours):
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["window", "panel", "accent_soft", "hover"])
@pytest.mark.parametrize("mark", ["outline", "accent"])
def test_the_edge_of_an_input_is_seen(colours: Colours, mark: str, ground: str):
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3


@SCHEMES
def test_bar_and_line_are_seen_on_the_track(colours: Colours):
    assert contrast(colours.accent, colours.track) >= 3
    assert contrast(colours.tick, colours.track) >= 3
    assert contrast(colours.tick, colours.panel) >= 3


@SCHEMES
def test_native_widgets_get_the_same_colours(colours: Colours):
    palette = qt_palette(colours)
    assert palette.color(QPalette.ColorRole.Base) == colours.panel
    assert palette.color(QPalette.ColorRole.Highlight) == colours.accent
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(disabled, colours.panel) >= 4.5


def test_both_schemes_name_valid_colours_for_everything():
    assert all(getattr(colours, f.name).isValid() for colours in (LIGHT, DARK) for f in fields(Colours))

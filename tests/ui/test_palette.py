"""Every text can be read on every ground it stands on, in both schemes."""

import ast
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

import omi_desktop.ui
from omi_desktop.ui.palette import DARK, LIGHT, Colours, qt_palette

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("text", "muted", "accent", "saved", "attention", "danger")
DISABLED = QPalette.ColorGroup.Disabled
NATIVE = (
    ("WindowText", "Window"), ("Text", "Base"), ("Text", "AlternateBase"), ("ButtonText", "Button"),
    ("PlaceholderText", "Base"), ("HighlightedText", "Highlight"), ("ToolTipText", "ToolTipBase"),
    ("Link", "Base"), ("Link", "Window"), ("BrightText", "Window"),
)  # fmt: skip
"""Inks and grounds of Qt's own controls."""
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


MARKS = {"on_accent", "outline", "tick"}
DECORATION = {"line", "chip_line"}
"""Hairlines that part what is apart without them."""


def test_every_colour_has_a_work_that_is_tested():
    assert {f.name for f in fields(Colours)} == {*TEXTS, *GROUNDS, *MARKS, *DECORATION}


def inks() -> set[str]:
    """The colours that icons and words are asked for in, from the sources of the window."""
    found = set()
    for path in Path(omi_desktop.ui.__path__[0]).rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in (
                "icon",
                "icon_pixmap",
                "Words",
            ):
                given = [*call.args[1:], *(k.value for k in call.keywords if k.arg == "ink")]
                found |= {n.value for a in given for n in ast.walk(a) if isinstance(n, ast.Constant)}
    return {name for name in found if name in {f.name for f in fields(Colours)}}


def test_no_icon_and_no_word_has_the_colour_of_a_hairline():
    assert {"accent", "muted"} < inks() <= {*TEXTS, "outline", "on_accent"}


@SCHEMES
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, DISABLED])
@pytest.mark.parametrize(("ink", "ground"), NATIVE)
def test_what_qt_paints_can_be_read_in_every_state(colours: Colours, group, ink: str, ground: str):
    palette = qt_palette(colours)
    one, other = (palette.color(group, QPalette.ColorRole[role]) for role in (ink, ground))
    assert contrast(one, other) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_mark_is_seen_on_every_ground(colours: Colours, ground: str):
    for mark in ("accent", "tick", "attention", "danger", "saved"):
        assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3

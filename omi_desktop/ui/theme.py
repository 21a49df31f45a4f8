"""The look in force: colours, fonts and what has been drawn or measured with them."""

from collections.abc import Callable, Hashable
from math import ceil
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QTextLayout
from PySide6.QtWidgets import QApplication

from omi_desktop.ui.palette import DARK, LIGHT, Colours, qt_palette
from omi_desktop.ui.typography import LINE_HEIGHT, Fonts, fonts, limited

Scheme = Literal["system", "light", "dark"]
Made = TypeVar("Made")

# a window dragged wider measures every paragraph at every width on its way
_MOST_REMEMBERED = 8000

_UNBROKEN = 1_000_000

_LISTENING = "follows-the-desktop"
_ASKED: dict[Scheme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme:
    """One scheme at one text size; widgets that paint themselves ask `theme()` each time they paint.

    Whatever is dear to make and the same for many rows (measured paragraphs, tinted icons, key caps) is
    remembered here and goes with the theme.
    """

    def __init__(self, scheme: Scheme, dark: bool, percent: int, family: str) -> None:
        self.scheme: Scheme = scheme
        """What was asked for."""
        self.dark = dark
        """What it came to."""
        self.percent = percent
        """Text size in per cent."""
        self.colours: Colours = DARK if dark else LIGHT
        self.fonts: Fonts = fonts(family, percent)
        self._remembered: dict[Hashable, Any] = {}

    def px(self, at_100_percent: float) -> int:
        """A length that grows with the text, in pixels."""
        return round(at_100_percent * self.percent / 100)

    def font(self, role: str) -> QFont:
        """The font of a role, which is the name of a field of Fonts."""
        return getattr(self.fonts, role)

    def line_height(self, role: str) -> int:
        """The height of one line of running text, in pixels."""
        return self.remember(("line", role), lambda: _line_height(self.font(role)))

    def text_width(self, role: str, text: str) -> int:
        """The width of one line of text, in pixels."""
        return self.remember(("width", role, text), lambda: _text_width(text, self.font(role)))

    def elided(self, role: str, text: str, width: int) -> str:
        """The text, or as much of it as fits into that many pixels with a sign that there is more."""
        metrics = QFontMetrics(self.font(role))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def remember(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` made for this key, made once."""
        try:
            return self._remembered[key]
        except KeyError:
            if len(self._remembered) > _MOST_REMEMBERED:
                self._remembered.clear()
            made = self._remembered[key] = make()
            return made


class _Notifier(QObject):
    """Says that the theme changed, and hears when the desktop turns light or dark."""

    theme_changed = Signal(Theme)
    applying = False

    def on_platform_scheme(self) -> None:
        """Follow the desktop where the assessor left the choice to it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and theme().scheme == "system" and not self.applying:
            apply_theme(app, "system", theme().percent)


_notifier = _Notifier()
theme_changed = _notifier.theme_changed
"""Emitted with the new Theme by `apply_theme`; painting widgets also get Qt's own palette and font events."""

_in_force: Theme | None = None


def theme() -> Theme:
    """The theme in force; light at 100% until one has been applied."""
    global _in_force
    if _in_force is None:
        _in_force = Theme("light", dark=False, percent=100, family=_family())
    return _in_force


def apply_theme(app: QApplication, scheme: Scheme = "system", text_percent: int = 100) -> Theme:
    """Dress the whole application, at the start or while it runs; gives the theme now in force.

    There is no application-wide style sheet on purpose: the smallest one makes every row of a tab
    half as slow again to build, so the look is Fusion, palette, fonts and widgets that paint themselves.
    """
    global _in_force
    _ask_platform(app, scheme)
    new = Theme(scheme, _is_dark(app, scheme), limited(text_percent), _family())
    _in_force = new
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(qt_palette(new.colours))
    app.setFont(new.fonts.interface)
    theme_changed.emit(new)
    return new


def _ask_platform(app: QApplication, scheme: Scheme) -> None:
    """Have the platform dress frame and native dialogs alike, and hear when it changes its mind."""
    hints = app.styleHints()
    if not app.property(_LISTENING):
        hints.colorSchemeChanged.connect(_notifier.on_platform_scheme)
        app.setProperty(_LISTENING, True)
    _notifier.applying = True
    hints.setColorScheme(_ASKED[scheme])
    _notifier.applying = False


def _is_dark(app: QApplication, scheme: Scheme) -> bool:
    """Whether the scheme comes out dark; the platform decides for "system"."""
    return scheme == "dark" or (scheme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def _line_height(font: QFont) -> int:
    """A comfortable distance from line to line, never less than the font's own."""
    return max(round(font.pixelSize() * LINE_HEIGHT), QFontMetrics(font).height())


def _text_width(text: str, font: QFont) -> int:
    """Measured as it will be laid out: QFontMetrics can come out narrower, and a letter would be cut off."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNBROKEN)
    layout.endLayout()
    return ceil(line.naturalTextWidth()) + 1 if text else 0


def _family() -> str:
    """The platform's own interface font: what the eye is used to."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()

"""Text of the window in a role's font and a colour of the palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from omi_desktop.ui.language import form_of
from omi_desktop.ui.theme import theme, theme_changed


class Words(QLabel):
    """Wraps, is never taken for markup, and follows the theme."""

    def __init__(self, text: str = "", role: str = "interface", ink: str = "text", wrap: bool = True) -> None:
        super().__init__(text)
        self._role, self._ink = role, ink
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._dress()
        # Qt tells windows alone that the application's font or palette changed, not what is in them
        theme_changed.connect(self._dress)

    def set_ink(self, ink: str) -> None:
        """Another colour of the palette."""
        self._ink = ink
        self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(theme().colours, self._ink))
        self.setPalette(palette)
        self.setFont(theme().font(self._role))


def counted(count: int, one: str, many: str) -> str:
    """The one text or the other, with the number put where it says {count}; both come translated.

    A translation may hold more forms than English has: see `language.form_of`.
    """
    return form_of(one if count == 1 else many, count).format(count=f"{count:,}")

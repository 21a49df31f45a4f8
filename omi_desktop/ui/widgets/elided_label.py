"""A label on one line that never cuts its text silently."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from omi_desktop.ui.theme import theme


class ElidedLabel(QLabel):
    """Where the room ends it ends in dot-dot-dot, and its tooltip has the whole text.

    `role` is a font of the theme, `ink` a colour of the palette; both follow the theme.
    """

    def __init__(
        self, text: str = "", role: str = "interface", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._ink = role, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show this text."""
        self.setText(text)
        self._explain()

    def set_ink(self, ink: str) -> None:
        """Write in another colour of the palette."""
        self._ink = ink
        self.update()

    def is_elided(self) -> bool:
        """Whether there is more than is shown."""
        return theme().text_width(self._role, self.text()) > self.width()

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(theme().text_width(self._role, self.text()), theme().line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        """A word or so."""
        least = min(theme().px(40), self.sizeHint().width())
        return QSize(least, theme().line_height(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip comes when it is needed."""
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as fits."""
        with QPainter(self) as painter:
            now = theme()
            painter.setFont(now.font(self._role))
            painter.setPen(getattr(now.colours, self._ink))
            shown = now.elided(self._role, self.text(), self.width()) if self.is_elided() else self.text()
            painter.drawText(QRectF(self.rect()), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def _explain(self) -> None:
        """The whole text on demand where it is not seen."""
        self.setToolTip(self.text() if self.is_elided() else "")

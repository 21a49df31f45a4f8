"""Native buttons, lines and lists in the house's dress: rounded, roomy, with a focus that is seen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from omi_desktop.records.text import LONGEST_TEXT
from omi_desktop.ui.icons import icon_pixmap, icon_size
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12

RADIUS = 6


def input_height() -> int:
    """One height for buttons, lines and lists that stand side by side, in pixels."""
    return theme().line_height("interface") + SPACE_12


def draw_box(painter: QPainter, widget: QWidget, ground: QColor, edge: QColor) -> None:
    """A rounded box with a fine edge, or a strong one in the accent where the keyboard's focus is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if widget.hasFocus() else 1
    painter.setPen(QPen(theme().colours.accent if widget.hasFocus() else edge, width))
    painter.setBrush(ground)
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


class Button(QPushButton):
    """A push button; `primary` for the one thing a page is for."""

    def __init__(self, text: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(text, parent)
        self._primary = primary

    def sizeHint(self) -> QSize:
        """Text, icon and room around them."""
        now = theme()
        width = now.text_width("interface", self.text().replace("&", "")) + 2 * SPACE_12
        width += 0 if self.icon().isNull() else icon_size().width() + SPACE_8
        return QSize(max(width, now.px(64)), input_height())

    def minimumSizeHint(self) -> QSize:
        """It is shown whole."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, text."""
        with QPainter(self) as painter:
            draw_box(painter, self, self._ground(), self._edge())
            if self._primary and self.hasFocus():
                self._draw_inner_focus(painter)
            painter.setPen(self._ink())
            painter.setFont(theme().fonts.interface)
            box = QRectF(self.rect())
            if not self.icon().isNull():
                box = self._draw_icon(painter)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def _draw_icon(self, painter: QPainter) -> QRectF:
        """The icon at the left of the text; gives what is left for the text."""
        size = icon_size()
        text = theme().text_width("interface", self.text().replace("&", ""))
        left = (self.width() - text - size.width() - SPACE_8) // 2
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        pixmap = self.icon().pixmap(size, self.devicePixelRatioF(), mode)
        painter.drawPixmap(left, (self.height() - size.height()) // 2, pixmap)
        return QRectF(left + size.width() + SPACE_8, 0, text, self.height())

    def _draw_inner_focus(self, painter: QPainter) -> None:
        """An outline in the accent is not seen on the accent: a second one inside it is."""
        painter.setPen(QPen(theme().colours.on_accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)

    def _ground(self) -> QColor:
        """Filled with the accent where it is the thing to do."""
        colours = theme().colours
        if self._primary and self.isEnabled():
            return colours.accent
        if self.isDown() or self.isChecked():
            return colours.track
        return colours.hover if self.underMouse() and self.isEnabled() else colours.panel

    def _edge(self) -> QColor:
        """Quieter while it cannot be pressed."""
        colours = theme().colours
        if not self.isEnabled():
            return colours.line
        return colours.accent if self._primary else colours.outline

    def _ink(self) -> QColor:
        """The colour of the text on that ground."""
        colours = theme().colours
        if not self.isEnabled():
            return colours.muted
        return colours.on_accent if self._primary else colours.text


class LineInput(QLineEdit):
    """A line to write on; with `icon_name` a sign at its left, as for a search."""

    def __init__(self, parent: QWidget | None = None, icon_name: str = "") -> None:
        super().__init__(parent)
        self._icon_name, self._wrong = icon_name, False
        # one more than is taken: a text that is too long is refused, where Qt would cut it without a word
        self.setMaxLength(LONGEST_TEXT + 1)
        self.setFrame(False)
        self._dress()

    def set_wrong(self, wrong: bool) -> None:
        """Mark what is written as not understood."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the buttons beside it."""
        return QSize(super().sizeHint().width(), input_height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme().px(64), input_height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, what Qt writes into it, the sign."""
        with QPainter(self) as painter:
            colours = theme().colours
            ground = colours.panel if self.isEnabled() else colours.window
            draw_box(painter, self, ground, colours.danger if self._wrong else colours.outline)
            if self._icon_name:
                size = theme().px(16)
                sign = icon_pixmap(self._icon_name, "muted", size, self.devicePixelRatioF())
                painter.drawPixmap(SPACE_8, (self.height() - size) // 2, sign)
        super().paintEvent(event)

    def _dress(self) -> None:
        """Room beside the text; the box is painted here, so Qt's own ground is left out."""
        left = SPACE_8 + (theme().px(16) + 4 if self._icon_name else 0)
        self.setTextMargins(left - 2, 0, SPACE_8 - 2, 0)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)


class ListInput(QComboBox):
    """A list to open; it does not change under a mouse wheel that was meant for the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """The longest line and the sign that it opens."""
        texts = [self.itemText(n) for n in range(self.count())]
        widest = max((theme().text_width("interface", text) for text in texts), default=0)
        return QSize(widest + SPACE_12 + SPACE_8 + theme().px(16) + SPACE_8, input_height())

    def minimumSizeHint(self) -> QSize:
        """Where the room is narrow, the text ends in a sign that there is more."""
        return QSize(theme().px(80), input_height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The popup is as wide as its longest line."""
        super().resizeEvent(event)
        self.view().setMinimumWidth(max(self.width(), self.sizeHint().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, text, sign."""
        with QPainter(self) as painter:
            now, size = theme(), theme().px(16)
            ground = now.colours.hover if self.underMouse() and self.isEnabled() else now.colours.panel
            draw_box(painter, self, ground, now.colours.outline if self.isEnabled() else now.colours.line)
            painter.setPen(now.colours.text if self.isEnabled() else now.colours.muted)
            self.draw_text(painter, QRectF(self.rect()).adjusted(SPACE_12, 0, -size - 2 * SPACE_8, 0))
            sign = icon_pixmap("chevron-down", "muted", size, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - size - SPACE_8, (self.height() - size) // 2, sign)

    def draw_text(self, painter: QPainter, room: QRectF) -> None:
        """The line chosen."""
        painter.setFont(theme().fonts.interface)
        text = theme().elided("interface", self.currentText() or self.placeholderText(), int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

"""Three columns side by side; those at the sides fold away before the one in the middle gets too narrow."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_24
from omi_desktop.ui.widgets.row_geometry import widest_row

WIDTHS = {"cases": (236, 300), "scores": (292, 400)}
"""The side columns at their narrowest and on a wide screen, at 100% text."""
MIDDLE_PX = 340
"""The questions keep at least this much, at 100% text."""


class Columns(QWidget):
    """The cases at the left, the questions in the middle, the scores at the right."""

    column_shown = Signal(str, bool)
    """A side column, "cases" or "scores", came into sight or folded away."""

    def __init__(self, cases: list[QWidget], middle: QWidget, scores: QWidget) -> None:
        super().__init__()
        self._sides = {"cases": panel(*cases), "scores": panel(scores)}
        self._wanted = ["cases", "scores"]
        self._middle = middle
        across = QHBoxLayout(self)
        # a side column folds away when the window gets narrow; its width must not hold the window open
        across.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._sides["cases"])
        # on a wide screen the questions stand in the middle, not at one edge
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        across.addWidget(self._sides["scores"])
        self._fit()

    def wish(self, column: str, shown: bool) -> None:
        """Take up that a side column is wanted or not; the one asked for last is the last to fold."""
        self._wanted = [other for other in self._wanted if other != column]
        if shown:
            self._wanted.insert(0, column)
        self._fit()

    def folded(self) -> tuple[str, ...]:
        """The side columns that a person has folded away."""
        return tuple(column for column in self._sides if column not in self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Room for the questions; everything beside them can fold."""
        return QSize(theme().px(MIDDLE_PX), theme().px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Columns grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._fit()

    def _fit(self) -> None:
        """Give the columns their widths, and fold away what would leave the questions too little."""
        self._middle.setMaximumWidth(widest_row() + 2 * SPACE_24)
        room = self.width() - theme().px(MIDDLE_PX)
        for column in self._wanted:
            width = self._side_width(column)
            room -= width
            self._show(column, room >= 0)
            self._sides[column].setFixedWidth(width)
        for column in self._sides.keys() - self._wanted:
            self._show(column, False)
        for side in self._sides.values():
            dress(side, theme().colours.panel)

    def _side_width(self, column: str) -> int:
        """Wider where the questions have more room than they can use."""
        least, most = (theme().px(pixels) for pixels in WIDTHS[column])
        spare = self.width() - sum(theme().px(narrow) for narrow, _ in WIDTHS.values()) - widest_row()
        return min(max(least, least + spare // 4), most)

    def _show(self, column: str, shown: bool) -> None:
        if self._sides[column].isHidden() == shown:
            self._sides[column].setVisible(shown)
            self.column_shown.emit(column, shown)


def panel(*held: QWidget) -> QFrame:
    """Widgets under one another on the ground of panels; what is held last takes the room."""
    frame = QFrame()
    frame.setAutoFillBackground(True)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in held[:-1]:
        layout.addWidget(widget)
    layout.addWidget(held[-1], 1)
    # keeps what stands above at the top while the last is hidden
    layout.addStretch(0)
    dress(frame, theme().colours.panel)
    return frame


def dress(widget: QWidget, ground: QColor) -> None:
    """Give a widget the ground it stands on."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, ground)
    widget.setPalette(palette)

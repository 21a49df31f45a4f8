"""A table with columns of running text: figures between them stay narrow, the texts share what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from omi_desktop.ui.paragraph import Paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.quiet_rows import QUIET_ROLE
from omi_desktop.ui.widgets.wide_table import WideTable

_NARROW_PX, _LEAST_PX = 150, 110
_ROLE = "interface"
_LINE_BREAK = "\u2028"

Index = QModelIndex | QPersistentModelIndex


class ParagraphRows(QStyledItemDelegate):
    """Cells of running text; each is laid out once for a width, so that hundreds of lines open at once."""

    def __init__(self, table: TwoWideTable) -> None:
        super().__init__(table)
        self._made: dict[tuple[str, int], Paragraph] = {}

    def forget(self) -> None:
        """The widths or the fonts changed."""
        self._made.clear()

    def paragraph(self, text: str, width: int) -> Paragraph:
        """A cell's text in a column of that width."""
        key = (text, width)
        if key not in self._made:
            room = width - 2 * SPACE_8
            self._made[key] = Paragraph(text.replace("\n", _LINE_BREAK), _ROLE, room)
        return self._made[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground to the edge, a hairline below, the text from the top."""
        colours, box = theme().colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.accent_soft)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colours.line)
        text = self.paragraph(str(index.data() or ""), box.width())
        left = box.left() + SPACE_8
        if index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight:
            left = max(left, round(box.right() - SPACE_8 - text.widest_line()))
        painter.setPen(colours.muted if index.data(QUIET_ROLE) else colours.text)
        text.draw(painter, left, box.top() + SPACE_4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = self.paragraph(str(index.data() or ""), option.rect.width())
        return QSize(option.rect.width(), text.height + 2 * SPACE_4)


class TwoWideTable(WideTable):
    """As a WideTable; a figure in words wraps before it takes the room of the texts."""

    def __init__(self, name: str) -> None:
        self._shares: dict[int, int] = {}
        self._late = QTimer(singleShot=True, interval=0)
        super().__init__(name)
        self._rows = ParagraphRows(self)
        self.setItemDelegate(self._rows)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._late.timeout.connect(self.fit_rows)
        self.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._late.start())

    def set_shares(self, shares: Sequence[int]) -> None:
        """How much of the room left each column takes, none for columns of figures; for new contents too."""
        self._shares = {place: share for place, share in enumerate(shares) if share}
        self.spread()
        self.fit_rows()

    def spread(self) -> None:
        """Measure the columns anew, and the rows as soon as nothing else waits."""
        header = self.horizontalHeader()
        if not header.count() or not self._shares:
            return
        self._rows.forget()
        room = self.viewport().width()
        left = room
        for place in set(range(header.count())) - set(self._shares):
            width = max(min(self._widest(place), room // 7), header.sectionSizeHint(place))
            header.resizeSection(place, width)
            left -= width
        for place, share in self._shares.items():
            width = max(left * share // sum(self._shares.values()), theme().px(_LEAST_PX))
            header.resizeSection(place, width)
        self._late.start()

    def _widest(self, column: int) -> int:
        """The width that shows every figure of a column on one line, up to a limit."""
        model = self.model()
        texts = {str(model.index(row, column).data() or "") for row in range(model.rowCount())}
        widest = max((theme().text_width(_ROLE, text) for text in texts), default=0)
        return min(widest + 2 * SPACE_8 + 2, theme().px(_NARROW_PX))

    def fit_rows(self) -> None:
        """Give every row the height of its longest text."""
        model, header = self.model(), self.verticalHeader()
        widths = [self.columnWidth(column) for column in range(model.columnCount())]
        self.setUpdatesEnabled(False)
        for row in range(model.rowCount()):
            texts = [str(model.index(row, column).data() or "") for column in range(len(widths))]
            heights = [
                self._rows.paragraph(text, width).height for text, width in zip(texts, widths, strict=True)
            ]
            header.resizeSection(row, max(heights) + 2 * SPACE_4 + 1)
        self.setUpdatesEnabled(True)

"""The heading of a criterion: its number and title, how far it is answered, its score, its statement."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from omi_desktop.ui.widgets import remarks as remarked
from omi_desktop.ui.widgets.remarks import Remark


class CriterionHeader(QWidget):
    """Paints plain texts; the running figures stand at the right, on the title's line where there is room."""

    def __init__(self, name: str, title: str, statement: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._statement, self._figures, self._percent = title, statement, "", ""
        self._remarks: tuple[Remark, ...] = ()
        self.setObjectName(name)
        self.setSizePolicy(_policy())
        self.set_figures("", "")

    def set_figures(self, figures: str, percent: str) -> None:
        """Show "18 of 24 answered · this case" and "72%"."""
        self._figures, self._percent = figures, percent
        self._describe()

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what is noted on the criterion, a line each with its sign, or nothing."""
        if tuple(remarks) != self._remarks:
            self._remarks = tuple(remarks)
            self._describe()
            self.updateGeometry()

    def _describe(self) -> None:
        said = f"{self._title}. {self._statement} {self._figures} {self._percent}"
        self.setAccessibleName(f"{said} {remarked.spoken(self._remarks)}".rstrip())
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Title and statement break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        return self._above_remarks(width) + remarked.height(self._remarks, width) + SPACE_8

    def sizeHint(self) -> QSize:
        """What the heading would like at its present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title at the left, figures at the right, statement under both, a line to close."""
        with QPainter(self) as painter:
            now = theme()
            title = paragraph(self._title, "criterion", self._title_width(self.width()))
            painter.setPen(now.colours.text)
            title.draw(painter, 0, SPACE_24)
            self._draw_figures(painter, SPACE_24 if self._beside(self.width()) else SPACE_24 + title.height)
            if statement := self._statement_at(self.width()):
                painter.setPen(now.colours.muted)
                statement.draw(painter, 0, SPACE_24 + self._title_height(self.width()) + SPACE_4)
            remarked.draw(painter, self._remarks, 0, self._above_remarks(self.width()), self.width())
            painter.fillRect(0, self.height() - 1, self.width(), 1, now.colours.line)

    def _above_remarks(self, width: int) -> int:
        statement = self._statement_at(width)
        return SPACE_24 + self._title_height(width) + (SPACE_4 + statement.height if statement else 0)

    def _draw_figures(self, painter: QPainter, top: int) -> None:
        now = theme()
        line, left = now.line_height("criterion"), 0
        if self._beside(self.width()):
            left = self.width() - self._figures_width()
        painter.setPen(now.colours.muted)
        words = paragraph(self._figures, "interface", 10_000)
        words.draw(painter, left, top + (line - words.height) / 2)
        left += now.text_width("interface", self._figures) + SPACE_8
        painter.setPen(now.colours.text)
        percent = paragraph(self._percent, "criterion", 10_000)
        percent.draw(painter, left, top)

    def _figures_width(self) -> int:
        now = theme()
        percent = now.text_width("criterion", self._percent)
        return now.text_width("interface", self._figures) + (SPACE_8 + percent if percent else 0)

    def _beside(self, width: int) -> bool:
        """Whether title and figures share a line without crowding the title."""
        return theme().text_width("criterion", self._title) + SPACE_16 + theme().px(260) <= width

    def _title_width(self, width: int) -> int:
        return width - self._figures_width() - SPACE_16 if self._beside(width) else width

    def _title_height(self, width: int) -> int:
        title = paragraph(self._title, "criterion", self._title_width(width)).height
        return title if self._beside(width) else title + theme().line_height("criterion")

    def _statement_at(self, width: int):  # type: ignore[no-untyped-def]
        return paragraph(self._statement, "guidance", width) if self._statement else None


def _policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy

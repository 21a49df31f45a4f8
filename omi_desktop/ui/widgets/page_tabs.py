"""A tab bar whose tabs carry a title, broken where it is long, and a count under it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets import marks

_NARROWEST = 56


class PageTabs(QTabBar):
    """Native for the keyboard and for screen readers; paints its tabs itself so that no title is cut."""

    def __init__(self, parent: QWidget | None = None, *, counts: bool = True) -> None:
        """With `counts` there is a line for them under the titles."""
        super().__init__(parent)
        self._counts: list[str] = []
        self._count_line = counts
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        # the tab in hand alone keeps its title where not all fit
        self.currentChanged.connect(self._measure_again)
        # Ctrl+Tab goes round the tabs from anywhere; the Tab key belongs to the questions
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def add(self, title: str) -> int:
        """One more tab."""
        self._counts.append("")
        return self.addTab(title)

    def set_count(self, index: int, count: str) -> None:
        """Show "43/84" under a tab's title."""
        if self._counts[index] == count:
            return
        grew = len(count) != len(self._counts[index])
        self._counts[index] = count
        self.setAccessibleTabName(index, f"{self.tabText(index)} {count}")
        if grew:
            self._measure_again()
        self.update()

    def count_of(self, index: int) -> str:
        """The count under a tab's title."""
        return self._counts[index]

    def tabSizeHint(self, index: int) -> QSize:
        """Wide titles break into two lines where the bar is too narrow for all of them."""
        widths = self._widths()
        return QSize(widths[index], self._height(widths))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """A tab is never squeezed: the bar scrolls instead."""
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure_again()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, count, and a bar under the tab in hand."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colours.line)
            for index in filter(self.isTabVisible, range(self.count())):
                self._draw(painter, index, self.tabRect(index))

    def _draw(self, painter: QPainter, index: int, rect: QRect) -> None:
        colours, here = theme().colours, index == self.currentIndex()
        role = "interface_strong" if here else "interface"
        title = paragraph(self._title_at(index, rect.width()), role, rect.width() - 2 * SPACE_8)
        painter.setPen(colours.text if here else colours.muted)
        title.draw(painter, rect.left() + SPACE_8, SPACE_8)
        painter.setPen(colours.muted)
        count = paragraph(self._counts[index], "guidance", rect.width() - 2 * SPACE_8)
        count.draw(painter, rect.left() + SPACE_8, rect.bottom() - SPACE_8 - count.height)
        if here:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colours.accent)
        if here and self.hasFocus():
            marks.outline(painter, rect)

    def _height(self, widths: list[int]) -> int:
        titles = [
            paragraph(self._title_at(index, width), "interface_strong", width - 2 * SPACE_8)
            for index, width in enumerate(widths)
            if width
        ]
        lines = max((title.height for title in titles), default=0)
        under = theme().line_height("guidance") if self._count_line else 0
        return SPACE_8 + lines + under + SPACE_8 + 2

    def _widths(self) -> list[int]:
        wide = [self._natural(index) if self.isTabVisible(index) else 0 for index in range(self.count())]
        if sum(wide) <= self.width():
            return wide
        broken = [min(width, self._broken(index)) if width else 0 for index, width in enumerate(wide)]
        if sum(broken) <= self.width():
            return broken
        here = self.currentIndex()
        short = [w if i == here else min(w, self._shortest(i)) for i, w in enumerate(broken)]
        if sum(short) > self.width() and here >= 0:
            short[here] = min(short[here], self._broken(here, lines=3))
        return short

    def _title_at(self, index: int, width: int) -> str:
        """The title, or its number where the room is too narrow; the tab in hand keeps its title."""
        whole = self.tabText(index)
        short = index != self.currentIndex() and width < min(self._natural(index), self._broken(index))
        return _number(whole) if short else whole

    def _shortest(self, index: int) -> int:
        """The width of a tab that shows its number and its count."""
        now, title = theme(), _number(self.tabText(index))
        longest = max(now.text_width("interface_strong", word) for word in title.split())
        return max(longest, now.text_width("guidance", self._counts[index] or "0/0")) + 2 * SPACE_8 + SPACE_4

    def _natural(self, index: int) -> int:
        now = theme()
        words = now.text_width("interface_strong", self.tabText(index))
        count = now.text_width("guidance", self._counts[index] or "0/0")
        return max(words, count, now.px(_NARROWEST)) + 2 * SPACE_8 + SPACE_4

    def _broken(self, index: int, lines: int = 2) -> int:
        """The width at which the title stands on two lines, or on so many."""
        now, text = theme(), self.tabText(index)
        half = now.text_width("interface_strong", text) // lines
        longest = max(now.text_width("interface_strong", word) for word in text.split())
        width = max(half, longest, now.px(_NARROWEST))
        while paragraph(text, "interface_strong", width).lines > lines:
            width += SPACE_4
        return width + 2 * SPACE_8 + SPACE_12

    def _measure_again(self) -> None:
        # a tab bar asks for the sizes of its tabs only when one of them changes
        if self.count():
            self.setTabText(0, self.tabText(0))
        self.updateGeometry()


def _number(title: str) -> str:
    """What a title begins with where that is a number or letters that stand for it: "1", "SV"."""
    first = title.partition(" ")[0]
    return first if first.isupper() or any(sign.isdigit() for sign in first) else title

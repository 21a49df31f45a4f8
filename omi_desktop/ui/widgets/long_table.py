"""A wide table of hundreds of lines, measured by its texts: by its cells it would take a second."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.interval_rows import IntervalRows, bar_room, least_bar_room
from omi_desktop.ui.widgets.wide_table import WideTable

_AROUND = 2 * SPACE_8
"""Pixels around a text that Qt and the delegate keep free."""
_LEAST_PX, _MOST_PX = 260, 124
_TIGHT_PX = 150
"""The least that the column of texts is given where the window is small for the size of the text."""
Texts = list[list[str]]


class LongTable(WideTable):
    """Looks and works as a WideTable; `measure` is called when its contents changed."""

    # Qt lays out while the table is still being made
    _widths: Sequence[int] = ()
    _tight: Sequence[int] = ()
    _least = 0
    """What the wide column has to have: names are narrow, and nothing scrolls sideways for their sake."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.bars = -1
        """The column whose cells carry a Bar."""
        self.setItemDelegate(IntervalRows(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(0)

    def measure(self) -> None:
        """Look at all texts anew."""
        texts, header = self._texts(), self.horizontalHeader()
        if not texts:
            return
        headings = [header.sectionSizeHint(place) for place in range(header.count())]
        self._widths = [max(self._width(texts, place), least) for place, least in enumerate(headings)]
        self._tight = [max(self._tight_width(texts, place), least) for place, least in enumerate(headings)]
        whole = max(self._whole(texts, self.wide) + _AROUND, header.sectionSizeHint(self.wide))
        self._least = min(whole, theme().px(_LEAST_PX))
        self.spread()

    def spread(self) -> None:
        """Give the columns what their texts need, and the wide one what is left."""
        header = self.horizontalHeader()
        if not self._widths or header.count() != len(self._widths):
            return
        room, widths, least = self.viewport().width(), self._widths, self._least
        if sum(widths) - widths[self.wide] + least > room:
            # texts break at every word before the table scrolls sideways
            widths, least = self._tight, min(least, theme().px(_TIGHT_PX))
        for place, width in enumerate(widths):
            if place != self.wide:
                header.resizeSection(place, width)
        header.resizeSection(self.wide, max(room - sum(widths) + widths[self.wide], least))
        self._fit_rows()

    def doItemsLayout(self) -> None:
        """Lines that came, went or changed places have their heights before they are painted."""
        if self._widths:
            self._fit_rows()
        super().doItemsLayout()

    def dress(self) -> None:
        """Put on the fonts and colours in force."""
        super().dress()
        if self._widths:
            self.measure()

    def _texts(self) -> Texts:
        model = self.model()
        columns = range(model.columnCount())
        return [[model.index(row, c).data() or "" for c in columns] for row in range(model.rowCount())]

    def _width(self, texts: Texts, place: int) -> int:
        """What a column's widest line takes, up to a limit from which it breaks."""
        least = bar_room() if place == self.bars else 0
        return max(min(self._whole(texts, place), theme().px(_MOST_PX)) + _AROUND, least)

    def _whole(self, texts: Texts, place: int) -> int:
        """What a column's widest line takes where it is not broken."""
        lines = {line for row in texts for line in row[place].split("\n")}
        return max((theme().text_width("interface", line) for line in lines), default=0)

    def _tight_width(self, texts: Texts, place: int) -> int:
        """What a column's longest word takes."""
        words = {word for row in texts for word in row[place].split()}
        longest = max((theme().text_width("interface", word) for word in words), default=0)
        return max(longest + _AROUND, least_bar_room() if place == self.bars else 0)

    def _fit_rows(self) -> None:
        """Make each line as high as its highest text."""
        down, header = self.verticalHeader(), self.horizontalHeader()
        rooms = [header.sectionSize(place) - _AROUND for place in range(header.count())]
        line = self.fontMetrics().lineSpacing()
        for row, texts in enumerate(self._texts()):
            lines = max(map(_lines, texts, rooms), default=1)
            height = lines * line + SPACE_8 + 2 * SPACE_4
            if down.sectionSize(row) != height:
                down.resizeSection(row, height)


def _lines(text: str, room: int) -> int:
    """How many lines a text takes in so much room."""
    if "\n" not in text and theme().text_width("interface", text) <= room:
        return 1
    return sum(paragraph(part, "interface", max(room, 1)).lines for part in text.split("\n"))

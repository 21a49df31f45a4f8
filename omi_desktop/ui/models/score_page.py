"""One page of what is behind a score: plain texts in columns, what each row sorts by and opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from omi_desktop.ui.widgets.interval_rows import BAR_ROLE, Bar
from omi_desktop.ui.widgets.quiet_rows import QUIET_ROLE

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = 0x0100
Rank = float | str | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, whether it is of figures, whether it takes the room that is left."""

    title: str
    figures: bool = False
    wide: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and what it sorts by; without a rank it sorts behind all that have one."""

    text: str
    rank: Rank = None
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its cells, and what it opens: a score, a (record, item), or what the window knows."""

    cells: tuple[Cell, ...]
    opens: Any = None
    quiet: bool = False
    """Whether it does not count and stands back."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is behind one score of one view."""

    heading: str
    explanation: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    remark: str = ""
    evidence: str = ""
    """Where the remark comes from."""
    hint: str = ""


class ScorePageModel(QAbstractTableModel):
    """A page as a table; holds nothing but the page it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = Page("", "", (), ())

    def set_page(self, page: Page) -> None:
        """Show this page; the same lines with other figures keep their place."""
        same = [row.opens for row in page.rows] == [row.opens for row in self.page.rows]
        if same and page.columns == self.page.columns and page.rows:
            self.page = page
            self.dataChanged.emit(self.index(0, 0), self.index(len(page.rows) - 1, len(page.columns) - 1))
            return
        self.beginResetModel()
        self.page = page
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.page.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.page.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.page.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == SORT_ROLE:
            return cell.rank
        if role == BAR_ROLE:
            return cell.bar
        if role == QUIET_ROLE:
            return self.page.rows[index.row()].quiet
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.page.columns):
            return None
        column = self.page.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def row(self, place: int) -> Row:
        """The row that stands at this place of the page."""
        return self.page.rows[place]

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        figures = self.page.columns[column].figures
        side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignTop


def as_text(page: Page, order: Sequence[int]) -> str:
    """The page as lines of cells set apart by tabs, in the order shown: for a letter or a spreadsheet."""
    lines = [page.heading, page.explanation, page.remark, ""]
    lines = [line for line in lines[:3] if line] + [""]
    lines.append("\t".join(" ".join(column.title.split()) for column in page.columns))
    lines += ["\t".join(" ".join(cell.text.split()) for cell in page.rows[row].cells) for row in order]
    return "\n".join(lines) + "\n"

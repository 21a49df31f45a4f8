"""The lines of a review as a list that changes only where the review does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from omi_desktop.ui.models.review_lines import ReviewLine

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QAbstractListModel):
    """Shows lines; those that stay keep their place, and what is selected among them stays selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ReviewLine] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (line.where, line.text, line.below, str(line.count) if line.is_heading else "")
            return ". ".join(part for part in said if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading leads nowhere and is passed over."""
        heading = index.isValid() and self.lines[index.row()].is_heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def show(self, lines: list[ReviewLine]) -> None:
        """Show these lines: what differs between the first and the last that are the same is replaced."""
        first = _same(self.lines, lines)
        room = min(len(self.lines), len(lines)) - first
        last = min(_same(self.lines[::-1], lines[::-1]), room)
        gone, come = self.lines[first : len(self.lines) - last], lines[first : len(lines) - last]
        # lines that only read differently stay, so that the list does not jump
        kept = min(len(gone), len(come)) if _keys(gone[: len(come)]) == _keys(come[: len(gone)]) else 0
        if kept:
            self.lines[first : first + kept] = come[:kept]
            self.dataChanged.emit(self.index(first), self.index(first + kept - 1))
        self._replace(first + kept, len(gone) - kept, come[kept:])

    def _replace(self, at: int, gone: int, come: list[ReviewLine]) -> None:
        if gone:
            self.beginRemoveRows(ROOT, at, at + gone - 1)
            del self.lines[at : at + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(ROOT, at, at + len(come) - 1)
            self.lines[at:at] = come
            self.endInsertRows()


def _same(one: list[ReviewLine], other: list[ReviewLine]) -> int:
    """How many lines are the same from the beginning."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _keys(lines: list[ReviewLine]) -> list[tuple[str, str]]:
    return [(line.kind, line.item) for line in lines]

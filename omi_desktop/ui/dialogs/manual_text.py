"""A page of the manual as it is read: the house's type, pictures in the theme, marks on what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from omi_desktop.ui.later import once_after
from omi_desktop.ui.models.manual_pages import anchor_of, manual_folder
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16, SPACE_24
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

LINE_HEIGHT = 130
"""Per cent of a line; the manual is read, not scanned."""
WIDEST = 980
"""Pixels that a line or a picture takes of a wide window at the normal text size."""
AFTER_RESIZE = 120


class ManualText(QTextBrowser):
    """One page; Tab goes from link to link and Enter follows one."""

    followed = Signal(str, str)
    """A link to another page: its name, and the heading or ""."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual:text")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bars(self)
        self.anchorClicked.connect(self._on_link)
        self._markdown, self._words = "", list[str]()
        self._drawn_at = 0
        self._again = once_after(self, AFTER_RESIZE, self._fit_pictures)

    def show_page(self, markdown: str) -> None:
        """Show a page from its top."""
        self._markdown = markdown
        self._drawn_at = self._picture_width()
        document = self.document()
        document.clear()
        document.setDefaultFont(theme().font("question"))
        document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        document.setDocumentMargin(SPACE_24)
        document.setIndentWidth(SPACE_16)
        _set_lines(document)
        for table in _tables(document):
            _dress_table(table, theme().colours.line)
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def dress(self) -> None:
        """Show the same again in the look in force, at the same place."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.show_page(self._markdown)
        bar.setValue(round(share * bar.maximum()))

    def go_to(self, heading: str) -> bool:
        """Scroll to a heading, by its words or as a link names it; whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor_of(heading):
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return True
            block = block.next()
        return False

    # --- words that were found -------------------------------------------------------------------

    def mark(self, words: list[str]) -> None:
        """Mark these words wherever they stand; none of them with an empty list."""
        self._words = words
        self._mark()

    def marked(self) -> list[str]:
        """The words that are marked, as they stand in the text."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def step(self, by: int) -> bool:
        """To the next mark (1) or the one before (-1), round and round; whether there is one."""
        places = sorted(
            (selection.cursor.selectionStart(), selection.cursor.selectionEnd())
            for selection in self.extraSelections()
        )
        if not places:
            return False
        here = self.textCursor().selectionStart() if self.textCursor().hasSelection() else -1
        beyond = [place for place in places if (place[0] - here) * by > 0]
        first, last = (beyond or places)[0 if by > 0 else -1]
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _mark(self) -> None:
        self.setExtraSelections([self._selection(found) for word in self._words for found in self._all(word)])

    def _all(self, word: str) -> list[QTextCursor]:
        found, cursor = [], self.document().find(word)
        while not cursor.isNull():
            found.append(QTextCursor(cursor))
            cursor = self.document().find(word, cursor)
        return found

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        """On its own ground and underlined: not by colour alone."""
        shown = QTextEdit.ExtraSelection()
        shown.cursor = cursor
        shape = QTextCharFormat()
        shape.setBackground(theme().colours.attention_soft)
        shape.setForeground(theme().colours.text)
        shape.setFontUnderline(True)
        shown.format = shape
        return shown

    # --- pictures --------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual: dark in the dark theme, no wider than the text."""
        file = manual_folder() / QUrl(name).path()
        dark = file.with_name(f"{file.stem}-dark{file.suffix}")
        picture = QPixmap(str(dark if theme().dark and dark.is_file() else file))
        if picture.isNull():
            return None
        ratio = self.devicePixelRatioF()
        width = min(self._picture_width(), theme().px(picture.width())) * ratio
        made = picture.scaledToWidth(max(round(width), 1), Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outlined while the arrows scroll it."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                marks.outline(painter, self.viewport().rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline comes."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow, once the window is no longer dragged."""
        super().resizeEvent(event)
        self._again.start()

    def _fit_pictures(self) -> None:
        if self._markdown and "![" in self._markdown and self._picture_width() != self._drawn_at:
            self.dress()

    def _picture_width(self) -> int:
        return min(self.viewport().width() - 2 * SPACE_24 - SPACE_16, theme().px(WIDEST))

    # --- links -----------------------------------------------------------------------------------

    def _on_link(self, link: QUrl) -> None:
        """Another page, a heading of this one, or a place outside, which the desktop opens."""
        if link.scheme() not in ("", "file"):
            QDesktopServices.openUrl(link)
        elif link.fileName():
            self.followed.emit(Path(link.fileName()).stem, link.fragment())
        else:
            self.followed.emit("", link.fragment())

    def sizeHint(self) -> QSize:
        """As wide as lines read well."""
        return QSize(theme().px(720), theme().px(600))


def _set_lines(document: QTextDocument) -> None:
    """Lines further apart than Qt sets them, and room under every paragraph."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        shape = block.blockFormat()
        if "￼" not in block.text():
            # a picture is no line: it would get room of its own height again
            shape.setLineHeight(LINE_HEIGHT, shape.LineHeightTypes.ProportionalHeight.value)
        # a line of code that is longer than the window breaks: there is no scrolling to the side
        shape.setNonBreakableLines(False)
        if not cursor.currentTable():
            shape.setBottomMargin(SPACE_8)
        cursor.setBlockFormat(_under_heading(cursor, shape))
        block = block.next()


def _under_heading(cursor: QTextCursor, shape: QTextBlockFormat) -> QTextBlockFormat:
    """A heading in the house's own sizes, with room above it; other paragraphs as they are."""
    level = shape.headingLevel()
    if level:
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        letters = cursor.charFormat()
        letters.setFont(theme().font("heading" if level == 1 else "criterion"))
        # Markdown's own size would go before the font's
        letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        cursor.setCharFormat(letters)
        shape.setTopMargin(SPACE_24 if level > 1 else 0)
    return shape


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _dress_table(table: QTextTable, colour: QColor) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(colour)
    shape.setCellPadding(SPACE_8)
    table.setFormat(shape)

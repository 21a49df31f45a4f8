"""The manual in a window of its own: pages of Markdown that come with the program, read without a network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from omi_desktop import paths
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

PROTECTION = "protection"
SUFFIX = ".md"
LINE_HEIGHT = 130
"""Per cent of a line; the manual is read, not scanned."""


def pages() -> dict[str, str]:
    """The pages there are, by name, with their titles in the order of the alphabet."""
    found = {path.stem: title_of(path) for path in manual_folder().glob(f"*{SUFFIX}")}
    return dict(sorted(found.items(), key=lambda page: page[1].casefold()))


def manual_folder() -> Path:
    """Where the pages are."""
    return paths.resources() / "manual"


def title_of(page: Path) -> str:
    """Its first heading."""
    first = page.read_text(encoding="utf-8").partition("\n")[0]
    return first.lstrip("# ").strip() or page.stem


class ManualPage(QDialog):
    """Stays open beside the form; `open_page` shows a page by its name, at a heading where one is named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Manual"))
        self.page = ""
        self.contents, self.text = QListWidget(), QTextBrowser()
        self._lay_out()
        self._fill()
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.text.anchorClicked.connect(self._on_link)
        theme_changed.connect(self._dress)
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(1000), theme().px(680)).boundedTo(room * 0.92))

    def open_page(self, page: str = "", heading: str = "") -> None:
        """Show a page, the first one where there is none of that name, and come to the front."""
        names = [
            self.contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.contents.count())
        ]
        self.contents.setCurrentRow(names.index(page) if page in names else 0)
        self.show()
        self.activateWindow()
        self.text.setFocus()
        if heading:
            self.go_to(heading)

    def go_to(self, heading: str) -> bool:
        """Scroll to a heading, by its words or as a link names it; whether there is one."""
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor_of(heading):
                self.text.setTextCursor(QTextCursor(block))
                top = self.text.document().documentLayout().blockBoundingRect(block).top()
                self.text.verticalScrollBar().setValue(round(top))
                return True
            block = block.next()
        return False

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.contents.setObjectName("manual:contents")
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.contents.setWordWrap(True)
        self.contents.setFixedWidth(theme().px(240))
        self.contents.setSpacing(SPACE_4)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setObjectName("manual:text")
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for area in (self.contents, self.text):
            slim_scroll_bars(area)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        across.setSpacing(SPACE_12)
        across.addWidget(self.contents)
        across.addWidget(self.text, 1)

    def _fill(self) -> None:
        for name, title in pages().items():
            item = QListWidgetItem(title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, name)

    # --- showing ---------------------------------------------------------------------------------

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, page: str) -> None:
        self.page = page
        text = (manual_folder() / f"{page}{SUFFIX}").read_text(encoding="utf-8")
        document = self.text.document()
        document.setDefaultFont(theme().font("question"))
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        document.setDocumentMargin(SPACE_24)
        document.setIndentWidth(SPACE_16)
        _set_lines(document)
        for table in _tables(document):
            _dress_table(table, theme().colours.line)
        self.text.setAccessibleName(self.contents.currentItem().text())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_link(self, link: QUrl) -> None:
        """Another page, a heading of this one, or a place outside, which the desktop opens."""
        if link.scheme() not in ("", "file"):
            QDesktopServices.openUrl(link)
        elif link.fileName():
            self.open_page(Path(link.fileName()).stem, link.fragment())
        else:
            self.go_to(link.fragment())

    def _dress(self, _new: Theme) -> None:
        if self.page:
            self._show(self.page)


def anchor_of(heading: str) -> str:
    """A heading as links name it: small letters, hyphens between the words."""
    kept = "".join(letter for letter in heading.casefold() if letter.isalnum() or letter in " -")
    return kept.strip().replace(" ", "-")


def _set_lines(document: QTextDocument) -> None:
    """Lines further apart than Qt sets them, and room under every paragraph."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        shape = block.blockFormat()
        shape.setLineHeight(LINE_HEIGHT, shape.LineHeightTypes.ProportionalHeight.value)
        if not cursor.currentTable():
            shape.setBottomMargin(SPACE_8)
        cursor.setBlockFormat(_under_heading(cursor, shape))
        block = block.next()


def _under_heading(cursor: QTextCursor, shape: QTextBlockFormat) -> QTextBlockFormat:
    """A heading in the house's own sizes, with room above it; other paragraphs as they are."""
    level = shape.headingLevel()
    if level:
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFont(theme().font("heading" if level == 1 else "criterion"))
        # Markdown makes them larger still
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        cursor.mergeCharFormat(letters)
        shape.setTopMargin(SPACE_24 if level > 1 else 0)
    return shape


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _dress_table(table: QTextTable, colour: QColor) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBorderBrush(colour)
    shape.setCellPadding(SPACE_8)
    table.setFormat(shape)

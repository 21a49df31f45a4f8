"""The bottom line: what was saved and when, what is left, the keys that matter now."""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from omi_desktop.records.annotations import RECORD_NOTES, base_of, is_annotation, part_text
from omi_desktop.records.changes import Answered, Deed, Noted
from omi_desktop.ui.icons import ICON_PX, icon_pixmap
from omi_desktop.ui.language import core
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_16
from omi_desktop.ui.widgets.key_hint import KeyHints


class StatusLine(QWidget):
    """Plain texts in a row; the tick stands for what is on the disk, and for nothing else."""

    pressed = Signal(str)
    """The key of a hint that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._tick, self._saved, self._left, self._file = QLabel(), QLabel(), QLabel(), QLabel()
        self._saved.setObjectName("status:saved")
        self._left.setObjectName("status:left")
        self._file.setObjectName("status:file")
        self._hints = KeyHints()
        self._hints.pressed.connect(self.pressed)
        self._sign, self._role = "", "saved"
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_16, SPACE_4)
        row.setSpacing(SPACE_16)
        first = QHBoxLayout()
        first.setSpacing(SPACE_8)
        first.addWidget(self._tick)
        first.addWidget(self._saved)
        row.addLayout(first)
        row.addWidget(self._left)
        row.addWidget(self._hints, 1)
        row.addWidget(self._file)
        self._dress()

    def show_saved(self, deed: Deed) -> None:
        """A deed is on the disk."""
        at = datetime.fromisoformat(deed.at).astimezone().strftime("%H:%M:%S")
        item = next((named(c.item) for c in deed.changes if isinstance(c, Answered | Noted)), "")
        text = self.tr("Saved {0}").format(at)
        self._show(f"{text} · {item}" if item and len(deed.changes) == 1 else text, "saved", "saved")

    def show_opened(self, at: str) -> None:
        """Nothing has been written yet in this sitting; `at` is when the file was last written (UTC)."""
        when = datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y %H:%M")
        self._show(self.tr("All saved · last change {0}").format(when), "saved", "saved")

    def show_not_saved(self) -> None:
        """The last deed is not on the disk."""
        self._show(self.tr("NOT SAVED"), "danger", "danger")

    def show_left(self, text: str) -> None:
        """What is left on this tab."""
        self._left.setText(text)

    def add_mark(self, mark: QWidget) -> None:
        """Put something to press beside what is left."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self._hints), mark)

    def show_file(self, text: str) -> None:
        """Whether the file is protected."""
        self._file.setText(text)

    def set_hints(self, hints: list[tuple[str, str]]) -> None:
        """The keys that matter now, most needed first."""
        self._hints.set_hints(hints)

    def saved_text(self) -> str:
        """What it says about saving."""
        return self._saved.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _show(self, text: str, sign: str, role: str) -> None:
        self._saved.setText(text)
        if (sign, role) != (self._sign, self._role):
            self._sign, self._role = sign, role
            self._dress()

    def _dress(self) -> None:
        colours = theme().colours
        if self._sign:
            size = theme().px(ICON_PX)
            self._tick.setPixmap(icon_pixmap(self._sign, self._role, size, self.devicePixelRatioF()))
        for label, colour in (
            (self._saved, getattr(colours, self._role)),
            (self._left, colours.muted),
            (self._file, colours.muted),
        ):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, colour)
            label.setPalette(palette)


def named(item: str) -> str:
    """An item, with what was written beside it in words."""
    if not is_annotation(item):
        return item
    part, base = core(part_text(item)), base_of(item)
    return part if base == RECORD_NOTES else f"{base}: {part}"

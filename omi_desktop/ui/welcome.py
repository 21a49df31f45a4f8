"""The page that greets while no inspection is open: what the program is for, and four ways to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omi_desktop import paths
from omi_desktop.settings import Settings
from omi_desktop.ui.icons import icon, icon_pixmap, icon_size
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.notice_bar import Kind, NoticeBar
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words

WIDEST = 760
"""Pixels that the page takes of a wide screen at the normal text size."""
SAMPLE_KEY = "S"


class WelcomePage(QWidget):
    """Four actions and the inspections opened lately: their paths and nothing of what is in them.

    recent_requested(str) carries the path of one opened lately, sample_requested(str) the id of a programme.
    """

    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)
    sample_requested = Signal(str)
    forgotten = Signal(str)
    """One of the recent inspections is no longer to be listed."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._settings = settings
        self.notice = NoticeBar("welcome:notice", self)
        self.actions_shown: dict[str, ActionCard] = {}
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_title = Words(self.tr("Opened lately"), "interface_strong")
        self._lay_out()
        self.show_settings(settings)

    # --- what the window asks for ----------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show the inspections opened lately."""
        self._settings = settings
        while (old := self._recent.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [self._row(path) for path in settings.recent]
        for row in self._rows:
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(settings.recent))
        self._fit()

    def tell(self, kind: Kind, text: str) -> None:
        """Say something in place."""
        self.notice.show_notice(kind, text)

    def recent_rows(self) -> list[RecentRow]:
        """The rows of the inspections opened lately."""
        return list(self._rows)

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_16)
        self._column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        self._column.addStretch(2)
        self._column.addWidget(self.notice)
        self._column.addLayout(_heading(self.tr("Read a case, see the score, take the week home."), self))
        self._column.addSpacing(SPACE_8)
        self._column.addLayout(self._actions())
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self._recent_title)
        self._column.addLayout(self._recent)
        self._column.addStretch(3)
        self._inner = QWidget()
        self._inner.setLayout(self._column)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._inner)
        across.addStretch(1)
        area = QScrollArea()
        area.setWidget(middle)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        slim_scroll_bars(area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._fit()

    def _actions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_12)
        cards = (
            ActionCard("new", self.tr("New inspection"), "Ctrl+Shift+N", "new"),
            ActionCard("open", self.tr("Open an inspection"), "Ctrl+O", "open"),
            ActionCard("sample", self.tr("Open the sample inspection"), SAMPLE_KEY, "case-half"),
            ActionCard("more_samples", self.tr("Sample of another programme"), "", "chevron-down"),
        )
        about = (
            self.tr("Choose the programme and the area, and protect the file with a passphrase."),
            self.tr("Go on with a file ending in .omi, where it was left."),
            self.tr("A whole inspection to try everything on, reconstructed from published figures."),
            programmes_in_words(),
        )
        for card, text in zip(cards, about, strict=True):
            card.set_about(text)
        for place, card in enumerate(cards):
            self.actions_shown[card.name] = card
            grid.addWidget(card, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        cards[0].clicked.connect(self.new_requested)
        cards[1].clicked.connect(self.open_requested)
        cards[2].clicked.connect(lambda: self.sample_requested.emit(""))
        cards[3].clicked.connect(self._choose_sample)
        return grid

    def _choose_sample(self) -> None:
        from omi_desktop.instruments import library

        card, menu = self.actions_shown["more_samples"], QMenu(self)
        for identity in library.ids():
            instrument = library.shipped(identity)
            text = f"{instrument.name} · {instrument.title}".replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _=False, i=identity: self.sample_requested.emit(i))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(card.mapToGlobal(card.rect().bottomLeft()))

    def _row(self, path: Path) -> RecentRow:
        row = RecentRow(path, self)
        row.clicked.connect(lambda: self.recent_requested.emit(str(path)))
        row.forget.connect(lambda: self.forgotten.emit(str(path)))
        return row

    # --- the look --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S opens the sample; the others are the window's own keys."""
        if event.key() == Qt.Key.Key_S and not event.modifiers():
            self.sample_requested.emit("")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_inner"):
            self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        width = min(theme().px(WIDEST), max(self.width() - SPACE_24, 320))
        self._inner.setFixedWidth(width)
        # a scroll area asks for no height at a width: texts that wrap would be squeezed
        self._inner.setMinimumHeight(self._column.totalHeightForWidth(width))


def _heading(text: str, parent: QWidget) -> QHBoxLayout:
    """The program's sign, its name, and what it is for."""
    row, words = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(SPACE_16)
    words.setSpacing(0)
    words.addWidget(Words("OMI Desktop", "headline"))
    words.addWidget(Words(text, "question", "muted"))
    row.addWidget(_Sign(parent), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def programmes_in_words() -> str:
    """The programmes there are, by their short names: "ESI, OMI and IAOW"."""
    from omi_desktop.instruments import library

    return ", ".join(dict.fromkeys(library.short_name(identity) for identity in library.ids()))


class _Sign(QWidget):
    """The program's own picture."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(48), theme().px(48))

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        QIcon(str(paths.resources() / "icons" / "omi-desktop.svg")).paint(painter, self.rect())
        painter.end()


class ActionCard(QAbstractButton):
    """One way to begin: sign, name, key, and a line on what it does."""

    def __init__(self, name: str, text: str, key: str, sign: str) -> None:
        super().__init__()
        self.name, self.key, self.sign, self.about = name, key, sign, ""
        self.setText(text)
        self.setObjectName(f"welcome:{name}")
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_about(self, about: str) -> None:
        """Say what it does."""
        self.about = about
        self.setAccessibleDescription(about)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        title, about = self._texts(width)
        return title.height + SPACE_4 + about.height + 2 * SPACE_16

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), self.heightForWidth(theme().px(300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self.heightForWidth(max(self.width(), theme().px(160))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._draw_ground(painter)
            size, left = theme().px(20), self._left()
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(SPACE_16, SPACE_16, icon_pixmap(self.sign, "accent", size, ratio))
            title, about = self._texts(self.width())
            painter.setPen(theme().colours.text)
            title.draw(painter, left, SPACE_16)
            painter.setPen(theme().colours.muted)
            about.draw(painter, left, SPACE_16 + title.height + SPACE_4)
            if self.key:
                width, height = marks.cap_size(self.key)
                top = SPACE_16 + (theme().line_height("criterion") - height) // 2
                painter.drawPixmap(self.width() - SPACE_16 - width, top, marks.cap(self.key, ratio))

    def _draw_ground(self, painter: QPainter) -> None:
        colours, focused = theme().colours, self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent if focused else colours.line, 2 if focused else 1))
        painter.setBrush(colours.hover if self.underMouse() or self.isDown() else colours.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _left(self) -> int:
        return SPACE_16 + theme().px(20) + SPACE_12

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph]:
        room = width - self._left() - SPACE_16
        cap = marks.cap_size(self.key)[0]
        title = paragraph(self.text(), "criterion", room - (cap + SPACE_8 if cap else 0))
        return title, paragraph(self.about, "guidance", room)


class RecentRow(QAbstractButton):
    """An inspection opened lately: its file's name, its folder; greyed with the reason where it is gone."""

    forget = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self.reason = missing_because(path)
        self.setObjectName(f"recent:{path.name}")
        self.setText(path.stem)
        self.setAccessibleName(f"{path.stem}, {self.place()}")
        self.setToolTip(str(path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, SPACE_8, 0)
        across.addStretch(1)
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setObjectName(f"recent:{path.name}:remove")
        self.remove.setAccessibleName(self.tr("Take {name} off this list").format(name=path.stem))
        self.remove.setToolTip(self.tr("Take it off this list; the file stays"))
        self.remove.setIcon(icon("close", "muted"))
        self.remove.setIconSize(icon_size())
        self.remove.clicked.connect(self.forget)
        across.addWidget(self.remove)

    def place(self) -> str:
        """Its folder as a person says it, and why it cannot be opened where it cannot."""
        return " · ".join(part for part in (folder_in_words(self.path), self.reason) if part)

    def nextCheckState(self) -> None:
        """It is pressed, never on."""

    def sizeHint(self) -> QSize:
        lines = theme().line_height("question") + theme().line_height("guidance")
        return QSize(theme().px(300), lines + 2 * SPACE_8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, Delete takes it off the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.forget.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        with QPainter(self) as painter:
            self._draw_ground(painter)
            room = self.width() - 2 * SPACE_16 - self.remove.width()
            name = now.elided("question", self.text(), room)
            place = now.elided("guidance", self.place(), room)
            line = now.line_height("question")
            painter.setFont(now.fonts.question)
            painter.setPen(now.colours.muted if self.reason else now.colours.text)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(SPACE_16, SPACE_8, room, line), left, name)
            painter.setFont(now.fonts.guidance)
            painter.setPen(now.colours.attention if self.reason else now.colours.muted)
            under = QRectF(SPACE_16, SPACE_8 + line, room, now.line_height("guidance"))
            painter.drawText(under, left, place)

    def _draw_ground(self, painter: QPainter) -> None:
        colours, focused = theme().colours, self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def folder_in_words(path: Path) -> str:
    """The folder of a file, with ~ for the user's own."""
    folder, home = path.parent, Path.home()
    if folder == home:
        return "~"
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)


def missing_because(path: Path) -> str:
    """Why a recent inspection cannot be opened, "" where it can."""
    from PySide6.QtCore import QCoreApplication

    try:
        if path.is_file():
            return ""
        text = QT_TRANSLATE_NOOP("WelcomePage", "the file is not there")
        if not path.parent.is_dir():
            text = QT_TRANSLATE_NOOP("WelcomePage", "the folder or drive is not there")
    except OSError:
        text = QT_TRANSLATE_NOOP("WelcomePage", "the folder may not be opened")
    return QCoreApplication.translate("WelcomePage", text)

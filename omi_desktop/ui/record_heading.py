"""The heading of a record: its reference, and the facts that tell most about it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.wording import telling_facts
from omi_desktop.ui.models.case_model import reading_text
from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16, SPACE_24


class RecordHeading(QWidget):
    """The case's reference and the facts that tell most about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._line = "", ""
        self.items: tuple[str, ...] = ()
        self.setObjectName("record:heading")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_record(self, session: Session, form: str) -> None:
        """Show the record in hand, or what to do where there is none."""
        definition = session.instrument.form_by_id[form]
        if definition.once:
            self._title, self._line = definition.title, ""
        elif not session.in_hand:
            self._title, self._line = self._nothing(form)
        elif form == CASE:
            record = session.record(session.in_hand)
            kind = reading_text(record)
            self._title = self.tr("Case {0}").format(f"{record.ref} · {kind}" if kind else record.ref)
            self.items = session.instrument.heading
            self._line = " · ".join(telling_facts(session.instrument, session.state(session.in_hand)))
        else:
            self._title, self._line = f"{definition.title} {session.record(session.in_hand).ref}", ""
        self.setAccessibleName(f"{self._title}. {self._line}")
        self.updateGeometry()
        self.update()

    def _nothing(self, form: str) -> tuple[str, str]:
        if form == CASE:
            line = self.tr("Choose one on the left, import the case list (Ctrl+I) or add one (Ctrl+N).")
            return self.tr("No case chosen"), line
        return self.tr("Nothing entered yet"), self.tr("Ctrl+N begins the first one.")

    def hasHeightForWidth(self) -> bool:
        """The line of facts breaks."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        title, line = self._blocks(width)
        beside = self._beside(width)
        return SPACE_12 + title.height + (0 if beside else line.height) + SPACE_8

    def sizeHint(self) -> QSize:
        """What the heading would like at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """As high as it has to be."""
        return QSize(120, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line of facts breaks anew."""
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The reference large, the facts quietly beside it."""
        with QPainter(self) as painter:
            now = theme()
            title, line = self._blocks(self.width())
            painter.setPen(now.colours.text)
            title.draw(painter, SPACE_24 - 4, SPACE_12)
            painter.setPen(now.colours.muted)
            if self._beside(self.width()):
                left = SPACE_24 - 4 + title.widest_line() + SPACE_16
                line.draw(painter, left, SPACE_12 + title.height - line.height - 3)
            else:
                line.draw(painter, SPACE_24 - 4, SPACE_12 + title.height)

    def _blocks(self, width: int):  # type: ignore[no-untyped-def]
        room = width - SPACE_24 - SPACE_16
        title = paragraph(self._title, "heading", room)
        return title, paragraph(self._line, "question", room)

    def _beside(self, width: int) -> bool:
        now = theme()
        wanted = now.text_width("heading", self._title) + SPACE_16 + now.text_width("question", self._line)
        return wanted <= width - SPACE_24 - SPACE_16

"""The forms of an inspection: which are worked on by themselves, and the column, page and side of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.instruments.model import Form, Instrument
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12
from omi_desktop.ui.widgets.inputs import ListInput, input_height


def work_forms(instrument: Instrument) -> list[Form]:
    """The forms to choose from, cases first; a second form per case is a tab of its case instead."""
    own = [form for form in instrument.forms if form.id == CASE or form.per != "case"]
    return sorted(own, key=lambda form: form.id != CASE)


class FormChooser(QWidget):
    """A list of the forms; hidden where cases are all there is."""

    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _WrappedList()
        self.list.setObjectName("forms")
        self.list.setAccessibleName(self.tr("What to fill in"))
        for form in work_forms(session.instrument):
            self.list.addItem(self.tr("Cases") if form.id == CASE else form.title, form.id)
        self.list.activated.connect(lambda index: self.chosen.emit(self.list.itemData(index)))
        session.form_selected.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, 0)
        column.addWidget(self.list)
        self.setVisible(self.list.count() > 1)

    def _show(self, form: str) -> None:
        self.list.setCurrentIndex(self.list.findData(form))


class _WrappedList(ListInput):
    """A list whose chosen line breaks where the column is narrower than it."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        """The title of a form is shown whole."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows the chosen line at this width, in pixels."""
        return max(input_height(), self._text(width - _AROUND - theme().px(16)).height + SPACE_12)

    def draw_text(self, painter: QPainter, room: QRectF) -> None:
        """The chosen line, on as many lines as it takes."""
        text = self._text(int(room.width()))
        text.draw(painter, room.left(), (self.height() - text.height) / 2)

    def _text(self, width: int) -> Paragraph:
        return paragraph(self.currentText(), "interface", width)


_AROUND = SPACE_12 + 2 * SPACE_8
"""What a list keeps free around its text and its sign."""


class FormStack(QStackedWidget):
    """One widget for each form, made at its first use."""

    def __init__(self, make: Callable[[str], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._made: dict[str, QWidget] = {}

    def show_form(self, form: str) -> QWidget:
        """Bring a form's widget in front, making it where it is not there yet."""
        if form not in self._made:
            self._made[form] = self._make(form)
            self.addWidget(self._made[form])
        self.setCurrentWidget(self._made[form])
        return self._made[form]

    def made(self) -> list[QWidget]:
        """The widgets made so far."""
        return list(self._made.values())

"""The questions that need the practitioner, each with its note open under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.annotations import about, is_annotation
from omi_desktop.records.changes import Answered, Noted
from omi_desktop.records.evidence import to_ask
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import Group, Page
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from omi_desktop.ui.widgets.row_geometry import columns
from omi_desktop.ui.words import Words


def interview_page(instrument: Instrument, form: str, marked: set[str], title: str) -> Page:
    """The questions for the practitioner under their criteria, and the facts that are to be asked."""
    facts = tuple(fact for fact in instrument.facts_of(form) if fact.id in marked)
    groups = [Group(facts)] if facts else []
    for criterion in instrument.criteria_of(form):
        questions = instrument.questions_in(criterion.id)
        wanted = tuple(q for q in questions if q.practitioner or q.id in marked)
        groups += [Group(wanted, criterion)] if wanted else []
    return Page(form, title, tuple(groups))


class InterviewTab(EntryTab):
    """A tab whose notes are open all the time; F2 leads to the note of the question in hand."""

    def __init__(self, session: Session, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(session, page, parent)
        self.notes: dict[str, OpenNote] = {}
        self.setObjectName("tab:interview")

    def build(self) -> None:
        """Make the rows, and a note under each question."""
        if self.built:
            return
        super().build()
        widgets: list[QWidget] = []
        for row in self.stack.rows():
            widgets.append(row)
            if isinstance(self.session.instrument.items.get(row.objectName()), Question):
                widgets.append(self._make_note(row.objectName()))
        self.stack.set_rows(widgets)

    def refresh(self) -> None:
        """Paint every row and every note from the record of the case in hand."""
        super().refresh()
        notes = self.session.shown_notes(self.page.form)
        for item, panel in self.notes.items():
            panel.editor.open(item, notes.get(item, ""), self.tr("Note on {0}").format(item))
        self._fit_notes()

    def edit_note(self, item: str) -> None:
        """Put the keyboard in the note, which is open."""
        if item in self.notes:
            self.notes[item].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit_note(self) -> None:
        """Write what has been typed in any of the notes."""
        super().commit_note()
        for panel in self.notes.values():
            panel.editor.commit()

    def _make_note(self, item: str) -> OpenNote:
        panel = self.notes[item] = OpenNote(self.stack)
        panel.editor.written.connect(lambda at, text: self.session.annotate(self.page.form, at, text))
        panel.editor.refused.connect(self.session.refused)
        panel.editor.left.connect(self.session.end_typing)
        panel.editor.closed.connect(self.go_to)
        return panel

    def _on_answer_changed(self, change: Answered, flipped: list[str]) -> None:
        super()._on_answer_changed(change, flipped)
        if self.built and flipped:
            self._fit_notes()

    def _on_note_changed(self, change: Noted) -> None:
        super()._on_note_changed(change)
        sheet = self.session.sheet(self.page.form)
        if sheet and change.record == sheet.id and change.item in self.notes and not self._stale:
            self.notes[change.item].editor.show_text(change.new)

    def _fit_notes(self) -> None:
        """The note of a question that is not asked goes with it, and the heading of which none is."""
        for group in self.page.groups:
            if group.criterion:
                hidden = all(self.rows[item.id].isHidden() for item in group.items)
                self.headers[group.criterion.id].setHidden(hidden)
        for item, panel in self.notes.items():
            panel.setHidden(self.rows[item].isHidden())
        self.stack.place()


class OpenNote(QWidget):
    """The note on a question, level with its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = NoteEditor(self)
        self.editor.setPlaceholderText(self.tr("What the practitioner said"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.editor)
        self._stand_at(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay level with the question's text."""
        super().resizeEvent(event)
        self._stand_at(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._stand_at(self.width())

    def _stand_at(self, width: int) -> None:
        self._column.setContentsMargins(columns(max(width, 1)).text, SPACE_4, SPACE_8, SPACE_12)
        self.editor.setFixedHeight(3 * theme().line_height("question") + SPACE_16)


class InterviewArea(QWidget):
    """What is asked and of whom, above the questions; made anew when another item is marked to be asked."""

    made = Signal()
    """Another tab stands here."""

    def __init__(self, session: Session, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.form = session, form
        self.tab: InterviewTab | None = None
        self._heading, self._said = Words(role="criterion"), Words(role="guidance", ink="muted")
        self._said.setObjectName("interview:said")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_24 - 4, SPACE_8, SPACE_16, SPACE_8)
        head.setSpacing(SPACE_4)
        head.addWidget(self._heading)
        head.addWidget(self._said)
        self._column.addLayout(head)
        session.note_changed.connect(self._on_note_changed)

    def show_record(self) -> None:
        """Show what is to be asked about the record in hand."""
        marked = to_ask(self.session.shown_notes(self.form))
        page = interview_page(self.session.instrument, self.form, set(marked), self.tr("Interview"))
        if self.tab is None or self.tab.page.items != page.items:
            self._make(page)
        assert self.tab is not None
        self.tab.set_stale()
        self._say(marked)

    def _make(self, page: Page) -> None:
        current, old = (self.tab.current, self.tab) if self.tab else ("", None)
        if old:
            old.commit_note()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.tab = InterviewTab(self.session, page, self)
        self.tab.current = current
        self._column.addWidget(self.tab, 1)
        self.made.emit()

    def _say(self, marked: dict[str, str]) -> None:
        assert self.tab is not None
        self._heading.setText(self.tr("With the practitioner"))
        beside = [item for item in marked if item not in self.session.instrument.items]
        said = self.tr(
            "Questions the file alone seldom answers, and those marked with F3. F5 shows all again."
        )
        if not self.tab.page.items:
            said = self.tr("Nothing is marked for the practitioner. F3 on a question marks it.")
        also = [f"{about(self.session.instrument, item)} {marked[item]}".strip() for item in beside]
        ask = self.tr("Ask also about: {0}").format("; ".join(also)) if also else ""
        self._said.setText("\n".join(part for part in (said, ask) if part))

    def _on_note_changed(self, change: Noted) -> None:
        sheet = self.session.sheet(self.form)
        if self.isVisible() and sheet and change.record == sheet.id and is_annotation(change.item):
            marked = to_ask(self.session.shown_notes(self.form))
            page = interview_page(self.session.instrument, self.form, set(marked), "")
            if self.tab is None or page.items != self.tab.page.items:
                self.show_record()
                if self.tab and not (self.tab.current and self.tab.go_to(self.tab.current)):
                    self.tab.step(1)
            else:
                self._say(marked)

"""What the guided tour shows, step by step: the words, what they stand beside, what a person does there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from omi_desktop.demo.practice import Practice
from omi_desktop.ui.help_key import places

if TYPE_CHECKING:
    from omi_desktop.app.session import Session
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate
Nothing = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One card; `watch` calls what it is handed once the person has done what the card asks for."""

    name: str
    title: str
    text: str
    target: Callable[[], QWidget | None]
    enter: Nothing
    watch: Callable[[Nothing], list[object]]
    enter_key: bool = True
    """Whether Enter goes on; where the step is about Enter itself the form gets it."""


def typing() -> bool:
    """Whether the keyboard is where Enter or Escape are part of writing."""
    return isinstance(QApplication.focusWidget(), QPlainTextEdit | QTextEdit | QLineEdit)


def steps(window: MainWindow, practice: Practice) -> list[Step]:
    """The cards over the open copy of the sample."""
    return _Steps(window, practice).all()


class _Steps:
    """Builds the cards; holds nothing but what they speak of."""

    def __init__(self, window: MainWindow, practice: Practice) -> None:
        assert window.session is not None
        assert window.view is not None
        self.window, self.practice = window, practice
        self.session: Session = window.session
        self.view: InspectionView = window.view

    def all(self) -> list[Step]:
        return [
            self._cases(),
            self._answer(),
            self._gate(),
            self._note(),
            self._scores(),
            self._next(),
            self._undo(),
            self._export(),
        ]

    # --- the cards -------------------------------------------------------------------------------

    def _cases(self) -> Step:
        def watch(done: Nothing) -> list[object]:
            return [self.session.record_selected.connect(lambda _: done())]

        text = translate(
            "Tour",
            "Everybody's cases stand here; the ring tells how much of each is answered. Alt+Down takes the "
            "next one in hand: try it.",
        )
        return Step(
            "cases",
            translate("Tour", "The cases"),
            text,
            lambda: self.view.cases,
            self.view.page.focus_entry,
            watch,
        )

    def _answer(self) -> Step:
        text = translate(
            "Tour",
            "The outlined question waits for its answer. Every choice shows its key: press one. There is no "
            "Save: an answer is on the disk at once, as the bottom line says.",
        )
        item = self.practice.question
        return Step(
            "answer",
            translate("Tour", "Answer by key"),
            text,
            self._row,
            self._going_to(item),
            self._answered(item),
        )

    def _gate(self) -> Step:
        item = self.session.instrument.items[self.practice.gate]
        label = next(choice.text for choice in item.choices if choice.id == self.practice.opens)
        text = translate(
            "Tour",
            "Some questions are asked only after another. Answer this one “{0}” and see what comes under it; "
            "what does not apply stays away, and counts in no score.",
        ).format(label)
        going, answered = self._going_to(item.id), self._answered(item.id)
        return Step(
            "gate", translate("Tour", "A question that opens others"), text, self._row, going, answered
        )

    def _note(self) -> Step:
        def watch(done: Nothing) -> list[object]:
            noted: list[bool] = []
            return [
                self.session.note_changed.connect(lambda _: noted.append(True)),
                _app().focusChanged.connect(lambda *_: done() if noted and not typing() else None),
            ]

        text = translate(
            "Tour",
            "F2 opens a note under the question. Write a word or two of what you saw, then press Esc: it "
            "leads back to the question.",
        )
        going = self._going_to(self.practice.gate)
        return Step("note", translate("Tour", "Say why"), text, self._row, going, watch)

    def _scores(self) -> Step:
        def watch(done: Nothing) -> list[object]:
            def look(_old: QWidget | None, new: QWidget | None) -> None:
                if "scores" in places(new):
                    done()

            return [_app().focusChanged.connect(look)]

        text = translate(
            "Tour",
            "Your answers have moved the scores: of this case, and of all. The line across a bar is the line "
            "of priority. F6 leads here and back; Enter on a figure opens what is behind it.",
        )
        return Step(
            "scores", translate("Tour", "The scores"), text, lambda: self.view.scores, lambda: None, watch
        )

    def _next(self) -> Step:
        def watch(done: Nothing) -> list[object]:
            page = self.view.page
            return [
                page.item_focused.connect(lambda item: done() if item != start else None),
                page.all_answered.connect(done),
            ]

        start = self.practice.question
        text = translate(
            "Tour",
            "Enter goes to the next question without an answer, over to the next tab if need be, and says "
            "when nothing is left. Press it.",
        )
        going = self._going_to(start)
        return Step("next", translate("Tour", "What is left"), text, self._row, going, watch, enter_key=False)

    def _undo(self) -> Step:
        def watch(done: Nothing) -> list[object]:
            stack = self.session.undo_stack
            start = stack.index()
            return [stack.indexChanged.connect(lambda index: done() if index < start else None)]

        text = translate(
            "Tour",
            "Ctrl+Z takes your last step back, and the one before it. The history keeps both answers, so "
            "that nothing is lost. Ctrl+Enter seals a case once you have read it all.",
        )
        target = self.view.status
        return Step(
            "undo",
            translate("Tour", "Change your mind"),
            text,
            lambda: target,
            self.view.page.focus_entry,
            watch,
        )

    def _export(self) -> Step:
        text = translate(
            "Tour",
            "On Friday, File > Export the week (Ctrl+E) writes a workbook of your cases. F1 opens the manual "
            "at the page that fits, Ctrl+K finds any command. This copy is yours: go on trying.",
        )
        menus = self.window.menuBar
        return Step(
            "export", translate("Tour", "Take the week home"), text, menus, lambda: None, lambda _: []
        )

    # --- what they do ----------------------------------------------------------------------------

    def _row(self) -> QWidget | None:
        return getattr(self.view.page.current_tab(), "row_in_hand", lambda: None)()

    def _going_to(self, item: str) -> Nothing:
        def go() -> None:
            records = self.session.records()
            case = next(record.id for record in records if record.ref == self.practice.case)
            self.view.open_case(case, item)

        return go

    def _answered(self, item: str) -> Callable[[Nothing], list[object]]:
        def watch(done: Nothing) -> list[object]:
            changed = self.session.answer_changed
            return [changed.connect(lambda change, _: done() if change.item == item else None)]

        return watch


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

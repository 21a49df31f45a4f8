"""What is recorded, painted onto the rows and headers of a tab; nothing is written by this."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Question
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import asked_because, no_longer_offered, not_asked_because
from omi_desktop.scoring.rules import rounded
from omi_desktop.ui.language import core
from omi_desktop.ui.tabs.evident import plain_remark
from omi_desktop.ui.tabs.remarked import remarks_of
from omi_desktop.ui.tabs.route import Route
from omi_desktop.ui.tabs.rows import Row, show
from omi_desktop.ui.widgets.criterion_header import CriterionHeader
from omi_desktop.ui.widgets.remarks import Remark


class Painter:
    """Knows the rows and headers of one form's tab and paints them from the record in hand."""

    def __init__(
        self,
        session: Session,
        form: str,
        rows: dict[str, Row],
        headers: dict[str, CriterionHeader],
        route: Route,
    ) -> None:
        self.session, self.form = session, form
        self.rows, self.headers, self._route = rows, headers, route
        self.grey_hidden = False
        """Whether what is not asked is shown greyed with the reason, or not at all."""
        self._remarks: dict[str, list[Remark]] = {}

    def state(self) -> RecordState:
        """The record in hand, or an empty one."""
        sheet = self.session.sheet(self.form)
        if sheet is None:
            return RecordState(routing(self.session.instrument, self.form), {})
        return self.session.state(sheet.id)

    def notes(self) -> dict[str, str]:
        """The notes on the record in hand."""
        return self.session.shown_notes(self.form)

    def shown(self, item: str) -> str | None:
        """The answer recorded, or the one that waits to be saved."""
        return self.session.waiting(self.form).get(item, self.state().answers.get(item))

    def paint_all(self) -> None:
        """Paint every row and every header."""
        state, notes = self.state(), self.notes()
        self._remarks = remarks_of(self.session, self.form, notes)
        last_reason = ""
        for item in self.rows:
            last_reason = self._paint(item, state, notes.get(item, ""), last_reason)
        self.paint_headers(state, self.headers)
        for criterion in self.headers:
            self._remark_header(criterion, notes)

    def paint_some(self, items: Iterable[str], state: RecordState) -> None:
        """Paint these rows alone: what hangs on a gate."""
        notes = self.notes()
        for item in items:
            self._paint(item, state, notes.get(item, ""), self._reason_above(item, state))

    def paint_remarks(self, item: str) -> None:
        """Show anew what is remarked on an item or a criterion."""
        notes = self.notes()
        self._remarks = remarks_of(self.session, self.form, notes)
        if item in self.rows:
            self.rows[item].set_remarks(self._remarks.get(item, ()))
        elif item in self.headers:
            self._remark_header(item, notes)

    def _remark_header(self, criterion: str, notes: Mapping[str, str]) -> None:
        """A heading has no place of its own for the plain note: it is a line like the others."""
        plain = plain_remark(notes[criterion]) if notes.get(criterion) else ()
        self.headers[criterion].set_remarks([*plain, *self._remarks.get(criterion, ())])

    def _paint(self, item: str, state: RecordState, note: str, last_reason: str) -> str:
        """Paint one row; gives the reason it was asked for, so that the next need not say it again."""
        row, definition = self.rows[item], self.session.instrument.items[item]
        applies = item in state.applying
        reason = core(asked_because(self.session.instrument, definition, state.answers)) if applies else ""
        off = "" if applies else core(not_asked_because(self.session.instrument, definition, state))
        said = core(no_longer_offered(state, item)) or ("" if reason == last_reason else reason)
        show(row, state.answers.get(item), said, note, off)
        row.set_told([said.sentence for said in self.session.told(self.form, item)])
        row.set_remarks(self._remarks.get(item, ()))
        self._show_waiting(item)
        row.setHidden(not applies and not self.grey_hidden)
        return reason if applies else last_reason

    def _reason_above(self, item: str, state: RecordState) -> str:
        """The reason of the row shown above this one, which need not be said again."""
        above = self._route.above(item, state)
        if not above:
            return ""
        gate = self.session.instrument.items[above]
        return core(asked_because(self.session.instrument, gate, state.answers))

    def paint_waiting(self) -> None:
        """Mark anew what waits; a row whose answer waits no longer shows the one recorded."""
        waiting = self.session.waiting(self.form)
        for item, row in self.rows.items():
            if row.is_unsaved() and item not in waiting:
                row.set_value(self.state().answers.get(item))
            self._show_waiting(item)

    def _show_waiting(self, item: str) -> None:
        """Mark what is not on the disk, and keep showing it."""
        waiting = self.session.waiting(self.form) if self.session.unsaved else {}
        self.rows[item].set_unsaved(item in waiting)
        if item in waiting:
            self.rows[item].set_value(waiting[item])

    def paint_headers_of(self, items: Iterable[str], state: RecordState) -> None:
        """Paint the headers of the criteria that these items feed."""
        found = (self.session.instrument.items.get(item) for item in items)
        touched = {item.criterion for item in found if isinstance(item, Question)}
        self.paint_headers(state, [criterion for criterion in touched if criterion in self.headers])

    def paint_headers(self, state: RecordState, criteria: Iterable[str]) -> None:
        """Show how much of each criterion is answered, and its score in this case."""
        scores = self.session.case_scores()
        for criterion in criteria:
            items = [q.id for q in self.session.instrument.questions_in(criterion) if q.id in state.applying]
            answered = sum(item in state.answers for item in items)
            header = self.headers[criterion]
            header.setHidden(not items and not self.grey_hidden)
            whole = rounded(scores.criterion(criterion)) if self.form == scores.form else None
            figures = _tr("{0} of {1} answered").format(answered, len(items))
            if whole is None:
                header.set_figures(figures, "")
            else:
                header.set_figures(_tr("{0} · this case").format(figures), f"{whole}%")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryTab", text)

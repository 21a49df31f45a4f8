"""The records of a form as a list: reference, what a case is, how far each has got."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.annotations import is_alert
from omi_desktop.records.changes import BENCHMARK, CONSENSUS, SECOND, Answered, Noted, Record
from omi_desktop.records.sealing import RETURNED
from omi_desktop.records.wording import telling_facts
from omi_desktop.scoring.live import Progress
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP
from omi_desktop.ui.models.case_status import Mark, alert_mark, alerted, status_mark

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MOST_FACTS = 3
"""Facts of a case that stand under its reference."""
COMPLETE = "complete"
STATES = ("all", "not_started", "in_progress", "complete", "attention")
"""What the list can be narrowed to."""


class Role(IntEnum):
    """What else a row tells, beside its reference."""

    RECORD = Qt.ItemDataRole.UserRole + 1
    LINE = Qt.ItemDataRole.UserRole + 2
    PERCENT = Qt.ItemDataRole.UserRole + 3
    MARK = Qt.ItemDataRole.UserRole + 4


class CaseModel(QAbstractListModel):
    """The cases that match search and filter, in the inspection's order; keeps nothing of its own.

    A case whose answers change stays where it is until search or filter are used again, so that the
    row in hand never slips away while it is worked on. Made with `filled=False` it shows no case before it
    is narrowed or looked at again. `rename_wished(record, reference)` is emitted
    when a reference was edited in the list.
    """

    rename_wished = Signal(str, str)
    counts_changed = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, form: str = CASE, *, filled: bool = True
    ) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._words: tuple[str, ...] = ()
        self._state = "all"
        self._assessor = ""
        self._lines: dict[str, str] = {}
        self._progress: dict[str, Progress] = {}
        self._status: dict[str, Mark | None] = {}
        self._alerted: set[str] | None = None
        """The records with an alert nobody was told about, None before somebody looks."""
        self._shown: list[str] = [record.id for record in session.listed(form)] if filled else []
        session.answer_changed.connect(self._on_answer_changed)
        session.note_changed.connect(self._on_note_changed)
        session.record_changed.connect(self._on_record_changed)
        session.records_changed.connect(self.look_again)

    # --- what is there ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        record = self._session.record(self._shown[index.row()])
        reader = _READERS.get(role)
        return reader(self, record) if reader else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        renamed = index.isValid() and not self._session.record(self._shown[index.row()]).reading
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if renamed else Qt.ItemFlag(0))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another reference; the row shows it once it is in the file."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.rename_wished.emit(self._shown[index.row()], str(value))
        return False

    def record_at(self, row: int) -> str:
        """The record of a row."""
        return self._shown[row]

    def row_of(self, record: str) -> int:
        """The row of a record, -1 where search or filter leave it out."""
        return self._shown.index(record) if record in self._shown else -1

    def progress(self, record: str) -> Progress:
        """How many of the items that apply to a case are answered; counted when somebody looks."""
        if record not in self._progress:
            self._progress[record] = self._session.live(self._form).progress(record)
        return self._progress[record]

    def line(self, record: str) -> str:
        """What the case is."""
        if record not in self._lines:
            facts = telling_facts(self._session.instrument, self._session.state(record))[:MOST_FACTS]
            known = self._session.record(record)
            status = self.status(known)
            alert = self.mark(known).word if self.is_alerted(record) else ""
            said = [alert, status.word if status else "", reading_text(known), *facts]
            self._lines[record] = " · ".join(part for part in said if part)
        return self._lines[record]

    def is_complete(self, record: Record) -> bool:
        """Whether nothing is left to answer, as in the scores, or the assessor has said that it is done."""
        return record.status == COMPLETE or self.progress(record.id).complete

    def status(self, record: Record) -> Mark | None:
        """What somebody said of the case: sealed, returned; looked up when it is painted first."""
        if record.id not in self._status:
            self._status[record.id] = status_mark(self._session, record)
        return self._status[record.id]

    def is_alerted(self, record: str) -> bool:
        """Whether it holds an alert nobody was told about; all are looked up together at the first look."""
        if self._alerted is None:
            self._alerted = alerted(self._session)
        return record in self._alerted

    def mark(self, record: Record) -> Mark:
        """How far the case has got, as a sign; an alert nobody was told about comes before that."""
        stands = self._stands(record)
        return alert_mark(stands) if self.is_alerted(record.id) else stands

    def _stands(self, record: Record) -> Mark:
        if status := self.status(record):
            return status
        progress = self.progress(record.id)
        if progress.complete:
            return Mark("case-full", "accent", self.tr("All answered, not yet sealed"))
        return self._partial(progress)

    def _partial(self, progress: Progress) -> Mark:
        if not progress.answered:
            return Mark("case-empty", "outline", self.tr("Not started"))
        text = self.tr("In progress, {count} left").format(count=progress.left)
        share = progress.answered / max(progress.asked, 1)
        icon = "case-quarter" if share < 3 / 8 else "case-half" if share < 5 / 8 else "case-three-quarter"
        return Mark(icon, "accent", text)

    # --- narrowing -------------------------------------------------------------------------------

    def narrow(self, text: str = "", state: str = "all", assessor: str = "") -> None:
        """Show the cases with all these words in reference, assessor or type, in that state, of theirs."""
        self._words = tuple(text.casefold().split())
        self._state = state
        self._assessor = assessor.casefold()
        self.look_again()

    def look_again(self) -> None:
        """Read every case anew."""
        self.beginResetModel()
        self._lines.clear()
        self._progress.clear()
        self._status.clear()
        self._alerted = None
        self._shown = [record.id for record in self._session.listed(self._form) if self._matches(record)]
        self.endResetModel()
        self.counts_changed.emit()

    def _matches(self, record: Record) -> bool:
        return (
            (not self._assessor or record.assessor.casefold() == self._assessor)
            and self._in_state(record)
            and self._has_words(record)
        )

    def _has_words(self, record: Record) -> bool:
        if not self._words:
            return True
        text = f"{record.ref} {record.assessor} {self.line(record.id)}".casefold()
        return all(word in text for word in self._words)

    def _in_state(self, record: Record) -> bool:
        if self._state == "all":
            return True
        progress = self.progress(record.id)
        done = self.is_complete(record)
        return {
            "not_started": not progress.answered and not done,
            "in_progress": progress.answered > 0 and not done,
            "complete": done,
            "attention": self._needs_attention(record),
        }[self._state]

    def _needs_attention(self, record: Record) -> bool:
        said = record.status in (COMPLETE, RETURNED) or self.is_alerted(record.id)
        return said and self.mark(record).role == "attention"

    # --- what happened ---------------------------------------------------------------------------

    def _on_answer_changed(self, change: Answered, flipped: list[str]) -> None:
        if change.record in self._progress:
            before = self._progress[change.record]
            after = self._progress[change.record] = self._moved(before, change, flipped)
            if before.complete != after.complete:
                self.counts_changed.emit()
        self._look_at(change.record)

    def _on_note_changed(self, change: Noted) -> None:
        # alerts and what is noted after sealing show; other notes of an open case change nothing here
        changed = is_alert(change.item) and self._alert_moved(change.record)
        if changed or self._status.get(change.record):
            self._look_at(change.record)

    def _alert_moved(self, record: str) -> bool:
        """Look again whether the record has an alert nobody was told about; whether that is new."""
        was = self.is_alerted(record)
        assert self._alerted is not None
        self._alerted = (self._alerted - {record}) | alerted(self._session, record)
        return was != self.is_alerted(record)

    def _look_at(self, record: str) -> None:
        """Paint a case anew, with what it is and how it stands."""
        self._lines.pop(record, None)
        self._status.pop(record, None)
        self._repaint(record)

    def _moved(self, old: Progress, change: Answered, flipped: list[str]) -> Progress:
        """The progress after one answer, without counting the whole case again."""
        state = self._session.state(change.record)
        if state.routing.optional.intersection((change.item, *flipped)):
            return self._session.live(self._form).progress(change.record)
        answered, asked = old.answered, old.asked
        if change.item in state.applying:
            was, now = (
                v is not None and state.routing.takes(change.item, v) for v in (change.old, change.new)
            )
            answered += now - was
        for item in flipped:
            step = 1 if item in state.applying else -1
            asked += step
            answered += step * (item in state.answers)
        return Progress(answered, asked)

    def _on_record_changed(self, record: str) -> None:
        changed = self._session.record(record)
        if changed.form != self._form:
            return
        if changed.removed:
            self._take_out(record)
        elif record in self._shown:
            self._look_at(record)
        elif self._matches(changed):
            self._put_in(record)
        self.counts_changed.emit()

    def _take_out(self, record: str) -> None:
        row = self.row_of(record)
        if row >= 0:
            self.beginRemoveRows(ROOT, row, row)
            del self._shown[row]
            self.endRemoveRows()
        self._lines.pop(record, None)
        self._status.pop(record, None)
        self._progress.pop(record, None)

    def _put_in(self, record: str) -> None:
        """Where it stands among the others; a case that was removed comes back to its old place."""
        order = {known.id: place for place, known in enumerate(self._session.listed(self._form))}
        row = sum(order[shown] < order[record] for shown in self._shown)
        self.beginInsertRows(ROOT, row, row)
        self._shown.insert(row, record)
        self.endInsertRows()

    def _repaint(self, record: str) -> None:
        row = self.row_of(record)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _tooltip(self, record: Record) -> str:
        progress = self.progress(record.id)
        counted = self.tr("{answered} of {asked} answered").format(
            answered=progress.answered, asked=progress.asked
        )
        whose = self.tr("Assessor: {name}").format(name=record.assessor) if record.assessor else ""
        lines = (record.ref, self.line(record.id), whose, counted, self.mark(record).text)
        return "\n".join(line for line in lines if line)

    def _spoken(self, record: Record) -> str:
        parts = (record.ref, self.line(record.id), f"{percent(self.progress(record.id))}%")
        return ", ".join([part for part in parts if part] + [self.mark(record).text])


def reading_text(record: Record) -> str:
    """What a record is where it is not the case's own reading; empty where it is."""
    said = _READINGS.get(record.reading)
    return QCoreApplication.translate("CaseModel", said) if said else ""


_READINGS = {
    SECOND: QT_TRANSLATE_NOOP("CaseModel", "Second reading"),
    CONSENSUS: QT_TRANSLATE_NOOP("CaseModel", "Consensus"),
    BENCHMARK: QT_TRANSLATE_NOOP("CaseModel", "Benchmark, agreed answers"),
}


def percent(progress: Progress) -> int:
    """Whole per cent, 100 only when nothing is left."""
    return 100 * progress.answered // progress.asked if progress.asked else 0


_READERS: dict[int, Callable[[CaseModel, Record], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda model, record: record.ref,
    Qt.ItemDataRole.EditRole: lambda model, record: record.ref,
    Qt.ItemDataRole.ToolTipRole: CaseModel._tooltip,
    Qt.ItemDataRole.AccessibleTextRole: CaseModel._spoken,
    Role.RECORD: lambda model, record: record.id,
    Role.LINE: lambda model, record: model.line(record.id),
    Role.PERCENT: lambda model, record: percent(model.progress(record.id)),
    Role.MARK: CaseModel.mark,
}

"""How sure the scores of all cases are: intervals worked out beside the form, never while somebody types."""

from PySide6.QtCore import QObject, QTimer, Signal

from omi_desktop.app.session import CASE, Session
from omi_desktop.app.tasks import Task, run_in_thread
from omi_desktop.scoring.explain import ScoreRef
from omi_desktop.scoring.intervals import Interval, ScoreIntervals, bootstrap

QUIET_MS = 1500
"""Without an answer for so long, nobody is typing."""
FEWEST_CASES = 2
"""Of a single case there is nothing to resample."""


class Certainty(QObject):
    """The intervals of the moment: gone with every answer, back when it is quiet and somebody looks."""

    found = Signal()
    """The intervals are there."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: ScoreIntervals | None = None
        self._task: Task | None = None
        self._watched = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._start)
        session.scores_changed.connect(self._on_scores_changed)

    def watch(self, watched: bool) -> None:
        """Whether somebody looks; the first look starts the work at once."""
        self._watched = watched
        if watched and self._known is None and self._task is None:
            self._start()

    def of(self, ref: ScoreRef) -> Interval | None:
        """The interval of a criterion, section or headline; None while it is not known."""
        if self._known is None or ref.kind == "question":
            return None
        by_kind = {
            "criterion": self._known.criteria,
            "section": self._known.sections,
            "headline": self._known.headlines,
        }
        return by_kind[ref.kind].get(ref.id)

    def _on_scores_changed(self, form: str) -> None:
        if form != CASE:
            return
        self._known = None
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._watched:
            self._quiet.start()

    def _start(self) -> None:
        if self._session.closed:
            return
        states = self._session.live().states.values()
        if not self._watched or len(states) < FEWEST_CASES:
            return
        answers = [dict(state.answers) for state in states]
        self._task = run_in_thread(bootstrap, self._session.instrument, answers)
        self._task.done.connect(self._on_done)

    def _on_done(self, known: ScoreIntervals) -> None:
        self._task, self._known = None, known
        self.found.emit()

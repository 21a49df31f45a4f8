"""A clock that was put back: said at opening and while answers are given; no order hangs on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from omi_desktop.app.session import Session
from omi_desktop.records.changes import Deed
from omi_desktop.store import trail

NOTHING = timedelta(minutes=1)
"""What a clock may be set back by while the network keeps it right, and nobody need know."""


def clock_text(last: str | None, now: str) -> str:
    """That the clock, by which it is now, is earlier than the newest entry (UTC); "" where it is not."""
    if not last or datetime.fromisoformat(now) + NOTHING >= datetime.fromisoformat(last):
        return ""
    text = QCoreApplication.translate(
        "Clock",
        "The clock of this computer is earlier than the last entry ({0}). Nothing is lost: set it right.",
    )
    return text.format(local(last))


def local(at: str) -> str:
    """A moment of the history in the time of this place."""
    return datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y %H:%M")


class ClockWatch(QObject):
    """Compares each deed with the one before it, and tells when the clock went back between the two."""

    def __init__(self, session: Session, tell: Callable[[str], None]) -> None:
        super().__init__(session)
        self._tell = tell
        last = session.inspection.last_entry()
        self._last = last.at if last else None
        session.saved.connect(self._on_saved)

    def at_opening(self) -> str:
        """What is to be said about the clock as it stands."""
        return clock_text(self._last, trail.now())

    def _on_saved(self, deed: Deed) -> None:
        if deed.changes and (text := clock_text(self._last, deed.at)):
            self._tell(text)
        self._last = deed.at

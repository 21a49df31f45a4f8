"""What is said in place under the page: calm notices that go by themselves, and what is not saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import ChangedElsewhere, DriveGone, OmiError
from omi_desktop.ui.language import core
from omi_desktop.ui.later import once_after
from omi_desktop.ui.status_line import StatusLine
from omi_desktop.ui.widgets.notice_bar import Kind, NoticeBar

_SHOWN_FOR = 6000
"""Milliseconds that a calm notice stays."""


class Notices(QObject):
    """Fills the notice bar and the saved mark of the status line from what the session says."""

    instrument_requested = Signal()
    save_elsewhere_requested = Signal()

    def __init__(self, session: Session, status: StatusLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._status = session, status
        self.bar = NoticeBar("notice", parent)
        self._hide = once_after(self, _SHOWN_FOR, self.bar.clear)
        self.bar.acted.connect(self._on_acted)
        session.saved.connect(self._on_saved)
        session.not_saved.connect(self._on_not_saved)
        session.refused.connect(lambda error: self.tell("attention", str(error)))
        session.notified.connect(lambda text: self.tell("info", text) if text else None)

    def tell(self, kind: Kind, text: str) -> None:
        """Say something in place; calm things go by themselves, and never over what is not saved."""
        if self.session.pending is None:
            self.bar.show_notice(kind, text)
            self._hide.start()

    def _on_saved(self, deed: object) -> None:
        if self.bar.isVisible() and self.bar.kind == "danger" and not self.session.unsaved:
            self.bar.clear()
        self._status.show_saved(deed)  # type: ignore[arg-type]

    def _on_not_saved(self, error: OmiError) -> None:
        self._hide.stop()
        safe = self.tr("Everything saved before is safe, and what you entered stays here.")
        if isinstance(error, ChangedElsewhere):
            self.tell("attention", str(error))
            return
        elsewhere = self.tr("Save my work as ...")
        if isinstance(error, DriveGone):
            elsewhere = self.tr("Save to this computer")
        actions = [("retry", self.tr("Try again")), ("elsewhere", elsewhere)]
        said = f"{core(error.title)} {safe} {core(error.hint)}"
        self.bar.show_notice("danger", said, actions, closable=False)
        self._status.show_not_saved()

    def _on_acted(self, action: str) -> None:
        if action == "retry":
            self.session.retry()
        elif action == "elsewhere":
            self.save_elsewhere_requested.emit()
        elif action == "instrument":
            self.instrument_requested.emit()

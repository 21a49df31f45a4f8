"""What keeps an open inspection safe, in the window: its lock, its backups, what a crash left, damage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog

from omi_desktop.app.session import Session
from omi_desktop.errors import FileDamaged, FileLocked, OmiError
from omi_desktop.instruments.model import Fact
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.clock import ClockWatch, local
from omi_desktop.ui.status_line import named

if TYPE_CHECKING:
    from omi_desktop.app.backing_up import BackingUp
    from omi_desktop.store.backups import Backup
    from omi_desktop.ui.opening_window import OpeningWindow

_CONTEXT = "Guarding"
SOON = 15_000
"""Milliseconds from opening an inspection to its first backup."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


# --- one writer --------------------------------------------------------------------------------------


def hold(window: OpeningWindow, inspection: Inspection) -> bool:
    """Hold a file for writing; where another has it, ask what to do. False where it is not to be opened."""
    if inspection.read_only:
        return True
    try:
        inspection.hold()
    except FileLocked as error:
        return _ask_about_lock(window, inspection, error)
    except OmiError:
        # nothing can be written beside it, so nothing is: it can still be read
        inspection.read_only = True
    return True


def _ask_about_lock(window: OpeningWindow, inspection: Inspection, error: FileLocked) -> bool:
    from omi_desktop.ui.dialogs.choice import ChoiceDialog

    choices = [("read", _tr("Open for reading only"))]
    text = f"{error.title} " + _tr("Two who write at once would meet each other's changes.")
    if error.may_take_over:
        choices.append(("over", _tr("Take over")))
        text += " " + _tr("Take over only if you are sure that it is open nowhere.")
    choice = ChoiceDialog("locked", _tr("Open elsewhere"), text, choices, window).ask()
    if choice == "over":
        inspection.hold(take_over=True)
    inspection.read_only = choice == "read"
    return bool(choice)


# --- while it is open --------------------------------------------------------------------------------


def attach(window: OpeningWindow, session: Session, left_behind: bool) -> None:
    """Look after an inspection that was just opened, and say what has to be known about it."""
    # the first look at a case is not held up by the check of a copy
    QTimer.singleShot(SOON, session, lambda: session.closed or begin_backups(window, session))
    view = window.view
    assert view is not None
    clock = ClockWatch(session, lambda text: _tell_in_view(window, text))
    if session.inspection.read_only:
        view.tell("attention", _tr("Open for reading only: what you enter is not saved here."))
    elif session.inspection.foreign_journal:
        text = _tr(
            "Beside the file lay the journal of another copy. It is set aside; nothing here was changed."
        )
        view.tell("attention", text)
    elif left_behind:
        view.tell("info", recovered_text(session))
    elif put_back := clock.at_opening():
        view.tell("attention", put_back)


def _tell_in_view(window: OpeningWindow, text: str) -> None:
    """Say it in the pages there are then: another language has them built anew."""
    if window.view is not None:
        window.view.tell("attention", text)


def begin_backups(window: OpeningWindow, session: Session) -> BackingUp:
    """Make the first backup of an open inspection, and the later ones."""
    from omi_desktop.app.backing_up import BackingUp

    made = BackingUp(session, session)
    made.failed.connect(lambda error: _tell_no_backup(window, session, error))
    made.begin()
    return made


def recovered_text(session: Session) -> str:
    """What was saved last before the program ended without closing the file."""
    last = session.inspection.last_entry()
    if last is None:
        return _tr("Recovered after an unclean end.")
    parts = [local(last.at)]
    if last.record:
        record = session.inspection.record(last.record)
        title = session.instrument.form_by_id[record.form].title
        parts = [f"{title} {record.ref}".strip(), *_item_in_words(session, last.item), *parts]
    return _tr("Recovered. Last saved: {0}.").format(", ".join(parts))


def _item_in_words(session: Session, item: str) -> list[str]:
    """A question by its number; a fact, which has none, in few words; nothing where there is no item."""
    fact = session.instrument.items.get(item)
    if isinstance(fact, Fact):
        return [fact.label]
    return [named(item)] if item else []


def _tell_no_backup(window: OpeningWindow, session: Session, error: OmiError) -> None:
    if window.session is not session or window.view is None:
        return
    safe = _tr("Your answers are saved, and the earlier backups are as they were.")
    window.view.tell("attention", f"{error.title} {safe} {error.hint}")


# --- damage ------------------------------------------------------------------------------------------


def offer_way_out(window: OpeningWindow, path: Path, passphrase: str | None, error: OmiError) -> bool:
    """Where a file is damaged offer its last backup and a recovery; whether anything was opened."""
    if not isinstance(error, FileDamaged):
        return False
    from omi_desktop.store import backups
    from omi_desktop.ui.dialogs.choice import ChoiceDialog

    last = backups.last_good(path)
    choices = [("recover", _tr("Save what can be read …"))]
    text = f"{error.title} " + _tr("The file is not changed, whatever you choose.")
    if last:
        made = last.at.astimezone().strftime("%d/%m/%Y %H:%M")
        choices.insert(0, ("backup", _tr("Restore the last backup ({0})").format(made)))
    choice = ChoiceDialog("damaged", _tr("The file is damaged"), text, choices, window).ask()
    try:
        if choice == "backup" and last:
            return _restore(window, path, passphrase, last)
        return choice == "recover" and _recover(window, path, passphrase)
    except OmiError as problem:
        window.say(problem)
        return False


def _restore(window: OpeningWindow, path: Path, passphrase: str | None, last: Backup) -> bool:
    from omi_desktop.store import backups, locks

    lock = locks.take(path)
    try:
        backups.restore(path, last, passphrase)
    finally:
        lock.release()
    return window.open_path(path, passphrase)


def _recover(window: OpeningWindow, path: Path, passphrase: str | None) -> bool:
    from omi_desktop.store.recovery import recover

    wanted = path.with_name(_tr("{0} recovered.omi").format(path.stem))
    name, _ = QFileDialog.getSaveFileName(window, _tr("Save what can be read"), str(wanted), "(*.omi)")
    if not name:
        return False
    report = recover(path, Path(name), passphrase)
    opened = window.open_path(Path(name), passphrase)
    if opened and window.view is not None:
        lost = [*report.missing, *([_tr("entries of the history")] if report.lost_entries else [])]
        found = _tr("{0} records and {1} answers were recovered.").format(report.records, report.answers)
        missing = _tr("Missing: {0}.").format("; ".join(lost)) if lost else _tr("Nothing is missing.")
        window.view.tell("attention" if lost else "info", f"{found} {missing}")
    return opened

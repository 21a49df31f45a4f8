"""A file in a shared folder: the offer to work on a copy on this computer, and putting it back at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStorageInfo

from omi_desktop import paths
from omi_desktop.errors import FileLocked, OmiError
from omi_desktop.store import places, working_copies
from omi_desktop.store.working_copies import WorkingCopy

if TYPE_CHECKING:
    from omi_desktop.ui.opening_window import OpeningWindow

_CONTEXT = "SharedFolder"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def is_shared(path: Path) -> bool:
    """Whether a file lies on the network or where it is synchronised."""
    return bool(_kind(path))


def place_for(window: OpeningWindow, path: Path) -> Path | None:
    """Where to open a file: itself, a copy on this computer, or nowhere where that was called off."""
    kind = _kind(path)
    if not kind or not path.is_file():
        return path
    choice = _asked(window, path, kind)
    return _copied(window, path) if choice == "copy" else path if choice else None


def put_back(window: OpeningWindow, copy: WorkingCopy) -> None:
    """Put a copy that was closed back to where it came from, and say where the work is if not there."""
    try:
        done = working_copies.put_back(copy)
    except OmiError as error:
        window.say(error)
        return
    if done.conflict:
        what = _tr("{0} was changed meanwhile and stays as it is.").format(copy.original.name)
        window.say(OmiError(what, _tr("Your work is beside it: {0}").format(done.path.name)))


def _kind(path: Path) -> str:
    if paths.copies_dir() in path.absolute().parents:
        return ""
    told = bytes(QStorageInfo(str(path.absolute().parent)).fileSystemType().data()).decode(errors="replace")
    return places.shared_as(path, told)


def _asked(window: OpeningWindow, path: Path, kind: str) -> str:
    where = _tr("This folder is on the network.")
    if kind == places.SYNCHRONISED:
        where = _tr("This folder is synchronised.")
    text = _tr(
        "{0} Work on a copy on this computer? It is put back when you close it. Written where it is, two "
        "computers or a synchronising program may meet each other's changes."
    ).format(where)
    choices = [("copy", _tr("Work on a copy")), ("there", _tr("Open it where it is"))]
    if working_copies.waiting(path):
        text += " " + _tr("A copy here holds work that was not put back yet; it goes on from there.")
    from omi_desktop.ui.dialogs.choice import ChoiceDialog

    return ChoiceDialog("shared", _tr("Not this computer's alone"), text, choices, window).ask()


def _copied(window: OpeningWindow, path: Path) -> Path | None:
    try:
        copy = working_copies.begin(path)
    except FileLocked:
        # who has it is asked about where any file is opened
        return path
    except OmiError as error:
        window.say(error)
        return None
    window.copies[copy.local] = copy
    return copy.local

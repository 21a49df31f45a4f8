"""An instrument file of the user's own: asked for, read and checked before anything uses it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from omi_desktop.errors import OmiError
from omi_desktop.instruments.loader import parse, read_text
from omi_desktop.instruments.model import Instrument


@dataclass(frozen=True)
class InstrumentFile:
    """A file that was found sound: what it is called, its text and the instrument in it."""

    path: Path
    text: str
    instrument: Instrument


def ask_instrument_file(folder: Path, parent: QWidget) -> Path | None:
    """Ask for an instrument file; None where the person thought better of it."""
    title = QCoreApplication.translate("InstrumentFile", "Use an instrument file")
    kinds = QCoreApplication.translate("InstrumentFile", "Instruments (*.toml)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def read_instrument_file(path: Path) -> InstrumentFile:
    """Read and check an instrument file. Raises FileMissing, or ProblemsFound with every fault in it."""
    text = read_text(path)
    return InstrumentFile(path, text, parse(text, path.name))


def told(error: OmiError, most: int = 4) -> str:
    """An error as it is said in a dialog: of many faults the first few, and how many more there are."""
    problems = [str(problem) for problem in getattr(error, "problems", ())]
    if not problems:
        return str(error)
    more = QCoreApplication.translate("InstrumentFile", "and {0} more").format(len(problems) - most)
    return "\n".join([error.title, *problems[:most], *([more] if len(problems) > most else [])])

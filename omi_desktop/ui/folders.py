"""Which folder a file dialog begins in: the one chosen in the settings while it is there, or another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from omi_desktop.settings import Settings


def documents() -> Path:
    """The user's folder of documents, where it is there; otherwise their home."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()


def for_inspections(settings: Settings) -> Path:
    """Where inspections are made and looked for."""
    return _there(settings.inspections_folder) or documents()


def for_exports(settings: Settings, inspection: Path) -> Path:
    """Where the workbooks of an inspection go."""
    return _there(settings.exports_folder) or inspection.parent


def for_packs(settings: Settings, inspection: Path) -> Path:
    """Where the packs of an inspection go."""
    return _there(settings.packs_folder) or inspection.parent


def _there(folder: Path | None) -> Path | None:
    """The folder, unless its drive has gone: a file dialog has to begin somewhere."""
    try:
        return folder if folder and folder.is_dir() else None
    except OSError:
        return None

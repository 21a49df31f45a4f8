"""Where the program's own data, its settings and its log are, however it was installed."""

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "omi-desktop"
SETTINGS_VARIABLE = "OMI_DESKTOP_SETTINGS"


def resources() -> Path:
    """The folder `resources`, the same from a checkout, a wheel and a frozen program.

    A wheel and a frozen program carry it inside the package, a checkout beside it.
    """
    inside = _package_folder() / "resources"
    return inside if inside.is_dir() else inside.parents[1] / "resources"


def instruments() -> Path:
    """The folder of the instruments that ship with the program, one TOML file each."""
    return resources() / "instruments"


def settings_dir() -> Path:
    """The folder of this user's settings; not made until something is kept there.

    The environment variable OMI_DESKTOP_SETTINGS names another one, for tests and for portable use.
    """
    return _overridden() or platformdirs.user_config_path(APP_NAME, appauthor=False)


def samples_dir() -> Path:
    """The folder of this user's sample inspections, inside the settings folder where that was overridden."""
    override = _overridden()
    data = override if override else platformdirs.user_data_path(APP_NAME, appauthor=False)
    return data / "samples"


def copies_dir() -> Path:
    """The folder of this user's working copies of files in shared folders."""
    override = _overridden()
    data = override if override else platformdirs.user_data_path(APP_NAME, appauthor=False)
    return data / "copies"


def log_dir() -> Path:
    """The folder of this user's log files, inside the settings folder where that was overridden."""
    override = _overridden()
    return override / "log" if override else platformdirs.user_log_path(APP_NAME, appauthor=False)


def _overridden() -> Path | None:
    """The folder that the environment names instead of the platform's own."""
    named = os.environ.get(SETTINGS_VARIABLE)
    return Path(named) if named else None


def _package_folder() -> Path:
    """The folder of the package; PyInstaller unpacks it under sys._MEIPASS."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "omi_desktop" if frozen else Path(__file__).resolve().parent

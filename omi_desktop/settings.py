"""What a user has chosen for this computer: Settings, kept as one TOML file. Never anything from a case."""

from __future__ import annotations

import contextlib
import logging
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args

import tomli_w

from omi_desktop import paths
from omi_desktop.errors import OmiError
from omi_desktop.files import write_file_durably

Theme = Literal["system", "light", "dark"]
HiddenQuestions = Literal["hide", "grey"]

RECENT_KEPT = 10
FILE_NAME = "settings.toml"
SET_ASIDE_NAME = "settings.damaged.toml"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one user on one computer; change them with `dataclasses.replace` and `save_settings`."""

    text_size: int = 100
    """Per cent of the normal size, 100 to 200."""
    theme: Theme = "system"
    advance_after_answer: bool = True
    """Whether the focus goes on to the next question once one is answered."""
    hidden_questions: HiddenQuestions = "hide"
    """Whether questions that do not apply are left out, or shown greyed with the reason."""
    recent: tuple[Path, ...] = ()
    """Inspections opened lately, the latest first: their paths and nothing of what is in them."""
    assessor: str = ""
    """The name that this user's answers are recorded under; empty until it is given."""
    language: str = ""
    """A language code such as "cy"; empty for the computer's own language."""
    idle_lock_minutes: int = 10
    """Minutes without a key or click until an inspection with a passphrase locks, 1 to 60."""
    inspections_folder: Path | None = None
    """Where inspections are made and looked for; none for the computer's folder of documents."""
    exports_folder: Path | None = None
    """Where workbooks go; none for the folder of the inspection."""
    packs_folder: Path | None = None
    """Where packs go; none for the folder of the inspection."""
    tour_seen: bool = False
    """Whether the guided tour was taken or left: it comes by itself once in a lifetime."""
    others: Mapping[str, Any] = field(default_factory=dict, hash=False)
    """Keys of the file that this version does not know, written back as they were."""
    set_aside: Path | None = None
    """Where a damaged settings file was put when these were read, for the window to say so; not kept."""

    def with_recent(self, inspection: Path) -> Settings:
        """The same with `inspection` as the latest of the recent ones."""
        latest = inspection.absolute()
        return replace(self, recent=(latest, *self.without_recent(latest).recent)[:RECENT_KEPT])

    def without_recent(self, inspection: Path) -> Settings:
        """The same without `inspection` among the recent ones."""
        forgotten = inspection.absolute()
        return replace(self, recent=tuple(path for path in self.recent if path != forgotten))


def load_settings() -> Settings:
    """The settings as they were kept; a value that cannot be used, or a missing one, is the default.

    A damaged file is set aside, so that nothing in it is lost, and `Settings.set_aside` names it.
    """
    file = paths.settings_dir() / FILE_NAME
    try:
        return _from_table(tomllib.loads(file.read_bytes().decode()))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        _log.warning("settings not read: %s", type(error).__name__)
        return Settings()
    except (ValueError, RecursionError):
        return Settings(set_aside=_put_aside(file))


def save_settings(settings: Settings) -> None:
    """Keep the settings for the next start; the file is replaced whole or not at all. Raises OmiError."""
    file = paths.settings_dir() / FILE_NAME
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_file_durably(file, tomli_w.dumps(_to_table(settings)).encode())
    except OSError as error:
        raise OmiError(
            f"The settings could not be kept in {file.parent}: {error.strerror}.",
            "They hold until the program ends; make room there or allow writing to keep them.",
        ) from error


def _put_aside(file: Path) -> Path | None:
    aside = file.with_name(SET_ASIDE_NAME)
    _log.warning("settings damaged, set aside as %s", SET_ASIDE_NAME)
    with contextlib.suppress(OSError):
        return file.replace(aside)
    return None


def _from_table(table: dict[str, Any]) -> Settings:
    read = {name: reader(table[name]) for name, reader in _READERS.items() if name in table}
    chosen = {name: value for name, value in read.items() if value is not None}
    return Settings(**chosen, others={name: value for name, value in table.items() if name not in _READERS})


def _to_table(settings: Settings) -> dict[str, Any]:
    known = {name: _written(getattr(settings, name)) for name in _READERS}
    return {**{name: value for name, value in known.items() if value is not None}, **settings.others}


def _written(value: Any) -> Any:
    """A value as TOML can hold it; None is left out."""
    if isinstance(value, tuple):
        return [str(path) for path in value]
    return str(value) if isinstance(value, Path) else value


def _whole_number(least: int, most: int) -> Callable[[object], int | None]:
    """A reader of whole numbers; the nearest allowed one stands for one outside the limits."""

    def read(value: object) -> int | None:
        return min(max(value, least), most) if type(value) is int else None

    return read


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in choices else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _folder(value: object) -> Path | None:
    """A folder by its whole path: one beside whatever the program was started in means nothing."""
    folder = Path(value) if isinstance(value, str) and "\0" not in value else None
    return folder if folder and folder.is_absolute() else None


def _paths(value: object) -> tuple[Path, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(Path(path) for path in value if isinstance(path, str) and path)[:RECENT_KEPT]


_READERS: dict[str, Callable[[object], Any]] = {
    "text_size": _whole_number(100, 200),
    "theme": _one_of(get_args(Theme)),
    "advance_after_answer": _flag,
    "hidden_questions": _one_of(get_args(HiddenQuestions)),
    "recent": _paths,
    "assessor": _text,
    "language": _text,
    "idle_lock_minutes": _whole_number(1, 60),
    "inspections_folder": _folder,
    "exports_folder": _folder,
    "packs_folder": _folder,
    "tour_seen": _flag,
}

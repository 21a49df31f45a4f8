"""The instruments that come with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from omi_desktop import paths
from omi_desktop.errors import InputProblem

# naming the programmes takes a look into a folder; the welcome page does so before anything is loaded
if TYPE_CHECKING:
    from omi_desktop.instruments.model import Instrument


def ids() -> tuple[str, ...]:
    """The ids of the instruments shipped, oldest programme first."""
    return tuple(sorted((path.stem for path in paths.instruments().glob("*.toml")), key=_year))


def _year(identity: str) -> tuple[str, str]:
    return identity.rpartition("-")[2], identity


@cache
def shipped(identity: str) -> Instrument:
    """The instrument with that id. Raises InputProblem where none is shipped under it."""
    from omi_desktop.instruments.loader import load

    return load(path_of(identity))


def short_name(identity: str) -> str:
    """The same as `shipped(identity).name`, from the head of the file: who names all need load none."""
    with path_of(identity).open(encoding="utf-8") as lines:
        head = next(line for line in lines if line.startswith("abbreviation"))
    edition = identity.rpartition("-")[2]
    return " ".join([head.partition("=")[2].strip().strip('"'), *([edition] if edition.isdecimal() else [])])


def text_of(identity: str) -> str:
    """The text of a shipped instrument, as an inspection file keeps it."""
    from omi_desktop.instruments.loader import read_text

    return read_text(path_of(identity))


def path_of(identity: str) -> Path:
    """Where a shipped instrument lies. Raises InputProblem where none is shipped under that id."""
    if identity not in ids():
        raise InputProblem(f'There is no programme "{identity}".', f"Choose one of {', '.join(ids())}.")
    return paths.instruments() / f"{identity}.toml"

"""Options that several commands share: passphrase file, JSON, who is writing, how much is logged."""

from __future__ import annotations

import getpass
import logging
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

LEVELS = ("debug", "info", "warning", "error")
WRITER_VARIABLE = "OMI_DESKTOP_WRITER"


class _ToStderr(logging.Handler):
    """Prints records on whatever stderr is at the moment."""

    def emit(self, record: logging.LogRecord) -> None:
        click.echo(self.format(record), err=True)


def set_log_level(context: click.Context, option: click.Parameter, level: str | None) -> None:
    """Print what the program logs from this level up on stderr."""
    if level is None:
        return
    logger = logging.getLogger("omi_desktop")
    handler = _ToStderr()
    root = context.find_root()
    # undone at the end of the run: several may share a process
    root.call_on_close(partial(logger.setLevel, logger.level))
    root.call_on_close(partial(logger.removeHandler, handler))
    logger.addHandler(handler)
    logger.setLevel(level.upper())


log_level_option = click.option(
    "--log-level",
    type=click.Choice(LEVELS, case_sensitive=False),
    expose_value=False,
    is_eager=True,
    callback=set_log_level,
    help="Print what happens on stderr, such as each commit (debug).",
)


class OmiCommand(click.Command):
    """A command that takes --log-level after its name as well as before it."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        log_level_option(self)


class OmiGroup(click.Group):
    """A group of such commands."""

    command_class = OmiCommand


FILE = click.Path(path_type=Path)
file_argument = click.argument("file", type=FILE)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
identifiers_option = click.option(
    "--with-identifiers", "identifiers", is_flag=True, help="The facts too that identify a person."
)
alerts_option = click.option(
    "--with-alerts", "alerts", is_flag=True, help="The alerts too: immediate concerns for protection."
)
passphrase_option = click.option(
    "--passphrase-file", type=FILE, metavar="F", help="The first line of F is the inspection's passphrase."
)
who_option = click.option(
    "--as",
    "who",
    envvar=WRITER_VARIABLE,
    metavar="NAME",
    help=f"Who is writing, for the history (default: ${WRITER_VARIABLE}, then your user name).",
)


def _keep_take_over(context: click.Context, option: click.Parameter, given: bool) -> None:
    context.meta[TAKE_OVER] = given


TAKE_OVER = "omi_desktop.take_over"
take_over_option = click.option(
    "--take-over",
    is_flag=True,
    expose_value=False,
    callback=_keep_take_over,
    help="Write although the file is locked, by another computer or nobody known: it is open nowhere.",
)
Command = TypeVar("Command", bound=Callable[..., Any])


def as_option(command: Command) -> Command:
    """What every command that writes to an inspection takes: --as and --take-over."""
    return who_option(take_over_option(command))


def takes_over() -> bool:
    """Whether the command at work was told to take a lock over."""
    context = click.get_current_context(silent=True)
    return bool(context and context.meta.get(TAKE_OVER))


def writer(name: str | None) -> str:
    """The name for the history: the one given, or the user's at this computer."""
    if name and name.strip():
        return name.strip()
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"user {os.getuid()}" if hasattr(os, "getuid") else "unknown user"

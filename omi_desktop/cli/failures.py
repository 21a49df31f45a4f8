"""How a run that went wrong ends: one message on stderr, an exit status, details of bugs in the log."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

import click

from omi_desktop import __version__, paths
from omi_desktop.errors import OmiError, ProblemsFound

USAGE, UNUSABLE, BUG, STOPPED = 2, 3, 70, 130
LOG_NAME = "omi.log"


def status_of(result: object) -> int:
    """The exit status that a command returned; a command that returns nothing is done."""
    return result if isinstance(result, int) else 0


def ended(error: BaseException) -> int:
    """Say what went wrong, and return the exit status."""
    match error:
        case click.exceptions.Exit():
            return error.exit_code
        case SystemExit():
            return status_of(error.code)
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.format_message(), err=True)
            return USAGE
        case click.ClickException():
            return _say(_usage(error), USAGE)
        case click.Abort() | KeyboardInterrupt():
            return _say("Stopped. What was not finished is not kept.", STOPPED)
        case OmiError():
            return _say(known(error), error.exit_status)
        case OSError() if error.strerror:
            place = f"{error.filename}: " if error.filename else ""
            return _say(f"{place}{error.strerror}. Make that possible, then try again.", UNUSABLE)
        case _:
            return _say(_bug(error), BUG)


def known(error: OmiError) -> str:
    """A known error as it is printed: a sentence, or a title with its problems below it."""
    if isinstance(error, ProblemsFound):
        return "\n".join([error.title, *(f"  {problem}" for problem in error.problems)])
    return f"{error.title} {error.hint}".strip()


def _say(message: str, status: int) -> int:
    click.echo(message, err=True)
    return status


def _usage(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    context = error.ctx if isinstance(error, click.UsageError) else None
    name = context.command_path if context else "omi"
    return f"{name}: {message.rstrip('.')}. See {name} --help."


def _bug(error: BaseException) -> str:
    log = _logged(error)
    where = f"what its makers need to know is in {log}" if log else "it could not be logged either"
    name = type(error).__name__
    return f"The program made a mistake ({name}) and stopped, keeping nothing half done; {where}."


def _logged(error: BaseException) -> Path | None:
    """Write a bug to the log: where it happened and its kind, never its message, which may quote a case."""
    log = paths.log_dir() / LOG_NAME
    lines = "".join(traceback.format_tb(error.__traceback__))
    entry = f"{datetime.now(UTC).isoformat()} omi {__version__} {type(error).__name__}\n{lines}\n"
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(entry)
    except OSError:
        return None
    return log

"""`omi` itself: its commands, each imported when it is called, and how a run ends."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from omi_desktop import __version__
from omi_desktop.cli.failures import ended, status_of
from omi_desktop.cli.options import OmiCommand, log_level_option

COMMANDS = {
    "programmes": "programmes:programmes",
    "instrument": "editions:instrument",
    "new": "inspections:new",
    "sample": "sampling:sample",
    "pack": "packing:pack",
    "answers": "importing:answers",
    "score": "scores:score",
    "findings": "findings:findings",
    "check": "checking:check",
    "review": "reviewing:review_command",
    "seal": "reviewing:seal",
    "query": "reviewing:query",
    "history": "histories:history",
    "progress": "progressing:progress",
    "export": "exporting:export",
    "dataset": "datasets:dataset",
    "agreement": "agreements:agreement",
    "consensus": "besides:consensus",
    "backup": "backups:backup",
    "recover": "recovering:recover",
    "rekey": "rekeying:rekey",
    "wipe": "wiping:wipe",
    "merge": "merging:merge",
    "conflicts": "conflicting:conflicts",
    "demo": "exporting:demo",
}
"""Command to module and function, in the order of the main job."""


PRIVATE = 0o077
"""The umask: nobody else on this computer reads what is written."""


class Omi(click.Group):
    """A group that imports a command when it is called, and ends every run calmly."""

    command_class = OmiCommand

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the main job."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(f"omi_desktop.cli.{module}"), function)
        return command if isinstance(command, click.Command) else None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader that goes away early, such as head, ends it calmly."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return _abandon_output()

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command line, say in a sentence what went wrong, and exit with its status."""
        _prepare_output()
        # whatever is made here is its owner's alone
        before = os.umask(PRIVATE)
        try:
            result = super().main(args, prog_name or "omi", complete_var, standalone_mode=False, **extra)
            # here and not at the interpreter's end, where nothing could be said about it
            sys.stdout.flush()
        except BrokenPipeError:
            sys.exit(_abandon_output())
        except BaseException as error:
            status = ended(error)
            with contextlib.suppress(OSError, ValueError):
                sys.stdout.flush()
            sys.exit(status)
        finally:
            os.umask(before)
        # click hands over the status of --help and --version instead of raising it
        sys.exit(status_of(result))


def _prepare_output() -> None:
    """A character that the terminal does not know is shown as a question mark, never as a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _abandon_output() -> int:
    """Send what is still buffered nowhere: whoever reads has read enough, and that is no fault.

    Otherwise the interpreter's own flush would fail again, and say so.
    """
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


@click.group(
    "omi", cls=Omi, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, message="omi (OMI Desktop) %(version)s")
@log_level_option
def main() -> None:
    """Case assessments for inspections of probation areas, without a window.

    Exit status: 0 done, 1 the data has problems (listed), 2 wrong usage, 3 the file cannot be used.
    """

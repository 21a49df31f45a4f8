"""`omi conflicts` and `omi conflicts decide`: answers that two sides changed differently, and what stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from omi_desktop.cli.opening import reading, writing
from omi_desktop.cli.options import (
    OmiCommand,
    OmiGroup,
    as_option,
    file_argument,
    json_option,
    passphrase_option,
)
from omi_desktop.cli.output import print_json
from omi_desktop.errors import InputProblem

if TYPE_CHECKING:
    from omi_desktop.merging.conflicts import Choice, Decided
    from omi_desktop.merging.receipt import Conflict
    from omi_desktop.scoring.document import Document

PLACES = ("first", "second", "third", "fourth", "fifth")


class ListedFirst(OmiGroup):
    """A group that lists where it is given a file instead of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put in the command that is left out."""
        if args and args[0] not in (*self.commands, *ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=ListedFirst)
def conflicts() -> None:
    """Answers that two sides changed differently: `omi conflicts FILE` lists them, `decide` settles them.

    All answers stay in the history, and merging the same workbooks again asks nothing.
    """


@conflicts.command("list", cls=OmiCommand)
@file_argument
@click.option("--all", "with_decided", is_flag=True, help="Those decided, too.")
@json_option
@passphrase_option
def list_conflicts(file: Path, with_decided: bool, as_json: bool, passphrase_file: Path | None) -> None:
    """List what is to be decided, each with its answers, who gave them and when; the first one stands."""
    from omi_desktop.merging import conflicts as merged

    with reading(file, passphrase_file) as inspection:
        found = merged.conflicts(inspection)
        done = merged.decided(inspection) if with_decided else ()
    if as_json:
        print_json(_document(found, done, with_decided))
        return
    for line in _lines(found, done):
        click.echo(line)


def _document(found: Sequence[Conflict], done: Sequence[Decided], with_decided: bool) -> Document:
    from omi_desktop.merging.receipt import conflict_document

    settled = [conflict_document(one.conflict) | {"decided_by": one.by, "decided_at": one.at} for one in done]
    document: Document = {"open": len(found), "conflicts": [conflict_document(one) for one in found]}
    return document | {"decided": settled} if with_decided else document


def _lines(found: Sequence[Conflict], done: Sequence[Decided]) -> list[str]:
    from omi_desktop.merging.receipt import reading_line

    told = [] if found else ["Nothing is to be decided."]
    for conflict in found:
        told.append(f"To decide: {conflict.ref} {conflict.item} ({conflict.text})")
        told += [
            f"  {place}: {reading_line(one)}" for place, one in zip(PLACES, conflict.readings, strict=False)
        ]
    for one in done:
        told.append(f"Decided: {one.conflict.ref} {one.conflict.item} ({one.conflict.text}), {one.by}")
        told.append(f"  stands: {reading_line(one.conflict.readings[0])}")
        told += [f"  kept in the history: {reading_line(other)}" for other in one.conflict.readings[1:]]
    return told


@conflicts.command("decide", cls=OmiCommand)
@file_argument
@click.argument("case", required=False, default="", metavar="[CASE]")
@click.argument("item", required=False, default="", metavar="[ITEM]")
@click.option(
    "--take", type=click.Choice(PLACES), help="The answer to ITEM of CASE, by its place in the list."
)
@click.option("--from", "name", default="", metavar="NAME", help="All answers of NAME, or all in CASE.")
@click.option("--all-first", is_flag=True, help="What stands now, everywhere or in CASE.")
@passphrase_option
@as_option
def decide(
    file: Path,
    case: str,
    item: str,
    take: str | None,
    name: str,
    all_first: bool,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Settle one conflict, or all with the answers of one assessor.

    \b
    omi conflicts decide FILE CASE ITEM --take second
    omi conflicts decide FILE [CASE] --from NAME
    omi conflicts decide FILE [CASE] --all-first

    CASE is a reference, or a record id where a case and its second reading both have one.
    """
    from omi_desktop.merging.conflicts import conflicts as open_ones
    from omi_desktop.merging.conflicts import decide_all

    if sum(map(bool, (take, name, all_first))) != 1:
        raise click.UsageError("Say what to take: --take, --from or --all-first.")
    if take and not item:
        raise click.UsageError("--take is for one answer: name CASE and ITEM.")
    with writing(file, passphrase_file, who) as inspection:
        found = [one for one in open_ones(inspection) if _meant(one, case, item)]
        choices = [_one(found, case, item, take)] if take else _all(found, name)
        if not choices:
            raise InputProblem("There is nothing of that to decide.", f"See `omi conflicts {file.name}`.")
        decide_all(inspection, choices)
        left = len(open_ones(inspection))
    click.echo(f"{len(choices)} decided, {left} left to decide.")


def _meant(conflict: Conflict, case: str, item: str) -> bool:
    return (not case or case in (conflict.ref, conflict.record)) and (not item or item == conflict.item)


def _one(found: Sequence[Conflict], case: str, item: str, take: str) -> Choice:
    from omi_desktop.merging.conflicts import choice_of

    if len(found) > 1:
        ids = " or ".join(conflict.record for conflict in found)
        raise InputProblem(f"{case} has several records in which {item} is open.", f"Name one: {ids}.")
    if not found:
        raise InputProblem(f"{item} of {case} is not to be decided.", "Look at the list again.")
    readings, place = found[0].readings, PLACES.index(take)
    if place >= len(readings):
        raise InputProblem(f"{item} of {case} has {len(readings)} answers.", "Choose one of them.")
    return choice_of(found[0], readings[place])


def _all(found: Sequence[Conflict], name: str) -> list[Choice]:
    from omi_desktop.merging.conflicts import answers_of, choice_of

    if name:
        return answers_of(found, name)
    return [choice_of(conflict, conflict.readings[0]) for conflict in found]

"""`omi instrument compare` and `update`: what another instrument would change, and moving over to it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import click

from omi_desktop.cli.opening import reading, writing
from omi_desktop.cli.options import FILE, OmiCommand, as_option, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import print_json
from omi_desktop.cli.programmes import instrument
from omi_desktop.cli.xlsforms import xlsform
from omi_desktop.errors import UsageProblem
from omi_desktop.instruments import library
from omi_desktop.instruments.difference import KINDS, Line, lines
from omi_desktop.instruments.loader import fingerprint, read_text
from omi_desktop.instruments.versions import version_key
from omi_desktop.records.leftovers import Leftover, Move
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection

__all__ = ["compare", "instrument", "update", "xlsform"]

HEADINGS = {
    "added": "Added",
    "removed": "Taken out",
    "reworded": "Reworded",
    "answers": "Other answers",
    "asked": "Asked under other conditions",
    "moved": "Moved",
    "scoring": "Scoring",
    "checks": "Checks of answers",
    "titles": "Titles",
    "other": "Notes and order",
}
assert tuple(HEADINGS) == KINDS


@dataclass(frozen=True)
class Wanted:
    """The instrument that was named: its text, and where it comes from in words."""

    text: str
    name: str
    source: str


new_argument = click.argument("new", type=FILE, metavar="[NEW.toml]", required=False)
kept_option = click.option(
    "--kept", metavar="VERSION", help="One that FILE holds, by version or the start of its SHA-256."
)


@instrument.command("compare", cls=OmiCommand)
@file_argument
@new_argument
@kept_option
@json_option
@passphrase_option
def compare(
    file: Path, new: Path | None, kept: str | None, as_json: bool, passphrase_file: Path | None
) -> None:
    """Show what another instrument would change for an inspection; nothing is written.

    Without NEW.toml the one that comes with the program.
    """
    with reading(file, passphrase_file) as inspection:
        wanted = _wanted(inspection, new, kept)
        _report(inspection, wanted, inspection.would_move(wanted.text, wanted.name), as_json)


@instrument.command("update", cls=OmiCommand)
@file_argument
@new_argument
@kept_option
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@json_option
@passphrase_option
@as_option
def update(
    file: Path,
    new: Path | None,
    kept: str | None,
    dry_run: bool,
    as_json: bool,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Move an inspection over to another instrument of its programme, all or nothing.

    Without NEW.toml to the one that comes with the program. Every answer is kept: those that the new
    instrument does not ask or offer are set aside until one does again.
    """
    with reading(file, passphrase_file) if dry_run else writing(file, passphrase_file, who) as inspection:
        wanted = _wanted(inspection, new, kept)
        move = inspection.would_move(wanted.text, wanted.name)
        same = fingerprint(wanted.text) == inspection.instrument_sha256
        if not (same or dry_run):
            document = _document(inspection, wanted, move)
            inspection.change_instrument(wanted.text, wanted.name)
        else:
            document = _document(inspection, wanted, move)
    document["done"] = not (same or dry_run)
    if as_json:
        print_json(document)
        return
    _print(document, move, wanted, file)
    if document["done"]:
        click.echo(f"\n{file} moved from version {document['from']['version']} to {move.new.version}.")
        click.echo(f"A copy of the file as it was is kept as {inspection.kept_as}.")
    elif not same:
        click.echo("\nNothing was changed.")


def _wanted(inspection: Inspection, new: Path | None, kept: str | None) -> Wanted:
    if new is not None and kept is not None:
        raise click.UsageError("Give NEW.toml or --kept VERSION, not both")
    if new is not None:
        return Wanted(read_text(new), new.name, str(new))
    return _of_the_file(inspection, kept) if kept is not None else _shipped(inspection)


def _shipped(inspection: Inspection) -> Wanted:
    programme, version = inspection.instrument.id, inspection.instrument.version
    if programme not in library.ids():
        what = f"The program comes with no instrument of the programme {programme}."
        raise UsageProblem(what, "Name an instrument file.")
    shipped = library.shipped(programme).version
    if version_key(shipped) < version_key(version):
        what = f"The program comes with version {shipped}, older than {version} of {inspection.path.name}."
        raise UsageProblem(what, "Name the instrument file to go back to it.")
    return Wanted(library.text_of(programme), f"{programme}.toml", "the one that comes with the program")


def _of_the_file(inspection: Inspection, kept: str) -> Wanted:
    texts = inspection.kept_texts()
    versions = {sha256: inspection.kept_version(sha256) for sha256 in texts}
    found = [sha for sha in texts if versions[sha] == kept] or [sha for sha in texts if sha.startswith(kept)]
    if not kept or len(found) != 1:
        known = ", ".join(f"{versions[sha256]} ({sha256[:12]})" for sha256 in texts)
        what = f"{inspection.path.name} holds {len(found) or 'no'} instruments “{kept}”."
        raise UsageProblem(what, f"Name one of {known}.")
    return Wanted(texts[found[0]], f"version {versions[found[0]]}", "kept in the file")


def _report(inspection: Inspection, wanted: Wanted, move: Move, as_json: bool) -> None:
    document = _document(inspection, wanted, move)
    if as_json:
        print_json(document)
    else:
        _print(document, move, wanted, inspection.path)


def _document(inspection: Inspection, wanted: Wanted, move: Move) -> Document:
    old, sha256 = inspection.instrument, fingerprint(wanted.text)
    return {
        "inspection": inspection.details.id,
        "programme": old.id,
        "from": {"version": old.version, "sha256": inspection.instrument_sha256},
        "to": {"version": move.new.version, "sha256": sha256},
        "same": sha256 == inspection.instrument_sha256,
        "summary": move.summary(),
        "differences": [asdict(difference) for difference in move.comparison.differences],
        "set_aside": [_left(left) for left in move.aside],
        "count_again": [_left(left) for left in move.back],
    }


def _left(left: Leftover) -> Document:
    return {"form": left.form, "item": left.item, "answer": left.value, "records": left.count}


def _print(document: Document, move: Move, wanted: Wanted, file: Path) -> None:
    old, new = document["from"]["version"], document["to"]["version"]
    if document["same"]:
        click.echo(f"{file} has this very instrument: {document['programme']}, version {old}.")
        return
    click.echo(f"{file}: {document['programme']}, version {old}; compared with {new}, {wanted.source}.")
    click.echo(f"{document['summary'][:1].upper()}{document['summary'][1:]}.")
    for kind, heading in HEADINGS.items():
        _print_list(heading, [_sentence(line) for line in lines(move.comparison.of_kind(kind))])
    _print_list("Answers kept and set aside", [_line(left) for left in document["set_aside"]])
    _print_list("Answers that count again", [_line(left) for left in document["count_again"]])


def _sentence(line: Line) -> str:
    return f"{line.sentence} ({', '.join(line.ids)})" if line.ids else line.sentence


def _line(left: Document) -> str:
    records = "1 record" if left["records"] == 1 else f"{left['records']} records"
    return f"{left['form']} {left['item']}: “{left['answer']}” in {records}"


def _print_list(heading: str, lines: list[str]) -> None:
    if lines:
        click.echo(f"\n{heading}")
        for line in lines:
            click.echo(f"  {line}")

"""`omi sample`: the case list taken in, looked at against the composition, allocated, a case replaced."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.besides import benchmark
from omi_desktop.cli.importing import sample
from omi_desktop.cli.opening import reading, writing
from omi_desktop.cli.options import as_option, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.errors import FileMissing, FileUnusable, UsageProblem
from omi_desktop.fieldwork.allocation import Plan, Wish, allocate, plan_document, write
from omi_desktop.fieldwork.composition import PartCount, composition, composition_document, wanted
from omi_desktop.records.changes import Record
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection

__all__ = ["benchmark", "sample"]


@sample.command("check")
@file_argument
@json_option
@passphrase_option
def check_sample(file: Path, as_json: bool, passphrase_file: Path | None) -> int:
    """Set the sample against the composition that the programme's report states.

    Intended are the cases of the list, read those that are complete. Exit status 1 where the list lacks
    cases of a part; too many of a part are told, and no fault: larger areas have larger samples. Nor is
    a part of which the report names no number, or whose facts are not filled in yet.
    """
    with reading(file, passphrase_file) as inspection:
        counts = composition(inspection)
        document = _check_document(inspection, counts)
    if as_json:
        print_json(document)
    else:
        _print_check(document, counts)
    return 1 if document["under"] else 0


def _check_document(inspection: Inspection, counts: tuple[PartCount, ...]) -> Document:
    details = inspection.details
    replaced = [
        {"case_ref": case.ref, "by": case.by, "reason": case.reason} for case in inspection.replaced_cases()
    ]
    return {
        "inspection": details.id,
        "programme": details.programme,
        "area": details.area,
        "cases": len(inspection.records("case")),
        "parts": composition_document(counts),
        "under": [count.part.id for count in counts if count.status == "under"],
        "over": [count.part.id for count in counts if count.status == "over"],
        "replaced": replaced,
    }


def _print_check(document: Document, counts: tuple[PartCount, ...]) -> None:
    if counts:
        header = ("part of the sample", "wanted", "intended", "read", "not known", "")
        print_table(header, [_line(count) for count in counts])
    else:
        cases = counted(document["cases"], "case")
        click.echo(f"{cases}; the report of {document['programme']} says nothing of the composition.")
    for case in document["replaced"]:
        click.echo(f"Case {case['case_ref']} was replaced by {case['by']}: {case['reason']}")


def _line(count: PartCount) -> tuple[str, ...]:
    numbers = (count.intended, count.read, count.unknown)
    return (count.part.title, wanted(count.part), *map(str, numbers), _verdict(count))


def _verdict(count: PartCount) -> str:
    match count.status:
        case "under":
            named = " (the report names no number; one is the least)" if count.part.inferred else ""
            return f"{count.short} too few{named}"
        case "unknown":
            return "not known yet"
        case "over":
            return f"{count.excess} too many"
        case _:
            return ""


@sample.command("replace")
@file_argument
@click.argument("ref")
@click.argument("new_ref")
@click.option("--reason", required=True, metavar="TEXT", help="Why the case cannot be read.")
@passphrase_option
@as_option
def replace_case(
    file: Path, ref: str, new_ref: str, reason: str, passphrase_file: Path | None, who: str | None
) -> None:
    """Replace case REF of the list by a new case NEW_REF, read by the same assessor.

    The old case is kept with its answers and the reason, out of the list and of every score.
    """
    with writing(file, passphrase_file, who) as inspection:
        old = _case(inspection, ref)
        inspection.replace_case(old.id, new_ref, reason)
    click.echo(f"Case {ref} is replaced by {new_ref}.")


def _case(inspection: Inspection, ref: str) -> Record:
    record = inspection.find("case", ref)
    if record is None:
        raise UsageProblem(f"{inspection.path.name} has no case {ref}.", "omi check lists those there are.")
    return record


NAMES = "A file with a name a line, or names with commas between them."


@sample.command("allocate")
@file_argument
@click.option("--assessors", required=True, metavar="FILE|NAMES", help=f"Who reads cases. {NAMES}")
@click.option("--local", metavar="FILE|NAMES", help="Those who are staff of the area: about a third in all.")
@click.option("--double", type=click.IntRange(min=0), default=0, metavar="N", help="Cases to be read twice.")
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed, another allocation.")
@click.option("--again", is_flag=True, help="Give out anew what is allocated and not begun.")
@click.option("--dry-run", is_flag=True, help="Show the plan and write nothing.")
@json_option
@passphrase_option
@as_option
def allocate_cases(
    file: Path,
    assessors: str,
    local: str | None,
    double: int,
    seed: int,
    again: bool,
    dry_run: bool,
    as_json: bool,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Allocate the cases evenly to assessors, in one deed; the same seed gives the same allocation.

    Nobody gets a case of which the list names them as offender manager. Cases allocated already stay
    where they are, and count. With --double, N cases in all get a second reader, never their assessor.
    """
    wish = Wish(names_of(assessors), names_of(local or ""), double, seed, again)
    opened = reading(file, passphrase_file) if dry_run else writing(file, passphrase_file, who)
    with opened as inspection:
        found = allocate(inspection, wish)
        if not dry_run:
            write(inspection, found)
    if as_json:
        print_json(plan_document(found) | {"dry_run": dry_run})
    else:
        _print_plan(found, dry_run)


def names_of(given: str) -> tuple[str, ...]:
    """The names in a file, one a line, or those given with commas between them."""
    path = Path(given)
    if not given or not (path.suffix.lower() in (".txt", ".csv") or path.is_file()):
        return tuple(name.strip() for name in given.split(",") if name.strip())
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise FileMissing(f"{path} cannot be read: {error.strerror}.", "Check the name.") from error
    except UnicodeDecodeError as error:
        raise FileUnusable(f"{path} is not a text file.", "Save it as UTF-8, a name a line.") from error
    return tuple(line.strip().strip('"') for line in lines if line.strip())


def _print_plan(found: Plan, dry_run: bool) -> None:
    kinds = found.kinds if found.kinds != ("",) else ()
    header = ("assessor", "", "cases", "new", "second", *(kind or "not known" for kind in kinds))
    rows = [
        (
            load.assessor,
            "local" if load.local else "",
            *map(str, (load.cases, load.new, load.second)),
            *(str(load.kinds.get(kind, 0)) for kind in kinds),
        )
        for load in found.loads()
    ]
    print_table(header, rows)
    done = "would change" if dry_run else "changed"
    click.echo(f"{counted(len(found.changed), 'case')} {done}.")

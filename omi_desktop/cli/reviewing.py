"""`omi review`, `omi seal` and `omi query`: what there is to look at, sealing, and the reviewer's queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

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
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.errors import UsageProblem
from omi_desktop.fieldwork import queries, review
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.annotations import KINDS, about
from omi_desktop.records.changes import Record
from omi_desktop.records.queries import STATES, queries_of
from omi_desktop.records.review import Review
from omi_desktop.records.sealing import COMPLETE, OPEN
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection

CASE = "case"
form_option = click.option("--form", default=CASE, show_default=True, metavar="ID", help="Another form.")


@click.command("review", cls=OmiCommand)
@file_argument
@click.option("--case", "ref", metavar="REF", help="Only this record.")
@click.option("--search", metavar="WORDS", help="Instead, the notes of the week that hold all these words.")
@click.option("--kind", type=click.Choice(KINDS), help="With --search, notes of this kind only.")
@json_option
@passphrase_option
def review_command(
    file: Path,
    ref: str | None,
    search: str | None,
    kind: str | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """List everything to look at: unanswered, contradictory, marked to be asked, queried, alerts.

    Being unfinished is no fault: the exit status is 0. Alerts are listed with who was told and when.
    """
    with reading(file, passphrase_file) as inspection:
        details = inspection.details
        frame = {"inspection": details.id, "programme": details.programme, "area": details.area}
        if search is not None or kind:
            _print_hits(review.search_notes(inspection, search or "", kind or ""), frame, as_json)
            return
        found = [one for one in review.week_review(inspection) if ref in (None, one.record.ref)]
        if ref is not None and not found:
            raise UsageProblem(f"{file} has no record {ref}.", "omi check lists those there are.")
        instrument = inspection.instrument
    if as_json:
        alerts = sum(len(one.alerts) for one in found)
        records = [review.review_document(one) for one in found]
        print_json(frame | {"count": sum(one.count for one in found), "alerts": alerts, "records": records})
    else:
        _print_reviews(instrument, found)


def _print_hits(hits: list[review.Hit], frame: Document, as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "case_ref": hit.ref,
                "record_id": hit.record,
                "item": hit.item,
                "kind": hit.kind,
                "text": hit.text,
            }
            for hit in hits
        ]
        print_json(frame | {"notes": rows})
        return
    for hit in hits:
        click.echo(f"{hit.ref or 'inspection'} {hit.item}, {hit.kind}: {hit.text}")
    click.echo(f"{counted(len(hits), 'note')}.")


def _print_reviews(instrument: Instrument, found: list[Review]) -> None:
    for one in found:
        lines = list(_lines(instrument, one))
        if lines:
            click.echo(
                f"{one.record.form} {one.record.ref} ({one.record.assessor or 'nobody'}, {one.record.status})"
            )
        for line in lines:
            click.echo(f"  {line}")
    click.echo(f"{counted(sum(one.count for one in found), 'thing')} to look at.")


def _lines(instrument: Instrument, one: Review) -> Iterator[str]:
    if one.unanswered:
        shown = ", ".join(one.unanswered[:8]) + (", ..." if len(one.unanswered) > 8 else "")
        yield f"{len(one.unanswered)} not answered: {shown}"
    for contradiction in one.contradictions:
        word = "contradiction" if contradiction.check.severity == "error" else "to check"
        yield f"{word}: {contradiction.check.text} ({contradiction.told})"
    for item, what in one.to_ask.items():
        yield f"ask the offender manager: {item} {what or about(instrument, item)}"
    for query in one.queries:
        reply = f" Reply of {query.replied_by}: {query.reply}" if query.reply else ""
        yield f"query on {query.item} by {query.who}, {query.state}: {query.text}{reply}"
    for alert in one.alerts:
        told = f"told {alert.told}, {alert.when}" if not alert.unheard else "not said who was told and when"
        yield f"ALERT on {alert.item}: {alert.text} ({told})"
    if one.changed_after_sealing:
        yield f"changed after sealing: {', '.join(one.changed_after_sealing)}"


@click.command("seal", cls=OmiCommand)
@file_argument
@click.argument("ref", metavar="CASE")
@click.option("--open", "reopen", is_flag=True, help="Open a sealed case again.")
@click.option("--return", "returned", is_flag=True, help="Return it to its assessor for correction.")
@form_option
@passphrase_option
@as_option
def seal(
    file: Path,
    ref: str,
    reopen: bool,
    returned: bool,
    form: str,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Seal a case as complete, and say what is left open in it; it can be sealed all the same."""
    if reopen and returned:
        raise click.UsageError("Give --open or --return, not both")
    with writing(file, passphrase_file, who) as inspection:
        record = _record(inspection, form, ref)
        left = next(one for one in review.week_review(inspection, form) if one.record.id == record.id)
        if reopen:
            inspection.edit_record(record.id, "status", OPEN)
        else:
            inspection.write(queries.give_back(record) if returned else queries.seal(record))
        status = inspection.record(record.id).status
        lines = list(_lines(inspection.instrument, left)) if status == COMPLETE else []
    click.echo(f"{ref}: {status}{', with this left:' if lines else '.'}")
    for line in lines:
        click.echo(f"  {line}")


@click.group(cls=OmiGroup)
def query() -> None:
    """A reviewer's queries on answers: ask, reply, close, list."""


@query.command("add")
@file_argument
@click.argument("ref", metavar="CASE")
@click.argument("item")
@click.argument("text")
@click.option(
    "--keep", is_flag=True, help="Leave the case as it is; otherwise it is returned for correction."
)
@form_option
@passphrase_option
@as_option
def add_query(
    file: Path,
    ref: str,
    item: str,
    text: str,
    keep: bool,
    form: str,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Ask a query on an answer, a criterion or (notes) a whole case; it travels in the assessor's pack."""
    with writing(file, passphrase_file, who) as inspection:
        record = _record(inspection, form, ref)
        inspection.write(queries.ask(inspection, record, item, text, returned=not keep), queries.ACT)
        status = inspection.record(record.id).status
    click.echo(f"Query on {ref} {item}; the case is {status}.")


@query.command("reply")
@file_argument
@click.argument("ref", metavar="CASE")
@click.argument("item")
@click.argument("text")
@form_option
@passphrase_option
@as_option
def reply_to_query(
    file: Path, ref: str, item: str, text: str, form: str, passphrase_file: Path | None, who: str | None
) -> None:
    """Reply to the query that is open on an item."""
    with writing(file, passphrase_file, who) as inspection:
        record = _record(inspection, form, ref)
        inspection.write(queries.reply(inspection, record, item, text), queries.ACT)
    click.echo(f"Reply to the query on {ref} {item}.")


@query.command("close")
@file_argument
@click.argument("ref", metavar="CASE")
@click.argument("item")
@form_option
@passphrase_option
@as_option
def close_query(
    file: Path, ref: str, item: str, form: str, passphrase_file: Path | None, who: str | None
) -> None:
    """Close the query that is open on an item."""
    with writing(file, passphrase_file, who) as inspection:
        record = _record(inspection, form, ref)
        inspection.write(queries.close(inspection, record, item), queries.ACT)
    click.echo(f"Closed the query on {ref} {item}.")


@query.command("list")
@file_argument
@click.option("--state", type=click.Choice(STATES), help="Only queries that are so.")
@json_option
@passphrase_option
def list_queries(file: Path, state: str | None, as_json: bool, passphrase_file: Path | None) -> None:
    """List the queries of the inspection with their replies."""
    with reading(file, passphrase_file) as inspection:
        refs = {record.id: record.ref for record in inspection.records() + inspection.second_readings()}
        found = [q for q in queries_of(inspection.annotations()) if state in (None, q.state)]
    rows = [{"case_ref": refs.get(q.record, "")} | review.query_document(q) for q in found]
    if as_json:
        print_json({"queries": rows})
        return
    _print_queries(rows)


def _print_queries(rows: Iterable[Document]) -> None:
    columns = ("case_ref", "item", "state", "who", "text", "reply")
    cells = [[str(row[column]) for column in columns] for row in rows]
    if cells:
        print_table(columns, cells)
    click.echo(f"{counted(len(cells), 'query', 'queries')}.")


def _record(inspection: Inspection, form: str, ref: str) -> Record:
    found = inspection.find(form, ref)
    if found is None:
        raise UsageProblem(f"{inspection.path.name} has no {form} {ref}.", "omi check lists those there are.")
    return found

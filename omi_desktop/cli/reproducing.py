"""`omi programmes --reproduce`: published figures beside those computed from the samples."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

import click

from omi_desktop.cli.output import print_json, table_lines
from omi_desktop.demo.account import Account, Figure, account
from omi_desktop.errors import UsageProblem
from omi_desktop.instruments.library import ids

HEADER = ("what", "id", "among", "published", "computed", "unrounded", "difference", "agrees")
AGREES = {"as_printed": "yes", "close": "within one", "differs": "no", "words": "words only"}
WIDE = 120
"""Characters of a line that explains."""
INDENT = "    "


def reproduce(identity: str, as_json: bool) -> None:
    """Print the figures of one programme, or ("") of all. Raises UsageProblem for an unknown one."""
    if identity and identity not in ids():
        raise UsageProblem(f'There is no programme "{identity}".', f"Choose one of {', '.join(ids())}.")
    found = []
    for programme in [identity] if identity else ids():
        click.echo(f"Working out {programme} …", err=True)
        found.append(account(programme))
    if as_json:
        print_json([_document(one) for one in found])
        return
    for number, one in enumerate(found):
        for line in (*([""] if number else []), *_text(one)):
            click.echo(line)


def _text(found: Account) -> Iterator[str]:
    """A heading, the table with what explains a line under it, the summary."""
    yield f"{found.programme}: {found.title}, {found.area}"
    rows = table_lines(HEADER, [_row(figure) for figure in found.figures])
    yield next(rows)
    for figure, row in zip(found.figures, rows, strict=True):
        yield row
        yield from textwrap.wrap(figure.why, WIDE, initial_indent=INDENT, subsequent_indent=INDENT)
    yield found.summary()


def _row(figure: Figure) -> list[str]:
    unrounded = "" if figure.percent is None else f"{figure.percent:.2f}%"
    return [
        figure.what,
        figure.id,
        figure.among,
        figure.published,
        figure.computed,
        unrounded,
        figure.difference_text,
        AGREES[figure.state],
    ]


def _document(found: Account) -> dict[str, Any]:
    others = found.others
    return {
        "id": found.programme,
        "title": found.title,
        "area": found.area,
        "sample": found.sample,
        "summary": found.summary(),
        "figures": len(found.numbers),
        "as_printed": len(found.numbers) - len(others),
        "explained": sum(bool(figure.why) for figure in others),
        "unexplained": sum(not figure.why for figure in others),
        "lines": [_line(figure) for figure in found.figures],
    }


def _line(figure: Figure) -> dict[str, Any]:
    return {
        "what": figure.what,
        "id": figure.id,
        "title": figure.title,
        "among": figure.among,
        "published": figure.published,
        "computed": figure.computed,
        "percent": figure.percent,
        "rounded": figure.rounded,
        "difference": figure.difference,
        "difference_points": None if figure.points is None else float(figure.points),
        "difference_records": figure.records,
        "agrees": figure.agrees,
        "state": figure.state,
        "known_discrepancy": figure.why or None,
        "in_report": list(figure.in_report),
        "how": figure.how,
    }

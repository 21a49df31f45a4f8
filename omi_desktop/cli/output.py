"""What commands print: one JSON document, or tables with aligned columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click

WIDEST = 60
"""Characters of a text in a table; longer ones are shortened."""


def print_json(document: Any) -> None:
    """One JSON document on stdout; plain ASCII, so that it survives every terminal and pipe."""
    click.echo(json.dumps(document, indent=1, allow_nan=False))


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with its columns aligned: numbers to the right, texts to the left."""
    for line in table_lines(header, rows):
        click.echo(line)


def table_lines(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table."""
    cells = [[shortened(cell) for cell in row] for row in rows]
    columns = list(zip(header, *cells, strict=True))
    widths = [max(map(len, column)) for column in columns]
    right = [len(column) > 1 and all(_is_number(cell) for cell in column[1:]) for column in columns]
    for row in ([*header], *cells):
        aligned = [
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        ]
        yield "  ".join(aligned).rstrip()


def _is_number(cell: str) -> bool:
    return cell.rstrip("%*").replace(",", "").isdigit() or cell in ("", "–")


def shortened(text: str, widest: int = WIDEST) -> str:
    """A text on one line, and no longer than a column is wide."""
    text = " ".join(text.split())
    return text if len(text) <= widest else f"{text[: widest - 1].rstrip()}…"


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 case", "107 cases"."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"

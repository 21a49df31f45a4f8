"""The dataset as an SPSS file: variables and values with their labels.

The library that writes it takes all rows at once: some 50 MB for an inspection of 200 cases.
"""

from __future__ import annotations

import errno
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pandas
import pyreadstat

from omi_desktop.exports.dataset.columns import Cell, Column, Row
from omi_desktop.instruments.model import NOT_APPLICABLE, Instrument

LONGEST = 32_000
"""Bytes of a text that SPSS takes; a longer one ends with an ellipsis here."""
FLAGS = {
    "counts": ("does not count", "counts"),
    "scored": ("recorded only", "scored"),
    "summary": ("single question", "summary question"),
    "above_line": ("below the line", "above the line"),
}
TYPES = {"flag": "Int8", "number": "Float64", "text": "str"}
Labels = dict[str, dict[Any, str]]


def write(path: Path, columns: Sequence[Column], rows: Iterable[Row], instrument: Instrument) -> None:
    """Write the rows with labels from the instrument. Raises OSError."""
    values: list[list[Cell]] = [[] for _ in columns]
    for row in rows:
        for column, cell in zip(values, row, strict=True):
            column.append(_held(cell))
    frame = pandas.DataFrame({
        column.name: pandas.Series(cells, dtype=TYPES[column.kind])
        for column, cells in zip(columns, values, strict=True)
    })  # fmt: skip
    try:
        pyreadstat.write_sav(
            frame,
            path,
            file_label=f"{instrument.abbreviation}: one row an answer",
            column_labels=[column.label for column in columns],
            variable_value_labels=value_labels(instrument),
            row_compress=True,
        )
    except (pyreadstat.PyreadstatError, pyreadstat.ReadstatError) as error:
        raise OSError(errno.EIO, str(error)) from error


def _held(cell: Cell) -> Cell:
    if not isinstance(cell, str) or len(cell) <= LONGEST // 4 or len(cell.encode()) <= LONGEST:
        return cell
    return f"{cell.encode()[: LONGEST - 3].decode(errors='ignore')}…"


def value_labels(instrument: Instrument) -> Labels:
    """What the values mean: of flags, forms, items, sections, criteria, and answers of one meaning."""
    flags: Labels = {name: dict(enumerate(texts)) for name, texts in FLAGS.items()}
    return flags | {
        "form": {form.id: form.title for form in instrument.forms},
        "item": {item.id: item.text for item in instrument.items.values()},
        "answer": _answers(instrument),
        "section": {section.id: section.title for section in instrument.sections},
        "criterion": {criterion.id: criterion.title for criterion in instrument.criteria},
    }


def _answers(instrument: Instrument) -> dict[Any, str]:
    """The choices whose id has one meaning in the whole instrument; `answer_text` has them all."""
    texts: dict[str, set[str]] = defaultdict(set)
    texts[NOT_APPLICABLE].add("Not applicable")
    for item in instrument.items.values():
        for choice in item.choices:
            texts[choice.id].add(choice.text)
    return {choice: found.copy().pop() for choice, found in texts.items() if len(found) == 1}

"""Inspections filled in with random answers, and their workbooks read by an ordinary reader."""

import io
import random
from functools import lru_cache
from pathlib import Path
from typing import Any

import openpyxl

from omi_desktop.instruments import library
from omi_desktop.instruments.model import Fact, Instrument, Question
from omi_desktop.records.changes import Answered, Change, Noted, Record, RecordAdded
from omi_desktop.records.routing import routing
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

ASSESSORS = ("Amal", "Berit", "Çelik")


def small_inspection(path: Path, area: str = "Avon & Wye", who: str = "Amal") -> Inspection:
    return Inspection.create(path, SMALL, area=area, passphrase=None, starts="2008-09-01", who=who)


def random_inspection(path: Path, programme: str, cases: int = 3, seed: int = 1) -> Inspection:
    """Every form filled in: whatever applies has an answer, some of it a note, some answers are set aside."""
    inspection = Inspection.create(path, library.text_of(programme), area="Avon", passphrase=None)
    chance, changes = random.Random(seed), []
    for form in inspection.instrument.forms:
        for number in range(1 if form.once else cases):
            ref = "" if form.once else f"{form.id[:2].upper()}{number:03}"
            record = inspection.new_record(form.id, ref, assessor=ASSESSORS[number % 3])
            changes += fill(inspection.instrument, record, chance)
    inspection.write(changes)
    return inspection


def fill(instrument: Instrument, record: Record, chance: random.Random) -> list[Change]:
    changes: list[Change] = [RecordAdded(record)]
    answers: dict[str, str] = {}
    applying: set[str] = set()
    way = routing(instrument, record.form)
    for item in way.order:
        if way.applies(item, answers, applying):
            applying.add(item)
        elif chance.random() < 0.95:
            continue
        answers[item] = any_answer(instrument.items[item], chance)
        changes.append(Answered(record.id, item, None, answers[item]))
        if chance.random() < 0.05:
            changes.append(Noted(record.id, item, "", f"=note {chance.random()}"))
    return changes


def any_answer(item: Fact | Question, chance: random.Random) -> str:
    if item.choices:
        return chance.choice([choice.id for choice in item.choices] + ["na"] * item.allows_na)
    kinds = {"number": str(chance.randint(0, 99)), "date": f"2008-0{chance.randint(1, 9)}-11"}
    return kinds.get(item.kind if isinstance(item, Fact) else "", "Words & more <words>")


def rows(book: Path | bytes, sheet: str) -> list[tuple[Any, ...]]:
    """The rows of a sheet as a reader that knows nothing of this program finds them."""
    return sheets(book if isinstance(book, bytes) else book.read_bytes())[sheet]


@lru_cache(maxsize=8)
def sheets(content: bytes) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every sheet."""
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def answer_rows(book: Path | bytes) -> list[dict[str, str]]:
    head, *body = rows(book, "Answers")
    return [dict(zip(head, ("" if v is None else v for v in row), strict=True)) for row in body]


def about(book: Path | bytes) -> dict[str, Any]:
    return {row[0]: row[1] for row in rows(book, "About")}

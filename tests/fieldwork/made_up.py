"""A made-up week: a case list as an office sends it, and what assessors find, the same every time.

To play by hand: `python -m tests.fieldwork.made_up list OUT.xlsx [mended]` and `... answers PACK OUT.csv`.
"""

from __future__ import annotations

import csv
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl

from omi_desktop.instruments.check_model import ERROR, Check
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Item
from omi_desktop.records.changes import Record
from omi_desktop.records.contradictions import checks_of, holds
from omi_desktop.records.routing import RecordState, Routing, routing
from omi_desktop.store.inspection import Inspection

HEADING = (
    "Case reference", "Offender manager", "Type of case", "Gender", "Ethnic group", "Start date", "Tier",
    "RoH level", "PPO", "Approved premises", "Statutory victim contact", "Office",
)  # fmt: skip
"""Titles as people write them, and one column that no form knows."""
MANAGERS = ("J. Hill", "R. Webb", "S. Okoro", "T. Lowe")
BAD_ROWS = {
    17: ("Type of case", "Lisence"),
    33: ("Case reference", "G0001"),
    58: ("Start date", "31.02.2007"),
    74: ("Case reference", None),
    101: ("RoH level", "Severe"),
}
"""Rows of the sheet that cannot be taken: the column, and what stands there."""
Line = tuple[str, str, str, str, str]
"""case_ref, item, answer, note, form."""


def case_list(path: Path, *, mended: bool = False, cases: int = 120) -> Path:
    """The area's case list as a workbook, with dates as such and some bad rows; `mended`: those alone."""
    book = openpyxl.Workbook()
    book.active.append(HEADING)
    for row in range(2, cases + 2):
        cells = dict(zip(HEADING, _case(row), strict=True))
        bad = BAD_ROWS.get(row)
        if bad and not mended:
            cells[bad[0]] = bad[1]
        if bad or not mended:
            book.active.append(list(cells.values()))
    book.save(path)
    return path


def _case(row: int) -> tuple[object, ...]:
    chance = random.Random(row)
    # 60 community orders, 40 licences and 10 custody cases of 110
    kind = ("Community order", "Licence", "Community order", "Licence", "Community order", "Community order",
            "Licence", "Community order", "Licence", "Community order", "Custody")[row % 11]  # fmt: skip
    return (
        f"G{row - 1:04}",
        MANAGERS[row % len(MANAGERS)],
        kind,
        chance.choice(["Male"] * 7 + ["Female"]),
        chance.choice(["White"] * 9 + ["Black or minority ethnic"]),
        date(2007, 3, 1) + timedelta(chance.randrange(200)),
        chance.randint(1, 4),
        chance.choice(["Low", "Medium", "Medium", "High", "Very high"]),
        chance.choice(["Y", "N", "N", "N"]),
        chance.choice(["Not referred"] * 8 + ["Resident for six weeks or more"]),
        chance.choice(["yes", "no"]),
        "Gloucester",
    )


def findings(pack: Path, most: int | None = None) -> Iterator[Line]:
    """What the assessor of a pack finds: in so many of their own cases (all), and in all to be read again.

    Cases that somebody else reads too come first.
    """
    with Inspection.open(pack, read_only=True) as inspection:
        way, known = routing(inspection.instrument, "case"), inspection.all_answers("case")
        records = inspection.records("case")
        own = [record for record in records if not is_second(record)]
        own.sort(key=lambda record: not record.second_reader)
        for record in (*own[:most], *filter(is_second, records)):
            yield from _record(record, way, dict(known.get(record.id, {})), _errors(inspection))


def _errors(inspection: Inspection) -> list[Check]:
    """What cannot be so, whoever reads: the queries may."""
    return [check for check in checks_of(inspection.instrument, "case") if check.severity == ERROR]


def is_second(record: Record) -> bool:
    """Whether it is read a second time: in a pack it says so itself."""
    return bool(record.parent)


def _record(record: Record, way: Routing, answers: dict[str, str], errors: list[Check]) -> Iterator[Line]:
    """One record in the order of its routing: what is there about the case is so for both its readers."""
    reader = record.assessor
    chance = random.Random(f"{record.ref} {reader}")
    applying: set[str] = set()
    for item in way.order:
        if not way.applies(item, answers, applying):
            continue
        applying.add(item)
        if item in answers:
            continue
        found = way.items[item]
        # of ten questions two readers see one otherwise, and a fact seldom
        differs = chance.random() < (0.02 if isinstance(found, Fact) else 0.1)
        seen = random.Random(f"{record.ref} {item} {reader if differs else ''}")
        answers[item] = _answer(found, seen)
        looked_at = [check for check in errors if item in check.items()]
        while looked_at and _contradicts(looked_at, RecordState(way, answers)):
            answers[item] = _answer(found, seen)
        note = f"Seen in the file of {record.ref}, see {item}." if chance.random() < 0.04 else ""
        yield record.ref, item, answers[item], note, "case"


def _contradicts(checks: list[Check], state: RecordState) -> bool:
    return any(holds(check, state) for check in checks)


def _answer(item: Item, seen: random.Random) -> str:
    if not item.choices:
        return {"number": "12", "date": "2007-06-11"}.get(getattr(item, "kind", ""), "As the file says.")
    if item.allows_na and seen.random() < 0.08:
        return NOT_APPLICABLE
    sides = [choice.above_line for choice in item.choices]
    weights = [{True: 7, False: 3, None: 2}[side] for side in sides]
    return seen.choices([choice.id for choice in item.choices], weights)[0]


def write_answers(lines: Iterator[Line], out: Path) -> int:
    """A table for `omi answers import`; how many rows it has."""
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("case_ref", "item", "answer", "note", "form"))
        count = 0
        for line in lines:
            writer.writerow(line)
            count += 1
    return count


if __name__ == "__main__":
    what, *names = sys.argv[1:]
    if what == "list":
        case_list(Path(names[0]), mended="mended" in names)
    else:
        print(write_answers(findings(Path(names[0])), Path(names[1])), "rows")

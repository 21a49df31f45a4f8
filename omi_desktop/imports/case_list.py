"""The case list: references, assessors and facts out of a table, ready to be looked at and taken in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from omi_desktop.errors import InputProblem, ProblemsFound
from omi_desktop.imports.tables import Refusal, Row, Table, column_key, overlong, read_table
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Answered, Change, Deed
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.store.inspection import Inspection

FORM = "case"
OWN_COLUMNS = {
    "case_ref": "Case reference",
    "assessor": "Assessor",
    "second_reader": "Second reader",
    "offender_manager": "Offender manager",
}
"""Columns of the list itself; where an instrument has facts of these names, they are the same."""
YES_NO = {"y": "yes", "true": "yes", "1": "yes", "n": "no", "false": "no", "0": "no"}
LONGEST_REFERENCE = 100


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case as the list gives it."""

    row: int
    ref: str
    assessor: str
    second_reader: str
    facts: Mapping[str, str]
    offender_manager: str = ""
    """Who works with the person: never the assessor of the case."""


@dataclass(frozen=True, slots=True)
class CaseList:
    """What a case list holds: cases ready to be added, rows refused and why, columns not understood."""

    name: str
    cases: tuple[NewCase, ...]
    refused: tuple[Refusal, ...]
    ignored: tuple[str, ...]
    columns: Mapping[int, str] = field(default_factory=dict)
    known: frozenset[int] = frozenset()
    """Rows refused for nothing but that their case is in the inspection already."""

    @property
    def refused_rows(self) -> int:
        """How many rows are refused; a row may have several faults."""
        return len({refusal.row for refusal in self.refused})


def read_case_list(path: Path, inspection: Inspection) -> CaseList:
    """Read a case list for an inspection; nothing is written.

    Raises FileUnusable where it is no table, InputProblem where its header does not do.
    """
    table = read_table(path)
    instrument = inspection.instrument
    columns = _columns(table, instrument)
    # a case that could not be read does not come back with the next list
    taken = {case.ref: f"in the inspection, replaced by {case.by}," for case in inspection.replaced_cases()}
    there = {record.ref: "in the inspection" for record in inspection.records(FORM)}
    taken |= there
    refused = list(overlong(table))
    too_long, known = {refusal.row for refusal in refused}, set()
    cases = []
    for row in table.rows:
        case, faults = _case(row, columns, table, instrument)
        if case.ref in there and not faults and row.number not in too_long:
            known.add(row.number)
        faults += _reference_faults(row, case.ref, taken, table.header.cells[_place(columns)])
        refused += faults
        if not faults:
            cases.append(case)
    bad = {refusal.row for refusal in refused}
    ignored = tuple(name for place, name in enumerate(table.header.cells) if name and place not in columns)
    return CaseList(
        table.name,
        tuple(case for case in cases if case.row not in bad),
        tuple(sorted(refused, key=lambda refusal: refusal.row)),
        ignored,
        columns,
        frozenset(known),
    )


def import_cases(inspection: Inspection, case_list: CaseList, skip_bad: bool = False) -> Deed:
    """Add the cases of a list in one transaction: all of them, or with `skip_bad` those not refused.

    Raises ProblemsFound where rows are refused, InputProblem where no case is left to add.
    """
    if case_list.refused and not skip_bad:
        count = case_list.refused_rows
        rows = "1 row" if count == 1 else f"{count} rows"
        raise ProblemsFound(
            f"{case_list.name}: no case was imported, {rows} cannot be taken.",
            [refusal.problem for refusal in case_list.refused],
        )
    if not case_list.cases:
        left = "is left" if case_list.refused else "is there"
        raise InputProblem(f"{case_list.name}: no case {left} to import.", "Give it a row for each case.")
    changes = [change for case in case_list.cases for change in _changes(inspection, case)]
    return inspection.write(changes, "sample import")


def _changes(inspection: Inspection, case: NewCase) -> list[Change]:
    record = inspection.new_record(FORM, case.ref, assessor=case.assessor, second_reader=case.second_reader)
    record = replace(record, offender_manager=case.offender_manager)
    own = own_facts.added(inspection.instrument, record)
    facts = {fact: value for fact, value in case.facts.items() if fact not in own_facts.COLUMNS}
    return [*own, *(Answered(record.id, fact, None, value) for fact, value in facts.items())]


# --- columns -------------------------------------------------------------------------------------


def _columns(table: Table, instrument: Instrument) -> dict[int, str]:
    """Which column holds what: the place in the row to a column of the list's own or a fact's id."""
    known = _known_columns(instrument)
    found = {
        place: known[column_key(name)]
        for place, name in enumerate(table.header.cells)
        if column_key(name) in known
    }
    for meaning in set(found.values()):
        names = [table.header.cells[place] for place, meant in found.items() if meant == meaning]
        if len(names) > 1:
            raise InputProblem(
                f"{table.name}: the columns {' and '.join(f'“{name}”' for name in names)} mean the same.",
                "Leave one of them out.",
            )
    if "case_ref" not in found.values():
        there = ", ".join(name for name in table.header.cells if name)
        raise InputProblem(
            f"{table.name} has no column case_ref; its first row says: {there}.",
            "Name the column with the case references case_ref.",
        )
    return found


def _known_columns(instrument: Instrument) -> dict[str, str]:
    facts = instrument.facts_of(FORM)
    named = [(column_key(name), fact.id) for fact in facts for name in {fact.text, fact.short} - {""}]
    times = Counter(name for name, _ in named)
    # what could mean either of two facts means neither
    known = {name: fact for name, fact in named if times[name] == 1}
    known |= {column_key(fact.id): fact.id for fact in facts}
    known |= {column_key(text): name for name, text in OWN_COLUMNS.items()}
    return known | {column_key(name): name for name in OWN_COLUMNS}


def _place(columns: Mapping[int, str]) -> int:
    return next(place for place, meaning in columns.items() if meaning == "case_ref")


# --- rows ----------------------------------------------------------------------------------------


def _case(
    row: Row, columns: Mapping[int, str], table: Table, instrument: Instrument
) -> tuple[NewCase, list[Refusal]]:
    facts = {fact.id: fact for fact in instrument.facts_of(FORM)}
    own = dict.fromkeys(OWN_COLUMNS, "")
    values: dict[str, str] = {}
    faults = []
    for place, meaning in columns.items():
        given = row.cells[place] if place < len(row.cells) else ""
        try:
            if meaning in own:
                own[meaning] = kept(given, OWN_COLUMNS[meaning])
            if given and meaning in facts:
                values[meaning] = _fact_value(facts[meaning], given)
        except InputProblem as problem:
            faults.append(Refusal(row.number, table.header.cells[place], problem.title, problem.hint))
    case = NewCase(
        row.number, own["case_ref"], own["assessor"], own["second_reader"], values, own["offender_manager"]
    )
    return case, faults


def _fact_value(fact: Fact, given: str) -> str:
    if fact.kind == "yes_no":
        given = YES_NO.get(given.casefold(), given)
    return understand(fact, given)


def _reference_faults(row: Row, ref: str, taken: dict[str, str], column: str) -> list[Refusal]:
    """What is wrong with a reference; a good one is taken from now on."""
    if not ref:
        return [Refusal(row.number, column, "The case reference is missing.", "Give the case one.")]
    if "\n" in ref or len(ref) > LONGEST_REFERENCE:
        what = f"The case reference has a line break or more than {LONGEST_REFERENCE} characters."
        return [Refusal(row.number, column, what, "Shorten it.")]
    if ref in taken:
        what = f"The case reference {ref} is {taken[ref]} already."
        return [Refusal(row.number, column, what, "Give the case another reference, or take the row out.")]
    taken[ref] = f"in row {row.number}"
    return []

"""The week of an inspection that was moved over: every answer is in it, those set aside do not count."""

from pathlib import Path

import openpyxl

from omi_desktop.exports.workbook import export_week
from omi_desktop.store.inspection import Inspection
from tests.editions import read, without, without_form
from tests.small import SMALL


def rows(out: Path, sheet: str) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(out)[sheet].iter_rows(values_only=True))


def test_answers_set_aside_are_in_the_workbook_and_count_nowhere(
    inspection: Inspection, case: str, out: Path
) -> None:
    for item, value in (("a", "yes"), ("b", "na"), ("s", "sufficient"), ("started", "2008-01-14")):
        inspection.answer(case, item, value)
    inspection.annotate(case, "b", "Not needed.")
    fewer = without("b").replace('id = "sufficient"', 'id = "enough"').replace('"date"', '"number"')
    inspection.change_instrument(fewer)
    export_week(inspection, out)
    answers = {row[5]: row[6] for row in rows(out, "Answers")[1:]}
    assert answers == {"a": "yes", "b": "na", "s": "sufficient", "started": "2008-01-14"}
    heading, _, shown = rows(out, "Cases")[:3]
    line = dict(zip(heading, shown, strict=True))
    assert (line["a"], line["s"], line["started"]) == ("Yes", None, None)
    assert "b" not in line
    notes = [(row[5], row[8]) for row in rows(out, "Notes")[1:]]
    assert ("b", "Not needed.") in notes


def test_records_of_a_form_that_is_no_more_are_in_the_workbook(
    inspection: Inspection, case: str, out: Path
) -> None:
    record = inspection.add_record("interview", "I1").changes[0].record.id  # type: ignore[union-attr]
    inspection.answer(record, "listened", "yes")
    inspection.annotate(record, "listened", "Said so twice.")
    inspection.change_instrument(without_form("interview"))
    assert "interview" not in read(inspection.instrument_text).form_by_id
    export_week(inspection, out)
    assert [row[1:7] for row in rows(out, "Answers")[1:]] == [
        ("interview", "I1", record, "Amal", "listened", "yes")
    ]
    assert any(row[8] == "Said so twice." for row in rows(out, "Notes")[1:])
    assert inspection.instrument_text != SMALL

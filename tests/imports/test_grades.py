"""Grades of the lead inspector out of a table, and bad rows: one sentence each, nothing changed."""

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.imports.answers import import_answers, read_answers

NEEDS = "A grade set by the lead inspector needs its reason: "


def entry(inspection):
    (only,) = inspection.records("management")
    return inspection.entry(only.id, "M.1")


def test_a_grade_comes_with_its_reason_as_its_note(inspection, take):
    sheet = take(",M.1,Not met,Staff told us otherwise,management")
    assert (sheet.answers, sheet.notes, sheet.new_records) == (1, 1, 1)
    assert entry(inspection) == ("not_met", "Staff told us otherwise")


def test_the_same_table_again_changes_nothing(inspection, take):
    take(",M.1,not_met,Heard,management")
    before = inspection.anchor()
    take(",M.1,not_met,Heard,management")
    take(",M.1,not_met,,management")
    assert (inspection.anchor(), entry(inspection)) == (before, ("not_met", "Heard"))


def test_another_grade_brings_a_reason_of_its_own(inspection, take):
    take(",M.1,not_met,Heard,management")
    with pytest.raises(ProblemsFound, match=NEEDS):
        take(",M.1,met,,management")
    take(",M.1,met,Seen,management")
    assert entry(inspection) == ("met", "Seen")


def test_evidence_on_the_criterion_is_no_reason_for_a_grade(inspection, take):
    take(",M.1,,Minutes of March,management")
    assert entry(inspection) == (None, "Minutes of March")
    with pytest.raises(ProblemsFound, match=NEEDS):
        take(",M.1,met,,management")


def test_an_empty_answer_clears_the_grade_and_its_reason(inspection, take):
    take(",M.1,not_met,Heard,management")
    take(",M.1,,,management")
    assert entry(inspection) == (None, "")
    take(",M.1,,Minutes of March,management")
    take(",M.1,,,management")
    assert entry(inspection) == (None, "Minutes of March")


def test_of_two_rows_the_later_one_holds(inspection, take):
    take(",M.1,met,Seen,management", ",M.1,not_met,Heard,management")
    assert entry(inspection) == ("not_met", "Heard")
    take(",M.1,met,Seen,management", ",M.1,,,management")
    assert entry(inspection) == (None, "")


def test_one_deed_takes_it_all_back(inspection, take, table):
    take(",vision,weak,,management")
    sheet = read_answers(
        table(
            "case_ref,item,answer,note,form", ",vision,strong,,management", ",M.1,not_met,Heard,management"
        ),
        inspection,
    )
    inspection.write(import_answers(inspection, sheet).inverse, "undo")
    (only,) = inspection.records("management")
    assert (inspection.answers(only.id), inspection.notes(only.id)) == ({"vision": "weak"}, {})


BAD = {
    "a form that does not exist": (
        "N1,listened,yes,,nurse", "column form",
        'There is no form "nurse". Use one of: case, interview, management.',
    ),
    "an unknown item": (
        "C1,aa,yes,,case", "column item", '“Case file” has no item "aa". Did you mean "a"?',
    ),
    "an unknown criterion": (
        ",M.2,met,why,management", "column item", '“Management” has no item "M.2". ',
    ),
    "a grade without its reason": (
        ",M.1,met,,management", "column note",
        f"{NEEDS}“Met” for M.1 has none. Write the reason as its note.",
    ),
    "a reason of blanks": (",M.1,met,  ,management", "column note", NEEDS),
    "an unknown grade": (
        ",M.1,splendid,why,management", "column answer",
        "Criterion M.1 has no grade “splendid”. Use one of: met, not_met.",
    ),
    "a grade on a criterion that is scored": (
        "C1,1.9,met,why,case", "column answer",
        "Only a note can stand here, no answer. Leave the answer empty.",
    ),
    "a grade on another form": ("C1,M.1,met,why,case", "column item", '“Case file” has no item "M.1". '),
    "a date that is none": (
        "C1,started,31/02/2008,,case", "column answer",
        "Fact started cannot be “31/02/2008”: there is no such day. Write it as 14/01/2008 or 2008-01-14.",
    ),
    "an answer not offered": (
        "C1,a,maybe,,case", "column answer", "Question a has no answer “maybe”. Choose one of yes, no.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_row_is_one_sentence_and_nothing_changes(inspection, take, bad):
    row, place, said = BAD[bad]
    before = inspection.anchor()
    with pytest.raises(ProblemsFound) as refused:
        take("C1,b,yes,good row,case", row, ",vision,strong,good row,management")
    (problem,) = refused.value.problems
    assert problem.where == f"Row 3, {place}"
    assert f"{problem.what} {problem.remedy}".startswith(said)
    assert inspection.anchor() == before


def test_all_the_bad_rows_come_at_once(inspection, take):
    with pytest.raises(ProblemsFound) as refused:
        take(*(row for row, _, _ in BAD.values()))
    assert len(refused.value.problems) == len(BAD)

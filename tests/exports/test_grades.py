"""A grade set by the lead inspector from the file to the workbook: what people read, what merging reads."""

import pytest

from omi_desktop.cli.scores import inspection_document
from omi_desktop.exports.workbook import export_week
from omi_desktop.imports.answers import import_answers, read_answers
from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import answer_rows, rows
from tests.small import SMALL

REASON = "=Staff told us otherwise"


@pytest.fixture
def graded(tmp_path, inspection):
    """The file closed and opened again after a grade was set."""
    inspection.set_grade("M.1", "not_met", REASON)
    inspection.answer(inspection.records("management")[0].id, "vision", "strong")
    inspection.close()
    with Inspection.open(inspection.path) as opened:
        yield opened


def summary(out):
    return [tuple(cell for cell in row if cell is not None) for row in rows(out, "Summary")]


def test_set_close_reopen_score_export_and_read_the_rows(graded, out, tmp_path):
    (line,) = inspection_document(graded)["management"]
    assert (line["derived"], line["set"], line["grade"], line["reason"]) == (
        "met",
        "not_met",
        "not_met",
        REASON,
    )
    export_week(graded, out)
    (row,) = [row for row in answer_rows(out) if row["item"] == "M.1"]
    assert (row["form"], row["answer"], row["note"]) == ("management", "not_met", REASON)
    # the rows taken into a fresh inspection give the same grades
    table = tmp_path / "rows.csv"
    lines = [f"{r['case_ref']},{r['item']},{r['answer']},{r['note']},{r['form']}" for r in answer_rows(out)]
    table.write_text("\n".join(["case_ref,item,answer,note,form", *lines]), encoding="utf-8")
    with Inspection.create(tmp_path / "other.omi", SMALL, area="A", passphrase=None) as other:
        import_answers(other, read_answers(table, other))
        assert inspection_document(other)["management"] == [line]


def test_the_summary_shows_both_grades_the_reason_and_what_is_still_to_rate(graded, out):
    export_week(graded, out)
    found = summary(out)
    place = found.index(("M.1", "Leadership", "Met", "Not met", "1 of 2 rated, provisional"))
    assert found[place - 1][0] == "Management criteria"
    assert found[place + 1] == (f"Reason: {REASON}",)


def test_nothing_is_provisional_once_all_is_rated(graded, out):
    graded.answer(graded.records("management")[0].id, "partners", "weak")
    graded.set_grade("M.1", None, "")
    export_week(graded, out)
    assert ("M.1", "Leadership", "Not met", "2 of 2 rated") in summary(out)
    assert not any(line and str(line[0]).startswith("Reason") for line in summary(out))


def test_people_read_the_grade_in_words(graded, out):
    export_week(graded, out)
    (note,) = [row for row in rows(out, "Notes")[1:] if row[5] == "M.1"]
    assert note == (
        "M.1", "Leadership", None, "Management", *note[4:7], "Not met (set by the lead inspector)", REASON,
        "Evidence", None,
    )  # fmt: skip


def test_a_criterion_note_without_a_grade_is_evidence_on_it(inspection, out):
    inspection.add_record("management", "")
    inspection.annotate(inspection.records("management")[0].id, "M.1", "Minutes of March")
    export_week(inspection, out)
    (note,) = [row for row in rows(out, "Notes")[1:] if row[5] == "M.1"]
    assert (note[7], note[8]) == (None, "Minutes of March")


def test_the_codebook_explains_the_entry_and_its_grades(graded, out):
    export_week(graded, out)
    body = rows(out, "Codebook")
    (line,) = [row for row in body if row[0] == "M.1"]
    assert line[1:6] == ("management", "grade", "Leadership", "grade", "Met; Not met")
    assert [row[1:4:2] for row in body if row[0] == "grade"] == [("met", "Met"), ("not_met", "Not met")]


def test_programmes_without_grades_have_no_table_of_them(tmp_path, out):
    with Inspection.create(
        tmp_path / "iaow.omi", library.text_of("iaow-2013"), area="A", passphrase=None
    ) as inspection:
        export_week(inspection, out)
    assert not any(line and line[0] == "Management criteria" for line in summary(out))


def test_programmes_with_grades_show_them_before_anything_is_rated(inspection, out):
    export_week(inspection, out)
    assert ("M.1", "Leadership", "nothing rated yet", "0 of 1 rated") in summary(out)


def test_an_assessors_own_workbook_shows_grades_only_where_something_of_them_is_in_it(inspection, case, out):
    export_week(inspection, out, assessor="Amal")
    assert not any(line and line[0] == "Management criteria" for line in summary(out))


def test_target_performance_stands_beside_the_grade_that_it_weighs_more_in(tmp_path, out):
    with Inspection.create(
        tmp_path / "esi.omi", library.text_of("esi-2005"), area="A", passphrase=None
    ) as inspection:
        inspection.add_record("management", "")
        inspection.answer(inspection.records("management")[0].id, "A1.01", "strong")
        export_week(inspection, out)
    (said,) = [line[0] for line in summary(out) if line and str(line[0]).startswith("Extra weight: A1.01")]
    assert " Strong. " in said

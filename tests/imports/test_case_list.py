"""The case list: columns by name, facts understood, rows refused with their reason, one deed."""

import datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem, ProblemsFound
from omi_desktop.imports.case_list import import_cases, read_case_list


def refusals(case_list):
    return [(refusal.row, refusal.column, refusal.what) for refusal in case_list.refused]


def facts(inspection):
    return {record.ref: inspection.answers(record.id) for record in inspection.records("case")}


def test_columns_are_known_by_id_or_text_whatever_their_letters(inspection, table):
    read = read_case_list(
        table(
            "CASE REF, Assessor ,second_reader,TYPE OF CASE,started,Hours Ordered",
            "C1,Ann,Bob,Licence,14/1/2008,1000",
        ),
        inspection,
    )
    (case,) = read.cases
    assert (case.row, case.ref, case.assessor, case.second_reader) == (2, "C1", "Ann", "Bob")
    assert case.facts == {"type": "licence", "started": "2008-01-14", "hours": "1000"}
    assert (read.refused, read.ignored) == ((), ())


@pytest.mark.parametrize(
    ("given", "kept"),
    [("yes", "yes"), ("Y", "yes"), ("TRUE", "yes"), ("1", "yes"), ("No", "no"), ("n", "no"), ("0", "no")],
)
def test_yes_and_no_as_lists_write_them(inspection, table, given, kept):
    (case,) = read_case_list(table("case_ref,recalled", f"C1,{given}"), inspection).cases
    assert case.facts == {"recalled": kept}


def test_an_excel_list_with_real_dates_and_numbers(inspection, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Case reference", "Start of supervision", "hours", "recalled"])
    book.active.append([1001, datetime.date(2008, 1, 14), 120, True])
    book.save(tmp_path / "list.xlsx")
    import_cases(inspection, read_case_list(tmp_path / "list.xlsx", inspection))
    assert facts(inspection) == {"1001": {"started": "2008-01-14", "hours": "120", "recalled": "yes"}}


def test_each_bad_cell_is_named_and_the_good_rows_are_ready(inspection, table):
    inspection.add_record("case", "C0")
    read = read_case_list(
        table(
            "case_ref,type,started", "C1,order,", "C1,order,", "C0,order,", ",order,", "C2,oder,yesterday",
            "C3,,", ",,", "C4,order,,,more",
        ),
        inspection,
    )  # fmt: skip
    assert [case.ref for case in read.cases] == ["C1", "C3"]
    assert refusals(read) == [
        (3, "case_ref", "The case reference C1 is in row 2 already."),
        (4, "case_ref", "The case reference C0 is in the inspection already."),
        (5, "case_ref", "The case reference is missing."),
        (6, "type", "Fact type has no answer “oder”."),
        (6, "started", "Fact started cannot be “yesterday”: it is not a date."),
        (9, "", "It has 5 cells, the header has 3."),
    ]
    assert read.refused_rows == 5
    assert all(refusal.remedy for refusal in read.refused)


def test_reading_writes_nothing_and_a_refused_list_neither(inspection, table):
    before = inspection.anchor()
    read = read_case_list(table("case_ref", "C1", "C1"), inspection)
    with pytest.raises(ProblemsFound, match="no case was imported, 1 row cannot be taken"):
        import_cases(inspection, read)
    assert inspection.anchor() == before


def test_a_list_is_one_deed_and_can_be_taken_back(inspection, table):
    deed = import_cases(
        inspection, read_case_list(table("case_ref,type", "C1,order", "C2,licence"), inspection)
    )
    assert len(inspection.records("case")) == 2
    assert len({entry.deed for entry in inspection.history() if entry.act == "sample import"}) == 1
    inspection.write(deed.inverse)
    assert inspection.records("case") == []


def test_skipping_bad_rows_imports_the_others(inspection, table):
    read = read_case_list(table("case_ref,type", "C1,oder", "C2,order"), inspection)
    import_cases(inspection, read, skip_bad=True)
    assert facts(inspection) == {"C2": {"type": "order"}}


def test_a_reference_given_twice_is_found_even_where_the_first_row_is_refused(inspection, table):
    read = read_case_list(table("case_ref,type", "C1,oder", "C1,order"), inspection)
    assert [refusal[:2] for refusal in refusals(read)] == [(2, "type"), (3, "case_ref")]


def test_columns_without_a_meaning_are_named(inspection, table):
    read = read_case_list(table("case_ref,Shoe size,type", "C1,9,order"), inspection)
    assert read.ignored == ("Shoe size",)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("ref,type", "no column case_ref; its first row says: ref, type"),
        ("case_ref,type,Type of case", "the columns “type” and “Type of case” mean the same"),
    ],
)
def test_a_header_that_does_not_do_is_refused(inspection, table, header, said):
    with pytest.raises(InputProblem, match=said):
        read_case_list(table(header, "C1,order,order"), inspection)


def test_a_list_without_cases_is_refused(inspection, table):
    with pytest.raises(InputProblem, match="no case is there to import"):
        import_cases(inspection, read_case_list(table("case_ref"), inspection))


def test_a_reference_stays_on_one_line(inspection, table):
    read = read_case_list(table("case_ref,type", '"C\n1",order'), inspection)
    assert refusals(read) == [
        (2, "case_ref", "The case reference has a line break or more than 100 characters.")
    ]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.tuples(st.sampled_from(["C1", "C2", "", "=1+1"]), st.sampled_from(["order", "x", ""])))
)
def test_a_row_is_either_ready_or_refused(inspection, table, rows):
    read = read_case_list(table("case_ref,type", *(f"{ref},{kind}" for ref, kind in rows)), inspection)
    ready, refused = {case.row for case in read.cases}, {refusal.row for refusal in read.refused}
    assert not ready & refused
    assert ready | refused == {place for place, row in enumerate(rows, 2) if any(row)}
    assert len({case.ref for case in read.cases}) == len(read.cases)


def test_a_question_mark_more_or_less_does_not_matter(inspection, table):
    (case,) = read_case_list(table("case_ref,Recalled", "C1,yes"), inspection).cases
    assert case.facts == {"recalled": "yes"}

"""Answers out of a table: the same as answering one by one, all or nothing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem, ProblemsFound
from omi_desktop.imports.answers import import_answers, read_answers
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL


def record(inspection, ref="C1", form="case"):
    return inspection.find(form, ref).id


def test_an_answer_behind_a_closed_gate_is_kept(inspection, take):
    take("C1,type,order", "C1,released,yes", "C1,promptly,no")
    assert inspection.answers(record(inspection)) == {"type": "order", "released": "yes", "promptly": "no"}


def test_answers_are_understood_like_typed_ones(inspection, take):
    take("C1,type,Licence", "C1,b,N/A", "C1,started,14/01/2008", 'C1,hours,"1,200"', "C1,office, Stroud ")
    assert inspection.answers(record(inspection)) == {
        "type": "licence", "b": "na", "started": "2008-01-14", "hours": "1200", "office": "Stroud",
    }  # fmt: skip


def test_an_empty_note_leaves_a_note_as_it_is(inspection, take):
    take("C1,a,yes,seen")
    take("C1,a,no,")
    assert inspection.notes(record(inspection)) == {"a": "seen"}


def test_notes_on_a_criterion_and_on_the_record(inspection, take):
    take("C1,1.9,,well done", "C1,notes,,read on Monday")
    assert inspection.notes(record(inspection)) == {"1.9": "well done", "notes": "read on Monday"}
    with pytest.raises(ProblemsFound, match="Only a note can stand here"):
        take("C1,1.9,yes,")


def test_the_form_filled_in_once_has_one_record(inspection, take):
    take(",vision,strong,,management")
    take(",partners,weak,,management")
    (only,) = inspection.records("management")
    assert inspection.answers(only.id) == {"vision": "strong", "partners": "weak"}


def test_records_of_other_forms_are_made_once(inspection, take):
    sheet = take("P1,listened,yes,,interview", "P1,listened,no,,interview", "P2,listened,yes,,interview")
    assert sheet.new_records == 2
    assert [made.ref for made in inspection.records("interview")] == ["P1", "P2"]
    assert inspection.answers(record(inspection, "P1", "interview")) == {"listened": "no"}


def test_a_second_form_of_a_case_belongs_to_that_case(tmp_path, table):
    form = '[[form]]\nid = "second"\ntitle = "Second form"\nper = "case"\n'
    fact = '[[fact]]\nid = "seen"\nform = "second"\ntext = "Seen?"\nkind = "yes_no"\n'
    text = SMALL.replace("[[section]]", f"{form}{fact}[[section]]", 1)
    with Inspection.create(tmp_path / "two.omi", text, area="A", passphrase=None) as inspection:
        inspection.add_record("case", "C1")
        sheet = read_answers(table("case_ref,item,answer,form", "C1,seen,yes,second"), inspection)
        import_answers(inspection, sheet)
        assert inspection.find("second", "C1").parent == record(inspection)


def test_a_deed_can_be_taken_back_as_one(inspection, take, table):
    take("C1,a,yes")
    sheet = read_answers(table("case_ref,item,answer", "C1,a,no", "C1,b,yes"), inspection)
    inspection.write(import_answers(inspection, sheet).inverse)
    assert inspection.answers(record(inspection)) == {"a": "yes"}


def test_one_bad_row_of_many_and_nothing_is_written(inspection, take):
    before = inspection.anchor()
    with pytest.raises(ProblemsFound) as found:
        take("C1,a,yes", "P1,listened,yes,,interview", "C1,s,perhaps", "C9,c,yes")
    assert [problem.where for problem in found.value.problems] == [
        "Row 4, column answer", "Row 5, column case_ref", "Row 5, column item",
    ]  # fmt: skip
    assert inspection.anchor() == before


@pytest.mark.parametrize(
    ("header", "said"),
    [("case_ref,item", "no column answer"), ("case_ref,item,answer,Answer", "2 columns answer")],
)
def test_a_header_that_does_not_do_is_refused(inspection, table, header, said):
    with pytest.raises(InputProblem, match=said):
        read_answers(table(header, "C1,a,yes,no"), inspection)


def test_other_columns_are_named_and_left_out(inspection, take, table):
    sheet = read_answers(table("who,case_ref,item,answer", "me,C1,a,yes"), inspection)
    assert (sheet.ignored, sheet.answers) == (("who",), 1)


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["C1", "C2"]),
        st.sampled_from(
            [("a", "yes"), ("a", "no"), ("b", "na"), ("type", "licence"), ("type", "order"), ("a", "")]
        ),
    ),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS)
def test_a_table_does_what_its_rows_do_one_after_the_other(tmp_path_factory, rows):
    folder = tmp_path_factory.mktemp("both")
    lines = [f"{ref},{item},{value}" for ref, (item, value) in rows]
    (folder / "t.csv").write_text("\n".join(["case_ref,item,answer", *lines]))
    kept = []
    for name in ("one", "all"):
        with Inspection.create(folder / f"{name}.omi", SMALL, area="A", passphrase=None) as inspection:
            for ref in ("C1", "C2"):
                inspection.add_record("case", ref)
            if name == "all":
                import_answers(inspection, read_answers(folder / "t.csv", inspection))
            else:
                for ref, (item, value) in rows:
                    inspection.answer(record(inspection, ref), item, value)
            kept.append([inspection.answers(case.id) for case in inspection.records("case")])
    assert kept[0] == kept[1]

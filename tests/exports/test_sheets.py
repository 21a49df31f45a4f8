"""Every sheet says what the inspection says, in numbers that the scoring functions give."""

import datetime
import hashlib
import zipfile
from itertools import takewhile
from pathlib import Path

import openpyxl
import pytest

from omi_desktop.exports.answer_rows import COLUMNS
from omi_desktop.exports.sheets.about import CHANGED_COLUMNS, FORMAT_VERSION, RECORD_COLUMNS
from omi_desktop.exports.workbook import export_week
from omi_desktop.instruments import library
from omi_desktop.records.routing import counted_answers
from omi_desktop.scoring.intervals import wilson
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import percent
from omi_desktop.scoring.scores import score_records
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import about, random_inspection, rows

SHEETS = ["Summary", "Cases", "Answers", "Findings", "Notes", "Codebook", "About"]


@pytest.fixture(scope="module", params=library.ids())
def exported(request, tmp_path_factory):
    """The inspection of a programme, and its workbook."""
    folder = tmp_path_factory.mktemp(request.param)
    with random_inspection(folder / "a.omi", request.param, cases=4) as inspection:
        export_week(inspection, folder / "a.xlsx", identifiers=True)
        yield inspection, folder / "a.xlsx"


def test_the_sheets_are_the_contracts_and_print_on_a4_with_their_marking(exported):
    book = openpyxl.load_workbook(exported[1])
    assert book.sheetnames == SHEETS
    for sheet in book.worksheets:
        assert sheet.page_setup.paperSize == 9
        assert "OFFICIAL-SENSITIVE" in sheet.oddHeader.center.text
        assert "OFFICIAL-SENSITIVE" in sheet.oddFooter.center.text
    assert book["Summary"]["A1"].value == book.properties.category == "OFFICIAL-SENSITIVE"


def test_the_scores_are_those_of_the_scoring_functions(exported):
    inspection, out = exported
    scores = score_records(inspection.instrument, inspection.all_answers().values())
    expected = {"Headlines": scores.headlines, "Sections": scores.sections, "Criteria": scores.criteria}
    for title, found in expected.items():
        table = score_table(out, title)
        assert list(table) == list(found)
        assert [row[2] for row in table.values()] == pytest.approx(
            [percent(score) for score in found.values()]
        )


def test_scores_stand_beside_their_counts_and_bands(exported):
    inspection, out = exported
    live = LiveScores(inspection.instrument, inspection.all_answers())
    bands = {band.text for band in inspection.instrument.scoring.bands}
    for criterion, row in score_table(out, "Criteria").items():
        scored = [q for q in inspection.instrument.questions_in(criterion) if q.scored]
        tallies = [tally for q in scored if (tally := live.tally(q.id)).relevant]
        assert row[4:6] == (sum(t.above for t in tallies), sum(t.relevant for t in tallies))
        assert row[6] == len(tallies)
        assert row[2] is None or row[3] in (bands or {None})


def test_the_chart_shows_the_criteria_and_the_line_of_priority_where_there_are_bands(exported):
    inspection, out = exported
    with zipfile.ZipFile(out) as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
    floors = [band.floor for band in inspection.instrument.scoring.bands]
    assert "<c:barChart>" in chart
    assert ("<c:lineChart>" in chart) == bool(floors)
    assert not floors or f"Line of priority, {max(floors)}%" in chart
    first = next(iter(score_table(out, "Criteria")))
    assert chart.count(f"<c:v>{first}</c:v>") == (2 if floors else 1)


def test_cases_shows_the_counted_answers_by_their_texts(exported):
    inspection, out = exported
    head, texts, *body = rows(out, "Cases")
    assert texts[3:] == tuple(inspection.instrument.items[item].text for item in head[3:])
    assert [row[0] for row in body] == [record.ref for record in inspection.records("case")]
    for record, row in zip(inspection.records("case"), body, strict=True):
        counted = counted_answers(inspection.instrument, "case", inspection.answers(record.id))
        shown = {item: value for item, value in zip(head, row, strict=True) if value is not None}
        own = {"case_ref", "assessor", "status"}
        assert shown.keys() - own == counted.keys() - own
        assert all(as_kept(inspection, item, shown[item]) == counted[item] for item in shown.keys() - own)


def test_every_choice_in_cases_can_be_chosen_from_its_list(exported):
    inspection, out = exported
    book = openpyxl.load_workbook(out)
    cases, codebook = book["Cases"], book["Codebook"]
    lists = {}
    for rule in cases.data_validations.dataValidation:
        cells = codebook[rule.formula1.removeprefix("Codebook!").replace("$", "")]
        offered = [row[0].value for row in (cells if isinstance(cells, tuple) else ((cells,),))]
        for block in rule.sqref.ranges:
            lists |= dict.fromkeys(range(block.min_col, block.max_col + 1), offered)
    for column in range(4, cases.max_column + 1):
        item = inspection.instrument.items[cases.cell(1, column).value]
        texts = [choice.text for choice in item.choices] + ["Not applicable"] * item.allows_na
        assert lists.get(column, []) == texts


def test_cases_keeps_its_headings_in_sight_and_can_be_filtered(exported):
    sheet = openpyxl.load_workbook(exported[1])["Cases"]
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref.startswith("A2:")
    assert sheet.print_title_rows == "$1:$2"


def test_findings_counts_every_question_as_the_scoring_does(exported):
    inspection, out = exported
    body = rows(out, "Findings")[1:]
    assert [row[0] for row in body] == [question.id for question in inspection.instrument.questions]
    for row in body:
        question = inspection.instrument.items[row[0]]
        form = inspection.instrument.form_of(question.id)
        tally = live_of(inspection, form).tally(question.id)
        if question.sided:
            interval = wilson(tally)
            ends = (interval.low * 100, interval.high * 100) if interval else (None, None)
            assert row[3:8] == pytest.approx((tally.above, tally.relevant, percent(tally.proportion), *ends))
        else:
            assert row[3:8] == (None,) * 5


def test_findings_by_case_type_add_up_to_all_cases_that_have_one(exported):
    _, out = exported
    head, *body = rows(out, "Findings")
    relevant = [column for column, title in enumerate(head) if title.endswith(": relevant")]
    assert len(relevant) > 1
    for row in body:
        if row[relevant[0]] is not None:
            assert sum(row[column] for column in relevant) == row[4]


def test_notes_has_every_note_with_its_criterion(exported):
    inspection, out = exported
    expected = sorted(kept.note for kept in inspection.kept() if kept.note)
    found = [row for row in rows(out, "Notes")[1:] if row[8].startswith("=note") or "\n=note" in row[8]]
    assert sorted(row[8].rpartition("\n")[2] for row in found) == expected
    for row in found:
        item = inspection.instrument.items[row[5]]
        assert (row[0] or "") == getattr(item, "criterion", "")


def test_the_codebook_has_every_item_of_the_instrument(exported):
    inspection, out = exported
    items = inspection.instrument.items
    head, *body = rows(out, "Codebook")
    found = {row[0]: dict(zip(head, row, strict=True)) for row in body[: len(items)]}
    assert list(found) == list(items)
    for identity, row in found.items():
        assert (row["text"], row["form"]) == (items[identity].text, inspection.instrument.form_of(identity))
        assert all(choice.text in row["choices"] for choice in items[identity].choices)
        assert bool(row["when asked"]) == bool(items[identity].when)


def test_about_says_what_it_is_and_names_every_record(exported):
    inspection, out = exported
    found = about(out)
    details, (head, count) = inspection.details, inspection.anchor()
    assert found["format version"] == FORMAT_VERSION
    assert (found["inspection id"], found["file id"]) == (details.id, details.file_id)
    assert (found["programme id"], found["instrument SHA-256"]) == (details.programme, details.instrument)
    assert (found["history head"], found["history count"]) == (head, count)
    assert all(found[record.id] == record.form for record in inspection.records())
    assert found["record count"] == len(inspection.records())


def test_the_format_version_is_raised_with_every_change_of_what_merging_reads(inspection, out):
    """Where this fails: raise FORMAT_VERSION, and put the new digest beside it."""
    export_week(inspection, out)
    keys = sorted(row[0] for row in takewhile(lambda row: row[0], rows(out, "About")))
    told = "\n".join("\t".join(names) for names in (keys, RECORD_COLUMNS, CHANGED_COLUMNS, COLUMNS))
    assert (FORMAT_VERSION, hashlib.sha256(told.encode()).hexdigest()[:16]) == (2, "950e0ea8b1f16b15")


def test_a_case_without_any_answer_is_in_the_workbook(inspection, case, out):
    export_week(inspection, out)
    assert rows(out, "Cases")[2][:3] == ("C1", "Amal", "Incomplete")
    assert about(out)[case] == "case"
    assert rows(out, "Answers") == [COLUMNS]


def test_an_empty_inspection_makes_a_workbook(inspection, out):
    assert export_week(inspection, out).cases == 0
    assert openpyxl.load_workbook(out).sheetnames == SHEETS
    assert [row[2] for row in score_table(out, "Criteria").values()] == [None, None]


def test_the_summary_counts_complete_and_incomplete_cases(inspection, case, out):
    for item, value in {"type": "order", "started": "2008-01-14", "hours": "40", "office": "Stroud",
                        "a": "yes", "b": "na", "s": "sufficient"}.items():  # fmt: skip
        inspection.answer(case, item, value)
    inspection.add_record("case", "C2")
    export_week(inspection, out)
    summary = {row[0]: row[1] for row in rows(out, "Summary")}
    assert (summary["Cases complete"], summary["Cases incomplete"]) == (1, 1)
    assert (summary["Area"], summary["Dates"]) == ("Avon & Wye", "1 September 2008")
    assert [str(value) for value in rows(out, "Cases")[2][2:] if value is not None] == [
        "Complete", "Community order", "2008-01-14 00:00:00", "40", "Stroud",
        "Yes", "Not applicable", "Sufficient",
    ]  # fmt: skip


def test_few_cases_are_told_in_counts_and_many_in_per_cent(inspection, out):
    for number in range(20):
        inspection.add_record("case", f"C{number}")
        inspection.answer(inspection.records()[-1].id, "a", "yes" if number < 15 else "no")
        if number < 11:
            inspection.answer(inspection.records()[-1].id, "b", "yes" if number < 8 else "no")
    export_week(inspection, out)
    words = {row[0]: row[8] for row in rows(out, "Findings")}
    assert (words["a"], words["b"], words["s"]) == ("75% (15 of 20)", "8 of the 11 cases", None)


def test_management_grades_are_on_the_summary(inspection, out):
    inspection.add_record("management", "")
    inspection.answer(inspection.records("management")[0].id, "vision", "weak")
    export_week(inspection, out)
    assert ("M.1", "Leadership", None, "Not met") in {row[:4] for row in rows(out, "Summary")}


def test_with_an_assessor_only_their_records_are_in_it_and_the_summary_says_so(inspection, case, out):
    inspection.add_record("case", "C2", assessor="Berit")
    other = inspection.records()[1].id
    inspection.answer(case, "a", "yes")
    inspection.answer(other, "a", "no")
    receipt = export_week(inspection, out, assessor="Amal")
    assert (receipt.cases, receipt.answers, receipt.assessor) == (1, 1, "Amal")
    assert other not in str(rows(out, "About")) + str(rows(out, "Answers")) + str(rows(out, "Cases"))
    assert score_table(out, "Criteria")["1.9"][2] == 100
    said = {row[0]: row[1] for row in rows(out, "Summary")}["Scores"]
    assert said == "of the 1 cases of Amal in this workbook, not of all 2"


def score_table(out: Path, title: str) -> dict[str, tuple[object, ...]]:
    """A table of the summary by the ids in its first column."""
    found: dict[str, tuple[object, ...]] = {}
    inside = False
    for row in rows(out, "Summary"):
        if inside and row[0] is None:
            break
        if inside:
            found[row[0]] = row
        inside = inside or (row[0] == title and row[2] == "Score")
    return found


def as_kept(inspection: Inspection, item: str, shown: object) -> str:
    """The value kept behind what a cell shows."""
    found = inspection.instrument.items[item]
    texts = {choice.text: choice.id for choice in found.choices} | {"Not applicable": "na"}
    if isinstance(shown, datetime.datetime):
        return f"{shown:%Y-%m-%d}"
    return texts.get(shown, str(shown)) if isinstance(shown, str) else f"{shown:g}"


def live_of(inspection: Inspection, form: str) -> LiveScores:
    cache = inspection.__dict__.setdefault("_live_of_test", {})
    if form not in cache:
        cache[form] = LiveScores(inspection.instrument, inspection.all_answers(form), form)
    return cache[form]

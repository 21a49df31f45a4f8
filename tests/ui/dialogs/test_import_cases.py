import pytest
from PySide6.QtCore import Qt

from omi_desktop.ui.dialogs.import_cases import ImportCasesDialog

GOOD = "case_ref,assessor,case_type,team\n0501,A. Reader,licence,North\n0502,A. Reader,custody,North\n"
BAD = GOOD + "0503,A. Reader,holiday,South\n"


@pytest.fixture
def preview(qtbot, area, tmp_path):
    def show(text):
        (tmp_path / "cases.csv").write_text(text)
        dialog = ImportCasesDialog(area, tmp_path / "cases.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def refs(session):
    return [record.ref for record in session.records()]


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def test_the_button_says_how_many_and_does_it_and_one_undo_takes_them_out(qtbot, area, preview):
    dialog = preview(GOOD)
    assert dialog.primary.text() == "Import 2 cases"
    assert "“team”" in dialog.ignored.text()
    press(qtbot, dialog)
    assert refs(area)[-2:] == ["0501", "0502"]
    area.undo_stack.undo()
    assert "0501" not in refs(area)


def test_a_refused_row_is_shown_with_row_column_reason_and_remedy(preview):
    dialog = preview(BAD)
    texts = dialog.refused.texts
    assert texts[:2] == ["Row 4", "case_type"]
    assert "holiday" in texts[2]
    assert "Choose one of" in texts[2]


def test_refused_rows_are_left_out_only_where_that_is_ticked(qtbot, area, preview):
    dialog = preview(BAD)
    press(qtbot, dialog)
    assert "0501" not in refs(area)
    assert dialog.failed.text().startswith("Mend the rows above")
    dialog.leave_out.click()
    assert dialog.primary.text() == "Import 2 cases and leave out 1"
    press(qtbot, dialog)
    assert refs(area)[-2:] == ["0501", "0502"]


def test_a_file_that_is_no_list_is_said_calmly_and_nothing_can_be_imported(preview):
    dialog = preview("name,age\nx,3\n")
    assert "case_ref" in dialog.failed.text()
    assert dialog.primary.isHidden()


def test_what_the_sample_would_still_lack_is_told(preview):
    dialog = preview(GOOD)
    assert "All cases: 6, wanted 110 to 120: 104 too few" in dialog.sample.text()
    assert "Licence cases: 1, wanted 40: 39 too few" in dialog.sample.text()


def test_a_list_without_cases_says_nothing_of_the_sample(preview):
    dialog = preview("case_ref\n")
    assert not dialog.sample.isVisible()

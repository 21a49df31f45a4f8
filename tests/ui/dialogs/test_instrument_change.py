"""Before anybody moves over they see what would change; what cannot be used is said and changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.instrument_change import InstrumentChangeDialog
from omi_desktop.ui.theme import apply_theme
from tests.editions import edition, with_version, without
from tests.small import SMALL

NEWER = without("b")


@pytest.fixture
def inspection(tmp_path: Path, qapp: object) -> Iterator[Inspection]:
    """A small inspection with two answers, one of them to a question that the newer edition lacks."""
    with Inspection.create(tmp_path / "area.omi", SMALL, area="Gwent", passphrase=None) as made:
        case = made.add_record("case", "C1").changes[0].record.id
        made.answer(case, "a", "yes")
        made.answer(case, "b", "na")
        yield made


@pytest.fixture
def dialog(qtbot: QtBot, inspection: Inspection, tmp_path: Path) -> InstrumentChangeDialog:
    """The dialog as it opens."""
    shown = InstrumentChangeDialog(inspection, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def file(folder: Path, text: str, name: str = "new.toml") -> Path:
    """An instrument file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def press(qtbot: QtBot, dialog: InstrumentChangeDialog) -> None:
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def test_without_a_shipped_one_a_file_is_asked_for(dialog: InstrumentChangeDialog) -> None:
    assert dialog.choice.count() == 0
    assert dialog.summary.text().endswith("use a file.")
    assert not dialog.primary.isVisible()
    assert dialog.cancel.text() == "Close"


def test_what_would_change_is_shown_in_groups(dialog: InstrumentChangeDialog, tmp_path: Path) -> None:
    dialog.use_file(file(tmp_path, NEWER))
    assert dialog.summary.text() == "1 question removed: 1 answer is kept and set aside."
    assert dialog.details.toPlainText().splitlines() == [
        "Answers kept and set aside · 1",
        "b: “na” in 1 record",
        "Second?",
        "Taken out · 1",
        "Question b is taken out: “Second?”",
    ]
    assert (dialog.primary.text(), dialog.cancel.text()) == ("Move over", "Stay")


def test_moving_over_is_in_the_file(
    qtbot: QtBot, dialog: InstrumentChangeDialog, inspection: Inspection, tmp_path: Path
) -> None:
    dialog.use_file(file(tmp_path, NEWER))
    press(qtbot, dialog)
    assert dialog.result() == dialog.DialogCode.Accepted
    done = "1 question removed: 1 answer is kept and set aside. A copy of the file as it was is kept as "
    assert dialog.done_summary == f"{done}{inspection.kept_as}."
    with Inspection.open(inspection.path) as again:
        assert again.instrument_text == NEWER


def test_staying_changes_nothing(
    qtbot: QtBot, dialog: InstrumentChangeDialog, inspection: Inspection, tmp_path: Path
) -> None:
    before = inspection.anchor()
    dialog.use_file(file(tmp_path, NEWER))
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.result() == dialog.DialogCode.Rejected
    assert inspection.anchor() == before


def test_the_one_used_before_is_there_to_go_back_to(
    qtbot: QtBot, inspection: Inspection, tmp_path: Path
) -> None:
    inspection.change_instrument(NEWER)
    dialog = InstrumentChangeDialog(inspection, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice.currentText() == "Version 1.0, used before"
    assert "Answers that count again · 1" in dialog.details.toPlainText()
    press(qtbot, dialog)
    assert inspection.instrument_text == SMALL


def test_every_fault_of_a_file_is_listed_and_it_cannot_be_moved_to(
    dialog: InstrumentChangeDialog, inspection: Inspection, tmp_path: Path
) -> None:
    dialog.use_file(file(tmp_path, SMALL.replace('scale = "rating"', 'scale = "ratings"'), "faulty.toml"))
    assert dialog.failed.text().startswith("faulty.toml cannot be used: it has ")
    assert 'faulty.toml, question "partners", key scale' in dialog.details.toPlainText()
    assert not dialog.primary.isVisible()
    assert inspection.instrument_text == SMALL


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (edition(id="other"), "new.toml is of the programme other, this inspection is of small."),
        ("title = ", "new.toml is not valid TOML."),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(
    dialog: InstrumentChangeDialog, tmp_path: Path, text: str, said: str
) -> None:
    dialog.use_file(file(tmp_path, text))
    assert dialog.failed.text().startswith(said)
    assert not dialog.primary.isVisible()


def test_a_file_that_is_not_there_is_said(dialog: InstrumentChangeDialog, tmp_path: Path) -> None:
    dialog.use_file(tmp_path / "none.toml")
    assert "none.toml cannot be read" in dialog.failed.text()


def test_the_same_instrument_has_nothing_to_move_over_to(
    dialog: InstrumentChangeDialog, tmp_path: Path
) -> None:
    dialog.use_file(file(tmp_path, SMALL))
    assert dialog.summary.text().endswith("nothing would change.")
    assert not dialog.primary.isVisible()


def test_what_another_program_was_faster_with_is_said_in_place(
    qtbot: QtBot, dialog: InstrumentChangeDialog, inspection: Inspection, tmp_path: Path
) -> None:
    dialog.use_file(file(tmp_path, NEWER))
    with Inspection.open(inspection.path) as other:
        other.change_instrument(edition("1.2"))
    press(qtbot, dialog)
    assert dialog.isVisible()
    assert "changed by another program" in dialog.failed.text()


def test_wordings_are_never_taken_for_markup(dialog: InstrumentChangeDialog, tmp_path: Path) -> None:
    dialog.use_file(file(tmp_path, SMALL.replace("First?", "<b>First</b> & last?")))
    assert "reads “<b>First</b> & last?” instead of “First?”." in dialog.details.toPlainText()


def test_the_comparison_follows_the_theme(
    qtbot: QtBot, qapp: object, dialog: InstrumentChangeDialog, tmp_path: Path
) -> None:
    dialog.use_file(file(tmp_path, NEWER))
    before = dialog.details.toPlainText()
    light = dialog.details.palette().base().color()
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    try:
        qtbot.waitUntil(lambda: dialog.details.palette().base().color() != light)
        assert dialog.details.toPlainText() == before
    finally:
        apply_theme(qapp, "light")  # type: ignore[arg-type]


def test_the_one_that_comes_with_the_program_is_offered_first(
    qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    text = with_version(library.text_of("omi-2008"), "0.9")
    with Inspection.create(tmp_path / "a.omi", text, area="Gwent", passphrase=None) as made:
        dialog = InstrumentChangeDialog(made, tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        shipped = library.shipped("omi-2008").version
        assert dialog.choice.itemText(0) == f"Version {shipped}, comes with the program"
        assert dialog.summary.text() == "Nothing that is asked or scored changes."
        press(qtbot, dialog)
        assert made.instrument.version == shipped

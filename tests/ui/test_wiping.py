"""Wiping the open pack in the window: only with its receipt, and then nothing points to it any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.exports.workbook import export_week
from omi_desktop.fieldwork.packs import pack
from omi_desktop.merging.receipts import give_out
from omi_desktop.merging.run import merge
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.wipe_pack import WipePackDialog
from omi_desktop.ui.main_window import MainWindow
from tests.ui.shown import shown


@pytest.fixture
def ann(inspection_path: Path, tmp_path: Path) -> Path:
    """Ann's pack with one answer."""
    with Inspection.open(inspection_path) as area:
        area.add_record("case", "C1", assessor="Ann")
        pack(area, "Ann", tmp_path / "ann.omi")
    with Inspection.open(tmp_path / "ann.omi", who="Ann") as own:
        own.answer(own.records("case")[0].id, "1.2.01", "yes")
    return tmp_path / "ann.omi"


@pytest.fixture
def receipt(inspection_path: Path, ann: Path, tmp_path: Path) -> str:
    with Inspection.open(ann, read_only=True) as own:
        export_week(own, tmp_path / "ann.xlsx")
    with Inspection.open(inspection_path) as area:
        merged = merge(area, [tmp_path / "ann.xlsx"])
        assert merged.sound, merged.document()
        (given,) = give_out(merged, area, tmp_path / "receipts")
    return str(given.path)


@pytest.fixture
def window(qtbot: QtBot, ann: Path) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    window.open_path(ann)
    yield window
    window.close_inspection()


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Types into the dialog as a person would, and presses its button."""

    def give(text: str) -> None:
        def exec_(dialog: WipePackDialog) -> int:
            dialog.line.setText(text)
            dialog.show()
            dialog.primary.click()
            dialog.deleteLater()
            return dialog.result()

        monkeypatch.setattr(WipePackDialog, "exec", exec_)

    return give


def test_the_pack_goes_and_no_list_names_it(window, ann, receipt, give):
    give(receipt)
    assert ann in window.settings.recent
    window.wipe_pack()
    assert not ann.exists()
    assert window.session is None
    assert ann not in window.settings.recent
    assert "1 answer had arrived" in window.welcome().notice.text()


def test_what_has_not_arrived_keeps_it_open_and_is_counted(window, ann, receipt, give):
    give(receipt)
    window.session.select(window.session.records()[0].id)
    window.session.answer("case", "1.2.02", "yes")
    window.wipe_pack()
    assert ann.exists()
    assert window.session is not None
    assert "1 answer was not handed over" in window.view.notice.text()


@pytest.mark.parametrize(
    ("text", "said"), [("", "Name the receipt"), ("ABCD", "no code"), ("a.json", "cannot be read")]
)
def test_what_is_no_receipt_is_said_in_place(qtbot, ann, text, said):
    dialog = WipePackDialog(ann, encrypted=False)
    qtbot.addWidget(dialog)
    dialog.line.setText(text)
    dialog.show()
    dialog.primary.click()
    assert said in dialog.field.message.text()
    assert dialog.isVisible()

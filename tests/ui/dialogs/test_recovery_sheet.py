"""The recovery sheet: one page that says which file it is for, and a passphrase only on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import recovery_sheet
from omi_desktop.ui.dialogs.passphrase import PassphraseDialog
from omi_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog

SECRET = "correct <horse> & battery"


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[Inspection]:
    text = library.text_of("omi-2008")
    with Inspection.create(
        tmp_path / "s.omi", text, area="Avon & Wye", passphrase=SECRET, lead="J. Smith"
    ) as made:
        made.add_record("case", "C-MARKER-7")
        yield made


def test_it_names_the_file_and_nothing_of_any_case(qapp, secret):
    html = recovery_sheet.sheet_html(secret, "2008-01-14")
    for told in ("Avon &amp; Wye", "J. Smith", secret.details.file_id, secret.path.name, "14 January 2008"):
        assert told in html
    assert "C-MARKER-7" not in html


def test_it_fits_on_one_page_with_the_longest_names_and_passphrase(qapp, secret):
    html = recovery_sheet.sheet_html(secret, "2008-01-14", "word " * 40)
    content, pages = recovery_sheet.as_pdf(html.replace("Avon", "Avon " * 30), "Recovery sheet")
    assert content.startswith(b"%PDF")
    assert pages == 1


def test_the_passphrase_is_printed_on_request_and_never_saved(qtbot, secret, tmp_path):
    dialog = RecoverySheetDialog(secret)
    qtbot.addWidget(dialog)
    assert "correct" not in dialog.html(for_paper=True)
    dialog.secret.setChecked(True)
    assert "correct &lt;horse&gt; &amp; battery" in dialog.html(for_paper=True)
    assert "correct" not in dialog.html(for_paper=False)
    dialog.show()
    dialog.save_to(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o777 == 0o600
    assert "Saved to" in dialog.said.text()


def test_a_place_that_takes_no_file_is_said(qtbot, secret, tmp_path):
    dialog = RecoverySheetDialog(secret)
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "none" / "sheet.pdf")
    assert "Not saved" in dialog.said.text()


def test_a_wrong_passphrase_points_to_the_sheet_and_the_exports(qtbot, secret):
    secret.close()
    dialog = PassphraseDialog(secret.path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.setText("wrong")
    dialog.primary.click()
    assert "recovery sheet" in dialog.field.message.text()
    assert "workbooks" in dialog.field.message.text()

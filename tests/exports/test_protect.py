"""A workbook behind a password opens with it, with nothing else, and not when a bit of it was changed."""

import unicodedata

import pytest

from omi_desktop.errors import InputProblem, NotExported, PassphraseNeeded
from omi_desktop.exports import protect
from omi_desktop.exports.protect import OLE_HEADER, decrypted
from omi_desktop.exports.workbook import export_week
from tests.exports.filled import answer_rows

PASSWORD = "pässwörd ☂"


@pytest.fixture
def protected(inspection, case, out) -> bytes:
    inspection.annotate(case, "a", "Seen at the office.")
    assert export_week(inspection, out, password=PASSWORD).protected
    return out.read_bytes()


def test_it_opens_with_its_password(protected):
    assert protected.startswith(OLE_HEADER)
    assert answer_rows(decrypted(protected, PASSWORD))[0]["note"] == "Seen at the office."


def test_nothing_of_it_can_be_read_without(protected):
    assert b"Seen at the office" not in protected
    assert b"sharedStrings" not in protected


def test_composed_and_decomposed_letters_are_one_password(protected):
    assert decrypted(protected, unicodedata.normalize("NFD", PASSWORD))


@pytest.mark.parametrize("wrong", ["password", PASSWORD + " ", PASSWORD.upper()])
def test_another_password_does_not_open_it(protected, wrong):
    with pytest.raises(PassphraseNeeded, match="This password does not open"):
        decrypted(protected, wrong)


@pytest.mark.parametrize("place", [0.3, 0.5, 0.9])
def test_a_changed_bit_is_noticed(protected, place):
    damaged = bytearray(protected)
    damaged[int(len(damaged) * place)] ^= 1
    with pytest.raises(InputProblem, match="damaged"):
        decrypted(bytes(damaged), PASSWORD)


@pytest.mark.parametrize("content", [b"", b"PK", OLE_HEADER, OLE_HEADER * 400, b"x" * 5000])
def test_what_is_no_protected_workbook_is_called_damaged(content):
    with pytest.raises(InputProblem, match="damaged"):
        decrypted(content, PASSWORD)


@pytest.mark.parametrize("unusable", ["", "x" * 256, "nul\0"])
def test_a_password_that_spreadsheets_do_not_take_is_refused_before_anything_is_done(
    inspection, out, unusable
):
    with pytest.raises(InputProblem, match="password of the workbook"):
        export_week(inspection, out, password=unusable)
    assert not out.exists()


def test_an_encryption_that_does_not_open_again_is_not_written(inspection, case, out, monkeypatch):
    monkeypatch.setattr(protect, "decrypted", lambda *_: b"something else")
    out.write_bytes(b"before")
    with pytest.raises(NotExported, match=r"does not open again\. The previous workbook is unchanged\."):
        export_week(inspection, out, password=PASSWORD)
    assert out.read_bytes() == b"before"

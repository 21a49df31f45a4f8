"""Who can read a file: the passphrase that opens it and those that do not."""

import unicodedata

import pytest

from omi_desktop.errors import InputProblem, PassphraseNeeded
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL
from tests.store.kinds import PASSPHRASE, make

MARKER = "Gwenllian ferch Gruffydd"


def test_an_encrypted_file_shows_nothing_in_clear(tmp_path):
    path = tmp_path / "a.omi"
    inspection = Inspection.create(path, SMALL, area=MARKER, passphrase=PASSPHRASE, who=MARKER)
    case = inspection.add_record("case", MARKER).changes[0].record.id
    inspection.annotate(case, "a", MARKER * 500)
    inspection.answer(case, "office", MARKER)
    assert inspection.encrypted
    for file in tmp_path.iterdir():
        assert MARKER.encode() not in file.read_bytes()
        assert not file.read_bytes().startswith(database.PLAIN_HEADER)
    inspection.close()
    content = path.read_bytes()
    assert content[:16] != database.PLAIN_HEADER
    assert MARKER.encode() not in content
    assert b"CREATE TABLE" not in content


def test_a_plain_file_says_that_it_is_plain(tmp_path):
    make(tmp_path / "a.omi", area=MARKER)
    assert MARKER.encode() in (tmp_path / "a.omi").read_bytes()
    with Inspection.open(tmp_path / "a.omi", "a passphrase that is not asked for") as inspection:
        assert not inspection.encrypted


HARD = [
    "it's",
    "''",
    '"',
    " leading and trailing ",
    "x" * 1000,
    "пароль",
    "e\u0301te\u0301",
    "x'00ff'",
    "\\",
    "%s;--",
]


@pytest.mark.parametrize("passphrase", HARD)
def test_any_passphrase_opens_what_it_closed_and_no_other_does(path, passphrase):
    """SAFETY E24."""
    with Inspection.open(path, passphrase) as inspection:
        assert inspection.encrypted
        assert inspection.details.area == "Gwent"
    with pytest.raises(PassphraseNeeded):
        Inspection.open(path, passphrase + "x")


@pytest.mark.parametrize("passphrase", ["caf\u00e9 au lait"])
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_passphrase_is_the_same_however_its_accents_are_typed(path, passphrase, form):
    """SAFETY E24."""
    with Inspection.open(path, unicodedata.normalize(form, passphrase)) as inspection:
        assert inspection.details.area == "Gwent"


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
@pytest.mark.parametrize("wrong", [PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 1000, "'", "' OR 1=1; --"])
def test_a_wrong_passphrase_is_refused_and_the_file_untouched(path, passphrase, wrong):
    """SAFETY E24."""
    before = path.read_bytes()
    with pytest.raises(PassphraseNeeded, match=r"^This passphrase does not open .*area\.omi\."):
        Inspection.open(path, wrong)
    assert path.read_bytes() == before


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_no_passphrase_for_an_encrypted_file_is_asked_for(path, passphrase):
    with pytest.raises(PassphraseNeeded, match=r"area\.omi is protected by a passphrase"):
        Inspection.open(path)


@pytest.mark.parametrize(
    ("impossible", "words"),
    [("", "The passphrase is empty"), ("a\x00b", "cannot hold a NUL"), ("a\ud800", "half a character")],
)
def test_a_passphrase_that_cannot_be_one_makes_no_file_and_opens_none(tmp_path, impossible, words):
    """SAFETY E24: never a plain file instead."""
    with pytest.raises(InputProblem, match=words):
        make(tmp_path / "a.omi", impossible)
    assert list(tmp_path.iterdir()) == []
    make(tmp_path / "b.omi", PASSPHRASE)
    with pytest.raises(InputProblem, match=words):
        Inspection.open(tmp_path / "b.omi", impossible)


def test_the_database_library_says_nothing_on_the_way(path, capfd):
    make(path.with_name("b.omi"), PASSPHRASE)
    with pytest.raises(PassphraseNeeded):
        Inspection.open(path.with_name("b.omi"), "wrong")
    assert capfd.readouterr() == ("", "")

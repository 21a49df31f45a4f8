"""How an instrument is read and refused: all faults at once, ids that stand twice, unreadable files."""

import re

import pytest

from omi_desktop.errors import FileMissing, ProblemsFound
from omi_desktop.instruments.loader import fingerprint, load, parse
from omi_desktop.instruments.model import ExtraWeight
from tests.instruments.faulty import HEADLINE, changed, problems, with_extra_weight
from tests.small import SMALL, small

TWICE = {
    "scale": '[[scale]]\nid = "yes_no"\nchoice = [{ id = "x", text = "X" }]\n',
    "form": '[[form]]\nid = "case"\ntitle = "Case"\nper = "case"\n',
    "section": '[[section]]\nid = "1"\nform = "case"\ntitle = "Again"\n',
    "criterion": '[[criterion]]\nid = "1.8"\nsection = "1"\ntitle = "Again"\n',
    "fact or question": '[[fact]]\nid = "a"\nform = "case"\ntext = "A"\nkind = "text"\n',
    "tab": '[[tab]]\nid = "t"\nform = "case"\ntitle = "T"\n' * 2,
    "band": '[[scoring.band]]\nid = "good"\ntext = "Good"\nfrom = 70\n' * 2,
    "headline": HEADLINE * 2,
    "grade": '[[scoring.management.grade]]\nid = "met"\ntext = "Met"\nconditions = []\n',
}


@pytest.mark.parametrize("table", TWICE)
def test_an_id_that_stands_twice_is_named(table):
    base = changed('id = "a"\n', 'id = "a"\nthreads = ["roh"]\n') if table == "headline" else SMALL
    assert any(
        re.fullmatch(
            rf'x\.toml, {table} "[\w.]+", key id: stands twice\. Give one of them another id\.', line
        )
        for line in problems(base + TWICE[table])
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (changed('id = "weak", text', 'id = "strong", text'), 'scale "rating"'),
        (changed('["licence", "Licence"]', '["order", "Licence"]'), 'fact "type"'),
    ],
)  # fmt: skip
def test_a_choice_that_stands_twice_is_named(text, place):
    assert any(line.startswith(f"x.toml, {place}, key choice:") for line in problems(text))


def test_all_faults_come_at_once():
    text = (
        changed('text = "First?"\n', "")
        .replace("na = true", 'na = "yes"')
        .replace('section = "I"', 'section = "J"')
        .replace('when = { released = ["yes"] }', 'when = { released = ["maybe"] }')
    )
    found = problems(text)
    assert len(found) == 4
    with pytest.raises(ProblemsFound, match=r"x\.toml cannot be used: it has 4 faults\."):
        parse(text, "x.toml")


def test_every_circle_is_named_at_once():
    text = (
        changed('id = "a"\n', 'id = "a"\nwhen = { b = ["yes"] }\n')
        .replace('id = "b"\n', 'id = "b"\nwhen = { a = ["yes"] }\n')
        .replace('id = "vision"\n', 'id = "vision"\nwhen = { partners = ["strong"] }\n')
    )
    assert sum("goes round in a circle" in line for line in problems(text)) == 2


def test_keys_that_look_like_nothing_known_are_left_for_later_versions():
    text = changed('id = "a"\n', 'id = "a"\ncolour = "green"\n')
    assert parse(text).questions == small().questions


def test_text_that_is_not_toml_is_refused_with_the_line():
    with pytest.raises(ProblemsFound, match=r"x\.toml is not valid TOML") as refused:
        parse("schema = 1\nid = oops\n", "x.toml")
    assert "line 2" in str(refused.value)


def test_a_file_that_is_not_utf8_is_refused(tmp_path):
    path = tmp_path / "x.toml"
    path.write_bytes(SMALL.encode() + "# Gwent café".encode("latin-1"))
    with pytest.raises(ProblemsFound, match=r"is not UTF-8 text \(byte \d+\)\. Save it as UTF-8\."):
        load(path)


def test_a_byte_order_mark_is_no_fault(tmp_path):
    path = tmp_path / "x.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert load(path) == small()


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir()], ids=["missing", "folder"])
def test_a_file_that_cannot_be_read_is_refused(tmp_path, make):
    make(tmp_path / "x.toml")
    with pytest.raises(FileMissing, match=r"x\.toml cannot be read: .*\. Name an instrument file\."):
        load(tmp_path / "x.toml")


def test_the_fingerprint_follows_every_letter():
    assert fingerprint(SMALL) == fingerprint(SMALL)
    assert fingerprint(SMALL) != fingerprint(SMALL + " ")


def test_an_item_behind_not_applicable_may_be_asked_for():
    text = changed('when = { released = ["yes"] }', 'when = { b = ["na"] }')
    assert parse(text).items["promptly"].when[0].values == ("na",)


def test_what_counts_for_more_is_carried_in_the_model():
    table = '{ criterion = "M.1", question = "vision", targets = ["completions"], note = "More." }'
    management = parse(with_extra_weight(table)).scoring.management
    assert management.extra_weight == ExtraWeight("M.1", "vision", ("completions",), "More.")
    assert small().scoring.management.extra_weight is None

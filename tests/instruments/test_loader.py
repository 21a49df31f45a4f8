"""A faulty instrument is refused with every fault: file, table, key, what is wrong, how to mend it."""

import re

import pytest

from omi_desktop.errors import FileMissing, ProblemsFound
from omi_desktop.instruments.loader import fingerprint, load, parse
from omi_desktop.instruments.model import ExtraWeight
from tests.small import SMALL, small


def problems(text: str) -> list[str]:
    with pytest.raises(ProblemsFound) as refused:
        parse(text, "x.toml")
    assert all(p.where.startswith("x.toml") and p.what and p.remedy for p in refused.value.problems)
    return [str(problem) for problem in refused.value.problems]


def changed(old: str, new: str) -> str:
    assert old in SMALL, old
    return SMALL.replace(old, new, 1)


LICENCE_QUESTION = 'when = { type = ["licence"] }\n\n[[question]]'
QUESTION_A = 'id = "a"\ncriterion = "1.9"'
HEADLINE = """
[[scoring.headline]]
id = "h"
title = "Headline"
method = "mean_of_question_proportions"
thread = "roh"
sections = ["1"]
"""


def with_headline(old: str = "", new: str = "", threads: str = '["roh"]') -> str:
    return changed('id = "a"\n', f'id = "a"\nthreads = {threads}\n') + HEADLINE.replace(old, new, 1)


def with_extra_weight(table: str) -> str:
    return changed('criteria = ["M.1"]', f'criteria = ["M.1"]\nextra_weight = {table}')


FAULTS = {
    "a fact of an unknown form": (
        changed('id = "office"\nform = "case"', 'id = "office"\nform = "cases"'),
        r'x\.toml, fact "office", key form: "cases" does not exist\. Did you mean "case"\?',
    ),
    "a section of an unknown form": (
        changed('id = "1"\nform = "case"', 'id = "1"\nform = "file"'),
        r'x\.toml, section "1", key form: "file" does not exist\. Use one of: case, interview, management\.',
    ),
    "a criterion of an unknown section": (
        changed('id = "1.8"\nsection = "1"', 'id = "1.8"\nsection = "7"'),
        r'x\.toml, criterion "1\.8", key section: "7" does not exist\. Use one of: 1, I, M\.',
    ),
    "a criterion on an unknown tab": (
        changed('id = "1.8"\n', 'id = "1.8"\ntab = "delivery"\n'),
        r'x\.toml, criterion "1\.8", key tab: "delivery" does not exist\. There is none to choose from\.',
    ),
    "a criterion on a tab of another form": (
        changed('id = "1.8"\n', 'id = "1.8"\ntab = "t"\n')
        + '[[tab]]\nid = "t"\nform = "interview"\ntitle = "T"\n',
        r'criterion "1\.8", key tab: "t" is a tab of another form\. Name a tab of the same form\.',
    ),
    "a tab of an unknown form": (
        SMALL + '[[tab]]\nid = "t"\nform = "cas"\ntitle = "T"\n',
        r'x\.toml, tab "t", key form: "cas" does not exist\. Did you mean "case"\?',
    ),
    "a question of an unknown criterion": (
        changed(QUESTION_A, 'id = "a"\ncriterion = "1.7"'),
        r'x\.toml, question "a", key criterion: "1\.7" does not exist\. Did you mean',
    ),
    "a question with an unknown scale": (
        changed('text = "First?"\nscale = "yes_no"', 'text = "First?"\nscale = "yesno"'),
        r'x\.toml, question "a", key scale: "yesno" does not exist\. Did you mean "yes_no"\?',
    ),
    "a gate that does not exist": (
        changed('when = { released = ["yes"] }', 'when = { relased = ["yes"] }'),
        r'question "promptly", key when: "relased" is neither a fact nor a question\. Did you mean',
    ),
    "a choice that the gate does not have": (
        changed('when = { released = ["yes"] }', 'when = { released = ["maybe"] }'),
        r'question "promptly", key when: released has no choice "maybe"\. Use one of: yes, no\.',
    ),
    "not applicable of a gate that does not allow it": (
        changed('when = { released = ["yes"] }', 'when = { released = ["na"] }'),
        r'question "promptly", key when: released has no choice "na"\.',
    ),
    "a gate without choices": (
        changed('when = { released = ["yes"] }', 'when = { office = ["Stroud"] }'),
        r'question "promptly", key when: office has no choices to depend on\. Make it depend on a choice\.',
    ),
    "a gate on another form": (
        changed('when = { released = ["yes"] }', 'when = { listened = ["yes"] }'),
        r'question "promptly", key when: listened stands on another form\.',
    ),
    "a gate without values": (
        changed('when = { released = ["yes"] }', "when = { released = [] }"),
        r'question "promptly", key when: released has no list of values\. Write released = \["value"\]\.',
    ),
    "a when that is no table": (
        changed('when = { released = ["yes"] }', 'when = "released"'),
        r'question "promptly", key when: is not a table\.',
    ),
    "a circle of gates": (
        changed(LICENCE_QUESTION, LICENCE_QUESTION.replace('type = ["licence"]', 'promptly = ["yes"]')),
        r'question "(released|promptly)", key when: goes round in a circle: '
        r"(released needs promptly needs released|promptly needs released needs promptly)\.",
    ),
    "an item that is its own gate": (
        changed('id = "a"\n', 'id = "a"\nwhen = { a = ["yes"] }\n'),
        r'question "a", key when: goes round in a circle: a needs a\.',
    ),
    "a criterion without questions": (
        SMALL + '[[criterion]]\nid = "1.7"\nsection = "1"\ntitle = "Empty"\n',
        r'x\.toml, criterion "1\.7": has no questions\. Add one, or take it out\.',
    ),
    "a scale without choices": (
        SMALL + '[[scale]]\nid = "none"\n',
        r'x\.toml, scale "none", key choice: has no choices\.',
    ),
    "no form of cases": (
        SMALL.replace('"case"', '"file"'),
        r'x\.toml, form: has no form "case"\.',
    ),
    "an id that is a criterion's": (
        changed('id = "a"\n', 'id = "1.8"\n'),
        r'question "1\.8", key id: is taken for something else\.',
    ),
    "the id of the record's notes": (
        changed('id = "a"\n', 'id = "notes"\n'),
        r'question "notes", key id: is taken for something else\.',
    ),
    "a choice called not applicable": (
        changed('id = "strong"', 'id = "na"').replace('["strong"]', '["na"]'),
        r'scale "rating", key choice: "na" is the answer “not applicable”',
    ),
    "a missing text": (
        changed('text = "First?"\n', ""),
        r'x\.toml, question "a", key text: is missing\. Add text = "\.\.\."\.',
    ),
    "an empty text": (
        changed('text = "First?"\n', 'text = ""\n'),
        r'x\.toml, question "a", key text: is missing\.',
    ),
    "a missing id": (
        changed('id = "office"\n', ""),
        r"x\.toml, fact, key id: is missing\.",
    ),
    "no schema": (changed("schema = 1\n", ""), r"x\.toml, top of the file, key schema: is not 1\."),
    "another schema": (changed("schema = 1", "schema = 2"), r"key schema: is not 1\. Write schema = 1\."),
    "a number for a text": (
        changed('text = "First?"', "text = 5"),
        r'question "a", key text: is not a text but 5\. Put it in quotation marks\.',
    ),
    "a text for a yes or no": (
        changed("na = true", 'na = "yes"'),
        r"question \"b\", key na: is neither true nor false but 'yes'\. Write true or false\.",
    ),
    "a text for a list": (
        changed('id = "a"\n', 'id = "a"\nthreads = "roh"\n'),
        r"question \"a\", key threads: is not a list of texts but 'roh'\.",
    ),
    "a text for a whole number": (
        changed('id = "1.8"\n', 'id = "1.8"\nweight = "2"\n'),
        r"criterion \"1\.8\", key weight: is not a whole number but '2'\.",
    ),
    "a weight of nothing": (
        changed('id = "1.8"\n', 'id = "1.8"\nweight = 0\n'),
        r'criterion "1\.8", key weight: is not 1 or more\.',
    ),
    "a list for a table": (
        changed("[scoring]", "[[scoring]]").replace("[scoring.management]", "[scoring.x]").replace(
            "[[scoring.management.grade]]", "[[scoring.x.grade]]"
        ),
        r"x\.toml, scoring: is not a table\.",
    ),
    "a table for a list": (
        SMALL + "[tab]\nid = 't'\n",
        r"x\.toml, top of the file, key tab: is not a list of tables\. Write each as \[\[tab\]\]\.",
    ),
    "an unknown kind of fact": (
        changed('kind = "date"', 'kind = "dat"'),
        r'fact "started", key kind: "dat" is not known\. Did you mean "date"\?',
    ),
    "a choice fact without choices": (
        changed('choices = [["order", "Community order"], ["licence", "Licence"]]', ""),
        r'fact "type", key choices: is missing\.',
    ),
    "a choice that is no pair": (
        changed('["order", "Community order"]', '["order"]'),
        r"fact \"type\", key choices: \['order'\] is not an id and a text\.",
    ),
    "a misspelt key": (
        changed("summary = true", "sumary = true"),
        r'question "s", key sumary: is not a key of this table\. Did you mean summary\?',
    ),
    "a misspelt key of the scoring": (
        changed("summary_weight", "sumary_weight"),
        r"x\.toml, scoring, key sumary_weight: is not a key of this table\. Did you mean summary_weight\?",
    ),
    "a misspelt table": (
        SMALL + '[[questions]]\nid = "c"\n',
        r"top of the file, key questions: is not a key of this table\. Did you mean question\?",
    ),
    "a misspelt inspection": (
        changed('per = "inspection"', 'per = "inspecton"'),
        r'form "management", key per: "inspecton" is not known\. Did you mean "inspection"\?',
    ),
    "a summary weight over 1": (
        changed("summary_weight = 0.2", "summary_weight = 20"),
        r"scoring, key summary_weight: 20 is not between 0 and 1\. Write it as 0\.2\.",
    ),
    "a summary weight of true": (
        changed("summary_weight = 0.2", "summary_weight = true"),
        r"key summary_weight: True is not between 0 and 1\.",
    ),
    "a headline of an unknown section": (
        with_headline('["1"]', '["9"]'),
        r'headline "h", key sections: "9" does not exist\.',
    ),
    "a headline without sections": (
        with_headline('sections = ["1"]', ""),
        r'headline "h", key sections: names none\.',
    ),
    "a headline without its thread": (
        with_headline('thread = "roh"', "", threads="[]"),
        r'headline "h", key thread: is missing\.',
    ),
    "a headline over a thread that no question carries": (
        with_headline('"roh"', '"rho"'),
        r'headline "h", key thread: no question carries "rho"\. Did you mean "roh"\?',
    ),
    "a thread that no headline counts": (
        with_headline(threads='["roh", "rho"]'),
        r'question "a", key threads: no headline counts "rho"\. Did you mean "roh"\?',
    ),
    "an unknown method": (
        with_headline("mean_of_question_proportions", "median"),
        r'headline "h", key method: "median" is not known\.',
    ),
    "a weighted headline without weights": (
        with_headline("mean_of_question_proportions", "weighted_mean_of_sections"),
        r'headline "h", key weights: has none for section "1"\. Add 1 = 1\.',
    ),
    "weights that are no whole numbers": (
        with_headline('sections = ["1"]', 'sections = ["1"]\nweights = { 1 = 0.3 }'),
        r'headline "h", key weights: is not a whole number from 1 for each section\.',
    ),
    "a band beyond 100": (
        SMALL + '[[scoring.band]]\nid = "good"\ntext = "Good"\nfrom = 101\n',
        r'band "good", key from: is not a whole per cent from 0 to 100\.',
    ),
    "an unknown criterion to grade": (
        changed('criteria = ["M.1"]', 'criteria = ["M.2"]'),
        r'scoring "management", key criteria: "M\.2" does not exist\. Did you mean "M\.1"\?',
    ),
    "a grade on a form of which there are many": (
        changed('criteria = ["M.1"]', 'criteria = ["M.1", "I.1"]'),
        r'scoring "management", key criteria: "I\.1" stands on the form interview, of which there are many\.',
    ),
    "extra weight for a criterion that is not graded": (
        with_extra_weight('{ criterion = "1.9", question = "a" }'),
        r'key extra_weight: criterion "1\.9" is not among them\. (Did you mean|Use one of:).*M\.1\.',
    ),
    "extra weight for a question of another criterion": (
        with_extra_weight('{ criterion = "M.1", question = "a" }'),
        r'scoring "management", key extra_weight: question "a" is not among them\.',
    ),
    "extra weight without a question": (
        with_extra_weight('{ criterion = "M.1" }'),
        r"extra_weight, key question: is missing\.",
    ),
    "extra weight in prose": (
        with_extra_weight('"target performance"'),
        r"extra_weight: is not a table\.",
    ),
    "a rating that nothing graded has": (
        changed('ratings = ["strong"]', 'ratings = ["stong"]'),
        r'grade "met", key conditions: "stong" is no rating of the criteria graded\. Did you mean "strong"\?',
    ),
    "a share beyond the whole": (
        changed('at_least_share = "1"', 'at_least_share = "3/2"'),
        r'grade "met".*key at_least_share: "3/2" is not a share between 0 and 1\. Write it as "2/3"\.',
    ),
    "a share by nothing": (
        changed('at_least_share = "1"', 'at_least_share = "1/0"'),
        r'key at_least_share: "1/0" is not a share between 0 and 1\.',
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_place_and_its_remedy(fault):
    text, expected = FAULTS[fault]
    found = problems(text)
    assert any(re.search(expected, line) for line in found), found


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

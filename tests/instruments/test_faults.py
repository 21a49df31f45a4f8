"""Each fault an instrument can have: file, table, key, what is wrong, how to mend it."""

import re

import pytest

from tests.instruments.faulty import changed, problems, with_extra_weight, with_headline
from tests.small import SMALL

LICENCE_QUESTION = 'when = { type = ["licence"] }\n\n[[question]]'
QUESTION_A = 'id = "a"\ncriterion = "1.9"'

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

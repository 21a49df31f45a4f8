"""The case form as an XLSForm: the reference converter takes it, and it asks what the program asks."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ElementTree
from functools import cache

import openpyxl
import pytest
from elementpath import XPathContext
from elementpath.xpath1 import XPath1Parser
from hypothesis import given, settings
from hypothesis import strategies as st
from pyxform.xls2xform import convert

from omi_desktop.errors import NotExported
from omi_desktop.exports.xlsform.form import relevance
from omi_desktop.exports.xlsform.names import CRITERION, encoded, item_of, name_of
from omi_desktop.exports.xlsform.writing import export_xlsform, workbook
from omi_desktop.instruments.library import ids, shipped
from omi_desktop.instruments.model import Fact, Question
from omi_desktop.records.routing import routing
from tests.small import small
from tests.strategies import filled

XFORM = "{http://www.w3.org/2002/xforms}"


class Converted:
    """An XForm as a program that fills it in has it: a tree of answers, and conditions over it."""

    def __init__(self, programme: str) -> None:
        made = convert(io.BytesIO(workbook(shipped(programme))), file_type=".xlsx", validate=False)
        self.warnings = made.warnings
        root = ElementTree.fromstring(made.xform)
        self.binds = {bind.get("nodeset", "").rpartition("/")[2]: bind for bind in root.iter(f"{XFORM}bind")}
        self.document = ElementTree.ElementTree(ElementTree.Element("data"))
        self.nodes = {name: self._node(bind.get("nodeset", "")) for name, bind in self.binds.items()}
        self.conditions = {
            name: XPath1Parser().parse(bind.get("relevant", "").strip())
            for name, bind in self.binds.items()
            if bind.get("relevant")
        }

    def _node(self, nodeset: str) -> ElementTree.Element:
        node = self.document.getroot()
        for name in nodeset.split("/")[2:]:
            found = node.find(name)
            node = ElementTree.SubElement(node, name) if found is None else found
        return node

    def asked(self, answers: dict[str, str], *, forgets: bool) -> set[str]:
        """The items that are asked; a program that forgets clears what is not, as Open Data Kit does."""
        context = self._filled(answers)
        asked = {item_of(name) for name in self.nodes if name not in self.conditions}
        for name, condition in self.conditions.items():
            if condition.evaluate(context):
                asked.add(item_of(name))
            elif forgets and self.nodes[name].text:
                self.nodes[name].text = None
                context = XPathContext(self.document)
        return asked

    def asks(self, item: Fact | Question, answers: dict[str, str]) -> bool:
        """Whether one item is asked."""
        return bool(self.conditions[name_of(item)].evaluate(self._filled(answers)))

    def _filled(self, answers: dict[str, str]) -> XPathContext:
        for name, node in self.nodes.items():
            node.text = answers.get(item_of(name))
        # made anew: it holds the texts as they were
        return XPathContext(self.document)


@cache
def converted(programme: str) -> Converted:
    return Converted(programme)


@pytest.mark.parametrize("programme", ids())
def test_the_reference_converter_takes_the_form_without_a_word(programme):
    assert converted(programme).warnings == []


@pytest.mark.parametrize("programme", ids())
def test_every_item_of_the_case_form_is_asked_in_its_place(programme):
    instrument = shipped(programme)
    names = [name for name in converted(programme).nodes if name not in ("instanceID", "meta")]
    own = [name for name in ("case_ref", "assessor") if name not in instrument.items]
    assert [item_of(name) for name in names] == [*own, *(item.id for item in instrument.items_of("case"))]
    for question in instrument.questions_of("case"):
        nodeset = converted(programme).binds[name_of(question)].get("nodeset", "")
        assert nodeset.split("/")[-2] == encoded(CRITERION, question.criterion)


@pytest.mark.parametrize("forgets", [True, False], ids=["forgets answers", "keeps answers"])
@pytest.mark.parametrize("programme", ids())
def test_the_form_asks_what_the_program_asks_whatever_is_answered(programme, forgets):
    form, instrument = converted(programme), shipped(programme)

    @settings(max_examples=10)
    @given(filled(instrument))
    def same(answers: dict[str, str]) -> None:
        asked = form.asked(answers, forgets=forgets) & set(instrument.items)
        assert asked == routing(instrument, "case").applying(answers)

    same()


@pytest.mark.parametrize("programme", ids())
def test_every_question_opens_by_its_chain_of_gates_and_closes_with_any_of_them(programme):
    form, instrument = converted(programme), shipped(programme)
    for item in instrument.items_of("case"):
        opening = gates(programme, item)
        assert (name_of(item) in form.conditions) is bool(opening)
        for missing in ("", *opening):
            answers = {gate: value for gate, value in opening.items() if gate != missing}
            applies = item.id in routing(instrument, "case").applying(answers)
            assert applies is not bool(missing)
            assert not opening or form.asks(item, answers) is applies


def gates(programme: str, item: Fact | Question) -> dict[str, str]:
    """Answers that open an item along its chain of gates, and nothing else."""
    instrument, answers, waiting = shipped(programme), {}, [item]
    while waiting:
        for condition in waiting.pop().when:
            answers.setdefault(condition.item, condition.values[0])
            waiting.append(instrument.items[condition.item])
    return answers


@pytest.mark.parametrize("programme", ids())
def test_a_choice_offers_what_the_form_offers_and_not_applicable_where_it_may_be(programme):
    book = openpyxl.load_workbook(io.BytesIO(workbook(shipped(programme))), read_only=True)
    head, *rows = book["survey"].iter_rows(values_only=True)
    kinds = {row[head.index("name")]: row[head.index("type")] for row in rows}
    offered: dict[str, list[tuple[str, str]]] = {}
    for name, choice, text in list(book["choices"].iter_rows(values_only=True))[1:]:
        offered.setdefault(name, []).append((choice, text))
    for item in shipped(programme).items_of("case"):
        kind, _, name = kinds[name_of(item)].partition(" ")
        if not item.choices:
            assert isinstance(item, Fact)
            assert kind == {"number": "decimal", "date": "date", "text": "text"}[item.kind]
            continue
        expected = [(choice.id, choice.text) for choice in item.choices]
        assert offered[name] == expected + [("na", "Not applicable")] * item.allows_na


def test_the_case_form_is_named_with_its_version():
    book = openpyxl.load_workbook(io.BytesIO(workbook(shipped("omi-2008"))), read_only=True)
    rows = list(book["settings"].iter_rows(values_only=True))
    assert dict(zip(*rows, strict=True))["form_id"] == "omi-2008-case"
    assert dict(zip(*rows, strict=True))["version"] == shipped("omi-2008").version


def test_a_chain_of_gates_is_written_out():
    instrument = small()
    promptly = relevance(instrument, instrument.items["promptly"])
    assert promptly == "${type} = 'licence' and ${q_released} = 'yes'"


def test_a_question_has_a_readable_name():
    assert name_of(Question("1.1.05", "Was it?")) == "q_1_1_05"


# whatever a file may call an item
identities = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
near = st.text(st.sampled_from("q_fsc.-5e1é"), min_size=1, max_size=8)


@given(st.one_of(identities, near), st.sampled_from([Question, Fact]))
def test_a_name_leads_back_to_its_item(identity, kind):
    name = name_of(kind(identity, "Text"))
    assert item_of(name) == identity
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def test_a_form_that_cannot_be_written_leaves_what_was_there(tmp_path):
    with pytest.raises(NotExported, match="is a folder"):
        export_xlsform(small(), tmp_path)
    out = tmp_path / "form.xlsx"
    assert export_xlsform(small(), out) == len(small().items_of("case"))
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["form.xlsx"]

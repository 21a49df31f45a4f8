"""A form of an instrument as the rows of an XLSForm: survey, choices and settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from omi_desktop.exports.offers import NOT_APPLICABLE_CHOICE
from omi_desktop.exports.xlsform.names import CRITERION, SECTION, encoded, name_of
from omi_desktop.instruments.model import Choice, Condition, Fact, Instrument, Item, Question

Cells = tuple[str, ...]
SURVEY: Cells = ("type", "name", "label", "hint", "relevant", "required", "appearance")
CHOICES: Cells = ("list_name", "name", "label")
SETTINGS: Cells = ("form_title", "form_id", "version")
KINDS = {"number": "decimal", "date": "date", "text": "text"}
OWN_COLUMNS = {"case_ref": "Reference of the case", "assessor": "Assessor"}


@dataclass
class Lists:
    """The lists of choices, each once; "not applicable" stands last where it may be answered."""

    named: dict[tuple[Choice, ...], str] = field(default_factory=dict)

    def name(self, item: Fact | Question) -> str:
        """The name of the list that an item chooses from."""
        choices = (*item.choices, NOT_APPLICABLE_CHOICE) if item.allows_na else item.choices
        if choices not in self.named:
            base = item.scale if isinstance(item, Question) else item.id
            self.named[choices] = self._free(f"{base}_na" if item.allows_na else base)
        return self.named[choices]

    def rows(self) -> Iterator[Cells]:
        """The rows of the sheet `choices`."""
        for choices, name in self.named.items():
            for choice in choices:
                yield name, choice.id, choice.text

    def _free(self, base: str) -> str:
        taken, name, number = set(self.named.values()), base, 1
        while name in taken:
            number += 1
            name = f"{base}_{number}"
        return name


@dataclass(frozen=True)
class XlsForm:
    """The three sheets of an XLSForm, each with its heading."""

    survey: list[Cells]
    choices: list[Cells]
    settings: list[Cells]


def xlsform(instrument: Instrument, form: str = "case") -> XlsForm:
    """A form of an instrument: its facts first, then a group for each section and criterion."""
    lists = Lists()
    survey = [*_facts(instrument, form, lists), *_sections(instrument, form, lists)]
    title = f"{instrument.title}: {instrument.form_by_id[form].title}"
    settings = (title, f"{instrument.id}-{form}", instrument.version)
    return XlsForm([SURVEY, *survey], [CHOICES, *lists.rows()], [SETTINGS, settings])


def _facts(instrument: Instrument, form: str, lists: Lists) -> Iterator[Cells]:
    yield _group("facts", "About the case", "field-list")
    facts = instrument.facts_of(form)
    # they are columns of the case list: a form that is filled in elsewhere has to ask them
    for column, label in OWN_COLUMNS.items():
        if column not in {fact.id for fact in facts}:
            yield "text", column, label, "", "", "yes", ""
    for fact in facts:
        yield _item(instrument, fact, lists)
    yield _end()


def _sections(instrument: Instrument, form: str, lists: Lists) -> Iterator[Cells]:
    for section in instrument.sections_of(form):
        yield _group(encoded(SECTION, section.id), f"{section.id} {section.title}")
        for criterion in instrument.criteria_in(section.id):
            label = f"{criterion.id} {criterion.title}"
            yield _group(encoded(CRITERION, criterion.id), label, "field-list")
            for question in instrument.questions_in(criterion.id):
                yield _item(instrument, question, lists)
            yield _end()
        yield _end()


def _group(name: str, label: str, appearance: str = "") -> Cells:
    return "begin_group", name, label, "", "", "", appearance


def _end() -> Cells:
    return "end_group", "", "", "", "", "", ""


def _item(instrument: Instrument, item: Fact | Question, lists: Lists) -> Cells:
    kind = KINDS.get(item.kind) if isinstance(item, Fact) else None
    label = item.text if isinstance(item, Fact) else f"{item.id} {item.text}"
    required = "yes" if item.id in OWN_COLUMNS else ""
    relevant = relevance(instrument, item)
    return kind or f"select_one {lists.name(item)}", name_of(item), label, item.help, relevant, required, ""


def relevance(instrument: Instrument, item: Item) -> str:
    """When an item is asked, as XPath: its own conditions and those of every item they name.

    The whole chain: not every program that fills in the form forgets an answer whose question has gone.
    """
    chain = dict.fromkeys(_chain(instrument, item))
    return " and ".join(_condition(instrument, condition) for condition in chain)


def _chain(instrument: Instrument, item: Item) -> Iterator[Condition]:
    for condition in item.when:
        yield from _chain(instrument, instrument.items[condition.item])
        yield condition


def _condition(instrument: Instrument, condition: Condition) -> str:
    gate = name_of(instrument.items[condition.item])
    choices = " or ".join(f"${{{gate}}} = {_quoted(value)}" for value in condition.values)
    return f"({choices})" if len(condition.values) > 1 else choices


def _quoted(value: str) -> str:
    return f'"{value}"' if "'" in value else f"'{value}'"

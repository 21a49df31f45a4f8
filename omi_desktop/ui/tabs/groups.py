"""What stands on each tab of a case: groups of items, each under its criterion."""

from dataclasses import dataclass
from functools import cached_property

from omi_desktop.instruments.model import NOT_APPLICABLE, Criterion, Fact, Instrument, Item, Question
from omi_desktop.ui.language import core
from omi_desktop.ui.widgets.choice_button import Choice

_LETTERS = "BCDEFGHIJ"


@dataclass(frozen=True, slots=True)
class Group:
    """A criterion with its questions, or the facts of a form under no criterion."""

    items: tuple[Fact | Question, ...]
    criterion: Criterion | None = None


@dataclass(frozen=True)
class Page:
    """One tab: the form whose record it fills in, its title, its groups."""

    form: str
    title: str
    groups: tuple[Group, ...]

    @cached_property
    def items(self) -> tuple[str, ...]:
        """The ids of everything asked on the tab."""
        return tuple(item.id for group in self.groups for item in group.items)


def pages(instrument: Instrument, form: str, facts_title: str) -> list[Page]:
    """The tabs of one form: its facts first, where it has any, then its sections or named tabs."""
    found = []
    if facts := instrument.facts_of(form):
        found.append(Page(form, facts_title, (Group(facts),)))
    for tab in instrument.tabs_of(form):
        groups = tuple(Group(instrument.questions_in(c.id), c) for c in instrument.criteria_on(tab))
        found.append(Page(form, tab.title, groups))
    return found


def case_pages(instrument: Instrument, facts_title: str) -> list[Page]:
    """The tabs of a case: the case form first, then the other forms filled in once per case."""
    forms = sorted((f for f in instrument.forms if f.per == "case"), key=lambda f: f.id != "case")
    return [page for form in forms for page in pages(instrument, form.id, facts_title)]


def choices(item: Item, not_applicable: str) -> list[Choice]:
    """The choices of an item with the keys that give them: Y and N, digits, 0 or A for not applicable."""
    offered = [Choice(c.id, core(c.text), _key(c.id, n)) for n, c in enumerate(item.choices)]
    if item.allows_na:
        offered.append(Choice(NOT_APPLICABLE, not_applicable, "0 A"))
    return offered


def _key(choice: str, place: int) -> str:
    digit = str(place + 1) if place < 9 else _LETTERS[place - 9]
    return {"yes": f"Y {digit}", "no": f"N {digit}"}.get(choice, digit)

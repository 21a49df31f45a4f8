"""Published figures in words: what each is about, and how the computed one comes about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from omi_desktop.demo.hints import Counted
from omi_desktop.demo.published import Finding, PublishedScore
from omi_desktop.demo.reproduction import CASE, Line
from omi_desktop.instruments.model import Condition, Fact, Item, Question
from omi_desktop.records.grades import grade_text
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.explain import Kind, ScoreRef, decimal_text, explanation, title
from omi_desktop.scoring.grades import DerivedGrade, derived_grades
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import rounded
from omi_desktop.store.inspection import Inspection


class Teller:
    """Tells the lines of the comparison of one inspection."""

    def __init__(self, inspection: Inspection) -> None:
        self._instrument = inspection.instrument
        self._live = LiveScores(inspection.instrument, inspection.all_answers(CASE))
        self._grades = _grades(inspection)

    # --- what it is about ------------------------------------------------------------------------

    def title(self, line: Line) -> str:
        """What the figure is about, without its number."""
        if isinstance(line.source, PublishedScore):
            return title(self._instrument, _ref(line)).removeprefix(line.id).strip()
        if line.what == "grade":
            return self._instrument.criterion_by_id[line.id].title
        if isinstance(line.source, Finding):
            return self._instrument.items[line.id].text
        return self._counted(line.source) if isinstance(line.source, Counted) else line.id

    def _counted(self, counted: Counted) -> str:
        """What a number about the sample counts: the kind of case, or all records of a form."""
        form = "Cases" if counted.form == CASE else self._instrument.form_by_id[counted.form].title
        return "; ".join(self._conditions(counted.where)) or form

    def among(self, line: Line) -> str:
        """The answers that are counted and the records they are counted among, where not all."""
        if not isinstance(line.source, Finding):
            return ""
        answers = [self._answers(line.id, line.source.choices)] if line.source.choices else []
        return "; ".join([*answers, *self._conditions(line.source.subgroup)])

    def _answers(self, item: str, values: Iterable[str]) -> str:
        return " or ".join(f"“{answer_text(self._instrument.items[item], value)}”" for value in values)

    def _conditions(self, conditions: Iterable[Condition]) -> list[str]:
        return [f"{_name(self._instrument.items[c.item])}: {self._values(c)}" for c in conditions]

    def _values(self, condition: Condition) -> str:
        item = self._instrument.items[condition.item]
        return " or ".join(answer_text(item, value) for value in condition.values)

    # --- what is computed ------------------------------------------------------------------------

    def is_share(self, line: Line) -> bool:
        """Whether the figure computed is a proportion; plain numbers about a sample are not."""
        return not isinstance(line.source, Counted) or line.source.percent

    def computed(self, line: Line) -> str:
        """The figure as a report would print it."""
        if line.what == "grade":
            return self.grade(line.computed)
        if isinstance(line.source, PublishedScore):
            return "undefined" if line.exact is None else f"{rounded(line.exact)}%"
        return line.computed

    def grade(self, identity: str) -> str:
        """A management grade in words."""
        return grade_text(self._instrument, identity) or identity

    # --- how it comes about ----------------------------------------------------------------------

    def how(self, line: Line) -> str:
        """How the computed figure comes about, in words."""
        if isinstance(line.source, PublishedScore):
            return f"{explanation(self._live, _ref(line)).rstrip('.')}."
        if isinstance(line.source, Counted):
            return self._how_counted(line, line.source)
        if isinstance(line.source, Finding):
            return self._how_found(line, line.source)
        derived = self._grades.get(line.id)
        return (
            ""
            if derived is None
            else f"The rule, applied to the ratings of {derived.rated} of {derived.items} items."
        )

    def _how_counted(self, line: Line, counted: Counted) -> str:
        conditions = " and ".join(self._conditions(counted.where))
        if not conditions:
            return f"The sample has {line.count} {self._noun(counted.form)}."
        return f"{line.count} of {line.relevant} {self._noun(counted.form)} have {conditions}."

    def _how_found(self, line: Line, finding: Finding) -> str:
        noun = self._noun(self._instrument.form_of(line.id))
        within = " and ".join(self._conditions(finding.subgroup))
        whose = f" with {within}" if within else ""
        if line.exact is None:
            return f"No relevant {noun}{whose}."
        side = f"have {self._answers(line.id, finding.choices)}" if finding.choices else self._side(line.id)
        return f"{line.count} of {line.relevant} relevant {noun}{whose} {side}: {decimal_text(line.exact)}%."

    def _side(self, identity: str) -> str:
        item = self._instrument.items[identity]
        return "are above the line" if isinstance(item, Question) and item.sided else "are answered"

    def _noun(self, form: str) -> str:
        return "cases" if form == CASE else f"records of “{self._instrument.form_by_id[form].title}”"


def _ref(line: Line) -> ScoreRef:
    return ScoreRef(cast("Kind", line.what), line.id)


def _name(item: Item) -> str:
    return item.label if isinstance(item, Fact) else item.id


def _grades(inspection: Inspection) -> dict[str, DerivedGrade]:
    """The grades derived from the forms filled in once, by their criteria."""
    forms = [form.id for form in inspection.instrument.forms if form.once]
    rated = [answers for form in forms for answers in inspection.all_answers(form).values()]
    return {
        d.criterion: d for answers in rated for d in derived_grades(inspection.instrument, answers) if d.rated
    }

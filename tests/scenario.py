"""Cases filled in as on the form, and what they score."""

from __future__ import annotations

from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.rules import Score
from omi_desktop.scoring.scores import Scores, score_records
from omi_desktop.scoring.tally import Tally


class Scenario:
    """`Scenario(instrument).case(**{"1.1.01": "yes"}).case(**{"1.1.01": "no"}).tally("1.1.01")`."""

    def __init__(self, instrument: Instrument, form: str = "case") -> None:
        self.instrument = instrument
        self.form = form
        self.records: list[dict[str, str]] = []

    def case(self, **answers: str) -> Scenario:
        """One more record with these facts and answers; ids of items the form lacks are a mistake."""
        unknown = set(answers) - {item.id for item in self.instrument.items_of(self.form)}
        assert not unknown, f"the form {self.form} has no {sorted(unknown)}"
        self.records.append(dict(answers))
        return self

    def cases(self, count: int, **answers: str) -> Scenario:
        """So many more records alike."""
        for _ in range(count):
            self.case(**answers)
        return self

    @property
    def scores(self) -> Scores:
        """Every score of the records so far."""
        return score_records(self.instrument, self.records, self.form)

    def tally(self, question: str) -> Tally:
        """Above the line out of relevant."""
        return self.scores.tallies[question]

    def score(self, criterion: str) -> Score:
        """The score of a criterion."""
        return self.scores.criteria[criterion]

    def section(self, section: str) -> Score:
        """The score of a section."""
        return self.scores.sections[section]

    def headline(self, headline: str) -> Score:
        """The score of a headline."""
        return self.scores.headlines[headline]

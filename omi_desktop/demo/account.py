"""How the published figures of a programme come out: each line in numbers and in words."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from omi_desktop.demo.builder import build_sample
from omi_desktop.demo.hints import hints
from omi_desktop.demo.published import published
from omi_desktop.demo.reproduction import Line, reproduction_of
from omi_desktop.demo.telling import Teller
from omi_desktop.demo.verdict import State, points, reason, records, state
from omi_desktop.scoring.rules import rounded
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure, what it is about, what is computed instead, and what is to be said of it."""

    what: str
    """criterion, section, headline, grade, sample, question or fact."""
    id: str
    title: str
    among: str
    """Which of the records and answers it is about, where not all."""
    published: str
    computed: str
    """As a report would print it."""
    exact: Fraction | None
    """The proportion computed, unrounded; None where there is none."""
    records: int | None
    """Computed less published in records, where a number was printed."""
    points: Fraction | None
    """Computed less published in points of per cent, where a percentage was printed."""
    state: State
    how: str
    why: str
    """Why it does not come out as printed, or what is odd about it though it does."""
    in_report: tuple[str, ...]
    """What the report is known to contradict on the same line."""

    @property
    def percent(self) -> float | None:
        """The percentage computed, unrounded."""
        return None if self.exact is None else float(self.exact * 100)

    @property
    def rounded(self) -> int | None:
        """The percentage computed, in whole per cent, halves up."""
        return rounded(self.exact)

    @property
    def agrees(self) -> bool | None:
        """Whether it comes out as printed; None for words, which name no number."""
        return None if self.state == "words" else self.state == "as_printed"

    @property
    def difference(self) -> float | None:
        """Computed less published: points where a percentage alone was printed, else records."""
        part = self.points if self.records is None else self.records
        return None if part is None else float(part)

    @property
    def difference_text(self) -> str:
        """The difference in words: "−4 records", "+1 point", "0"."""
        parts = [(self.records, "record"), (self.points, "point")]
        known = [(number, unit) for number, unit in parts if number is not None]
        said = [
            f"{_signed(number)} {unit if abs(number) == 1 else f'{unit}s'}"
            for number, unit in known
            if number
        ]
        return ", ".join(said) or ("0" if known else "")

    @property
    def off(self) -> float:
        """How far it is off, for sorting."""
        return max(
            (abs(float(part)) for part in (self.records, self.points) if part is not None), default=0.0
        )


@dataclass(frozen=True)
class Account:
    """All published figures of a programme beside what its reconstructed sample gives."""

    programme: str
    title: str
    name: str
    """The programme and its edition in few words."""
    area: str
    sample: str
    figures: tuple[Figure, ...]

    @property
    def numbers(self) -> tuple[Figure, ...]:
        """The figures that are numbers or grades, not words."""
        return tuple(figure for figure in self.figures if figure.state != "words")

    @property
    def others(self) -> tuple[Figure, ...]:
        """The figures that do not come out as printed."""
        return tuple(figure for figure in self.numbers if figure.state != "as_printed")

    def summary(self) -> str:
        """One sentence: "OMI 2008, Area: 307 of 319 figures come out as printed, 12 are explained"."""
        others = self.others
        explained = sum(bool(figure.why) for figure in others)
        parts = [
            f"{self.name}, {self.area}: {len(self.numbers) - len(others)} of {len(self.numbers)} "
            f"figures come out as printed"
        ]
        if explained:
            parts.append(f"{explained} {'is' if explained == 1 else 'are'} explained")
        if open_ := len(others) - explained:
            parts.append(f"{open_} {'is' if open_ == 1 else 'are'} not explained")
        return f"{', '.join(parts)}."


def _signed(number: int | Fraction) -> str:
    return f"{float(number):+.3g}".replace("-", "−")


def account(identity: str) -> Account:
    """Build the sample of a programme, compare it with the published figures, and leave nothing behind.

    Raises InputProblem for an unknown programme.
    """
    with tempfile.TemporaryDirectory(prefix="omi-reproduction-") as folder:
        return account_in(Path(folder), identity)


def account_in(folder: Path, identity: str) -> Account:
    """The same, with the sample left in a folder of the caller's, who clears up even if this is ended."""
    path = folder / f"{identity}.omi"
    build_sample(identity, path)
    with Inspection.open(path, read_only=True) as inspection:
        return account_of(inspection, identity)


def account_of(inspection: Inspection, identity: str) -> Account:
    """An inspection beside the published figures of a programme, line by line."""
    figures, instrument = published(identity), inspection.instrument
    compared = reproduction_of(inspection, figures, hints(identity))
    teller = Teller(inspection)
    return Account(
        programme=identity,
        title=instrument.title,
        name=instrument.name,
        area=figures.area,
        sample=compared.sample,
        figures=tuple(_figure(teller, line) for line in compared.lines),
    )


def _figure(teller: Teller, line: Line) -> Figure:
    return Figure(
        what=line.what,
        id=line.id,
        title=teller.title(line),
        among=teller.among(line),
        published=teller.grade(line.published) if line.what == "grade" else line.published,
        computed=teller.computed(line),
        exact=line.exact if teller.is_share(line) else None,
        records=records(line),
        points=points(line),
        state=state(line),
        how=teller.how(line),
        why=reason(line),
        in_report=line.in_report,
    )

"""The figures that a report published, read into one form whatever words they were printed in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

from omi_desktop import paths
from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Condition

Raw = Mapping[str, Any]
NEAR = 3
"""Points from the bound at which "over", "less than", "a majority" are taken."""
LOOSE = 5
"""Points that a figure printed in words ("almost 80%", "two-thirds") may be away."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One published figure about an item: how many, out of how many, among which records."""

    item: str
    line: int
    subgroup: tuple[Condition, ...] = ()
    choices: tuple[str, ...] = ()
    """The choices counted; none means those above the line."""
    percent: Fraction | None = None
    low: Fraction | None = None
    """Lower end where only a range was printed ("over three-quarters"), in per cent."""
    high: Fraction | None = None
    count: int | None = None
    below: int | None = None
    relevant: int | None = None
    approx: bool = False
    printed: str = ""
    note: str = ""

    @property
    def numeric(self) -> bool:
        """Whether it is a figure at all; some findings are words only."""
        return any(value is not None for value in (self.percent, self.low, self.count, self.below))

    @property
    def ranged(self) -> bool:
        """Whether a range is all that was printed."""
        return self.low is not None and self.count is None and self.below is None

    def share(self) -> Fraction | None:
        """The proportion printed, or one within the range; None where only a number was printed."""
        if self.percent is not None:
            return self.percent / 100
        if self.low is None or self.high is None:
            return None
        if self.low == 0 or self.high == 100:
            # "over a third not" and "over three-quarters" mean near the bound, not half way to the end
            return (
                max(Fraction(0), min(Fraction(100), self.high - NEAR if self.low == 0 else self.low + NEAR))
                / 100
            )
        return (self.low + self.high) / 200


@dataclass(frozen=True, slots=True)
class PublishedScore:
    """A published score of a criterion, section or headline, in whole per cent."""

    what: str
    id: str
    percent: int
    line: int = 0
    """Where in the report it stands."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Where a report contradicts itself, leaves something out, or cannot be recomputed."""

    lines: tuple[int, ...]
    text: str


@dataclass(frozen=True)
class Published:
    """All that a report published about an inspection."""

    instrument: str
    area: str
    fieldwork: str
    sample: Raw
    """Numbers about the sample and the questionnaires that came back, by the report's keys."""
    findings: tuple[Finding, ...]
    scores: tuple[PublishedScore, ...]
    grades: Mapping[str, str]
    discrepancies: tuple[Discrepancy, ...]

    def known_on(self, line: int) -> tuple[str, ...]:
        """What the report is known to contradict on one of its lines."""
        return tuple(d.text for d in self.discrepancies if line in d.lines)


@cache
def published(identity: str) -> Published:
    """The published figures of a programme. Raises InputProblem where none are shipped."""
    path = paths.resources() / "published" / f"{identity}.toml"
    if not path.is_file():
        raise InputProblem(
            f'No published figures are shipped for "{identity}".', f"Choose one of {', '.join(_shipped())}."
        )
    return _read(tomllib.loads(path.read_text(encoding="utf-8")))


def _shipped() -> list[str]:
    return sorted(path.stem for path in (paths.resources() / "published").glob("*.toml"))


def _read(raw: Raw) -> Published:
    found = (
        _findings(table) for key in ("finding", "fact_finding", "sample_count") for table in raw.get(key, ())
    )
    return Published(
        instrument=raw["instrument"],
        area=raw["area"],
        fieldwork=raw.get("fieldwork", ""),
        sample={**raw.get("returns", {}), **raw.get("sample", {})},
        findings=tuple(finding for some in found for finding in some),
        scores=tuple(_scores(raw)),
        grades={grade["id"]: grade["grade"] for grade in raw.get("management_grade", ())},
        discrepancies=tuple(Discrepancy(tuple(d["lines"]), d["text"]) for d in raw.get("discrepancy", ())),
    )


def _scores(raw: Raw) -> list[PublishedScore]:
    kinds = ("criterion", "section", "headline")
    return [
        PublishedScore(kind, score["id"], score["percent"], score.get("line", 0))
        for kind in kinds
        for score in raw.get(f"{kind}_score", ())
    ]


def _findings(raw: Raw) -> list[Finding]:
    """The figures of one table; a table of counts by choice is a figure for each choice."""
    base = Finding(
        item=raw.get("question") or raw["fact"],
        line=raw.get("line", 0),
        subgroup=tuple(Condition(item, tuple(values)) for item, values in raw.get("subgroup", {}).items()),
        choices=_choices(raw),
        percent=None if "percent" not in raw else Fraction(str(raw["percent"])),
        count=raw.get("count", raw.get("above")),
        below=raw.get("below"),
        relevant=raw.get("relevant"),
        approx=raw.get("approx", False) or raw.get("bound") == "about",
        printed=raw.get("as_printed", ""),
        note=raw.get("note", ""),
    )
    whole = _ranged(base, raw)
    parts = [
        Finding(
            base.item, base.line, base.subgroup, (choice,), count=count, printed=base.printed, note=base.note
        )
        for choice, count in raw.get("counts", {}).items()
    ]
    return ([whole] if whole.numeric or not parts else []) + parts


def _choices(raw: Raw) -> tuple[str, ...]:
    given = raw.get("choices", raw.get("values", raw.get("choice", ())))
    return (given,) if isinstance(given, str) else tuple(given)


def _ranged(finding: Finding, raw: Raw) -> Finding:
    """The finding with the range that it was printed as, where it was."""
    low, high = raw.get("range", (raw.get("percent_min"), raw.get("percent_max")))
    bound = raw.get("bound")
    if bound in ("at_most", "at_least"):
        low, high = (0, raw["percent"]) if bound == "at_most" else (raw["percent"], 100)
    if low is None and high is None:
        return finding
    ends = Fraction(str(low if low is not None else 0)), Fraction(str(high if high is not None else 100))
    return replace(finding, low=ends[0], high=ends[1], percent=None)

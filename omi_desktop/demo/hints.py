"""What the published figures leave open about a sample: marginals of facts, bases, numbers of records."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any

from omi_desktop import paths
from omi_desktop.instruments.model import Condition

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hint:
    """How an item is to be answered among some records; sizes are numbers, `shares` parts of one."""

    item: str
    where: tuple[Condition, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    rest: str = ""
    """What the records get that no number names."""
    relevant: int | None = None
    na: int | None = None
    prefer: float | None = None
    """The proportion above the line to stay near, where scores decide the exact one."""
    lean: float | None = None
    """1: the first choices go to the better cases; -1: to the worse; 0: to any."""
    like: tuple[Condition, ...] = ()
    """The first choices go to records that fulfil these, before others."""
    gaps: tuple[Condition, ...] = ()
    """Where a base demands it, records like these stay unanswered first."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The records of one form: how many and how their references begin, or one under each case's own."""

    form: str
    ref: str = ""
    number: int = 0
    per_case: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Text beside an item of the first records that were given one of the answers."""

    item: str
    answers: tuple[str, ...]
    text: str
    records: int = 1


@dataclass(frozen=True, slots=True)
class Counted:
    """A published number about the sample: which records of a form it counts."""

    key: str
    form: str
    where: tuple[Condition, ...] = ()
    percent: bool = False
    """Whether the number is per cent of all records of the form."""


@dataclass(frozen=True)
class Hints:
    """All hints of a programme; empty where none are shipped."""

    ref: str = "C"
    cases: int = 100
    """The size of the sample, where the report does not state it."""
    assessors: int = 12
    hints: Mapping[str, tuple[Hint, ...]] = field(default_factory=dict)
    dates: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """First and last day of a fact that is a date."""
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words to choose among for a fact that is a text."""
    batches: tuple[Batch, ...] = ()
    weak: tuple[str, ...] = ()
    """Items of the management form that the report criticises: they get the lower ratings."""
    passed_over: frozenset[tuple[str, int]] = frozenset()
    """Findings (item, line) that another published figure excludes."""
    reasons: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Why a line of the reproduction differs, by item or score and line (0: any)."""
    notes: tuple[Note, ...] = ()
    counted: tuple[Counted, ...] = ()
    sections: Mapping[str, int] = field(default_factory=dict)
    """Section scores that the report shows in a chart only: the mean of its criterion scores."""

    def of(self, item: str) -> tuple[Hint, ...]:
        """The hints on an item."""
        return self.hints.get(item, ())


@cache
def hints(identity: str) -> Hints:
    """The hints shipped for a programme."""
    path = paths.resources() / "samples" / f"{identity}.toml"
    return _read(tomllib.loads(path.read_text(encoding="utf-8"))) if path.is_file() else Hints()


def _read(raw: Raw) -> Hints:
    grouped: dict[str, list[Hint]] = {}
    for table in raw.get("hint", ()):
        for item in _several(table["item"]):
            grouped.setdefault(item, []).append(_hint(item, table))
    explained = [
        (item, table.get("line", 0), table)
        for table in raw.get("explain", ())
        for item in _several(table["item"])
    ]
    return Hints(
        ref=raw.get("ref", "C"),
        cases=raw.get("cases", 100),
        assessors=raw.get("assessors", 12),
        hints={item: tuple(some) for item, some in grouped.items()},
        dates={table["item"]: (table["from"], table["to"]) for table in raw.get("date", ())},
        numbers={table["item"]: (table["from"], table["to"]) for table in raw.get("number", ())},
        texts={table["item"]: tuple(table["texts"]) for table in raw.get("text", ())},
        batches=tuple(Batch(**table) for table in raw.get("batch", ())),
        weak=tuple(raw.get("weak", ())),
        passed_over=frozenset((item, line) for item, line, table in explained if table.get("passed_over")),
        reasons={(item, line): table["text"] for item, line, table in explained},
        notes=tuple(_note(table) for table in raw.get("note", ())),
        sections=raw.get("sections", {}),
        counted=tuple(_counted(table) for table in raw.get("sample", ())),
    )


def _several(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _hint(item: str, raw: Raw) -> Hint:
    return Hint(
        item=item,
        where=_conditions(raw.get("where", {})),
        counts=raw.get("counts", {}),
        shares={choice: float(Fraction(str(share))) for choice, share in raw.get("shares", {}).items()},
        rest=raw.get("rest", ""),
        relevant=raw.get("relevant"),
        na=raw.get("na"),
        prefer=raw.get("prefer"),
        lean=raw.get("lean"),
        like=_conditions(raw.get("like", {})),
        gaps=_conditions(raw.get("gaps", {})),
    )


def _conditions(raw: Raw) -> tuple[Condition, ...]:
    return tuple(Condition(item, tuple(values)) for item, values in raw.items())


def _note(raw: Raw) -> Note:
    return Note(raw["item"], tuple(raw["answers"]), raw["text"], raw.get("records", 1))


def _counted(raw: Raw) -> Counted:
    where = _conditions(raw.get("where", {}))
    return Counted(raw["key"], raw.get("form", "case"), where, raw.get("percent", False))

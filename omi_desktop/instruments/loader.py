"""From the text of an instrument file to an Instrument, or to every fault at once."""

from __future__ import annotations

import difflib
import hashlib
import tomllib
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from omi_desktop.errors import FileMissing, InputProblem, Problem, ProblemsFound
from omi_desktop.instruments.checks import check
from omi_desktop.instruments.extra_tables import check_of, conditions, findings_table, sample_part
from omi_desktop.instruments.languages import LANGUAGES, twins
from omi_desktop.instruments.languages import faults as language_faults
from omi_desktop.instruments.model import (
    PER_INSPECTION,
    Band,
    Choice,
    Criterion,
    ExtraWeight,
    Fact,
    Form,
    Grade,
    GradeCondition,
    Headline,
    Instrument,
    Management,
    Question,
    Scale,
    Scoring,
    Section,
    Tab,
)
from omi_desktop.instruments.tables import TOP, Table

SCHEMA = 1
FACT_KINDS = ("choice", "yes_no", "number", "date", "text")
TOP_KEYS = (
    "schema", "id", "title", "abbreviation", "years", "source", "version", "heading",
    "form", "fact", "tab", "section", "criterion", "question", "scale", "table", "composition",
    "check", "scoring",
)  # fmt: skip
HEADLINE_METHODS = ("mean_of_question_proportions", "weighted_mean_of_sections")
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


def load(path: Path) -> Instrument:
    """Read an instrument file. Raises FileMissing, or ProblemsFound with every fault in it."""
    return parse(read_text(path), path.name)


def read_text(path: Path) -> str:
    """The text of an instrument file. Raises FileMissing or ProblemsFound."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(path.name, f"is not UTF-8 text (byte {error.start}).", "Save it as UTF-8.")
        raise ProblemsFound(f"{path.name} is not an instrument.", [problem]) from error
    except OSError as error:
        raise FileMissing(f"{path} cannot be read: {error.strerror}.", "Name an instrument file.") from error


def parse(text: str, name: str = "instrument") -> Instrument:
    """Turn the text of an instrument file into an Instrument. Raises ProblemsFound with every fault."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = Problem(name, f"{error}.", "Mend the line; nothing after it could be read.")
        raise ProblemsFound(f"{name} is not valid TOML.", [problem]) from error
    problems: list[Problem] = []
    instrument = build(raw, name, problems)
    problems += language_faults(raw, name)
    problems += check(instrument, name) if not problems else check(instrument, name, partial=True)
    if problems:
        count = "1 fault" if len(problems) == 1 else f"{len(problems)} faults"
        raise ProblemsFound(f"{name} cannot be used: it has {count}.", problems)
    return instrument


def instrument_of(text: str, programme: str, name: str) -> Instrument:
    """An instrument that an inspection of this programme may be moved to.

    Raises ProblemsFound with every fault in it, InputProblem where it is of another programme.
    """
    found = parse(text, name)
    if found.id != programme:
        raise InputProblem(
            f"{name} is of the programme {found.id}, this inspection is of {programme}.",
            "Choose an instrument of the same programme, or make a new inspection.",
        )
    return found


def fingerprint(text: str) -> str:
    """The SHA-256 of an instrument's text, by which a file and a workbook know it again."""
    return hashlib.sha256(text.encode()).hexdigest()


def build(raw: Mapping[str, Any], name: str, problems: list[Problem]) -> Instrument:
    """Build an Instrument out of parsed tables, adding each fault of a single table to `problems`."""
    top = Table(raw, TOP, name, problems)
    top.name = TOP
    top.only(*TOP_KEYS)
    if top.number("schema", None) != SCHEMA:
        top.fault("schema", f"is not {SCHEMA}", f"Write schema = {SCHEMA}.")
    scales = tuple(_scale(table) for table in top.tables("scale"))
    choices = {scale.id: scale.choices for scale in scales}
    return Instrument(
        id=top.text("id"),
        title=top.text("title"),
        abbreviation=top.text("abbreviation"),
        years=top.text("years"),
        source=top.text("source", ""),
        version=top.text("version", "1.0"),
        forms=tuple(_form(table) for table in top.tables("form")),
        facts=tuple(_fact(table) for table in top.tables("fact")),
        tabs=tuple(_tab(table) for table in top.tables("tab")),
        sections=tuple(_section(table) for table in top.tables("section")),
        criteria=tuple(_criterion(table) for table in top.tables("criterion")),
        questions=tuple(_question(table, choices) for table in top.tables("question")),
        scales=scales,
        scoring=_scoring(top.child(raw.get("scoring", {}), "scoring")),
        heading=top.texts("heading"),
        tables=tuple(findings_table(table) for table in top.tables("table")),
        composition=tuple(sample_part(table) for table in top.tables("composition")),
        checks=tuple(check_of(table) for table in top.tables("check")),
        bilingual=raw if any(twins(raw, language) for language in LANGUAGES) else None,
    )


def _scale(table: Table) -> Scale:
    table.only("id", "choice", "note")
    choices = tuple(_choice(choice) for choice in table.tables("choice"))
    return Scale(table.text("id"), choices, table.text("note", ""))


def _choice(table: Table) -> Choice:
    table.only("id", "text", "above_line", "order")
    above = table.flag("above_line", False) if "above_line" in table.raw else None
    return Choice(table.text("id"), table.text("text"), above)


def _form(table: Table) -> Form:
    table.only("id", "title", "per")
    per = table.text("per")
    close = difflib.get_close_matches(per, (PER_INSPECTION,), 1, 0.8)
    if close and per not in close:
        # any word may say whom a form is for; this one decides whether it is graded or scored
        table.fault("per", f'"{per}" is not known', f'Did you mean "{PER_INSPECTION}"?')
    return Form(table.text("id"), table.text("title"), per)


def _fact(table: Table) -> Fact:
    table.only("id", "form", "text", "kind", "choices", "help", "when", "identifying", "short", "optional")
    kind = table.one_of("kind", FACT_KINDS)
    return Fact(
        id=table.text("id"),
        form=table.text("form"),
        text=table.text("text"),
        kind=kind,
        choices=YES_NO if kind == "yes_no" else _fact_choices(table, kind),
        when=conditions(table),
        help=table.text("help", ""),
        identifying=table.flag("identifying", False),
        short=table.text("short", ""),
        optional=table.flag("optional", False),
    )


def _fact_choices(table: Table, kind: str) -> tuple[Choice, ...]:
    pairs = table.raw.get("choices", [])
    if kind == "choice" and not pairs:
        table.fault("choices", "is missing", 'Write choices = [["id", "Text"], ...].')
    if not isinstance(pairs, list):
        table.fault("choices", "is not a list", 'Write choices = [["id", "Text"], ...].')
        return ()
    choices = []
    for pair in pairs:
        # a third text is the second one in another language
        if isinstance(pair, list) and len(pair) in (2, 3) and all(isinstance(part, str) for part in pair):
            choices.append(Choice(pair[0], pair[1]))
        else:
            table.fault("choices", f"{pair!r} is not an id and a text", 'Write ["id", "Text"].')
    return tuple(choices)


def _tab(table: Table) -> Tab:
    table.only("id", "form", "title")
    return Tab(table.text("id"), table.text("form"), table.text("title"))


def _section(table: Table) -> Section:
    table.only("id", "form", "title")
    return Section(table.text("id"), table.text("form"), table.text("title"))


def _criterion(table: Table) -> Criterion:
    table.only("id", "section", "title", "statement", "tab", "weight")
    weight = table.number("weight", 1) or 0
    if weight < 1:
        table.fault("weight", "is not 1 or more", "Write a whole number from 1.")
    return Criterion(
        id=table.text("id"),
        section=table.text("section"),
        title=table.text("title"),
        statement=table.text("statement", ""),
        tab=table.text("tab", ""),
        weight=weight,
    )


def _question(table: Table, scales: Mapping[str, tuple[Choice, ...]]) -> Question:
    table.only(
        "id",
        "criterion",
        "text",
        "scale",
        "na",
        "when",
        "threads",
        "origin",
        "help",
        "scored",
        "summary",
        "practitioner",
    )
    scale = table.text("scale")
    return Question(
        id=table.text("id"),
        criterion=table.text("criterion"),
        text=table.text("text"),
        scale=scale,
        choices=scales.get(scale, ()),
        na=table.flag("na", False),
        when=conditions(table),
        threads=table.texts("threads"),
        origin=table.text("origin", ""),
        help=table.text("help", ""),
        scored=table.flag("scored", True),
        summary=table.flag("summary", False),
        practitioner=table.flag("practitioner", False),
    )


def _scoring(table: Table) -> Scoring:
    table.only("summary_weight", "headline", "band", "management", "criterion", "section", "sections")
    weight = table.raw.get("summary_weight")
    if weight is not None and not (type(weight) in (int, float) and 0 <= weight <= 1):
        table.fault("summary_weight", f"{weight!r} is not between 0 and 1", "Write it as 0.2.")
        weight = None
    notes = {key: value for key, value in table.raw.items() if isinstance(value, str)}
    return Scoring(
        # through the decimal text: Fraction(0.2) would be the binary neighbour of a fifth
        summary_weight=None if weight is None else Fraction(str(weight)),
        headlines=tuple(_headline(headline) for headline in table.tables("headline")),
        bands=tuple(_band(band) for band in table.tables("band")),
        management=_management(table.child(table.raw.get("management", {}), "management")),
        notes=notes,
    )


def _headline(table: Table) -> Headline:
    table.only("id", "title", "method", "thread", "sections", "weights", "banded")
    return Headline(
        id=table.text("id"),
        title=table.text("title"),
        method=table.one_of("method", HEADLINE_METHODS),
        sections=table.texts("sections"),
        thread=table.text("thread", ""),
        weights=_weights(table),
        banded=table.flag("banded", False),
    )


def _weights(table: Table) -> dict[str, int]:
    raw = table.raw.get("weights", {})
    if isinstance(raw, Mapping) and all(type(weight) is int and weight > 0 for weight in raw.values()):
        return dict(raw)
    table.fault("weights", "is not a whole number from 1 for each section", "Write weights = { B = 30 }.")
    return {}


def _band(table: Table) -> Band:
    table.only("id", "text", "from", "evidence")
    floor = table.number("from", None)
    if floor is None or not 0 <= floor <= 100:
        table.fault("from", "is not a whole per cent from 0 to 100", "Write from = 70.")
    return Band(table.text("id"), table.text("text"), floor or 0, table.text("evidence", ""))


def _management(table: Table) -> Management:
    table.only("criteria", "grade", "grades", "rule", "inferred", "scale", "order", "extra_weight")
    extra = table.raw.get("extra_weight")
    return Management(
        criteria=table.texts("criteria"),
        grades=tuple(_grade(grade) for grade in table.tables("grade")),
        rule=table.text("rule", ""),
        inferred=table.flag("inferred", False),
        extra_weight=None if extra is None else _extra_weight(table.child(extra, "extra_weight")),
    )


def _extra_weight(table: Table) -> ExtraWeight:
    table.only("criterion", "question", "targets", "note")
    return ExtraWeight(
        criterion=table.text("criterion"),
        question=table.text("question"),
        targets=table.texts("targets"),
        note=table.text("note", ""),
    )


def _grade(table: Table) -> Grade:
    table.only("id", "text", "explanation", "conditions", "condition")
    # a draft whose conditions are prose only can be checked and filled in, but grades nothing
    conditions = table.tables("conditions", "condition") if "conditions" in table.raw else None
    return Grade(
        id=table.text("id"),
        text=table.text("text"),
        explanation=table.text("explanation", "") or table.text("condition", ""),
        conditions=NEVER if conditions is None else tuple(_grade_condition(c) for c in conditions),
    )


NEVER = (GradeCondition(ratings=(), at_least=1),)


def _grade_condition(table: Table) -> GradeCondition:
    table.only("ratings", "at_least", "at_most", "at_least_share", "more_than_share")
    return GradeCondition(
        ratings=table.texts("ratings"),
        at_least=table.number("at_least", None),
        at_most=table.number("at_most", None),
        at_least_share=_share(table, "at_least_share"),
        more_than_share=_share(table, "more_than_share"),
    )


def _share(table: Table, key: str) -> Fraction | None:
    value = table.text(key, "")
    try:
        share = Fraction(value) if value else None
    except (ValueError, ZeroDivisionError):
        share = Fraction(-1)
    if share is not None and not 0 <= share <= 1:
        table.fault(key, f'"{value}" is not a share between 0 and 1', 'Write it as "2/3".')
    return share

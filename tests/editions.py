"""Other editions of an instrument, as text: what was added, taken out, reworded, or asked otherwise."""

from __future__ import annotations

import random
import re
import tomllib
from typing import Any

import tomli_w
from hypothesis import strategies as st

from omi_desktop.instruments.loader import build, parse
from omi_desktop.instruments.model import Instrument
from tests.small import SMALL

Raw = dict[str, Any]


def edition(version: str = "1.1", text: str = SMALL, **values: str) -> str:
    """An instrument's text with another version, and with other values of keys at its top."""
    return tomli_w.dumps(tomllib.loads(text) | {"version": version} | values)


def with_version(text: str, version: str) -> str:
    """A shipped instrument's text, otherwise as it is, as another version."""
    return re.sub('^version = ".*"$', f'version = "{version}"', text, count=1, flags=re.MULTILINE)


def without(*items: str, text: str = SMALL, version: str = "1.1") -> str:
    """The instrument without these facts and questions, nor any gate on them."""
    raw = tomllib.loads(text) | {"version": version}
    return tomli_w.dumps(_without(raw, set(items)))


def without_form(form: str, text: str = SMALL) -> str:
    """The instrument without one of its forms and all that stands on it; its questions are no gates."""
    raw = tomllib.loads(text)
    sections = {section["id"] for section in raw["section"] if section["form"] == form}
    criteria = {criterion["id"] for criterion in raw["criterion"] if criterion["section"] in sections}
    raw["form"] = [part for part in raw["form"] if part["id"] != form]
    raw["fact"] = [fact for fact in raw["fact"] if fact["form"] != form]
    raw["section"] = [section for section in raw["section"] if section["id"] not in sections]
    raw["criterion"] = [criterion for criterion in raw["criterion"] if criterion["id"] not in criteria]
    raw["question"] = [question for question in raw["question"] if question["criterion"] not in criteria]
    return tomli_w.dumps(raw)


def _without(raw: Raw, items: set[str]) -> Raw:
    for table in ("fact", "question"):
        raw[table] = [item for item in raw[table] if item["id"] not in items]
        for item in raw[table]:
            item["when"] = {gate: v for gate, v in item.get("when", {}).items() if gate not in items}
    return raw


@st.composite
def mutations(draw: st.DrawFn, text: str = SMALL) -> str:
    """Any sound edition that asks more, less, in other words, other answers, or under other conditions."""
    raw = tomllib.loads(text) | {"version": "1.1"}
    chance = random.Random(draw(st.integers(0, 2**32)))
    ids = [item["id"] for table in ("fact", "question") for item in raw[table]]
    gone = {item for item in ids if chance.random() < 0.3}
    criteria = {criterion["id"] for criterion in raw["criterion"]}
    for criterion in criteria:
        # a criterion without any question is a fault
        held = [q["id"] for q in raw["question"] if q["criterion"] == criterion]
        gone.discard(held[0])
    raw = _without(raw, gone)
    for question in raw["question"]:
        if chance.random() < 0.3:
            question["text"] = f"{question['text']} Again?"
        if chance.random() < 0.2:
            question["scored"] = not question.get("scored", True)
        if chance.random() < 0.2:
            question["na"] = not question.get("na", False)
        if chance.random() < 0.2:
            question.pop("when", None)
        if chance.random() < 0.2 and question["scale"] != "rating" and not _is_gate(raw, question["id"]):
            question["scale"] = chance.choice(["yes_no", "quality"])
    for number in range(chance.randrange(3)):
        new = {"id": f"new{number}", "criterion": "1.9", "text": "New?", "scale": "yes_no", "na": True}
        raw["question"].insert(chance.randrange(len(raw["question"])), new)
    mutated = tomli_w.dumps(raw)
    parse(mutated)
    return mutated


def _is_gate(raw: Raw, item: str) -> bool:
    return any(item in other.get("when", {}) for table in ("fact", "question") for other in raw[table])


def read(text: str) -> Instrument:
    """The instrument in a text, checked."""
    return build(tomllib.loads(text), "edition", [])

"""An instrument in another language: any text shown may have a twin beside it, such as `text_cy` in Welsh.

`text_cy` stands beside `text`, `help_cy` beside `help`, `title_cy` beside `title`, and so for every text that
is shown; a choice of a fact takes its twin as a third text: `["yes", "Yes", "Ydy"]`. What has no twin is
shown in English. The ids, and so all answers and scores, are the same in every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from omi_desktop.errors import Problem

if TYPE_CHECKING:
    from omi_desktop.instruments.model import Instrument

ENGLISH = "en"
LANGUAGES = ("cy",)
"""Beside English: Welsh."""
SHOWN = ("text", "title", "statement", "help", "short", "explanation", "note", "rule", "evidence")
"""The texts that a person reads in a form, a score or a report."""
Place = tuple[str, ...]


def in_language(instrument: Instrument, language: str) -> Instrument:
    """The same instrument with its texts in a language, in English where there is no text in it.

    An instrument without such texts is given back as it is; so it is for English.
    """
    if language not in LANGUAGES or instrument.bilingual is None:
        return instrument
    cache: dict[str, Instrument] = instrument.__dict__.setdefault("_in_language", {})
    if language not in cache:
        from omi_desktop.instruments.loader import build

        problems: list[Problem] = []
        cache[language] = build(_spoken(instrument.bilingual, language), instrument.id, problems)
    return cache[language]


def languages_of(instrument: Instrument) -> tuple[str, ...]:
    """The languages that an instrument has any text in; English is always the first."""
    return (ENGLISH, *(language for language in LANGUAGES if twins(instrument.bilingual or {}, language)))


def is_twin(key: str) -> bool:
    """Whether a key holds a text in another language."""
    return any(key.endswith(f"_{language}") for language in LANGUAGES)


def twins(raw: Mapping[str, Any], language: str) -> dict[Place, str]:
    """Every text in a language with its place: the tables it stands in and the key it is the twin of."""
    found: dict[Place, str] = {}

    def note(place: Place, key: str, text: object) -> None:
        if key.endswith(f"_{language}"):
            found[*place, key.removesuffix(f"_{language}")] = str(text)

    _walk(raw, (), note)
    return found


def faults(raw: Mapping[str, Any], name: str) -> list[Problem]:
    """Twins that no text stands beside, or that are no texts."""
    problems: list[Problem] = []

    def note(place: Place, key: str, text: object) -> None:
        of = key[: key.rindex("_")]
        where = f"{name}, {' '.join(place)}, key {key}" if place else f"{name}, key {key}"
        if of not in SHOWN:
            what = f'"{of}" is no text that is shown.'
            problems.append(Problem(where, what, f"Texts in another language are of {', '.join(SHOWN)}."))
        elif not isinstance(text, str) or not text.strip():
            problems.append(Problem(where, "is not a text.", "Put it in quotation marks, or take it out."))

    _walk(raw, (), note)
    for place, table in _tables(raw, ()):
        lonely = [key for key in table if is_twin(key) and key[: key.rindex("_")] not in table]
        for key in lonely:
            if key[: key.rindex("_")] in SHOWN:
                where = f"{name}, {' '.join(place)}, key {key}"
                problems.append(Problem(where, "has no English text beside it.", "Add it."))
    return problems


def _walk(raw: Mapping[str, Any], place: Place, note: Callable[[Place, str, object], None]) -> None:
    for where, table in _tables(raw, place):
        for key, text in table.items():
            if is_twin(key):
                note(where, key, text)
        for pair in _pairs(table):
            note((*where, pair[0]), f"text_{LANGUAGES[0]}", pair[2])


def _tables(raw: Mapping[str, Any], place: Place) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    """Every table with its place, named by ids where there are any."""
    yield place, raw
    for key, value in raw.items():
        if isinstance(value, Mapping):
            yield from _tables(value, (*place, key))
        elif isinstance(value, list):
            for number, entry in enumerate(value, 1):
                if isinstance(entry, Mapping):
                    yield from _tables(entry, (*place, key, str(entry.get("id", number))))


def _pairs(table: Mapping[str, Any]) -> list[list[str]]:
    choices = table.get("choices", [])
    return [c for c in choices if _is_pair(c)] if isinstance(choices, list) else []


def _is_pair(choice: object) -> bool:
    return isinstance(choice, list) and len(choice) == 3 and all(isinstance(part, str) for part in choice)


def _spoken(value: Any, language: str) -> Any:
    """The tables again, each text in the place of its English one."""
    if isinstance(value, Mapping):
        plain = {key: _spoken(part, language) for key, part in value.items() if not is_twin(key)}
        if _pairs(value):
            plain["choices"] = [[c[0], c[-1]] if _is_pair(c) else c for c in value["choices"]]
        twin = {key: value[f"{key}_{language}"] for key in plain if f"{key}_{language}" in value}
        return plain | twin
    if isinstance(value, list):
        return [_spoken(part, language) for part in value]
    return value

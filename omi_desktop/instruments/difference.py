"""Two instruments compared: what was added, taken out, reworded, moved or scored otherwise, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from omi_desktop.instruments import difference_words as say
from omi_desktop.instruments.difference_words import AnyItem
from omi_desktop.instruments.languages import twins
from omi_desktop.instruments.model import Choice, Fact, Instrument, Question

KINDS = ("added", "removed", "reworded", "answers", "asked", "moved", "scoring", "checks", "titles", "other")
"""What a difference is about, in the order a person wants to know it."""

_UNSEEN = ("id", "scale", "form", "criterion", "text", "choices", "when", "kind", "na", "scored", "summary")
"""Fields of items that have a sentence of their own; the name of a scale shows in its choices."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, with what stood there before and what stands there now."""

    kind: str
    """One of KINDS."""
    about: str
    """The kind of part: question, fact, criterion, section, form, band, ..."""
    id: str
    sentence: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything in which `new` differs from `old`; empty where both ask and score the same."""

    old: Instrument
    new: Instrument
    differences: tuple[Difference, ...]

    def of_kind(self, kind: str) -> tuple[Difference, ...]:
        """The differences of one kind, in the order of the instruments."""
        return tuple(difference for difference in self.differences if difference.kind == kind)

    def summary(self) -> str:
        """All of it in one line: "3 questions added, 1 question reworded, 2 questions removed"."""
        parts = []
        for kind, words in _SUMMARY.items():
            found = dict.fromkeys((d.about, d.id) for d in self.of_kind(kind))
            counts = Counter(about for about, _ in found)
            parts += [f"{say.counted(count, about)} {words}" for about, count in counts.items()]
        if checks := len(self.of_kind("checks")):
            parts.append(f"{say.counted(checks, 'change')} to the checks of answers")
        rest = len(self.of_kind("titles")) + len(self.of_kind("other"))
        if scored := len(self.of_kind("scoring")):
            parts.append(f"{say.counted(scored, 'change')} to the scoring")
        if rest:
            parts.append(f"{say.counted(rest, 'change')} to titles and notes")
        return ", ".join(parts) or "nothing that is asked or scored changes"


_SUMMARY = {
    "added": "added",
    "reworded": "reworded",
    "removed": "removed",
    "answers": "with other answers",
    "asked": "asked under other conditions",
    "moved": "moved",
}


def compare(old: Instrument, new: Instrument) -> Comparison:
    """Compare two editions of an instrument, item by item and part by part."""
    found = [*_items(old, new), *_parts(old, new), *_scoring(old, new), *_top(old, new)]
    found.sort(key=lambda difference: KINDS.index(difference.kind))
    return Comparison(old, new, tuple(found))


# --- facts and questions ---------------------------------------------------------------------------


def _items(old: Instrument, new: Instrument) -> Iterator[Difference]:
    for item in new.items.values():
        before = old.items.get(item.id)
        if before is None:
            yield _told("added", item, f"{say.name(item)} is new: “{item.text}”", new=item.text)
        else:
            yield from _item(old, new, before, item)
    for item in old.items.values():
        if item.id not in new.items:
            yield _told("removed", item, f"{say.name(item)} is taken out: “{item.text}”", old=item.text)
    yield from _order(old, new)


def _item(old: Instrument, new: Instrument, was: AnyItem, now: AnyItem) -> Iterator[Difference]:
    if was.text != now.text:
        sentence = f"{say.name(now)} reads “{now.text}” instead of “{was.text}”."
        yield _told("reworded", now, sentence, was.text, now.text)
    if type(was) is not type(now):
        sentence = f"{say.name(now)} was a {say.about(was)} before."
        yield _told("answers", now, sentence, say.about(was), say.about(now))
    if isinstance(was, Fact) and isinstance(now, Fact) and was.kind != now.kind:
        sentence = f"{say.name(now)} takes a {say.KIND[now.kind]} instead of a {say.KIND[was.kind]}."
        yield _told("answers", now, sentence, was.kind, now.kind)
    yield from _choices(was, now)
    gates = say.when(old, was), say.when(new, now)
    # the ids count, the words are for reading: a gate may have been reworded only
    if _conditions(was) != _conditions(now):
        yield _told("asked", now, f"{say.name(now)} is asked {gates[1]}; before {gates[0]}.", *gates)
    yield from _place(old, new, was, now)
    yield from _weighing(was, now)
    yield from _others(say.about(now), now.id, say.name(now), was, now, _UNSEEN)


def _choices(was: AnyItem, now: AnyItem) -> Iterator[Difference]:
    tell = partial(_told, "answers", now)
    for choice in now.choices:
        before = was.choice(choice.id)
        if before is None:
            yield tell(f"{say.name(now)} offers “{choice.text}” too.", new=choice.id)
            continue
        if before.text != choice.text:
            sentence = f"{say.name(now)}: the answer “{before.text}” reads “{choice.text}”."
            yield tell(sentence, before.text, choice.text)
        if before.above_line != choice.above_line:
            yield _side(now, before, choice)
    for choice in was.choices:
        if now.choice(choice.id) is None:
            yield tell(f"{say.name(now)} no longer offers “{choice.text}”.", old=choice.id)
    if was.allows_na != now.allows_na:
        words = "may be answered" if now.allows_na else "may no longer be answered"
        yield tell(f"{say.name(now)} {words} “not applicable”.", *(say.na(was), say.na(now)))
    kept = [c.id for c in was.choices if now.choice(c.id)], [c.id for c in now.choices if was.choice(c.id)]
    if kept[0] != kept[1]:
        sentence = f"{say.name(now)} shows its answers in another order."
        yield tell(sentence, *(", ".join(order) for order in kept))


def _side(item: AnyItem, was: Choice, now: Choice) -> Difference:
    sentence = (
        f"{say.name(item)}: “{now.text}” lies {say.SIDE[now.above_line]}, before {say.SIDE[was.above_line]}."
    )
    return _told("scoring", item, sentence, say.SIDE[was.above_line], say.SIDE[now.above_line])


def _place(old: Instrument, new: Instrument, was: AnyItem, now: AnyItem) -> Iterator[Difference]:
    if isinstance(was, Question) and isinstance(now, Question) and was.criterion != now.criterion:
        titles = say.criterion(old, was.criterion), say.criterion(new, now.criterion)
        sentence = f"{say.name(now)} belongs to criterion {titles[1]}; before to {titles[0]}."
        yield _told("moved", now, sentence, was.criterion, now.criterion)
    forms = old.form_of(was.id), new.form_of(now.id)
    if forms[0] != forms[1]:
        titles = say.form(old, forms[0]), say.form(new, forms[1])
        yield _told(
            "moved", now, f"{say.name(now)} stands on “{titles[1]}”; before on “{titles[0]}”.", *forms
        )


def _weighing(was: AnyItem, now: AnyItem) -> Iterator[Difference]:
    if not isinstance(was, Question) or not isinstance(now, Question):
        return
    if was.scored != now.scored:
        words = "counts towards the scores" if now.scored else "is recorded and no longer counts"
        yield _told("scoring", now, f"{say.name(now)} {words}.", say.flag(was.scored), say.flag(now.scored))
    if was.summary != now.summary:
        words = "sums up its criterion" if now.summary else "no longer sums up its criterion"
        yield _told("scoring", now, f"{say.name(now)} {words}.", say.flag(was.summary), say.flag(now.summary))


def _order(old: Instrument, new: Instrument) -> Iterator[Difference]:
    """One sentence for a form whose items, those that stayed, come in another order."""
    for form in new.forms:
        was = [item.id for item in old.items_of(form.id) if item.id in new.items]
        now = [item.id for item in new.items_of(form.id) if item.id in old.items]
        common = set(was) & set(now)
        orders = [i for i in was if i in common], [i for i in now if i in common]
        if orders[0] != orders[1]:
            sentence = f"“{form.title}” asks its questions in another order."
            yield Difference("moved", "form", form.id, sentence)


# --- forms, sections, criteria, tabs ---------------------------------------------------------------


def _parts(old: Instrument, new: Instrument) -> Iterator[Difference]:
    for about, was, now in (
        ("form", old.forms, new.forms),
        ("section", old.sections, new.sections),
        ("criterion", old.criteria, new.criteria),
        ("tab", old.tabs, new.tabs),
    ):
        yield from _named(about, "titles", was, now, scoring=("weight",))
    yield from _named("part of the sample", "other", old.composition, new.composition)
    yield from _named("check", "checks", old.checks, new.checks)
    yield from _languages(old, new)


def _languages(old: Instrument, new: Instrument) -> Iterator[Difference]:
    """Texts in another language that are new, gone or changed."""
    for language, name in say.LANGUAGE.items():
        was, now = (twins(instrument.bilingual or {}, language) for instrument in (old, new))
        for place in dict.fromkeys([*now, *was]):
            before, after = was.get(place, ""), now.get(place, "")
            if before != after:
                words = f"The {name} text of {' '.join(place)}"
                sentence = say.says(words, before, after)
                yield Difference("titles", f"{name} text", " ".join(place), sentence, before, after)


def _named(
    about: str, kind: str, old: Sequence[Any], new: Sequence[Any], scoring: tuple[str, ...] = ()
) -> Iterator[Difference]:
    """Parts with an id each: new ones, those taken out, those with another field, another order."""
    was, now = {part.id: part for part in old}, {part.id: part for part in new}
    for part in new:
        if part.id not in was:
            yield Difference(kind, about, part.id, f"{say.part(about, part)} is new.", new=say.title(part))
        else:
            yield from _fields(about, kind, was[part.id], part, scoring)
    for part in old:
        if part.id not in now:
            yield Difference(
                kind, about, part.id, f"{say.part(about, part)} is taken out.", old=say.title(part)
            )
    if [i for i in was if i in now] != [i for i in now if i in was]:
        yield Difference("other", about, "", f"The {say.many(about)} come in another order.")


def _fields(about: str, kind: str, was: Any, now: Any, scoring: tuple[str, ...]) -> Iterator[Difference]:
    for field in fields(now):
        old, new = getattr(was, field.name), getattr(now, field.name)
        if old != new:
            of = "scoring" if field.name in scoring else "other" if field.name == "evidence" else kind
            yield Difference(of, about, now.id, say.changed(say.part(about, now), field.name, old, new),
                             say.text(old), say.text(new))  # fmt: skip


# --- scoring ---------------------------------------------------------------------------------------


def _scoring(old: Instrument, new: Instrument) -> Iterator[Difference]:
    was, now = old.scoring, new.scoring
    yield from _named("headline", "scoring", was.headlines, now.headlines)
    yield from _named("band", "scoring", was.bands, now.bands)
    yield from _named("grade", "scoring", was.management.grades, now.management.grades)
    # which grade or band comes first decides; the parts' own loop tells of it as "other"
    tell = partial(_plain, "scoring", "scoring")
    yield from tell("summary_weight", "The weight of summary questions", was, now)
    for name in ("criteria", "rule", "inferred"):
        yield from tell(name, f"Management grades: the {name}", was.management, now.management)
    told = ("criteria", "rule", "inferred", "grades")
    yield from _others("scoring", "", "Management grades", was.management, now.management, told)
    yield from _plain("other", "scoring", "notes", "The notes on scoring", was, now)
    known = ("headlines", "bands", "management", "summary_weight", "notes")
    yield from _others("scoring", "", "The scoring", was, now, known)


def _top(old: Instrument, new: Instrument) -> Iterator[Difference]:
    for name in ("id", "title", "abbreviation", "years", "source"):
        yield from _plain("titles", "instrument", name, f"The {name} of the instrument", old, new)
    yield from _plain("other", "instrument", "heading", "What is shown beside a case's reference", old, new)
    yield from _others("instrument", "", "The instrument", old, new, _TOP)
    used = {name: {q.scale for q in i.questions} for name, i in (("old", old), ("new", new))}
    notes = [{s.id: s.note for s in i.scales if s.id in used[n]} for n, i in (("old", old), ("new", new))]
    for scale in notes[0].keys() & notes[1].keys():
        if notes[0][scale] != notes[1][scale]:
            yield Difference("other", "scale", scale, f"The note on the scale {scale} is changed.",
                             notes[0][scale], notes[1][scale])  # fmt: skip


_TOP = (
    "id", "title", "abbreviation", "years", "source", "version", "heading", "forms", "facts", "tabs",
    "sections", "criteria", "questions", "scales", "scoring", "composition",
    "checks", "bilingual",
)  # fmt: skip
"""Fields of an instrument that are compared part by part, and its version, which is no difference."""


def _plain(kind: str, about: str, name: str, words: str, was: object, now: object) -> Iterator[Difference]:
    old, new = getattr(was, name), getattr(now, name)
    if old != new:
        yield Difference(kind, about, "", say.says(words, old, new), say.text(old), say.text(new))


def _others(
    about: str, identity: str, name: str, was: Any, now: Any, known: tuple[str, ...]
) -> Iterator[Difference]:
    """Fields that no sentence of their own tells of: whatever differs is told, even what comes later."""
    for field in fields(now):
        if field.name in known or not hasattr(was, field.name):
            continue
        old, new = getattr(was, field.name), getattr(now, field.name)
        if old != new:
            kind = "scoring" if field.name == "threads" else "other"
            sentence = say.changed(name, field.name, old, new)
            yield Difference(kind, about, identity, sentence, say.text(old), say.text(new))


def _told(kind: str, item: AnyItem, sentence: str, old: str = "", new: str = "") -> Difference:
    return Difference(kind, say.about(item), item.id, sentence, old, new)


def _conditions(item: AnyItem) -> dict[str, frozenset[str]]:
    return {condition.item: frozenset(condition.values) for condition in item.when}


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence about one or many parts; their ids where it is about many."""

    sentence: str
    ids: tuple[str, ...] = ()


def lines(differences: Iterable[Difference]) -> list[Line]:
    """The sentences in order, the same one about several items said once: a scale is used by many."""
    groups: dict[str, list[Difference]] = {}
    for difference in differences:
        groups.setdefault(_tail(difference), []).append(difference)
    return [_line(tail, group) for tail, group in groups.items()]


def _tail(difference: Difference) -> str:
    """What is said of an item, without its name; of anything else the whole sentence."""
    name = f"{difference.about.capitalize()} {difference.id}"
    return f"{say.many(difference.about)}{difference.sentence.removeprefix(name)}"


def _line(tail: str, group: Sequence[Difference]) -> Line:
    if len(group) == 1:
        return Line(group[0].sentence)
    return Line(f"Each of {len(group)} {tail}", tuple(difference.id for difference in group))

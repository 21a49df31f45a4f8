"""What must hold across the tables of an instrument: references, ids, gates, criteria with questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from omi_desktop.errors import Problem
from omi_desktop.instruments.composition_checks import check_composition
from omi_desktop.instruments.contradiction_checks import check_contradictions
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Headline, Instrument, Question
from omi_desktop.instruments.table_checks import check_tables
from omi_desktop.instruments.tables import did_you_mean

RESERVED = ("notes",)
"""Item ids that mean something else in an inspection file: the record's own notes."""
ANNOTATED = "#"
"""What stands between an item and a remark on it in an inspection file (records/annotations.py)."""


def check(instrument: Instrument, name: str, partial: bool = False) -> list[Problem]:
    """Every fault between the tables; `partial` where single tables were faulty already."""
    problems = list(_duplicates(instrument, name))
    problems += _unknown_references(instrument, name)
    problems += _heading(instrument, name)
    problems += _gates(instrument, name)
    problems += _scoring(instrument, name)
    problems += check_tables(instrument, name)
    problems += check_composition(instrument, name)
    problems += check_contradictions(instrument, name)
    problems += _annotation_ids(instrument, name)
    if not partial:
        problems += _empty(instrument, name)
    return list(dict.fromkeys(problems))


def _duplicates(instrument: Instrument, name: str) -> Iterator[Problem]:
    named = {
        "scale": [scale.id for scale in instrument.scales],
        "form": [form.id for form in instrument.forms],
        "section": [section.id for section in instrument.sections],
        "fact or question": [item.id for item in (*instrument.facts, *instrument.questions)],
        "criterion": [criterion.id for criterion in instrument.criteria],
        "tab": [tab.id for tab in instrument.tabs],
        "table": [table.id for table in instrument.tables],
        "composition": [part.id for part in instrument.composition],
        "check": [check.id for check in instrument.checks],
        "band": [band.id for band in instrument.scoring.bands],
        "headline": [headline.id for headline in instrument.scoring.headlines],
        "grade": [grade.id for grade in instrument.scoring.management.grades],
    }
    for table, ids in named.items():
        for twice in _repeated(ids):
            yield _problem(name, table, twice, "id", "stands twice.", "Give one of them another id.")
    offers = [("scale", scale.id, scale.choices) for scale in instrument.scales]
    offers += [("fact", fact.id, fact.choices) for fact in instrument.facts if fact.kind == "choice"]
    for table, identity, choices in offers:
        for twice in _repeated(choice.id for choice in choices):
            yield _problem(name, table, identity, "choice", f'"{twice}" stands twice.', "Rename one of them.")
    for scale in instrument.scales:
        if any(choice.id == NOT_APPLICABLE for choice in scale.choices):
            what = f'"{NOT_APPLICABLE}" is the answer “not applicable”, which no choice can be.'
            yield _problem(name, "scale", scale.id, "choice", what, "Write na = true in its questions.")
    for item in instrument.items.values():
        if item.id in RESERVED or item.id in {criterion.id for criterion in instrument.criteria}:
            yield _problem(
                name, _table(item), item.id, "id", "is taken for something else.", "Choose another id."
            )


def _annotation_ids(instrument: Instrument, name: str) -> Iterator[Problem]:
    named = [(_table(item), item.id) for item in instrument.items.values()]
    named += [("criterion", criterion.id) for criterion in instrument.criteria]
    for table, identity in named:
        if ANNOTATED in identity:
            what = f"has “{ANNOTATED}” in it, which marks remarks on an item."
            yield _problem(name, table, identity, "id", what, "Choose an id without it.")


def _repeated(ids: Iterable[str]) -> list[str]:
    return [identity for identity, count in Counter(ids).items() if count > 1 and identity]


def _unknown_references(instrument: Instrument, name: str) -> Iterator[Problem]:
    forms = tuple(form.id for form in instrument.forms)
    scales = tuple(scale.id for scale in instrument.scales)
    sections = tuple(section.id for section in instrument.sections)
    criteria = tuple(criterion.id for criterion in instrument.criteria)
    tabs = tuple(tab.id for tab in instrument.tabs)
    wanted: list[tuple[str, str, str, str, tuple[str, ...]]] = [
        *(("fact", fact.id, "form", fact.form, forms) for fact in instrument.facts),
        *(("tab", tab.id, "form", tab.form, forms) for tab in instrument.tabs),
        *(("section", section.id, "form", section.form, forms) for section in instrument.sections),
        *(("criterion", c.id, "section", c.section, sections) for c in instrument.criteria),
        *(("criterion", c.id, "tab", c.tab, tabs) for c in instrument.criteria if c.tab),
        *(("question", q.id, "criterion", q.criterion, criteria) for q in instrument.questions),
        *(("question", q.id, "scale", q.scale, scales) for q in instrument.questions),
    ]
    yield from _tabs_elsewhere(instrument, name)
    for table, identity, key, value, known in wanted:
        if value and value not in known:
            what = f'"{value}" does not exist.'
            yield _problem(name, table, identity, key, what, did_you_mean(value, known))


def _tabs_elsewhere(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Criteria whose tab stands on another form: nobody would ever see their questions."""
    forms = {tab.id: tab.form for tab in instrument.tabs}
    for criterion in instrument.criteria:
        section = instrument.section_by_id.get(criterion.section)
        if section and forms.get(criterion.tab, section.form) != section.form:
            what = f'"{criterion.tab}" is a tab of another form.'
            yield _problem(name, "criterion", criterion.id, "tab", what, "Name a tab of the same form.")


def _heading(instrument: Instrument, name: str) -> Iterator[Problem]:
    facts = tuple(fact.id for fact in instrument.facts)
    for fact in instrument.heading:
        if fact not in facts:
            yield Problem(f"{name}, key heading", f'"{fact}" is no fact.', did_you_mean(fact, facts))


def _gates(instrument: Instrument, name: str) -> Iterator[Problem]:
    items: dict[str, Fact | Question] = dict(instrument.items)
    for item in items.values():
        for condition in item.when:
            gate = items.get(condition.item)
            if gate is None:
                what = f'"{condition.item}" is neither a fact nor a question.'
                yield _problem(
                    name, _table(item), item.id, "when", what, did_you_mean(condition.item, tuple(items))
                )
                continue
            yield from _gate_values(name, item, gate, condition.values)
            yield from _gate_form(instrument, name, item, gate)
            yield from _gate_named(name, item, gate)
    for cycle in _cycles({item.id: [condition.item for condition in item.when] for item in items.values()}):
        what = f"goes round in a circle: {' needs '.join([*cycle, cycle[0]])}."
        yield _problem(
            name, _table(items[cycle[0]]), cycle[0], "when", what, "Take one of these conditions out."
        )


def _cycles(gates: dict[str, list[str]]) -> Iterator[list[str]]:
    """Circles of gates one after the other, each without the items of those before it."""
    while True:
        try:
            TopologicalSorter(gates).prepare()
        except CycleError as error:
            cycle = list(dict.fromkeys(reversed(error.args[1])))
            yield cycle
            gates = {item: above for item, above in gates.items() if item not in cycle}
        else:
            return


def _gate_values(
    name: str, item: Fact | Question, gate: Fact | Question, values: tuple[str, ...]
) -> Iterator[Problem]:
    known = tuple(choice.id for choice in gate.choices) + ((NOT_APPLICABLE,) if gate.allows_na else ())
    if not gate.choices:
        what = f"{gate.id} has no choices to depend on."
        yield _problem(name, _table(item), item.id, "when", what, "Make it depend on a choice.")
        return
    for value in values:
        if value not in known:
            what = f'{gate.id} has no choice "{value}".'
            yield _problem(name, _table(item), item.id, "when", what, did_you_mean(value, known))


def _gate_form(
    instrument: Instrument, name: str, item: Fact | Question, gate: Fact | Question
) -> Iterator[Problem]:
    try:
        same = instrument.form_of(item.id) == instrument.form_of(gate.id)
    except KeyError:
        return  # an unknown criterion or section is its own fault
    if not same:
        what = f"{gate.id} stands on another form."
        yield _problem(name, _table(item), item.id, "when", what, "Depend on an item of the same form.")


def _gate_named(name: str, item: Fact | Question, gate: Fact | Question) -> Iterator[Problem]:
    """What is left out of exports cannot decide what counts: the scores would differ after merging."""
    if isinstance(gate, Fact) and gate.identifying:
        what = f"{gate.id} identifies a person, and is left out of exports."
        yield _problem(name, _table(item), item.id, "when", what, "Depend on a fact that identifies nobody.")


def _scoring(instrument: Instrument, name: str) -> Iterator[Problem]:
    yield from _headlines(instrument, name)
    yield from _management(instrument, name)


def _headlines(instrument: Instrument, name: str) -> Iterator[Problem]:
    sections = tuple(section.id for section in instrument.sections)
    threads = tuple({thread: None for q in instrument.questions for thread in q.threads})
    for headline in instrument.scoring.headlines:
        for section in (*headline.sections, *headline.weights):
            if section not in sections:
                what = f'"{section}" does not exist.'
                yield _problem(
                    name, "headline", headline.id, "sections", what, did_you_mean(section, sections)
                )
        if headline.thread and headline.thread not in threads:
            what = f'no question carries "{headline.thread}".'
            yield _problem(
                name, "headline", headline.id, "thread", what, did_you_mean(headline.thread, threads)
            )
        yield from _headline_parts(headline, name)
    yield from _uncounted_threads(instrument, name)


def _headline_parts(headline: Headline, name: str) -> Iterator[Problem]:
    """What a headline must name to come out at all, and with the weights that were meant."""
    weighted = headline.method == "weighted_mean_of_sections"
    if not headline.sections:
        remedy = 'Write sections = ["1", "2"].'
        yield _problem(name, "headline", headline.id, "sections", "names none.", remedy)
    if not weighted and not headline.thread:
        yield _problem(name, "headline", headline.id, "thread", "is missing.", 'Add thread = "...".')
    for section in headline.sections if weighted else ():
        if section not in headline.weights:
            what = f'has none for section "{section}".'
            yield _problem(name, "headline", headline.id, "weights", what, f"Add {section} = 1.")


def _uncounted_threads(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Threads that no headline counts: a misspelt one would leave its question out without a word."""
    counted = tuple(headline.thread for headline in instrument.scoring.headlines if headline.thread)
    for question in instrument.questions:
        for thread in question.threads:
            if thread not in counted:
                what = f'no headline counts "{thread}".'
                yield _problem(name, "question", question.id, "threads", what, did_you_mean(thread, counted))


def _management(instrument: Instrument, name: str) -> Iterator[Problem]:
    criteria = tuple(criterion.id for criterion in instrument.criteria)
    management = instrument.scoring.management
    for criterion in management.criteria:
        if criterion not in criteria:
            what = f'"{criterion}" does not exist.'
            yield _problem(name, "scoring", "management", "criteria", what, did_you_mean(criterion, criteria))
    yield from _graded_often(instrument, name)
    yield from _extra_weight(instrument, name)
    ratings = tuple(
        {c.id: None for q in instrument.questions if q.criterion in management.criteria for c in q.choices}
    )
    for grade in management.grades:
        for rating in (rating for condition in grade.conditions for rating in condition.ratings):
            if rating not in ratings:
                what = f'"{rating}" is no rating of the criteria graded.'
                yield _problem(name, "grade", grade.id, "conditions", what, did_you_mean(rating, ratings))


def _graded_often(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Criteria graded on a form of which there are many: nobody could say whose grade it is."""
    forms = {section.id: section.form for section in instrument.sections}
    once = {form.id for form in instrument.forms if form.once}
    for criterion in instrument.criteria:
        form = forms.get(criterion.section)
        if criterion.id in instrument.scoring.management.criteria and form and form not in once:
            what = f'"{criterion.id}" stands on the form {form}, of which there are many.'
            remedy = "Grade criteria of a form filled in once per inspection only."
            yield _problem(name, "scoring", "management", "criteria", what, remedy)


def _extra_weight(instrument: Instrument, name: str) -> Iterator[Problem]:
    management = instrument.scoring.management
    extra = management.extra_weight
    if extra is None:
        return
    questions = tuple(q.id for q in instrument.questions if q.criterion == extra.criterion)
    wanted = (("criterion", extra.criterion, management.criteria), ("question", extra.question, questions))
    for key, value, known in wanted:
        if value and value not in known:
            what = f'{key} "{value}" is not among them.'
            yield _problem(name, "scoring", "management", "extra_weight", what, did_you_mean(value, known))


def _empty(instrument: Instrument, name: str) -> Iterator[Problem]:
    asked = {question.criterion for question in instrument.questions}
    for criterion in instrument.criteria:
        if criterion.id not in asked:
            yield _problem(
                name, "criterion", criterion.id, "", "has no questions.", "Add one, or take it out."
            )
    for scale in instrument.scales:
        if not scale.choices:
            yield _problem(name, "scale", scale.id, "choice", "has no choices.", "Add [[scale.choice]].")
    if not any(form.id == "case" for form in instrument.forms):
        yield Problem(f"{name}, form", 'has no form "case".', 'Add a [[form]] with id = "case".')


def _table(item: Fact | Question) -> str:
    return "fact" if isinstance(item, Fact) else "question"


def _problem(name: str, table: str, identity: str, key: str, what: str, remedy: str) -> Problem:
    return Problem(f'{name}, {table} "{identity}"' + (f", key {key}" if key else ""), what, remedy)

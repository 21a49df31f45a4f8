"""The largest inspection: 500 cases of 250 questions, 200,000 entries of history (SAFETY E42)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path

from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.floors.bare_commits import BareFile
from tests.benchmarks.place import PROGRAMME, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, in_turn, timed

CASES, QUESTIONS, ENTRIES = 500, 250, 200_000
PASSPHRASE = "correct horse battery staple"
OPEN_MS, ANSWER_MS, CHECK_MS = 3_000, 50, 5_000


def rows(place: Place) -> Iterator[Row]:
    """Opened, answered and checked, as a plain file and as one with a passphrase."""
    for kind, passphrase in (("plain", None), ("encrypted", PASSPHRASE)):
        path = place.file(".omi")
        _fill(path, passphrase)
        yield from _measured(place, path, passphrase, kind)


def _measured(place: Place, path: Path, passphrase: str | None, kind: str) -> Iterator[Row]:
    few = range(place.times(3))
    size = f"{CASES} cases, {ENTRIES:,} entries, {kind}"
    opened = Times(tuple(timed(lambda: _open_and_score(path, passphrase)) for _ in few))
    yield Row(f"open, scores standing: {size}", opened, most_itself=OPEN_MS)
    with Inspection.open(path, passphrase) as inspection:
        yield _answered(place, inspection, size)
        checked = Times(tuple(timed(lambda: _check(inspection)) for _ in few))
    yield Row(f"check: {size}", checked, most_itself=CHECK_MS)


def _answered(place: Place, inspection: Inspection, size: str) -> Row:
    """Answers all over the cases, each against a bare commit."""
    bare = BareFile(place.file(".bare"), inspection.all_answers())
    targets = _pairs(inspection)

    def ours() -> None:
        record, item, values = next(targets)
        old = inspection.entry(record, item)[0]
        new = next(value for value in values if value != old)
        inspection.write([Answered(record, item, old, new)])

    record, item, _ = next(_pairs(inspection))
    floor, whole = in_turn(place.times(200), lambda: bare.write(record, item), ours)
    bare.close()
    slow = sorted(whole.all)[int(0.95 * len(whole.all))]
    remark = f"p95 {slow:.1f} ms, at most {ANSWER_MS} ms: {'met' if slow < ANSWER_MS else 'MISSED'}"
    floor_is = "a bare commit (TRUNCATE, EXTRA)"
    return Row(f"one answer: {size}", whole, floor, floor_is, most_itself=ANSWER_MS, remark=remark)


def _open_and_score(path: Path, passphrase: str | None) -> None:
    with Inspection.open(path, passphrase) as inspection:
        LiveScores(inspection.instrument, inspection.all_answers()).scores()


def _check(inspection: Inspection) -> None:
    if found := inspection.faults():
        raise RuntimeError(f"A sound file is called faulty: {found[0]}")


def _pairs(inspection: Inspection) -> Iterator[tuple[str, str, list[str]]]:
    """Questions of cases, every next one of another case."""
    asked = _questions(inspection)
    for (item, values), record in product(asked.items(), inspection.records("case")):
        yield record.id, item, values


def _questions(inspection: Inspection) -> dict[str, list[str]]:
    asked = (q for q in inspection.instrument.questions_of("case") if len(q.choices) > 1)
    return {q.id: [choice.id for choice in q.choices] for q in islice(asked, QUESTIONS)}


def _fill(path: Path, passphrase: str | None) -> None:
    """Every question of every case answered, and so many of them changed that the history is full."""
    text = library.text_of(PROGRAMME)
    with Inspection.create(path, text, area="Large", passphrase=passphrase) as inspection:
        records = [inspection.new_record("case", f"C{number:03}") for number in range(CASES)]
        inspection.write([RecordAdded(record) for record in records])
        asked = _questions(inspection)
        for record in records:
            inspection.write([Answered(record.id, item, None, choice[0]) for item, choice in asked.items()])
        for record in records:
            room = ENTRIES - inspection.anchor()[1]
            changed = islice(asked.items(), max(room, 0))
            inspection.write([Answered(record.id, item, choice[0], choice[1]) for item, choice in changed])

"""An inspection whose cases have answers on both sides of the line, for what shows scores."""

import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.scoring.scores import Scores, score_records
from omi_desktop.store.inspection import Inspection


def scored_session(path: Path, programme: str = "omi-2008", cases: int = 3, seed: int = 1) -> Session:
    """A session over a new inspection with every choice of every case made at random, no case in hand."""
    path.write_bytes(_file(programme, cases, seed))
    return Session(Inspection.open(path))


@cache
def _file(programme: str, cases: int, seed: int) -> bytes:
    """The inspection file, made once a run: writing the history of so many answers takes a second."""
    rng = random.Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.omi"
        with Inspection.create(path, library.text_of(programme), area="Testshire", passphrase=None) as made:
            added = [RecordAdded(made.new_record("case", f"C{number:03}")) for number in range(1, cases + 1)]
            made.write(added)
            for addition in added:
                given = random_answers(made.instrument, rng)
                made.write([Answered(addition.record.id, item, None, v) for item, v in given.items()])
        return path.read_bytes()


def random_answers(instrument: Instrument, rng: random.Random) -> Mapping[str, str]:
    """A choice for every item that has choices."""
    items = [item for item in instrument.items_of("case") if item.choices]
    return {item.id: rng.choice(item.choices).id for item in items}


def recomputed(session: Session, *records: str) -> Scores:
    """The scores of these records, or of all cases, computed from the file in one pass."""
    answers = session.inspection.all_answers()
    wanted = [answers[record] for record in records] if records else list(answers.values())
    return score_records(session.instrument, wanted)


def other_side(session: Session, record: str) -> tuple[str, str]:
    """A question of the record that counts in a headline, and an answer on the other side of the line."""
    state = session.state(record)
    for question in session.instrument.questions_of("case"):
        given = question.choice(state.counted(question.id) or "")
        if question.scored and question.threads and given is not None and given.above_line is not None:
            for choice in question.choices:
                if choice.above_line is not None and choice.above_line is not given.above_line:
                    return question.id, choice.id
    raise LookupError("no such question")

"""A session over a real inspection file, for whatever shows one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.store.inspection import Inspection

PROGRAMME = "omi-2008"
CASES = (("0411", "A. Reader"), ("0415", "A. Reader"), ("0417", "B. Other"), ("0421", ""))


@pytest.fixture
def inspection(tmp_path: Path) -> Iterator[Inspection]:
    """A plain inspection with four cases of two assessors."""
    text = library.text_of(PROGRAMME)
    with Inspection.create(tmp_path / "area.omi", text, area="Somewhere", passphrase=None) as made:
        made.write([RecordAdded(made.new_record("case", ref, assessor=who)) for ref, who in CASES])
        yield made


@pytest.fixture
def session(inspection: Inspection, qapp: object) -> Session:
    """The inspection as the window sees it."""
    return Session(inspection)


@pytest.fixture
def case(session: Session) -> Callable[[str], str]:
    """From a case's reference to its record id."""
    return lambda ref: next(record.id for record in session.records() if record.ref == ref)


@pytest.fixture
def fill(session: Session) -> Callable[[str, float], None]:
    """Answer a share of what applies to a case, the first choice each."""

    def fill(record: str, share: float = 1.0) -> None:
        while True:
            state = session.state(record)
            open_items = [i for i in state.routing.order if i in state.applying and i not in state.answers]
            if not open_items or len(state.answers) >= share * len(state.applying):
                return
            item = session.instrument.items[open_items[0]]
            value = (
                item.choices[0].id
                if item.choices
                else {"date": "2008-01-14", "number": "1"}.get(item.kind, "x")
            )
            session.do([Answered(record, item.id, None, value)])

    return fill

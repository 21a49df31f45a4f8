"""A real inspection in a file of its own, open in a session: what every part of the window is tested on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.store.inspection import Inspection


@pytest.fixture
def inspection_path(tmp_path: Path) -> Path:
    """An inspection of three cases, closed."""
    path = tmp_path / "area.omi"
    with Inspection.create(path, library.text_of("omi-2008"), area="Testshire", passphrase=None) as made:
        for ref in ("C001", "C002", "C003"):
            made.add_record("case", ref)
    return path


@pytest.fixture
def session(inspection_path: Path, qapp: object) -> Iterator[Session]:
    """That inspection open, with the first case in hand."""
    session = Session(Inspection.open(inspection_path, who="Assessor 1"))
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()


@pytest.fixture
def case(session: Session) -> str:
    """The case in hand."""
    return session.case


FOUR_CASES = (("0411", "A. Reader"), ("0415", "A. Reader"), ("0417", "B. Other"), ("0421", ""))
WRITTEN = {"date": "2008-01-14", "number": "1"}


@pytest.fixture
def area(tmp_path: Path, qapp: object) -> Iterator[Session]:
    """An inspection of four cases and two assessors, open with no case in hand."""
    text = library.text_of("omi-2008")
    with Inspection.create(tmp_path / "four.omi", text, area="Somewhere", passphrase=None) as made:
        made.write([RecordAdded(made.new_record("case", ref, assessor=who)) for ref, who in FOUR_CASES])
        yield Session(made)


@pytest.fixture
def case_of(area: Session) -> Callable[[str], str]:
    """From the reference of a case of the area to its record id."""
    return lambda ref: next(record.id for record in area.records() if record.ref == ref)


@pytest.fixture
def fill(area: Session) -> Callable[..., None]:
    """Answer a share of what applies to a case of the area, the first choice each."""

    def fill(record: str, share: float = 1.0) -> None:
        while True:
            state = area.state(record)
            unanswered = [i for i in state.routing.order if i in state.applying and i not in state.answers]
            if not unanswered or len(state.answers) >= share * len(state.applying):
                return
            item = area.instrument.items[unanswered[0]]
            value = item.choices[0].id if item.choices else WRITTEN.get(item.kind, "x")
            area.do([Answered(record, item.id, None, value)])

    return fill

"""A grade set while the window is open: one step of undo, and the live scores stay as they are."""

from omi_desktop.app.session import Session
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL


def test_a_grade_is_one_step_of_undo_and_redo(qapp: object, tmp_path) -> None:
    path = tmp_path / "area.omi"
    Inspection.create(path, SMALL, area="Testshire", passphrase=None).close()
    session = Session(Inspection.open(path, who="Lead"))
    assert session.do(session.inspection.grade_changes("M.1", "not_met", "Staff told us otherwise"))
    (sheet,) = session.records("management")

    def entry() -> tuple[str | None, str]:
        return session.inspection.entry(sheet.id, "M.1")

    assert session.do(session.inspection.grade_changes("M.1", "met", "Seen"))
    session.undo()
    assert entry() == ("not_met", "Staff told us otherwise")
    session.redo()
    assert entry() == ("met", "Seen")
    assert session.state(sheet.id).answers == {}
    session.undo()
    session.undo()
    assert session.records("management") == []
    session.close()


def test_taking_the_reason_from_under_a_grade_is_refused(qapp: object, tmp_path) -> None:
    path = tmp_path / "area.omi"
    Inspection.create(path, SMALL, area="Testshire", passphrase=None).close()
    session = Session(Inspection.open(path, who="Lead"))
    session.do(session.inspection.grade_changes("M.1", "met", "Seen"))
    refused = []
    session.refused.connect(refused.append)
    assert not session.annotate("management", "M.1", "")
    assert [error.title for error in refused] == [
        "A grade set by the lead inspector needs its reason: “Met” for M.1 has none."
    ]
    (sheet,) = session.records("management")
    assert session.inspection.entry(sheet.id, "M.1") == ("met", "Seen")
    session.close()

"""The list of a review: whatever it is given it shows, and only what differs comes and goes."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from omi_desktop.ui.models.review_lines import ReviewLine
from omi_desktop.ui.models.review_model import ReviewModel

lines = st.lists(
    st.builds(
        ReviewLine, kind=st.just("query"), text=st.sampled_from("ab"), item=st.sampled_from(["", "1", "2"])
    ),
    max_size=6,
)


@given(before=lines, after=lines)
def test_it_shows_what_it_is_given_after_whatever_it_showed(
    before: list[ReviewLine], after: list[ReviewLine]
) -> None:
    model = ReviewModel()
    model.show(before)
    rows = model.rowCount()

    def come(_parent: QModelIndex, first: int, last: int) -> None:
        nonlocal rows
        rows += last - first + 1

    def gone(_parent: QModelIndex, first: int, last: int) -> None:
        nonlocal rows
        rows -= last - first + 1

    model.rowsInserted.connect(come)
    model.rowsRemoved.connect(gone)
    model.show(after)
    assert model.lines == after
    assert rows == len(after) == model.rowCount()


def test_a_line_that_is_answered_goes_alone(qtmodeltester: ModelTester) -> None:
    model = ReviewModel()
    shown = [ReviewLine("unanswered", "Tab", count=3)]
    shown += [ReviewLine("unanswered", name, item=name) for name in ("1.1", "1.2", "1.3")]
    model.show(shown)
    taken: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: taken.append((first, last)))
    model.show([ReviewLine("unanswered", "Tab", count=2), shown[1], shown[3]])
    assert [line.item for line in model.lines] == ["", "1.1", "1.3"]
    qtmodeltester.check(model)
    assert sum(last - first + 1 for first, last in taken) - 1 <= 2

"""A row's check tells when any of its values is another; the digest tells when a row is missing or moved."""

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.exports.checks import RowsDigest, row_check

values = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=3, max_size=3)


@given(values, values)
def test_different_rows_have_different_checks(one, other):
    assert (row_check(one) == row_check(other)) == (one == other)


def test_text_moved_to_the_next_cell_is_noticed():
    assert row_check(["ab", ""]) != row_check(["a", "b"]) != row_check(["", "ab"])


def test_the_digest_gives_the_check_of_each_row():
    assert RowsDigest().add(["a", "b"]) == row_check(["a", "b"])


def test_a_missing_a_doubled_and_a_moved_row_change_the_digest():
    found = {digest(rows) for rows in (["ab"], ["a", "b"], ["b", "a"], ["a"], ["a", "a"], [])}
    assert len(found) == 6


def digest(rows: list[str]) -> str:
    taken = RowsDigest()
    for row in rows:
        taken.add([row])
    return taken.sha256

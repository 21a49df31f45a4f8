"""Numbers for records that nobody names."""

import pytest

from omi_desktop.records.references import next_reference


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "1"),
        (["1", "2"], "3"),
        (["OQ018"], "OQ019"),
        (["OQ 09"], "OQ 10"),
        (["first"], "first1"),
        (["3", "2"], "4"),
    ],
)
def test_the_next_reference_follows_the_pattern_of_the_last(taken: list[str], expected: str) -> None:
    assert next_reference(taken) == expected

"""Text goes into cells in pieces that every reader joins to the same text."""

import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from omi_desktop.exports.cells import LONGEST_PIECE, decoded, looks_like_markup, pieces, units
from omi_desktop.records.text import clean

NASTY = [
    "", "=1+1", "+1", "-1", "@SUM(A1)", "\ttab", "{=1}", "_x0041_", "_x0041_x0042_x0043_", "x005F_",
    "_x005F_x0041_", "<r><t>bold</t></r>", "<r></r>", " padded ", "\n", "a\nb", "\N{GRINNING FACE}",
    "e\N{COMBINING ACUTE ACCENT}",
    "\N{RIGHT-TO-LEFT MARK}\u05d0", "'quoted", "http://example.org", "&amp;", "]]>", "#REF!", "TRUE", "1e5",
]  # fmt: skip
texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=80).map(lambda text: clean(text)[0]),
    st.lists(st.sampled_from(["_x", "x005F", "_", "0041", "<r>", "</r>", "=", "a", " "])).map("".join),
)


def read_back(parts: list[str]) -> list[str]:
    """The parts as an ordinary reader finds them in cells."""
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for row, part in enumerate(parts):
            sheet.write_string(row, 0, part)
    sheet = openpyxl.load_workbook(buffer).active
    return [sheet.cell(row, 1).value or "" for row in range(1, len(parts) + 1)]


@given(texts)
def test_pieces_read_back_and_joined_are_the_text(text):
    assert "".join(map(decoded, read_back(pieces(text)))) == text
    assert "".join(pieces(text)) == text


@pytest.mark.parametrize("text", ["a" * 100_000, "\N{GRINNING FACE}" * 50_000, "a\N{GRINNING FACE}" * 20_000])
def test_no_piece_is_longer_than_a_cell(text):
    assert "".join(pieces(text)) == text
    assert all(units(piece) <= LONGEST_PIECE for piece in pieces(text))


@given(texts)
def test_no_piece_is_taken_for_markup(text):
    assert not any(looks_like_markup(piece) for piece in pieces(text))


def test_escaped_control_characters_are_put_back():
    assert decoded("a_x000D_\nb_x0009_c") == "a\nb\tc"

"""Running text is broken into lines and measured as it will be drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme

TEXT = "Was the risk management plan finished before the offender was released?"

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_text_with_room_is_one_line():
    block = Paragraph(TEXT, "question", 2000)
    assert block.lines == 1
    assert block.height == theme().line_height("question")


def test_a_narrow_text_breaks_and_every_line_fits():
    block = Paragraph(TEXT, "question", 200)
    assert block.lines > 2
    assert block.height == block.lines * theme().line_height("question")
    assert block.widest_line() <= 200


def test_a_word_longer_than_the_line_is_broken_rather_than_cut():
    block = Paragraph("Offendermanagementinspection", "question", 60)
    assert block.lines > 1
    assert block.widest_line() <= 60


def test_the_same_text_at_the_same_width_is_laid_out_once():
    assert paragraph(TEXT, "question", 300) is paragraph(TEXT, "question", 300)
    assert paragraph(TEXT, "question", 300) is not paragraph(TEXT, "question", 301)


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_the_measured_width_is_enough_for_one_line(qapp: QApplication, text: str):
    assert Paragraph(text, "question", theme().text_width("question", text)).lines <= 1 + text.count("\u2028")

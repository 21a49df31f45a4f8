"""The row for each item of a tab, and how the record's content comes onto it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from omi_desktop.instruments.model import Fact, Question
from omi_desktop.records.values import understand
from omi_desktop.ui.tabs.groups import choices
from omi_desktop.ui.widgets.fact_field import FactField, fact_field
from omi_desktop.ui.widgets.question_row import QuestionRow

Row = QuestionRow | FactField


def make_row(item: Fact | Question, not_applicable: str, parent: QWidget) -> Row:
    """A row for an item, still without any record's content; its guidance closed."""
    offered = choices(item, not_applicable)
    row: Row
    if isinstance(item, Fact):
        row = fact_field(
            item.id, item.text, item.kind, offered, item.help, partial(understand, item), parent=parent
        )
    else:
        row = QuestionRow(item.id, item.id, item.text, offered, item.help, parent=parent)
        # guidance is there on demand; most questions are read without it
        row.set_guidance_shown(False)
    return row


def show(row: Row, value: str | None, reason: str, note: str, off_reason: str) -> None:
    """Paint a record's content onto a row; nothing is written by this."""
    if isinstance(row, QuestionRow):
        row.set_content(value, reason, note, off_reason)
    else:
        row.set_content(value, reason, off_reason)

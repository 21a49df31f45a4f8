"""Every widget of the house at once, to be looked at: python -m tests.ui.gallery --scheme dark --text 150."""

import argparse
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from omi_desktop.ui.theme import apply_theme
from omi_desktop.ui.widgets.question_row import QuestionRow
from omi_desktop.ui.widgets.row_geometry import widest_row
from omi_desktop.ui.widgets.row_stack import RowStack

YES_NO = (("yes", "Yes", "Y"), ("no", "No", "N"))
WITH_NA = (*YES_NO, ("na", "Not applicable", "0 A"))


def numbered(*texts: str) -> tuple[tuple[str, str, str], ...]:
    """Choices answered by the digits."""
    return tuple((text.lower(), text, str(n)) for n, text in enumerate(texts, 1))


QUALITY = numbered("Excellent", "Sufficient", "Insufficient", "Poor")
OUTCOME = numbered(
    "Appropriate action, and the offender was re-engaged",
    "Appropriate action, but the offender was not re-engaged",
    "More should have been done to promote compliance",
)
FACTORS = numbered(
    "Accommodation",
    "Employment, training and education",
    "Finance",
    "Relationships",
    "Lifestyle and associates",
    "Drug misuse",
    "Alcohol misuse",
    "Emotional well-being",
    "Thinking and behaviour",
    "Attitudes",
)
NOTE = "Seen in the contact log of 14 January, but the hostel had not been told before the second week"
GUIDANCE = "Guidance: who does what by when, contingency, victims."
PLAN = "Asked because a plan was drawn up (1.2.19)."
MAPPA = "Asked because the case is managed at MAPPA level 2"
PREMISES = "Was approved premises considered where it could have helped to protect the public?"
KNOWN = "Was the RoH level made known to everyone working with the offender?"
RELEASED = "Was the risk management plan finished before the offender was released?"
COMPLYING = "Was appropriate action taken where the offender had stopped complying?"
ORDER = "Not asked: the case is a community order"
FACTOR = "Which factor contributed most to the offending?"

Content = dict[str, str]
Row = tuple[str, str, tuple[tuple[str, str, str], ...], str, Content]
ROWS: tuple[Row, ...] = (
    ("1.2.15", "Was that RoH classification correct?", YES_NO, "", {"value": "yes"}),
    ("1.2.16", KNOWN, YES_NO, "", {"value": "yes", "note": NOTE}),
    ("1.2.17", "Was the MAPPA level clearly recorded?", YES_NO, "", {"value": "yes", "reason": MAPPA}),
    ("1.2.21", "Was the risk management plan comprehensive?", YES_NO, GUIDANCE, {"reason": PLAN}),
    ("1.2.23", RELEASED, YES_NO, "", {"value": "no"}),
    ("1.2.24", "Was the plan shared with the prison?", YES_NO, "", {"off_reason": ORDER}),
    ("1.2.27", PREMISES, WITH_NA, "", {"value": "na"}),
    ("1.2.30", "Overall, how well was RoH assessed?", QUALITY, "", {}),
    ("2.1.08", COMPLYING, OUTCOME, "", {"value": OUTCOME[0][0]}),
    ("1.3.02", FACTOR, FACTORS, "", {"value": "drug misuse"}),
)


def rows(parent: QWidget) -> list[QuestionRow]:
    """Question rows in every state."""
    made = []
    for number, text, choices, guidance, content in ROWS:
        row = QuestionRow(number, number, text, choices, guidance, parent)
        row.set_content(**content)
        made.append(row)
    return made


def middle() -> QWidget:
    """The column of questions."""
    area, stack = QScrollArea(), RowStack(widest=widest_row())
    made = rows(stack)
    stack.set_margins(20, 16, 20, 16)
    stack.set_rows(made)
    area.setWidget(stack)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    made[3].setFocus(Qt.FocusReason.OtherFocusReason)
    return area


def gallery() -> QWidget:
    """Three columns, as in the window."""
    window = QWidget()
    across = QHBoxLayout(window)
    across.setContentsMargins(0, 0, 0, 0)
    across.addSpacing(236)
    across.addWidget(middle(), 1)
    across.addSpacing(290)
    return window


def main() -> int:
    """Show it until it is closed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--scheme", choices=("system", "light", "dark"), default="light")
    parser.add_argument("--text", type=int, default=100)
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    apply_theme(app, chosen.scheme, chosen.text)
    window = gallery()
    window.resize(1366, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

"""Nothing is said by colour alone: in shades of grey every sign and state still differs from the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.kinds import LOOKS
from omi_desktop.ui.models.review_lines import SIGNS
from omi_desktop.ui.theme import apply_theme
from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons
from omi_desktop.ui.widgets.notice_bar import NoticeBar
from omi_desktop.ui.widgets.page_tabs import PageTabs
from omi_desktop.ui.widgets.score_bar import ScoreBar
from omi_desktop.ui.widgets.segmented import Segmented

SEEN, ENOUGH = 60, 6
"""Shades of 256 by which a pixel differs to the eye, and how many of them make a difference."""


@pytest.fixture(autouse=True, params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, request.param, 100)
    yield
    apply_theme(qapp, "light", 100)


def grey(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def differ(one: QImage, other: QImage) -> bool:
    pairs = zip(grey(one), grey(other), strict=True)
    return sum(abs(a - b) > SEEN for a, b in pairs) >= ENOUGH


def picture(widget: QWidget, change: Callable[[], object] = lambda: None) -> QImage:
    widget.resize(260, 60)
    change()
    return widget.grab().toImage()


def flat(name: str) -> QImage:
    """An icon in black on white, whatever colour it has in the window."""
    pixmap = icon_pixmap(name, "tick", 32)
    image = QImage(pixmap.size(), QImage.Format.Format_ARGB32)
    image.fill("#808080")
    from PySide6.QtGui import QPainter

    with QPainter(image) as painter:
        painter.drawPixmap(0, 0, pixmap)
    return image


@pytest.mark.parametrize(
    "names",
    [
        {look.icon for look in LOOKS.values()},
        {sign for sign, _ in SIGNS.values()},
        {"info", "attention", "danger", "saved"},
        {
            "case-empty",
            "case-quarter",
            "case-half",
            "case-three-quarter",
            "case-full",
            "case-complete",
            "returned",
        },
    ],
    ids=["notes", "review", "notices", "cases"],
)
def test_signs_that_stand_for_different_things_have_different_shapes(names: set[str]) -> None:
    alike = [
        (one, other) for one, other in combinations(sorted(names), 2) if not differ(flat(one), flat(other))
    ]
    assert alike == []


def test_every_kind_of_note_has_a_sign_of_its_own() -> None:
    assert len({look.icon for look in LOOKS.values()}) == len(LOOKS)


def test_the_kinds_of_notice_differ_by_their_signs(qtbot) -> None:
    bars = {}
    for kind in ("info", "attention", "danger"):
        bar = NoticeBar("notice")
        qtbot.addWidget(bar)
        bar.show_notice(kind, "Said")
        bars[kind] = picture(bar)
    assert all(differ(bars[one], bars[other]) for one, other in combinations(bars, 2))


def test_states_are_seen_without_colour(qtbot) -> None:
    choices = ChoiceButtons("q", (("yes", "Yes", "Y"), ("no", "No", "N")))
    switch = Segmented("s", (("a", "Apple"), ("b", "Berry")))
    tabs = PageTabs()
    below, above = ScoreBar("c", "1.1"), ScoreBar("c", "1.1")
    for widget in (choices, switch, tabs, below, above):
        qtbot.addWidget(widget)
    tabs.add("Facts")
    tabs.add("Harm")
    below.set_score(50, below=True)
    above.set_score(50, below=False)
    assert differ(picture(choices), picture(choices, lambda: choices.set_value("no")))
    assert differ(picture(switch), picture(switch, lambda: switch.set_value("b")))
    assert differ(picture(tabs), picture(tabs, lambda: tabs.setCurrentIndex(1)))
    assert differ(picture(below), picture(above))


def test_up_and_down_are_shapes(qtbot) -> None:
    bar = ScoreBar("c", "1.1")
    qtbot.addWidget(bar)
    bar.set_score(80)
    assert differ(picture(bar, lambda: bar.show_delta(2.0)), picture(bar, lambda: bar.show_delta(-2.0)))

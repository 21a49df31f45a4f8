"""The model behind an opened score, by Qt's own rules and with every kind of page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.scoring.explain import Figures, ScoreRef
from omi_desktop.ui.models.score_page import (
    SORT_ROLE,
    Cell,
    Column,
    Page,
    Row,
    ScorePageModel,
    as_text,
)
from omi_desktop.ui.models.score_pages import ScorePages
from tests.ui.scored import scored_session

PAGE = Page(
    "Heading",
    "Explained",
    (Column("Name", wide=True), Column("Figure", figures=True, tip="Told")),
    (
        Row((Cell("ten", "ten"), Cell("10", 10.0)), ScoreRef("question", "a")),
        Row((Cell("none", "none"), Cell("")), ScoreRef("question", "b"), quiet=True),
        Row((Cell("nine", "nine"), Cell("9", 9.0)), ScoreRef("question", "c")),
    ),
)


@pytest.fixture
def scored(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    session = scored_session(tmp_path / "area.omi")
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()


def texts(model: QSortFilterProxyModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("kind", ["headline", "section", "criterion", "question"])
@pytest.mark.parametrize("view", ["all", "case"])
def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, scored: Session, kind: str, view: str) -> None:
    model = ScorePageModel()
    qtmodeltester.check(model)
    refs = [*Figures(scored.instrument).refs(), ScoreRef("question", "1.2.01")]
    pages = ScorePages(scored)
    for ref in [ref for ref in refs if ref.kind == kind]:
        model.set_page(pages.page(ref, view))
        qtmodeltester.check(model)
        assert model.rowCount() > 0


@pytest.mark.parametrize("programme", library.ids())
def test_every_score_of_every_programme_opens(tmp_path: Path, qapp: QApplication, programme: str) -> None:
    session = scored_session(tmp_path / "area.omi", programme, cases=2)
    session.select(session.records()[0].id)
    pages = ScorePages(session)
    for ref in Figures(session.instrument).refs():
        for view in ("all", "case"):
            page = pages.page(ref, view)
            assert page.rows
            assert {len(row.cells) for row in page.rows} == {len(page.columns)}
    session.inspection.close()


def test_what_has_no_figure_sorts_behind_what_has(qapp: QApplication) -> None:
    model, proxy = ScorePageModel(), QSortFilterProxyModel()
    model.set_page(PAGE)
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(1)
    assert texts(proxy) == ["nine", "ten", "none"]
    proxy.sort(-1)
    assert texts(proxy) == ["ten", "none", "nine"]


def test_figures_stand_at_the_right_and_headings_explain_themselves(qapp: QApplication) -> None:
    model = ScorePageModel()
    model.set_page(PAGE)
    aligned = model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole)
    assert aligned & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Told"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_page_becomes_lines_with_tabs() -> None:
    assert as_text(PAGE, [2, 0]) == "Heading\nExplained\n\nName\tFigure\nnine\t9\nten\t10\n"

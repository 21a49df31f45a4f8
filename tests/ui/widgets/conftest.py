"""A theme for every test of a widget, and light at 100% again afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from omi_desktop.ui.theme import Scheme, Theme, apply_theme

Dress = Callable[..., Theme]


@pytest.fixture(autouse=True)
def dress(qapp: QApplication) -> Iterator[Dress]:
    """Gives a function that dresses the application anew."""

    def dressed(scheme: Scheme = "light", percent: int = 100) -> Theme:
        return apply_theme(qapp, scheme, percent)

    dressed()
    yield dressed
    dressed()

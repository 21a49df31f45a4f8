"""File > Open a sample inspection: the reconstructed sample of every programme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QMenu


def attach(window: QMainWindow, open_sample: Callable[[str], object]) -> None:
    """Fill the menu when it is shown: reading all instruments is for those alone who look at it."""
    menu = window.findChild(QMenu, "menu:samples")
    assert menu is not None
    menu.aboutToShow.connect(lambda: fill(menu, open_sample))


def fill(menu: QMenu, open_sample: Callable[[str], object]) -> None:
    """One entry for each programme, oldest first."""
    from omi_desktop.instruments import library

    menu.clear()
    for identity in library.ids():
        instrument = library.shipped(identity)
        entry = menu.addAction(f"{instrument.name} · {instrument.title}".replace("&", "&&"))
        entry.setObjectName(f"sample:{identity}")
        entry.triggered.connect(lambda _=False, identity=identity: open_sample(identity))

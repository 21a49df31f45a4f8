"""Being told that an object has gone, by one that may go at the same moment."""

import weakref
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T", bound=QObject)


def when_gone(watched: QObject, owner: T, do: Callable[[T], object]) -> None:
    """Do something to `owner` when `watched` is destroyed, unless `owner` is going itself.

    A method connected to `destroyed` crashes the program where its object holds the last reference to what
    it watches: that goes with it, and Qt calls the method of an object that Python has let go of.
    """
    alive = weakref.ref(owner)

    def told() -> None:
        if (found := alive()) is not None and isValid(found):
            do(found)

    watched.destroyed.connect(told)

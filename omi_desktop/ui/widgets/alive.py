"""Whether a widget can still be told something."""

from typing import TypeGuard, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Widget = TypeVar("Widget", bound=QWidget)


def is_alive(widget: Widget | None) -> TypeGuard[Widget]:
    """False while it is being deleted: its children still get events then, and must not call it."""
    return widget is not None and isValid(widget)

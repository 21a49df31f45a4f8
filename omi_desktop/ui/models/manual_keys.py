"""Every key of the window as a page of the manual, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from omi_desktop.ui import menus
from omi_desktop.ui.dialogs.shortcuts import Group, entry_keys, plain, written

PLACE = "<!-- keys -->"
"""Where a page of the manual wants them."""


def with_keys(text: str) -> str:
    """A page with the keys in it where it asks for them."""
    return text.replace(PLACE, "\n\n".join(_table(group) for group in [entry_keys(), *_menus()]))


def _menus() -> Iterator[Group]:
    for title, commands in menus.MENUS:
        lines = tuple(
            (tuple(written(QKeySequence(key)) for key in command.keys), plain(_translated(command.text)))
            for command in commands
            if command.keys
        )
        if lines:
            yield plain(_translated(title)), lines


def _table(group: Group) -> str:
    title, lines = group
    head = QCoreApplication.translate("ManualKeys", "| key | does |")
    rows = "\n".join(f"| {_caps(keys)} | {text} |" for keys, text in lines)
    return f"## {title}\n\n{head}\n| --- | --- |\n{rows}"


def _caps(keys: Sequence[str]) -> str:
    return " ".join(f"`{key}`" for key in keys)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Menus", text)

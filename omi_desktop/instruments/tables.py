"""Reading one table of an instrument file: every missing or misplaced key becomes a Problem."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from omi_desktop.errors import Problem

Raw = Mapping[str, Any]


class Table:
    """One table of the file, read key by key; faults are gathered in `problems`, never raised."""

    def __init__(self, raw: object, name: str, file: str, problems: list[Problem]) -> None:
        self.raw: Raw = raw if isinstance(raw, Mapping) else {}
        self.problems = problems
        self._file = file
        identity = self.raw.get("id") or self.raw.get("title")
        self.name = f'{name} "{identity}"' if isinstance(identity, str) else name
        if not isinstance(raw, Mapping):
            self.fault("", "is not a table", f"Write it as [[{name}]].")

    def fault(self, key: str, what: str, remedy: str) -> None:
        """Remember a fault of one key of this table."""
        place = f"{self._file}, {self.name}" + (f", key {key}" if key else "")
        self.problems.append(Problem(place, f"{what}.", remedy))

    def text(self, key: str, default: str | None = None) -> str:
        """The text of a key; without a default the key must be there and not be empty."""
        value = self.raw.get(key, default)
        if value is None or (default is None and value == ""):
            self.fault(key, "is missing", f'Add {key} = "...".')
            return ""
        if not isinstance(value, str):
            self.fault(key, f"is not a text but {value!r}", "Put it in quotation marks.")
            return str(value)
        return value

    def flag(self, key: str, default: bool) -> bool:
        """A true or false key."""
        value = self.raw.get(key, default)
        if isinstance(value, bool):
            return value
        self.fault(key, f"is neither true nor false but {value!r}", "Write true or false.")
        return default

    def number(self, key: str, default: int | None) -> int | None:
        """A whole number."""
        value = self.raw.get(key, default)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.fault(key, f"is not a whole number but {value!r}", "Write a whole number.")
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where the key is not there."""
        value = self.raw.get(key, [])
        if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            return tuple(value)
        self.fault(key, f"is not a list of texts but {value!r}", 'Write it as ["...", "..."].')
        return ()

    def one_of(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        """A text that is one of those allowed."""
        value = self.text(key, default)
        if value and value not in allowed:
            self.fault(key, f'"{value}" is not known', did_you_mean(value, allowed))
        return value

    def only(self, *known: str) -> None:
        """Fault keys that look like a misspelling of a known one; others are left for later versions."""
        for key in self.raw:
            # a text's twin in another language is looked at in languages.py
            close = (
                [] if key in known or key.endswith("_cy") else difflib.get_close_matches(key, known, 1, 0.8)
            )
            if close:
                self.fault(key, "is not a key of this table", f"Did you mean {close[0]}?")

    def tables(self, key: str, name: str | None = None) -> list[Table]:
        """The tables under a key, each ready to be read."""
        value = self.raw.get(key, [])
        if not isinstance(value, list):
            self.fault(key, "is not a list of tables", f"Write each as [[{key}]].")
            return []
        return [self.child(entry, name or key) for entry in value]

    def child(self, raw: object, name: str) -> Table:
        """A table inside this one; unnamed ones carry this table's name."""
        prefix = "" if self.name == TOP else f"{self.name}, "
        return Table(raw, f"{prefix}{name}", self._file, self.problems)


TOP = "top of the file"


def did_you_mean(value: str, allowed: tuple[str, ...]) -> str:
    """The remedy for an unknown name: the closest one, or those there are."""
    close = difflib.get_close_matches(value, allowed, 1)
    if close:
        return f'Did you mean "{close[0]}"?'
    if not allowed:
        return "There is none to choose from."
    return f"Use one of: {', '.join(allowed[:12])}{', ...' if len(allowed) > 12 else ''}."

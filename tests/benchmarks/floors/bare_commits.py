"""The least that keeps an answer on the disk: one row, one transaction, no trail, no comparison."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path

import sqlcipher3.dbapi2 as driver


class BareFile:
    """A table of answers in a file of its own, journal TRUNCATE, synchronous EXTRA."""

    def __init__(self, path: Path, answers: Mapping[str, Mapping[str, str]]) -> None:
        self._connection = driver.connect(str(path), isolation_level=None)
        for setting in ("journal_mode = TRUNCATE", "synchronous = EXTRA"):
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute(
            """CREATE TABLE answer (record TEXT, item TEXT, value TEXT, PRIMARY KEY (record, item))
               WITHOUT ROWID"""
        )
        self._connection.execute("BEGIN")
        given = [(record, *answer) for record, held in answers.items() for answer in held.items()]
        self._connection.executemany("INSERT INTO answer VALUES (?, ?, ?)", given)
        self._connection.execute("COMMIT")
        self._values = count()

    def write(self, record: str, item: str) -> None:
        """One answer, another one each time."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(
            "INSERT INTO answer VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [record, item, str(next(self._values))],
        )
        self._connection.execute("COMMIT")

    def read(self) -> list[tuple[str, str, str]]:
        """All answers."""
        return list(self._connection.execute("SELECT record, item, value FROM answer").fetchall())

    def close(self) -> None:
        """Leave the file."""
        self._connection.close()

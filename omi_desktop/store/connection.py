"""A connection to an inspection file: read at once; sqlite-utils comes with the first deed, not before."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import sqlcipher3
import sqlcipher3.dbapi2 as driver

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    import sqlite_utils

# sqlite-utils prefers pysqlite3 where it is present; under that name it gets SQLCipher, so that the
# errors it catches are the errors this library raises
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", driver)

Step = TypeVar("Step", bound=Callable[..., None])


def load() -> Any:
    """The library sqlite-utils. It takes as long to load as a window to show: so not before it shows."""
    # it loads these wherever they are installed, only to know their types: half a second, and 100 MB kept
    with _hidden("pandas", "numpy"):
        import sqlite_utils
    return sqlite_utils


class Database:
    """The tables of an inspection file: statements go straight to SQLite, deeds through sqlite-utils.

    Whatever else sqlite-utils offers is to be had under its own name.
    """

    def __init__(self, connection: driver.Connection) -> None:
        self.conn = connection
        connection.execute("PRAGMA recursive_triggers = ON")

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> driver.Cursor:
        """Run one statement; outside a deed it is a transaction of its own."""
        return self.conn.execute(sql, parameters)

    def atomic(self) -> AbstractContextManager[Any]:
        """All that is written while it lasts, or none of it."""
        return self.utils.atomic()

    @cached_property
    def utils(self) -> sqlite_utils.Database:
        """The same connection under sqlite-utils."""
        # whatever plug-in is installed beside it has no business in an inspection
        made: sqlite_utils.Database = load().Database(
            self.conn, recursive_triggers=True, execute_plugins=False
        )
        return made

    def __getitem__(self, table: str) -> Any:
        return self.utils[table]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.utils, name)


class Migrations:
    """The steps of the tables, each a function under `@migrations()`, kept and applied by sqlite-utils."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps: list[Callable[..., None]] = []

    def __call__(self) -> Callable[[Step], Step]:
        """Mark a function as the next step."""

        def add(step: Step) -> Step:
            self._steps.append(step)
            return step

        return add

    def pending(self, db: Database) -> list[Any]:
        """The steps that a file has not taken yet; nothing is written."""
        return list(self._set.pending(db.utils))

    def applied(self, db: Database) -> list[Any]:
        """The steps that a file has taken."""
        return list(self._set.applied(db.utils))

    def apply(self, db: Database, *, stop_before: str | None = None) -> None:
        """Take every step that is left, each in a transaction."""
        self._set.apply(db.utils, stop_before=stop_before)

    @cached_property
    def _set(self) -> Any:
        made = load().Migrations(self._name)
        for step in self._steps:
            made()(step)
        return made


@contextlib.contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """While it lasts none of these modules is to be had, unless it is loaded already."""
    absent = [name for name in names if name not in sys.modules]
    for name in absent:
        # Python's own sign for a module that is not to be had; its stubs know modules only
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]

"""Another author's SQLite reads the files made here (SAFETY E28): no library can lock anything in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from omi_desktop.store.inspection import Inspection
from omi_desktop.store.trail import chain
from tests.store.kinds import PASSPHRASE

HARD = "it's é, 密码 and more words"


def opened(path: Path, passphrase: str) -> apsw.Connection:
    """The file in SQLite3 Multiple Ciphers, told that it is SQLCipher's in its fourth format."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", passphrase)
    return connection


@pytest.mark.parametrize("passphrase", [PASSPHRASE, HARD])
def test_another_library_reads_all_of_a_file(
    reopened: Callable[[], Inspection], path: Path, case: str, passphrase: str
) -> None:
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection.annotate(case, "a", "Gwenllian ferch Gruffydd")
        head = inspection.anchor()[0]
    other = opened(path, passphrase)
    try:
        answers = list(other.execute("SELECT record, item, value, note FROM answer"))
        columns = "at, who, deed, act, record, item, field, old, new"
        hashed = ""
        for entry in other.execute(f"SELECT {columns} FROM history ORDER BY seq"):
            hashed = chain(hashed, *entry)
        assert other.pragma("integrity_check") == "ok"
    finally:
        other.close()
    assert answers == [(case, "a", "yes", "Gwenllian ferch Gruffydd")]
    assert hashed == head


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_another_library_opens_nothing_without_the_passphrase(path: Path, passphrase: str) -> None:
    other = opened(path, passphrase + "x")
    with pytest.raises(apsw.NotADBError):
        list(other.execute("SELECT * FROM answer"))
    other.close()

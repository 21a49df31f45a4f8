"""What opening an inspection brings with it."""

import subprocess
import sys
from pathlib import Path

from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

# in this order: store.connection puts SQLCipher under the name that sqlite-utils looks for
import sqlite_utils  # isort: skip
from sqlite_utils.plugins import pm  # isort: skip


def in_a_process_of_its_own(code: str, *arguments: object, cwd: Path) -> str:
    # -c puts the working folder first among the places that are searched
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return done.stderr


def test_an_inspection_is_read_before_sqlite_utils_is_loaded(tmp_path):
    with Inspection.create(tmp_path / "a.omi", SMALL, area="Gwent", passphrase=None) as made:
        made.add_record("case", "0001")
    code = """
import sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
with Inspection.open(Path(sys.argv[1])) as inspection:
    assert inspection.instrument and inspection.details and len(inspection.all_answers()) == 1
    assert "sqlite_utils" not in sys.modules
    inspection.add_record("case", "0002")
    assert "sqlite_utils" in sys.modules
"""
    assert not in_a_process_of_its_own(code, tmp_path / "a.omi", cwd=tmp_path)


def test_the_store_loads_no_pandas_and_leaves_it_to_be_had(tmp_path):
    (tmp_path / "pandas.py").write_text("")
    code = """
import sys
from omi_desktop.store import connection
connection.load()
assert "pandas" not in sys.modules and "numpy" not in sys.modules
import pandas
"""
    assert not in_a_process_of_its_own(code, cwd=tmp_path)


def test_a_plug_in_beside_sqlite_utils_is_never_asked(tmp_path):
    asked = []

    class PlugIn:
        @sqlite_utils.hookimpl
        def prepare_connection(self, conn):
            asked.append(conn)

    plugged = PlugIn()
    pm.register(plugged)
    try:
        Inspection.create(tmp_path / "a.omi", SMALL, area="Gwent", passphrase=None).close()
        Inspection.open(tmp_path / "a.omi").close()
        database.in_memory().conn.close()
    finally:
        pm.unregister(plugged)
    assert asked == []

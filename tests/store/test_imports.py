"""What opening an inspection brings with it."""

import subprocess
import sys

from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

# in this order: store.database puts SQLCipher under the name that sqlite-utils looks for
import sqlite_utils  # isort: skip
from sqlite_utils.plugins import pm  # isort: skip


def test_the_store_loads_no_pandas_and_leaves_it_to_be_had(tmp_path):
    (tmp_path / "pandas.py").write_text("")
    code = """
import sys
import omi_desktop.store.inspection
assert "pandas" not in sys.modules and "numpy" not in sys.modules
import pandas
"""
    # -c puts the working folder first among the places that are searched
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


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

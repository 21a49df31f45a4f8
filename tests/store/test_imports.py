"""What opening an inspection brings with it."""

import subprocess
import sys


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

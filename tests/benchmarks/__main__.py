"""`python -m tests.benchmarks`: how fast the program is on this machine, each operation against its floor."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

# before anything imports Qt; a run on a real screen sets the variable itself
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the offscreen platform says something about size hints whenever a window is shown
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from tests.benchmarks.place import Place  # (only with the platform chosen)
from tests.benchmarks.table import Row, as_json, as_text

GROUPS = (
    "start",
    "cases",
    "tabs",
    "answers",
    "entry",
    "beside",
    "writing",
    "scores",
    "reading",
    "large",
    "exports",
    "merging",
    "progress",
    "memory",
)


def main() -> int:
    """Measure what was asked for and print it; the exit status is 1 where a target was missed."""
    options = _parser().parse_args()
    with tempfile.TemporaryDirectory(prefix="omi-benchmarks-", dir=options.folder) as folder:
        os.environ["OMI_DESKTOP_SETTINGS"] = str(Path(folder) / "settings")
        rows: list[Row] = []
        try:
            rows.extend(_measured(Place(Path(folder), options.repeat), options.only or GROUPS))
        finally:
            # what fails later takes nothing away from what was measured before
            print(as_json(rows) if options.json else as_text(rows))
    return int(any(row.good is False for row in rows))


def _measured(place: Place, groups: list[str] | tuple[str, ...]) -> Iterator[Row]:
    for name in groups:
        print(f"{name} …", file=sys.stderr)
        # a group at a time: what one has to import must not lie about while another measures memory
        yield from import_module(f"tests.benchmarks.groups.{name}").rows(place)


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    made.add_argument("--only", action="append", choices=GROUPS, metavar="NAME", help=", ".join(GROUPS))
    made.add_argument("--repeat", type=int, metavar="N", help="measure everything so often")
    made.add_argument("--folder", type=Path, metavar="DIR", help="measure the disk that this folder is on")
    made.add_argument("--json", action="store_true", help="print JSON, with every single time")
    return made


if __name__ == "__main__":
    sys.exit(main())

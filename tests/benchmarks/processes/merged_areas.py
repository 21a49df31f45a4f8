"""The workbooks of many areas merged by one process: `BASE AREAS BOOK...`; prints times and peak memory.

Each area is a copy of the same list, with the same workbooks coming in: what it takes is what counts here.
"""

import json
import resource
import shutil
import sys
import time
from pathlib import Path

from omi_desktop.merging.run import merge
from omi_desktop.store.inspection import Inspection


def main(base: Path, areas: int, books: list[Path]) -> None:
    """Merge the books into so many copies of the list."""
    times, area = [], base.with_name(f"{base.stem}-area.omi")
    for _ in range(areas):
        shutil.copyfile(base, area)
        started = time.perf_counter()
        with Inspection.open(area) as inspection:
            receipt = merge(inspection, books)
        times.append((time.perf_counter() - started) * 1000 / len(books))
        assert receipt.sound, receipt.sentence()
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"times": times, "peaks": [peak / 1024 for peak in peaks]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), [Path(name) for name in sys.argv[3:]])

"""The newest entries of the history, as the deeds they were written by."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from omi_desktop.store.reader import InspectionReader
from omi_desktop.store.trail import Entry


def newest_deeds(inspection: InspectionReader, entries: int) -> Iterator[list[Entry]]:
    """The deeds among the newest so many entries, oldest first; one that is cut off is left out."""
    query = """SELECT seq, at, who, deed, act, record, item, field, old, new
               FROM history ORDER BY seq DESC LIMIT ?"""
    found = [Entry(*row) for row in reversed(inspection._all(query, [entries]))]
    deeds = [list(deed) for _, deed in groupby(found, lambda entry: entry.deed)]
    yield from deeds[1:] if deeds and found[0].seq > 1 else deeds

"""The instruments inside an inspection file: how another one takes the place of the one in use."""

from __future__ import annotations

import json
import tomllib

from omi_desktop.errors import ChangedElsewhere
from omi_desktop.instruments.loader import parse
from omi_desktop.records.changes import InstrumentChanged
from omi_desktop.store.database import Database
from omi_desktop.store.migrations import migrations


def put(db: Database, change: InstrumentChanged, name: str) -> None:
    """Put the new instrument beside the old one and let the inspection point to it.

    Raises ChangedElsewhere where it points to another than `old` by now.
    """
    if migrations.pending(db):
        # a file of the first version gets the trigger that tells the history, with the deed or not at all
        migrations.apply(db)
    if change.text:
        version = parse(change.text, name).version
        row = [change.new, version, change.text, as_json(change.text)]
        db.execute("INSERT OR IGNORE INTO instrument VALUES (?, ?, ?, ?)", row)
    written = db.execute(
        """UPDATE inspection SET instrument = ? WHERE instrument = ?
           AND EXISTS (SELECT 1 FROM instrument WHERE sha256 = ?)""",
        [change.new, change.old, change.new],
    )
    if written.rowcount != 1:
        raise ChangedElsewhere(
            "NOT SAVED: The instrument was changed by another program meanwhile.",
            "Open the inspection again and look what would change.",
        )


def as_json(text: str) -> str:
    """An instrument as JSON; dates in keys that only later versions read become texts."""
    return json.dumps(tomllib.loads(text), ensure_ascii=False, default=str)

"""The tables of an inspection file, as steps that only grow."""

from __future__ import annotations

from omi_desktop.store.connection import Database, Migrations

migrations = Migrations("omi")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Inspection, instrument, records, answers with their notes, and the history of every write."""
    db.execute("""
        CREATE TABLE inspection (
            id TEXT PRIMARY KEY, file_id TEXT NOT NULL, programme TEXT NOT NULL, instrument TEXT NOT NULL,
            area TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, lead TEXT NOT NULL,
            sample TEXT NOT NULL, created_at TEXT NOT NULL, app_version TEXT NOT NULL
        )""")
    db.execute("""
        CREATE TABLE instrument (
            sha256 TEXT PRIMARY KEY, version TEXT NOT NULL, toml TEXT NOT NULL, json TEXT NOT NULL
        )""")
    db.execute("""
        CREATE TABLE record (
            id TEXT PRIMARY KEY, form TEXT NOT NULL, ref TEXT NOT NULL, parent TEXT NOT NULL DEFAULT '',
            assessor TEXT NOT NULL DEFAULT '', second_reader TEXT NOT NULL DEFAULT '',
            status TEXT NOT NULL DEFAULT 'open', removed TEXT NOT NULL DEFAULT '',
            reading TEXT NOT NULL DEFAULT '', offender_manager TEXT NOT NULL DEFAULT '',
            position INTEGER NOT NULL
        )""")
    db.execute("CREATE INDEX record_of_form ON record (form, position)")
    db.execute("""
        CREATE TABLE answer (
            record TEXT NOT NULL REFERENCES record (id), item TEXT NOT NULL,
            value TEXT, note TEXT NOT NULL DEFAULT '',
            answered_by TEXT NOT NULL, answered_at TEXT NOT NULL,
            PRIMARY KEY (record, item)
        ) WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE history (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL,
            deed TEXT NOT NULL, act TEXT NOT NULL, record TEXT NOT NULL, item TEXT NOT NULL,
            field TEXT NOT NULL, old TEXT, new TEXT, hash TEXT NOT NULL
        )""")
    for trigger in _TRAIL + _GUARDS:
        db.execute(trigger)


@migrations()
def m002_changes_of_instrument(db: Database) -> None:
    """The history tells of every change of instrument, and no instrument in the file is ever altered."""
    for trigger in (_INSTRUMENT_CHANGED, *_INSTRUMENT_GUARDS):
        db.execute(trigger)


@migrations()
def m003_merging(db: Database) -> None:
    """What was merged, which answers contradict the ones that stand, and what is past."""
    # a merge looks at the history of the records it touches, and there may be thousands of others
    db.execute("CREATE INDEX history_of_record ON history (record)")
    db.execute("""
        CREATE TABLE delivery (
            file_id TEXT NOT NULL, head TEXT NOT NULL, entries INTEGER NOT NULL, exported_at TEXT NOT NULL,
            assessor TEXT NOT NULL, name TEXT NOT NULL, cases INTEGER NOT NULL, answers INTEGER NOT NULL,
            merged_by TEXT NOT NULL, merged_at TEXT NOT NULL,
            PRIMARY KEY (file_id, head, exported_at, assessor)
        ) WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE revision (
            record TEXT NOT NULL REFERENCES record (id), item TEXT NOT NULL, content TEXT NOT NULL,
            at TEXT NOT NULL, value TEXT, note TEXT NOT NULL DEFAULT '', who TEXT NOT NULL DEFAULT '',
            state TEXT NOT NULL, PRIMARY KEY (record, item, content, at)
        ) WITHOUT ROWID""")
    for trigger in _MERGING:
        db.execute(trigger)


def _entry(record: str, item: str, field: str, old: str, new: str, condition: str = "") -> str:
    """One history row, chained to the one before it by omi_chain()."""
    values = f"omi_at(), omi_who(), omi_deed(), omi_act(), {record}, {item}, '{field}', {old}, {new}"
    return f"""
        INSERT INTO history (at, who, deed, act, record, item, field, old, new, hash)
        SELECT {values}, omi_chain(
            coalesce((SELECT hash FROM history ORDER BY seq DESC LIMIT 1), ''), {values}) {condition};"""


def _first_entries(record: str, names: tuple[str, ...]) -> str:
    """A history row for each field that was filled in from the start."""
    return "".join(
        _entry(record, "''", name, "''", f"NEW.{name}", f"WHERE NEW.{name} <> ''") for name in names
    )


def entry_of_its_own(field: str) -> str:
    """What puts a row about the inspection into the history that comes from no table: its :new."""
    return _entry("''", "''", field, "NULL", ":new")


RECORD_FIELDS = ("ref", "assessor", "second_reader", "offender_manager", "status", "removed")
INSPECTION_FIELDS = ("area", "starts", "ends", "lead")

_CHANGED = "WHERE NEW.value IS NOT OLD.value"
_TRAIL = (
    f"""CREATE TRIGGER answer_added AFTER INSERT ON answer BEGIN
        {_entry("NEW.record", "NEW.item", "value", "NULL", "NEW.value", "WHERE NEW.value IS NOT NULL")}
        {_entry("NEW.record", "NEW.item", "note", "''", "NEW.note", "WHERE NEW.note <> ''")}
    END""",
    f"""CREATE TRIGGER answer_changed AFTER UPDATE ON answer BEGIN
        {_entry("NEW.record", "NEW.item", "value", "OLD.value", "NEW.value", _CHANGED)}
        {_entry("NEW.record", "NEW.item", "note", "OLD.note", "NEW.note", "WHERE NEW.note <> OLD.note")}
    END""",
    f"""CREATE TRIGGER record_added AFTER INSERT ON record BEGIN
        {_entry("NEW.id", "''", "added", "NULL", "NEW.form || ' ' || NEW.ref")}
        {_first_entries("NEW.id", ("parent", "assessor", "second_reader", "reading", "offender_manager"))}
    END""",
    "CREATE TRIGGER record_changed AFTER UPDATE ON record BEGIN"
    + "".join(
        _entry("NEW.id", "''", name, f"OLD.{name}", f"NEW.{name}", f"WHERE NEW.{name} <> OLD.{name}")
        for name in RECORD_FIELDS
    )
    + "END",
    f"""CREATE TRIGGER inspection_added AFTER INSERT ON inspection BEGIN
        {_entry("''", "''", "created", "NULL", "NEW.programme || ' ' || NEW.area")}
        {_first_entries("''", ("starts", "ends", "lead", "sample"))}
    END""",
    "CREATE TRIGGER inspection_changed AFTER UPDATE ON inspection BEGIN"
    + "".join(
        _entry("''", "''", name, f"OLD.{name}", f"NEW.{name}", f"WHERE NEW.{name} <> OLD.{name}")
        for name in INSPECTION_FIELDS
    )
    + "END",
)

_GUARDS = tuple(
    f"""CREATE TRIGGER {table}_keeps_{word} BEFORE {deed} ON {table} BEGIN
        SELECT RAISE(ABORT, '{table}: nothing is ever deleted or rewritten');
    END"""
    for table, deed, word in (
        ("history", "UPDATE", "entries"),
        ("history", "DELETE", "all"),
        ("answer", "DELETE", "all"),
        ("record", "DELETE", "all"),
    )
)

_NAMED = "(SELECT version || ' ' || sha256 FROM instrument WHERE sha256 = {}.instrument)"
_INSTRUMENT_CHANGED = f"""CREATE TRIGGER instrument_changed AFTER UPDATE OF instrument ON inspection BEGIN
    {
    _entry(
        "''",
        "''",
        "instrument",
        _NAMED.format("OLD"),
        _NAMED.format("NEW"),
        "WHERE NEW.instrument <> OLD.instrument",
    )
}
    END"""
_INSTRUMENT_GUARDS = tuple(
    f"""CREATE TRIGGER instrument_keeps_{word} BEFORE {deed} ON instrument BEGIN
        SELECT RAISE(ABORT, 'instrument: nothing is ever deleted or rewritten');
    END"""
    for deed, word in (("UPDATE", "text"), ("DELETE", "all"))
)

_OPENED = "NEW.state = 'open'"
_MERGING = (
    f"""CREATE TRIGGER delivery_merged AFTER INSERT ON delivery BEGIN
        {_entry("''", "''", "merged", "NULL", "NEW.name || ' ' || NEW.file_id || ' ' || NEW.exported_at")}
    END""",
    f"""CREATE TRIGGER revision_opened AFTER INSERT ON revision WHEN {_OPENED} BEGIN
        {_entry("NEW.record", "NEW.item", "other value", "NULL", "NEW.value")}
        {_entry("NEW.record", "NEW.item", "other note", "''", "NEW.note", "WHERE NEW.note <> ''")}
    END""",
    f"""CREATE TRIGGER revision_settled AFTER UPDATE ON revision WHEN OLD.state = 'open' BEGIN
        {_entry("NEW.record", "NEW.item", "settled", "OLD.value", "NULL")}
    END""",
    *(
        f"""CREATE TRIGGER {table}_keeps_all BEFORE DELETE ON {table} BEGIN
            SELECT RAISE(ABORT, '{table}: nothing is ever deleted or rewritten');
        END"""
        for table in ("delivery", "revision")
    ),
)

"""What merging a file comes to, in plain words: its cases, its answers, what was refused and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.receipt import UNUSABLE, Outcome, Receipt
from omi_desktop.merging.settling import EXPORTED, FOUND, LEAVE, Doubt
from omi_desktop.records.annotations import about
from omi_desktop.records.wording import entry_text
from omi_desktop.ui.language import core
from omi_desktop.ui.words import counted

_FEW = 4
_MOST = 60
"""Letters of an answer in words that a line shows."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merging", text)


def when(at: str) -> str:
    """A moment as the window says it: "14/01/2008 17:02"; empty where there is none."""
    return datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y %H:%M") if at else ""


def origin(outcome: Outcome) -> str:
    """Whose export it is, and when it was made."""
    exported = _tr("exported {when}").format(when=when(outcome.exported_at)) if outcome.exported_at else ""
    return " · ".join(part for part in (outcome.assessor, exported) if part)


def account(outcome: Outcome) -> str:
    """What becomes of its cases and answers, in one line."""
    if outcome.state == UNUSABLE:
        return ""
    return " · ".join(part for part in (_cases(outcome), _seconds(outcome), _answers(outcome)) if part)


def _cases(outcome: Outcome) -> str:
    states = outcome.state_of_cases
    words = {
        "new": _tr("{count} new"),
        "changed": _tr("{count} changed"),
        "unchanged": _tr("{count} as before"),
    }
    told = ", ".join(words[name].format(count=count) for name, count in states.items() if count)
    cases = counted(len(outcome.cases), _tr("{count} case"), _tr("{count} cases"))
    return f"{cases}: {told}" if told else cases


def _seconds(outcome: Outcome) -> str:
    one, many = _tr("{count} second reading"), _tr("{count} second readings")
    return counted(outcome.second_readings, one, many) if outcome.second_readings else ""


def _answers(outcome: Outcome) -> str:
    words = {
        "taken": _tr("{count} taken over"),
        "same": _tr("{count} there already"),
        "older": _tr("{count} changed since"),
        "open": _tr("{count} to decide"),
        "refused": _tr("{count} not taken"),
    }
    told = ", ".join(words[name].format(count=f"{n:,}") for name, n in outcome.fate.items() if n)
    answers = counted(outcome.answers, _tr("{count} answer"), _tr("{count} answers"))
    return f"{answers}: {told}" if told else answers


def before(outcome: Outcome, twin: str = "") -> str:
    """That the same export was merged before, or is here under another name."""
    if twin:
        return _tr("The same export as {name}: it counts once.").format(name=twin)
    text = _tr("The same export was merged on {when}.")
    return text.format(when=when(outcome.merged_at)) if outcome.merged_at else ""


def sign(outcome: Outcome) -> str:
    """The icon that tells how it stands with a file."""
    if outcome.state == UNUSABLE:
        return "danger"
    return "attention" if outcome.refusals or outcome.fate["open"] else "saved"


def refusals(outcome: Outcome, but_rows: Iterable[int] = ()) -> list[str]:
    """What is not taken and why, line by line; rows that can be decided on are told elsewhere."""
    rows = set(but_rows)
    told = [refusal for refusal in outcome.refusals if not refusal.row or refusal.row not in rows]
    return [_tr("Not taken: {refusal}.").format(refusal=refusal) for refusal in told]


def doubt_text(doubt: Doubt, held: str | None, instrument: Instrument) -> str:
    """An edited row: where it is, what it held, what it holds, what the inspection has there."""
    cells = doubt.row.cells
    text = _tr("Row {row}, case {case}, {item} “{text}”: {column} changed after the export.")
    columns = {"answer": _tr("the answer"), "note": _tr("the note")}
    column = columns.get(doubt.edit.column, _tr("“{column}”").format(column=doubt.edit.column))
    if doubt.edit.old is None:
        column = _tr("something")
    where = {
        "case": cells["case_ref"],
        "item": cells["item"],
        "text": short(core(about(instrument, cells["item"]))),
    }
    here = text.format(row=doubt.row.row, column=column, **where)
    stands = entry_text(instrument, cells["item"], held)
    has = _tr("The inspection holds “{value}”.").format(value=short(stands)) if stands else ""
    return f"{here} {has or _tr('The inspection has no answer there.')}"


def choice_texts(doubt: Doubt, instrument: Instrument) -> list[tuple[str, str]]:
    """What can be done with an edited row, as the choices say it."""
    column, item = doubt.edit.column, doubt.row.cells["item"]
    texts = {
        LEAVE: _tr("Leave it out"),
        EXPORTED: _tr("As exported: {value}").format(value=_value(doubt.edit.old, column, item, instrument)),
        FOUND: _tr("As found: {value}").format(value=_value(doubt.edit.found, column, item, instrument)),
    }
    return [(choice, texts[choice]) for choice in doubt.choices]


def _value(value: str | None, column: str, item: str, instrument: Instrument) -> str:
    if not value:
        return _tr("no note") if column == "note" else _tr("no answer")
    return short(entry_text(instrument, item, value) if column == "answer" else value)


def short(text: str, most: int = _MOST) -> str:
    """The text on one line, cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def left_out(receipt: Receipt) -> str:
    """The files that cannot be used, by name as far as they are few."""
    names = [outcome.name for outcome in receipt.outcomes if outcome.state == UNUSABLE]
    one, many = _tr("{count} file is left out: {names}."), _tr("{count} files are left out: {names}.")
    more = _tr(" and {count} more").format(count=len(names) - _FEW) if len(names) > _FEW else ""
    few = ", ".join(names[:_FEW]) + more
    return (one if len(names) == 1 else many).format(count=len(names), names=few)


def to_decide(receipt: Receipt) -> str:
    """How much is left to decide; empty where nothing is."""
    one, many = _tr("{count} answer is to be decided."), _tr("{count} answers are to be decided.")
    return counted(len(receipt.conflicts), one, many) if receipt.conflicts else ""

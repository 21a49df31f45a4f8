"""What the core knows of a question as the lines of the Why page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from omi_desktop.scoring.why import CountsTowards, Gate, Told, Why
from omi_desktop.ui.language import core
from omi_desktop.ui.widgets.line_block import BlockLine

MOST_HISTORY = 20
"""Changes that are shown, the newest of them."""


def asked_lines(found: Why) -> list[BlockLine]:
    """Why it is asked or not, then its conditions, those that they depend on set in under them."""
    sign = ("saved", "saved") if found.asked else ("close", "muted")
    asked = _tr("It is asked.") if found.asked else _tr("It is not asked.")
    first = BlockLine(core(found.sentence) if not found.chain else asked, "", *sign)
    return [first, *(_gate(gate) for gate in found.chain)]


def _gate(gate: Gate) -> BlockLine:
    given = gate.given or _tr("not answered")
    if gate.met:
        return BlockLine(gate.label, given, "saved", "saved", gate.depth)
    wanted = _tr("{0}; it would have to be {1}").format(given, gate.wanted)
    return BlockLine(gate.label, wanted, "close", "attention", gate.depth)


def history_lines(history: Sequence[Told]) -> list[BlockLine]:
    """Who answered what and when, the newest first."""
    if not history:
        return [BlockLine(_tr("Not answered yet."))]
    lines = [_told(told) for told in reversed(history[-MOST_HISTORY:])]
    if len(history) > MOST_HISTORY:
        lines.append(BlockLine(_tr("and {0} earlier changes").format(len(history) - MOST_HISTORY)))
    return lines


def _told(told: Told) -> BlockLine:
    at = datetime.fromisoformat(told.at).astimezone().strftime("%d/%m/%Y %H:%M")
    under = " · ".join(part for part in (told.who, at) if part)
    if told.field == "note":
        text = _tr("Note: {0}").format(_short(told.new)) if told.new else _tr("Note taken away")
        return BlockLine(text, under, "note")
    if not told.new:
        return BlockLine(_tr("Cleared; it was {0}").format(told.old), under, "undo", "muted")
    text = _tr("{0}; it was {1}").format(told.new, told.old) if told.old else told.new
    return BlockLine(text, under, "next")


def counts_lines(counts: Sequence[CountsTowards]) -> list[BlockLine]:
    """The scores it counts in, each with how much of it the question is."""
    if not counts:
        return [BlockLine(_tr("It is recorded and counts in no score."))]
    kinds = {"criterion": _tr("Criterion {0} {1}"), "section": _tr("Section {0} {1}"), "headline": "{1}"}
    return [BlockLine(kinds[one.kind].format(one.id, one.title), core(one.weight)) for one in counts]


def text_lines(text: str) -> list[BlockLine]:
    """A text of the instrument; none where it has none."""
    return [BlockLine(text)] if text else []


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:78]} …"


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyLines", text)

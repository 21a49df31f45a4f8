"""What is left to look at in a record as lines: grouped by kind, the unanswered by tab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omi_desktop.instruments.check_model import ERROR
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records.annotations import RECORD_NOTES, about, base_of, part_text
from omi_desktop.records.evidence import Evidence
from omi_desktop.records.queries import ANSWERED, Query
from omi_desktop.records.review import Review
from omi_desktop.ui.language import core
from omi_desktop.ui.tabs.groups import Page
from omi_desktop.ui.tabs.remarked import by

CONTRADICTION, SECOND_LOOK, QUERY = "contradiction", "second_look", "query"
ALERT, ASK, CHANGED, UNANSWERED = "alert", "ask", "changed", "unanswered"
KINDS = (CONTRADICTION, SECOND_LOOK, QUERY, ALERT, ASK, CHANGED, UNANSWERED)
SIGNS = {
    CONTRADICTION: ("danger", "danger"),
    SECOND_LOOK: ("attention", "attention"),
    QUERY: ("query", "attention"),
    ALERT: ("alert", "attention"),
    ASK: ("ask", "accent"),
    CHANGED: ("attention", "attention"),
    UNANSWERED: ("case-empty", "outline"),
}
"""The icon of a kind and the colour it is drawn in; its words are in `kind_texts`."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One thing to look at, or with an empty `item` the heading of those below it."""

    kind: str
    text: str
    where: str = ""
    below: str = ""
    record: str = ""
    item: str = ""
    count: int = 0
    """Of a heading: how many stand below it."""

    @property
    def is_heading(self) -> bool:
        """Whether it leads nowhere."""
        return not self.item


def kind_texts() -> dict[str, str]:
    """Every kind in words."""
    return {
        CONTRADICTION: _tr("Contradictions"),
        SECOND_LOOK: _tr("Worth a second look"),
        QUERY: _tr("Queries"),
        ALERT: _tr("Alerts nobody was told about"),
        ASK: _tr("Ask the offender manager"),
        CHANGED: _tr("Changed after sealing"),
        UNANSWERED: _tr("Not answered"),
    }


def found_lines(instrument: Instrument, found: Review) -> Iterator[ReviewLine]:
    """Everything in a review but what has no answer, in the order of KINDS, without headings."""
    record = found.record.id
    for severe in (True, False):
        kind = CONTRADICTION if severe else SECOND_LOOK
        for one in found.contradictions:
            if (one.check.severity == ERROR) is severe:
                yield ReviewLine(kind, one.check.text, "", one.told, record, one.items[0])
    for query in found.queries:
        where, text = _where(instrument, query.item)
        yield ReviewLine(QUERY, query.text, where or text, _told(query), record, query.item)
    for alert in found.unheard:
        where, text = _where(instrument, alert.item)
        yield ReviewLine(ALERT, alert.text, where or text, _missing(alert), record, alert.item)
    for item, what in found.to_ask.items():
        where, text = _where(instrument, item)
        yield ReviewLine(ASK, text, where, what, record, item)
    for item in found.changed_after_sealing:
        where, text = _where(instrument, base_of(item))
        kind = core(part_text(item)) if item != base_of(item) else ""
        yield ReviewLine(CHANGED, text, where, kind, record, base_of(item))


def panel_lines(instrument: Instrument, found: Review, pages: Sequence[Page]) -> list[ReviewLine]:
    """The lines of one record with their headings; its unanswered items by tab."""
    lines: list[ReviewLine] = []
    titles, rest = kind_texts(), list(found_lines(instrument, found))
    for kind in KINDS[:-1]:
        lines += _group(kind, titles[kind], [line for line in rest if line.kind == kind])
    unanswered = set(found.unanswered)
    for page in pages:
        left = [item for item in page.items if item in unanswered]
        title = _tr("{0}: not answered").format(page.title)
        lines += _group(UNANSWERED, title, [_unanswered(instrument, found, item) for item in left])
    return lines


def open_text(found: Review) -> str:
    """What is open in one sentence: "2 contradictions, 34 not answered"; empty where nothing is."""
    severe = sum(one.check.severity == ERROR for one in found.contradictions)
    counts = {
        CONTRADICTION: severe,
        SECOND_LOOK: len(found.contradictions) - severe,
        QUERY: len(found.queries),
        ALERT: len(found.unheard),
        ASK: len(found.to_ask),
        CHANGED: len(found.changed_after_sealing),
        UNANSWERED: len(found.unanswered),
    }
    return ", ".join(_counted(kind, count) for kind, count in counts.items() if count)


def _counted(kind: str, count: int) -> str:
    one = {
        CONTRADICTION: _tr("{0} contradiction"),
        SECOND_LOOK: _tr("{0} worth a second look"),
        QUERY: _tr("{0} query"),
        ALERT: _tr("{0} alert nobody was told about"),
        ASK: _tr("{0} to ask the offender manager"),
        CHANGED: _tr("{0} changed after sealing"),
        UNANSWERED: _tr("{0} not answered"),
    }
    many = {
        CONTRADICTION: _tr("{0} contradictions"),
        QUERY: _tr("{0} queries"),
        ALERT: _tr("{0} alerts nobody was told about"),
    }
    return (one if count == 1 else {**one, **many})[kind].format(count)


def _group(kind: str, title: str, lines: list[ReviewLine]) -> list[ReviewLine]:
    return [ReviewLine(kind, title, count=len(lines)), *lines] if lines else []


def _unanswered(instrument: Instrument, found: Review, item: str) -> ReviewLine:
    where, text = _where(instrument, item)
    return ReviewLine(UNANSWERED, text, where, "", found.record.id, item)


def _where(instrument: Instrument, item: str) -> tuple[str, str]:
    """The number before a text, and the text; facts and the record have no number."""
    if item == RECORD_NOTES:
        return "", _tr("The whole case")
    definition = instrument.items.get(item)
    if isinstance(definition, Fact):
        return "", definition.text
    return item, about(instrument, item)


def _told(query: Query) -> str:
    asked = by(query.who, query.at)
    if query.state == ANSWERED:
        return _tr("{0} · reply: {1}").format(asked, query.reply)
    return _tr("{0} · no reply yet").format(asked)


def _missing(alert: Evidence) -> str:
    return _tr("It is not said who was told, and when.") if not alert.told else _tr("It is not said when.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewLines", text)

"""What is remarked on the items of the record in hand: marks to ask, a reviewer's queries, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import Session
from omi_desktop.errors import FileUnusable
from omi_desktop.records.annotations import is_review
from omi_desktop.records.evidence import to_ask
from omi_desktop.records.queries import SETTLED, Query, queries_of
from omi_desktop.ui.tabs.evident import noted_on
from omi_desktop.ui.widgets.remarks import Remark


def remarks_of(session: Session, form: str, notes: Mapping[str, str]) -> dict[str, list[Remark]]:
    """The remarks by item; a query that is closed is none any more."""
    found: dict[str, list[Remark]] = noted_on(notes)
    for item, what in to_ask(notes).items():
        said = _tr("Ask the offender manager")
        found.setdefault(item, []).append(Remark("ask", "accent", f"{said}: {what}" if what else said))
    for query in queries_in_hand(session, form, notes):
        if query.state != SETTLED:
            found.setdefault(query.item, []).extend(query_remarks(query))
    return found


def queries_in_hand(session: Session, form: str, notes: Mapping[str, str]) -> list[Query]:
    """The queries on the record in hand; nothing more is read where its notes hold none."""
    sheet = session.shown_sheet(form)
    if sheet is None or not any(is_review(item) for item in notes):
        return []
    try:
        return queries_of(session.inspection.annotations(sheet.id))
    except FileUnusable:
        # the drive has gone: the rows are still painted
        return []


def query_remarks(query: Query) -> Iterator[Remark]:
    """The query and its reply, each with who and when."""
    asked = _tr("Query from {0}: {1}") if query.who else _tr("Query: {1}")
    yield Remark("query", "attention", asked.format(by(query.who, query.at), query.text))
    if query.reply:
        reply = _tr("Reply from {0}: {1}") if query.replied_by else _tr("Reply: {1}")
        yield Remark("next", "accent", reply.format(by(query.replied_by, query.replied_at), query.reply))


def by(who: str, at: str) -> str:
    """A name and a day: "A. Reader, 14/01/2008"."""
    day = datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y") if at else ""
    return ", ".join(part for part in (who, day) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Remarked", text)

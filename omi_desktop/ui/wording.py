"""Dates and counts as the window says them."""

from PySide6.QtCore import QDate, Qt

from omi_desktop.ui.language import locale


def week(starts: str, ends: str) -> str:
    """The dates of an inspection in words: "14–18 January 2008"; empty where there are none."""
    first, last = (QDate.fromString(day, Qt.DateFormat.ISODate) for day in (starts, ends))
    if not first.isValid() or not last.isValid():
        return day(starts) or day(ends)
    if (first.year(), first.month()) == (last.year(), last.month()):
        return f"{first.day()}–{day(ends)}"
    return f"{day(starts)} – {day(ends)}"


def day(iso: str) -> str:
    """A date in words: "14 January 2008"; empty where there is none."""
    found = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return locale().toString(found, "d MMMM yyyy") if found.isValid() else ""

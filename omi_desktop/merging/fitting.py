"""Whether what was delivered belongs to this inspection: the whole export, a record, an answer."""

from __future__ import annotations

from omi_desktop.errors import FileUnusable, InputProblem
from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.delivery import Delivery
from omi_desktop.records.annotations import notable
from omi_desktop.records.grades import grade_text, graded_on
from omi_desktop.records.leftovers import taken
from omi_desktop.records.revisions import Revision
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.store.inspection import Inspection


def require_own(delivery: Delivery, inspection: Inspection) -> None:
    """Make sure that an export is of this inspection and its instrument. Raises FileUnusable, naming both."""
    details, instrument = inspection.details, inspection.instrument
    if delivery.programme != details.programme:
        raise FileUnusable(
            f"{delivery.name} is of {delivery.programme or 'no programme'}; this inspection is of "
            f"{details.programme}.",
            "Merge it into the inspection that it is of.",
        )
    if delivery.inspection != details.id:
        area = f" ({delivery.area})" if delivery.area else ""
        raise FileUnusable(
            f"{delivery.name} is of another inspection{area}; this one is of {details.area}.",
            "Merge it into the inspection that it is of.",
        )
    if delivery.instrument != details.instrument:
        raise FileUnusable(
            f"{delivery.name} was made with version {delivery.version} of {details.programme}; this "
            f"inspection has version {instrument.version}"
            f"{' with another text' if delivery.version == instrument.version else ''}.",
            "Change the assessor's file to the same instrument, and export again.",
        )


class Fitting:
    """Says of answers whether the inspection can hold them; remembers, since most are alike."""

    def __init__(self, inspection: Inspection) -> None:
        self._instrument = inspection.instrument
        self._earlier = inspection.earlier_instruments
        self._known: dict[tuple[str, str, str | None], str] = {}

    def fault(self, form: str, item: str, revision: Revision) -> str:
        """Why an answer cannot be taken; empty where it can."""
        if graded_on(self._instrument, form, item) and revision.value is not None:
            return self._grade_fault(revision)
        key = (form, item, revision.value)
        if key not in self._known:
            self._known[key] = self._fault(form, item, revision.value)
        return self._known[key] or _text_fault(revision.note)

    def _grade_fault(self, revision: Revision) -> str:
        known = grade_text(self._instrument, revision.value or "") is not None
        if known and revision.note.strip():
            return ""
        return "it is a grade without its reason" if known else f"there is no grade “{revision.value}”"

    def _fault(self, form: str, item: str, value: str | None) -> str:
        instruments = (self._instrument, *self._earlier)
        if value is None:
            known = any(notable(instrument, form, item) for instrument in instruments)
            return "" if known else f"the form has no item {item}"
        if any(_takes(instrument, form, item, value) for instrument in instruments):
            return ""
        return f"{item} has no answer “{value[:60]}”"


def _takes(instrument: Instrument, form: str, item: str, value: str) -> bool:
    found = instrument.items.get(item)
    if found is None or instrument.form_of(item) != form:
        return item in instrument.scoring.management.criteria and taken(instrument, form, item, value)
    try:
        return understand(found, value) == value
    except InputProblem:
        return False


def _text_fault(note: str) -> str:
    try:
        return "" if kept(note) == note else "its note has characters that no file can hold"
    except InputProblem as problem:
        return problem.title.rstrip(".")

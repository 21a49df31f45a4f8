"""Findings narrowed down: by words or number, by section, by how they stand."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from omi_desktop.scoring.findings import ALIKE, Finding, Findings
from omi_desktop.scoring.rules import rounded
from omi_desktop.ui.models.score_page import SORT_ROLE

ALL, BELOW_LINE, SCORED, RECORDED, APART = "all", "below", "scored", "recorded", "apart"
"""What may be shown; APART: where a group is clearly apart from the other records."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see of the findings."""

    words: str = ""
    section: str = ""
    show: str = ALL
    line: int | None = None
    """The line of priority, in whole per cent."""

    def takes(self, finding: Finding) -> bool:
        """Whether a finding is among it."""
        if self.section and finding.section != self.section:
            return False
        said = f"{finding.question.id} {finding.question.text}".casefold()
        return all(word in said for word in self.words.casefold().split()) and self._shows(finding)

    def _shows(self, finding: Finding) -> bool:
        if self.show == BELOW_LINE:
            whole = rounded(finding.whole.tally.proportion)
            # decided on the rounded whole per cent, as bands are
            return whole is not None and self.line is not None and whole < self.line
        if self.show in (SCORED, RECORDED):
            return finding.scored is (self.show == SCORED)
        if self.show == APART:
            return any(finding.mark(group) not in ("", ALIKE) for group in range(len(finding.groups)))
        return True


class FindingsFilter(QSortFilterProxyModel):
    """The lines of a page of findings that are wanted, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Findings | None = None
        self.wanted = Wanted()
        self.setSortRole(SORT_ROLE)

    def set_found(self, found: Findings) -> None:
        """The findings whose page the source model is about to show."""
        self._found = found

    def set_wanted(self, wanted: Wanted) -> None:
        """Show this from now on."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._found is None or self.wanted.takes(self._found.questions[row])

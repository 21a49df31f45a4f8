"""The way of the keyboard through the rows of a tab: up and down, by criterion, to the next unanswered."""

from collections.abc import Mapping

from omi_desktop.records.routing import RecordState
from omi_desktop.ui.tabs.groups import Page
from omi_desktop.ui.tabs.rows import Row


class Route:
    """Finds where a key leads; moving there is the tab's business. Gives "" where a key leads nowhere."""

    def __init__(self, page: Page, rows: Mapping[str, Row]) -> None:
        self._items = page.items
        self._starts = [group.items[0].id for group in page.groups if group.items]
        self._rows = rows
        self._place_of = {item: place for place, item in enumerate(page.items)}

    def reachable(self) -> list[str]:
        """The items whose rows can take the keyboard, in order."""
        return [item for item, row in self._rows.items() if not row.isHidden() and not row.is_off()]

    def step(self, current: str, by: int) -> str:
        """The row above (-1) or below (1); from a row that has gone, the one that took its place."""
        reachable = self.reachable()
        if not reachable:
            return ""
        if current not in reachable:
            return self._nearest(current, reachable)
        place = reachable.index(current) + by
        return reachable[place] if 0 <= place < len(reachable) else ""

    def leap(self, current: str, by: int) -> str:
        """The first row of the next or previous criterion."""
        reachable = self.reachable()
        firsts = [self._first_from(start, reachable) for start in self._starts]
        place = self._place_of.get(current, 0)
        if by > 0:
            return next((item for item in firsts if item and self._place_of[item] > place), "")
        return next((item for item in reversed(firsts) if item and self._place_of[item] < place), "")

    def edge(self, last: bool) -> str:
        """The first or the last row."""
        reachable = self.reachable()
        return reachable[-1 if last else 0] if reachable else ""

    def unanswered(self, state: RecordState, after: str = "") -> str:
        """The next item of the record without an answer, from the one after `after`."""
        start = self._place_of.get(after, -1) + 1
        asked = state.asked
        open_items = (i for i in self._items[start:] if i in asked and i not in state.answers)
        return next(open_items, "")

    def above(self, item: str, state: RecordState) -> str:
        """The item that applies and stands next above this one."""
        return next((i for i in reversed(self._items[: self._place_of[item]]) if i in state.applying), "")

    def _nearest(self, gone: str, reachable: list[str]) -> str:
        place = self._place_of.get(gone, -1)
        return next((item for item in reachable if self._place_of[item] > place), reachable[-1])

    def _first_from(self, start: str, reachable: list[str]) -> str:
        place = self._place_of[start]
        return next((item for item in reachable if self._place_of[item] >= place), "")

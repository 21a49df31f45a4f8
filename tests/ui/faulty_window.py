"""The real window on a disk with faults, answered by keys: python -m tests.ui.faulty_window KIND FILE."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from tests.store.faults.disk import SYNC, Disk

ITEM, NEXT = "1.2.01", "1.2.04"
DISK = Disk()


class Looking:
    """A person before the window."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.window = MainWindow(Settings())
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        assert self.window.open_path(file, item=ITEM)
        assert self.window.view is not None
        self.view = self.window.view

    @property
    def tab(self) -> EntryTab:
        tab = self.view.page.current_tab()
        assert isinstance(tab, EntryTab)
        return tab

    def press(self, item: str, key: str) -> None:
        assert self.view.page.go_to(item)
        QTest.keyClicks(self.tab.rows[item].choices.buttons["yes"], key)  # type: ignore[union-attr]

    def try_again(self) -> None:
        QTest.mouseClick(self.view.notice.buttons["retry"], Qt.MouseButton.LeftButton)

    def sees(self) -> dict[str, object]:
        """What is on the screen."""
        QCoreApplication.processEvents()
        notice = self.view.notice
        return {
            "bar": notice.text() if notice.isVisible() and notice.kind == "danger" else "",
            "values": [self.tab.rows[item].value() for item in (ITEM, NEXT)],
            "marked": [self.tab.rows[item].is_unsaved() for item in (ITEM, NEXT)],
            "saved": self.view.status.saved_text().split()[0],
        }

    def finds(self) -> dict[str, object]:
        """What is in the file."""
        with Inspection.open(self.file, read_only=True) as other:
            record = other.records()[0].id
            changes = [entry.new for entry in other.history(record) if entry.item == ITEM]
            return {"answers": other.answers(record), "faults": other.faults(), "changes": changes}


def refused(look: Looking, break_it: Callable[[], None]) -> list[dict[str, object]]:
    """An answer that is saved, two that are not, trying again in vain, and again when the disk is well."""
    look.press(ITEM, "n")
    break_it()
    look.press(ITEM, "y")
    look.press(NEXT, "y")
    told = [look.sees()]
    look.try_again()
    told.append(look.sees())
    DISK.mend()
    told.append(look.finds())
    look.try_again()
    return [*told, look.sees(), look.finds()]


def full(look: Looking) -> object:
    """The disk is full for a while."""
    return refused(look, lambda: DISK.room(0))


def pulled(look: Looking) -> object:
    """The drive is taken away for a while."""
    return refused(look, DISK.pull)


def late(look: Looking) -> object:
    """An answer whose very last flush fails: told as not saved, and in the file all the same."""
    assert look.window.session is not None
    steps = look.window.session.undo_stack
    earlier = steps.count()
    look.press(ITEM, "y")
    before = DISK.syncs()
    look.press(ITEM, "n")
    DISK.fail(DISK.syncs() - before, SYNC, errno.EIO)
    look.press(ITEM, "y")
    told = [look.sees(), look.finds()]
    look.try_again()
    return [*told, look.sees(), look.finds(), steps.count() - earlier]


class Paints(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def slow(look: Looking) -> object:
    """Keys come faster than a slow disk takes them."""
    DISK.slow(int(sys.argv[3]))
    assert look.view.page.go_to(ITEM)
    look.tab.advance = False
    row, paints = look.tab.rows[ITEM], Paints()
    row.installEventFilter(paints)
    button = row.choices.buttons["yes"]  # type: ignore[union-attr]
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y, Qt.Key.Key_N):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, chr(key).lower())
            QCoreApplication.postEvent(button, event)
    told = look.sees()
    DISK.mend()
    return [told, look.finds(), paints.count]


def main() -> None:
    application = QApplication(sys.argv[:1])
    trials = {"full": full, "pulled": pulled, "slow": slow, "late": late}
    look = Looking(Path(sys.argv[2]))
    print(json.dumps(trials[sys.argv[1]](look)))
    look.window.close_inspection()
    sys.stdout.flush()
    del application


if __name__ == "__main__":
    main()

"""What is looked at in every widget of a page: its name, its room, its keys, its focus."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.elided_label import ElidedLabel

Role = QAccessible.Role
PAINTED_WITHOUT_WORDS = {"_Sign", "PageTabs"}
"""A picture beside the words that say the same; tabs have a name each."""


def widgets(page: QWidget) -> Iterator[QWidget]:
    """Every widget of a page that can be seen, without what Qt makes inside its own controls."""
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and not _inside_a_control(widget) and widget.window() is page:
            yield widget


def controls(page: QWidget) -> Iterator[QWidget]:
    """What a person works with: what takes the keyboard, and what takes a click."""
    for widget in widgets(page):
        if isinstance(widget, QScrollArea | QScrollBar | QHeaderView):
            continue
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def says(widget: QWidget) -> str:
    """The name that assistive technology hears."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def called(widget: QWidget) -> str:
    """A widget as a failing test names it."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {text[:40]!r}".replace(" ''", "")


# --- names ---------------------------------------------------------------------------------------


def nameless(page: QWidget) -> list[str]:
    """Controls, and widgets that paint their own words, of which assistive technology hears no name."""
    found = [*controls(page), *(w for w in widgets(page) if _paints_itself(w))]
    return [called(w) for w in dict.fromkeys(found) if not says(w) and not _is_ground(w)]


def without_role(page: QWidget) -> list[str]:
    """Controls that assistive technology takes for a mere area."""
    wrong = {Role.NoRole, Role.Client, Role.Window}
    return [called(w) for w in controls(page) if QAccessible.queryAccessibleInterface(w).role() in wrong]


def silent_states(page: QWidget) -> list[str]:
    """Buttons that can be on, of which assistive technology does not hear whether they are."""
    found = []
    for button in widgets(page):
        if isinstance(button, QAbstractButton) and button.isCheckable():
            state = QAccessible.queryAccessibleInterface(button).state()
            if not state.checkable or bool(state.checked) != button.isChecked():
                found.append(called(button))
    return found


# --- keys ----------------------------------------------------------------------------------------


def clashing_keys(page: QWidget) -> list[str]:
    """Keys that two commands of a window want."""
    keys: Counter[str] = Counter()
    for action in page.findChildren(QAction):
        keys.update({key.toString() for key in action.shortcuts()})
    for shortcut in page.findChildren(QShortcut):
        if shortcut.context() != Qt.ShortcutContext.WidgetShortcut and _is_here(shortcut, page):
            wanted = shortcut.keys()
            keys.update({key.toString() for key in wanted})
    for widget in widgets(page):
        if isinstance(widget, QAbstractButton | QLabel) and not isinstance(widget, ElidedLabel):
            keys.update({letter(widget.text())} - {""})
    return [key for key, count in keys.items() if key and count > 1]


def clashing_letters(menu: QMenu) -> list[str]:
    """Letters that two entries of a menu want, and entries that have none."""
    letters = Counter(letter(action.text()) for action in menu.actions() if action.text())
    return [found or "none" for found, count in letters.items() if count > 1 or not found]


def letter(text: str) -> str:
    """The key that chooses an entry, "" where it has none."""
    return QKeySequence.mnemonic(text).toString()


def tab_order(page: QWidget, most: int = 400) -> list[QWidget]:
    """The controls in the order in which Tab goes round them; a trap shows as one that never ends."""
    first = page.focusWidget()
    if first is None:
        page.focusNextChild()
        first = page.focusWidget()
    order: list[QWidget] = []
    here = first
    while here is not None and here not in order and len(order) < most:
        order.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    return order


def out_of_reach(page: QWidget, order: list[QWidget], by_key: set[str]) -> list[str]:
    """Controls that can be worked with and that Tab does not reach; `by_key`: kinds with another key."""
    reached = set(order) | {widget.focusProxy() for widget in order if widget.focusProxy()}
    missed = []
    for widget in controls(page):
        done = not widget.isEnabled() or widget in reached or widget.focusProxy() in reached
        kinds = {kind.__name__ for kind in type(widget).__mro__}
        if not done and not kinds & by_key and not _in_group_reached(widget, reached):
            missed.append(called(widget))
    return missed


def against_reading(order: list[QWidget]) -> list[str]:
    """Steps of Tab that go up within the box that both controls stand in; one of them closes the ring."""
    wrong = []
    for one, next_ in pairwise(order):
        if one.parentWidget() is next_.parentWidget():
            here, there = one.geometry(), next_.geometry()
            above = there.bottom() < here.top()
            beside = (
                there.right() < here.left() and there.top() <= here.bottom() and there.bottom() >= here.top()
            )
            if above or beside:
                wrong.append(f"{called(one)} -> {called(next_)}")
    return wrong


def unseen_focus(page: QWidget, seen: set[str]) -> list[str]:
    """Kinds of control that look the same with and without the focus; `seen` were looked at before."""
    found = []
    for widget in list(controls(page)):
        kind = type(widget).__name__
        # the hints at the foot are made anew as the focus goes
        if kind in seen or not isValid(widget) or not widget.isEnabled():
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        other = next(
            (w for w in controls(page) if w is not widget and w.isEnabled() and _takes_focus(w)), None
        )
        if other is None:
            continue
        without, with_focus = _painted(widget, other), _painted(widget, widget)
        if widget.hasFocus():
            seen.add(kind)
            if with_focus == without:
                found.append(called(widget))
    return found


def _painted(widget: QWidget, focused: QWidget) -> QImage:
    """A widget's picture while the keyboard's focus is there."""
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    # as after a Tab: native buttons show their focus to those who use the keyboard
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.grab().toImage()


# --- room ----------------------------------------------------------------------------------------


def cut(page: QWidget) -> list[str]:
    """Everything that has not the room its words need."""
    found = []
    for widget in widgets(page):
        found += [f"{called(widget)}: {why}" for why in _cut(widget)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if widget.is_elided():
            yield "ends in dots"
    elif isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QComboBox):
        room = widget.width() - theme().px(16) - 28
        if theme().text_width("interface", widget.currentText()) > room and not widget.hasHeightForWidth():
            yield "the choice is cut"
    elif isinstance(widget, QTabBar):
        if widget.tabRect(widget.count() - 1).right() > widget.width():
            yield "tabs are out of sight"
    elif isinstance(widget, QTableView | QAbstractItemView) and not isinstance(widget, QHeaderView):
        if widget.horizontalScrollBar().maximum() > 0:
            yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()}"
        if isinstance(widget, QTableView):
            yield from _cut_headings(widget.horizontalHeader())
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None and inner.width() > widget.viewport().width():
            yield f"scrolls sideways by {inner.width() - widget.viewport().width()}"
    if (
        isinstance(widget, QPushButton | QCheckBox | QRadioButton)
        and widget.width() < widget.minimumSizeHint().width()
    ):
        yield "the text of the button is cut"
    if not isinstance(widget, QAbstractScrollArea | QFrame | QTabBar):
        yield from _squeezed(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text() or (label.pixmap() and not label.pixmap().isNull()):
        return
    inner = label.contentsRect()
    if not label.wordWrap():
        widest = max(QFontMetrics(label.font()).horizontalAdvance(line) for line in label.text().splitlines())
        if widest > inner.width() + 1:
            yield f"the text is {widest - inner.width()} px too wide"
    elif label.heightForWidth(label.width()) > label.height() + 1:
        yield f"{label.heightForWidth(label.width()) - label.height()} px of height are missing"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        wanted = header.sectionSizeFromContents(section)
        if wanted.height() > header.height() + 1:
            yield f"the heading of column {section} is cut"


def _squeezed(widget: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint()
    if widget.width() < least.width() - 1:
        yield f"{least.width() - widget.width()} px narrower than it can be"
    height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
    if 0 < widget.height() < height - 1 and widget.layout() is None:
        yield f"{height - widget.height()} px lower than it can be"


# --- what is what --------------------------------------------------------------------------------


def _inside_a_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QComboBox | QLineEdit | QTabBar | QScrollBar | QHeaderView | QAbstractItemView):
            return True
        if type(parent).__name__ in ("QSpinBox", "QDateEdit", "QMenuBar"):
            return True
        parent = parent.parentWidget()
    return False


def _paints_itself(widget: QWidget) -> bool:
    """Whether a widget of the program draws its own words."""
    kind = type(widget)
    if not kind.__module__.startswith("omi_desktop") or kind.__name__ in PAINTED_WITHOUT_WORDS:
        return False
    own = inspect.getattr_static(kind, "paintEvent", None)
    return inspect.isfunction(own) and not isinstance(widget, QAbstractItemView)


def _is_ground(widget: QWidget) -> bool:
    """Paints a ground and an edge round other widgets, which have names."""
    return widget.layout() is not None and not isinstance(widget, QAbstractButton)


def _is_here(shortcut: QShortcut, page: QWidget) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.window() is page and owner.isVisible()


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_group_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """One of a group of radio buttons, in which the arrows move once Tab is there."""
    siblings = widget.parentWidget().children() if widget.parentWidget() else []
    return isinstance(widget, QRadioButton) and any(s in reached for s in siblings)

"""Every command of the window with its key, as data; the menus and the card of keys are made from it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from omi_desktop.ui.icons import icon
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Menus"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: the name of the method that does it, its words, its keys, its icon."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    """ "inspection" or "case" where the command makes no sense without one."""
    checkable: bool = False


SEPARATOR = Command("", "")
WHILE_LOCKED = {
    "close_inspection", "close", "commands", "larger", "smaller", "normal_size", "dark", "shortcuts", "about",
    "manual", "protection",
}  # fmt: skip
"""Commands that show nothing of a locked inspection and open none."""
SUBMENUS = ("recent", "samples")
"""Commands that open a menu of their own, filled when it is shown."""

MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            Command(
                "new_inspection", QT_TRANSLATE_NOOP("Menus", "&New inspection …"), ("Ctrl+Shift+N",), "new"
            ),
            Command("open_inspection", QT_TRANSLATE_NOOP("Menus", "&Open …"), ("Ctrl+O",), "open"),
            Command("recent", QT_TRANSLATE_NOOP("Menus", "Open &recent"), (), "recent"),
            Command("samples", QT_TRANSLATE_NOOP("Menus", "Open a &sample inspection")),
            SEPARATOR,
            Command(
                "import_cases",
                QT_TRANSLATE_NOOP("Menus", "&Import case list …"),
                ("Ctrl+I",),
                "import",
                "inspection",
            ),
            Command(
                "export_week",
                QT_TRANSLATE_NOOP("Menus", "&Export the week …"),
                ("Ctrl+E",),
                "export",
                "inspection",
            ),
            SEPARATOR,
            Command("lock", QT_TRANSLATE_NOOP("Menus", "&Lock"), ("Ctrl+L",), "lock", "inspection"),
            Command(
                "close_inspection",
                QT_TRANSLATE_NOOP("Menus", "&Close inspection"),
                ("Ctrl+W",),
                "",
                "inspection",
            ),
            Command("close", QT_TRANSLATE_NOOP("Menus", "E&xit"), ("Ctrl+Q",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            Command("undo", QT_TRANSLATE_NOOP("Menus", "&Undo"), ("Ctrl+Z",), "undo", "inspection"),
            Command(
                "redo", QT_TRANSLATE_NOOP("Menus", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "inspection"
            ),
            SEPARATOR,
            Command(
                "find_question",
                QT_TRANSLATE_NOOP("Menus", "&Find a question …"),
                ("Ctrl+F",),
                "search",
                "case",
            ),
            Command(
                "find_case", QT_TRANSLATE_NOOP("Menus", "Find a &case"), ("Ctrl+Shift+F",), "", "inspection"
            ),
            SEPARATOR,
            Command("commands", QT_TRANSLATE_NOOP("Menus", "C&ommands …"), ("Ctrl+K",), "search"),
            Command("edit_settings", QT_TRANSLATE_NOOP("Menus", "&Settings …"), ("Ctrl+,",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Case"),
        (
            Command("new_case", QT_TRANSLATE_NOOP("Menus", "&New case …"), ("Ctrl+N",), "add", "inspection"),
            Command("next_case", QT_TRANSLATE_NOOP("Menus", "Ne&xt case"), ("Alt+Down",), "", "inspection"),
            Command(
                "previous_case", QT_TRANSLATE_NOOP("Menus", "&Previous case"), ("Alt+Up",), "", "inspection"
            ),
            SEPARATOR,
            Command(
                "next_unanswered",
                QT_TRANSLATE_NOOP("Menus", "Next &unanswered question"),
                ("F4",),
                "next",
                "case",
            ),
            Command(
                "next_tab", QT_TRANSLATE_NOOP("Menus", "Next &tab"), ("Ctrl+Tab", "Ctrl+PgDown"), "", "case"
            ),
            Command(
                "previous_tab",
                QT_TRANSLATE_NOOP("Menus", "Pre&vious tab"),
                ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
                "",
                "case",
            ),
            Command(
                "case_notes",
                QT_TRANSLATE_NOOP("Menus", "N&otes on the case"),
                ("Ctrl+Shift+M",),
                "note",
                "case",
            ),
            SEPARATOR,
            Command(
                "mark_complete",
                QT_TRANSLATE_NOOP("Menus", "&Seal as complete, or open again"),
                ("Ctrl+Return",),
                "case-complete",
                "case",
            ),
            Command(
                "give_back", QT_TRANSLATE_NOOP("Menus", "&Return for correction"), (), "returned", "case"
            ),
            Command(
                "query_answer",
                QT_TRANSLATE_NOOP("Menus", "&Query on this answer: ask, reply, close"),
                ("Ctrl+Shift+Q",),
                "query",
                "case",
            ),
            SEPARATOR,
            Command(
                "ask_manager",
                QT_TRANSLATE_NOOP("Menus", "&Ask the offender manager, or not"),
                ("F3",),
                "ask",
                "case",
            ),
            Command(
                "interview",
                QT_TRANSLATE_NOOP("Menus", "&Interview: questions for the practitioner"),
                ("F5",),
                "",
                "case",
                True,
            ),
            Command(
                "interview_state",
                QT_TRANSLATE_NOOP("Menus", "Read, interviewed, unavai&lable: the next"),
                ("Ctrl+Shift+I",),
                "",
                "case",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            Command("fold_cases", QT_TRANSLATE_NOOP("Menus", "&Cases"), ("F8",), "", "inspection", True),
            Command("fold_scores", QT_TRANSLATE_NOOP("Menus", "&Scores"), ("F9",), "", "inspection", True),
            Command(
                "to_scores",
                QT_TRANSLATE_NOOP("Menus", "G&o to the scores, or back"),
                ("F6",),
                "",
                "inspection",
            ),
            Command(
                "to_review",
                QT_TRANSLATE_NOOP("Menus", "Go to what is left to look &at, or back"),
                ("F7",),
                "",
                "inspection",
            ),
            SEPARATOR,
            Command(
                "grey_hidden",
                QT_TRANSLATE_NOOP("Menus", "Show questions that do not a&pply"),
                ("Ctrl+H",),
                "",
                "inspection",
                True,
            ),
            Command(
                "guidance",
                QT_TRANSLATE_NOOP("Menus", "&Guidance of every question"),
                ("Ctrl+G",),
                "",
                "case",
                True,
            ),
            Command(
                "why", QT_TRANSLATE_NOOP("Menus", "&Why this question"), ("Ctrl+/", "Ctrl+?"), "", "case"
            ),
            SEPARATOR,
            Command("larger", QT_TRANSLATE_NOOP("Menus", "&Larger text"), ("Ctrl++", "Ctrl+=")),
            Command("smaller", QT_TRANSLATE_NOOP("Menus", "S&maller text"), ("Ctrl+-",)),
            Command("normal_size", QT_TRANSLATE_NOOP("Menus", "&Normal text"), ("Ctrl+0",)),
            Command("dark", QT_TRANSLATE_NOOP("Menus", "&Dark"), ("Ctrl+D",), "", "", True),
            SEPARATOR,
            # in the language it leads to, so that whoever needs it can read it
            Command("other_language", QT_TRANSLATE_NOOP("Menus", "C&ymraeg"), ("Ctrl+Shift+L",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Inspection"),
        (
            Command(
                "findings",
                QT_TRANSLATE_NOOP("Menus", "&Findings …"),
                ("Ctrl+Shift+R",),
                "scores",
                "inspection",
            ),
            Command(
                "review_week",
                QT_TRANSLATE_NOOP("Menus", "&Review of the week …"),
                ("Shift+F7",),
                "attention",
                "inspection",
            ),
            Command(
                "progress",
                QT_TRANSLATE_NOOP("Menus", "&Progress of the week …"),
                ("Ctrl+Shift+P",),
                "",
                "inspection",
            ),
            Command(
                "agreement",
                QT_TRANSLATE_NOOP("Menus", "Agreemen&t of readings …"),
                ("Ctrl+Shift+A",),
                "",
                "inspection",
            ),
            Command(
                "week_notes",
                QT_TRANSLATE_NOOP("Menus", "&Notes of the week …"),
                ("Ctrl+Shift+W",),
                "note",
                "inspection",
            ),
            SEPARATOR,
            Command("allocate_cases", QT_TRANSLATE_NOOP("Menus", "&Allocate cases …"), (), "", "inspection"),
            Command("write_packs", QT_TRANSLATE_NOOP("Menus", "&Write packs …"), (), "", "inspection"),
            Command(
                "merge_workbooks",
                QT_TRANSLATE_NOOP("Menus", "&Merge workbooks and packs …"),
                ("Ctrl+M",),
                "import",
                "inspection",
            ),
            Command(
                "decide_conflicts",
                QT_TRANSLATE_NOOP("Menus", "D&ecide what differs …"),
                ("Ctrl+Shift+K",),
                "",
                "inspection",
            ),
            SEPARATOR,
            Command("details", QT_TRANSLATE_NOOP("Menus", "&Details …"), (), "", "inspection"),
            Command(
                "change_passphrase",
                QT_TRANSLATE_NOOP("Menus", "Change the passp&hrase …"),
                (),
                "",
                "inspection",
            ),
            Command("recovery_sheet", QT_TRANSLATE_NOOP("Menus", "Recover&y sheet …"), (), "", "inspection"),
            Command("wipe_pack", QT_TRANSLATE_NOOP("Menus", "W&ipe this pack …"), (), "", "inspection"),
            Command(
                "change_instrument",
                QT_TRANSLATE_NOOP("Menus", "&Change the instrument …"),
                (),
                "",
                "inspection",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        (
            Command("manual", QT_TRANSLATE_NOOP("Menus", "&Manual"), ("F1",), "help"),
            Command("shortcuts", QT_TRANSLATE_NOOP("Menus", "&Keyboard"), ("Ctrl+F1",)),
            Command("guided_tour", QT_TRANSLATE_NOOP("Menus", "&Guided tour")),
            Command("protection", QT_TRANSLATE_NOOP("Menus", "What is not &protected")),
            Command("reproduction", QT_TRANSLATE_NOOP("Menus", "How the published &figures come out")),
            Command("about", QT_TRANSLATE_NOOP("Menus", "&About OMI Desktop")),
        ),
    ),
)


def build_menus(window: QMainWindow, doers: Callable[[str], Callable[..., object]]) -> dict[str, QAction]:
    """Make the menu bar; `doers` gives the method that does a command by its name."""
    actions: dict[str, QAction] = {}
    for title, commands in MENUS:
        menu = window.menuBar().addMenu(QCoreApplication.translate(_CONTEXT, title))
        for command in commands:
            if command is SEPARATOR:
                menu.addSeparator()
            elif command.name in SUBMENUS:
                actions[command.name] = _submenu(menu, command).menuAction()
            else:
                actions[command.name] = _action(window, menu, command, doers(command.name))
    return actions


def say_menus(window: QMainWindow, actions: dict[str, QAction]) -> None:
    """Say every command in the language that is spoken now."""
    for action, (title, commands) in zip(window.menuBar().actions(), MENUS, strict=True):
        action.setText(QCoreApplication.translate(_CONTEXT, title))
        for command in commands:
            if command is not SEPARATOR:
                actions[command.name].setText(QCoreApplication.translate(_CONTEXT, command.text))


def _submenu(menu: QMenu, command: Command) -> QMenu:
    submenu = menu.addMenu(QCoreApplication.translate(_CONTEXT, command.text))
    submenu.setObjectName(f"menu:{command.name}")
    return submenu


def _action(window: QMainWindow, menu: QMenu, command: Command, do: Callable[..., object]) -> QAction:
    action = QAction(QCoreApplication.translate(_CONTEXT, command.text), window)
    action.setObjectName(f"command:{command.name}")
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setCheckable(command.checkable)
    action.setData(command.needs)
    if command.checkable:
        action.toggled.connect(do)
    else:
        action.triggered.connect(lambda _=False: do())
    menu.addAction(action)
    return action


def dress_menus(actions: dict[str, QAction]) -> None:
    """Give the commands their icons in the colours in force."""
    for _, commands in MENUS:
        for command in commands:
            if command.icon and command.name in actions:
                actions[command.name].setIcon(icon(command.icon))

"""Every command of the window by its words, with its key."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from omi_desktop.ui.dialogs.finder import Findable, Finder
from omi_desktop.ui.dialogs.shortcuts import menu_of, plain, written


class CommandPalette(Finder):
    """Type a word of what you want to do, Enter does it; the key beside it does it next time."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("commands", "", list(commands(actions)), parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self.describe(
            self.tr("Words of a command"),
            self.tr("What do you want to do? For instance: export, note, dark"),
            self.tr("Commands found"),
        )
        self.chosen.connect(self._do)

    def _do(self, name: str) -> None:
        if self._actions[name].isEnabled():
            self._actions[name].trigger()


def commands(actions: Mapping[str, QAction]) -> Iterable[Findable]:
    """The commands as they can be found: those that can be done now first."""
    for name, action in sorted(actions.items(), key=lambda entry: not entry[1].isEnabled()):
        if action.menu() is None and name != "commands":
            keys = [written(key) for key in action.shortcuts()[:1]]
            menu, text = menu_of(action), plain(action.text())
            off = "" if action.isEnabled() else _needs(action)
            yield Findable(name, menu, text, f"{menu} {text}", off, key_cap="".join(keys))


def _needs(action: QAction) -> str:
    """What has to be open before a command makes sense."""
    if action.data() == "case":
        return QCoreApplication.translate("CommandPalette", "Choose a case first.")
    if action.data() == "inspection":
        return QCoreApplication.translate("CommandPalette", "Open an inspection first.")
    return QCoreApplication.translate("CommandPalette", "Nothing to do now.")

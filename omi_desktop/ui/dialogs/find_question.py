"""Finding a question by its number, or by words of it, of its guidance and of the note on it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from omi_desktop.ui.dialogs.finder import Findable, Finder


class FindQuestion(Finder):
    """The questions and facts of the record in hand; those that are not asked of it say why."""

    def __init__(self, findable: Sequence[Findable], parent: QWidget | None = None) -> None:
        super().__init__("find", "", findable, parent)
        self.setWindowTitle(self.tr("Find a question"))
        self.describe(
            self.tr("Number or words"),
            self.tr("A number such as 1.2.16, or words of the question, its guidance or your note"),
            self.tr("Questions found"),
        )

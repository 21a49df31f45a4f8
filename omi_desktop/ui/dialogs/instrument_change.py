"""What another instrument would change for the open inspection, and moving over to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from omi_desktop.errors import OmiError, ProblemsFound
from omi_desktop.instruments import library
from omi_desktop.instruments.difference import lines
from omi_desktop.instruments.loader import fingerprint, read_text
from omi_desktop.records.leftovers import Leftover, Move
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, Message
from omi_desktop.ui.dialogs.instrument_file import ask_instrument_file
from omi_desktop.ui.dialogs.passphrase_fields import beside
from omi_desktop.ui.widgets.grouped_text import Entry, GroupedText
from omi_desktop.ui.widgets.inputs import Button, ListInput
from omi_desktop.ui.words import Words

_CONTEXT = "InstrumentChange"
_HEADINGS = {
    "added": QT_TRANSLATE_NOOP("InstrumentChange", "Added"),
    "removed": QT_TRANSLATE_NOOP("InstrumentChange", "Taken out"),
    "reworded": QT_TRANSLATE_NOOP("InstrumentChange", "Reworded"),
    "answers": QT_TRANSLATE_NOOP("InstrumentChange", "Other answers"),
    "asked": QT_TRANSLATE_NOOP("InstrumentChange", "Asked under other conditions"),
    "moved": QT_TRANSLATE_NOOP("InstrumentChange", "Moved"),
    "scoring": QT_TRANSLATE_NOOP("InstrumentChange", "Scoring"),
    "checks": QT_TRANSLATE_NOOP("InstrumentChange", "Checks of answers"),
    "titles": QT_TRANSLATE_NOOP("InstrumentChange", "Titles"),
    "other": QT_TRANSLATE_NOOP("InstrumentChange", "Notes and order"),
}
Groups = list[tuple[str, list[Entry]]]


@dataclass(frozen=True)
class _Source:
    """An instrument that can be moved to: its text and the name that faults are told under."""

    text: str
    name: str


class InstrumentChangeDialog(FormDialog):
    """Shows what would change, grouped; moves the inspection over where that is wanted.

    After it is accepted `done` says in one line what changed, and the inspection has to be shown anew.
    """

    WIDTH = 760

    def __init__(self, inspection: Inspection, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("instrument_change", "", parent=parent)
        self.setWindowTitle(self.tr("Change the instrument"))
        self.heading.setText(self.tr("Change the instrument"))
        self.done_summary = ""
        self._inspection, self._folder = inspection, folder
        self._sources: list[_Source] = []
        self.choice, self.own = ListInput(), Button(self.tr("Use a file …"))
        self.summary, self.details = Words("", "interface_strong"), GroupedText("instrument_change:details")
        self.failed = Message("instrument_change:failed")
        self.primary.setText(self.tr("Move over"))
        self._lay_out()
        self._fill()
        self._compare()

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        instrument = self._inspection.instrument
        name = instrument.name
        said = self.tr(
            "This inspection has {name}, version {version}. Every answer is kept: one that the other "
            "instrument does not ask or offer is set aside, and counts again as soon as an instrument does. "
            "You can move back here at any time; Ctrl+Z does not reach back past it."
        )
        self.intro.setText(said.format(name=name, version=instrument.version))
        self.intro.show()
        self.own.setAutoDefault(False)
        self.own.setObjectName("instrument_change:own")
        self.choice.setObjectName("instrument_change:choice")
        row = beside(self.choice, self.own)
        row.setFocusProxy(self.choice)
        self.add_field(Field("instrument_change:row", self.tr("Compare with"), row))
        self.choice.setAccessibleName(self.tr("Compare with"))
        for widget in (self.summary, self.failed, self.details):
            self.body.addWidget(widget)
        self.choice.currentIndexChanged.connect(self._compare)
        self.own.clicked.connect(self._on_own)

    def _fill(self) -> None:
        """The one that comes with the program first, then those that the file holds from before."""
        present, programme = self._inspection.instrument_sha256, self._inspection.instrument.id
        shipped = library.text_of(programme) if programme in library.ids() else ""
        self.choice.blockSignals(True)
        if shipped:
            version = library.shipped(programme).version
            self._offer(shipped, self.tr("Version {0}, comes with the program").format(version), programme)
        for sha256, text in self._inspection.kept_texts().items():
            if sha256 not in (present, fingerprint(shipped)):
                version = self._inspection.kept_version(sha256)
                self._offer(text, self.tr("Version {0}, used before").format(version), version)
        self.choice.blockSignals(False)

    def _offer(self, text: str, words: str, name: str) -> None:
        self._sources.append(_Source(text, name))
        self.choice.addItem(words)

    # --- what is chosen --------------------------------------------------------------------------

    def _on_own(self) -> None:
        path = ask_instrument_file(self._folder, self)
        if path is not None:
            self.use_file(path)

    def use_file(self, path: Path) -> None:
        """Compare with an instrument file of the user's own; its faults are listed where it has any."""
        try:
            text = read_text(path)
        except OmiError as error:
            self._refuse(error)
            return
        self._offer(text, path.name, path.name)
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self._compare()

    def _chosen(self) -> _Source | None:
        index = self.choice.currentIndex()
        return self._sources[index] if index >= 0 else None

    def _compare(self) -> None:
        """Show what the chosen instrument would change."""
        self.failed.say("")
        source = self._chosen()
        if source is None:
            self._show(self.tr("The program comes with no instrument of this programme: use a file."), [])
        elif fingerprint(source.text) == self._inspection.instrument_sha256:
            self._show(self.tr("This is the instrument that the inspection has: nothing would change."), [])
        else:
            self._compare_with(source)

    def _compare_with(self, source: _Source) -> None:
        try:
            move = self._inspection.would_move(source.text, source.name)
        except OmiError as error:
            self._refuse(error)
            return
        summary = move.summary()
        self._show(f"{summary[:1].upper()}{summary[1:]}.", self._groups(move), can_move=True)

    def _refuse(self, error: OmiError) -> None:
        """A file that cannot be used: why, with every fault, and nothing to press but the way out."""
        faults = [Entry(str(problem)) for problem in getattr(error, "problems", ())]
        self._show("", [(self.tr("Faults in the file"), faults)] if faults else [])
        self.failed.say(error.title if isinstance(error, ProblemsFound) else str(error))

    def _show(self, summary: str, groups: Groups, can_move: bool = False) -> None:
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.details.show_groups(groups)
        self.details.setVisible(bool(groups))
        self.primary.setVisible(can_move)
        self.cancel.setText(self.tr("Stay") if can_move else self.tr("Close"))
        self.fit()

    def _groups(self, move: Move) -> Groups:
        groups: Groups = []
        if move.aside:
            groups.append((self.tr("Answers kept and set aside"), [self._left(left) for left in move.aside]))
        if move.back:
            groups.append((self.tr("Answers that count again"), [self._left(left) for left in move.back]))
        for kind, heading in _HEADINGS.items():
            found = lines(move.comparison.of_kind(kind))
            entries = [Entry(line.sentence, ", ".join(line.ids)) for line in found]
            if entries:
                groups.append((QCoreApplication.translate(_CONTEXT, str(heading)), entries))
        return groups

    def _left(self, left: Leftover) -> Entry:
        item = move_item(self._inspection, left.item)
        count = self.tr("in 1 record") if left.count == 1 else self.tr("in {0} records").format(left.count)
        return Entry(f"{left.item}: “{left.value[:60]}” {count}", item)

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        source = self._chosen()
        if source is None:
            return
        summary = self.summary.text()
        try:
            self._inspection.change_instrument(source.text, source.name)
        except OmiError as error:
            self.failed.say(str(error))
            self.show_whole(self.failed)
            return
        kept = self.tr("A copy of the file as it was is kept as {0}.").format(self._inspection.kept_as)
        self.done_summary = f"{summary} {kept}"
        self.accept()


def move_item(inspection: Inspection, item: str) -> str:
    """The text of an item as the instrument in use or an earlier one has it, "" where none does."""
    for instrument in (inspection.instrument, *inspection.earlier_instruments):
        if item in instrument.items:
            return instrument.items[item].text
    return ""

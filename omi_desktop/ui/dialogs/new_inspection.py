"""A new inspection: programme, area, week, whose it is, where its file lies and what protects it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from omi_desktop.errors import InputProblem, OmiError
from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.values import understand_date
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import folders
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, Message
from omi_desktop.ui.dialogs.instrument_file import (
    InstrumentFile,
    ask_instrument_file,
    read_instrument_file,
    told,
)
from omi_desktop.ui.dialogs.passphrase_fields import PassphraseFields, beside
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.wording import day
from omi_desktop.ui.words import Words

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class NewInspectionDialog(FormDialog):
    """Makes the file itself, so that what cannot be made is said beside what was asked.

    After it is accepted `inspection` is the new inspection, open, and `assessor` the name to work under.
    """

    WIDTH = 620

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("new_inspection", "", parent=parent)
        self.setWindowTitle(self.tr("New inspection"))
        self.heading.setText(self.tr("New inspection"))
        self.inspection: Inspection | None = None
        self._folder = folders.for_inspections(settings)
        self.programme, self.covers = ListInput(), Words("", "guidance", "muted")
        self.area, self.lead, self.name = LineInput(), LineInput(), LineInput()
        self.starts, self.ends, self.file = LineInput(), LineInput(), LineInput()
        self.name.setText(settings.assessor)
        self.secret = PassphraseFields()
        self.failed = Message("new_inspection:failed")
        self._file_is_own = False
        self._own: dict[str, InstrumentFile] = {}
        self._fill_programmes()
        self._lay_out()
        self._connect()
        self._describe()
        self.area.setFocus()

    @property
    def assessor(self) -> str:
        """The name that answers are recorded under."""
        return self.name.text().strip()

    @property
    def instrument(self) -> Instrument:
        """The programme chosen, or the instrument of the user's own."""
        chosen = self.programme.currentData()
        return self._own[chosen].instrument if chosen in self._own else library.shipped(chosen)

    @property
    def instrument_text(self) -> str:
        """The text of that instrument, as the file will keep it."""
        chosen = self.programme.currentData()
        return self._own[chosen].text if chosen in self._own else library.text_of(chosen)

    def use_file(self, path: Path) -> None:
        """Offer an instrument file of the user's own; what is wrong with it is said under the list."""
        try:
            found = read_instrument_file(path)
        except OmiError as error:
            self._programme.show_problem(told(error))
            return
        self._own[str(path)] = found
        self.programme.addItem(f"{found.instrument.title} · {path.name}", str(path))
        self.programme.setCurrentIndex(self.programme.count() - 1)
        self._programme.show_problem("")

    # --- building --------------------------------------------------------------------------------

    def _fill_programmes(self) -> None:
        for identity in library.ids():
            instrument = library.shipped(identity)
            self.programme.addItem(f"{instrument.name} · {instrument.title}", identity)
        self.programme.setCurrentIndex(self.programme.count() - 1)

    def _lay_out(self) -> None:
        self.use_own = Button(self.tr("Use an instrument file …"))
        self.use_own.setAutoDefault(False)
        self.use_own.setObjectName("programme:own")
        programmes = beside(self.programme, self.use_own)
        programmes.setFocusProxy(self.programme)
        self._programme = self.add_field(Field("programme", self.tr("Programme"), programmes))
        self.programme.setAccessibleName(self.tr("Programme"))
        self.body.addWidget(self.covers)
        self._area = Field("area", self.tr("Area"), self.area, check=self._area_problem)
        self.add_field(self._area)
        self._starts = Field(
            "starts", self.tr("From"), self.starts, check=lambda: self._date_problem(self.starts)
        )
        self._ends = Field("ends", self.tr("To"), self.ends, check=self._end_problem)
        self.starts.setPlaceholderText(self.tr("14/01/2008"))
        self.ends.setPlaceholderText(self.tr("18/01/2008"))
        self.add_pair(self._starts, self._ends)
        yours = self.tr("Your answers are recorded under it.")
        self.add_pair(
            Field("lead", self.tr("Lead inspector"), self.lead),
            Field("assessor", self.tr("Your name"), self.name, yours),
        )
        self.choose = Button(self.tr("Choose …"))
        self.choose.setAutoDefault(False)
        self.choose.setObjectName("file:choose")
        row = beside(self.file, self.choose)
        row.setFocusProxy(self.file)
        self._file = Field("file", self.tr("File"), row, check=self._file_problem)
        self.file.setObjectName("file")
        self.file.setAccessibleName(self.tr("File"))
        self.add_field(self._file)
        self.body.addWidget(self.secret)
        self.fields.extend(self.secret.fields)
        self.body.addWidget(self.failed)

    def _connect(self) -> None:
        self.programme.currentIndexChanged.connect(self._describe)
        self.use_own.clicked.connect(self._on_use_own)
        self.area.textChanged.connect(self._suggest_file)
        self.starts.textChanged.connect(self._suggest_file)
        self.starts.editingFinished.connect(self._on_starts_left)
        self.ends.editingFinished.connect(lambda: self._say_date(self._ends, self.ends))
        self.file.textEdited.connect(self._on_file_edited)
        self.choose.clicked.connect(self._on_choose)
        self.secret.changed.connect(self._describe_deed)

    # --- what is said ----------------------------------------------------------------------------

    def _describe(self) -> None:
        instrument = self.instrument
        cases, others = (
            len(instrument.questions_of("case")),
            [f.title for f in instrument.forms if f.id != "case"],
        )
        covered = self.tr("{count} questions on each case").format(count=cases)
        more = self.tr("also: {forms}").format(forms=", ".join(others)) if others else ""
        self.covers.setText("; ".join(part for part in (covered, more) if part) + ".")
        self._suggest_file()
        self._describe_deed()

    def _describe_deed(self) -> None:
        plain = self.secret.passphrase() is None
        self.primary.setText(self.tr("Make the plain file") if plain else self.tr("Make the encrypted file"))

    def _on_starts_left(self) -> None:
        self._say_date(self._starts, self.starts)

    def _say_date(self, field: Field, line: LineInput) -> None:
        """A date is read back in words, so that the day is not taken for the month."""
        if field.verify():
            field.set_hint(day(_iso(line.text())))

    # --- the file --------------------------------------------------------------------------------

    def _suggest_file(self) -> None:
        if not self._file_is_own:
            self.file.setText(str(self._folder / f"{self._suggested_name()}.omi"))

    def _suggested_name(self) -> str:
        parts = (self.area.text(), self.instrument.abbreviation, _iso(self.starts.text()))
        name = " ".join(part.strip() for part in parts if part.strip())
        return " ".join(_FORBIDDEN.sub(" ", name).split()).strip(" .")[:100] or self.tr("Inspection")

    def _on_file_edited(self) -> None:
        self._file_is_own = bool(self.file.text().strip())

    def _on_use_own(self) -> None:
        path = ask_instrument_file(self._folder, self)
        if path is not None:
            self.use_file(path)

    def _on_choose(self) -> None:
        title, kinds = self.tr("Where the inspection is kept"), self.tr("Inspections (*.omi)")
        name, _ = QFileDialog.getSaveFileName(self, title, self.file.text(), kinds)
        if name:
            self.file.setText(name)
            self._file_is_own = True
            self._file.verify()

    def path(self) -> Path:
        """Where the file is to be."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix == ".omi" else path.with_name(f"{path.name}.omi")

    # --- what is wrong ---------------------------------------------------------------------------

    def _area_problem(self) -> str:
        return "" if self.area.text().strip() else self.tr("Name the area that is inspected.")

    def _date_problem(self, line: LineInput) -> str:
        try:
            if line.text().strip():
                understand_date(line.text(), "")
        except InputProblem:
            return self.tr("This is no date. Write it as day/month/year: 14/01/2008.")
        return ""

    def _end_problem(self) -> str:
        if problem := self._date_problem(self.ends):
            return problem
        starts, ends = _iso(self.starts.text()), _iso(self.ends.text())
        return self.tr("It ends before it begins.") if starts and ends and ends < starts else ""

    def _file_problem(self) -> str:
        if not self.file.text().strip():
            return self.tr("Say where the file is to be kept.")
        path = self.path()
        if path.exists():
            return self.tr("{name} exists already. Choose another name.").format(name=path.name)
        if not path.parent.is_dir():
            return self.tr("There is no folder {folder}. Choose another one.").format(folder=path.parent)
        return ""

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        self.failed.say("")
        if not self.verify():
            return
        try:
            self.inspection = self._make()
        except OmiError as error:
            self.failed.say(str(error))
            self.show_whole(self.failed)
            return
        self.accept()

    def _make(self) -> Inspection:
        return Inspection.create(
            self.path(),
            self.instrument_text,
            area=self.area.text().strip(),
            passphrase=self.secret.passphrase(),
            starts=_iso(self.starts.text()),
            ends=_iso(self.ends.text()),
            lead=self.lead.text().strip(),
            who=self.assessor,
        )


def _iso(written: str) -> str:
    """A date as it is kept, "" where there is none or it is not understood."""
    try:
        return understand_date(written, "") if written.strip() else ""
    except InputProblem:
        return ""

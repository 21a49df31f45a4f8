"""What the program is, which version, and whose work is in it."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from omi_desktop import __version__, paths
from omi_desktop.ui.dialogs.form_dialog import FormDialog
from omi_desktop.ui.words import Words


class AboutDialog(FormDialog):
    """To be read."""

    WIDTH = 520

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("about", "", parent=parent)
        self.setWindowTitle(self.tr("About OMI Desktop"))
        self.heading.setText(f"OMI Desktop {__version__}")
        self.intro.setText(
            self.tr("Case assessments for inspections of probation areas: record, score, take the week home.")
        )
        self.intro.show()
        texts = (
            self.tr(
                "The instruments contain public sector information licensed under the Open Government "
                "Licence v3.0, drawn up from inspection reports of HM Inspectorate of Probation, which has "
                "neither made nor endorsed them. The sample inspections are reconstructed from published "
                "figures and describe no real person."
            ),
            self.tr(
                "The program is free software under the MIT License. It is built on Qt and PySide6 (LGPL 3), "
                "SQLCipher (BSD), SQLite and others; their licences come with it. Suggested passphrases are "
                "drawn from a word list of the Electronic Frontier Foundation (CC BY 3.0 US)."
            ),
        )
        for text in texts:
            self.body.addWidget(Words(text))
        versions = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
        self.body.addWidget(Words(versions, "guidance", "muted"))
        log = self.tr("Log, without anything of any case: {folder}").format(folder=paths.log_dir())
        self.body.addWidget(Words(log, "guidance", "muted"))
        self.close_only()

"""The sheet that the lead inspector keeps for the day a passphrase is lost: one page, nothing of any case."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from omi_desktop.files import write_file_durably
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.wording import day, week

_CONTEXT = "RecoverySheet"
POINTS = 10.5
MARGIN_MM = 20
RESOLUTION = 300
LINES_BY_HAND = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def sheet_html(inspection: Inspection, made: str, passphrase: str = "") -> str:
    """The sheet; with lines to write on where no passphrase is given to be printed."""
    rows = "".join(f"<tr><td><b>{escape(name)}</b></td><td>{escape(text)}</td></tr>"
                   for name, text in _facts(inspection, made) if text)  # fmt: skip
    steps = "".join(f"<li>{escape(step)}</li>" for step in _steps())
    return (
        f"<h1>{escape(_tr('Recovery sheet'))}</h1>"
        f"<p><b>{escape(_tr('OFFICIAL-SENSITIVE. For the lead inspector.'))}</b> {escape(_why())}</p>"
        f'<table cellpadding="4" width="100%">{rows}</table>'
        f"<h2>{escape(_tr('Passphrase'))}</h2>{_passphrase(passphrase)}"
        f"<h2>{escape(_tr('How this sheet is kept'))}</h2><p>{escape(_keeping())}</p>"
        f"<h2>{escape(_tr('When the passphrase is lost'))}</h2><ol>{steps}</ol>"
    )


def _facts(inspection: Inspection, made: str) -> list[tuple[str, str]]:
    details = inspection.details
    parts = (details.area, inspection.instrument.name, week(details.starts, details.ends))
    return [
        (_tr("Inspection"), " · ".join(part for part in parts if part)),
        (_tr("Lead inspector"), details.lead),
        (_tr("File"), inspection.path.name),
        (_tr("File id"), details.file_id),
        (_tr("Inspection id"), details.id),
        (_tr("Sheet made"), day(made)),
    ]


def _why() -> str:
    return _tr(
        "The file is encrypted with a passphrase. Without it nobody can open the file, the makers of the "
        "program included: there is no back door."
    )


def _passphrase(passphrase: str) -> str:
    if passphrase:
        return f'<p style="font-family: monospace; font-size: 15pt">{escape(passphrase)}</p>'
    line = '<tr><td style="border-bottom: 1px solid #000">&nbsp;</td></tr>'
    note = _tr("Write it by hand, letter for letter: capitals, spaces and accents count.")
    lines = f'<table width="100%" cellpadding="10">{line}</table>' * LINES_BY_HAND
    return f"<p>{escape(note)}</p>{lines}"


def _keeping() -> str:
    return _tr(
        "In a sealed envelope, in a locked place away from the computers, by the lead inspector; who opens "
        "it signs and dates the envelope. When the passphrase is changed make a new sheet and destroy "
        "this one, once no backup is left under the old passphrase. Destroy it with the inspection."
    )


def _steps() -> list[str]:
    return [
        _tr("Type what stands above, exactly. There is no limit on tries, and a wrong one changes nothing."),
        _tr("An older backup beside the file may open with an earlier passphrase."),
        _tr(
            "The workbooks exported each week are a second copy, under the password they were exported with: "
            "that passphrase, unless another was given. Their sheet Answers, saved as CSV, goes into a new "
            "inspection with the same case list: omi answers import."
        ),
        _tr(
            "The assessors' packs hold their own answers, under passphrases of their own if they were given."
        ),
    ]


# --- onto paper --------------------------------------------------------------------------------------


def document(html: str, device: QPagedPaintDevice, resolution: int) -> QTextDocument:
    """The sheet laid out for a device: a page of A4 with margins."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    page = QTextDocument()
    font = QFont()
    font.setPointSizeF(POINTS)
    page.setDefaultFont(font)
    page.documentLayout().setPaintDevice(device)
    page.setDocumentMargin(0)
    page.setHtml(html)
    area = device.pageLayout().paintRectPixels(resolution)
    page.setPageSize(QSizeF(area.width(), area.height()))
    return page


def as_pdf(html: str, title: str) -> tuple[bytes, int]:
    """The sheet as a PDF, and how many pages it took."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    page = document(html, writer, RESOLUTION)
    pages = page.pageCount()
    page.print_(writer)
    buffer.close()
    return bytes(content.data()), pages


def save_pdf(path: Path, html: str, title: str) -> None:
    """Put the sheet under a name, whole or not at all. Raises OSError."""
    write_file_durably(path, as_pdf(html, title)[0])

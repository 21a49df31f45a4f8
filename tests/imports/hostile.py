"""Workbooks that would harm a reader, made small."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import openpyxl

SHEET = "xl/worksheets/sheet1.xml"
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'
NAMES = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = (
    HEAD
    + b'<!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><worksheet>&j;</worksheet>"
)
OUTSIDE = HEAD + b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><worksheet>&f;</worksheet>'


def honest() -> bytes:
    """A workbook with nothing wrong."""
    book = openpyxl.Workbook()
    book.active.append(["case_ref", "type"])
    book.active.append(["C1", "licence"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rebuilt(change: Callable[[zipfile.ZipFile], None], **replaced: bytes) -> bytes:
    """The honest workbook with parts replaced and others added."""
    out = io.BytesIO()
    parts = {SHEET: replaced["sheet"]} if "sheet" in replaced else {}
    with (
        zipfile.ZipFile(io.BytesIO(honest())) as good,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for name in good.namelist():
            if name not in replaced.get("without", b"").decode().split():
                bad.writestr(name, parts.get(name) or good.read(name))
        change(bad)
    return out.getvalue()


def unchanged(archive: zipfile.ZipFile) -> None:
    """Add nothing."""


def adding(name: str, content: bytes = b"x") -> Callable[[zipfile.ZipFile], None]:
    """Add one part."""
    return lambda archive: archive.writestr(name, content)


def many(archive: zipfile.ZipFile) -> None:
    """Add hundreds of parts."""
    for number in range(600):
        archive.writestr(f"xl/media/{number}.txt", b"x")


def flagged() -> bytes:
    """A part that says it is encrypted."""
    content = bytearray(honest())
    place = content.rindex(b"PK\x01\x02")
    content[place + 8] |= 1
    return bytes(content)


def lying() -> bytes:
    """A part that is longer than it says."""
    content = bytearray(rebuilt(adding("xl/media/long.txt", b"y" * 5_000)))
    place = content.rindex(b"xl/media/long.txt") - 46 + 24
    content[place : place + 4] = (10).to_bytes(4, "little")
    return bytes(content)


def flipped() -> bytes:
    """One bit of a part changed."""
    content = bytearray(honest())
    content[content.index(b"xl/worksheets/sheet1.xml") + 60] ^= 4
    return bytes(content)


def bomb(name: str) -> bytes:
    """A part that unpacks to a thousand times its size."""
    return rebuilt(adding(name, b" " * 20_000_000))


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "billion laughs": (lambda: rebuilt(unchanged, sheet=LAUGHS), "declares entities"),
    "external entity": (lambda: rebuilt(unchanged, sheet=OUTSIDE), "declares entities"),
    "declaration far in": (
        lambda: rebuilt(unchanged, sheet=HEAD + b" " * 65_493 + b"<!DOCTYPE x []><a/>"),
        "declares entities",
    ),
    "UTF-16": (lambda: rebuilt(unchanged, sheet=LAUGHS.decode().encode("utf-16")), "encoding"),
    "UTF-16 without a mark": (lambda: rebuilt(unchanged, sheet="<a/>".encode("utf-16-be")), "encoding"),
    "zip bomb": (lambda: bomb("xl/media/bomb.txt"), "unpacks to more"),
    "lying size": (lying, "damaged or was cut short"),
    "same part twice": (lambda: rebuilt(adding("XL/WORKBOOK.XML")), "has a part twice"),
    "path traversal": (lambda: rebuilt(adding("../../evil.txt")), "leads out of it"),
    "absolute path": (lambda: rebuilt(adding("/evil.txt")), "leads out of it"),
    "drive": (lambda: rebuilt(adding("c:evil.txt")), "leads out of it"),
    "many parts": (lambda: rebuilt(many), "more than 500 parts"),
    "macros": (lambda: rebuilt(adding("xl/vbaProject.bin")), "macros"),
    "links": (lambda: rebuilt(adding("xl/externalLinks/externalLink1.xml")), "links to other files"),
    "encrypted part": (flagged, "encrypted part"),
    "no workbook inside": (lambda: rebuilt(unchanged, without=b"xl/workbook.xml"), "lacks the parts"),
    "truncated": (lambda: honest()[:-500], "damaged or was cut short"),
    "bit flipped": (flipped, "damaged or was cut short"),
    "old or with a password": (lambda: b"\xd0\xcf\x11\xe0" + bytes(5_000), "has a password"),
    "text": (lambda: b"case_ref,type\n", "is not an Excel workbook"),
    "empty": (lambda: b"", "is not an Excel workbook"),
}
"""What it is, how it is made, what its refusal says."""

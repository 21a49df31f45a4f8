"""A workbook looked at before any parser sees it: what could harm or lie is refused, with its reason.

The limits are those of a large honest export with room to spare: 200 cases of 240 questions with notes have
1 MB, unpack to ten times that and consist of 20 parts.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

from omi_desktop.errors import FileUnusable

LARGEST_FILE = 30_000_000
MOST_PARTS = 500
LARGEST_PART, LARGEST_WHOLE = 60_000_000, 120_000_000
"""Bytes unpacked, as the archive declares them; zipfile reads no further than that."""
MOST_RATIO, RATIO_FROM = 200, 1_000_000
"""Unpacked bytes for each packed one, in parts that unpack to more than the second number."""
NEEDED = ("[content_types].xml", "xl/workbook.xml")
ENCRYPTED = 0x1
CHUNK = 1 << 16
OLE_HEADER, ZIP_HEADER = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
_OUTSIDE = re.compile(r"(^|/)\.\.(/|$)|^/|[\\:\x00]")
_UNWANTED = (("vbaproject", "contains macros"), ("externallinks/", "has links to other files"))
_DECLARATION = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def check_workbook(content: bytes, name: str) -> None:
    """Refuse what is no sound .xlsx workbook. Raises FileUnusable with the file's name and the reason."""
    reason = next(faults(content), None)
    if reason:
        raise FileUnusable(f"{name} {reason}.", "Save it again as .xlsx, or ask for it again.")


def faults(content: bytes) -> Iterator[str]:
    """What is wrong with a workbook, one reason after another, cheap looks first."""
    if len(content) > LARGEST_FILE:
        yield f"is larger than {LARGEST_FILE // 1_000_000} MB"
        return
    if content.startswith(OLE_HEADER):
        yield "has a password, or is an old .xls file"
        return
    if not content.startswith(ZIP_HEADER):
        yield "is not an Excel workbook"
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            yield from _listed(parts)
            yield from _read(archive, parts)
    except Exception:
        # a damaged archive ends in one of dozens of exceptions
        yield "is damaged or was cut short"


def _listed(parts: list[zipfile.ZipInfo]) -> Iterator[str]:
    """What the archive's own list of its parts gives away."""
    names = [part.filename.casefold() for part in parts]
    if _too_large(parts):
        yield "unpacks to more than a workbook can be"
    if len(parts) > MOST_PARTS:
        yield f"consists of more than {MOST_PARTS} parts"
    if len(set(names)) < len(names):
        yield "has a part twice"
    if any(_OUTSIDE.search(part.orig_filename) for part in parts):
        yield "has a part with a name that leads out of it"
    if any(part.flag_bits & ENCRYPTED for part in parts):
        yield "has an encrypted part"
    yield from (what for word, what in _UNWANTED if any(word in name for name in names))
    yield from ("lacks the parts of a workbook" for needed in NEEDED if needed not in names)


def _too_large(parts: Iterable[zipfile.ZipInfo]) -> bool:
    sizes = [(part.file_size, part.compress_size) for part in parts]
    return (
        sum(size for size, _ in sizes) > LARGEST_WHOLE
        or any(size > LARGEST_PART for size, _ in sizes)
        or any(size > RATIO_FROM and size > MOST_RATIO * packed for size, packed in sizes)
    )


def _read(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Iterator[str]:
    """Every part read through once, which proves its checksum, and looked at for declarations."""
    for part in parts:
        with archive.open(part) as opened:
            before = b""
            while chunk := opened.read(CHUNK):
                if not before and _wide(chunk):
                    yield "has a part in an encoding that workbooks do not use"
                if _DECLARATION.search(before + chunk):
                    yield "declares entities of its own"
                before = chunk[-16:]


def _wide(start: bytes) -> bool:
    """Whether text is in UTF-16 or UTF-32, in which a declaration would not be seen."""
    return (
        start.startswith((b"\xff\xfe", b"\xfe\xff"))
        or (start[:1] == b"<" and start[1:2] == b"\x00")
        or (start[:4] == b"\x00\x00\x00<" or start[:2] == b"\x00<")
    )

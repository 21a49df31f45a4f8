"""The pages of a file that no database opens any more, and the rows that can still be read on them.

The layout is that of the SQLite file format (sqlite.org/fileformat2.html) and of SQLCipher 4 (its design
notes: AES-256-CBC, HMAC-SHA512 over each page, its initialisation vector and its number).
"""

from __future__ import annotations

import hashlib
import hmac
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from omi_desktop.store.database import PAGE, PLAIN_HEADER, normal_passphrase

SALT, VECTOR, SEAL = 16, 16, 64
RESERVED = VECTOR + SEAL
ROUNDS, SEAL_ROUNDS, SEAL_MASK = 256_000, 2, 0x3A
TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 13, 10, 2
FILE_HEADER = 100


@dataclass(frozen=True, slots=True)
class Torn:
    """A value of which part lay on a damaged page; what stands after the gap may belong elsewhere."""

    content: bytes


Value = None | int | float | str | bytes | Torn


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table or an index as it lies on a page."""

    page: int
    in_index: bool
    rowid: int
    values: tuple[Value, ...]


class Pages:
    """Every page that can be read; `damaged` names the others, where the file tells them."""

    def __init__(self, pages: Sequence[bytes | None], reserved: int = 0) -> None:
        self._pages = pages
        self._usable = PAGE - reserved
        self.count = len(pages)
        # without a seal nobody knows: a page of zeros may never have held anything
        self.damaged = [number for number, page in enumerate(pages, 1) if page is None and reserved]

    @property
    def cut_off(self) -> int:
        """How many pages the end lacks: the first page tells how many there were (SQLite format, 1.3)."""
        first = self._pages[0] if self._pages else None
        if not first or not first.startswith(PLAIN_HEADER):
            return 0
        told: int = struct.unpack_from(">I", first, 28)[0]
        return max(told - self.count, 0)

    @cached_property
    def rows(self) -> list[Row]:
        """The rows on all leaves, whatever tree they belong to or fell off."""
        return [row for number, page in enumerate(self._pages, 1) if page for row in self._on(number, page)]

    def long_texts(self) -> Iterator[bytes]:
        """What stands on pages that long rows go on to, from each page that no other of them leads to."""
        following = {
            number: struct.unpack_from(">I", page, 0)[0]
            for number, page in enumerate(self._pages, 1)
            if page and page[0] == 0
        }
        for first in following.keys() - set(following.values()):
            content, number, seen = bytearray(), first, set[int]()
            while number in following and number not in seen:
                seen.add(number)
                page = self._pages[number - 1]
                assert page is not None
                content += page[4 : self._usable]
                number = following[number]
            yield bytes(content)

    def _on(self, number: int, page: bytes) -> Iterator[Row]:
        start = FILE_HEADER if number == 1 else 0
        kind = page[start]
        if kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INNER):
            return
        first = start + (12 if kind == INDEX_INNER else 8)
        for cell in range(struct.unpack_from(">H", page, start + 3)[0]):
            try:
                (offset,) = struct.unpack_from(">H", page, first + 2 * cell)
                yield self._row(number, page, kind, offset)
            except (IndexError, ValueError, struct.error):
                continue  # a cell that makes no sense: in a plain file nothing tells a damaged page

    def _row(self, number: int, page: bytes, kind: int, offset: int) -> Row:
        offset += 4 if kind == INDEX_INNER else 0
        size, offset = varint(page, offset)
        rowid, offset = varint(page, offset) if kind == TABLE_LEAF else (0, offset)
        content, sound = self._payload(page, kind, size, offset)
        return Row(number, kind != TABLE_LEAF, rowid, tuple(values_of(content, sound)))

    def _payload(self, page: bytes, kind: int, size: int, offset: int) -> tuple[bytes, int]:
        """What belongs to a row, over all the pages that it goes on to, and how much of it is certain."""
        usable = self._usable
        most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if size <= most:
            if offset + size > usable:
                raise ValueError
            return page[offset : offset + size], size
        least = (usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (usable - 4)
        here = here if here <= most else least
        if size > self.count * usable:
            raise ValueError
        (following,) = struct.unpack_from(">I", page, offset + here)
        return self._followed(bytearray(page[offset : offset + here]), size, following)

    def _followed(self, content: bytearray, size: int, following: int) -> tuple[bytes, int]:
        sound, step = size, self._usable - 4
        while len(content) < size:
            page = self._pages[following - 1] if 0 < following <= self.count else None
            if page is None:
                sound = min(sound, len(content))
                content += bytes(step)
                # pages of one long text are mostly laid down one after the other
                following += 1
                if not 0 < following <= self.count:
                    break
            else:
                content += page[4 : self._usable]
                (following,) = struct.unpack_from(">I", page, 0)
        return bytes(content[:size].ljust(size, b"\0")), sound


def read_plain(content: bytes) -> Pages:
    """The pages of a file without a passphrase; nothing in it tells a damaged page but what it holds."""
    pages = [content[at : at + PAGE].ljust(PAGE, b"\0") for at in range(0, len(content), PAGE)]
    return Pages([page if any(page) else None for page in pages])


def read_encrypted(content: bytes, passphrase: str, salts: Sequence[bytes] = ()) -> Pages | None:
    """The pages of a file with a passphrase; None where not one of them opens with it.

    `salts` are those of other copies of the file: its own stands on its first page and may be lost.
    """
    for salt in dict.fromkeys([content[:SALT], *salts]):
        pages = _opened(content, *_keys(passphrase, salt))
        if any(pages):
            return Pages(pages, RESERVED)
    return None


def _keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    normal = normal_passphrase(passphrase)
    if re.fullmatch(r"x'[0-9A-Fa-f]{64}'", normal):
        key = bytes.fromhex(normal[2:-1])  # SQLCipher takes this for the key itself
    else:
        key = hashlib.pbkdf2_hmac("sha512", normal.encode(), salt, ROUNDS, 32)
    mask = bytes(byte ^ SEAL_MASK for byte in salt)
    return key, hashlib.pbkdf2_hmac("sha512", key, mask, SEAL_ROUNDS, 32)


def _opened(content: bytes, key: bytes, seal_key: bytes) -> list[bytes | None]:
    pages: list[bytes | None] = []
    for number, at in enumerate(range(0, len(content), PAGE), 1):
        page = content[at : at + PAGE]
        first = SALT if number == 1 else 0
        body, vector, seal = page[first:-RESERVED], page[-RESERVED:-SEAL], page[-SEAL:]
        expected = hmac.new(seal_key, body + vector + struct.pack("<I", number), "sha512").digest()
        if len(page) < PAGE or not hmac.compare_digest(expected, seal):
            pages.append(None)
            continue
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain = decryptor.update(body) + decryptor.finalize()
        pages.append((PLAIN_HEADER if number == 1 else b"") + plain + bytes(RESERVED))
    return pages


# --- rows --------------------------------------------------------------------------------------------


def varint(content: bytes, offset: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for length in range(8):
        byte = content[offset + length]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, offset + length + 1
    return value << 8 | content[offset + 8], offset + 9


def values_of(content: bytes, sound: int) -> Iterator[Value]:
    """The values of a row; raises ValueError where it is none."""
    header, offset = varint(content, 0)
    if not 0 < header <= sound:
        raise ValueError
    kinds = []
    while offset < header:
        kind, offset = varint(content, offset)
        kinds.append(kind)
    if offset != header or header + sum(map(_length, kinds)) != len(content):
        raise ValueError
    for kind in kinds:
        end = offset + _length(kind)
        yield _value(kind, content[offset:end]) if end <= sound else Torn(content[offset:end])
        offset = end


_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _length(kind: int) -> int:
    if kind in (10, 11):
        raise ValueError
    return _LENGTHS[kind] if kind < 10 else (kind - 12) // 2


def _value(kind: int, content: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(content, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    if kind < 10:
        return kind - 8
    if kind % 2 == 0:
        return content
    try:
        return content.decode()
    except UnicodeDecodeError:
        return Torn(content)

"""A workbook behind a password, as spreadsheets encrypt it: AES-256, and checked before it is trusted."""

from __future__ import annotations

import io
import unicodedata

from msoffcrypto import exceptions
from msoffcrypto.format.ooxml import OOXMLFile

from omi_desktop.errors import InputProblem, NotExported, PassphraseNeeded

LONGEST_PASSWORD = 255
OLE_HEADER = b"\xd0\xcf\x11\xe0"
"""How an encrypted workbook begins."""


def usable_password(password: str) -> str:
    """The password in the Unicode form that keyboards type. Raises InputProblem where it cannot be one."""
    if not password:
        raise InputProblem(
            "The password of the workbook is empty.", "Type one, or export without a password."
        )
    if len(password) > LONGEST_PASSWORD or "\x00" in password:
        raise InputProblem(
            "Spreadsheet programs do not take this password of the workbook.",
            f"Choose one of at most {LONGEST_PASSWORD} characters, without NUL.",
        )
    return unicodedata.normalize("NFC", password)


def encrypted(content: bytes, password: str) -> bytes:
    """The workbook behind a password; decrypted again and compared: the library calls it experimental.

    Raises InputProblem for an unusable password, NotExported where the result would not open again.
    """
    password = usable_password(password)
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, out)
    if decrypted(out.getvalue(), password) != content:
        raise NotExported("Not exported: the encrypted workbook does not open again.", "Try again.")
    return out.getvalue()


def decrypted(content: bytes, password: str, name: str = "The workbook") -> bytes:
    """What is behind the password.

    Raises PassphraseNeeded for a wrong one, InputProblem for a damaged file.
    """
    password, out = usable_password(password), io.BytesIO()
    try:
        file = OOXMLFile(io.BytesIO(content))
        file.load_key(password=password, verify_password=True)
    except exceptions.InvalidKeyError as error:
        raise PassphraseNeeded(f"This password does not open {name}.", "Type it again.") from error
    except Exception as error:  # a damaged container fails in the library wherever the damage lies
        raise _damaged(name) from error
    try:
        # without this a flipped bit is decrypted without a word
        file.decrypt(out, verify_integrity=True)
    except Exception as error:
        raise _damaged(name) from error
    return out.getvalue()


def _damaged(name: str) -> InputProblem:
    return InputProblem(f"{name} is damaged, or was changed after it was encrypted.", "Ask for it again.")

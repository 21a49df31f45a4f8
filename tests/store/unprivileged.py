"""Doing something as a user whom file permissions bind; root is bound by none."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")
_CAPSET = {"x86_64": 126, "aarch64": 91}


def unprivileged(function: Callable[[], Result]) -> Result:
    """Call a function in a thread that has given up root's right to pass over permissions."""
    with ThreadPoolExecutor(1, initializer=_drop_privileges) as pool:
        return pool.submit(function).result()


def _drop_privileges() -> None:
    """Capabilities belong to a thread: those of the others, and of the next test, stay."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    none = (ctypes.c_uint32 * 6)()
    failed = ctypes.CDLL(None).syscall(_CAPSET[os.uname().machine], header, none)
    assert not failed, "the capabilities could not be dropped"

"""Whether a process of this computer still runs, by its number and by when it started."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def runs(pid: int, started_then: str) -> bool:
    """Whether the process that had this number then runs still; in doubt it does."""
    now = started(pid)
    return now is not None and (not now or not started_then or now == started_then)


def started(pid: int) -> str | None:
    """When the process started, as this system tells it, "" where it does not; None where none runs."""
    system: str = sys.platform
    if system.startswith("linux"):
        return _on_linux(pid)
    return _on_windows(pid) if system == "win32" else _elsewhere(pid)


def _on_linux(pid: int) -> str | None:
    try:
        # the name in brackets may hold spaces and brackets itself
        state, *others = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        # counted from the start of the computer, which may have been started anew
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except (OSError, ValueError):
        return "" if _answers(pid) else None
    return None if state in ("Z", "X") else f"{boot} {others[18]}"


def _elsewhere(pid: int) -> str | None:
    import subprocess

    if not _answers(pid):
        return None
    with contextlib.suppress(OSError):
        told = subprocess.run(
            ["/bin/ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
        )
        return told.stdout.strip()
    return ""


def _answers(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _on_windows(pid: int) -> str | None:
    import ctypes
    from ctypes import wintypes

    # by name: what is there on Windows alone is unknown to the checks that run elsewhere
    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    kernel.OpenProcess.restype = wintypes.HANDLE
    limited, still_active, access_denied = 0x1000, 259, 5
    handle = kernel.OpenProcess(limited, False, pid)
    if not handle:
        return "" if getattr(ctypes, "get_last_error")() == access_denied else None  # noqa: B009
    try:
        status, times = wintypes.DWORD(), [wintypes.FILETIME() for _ in range(4)]
        kernel.GetExitCodeProcess(wintypes.HANDLE(handle), ctypes.byref(status))
        if status.value != still_active:
            return None
        kernel.GetProcessTimes(wintypes.HANDLE(handle), *map(ctypes.byref, times))
        return f"{times[0].dwHighDateTime:x}{times[0].dwLowDateTime:08x}"
    finally:
        kernel.CloseHandle(wintypes.HANDLE(handle))

"""Where an export goes: what would stop it is found before the work, and its file appears whole or not."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from omi_desktop.errors import NotExported
from omi_desktop.files import written_beside


@dataclass(frozen=True, slots=True)
class Target:
    """The file that an export makes or replaces, and how messages speak of it."""

    path: Path
    noun: str = "file"
    example: str = "answers.csv"

    def check(self, inspection: Path | None = None) -> None:
        """Find out before the work what would stop it at the end, or destroy something else.

        Raises NotExported for a folder, an inspection, and a place that is not there or is read-only.
        """
        out, suffix = self.path, Path(self.example).suffix
        with self.saving():
            out.exists()  # a name too long for the disk is an error to look at
        if out.is_dir():
            raise self.refusal(f"{out} is a folder", f"Name a file in it, such as {self.example}.")
        if out.suffix.casefold() == ".omi" or (inspection and out.exists() and out.samefile(inspection)):
            raise self.refusal(f"{out} is the name of an inspection", f"Name a file ending in {suffix}.")
        if not out.parent.is_dir():
            raise self.refusal(f"there is no folder {out.parent}", "Choose a folder that is there.")
        for path in (out, out.parent):
            # told by its mode: who may do everything would get past it without a word
            if path.exists() and not path.stat().st_mode & 0o222:
                raise self.refusal(f"{path} is read-only", "Choose another place.")

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Writing to the disk: what it does not take becomes NotExported."""
        try:
            yield
        except OSError as error:
            raise self.refusal(*self._reason(error)) from error

    @contextmanager
    def filling(self) -> Iterator[Path]:
        """A file beside the target to write into; it takes the name at the end, and goes where that fails.

        Raises NotExported where the disk does not take it.
        """
        with self.saving(), written_beside(self.path) as part:
            yield part

    def refusal(self, reason: str, remedy: str) -> NotExported:
        """Why nothing was exported, what is there now, and how to mend it."""
        return NotExported(f"Not exported: {reason}.", f"{self.kept()} {remedy}")

    def kept(self) -> str:
        """What lies under the name after a failure."""
        there = os.path.isfile(self.path)  # noqa: PTH113 (no error for a name too long)
        return f"The previous {self.noun} is unchanged." if there else f"No {self.noun} was written."

    def _reason(self, error: OSError) -> tuple[str, str]:
        out = self.path
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return f"the disk with {out.parent} is full", "Free some space, then try again."
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return f"{out} may not be written", "Close it where it is open, or choose another place."
        return f"{out} cannot be written ({error.strerror})", "Choose another place."

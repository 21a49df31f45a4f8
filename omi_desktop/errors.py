"""Everything an assessor may ever read when something goes wrong, and the exit status it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class OmiError(Exception):
    """A known error: what happened, and how to mend it. Bugs are other exceptions and go to the log."""

    exit_status = 1

    def __init__(self, title: str, hint: str = "") -> None:
        self.title = title
        self.hint = hint
        super().__init__(f"{title} {hint}".strip())


class InputProblem(OmiError):
    """What was given cannot be taken: an answer, a date, a record that does not exist."""


class UsageProblem(OmiError):
    """The command was used in a way it does not offer."""

    exit_status = 2


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a file that was given: where it stands, what is wrong, how to mend it."""

    where: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}".strip()


class ProblemsFound(InputProblem):
    """A given file has faults; all of them are listed, and nothing of it was taken."""

    def __init__(self, title: str, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(title, "\n".join(f"  {problem}" for problem in problems))


class FileUnusable(OmiError):
    """The inspection file cannot be used as it is."""

    exit_status = 3


class FileMissing(FileUnusable):
    """There is no such file, or its folder may not be opened."""


class NotAnInspection(FileUnusable):
    """The file is something else: another database, a spreadsheet, a folder."""


class PassphraseNeeded(FileUnusable):
    """The file is encrypted and no passphrase, or a wrong one, was given."""


class NewerVersion(FileUnusable):
    """A newer version of the program made the file; it is left untouched."""


class FileLocked(FileUnusable):
    """The inspection is open for writing elsewhere."""

    def __init__(self, title: str, hint: str = "", may_take_over: bool = False) -> None:
        self.may_take_over = may_take_over
        """Whether nobody can tell if it is still open there, so that a person has to decide."""
        super().__init__(title, hint)


class NotSaved(FileUnusable):
    """A write did not reach the disk; everything saved before is kept, the file is as it was."""


class DiskFull(NotSaved):
    """No space is left where the inspection lies."""


class DriveGone(NotSaved):
    """The drive with the inspection does not answer."""


class FileMoved(NotSaved):
    """The inspection was moved, replaced or made read-only while it was open."""


class ReadOnly(NotSaved):
    """The inspection is open for reading only."""


class FileBusy(NotSaved):
    """Another program holds the inspection."""


class FileDamaged(NotSaved):
    """Part of the inspection cannot be read."""


class ChangedElsewhere(NotSaved):
    """What the write was to replace is no longer what stands in the file; neither value is lost."""


class NotExported(FileUnusable):
    """A workbook could not be made or put under its name; what was there before is unchanged."""


class ExportCancelled(OmiError):
    """An export was stopped before its file was touched."""

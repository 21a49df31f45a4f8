"""A process of its own: what it is asked comes back, and what it suffers stays there."""

import os
import time

import pytest

from omi_desktop.errors import FileUnusable, InputProblem, PassphraseNeeded
from omi_desktop.imports.sandbox import Sandbox


def _refuse(kind: str) -> None:
    raise {"known": PassphraseNeeded, "input": InputProblem}[kind]("No.", "Mend it.")


def _fill_memory() -> int:
    return len(bytearray(4_000_000_000))


def test_one_process_serves_many_jobs():
    with Sandbox() as sandbox:
        first = sandbox.run("a", os.getpid)
        assert sandbox.run("a", os.getpid) == first != os.getpid()
        assert sandbox.run("a", max, 2, 3) == 3


def test_a_known_refusal_comes_back_as_it_was():
    with Sandbox() as sandbox:
        with pytest.raises(PassphraseNeeded, match="No") as refused:
            sandbox.run("a", _refuse, "known")
        assert refused.value.hint == "Mend it."
        with pytest.raises(InputProblem, match="No"):
            sandbox.run("a", _refuse, "input")


def test_a_fall_is_a_refusal_with_the_files_name_and_the_next_file_is_read():
    with Sandbox() as sandbox:
        with pytest.raises(FileUnusable, match=r"week\.xlsx is damaged"):
            sandbox.run("week.xlsx", int, "no number")
        with pytest.raises(FileUnusable, match=r"week\.xlsx cannot be read"):
            sandbox.run("week.xlsx", os._exit, 3)
        assert sandbox.run("next.xlsx", int, "3") == 3


def test_what_takes_too_long_is_stopped():
    with Sandbox(seconds=0.2) as sandbox, pytest.raises(FileUnusable, match=r"week\.xlsx takes too long"):
        sandbox.run("week.xlsx", time.sleep, 60)


def test_what_takes_too_much_memory_is_refused():
    with Sandbox() as sandbox, pytest.raises(FileUnusable, match=r"week\.xlsx"):
        sandbox.run("week.xlsx", _fill_memory)

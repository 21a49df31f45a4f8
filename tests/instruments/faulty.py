"""The small instrument with something wrong in it, and what the loader says of that."""

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.instruments.loader import parse
from tests.small import SMALL


def problems(text: str) -> list[str]:
    """Every fault, each with its place and its remedy."""
    with pytest.raises(ProblemsFound) as refused:
        parse(text, "x.toml")
    assert all(p.where.startswith("x.toml") and p.what and p.remedy for p in refused.value.problems)
    return [str(problem) for problem in refused.value.problems]


def changed(old: str, new: str) -> str:
    """The small instrument with one passage replaced."""
    assert old in SMALL, old
    return SMALL.replace(old, new, 1)


HEADLINE = """
[[scoring.headline]]
id = "h"
title = "Headline"
method = "mean_of_question_proportions"
thread = "roh"
sections = ["1"]
"""


def with_headline(old: str = "", new: str = "", threads: str = '["roh"]') -> str:
    return changed('id = "a"\n', f'id = "a"\nthreads = {threads}\n') + HEADLINE.replace(old, new, 1)


def with_extra_weight(table: str) -> str:
    return changed('criteria = ["M.1"]', f'criteria = ["M.1"]\nextra_weight = {table}')

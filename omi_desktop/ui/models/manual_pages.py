"""The pages of the manual: their order, which one fits a place of the window, what is in them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from omi_desktop import paths

SUFFIX = ".md"
FIRST = "first-five-minutes"
EXCERPT = 110
"""Characters of a section that are shown round the words found in it."""

_MARKS = re.compile(
    r"!\[[^\]]*\]\([^)]*\)"  # a picture
    r"|\[([^\]]*)\]\([^)]*\)"  # a link, of which the words stay
    r"|<!--.*?-->|^\s*\|?[-| ]+\|\s*$|^#+ |^\d+\. |^- |[*`]"
)


@dataclass(frozen=True, slots=True)
class Group:
    """Pages for the same readers."""

    readers: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, as plain text."""

    page: str
    title: str
    """The title of the page."""
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that holds all the words looked for."""

    section: Section
    excerpt: str


def manual_folder() -> Path:
    """Where the pages are."""
    return paths.resources() / "manual"


def groups() -> tuple[Group, ...]:
    """The pages that are there, as the list of contents orders them; those it does not name stand last."""
    listed = [(group["readers"], group["pages"]) for group in _contents()["group"]]
    named = {page for _, pages in listed for page in pages}
    others = sorted(path.stem for path in manual_folder().glob(f"*{SUFFIX}") if path.stem not in named)
    readers, last = listed[-1]
    listed[-1] = (readers, [*last, *others])
    there = ((who, tuple(page for page in named if page_file(page).is_file())) for who, named in listed)
    return tuple(Group(who, pages) for who, pages in there if pages)


def page_for(*places: str) -> str:
    """The page that fits the first of these places that has one; the first page where none has."""
    helps: Mapping[str, str] = _contents()["help"]
    found = (helps[place] for place in places if place in helps)
    return next((page for page in found if page_file(page).is_file()), FIRST)


def page_file(page: str) -> Path:
    """Where a page is kept."""
    return manual_folder() / f"{page}{SUFFIX}"


def title_of(text: str) -> str:
    """The first heading of a page."""
    return text.partition("\n")[0].lstrip("# ").strip()


def anchor_of(heading: str) -> str:
    """A heading as links name it: small letters, hyphens between the words."""
    kept = "".join(letter for letter in heading.casefold() if letter.isalnum() or letter in " -")
    return kept.strip().replace(" ", "-")


def sections(page: str, text: str) -> Iterator[Section]:
    """The parts of a page, a heading each, without the marks of Markdown."""
    title = title_of(text)
    for part in re.split(r"^(?=#+ )", text, flags=re.MULTILINE):
        heading, _, body = part.partition("\n")
        if heading.strip():
            yield Section(page, title, heading.lstrip("# ").strip(), plain(body))


def plain(text: str) -> str:
    """Markdown as it reads: the words of links, no marks, cells apart, one space between words."""
    read = "\n".join(_MARKS.sub(lambda found: found[1] or "", line) for line in text.splitlines())
    return " ".join(read.replace("|", " · ").split()).replace("· ·", "·")


def search(wanted: str, text_of: Callable[[str], str]) -> list[Hit]:
    """Sections that hold every word: first those whose heading does, then in the order of the manual."""
    words = wanted.casefold().split()
    if not words:
        return []
    every = (section for page in _order() for section in sections(page, text_of(page)))
    found = [(section, excerpt(section.text, words)) for section in every if _holds(section, words)]
    found.sort(key=lambda hit: not all(word in hit[0].heading.casefold() for word in words))
    return [Hit(section, shown) for section, shown in found]


def excerpt(text: str, words: list[str]) -> str:
    """The part of a text round the first of the words, or its beginning."""
    lowered = text.casefold()
    places = [place for word in words if (place := lowered.find(word)) >= 0]
    start = max(min(places, default=0) - EXCERPT // 3, 0)
    # not in the middle of a word
    start = text.rfind(" ", 0, start) + 1
    part = text[start : start + EXCERPT].rsplit(" ", 1)[0] if start + EXCERPT < len(text) else text[start:]
    return ("… " if start else "") + part + (" …" if start + EXCERPT < len(text) else "")


def _holds(section: Section, words: list[str]) -> bool:
    text = f"{section.title} {section.heading} {section.text}".casefold()
    within = f"{section.heading} {section.text}".casefold()
    return all(word in text for word in words) and any(word in within for word in words)


def _order() -> list[str]:
    return [page for group in groups() for page in group.pages]


@cache
def _contents() -> dict[str, Any]:
    return tomllib.loads((manual_folder() / "contents.toml").read_text(encoding="utf-8"))

"""Revisions of one answer in several files, and how they come together whatever order they arrive in.

A revision is a value with its note, who gave it and when. Each brings the marks (content and time) of
those that stood before it in its own file: what a mark covers was seen, and changed, by whoever made the
newer one.

The revisions known of an answer, with all their marks, are a set that only grows; what stands is worked out
from the set alone. So merging is commutative, associative and idempotent:

- A revision covered by a mark of another one is past. An older export after a newer one changes nothing,
  and a change on one side only takes the place of what the other side left alone.
- Of two with the same content, the later in (time, name) speaks for both.
- Of two that came from the same reader, the later does, also where their file was made anew in between.
- What is left are heads. One is no question. Of several, the inspection's own answer stands, or else the
  latest in (time, name, value, note); the others stay open until somebody decides. None is ever lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

MARK_LENGTH = 12
STATUS = "@status"
"""Stands for the status of a record among its items."""

Past = Mapping[str, str]
"""By content, the latest time at which it was seen and changed."""


def content_mark(value: str | None, note: str) -> str:
    """A short hash of an answer's content; unanswered is not the same as an empty text."""
    text = f"{'' if value is None else '='}{value or ''}\x1f{note}"
    return hashlib.sha256(text.encode()).hexdigest()[:MARK_LENGTH]


@dataclass(frozen=True)
class Revision:
    """An answer with its note as somebody left it; `local` where it was given in this very inspection."""

    value: str | None
    note: str
    who: str
    at: str
    local: bool = False

    @cached_property
    def content(self) -> str:
        """The mark of its content."""
        return content_mark(self.value, self.note)

    @property
    def rank(self) -> tuple[str, str, str, str]:
        """What decides which of two stands where nothing else does."""
        return self.at, self.who, self.value or "", self.note


@dataclass(frozen=True)
class Heads:
    """What is known of one answer: the revision that stands, those that contradict it, and the past."""

    standing: Revision | None = None
    open: tuple[Revision, ...] = ()
    past: Past = field(default_factory=dict)

    @property
    def all(self) -> tuple[Revision, ...]:
        """Every revision that nobody has seen and changed."""
        return (self.standing, *self.open) if self.standing else self.open

    def knows(self, revision: Revision) -> bool:
        """Whether it brings nothing: it is past, or among the heads."""
        return covered(self.past, revision) or any(
            head.content == revision.content and head.rank >= revision.rank for head in self.all
        )

    def join(self, revision: Revision, earlier: Past) -> Heads:
        """What is known once a revision has come, with what had stood before it where it was made."""
        if not self.all and not self.past:
            # the first to come, as most answers of a week are
            return Heads(revision, past=earlier)
        past = united(self.past, earlier)
        heads = [head for head in self.all if not covered(past, head)]
        if not covered(self.past, revision):
            heads.append(revision)
        # a clock put back can make an answer look older than itself: something stands all the same
        heads = _latest(heads or self.all)
        if not heads:
            return Heads(past=past)
        local = [head for head in heads if head.local]
        standing = max(local or heads, key=lambda head: head.rank)
        others = sorted((head for head in heads if head is not standing), key=lambda head: head.rank)
        gone = [old for old in (*self.all, revision) if old not in heads]
        past = united(past, {old.content: old.at for old in gone if not _said(old, heads)})
        return Heads(standing, tuple(others), past)


def covered(past: Past, revision: Revision) -> bool:
    """Whether somebody saw it, or an earlier one just like it, and changed it."""
    return past.get(revision.content, "") >= revision.at


def united(*pasts: Past) -> dict[str, str]:
    """Several pasts in one."""
    found: dict[str, str] = {}
    for past in pasts:
        for content, at in past.items():
            found[content] = max(at, found.get(content, ""))
    return found


def _said(old: Revision, heads: Iterable[Revision]) -> bool:
    """Whether a head says the same: then the content is not past."""
    return any(head.content == old.content for head in heads)


def _latest(heads: Iterable[Revision]) -> list[Revision]:
    """One for each content, and one for each reader whose answers came from elsewhere."""
    by_content: dict[str, Revision] = {}
    for head in heads:
        twin = by_content.get(head.content, head)
        # the later one's own origin: one taken over from the earlier would hang on the order of arrival
        by_content[head.content] = max(twin, head, key=lambda one: one.rank)
    by_reader: dict[object, Revision] = {}
    for head in by_content.values():
        reader = None if head.local else head.who
        by_reader[reader] = max(by_reader.get(reader, head), head, key=lambda one: one.rank)
    return list(by_reader.values())

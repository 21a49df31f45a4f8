"""Where the choices of a question stand: on fixed columns, so that the eye runs straight down."""

from collections.abc import Sequence
from dataclasses import dataclass

LONG_LIST = 6
"""More choices than this are read down in columns, like a list."""


@dataclass(frozen=True, slots=True)
class Place:
    """The line of one choice and its left edge in pixels."""

    line: int
    x: int


def arrange(widths: Sequence[int], room: int, step: int) -> tuple[Place, ...]:
    """Place choices of these widths within `room`, every left edge on a multiple of `step`.

    One line where they fit, else evenly filled lines with shared columns, else one below the other;
    a choice wider than the room gets the room and breaks its text.
    """
    count = len(widths)
    if count <= LONG_LIST and (single := _columns(widths, 1, room, step, down=False)):
        return single
    if count > LONG_LIST:
        return _columns(widths, -(-count // 2), room, step, down=True) or _stack(widths)
    for lines in range(2, count):
        if places := _columns(widths, lines, room, step, down=False):
            return places
    return _stack(widths)


def _columns(widths: Sequence[int], lines: int, room: int, step: int, *, down: bool) -> tuple[Place, ...]:
    """The choices in so many lines, or nothing where they do not fit."""
    per_line = -(-len(widths) // lines)
    spots = [(n % lines, n // lines) if down else (n // per_line, n % per_line) for n in range(len(widths))]
    columns = [0] * max((at + 1 for _, at in spots), default=0)
    for n, (width, (_, at)) in enumerate(zip(widths, spots, strict=True)):
        if not _alone(spots, n):
            columns[at] = max(columns[at], width)
    edges = [0]
    for width in columns:
        edges.append(edges[-1] + -(-width // step) * step)
    fits = all(edges[at] + width <= room for width, (_, at) in zip(widths, spots, strict=True))
    return tuple(Place(line, edges[at]) for line, at in spots) if fits else ()


def _alone(spots: Sequence[tuple[int, int]], n: int) -> bool:
    """Whether the choice has the last of several lines to itself, and so need not push the columns apart."""
    line = spots[n][0]
    return line > 0 and sum(other == line for other, _ in spots) == 1


def _stack(widths: Sequence[int]) -> tuple[Place, ...]:
    """One below the other."""
    return tuple(Place(line, 0) for line in range(len(widths)))

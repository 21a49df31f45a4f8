"""Whole numbers out of published figures: bases, numbers above the line, numbers of each choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from omi_desktop.demo.published import Finding
from omi_desktop.instruments.model import Item
from omi_desktop.scoring.rules import rounded

LEAST_BASE = Fraction(3, 5)
"""Where no base is printed and "not applicable" may be answered, at least this share stays relevant."""
USUAL_BASE = Fraction(23, 25)
EXTREME = Fraction(3, 20)
"""The share that the outermost of several choices on one side of the line gets."""


def nearest(value: Fraction) -> int:
    """The nearest whole number, halves up."""
    return int((2 * value.numerator + value.denominator) // (2 * value.denominator))


def wanted(finding: Finding, relevant: int, scale: Fraction) -> int | None:
    """How many of `relevant` a finding wants among its choices; None where it gives no figure."""
    if finding.count is not None:
        number = nearest(finding.count * scale)
    elif finding.below is not None:
        number = relevant - nearest(finding.below * scale)
    else:
        share = finding.share()
        if share is None:
            return None
        number = nearest(share * relevant)
    return max(0, min(relevant, number))


def fitting_base(findings: Iterable[Finding], most: int) -> int:
    """The number of relevant records, at most `most`, at which every percentage comes out as printed."""
    percents = [f.percent for f in findings if f.percent is not None and not f.approx]
    usual = nearest(most * USUAL_BASE)
    candidates = sorted(
        range(nearest(most * LEAST_BASE), most + 1), key=lambda base: (abs(base - usual), base)
    )
    fits = (base for base in candidates if base and all(_comes_out(percent, base) for percent in percents))
    return next(fits, usual)


def _comes_out(percent: Fraction, base: int) -> bool:
    return rounded(Fraction(nearest(percent * base / 100), base)) == percent


def above_line(item: Item) -> tuple[str, ...]:
    """The choices on the sufficient side."""
    return tuple(choice.id for choice in item.choices if choice.above_line)


def best_first(item: Item) -> list[str]:
    """The choices from the sufficient side down; those without a side as the instrument has them."""
    places = {True: 0, None: 1, False: 2}
    return [choice.id for choice in sorted(item.choices, key=lambda choice: places[choice.above_line])]


def split(number: int, choices: Sequence[str], shares: Mapping[str, Fraction]) -> dict[str, int]:
    """A number split over choices by their shares, nothing lost: largest remainders first."""
    total = sum((shares[choice] for choice in choices), Fraction(0))
    if not choices or not total:
        return {}
    exact = {choice: number * shares[choice] / total for choice in choices}
    parts = {choice: int(value) for choice, value in exact.items()}
    left = number - sum(parts.values())
    for choice in sorted(choices, key=lambda choice: parts[choice] - exact[choice])[:left]:
        parts[choice] += 1
    return parts


def usual_shares(item: Item) -> dict[str, Fraction]:
    """How the choices of each side are usually used: seldom the outermost ones, evenly without sides."""
    shares = {choice.id: Fraction(1) for choice in item.choices}
    for side in (True, False):
        on_side = [choice.id for choice in item.choices if choice.above_line is side]
        if len(on_side) > 1:
            shares[on_side[0 if side else -1]] = EXTREME * (len(on_side) - 1) / (1 - EXTREME)
    return shares

"""Whether a published figure comes out, to the last printed figure, and why where it does not."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from omi_desktop.demo.hints import Counted
from omi_desktop.demo.published import LOOSE, Finding, PublishedScore
from omi_desktop.demo.reproduction import Line
from omi_desktop.scoring.rules import rounded

State = Literal["as_printed", "close", "differs", "words"]
"""As printed; within one record of it; further away; or printed in words that name no number."""


def state(line: Line) -> State:
    """How well a figure comes out: every number printed of it has to, not only the nearest record."""
    source = line.source
    if isinstance(source, Counted):
        return "as_printed" if line.difference == 0 else "close" if line.fits else "differs"
    if not isinstance(source, Finding):
        return "as_printed" if line.fits else "differs"
    if not source.numeric:
        return "words"
    if not line.fits or _over_nothing(source, line):
        return "differs"
    return "as_printed" if _comes_out(source, line.count, line.relevant) else "close"


def _over_nothing(finding: Finding, line: Line) -> bool:
    """Whether a share was printed where the sample has no record to count."""
    return not line.relevant and (finding.percent is not None or finding.low is not None)


def _comes_out(finding: Finding, count: int, relevant: int) -> bool:
    return (
        finding.count in (None, count)
        and finding.below in (None, relevant - count)
        and finding.relevant in (None, relevant)
        and _share_comes_out(finding, count, relevant)
    )


def _share_comes_out(finding: Finding, count: int, relevant: int) -> bool:
    share = Fraction(100 * count, relevant) if relevant else Fraction(0)
    if finding.low is not None and finding.high is not None:
        return finding.low <= share <= finding.high
    if finding.percent is None:
        return True
    if finding.approx:
        return abs(share - finding.percent) <= LOOSE
    return _printed_like(share, finding.percent) == finding.percent


def _printed_like(share: Fraction, percent: Fraction) -> Fraction:
    """A share with as many decimals as the printed one, halves up."""
    unit = 1
    while (percent * unit).denominator != 1:
        unit *= 10
    return Fraction((share * unit + Fraction(1, 2)).__floor__(), unit)


def points(line: Line) -> Fraction | None:
    """Computed less published in points of per cent, as printed; None where no percentage is.

    For a range: how far outside.
    """
    source = line.source
    if not isinstance(source, Finding):
        percent = isinstance(source, Counted) and not source.percent
        return None if percent or line.difference is None else Fraction(str(line.difference))
    if line.exact is None or source.approx:
        return None
    if source.low is not None and source.high is not None:
        share = line.exact * 100
        return share - min(max(share, source.low), source.high)
    printed = _printed_percent(source)
    if printed is None:
        return None
    return _printed_like(line.exact * 100, printed) - printed


def _printed_percent(finding: Finding) -> Fraction | None:
    """The percentage printed, or the one that the numbers printed come to."""
    if finding.percent is None and finding.count is not None and finding.relevant:
        return _printed_like(Fraction(100 * finding.count, finding.relevant), Fraction(1))
    return finding.percent


def records(line: Line) -> int | None:
    """Computed less published in records, where a number of them was printed."""
    source = line.source
    if isinstance(source, Counted):
        return None if source.percent or line.difference is None else int(line.difference)
    if isinstance(source, Finding) and (source.count, source.below) != (None, None):
        return None if line.difference is None else int(line.difference)
    return None


# --- why -------------------------------------------------------------------------------------------------


def reason(line: Line) -> str:
    """Why a figure does not come out as printed; empty where nothing tells why.

    Where it comes out, only what was written about it: the report may contradict it elsewhere.
    """
    if line.known_discrepancy:
        return line.known_discrepancy
    if state(line) in ("as_printed", "words"):
        return ""
    counted = "" if line.source is None or isinstance(line.source, PublishedScore) else arithmetic(line)
    return " ".join(part for part in (counted, *line.in_report) if part)


def arithmetic(line: Line) -> str:
    """What whole numbers of records alone say about a figure."""
    finding = line.source
    if isinstance(finding, Counted):
        percent = _printed(line) if finding.percent else None
        return "" if percent is None else _of_percentage(percent, line)
    if not isinstance(finding, Finding):
        return ""
    if not line.relevant:
        return "The sample has no record that this figure could be counted over."
    if (finding.count, finding.below) != (None, None):
        return _of_number(finding, line)
    if finding.percent is not None:
        return _of_percentage(finding.percent, line)
    return f"{line.count} of {line.relevant} lie just outside the range." if line.fits else ""


def _printed(line: Line) -> Fraction | None:
    """The percentage printed about the sample: what is computed, less the difference."""
    if line.exact is None or line.difference is None:
        return None
    return Fraction(rounded(line.exact) or 0) - Fraction(str(line.difference))


def _of_number(finding: Finding, line: Line) -> str:
    if line.difference != 0:
        return ""
    if finding.relevant not in (None, line.relevant):
        return f"The number comes out, of {line.relevant} relevant records here, not {finding.relevant}."
    bases = [base for base in range(1, 2 * line.relevant) if _fits_base(finding, base)]
    fitting = f"of {bases[0]} to {bases[-1]} relevant records" if bases else "of no number of records"
    return f"The number comes out, the percentage would be one {fitting}; the sample has {line.relevant}."


def _fits_base(finding: Finding, base: int) -> bool:
    count = finding.count if finding.count is not None else base - (finding.below or 0)
    return 0 <= count <= base and _share_comes_out(finding, count, base)


def _of_percentage(percent: Fraction, line: Line) -> str:
    def share(count: int) -> Fraction:
        return _printed_like(Fraction(100 * count, line.relevant), percent)

    fitting = [count for count in range(line.relevant + 1) if share(count) == percent]
    if fitting:
        if not line.fits:
            return ""
        nearest = min(fitting, key=lambda count: abs(count - line.count))
        off = abs(line.count - nearest)
        than = "more" if line.count > nearest else "fewer"
        return (
            f"{nearest} of {line.relevant} would give it; the sample has {off} {than}, "
            f"because other published figures came first."
        )
    under = max((count for count in range(line.relevant + 1) if share(count) < percent), default=0)
    pair = f"{under} give {float(share(under)):g}%, {under + 1} give {float(share(under + 1)):g}%"
    return f"No number out of {line.relevant} gives {float(percent):g}%: {pair}."

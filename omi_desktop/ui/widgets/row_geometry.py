"""The columns of a question row: number, text, choices, note; the same for every row of that width."""

from dataclasses import dataclass

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16

LINE_CHARACTERS = 90
"""The longest line that is easy to read."""

_NUMBER = "00.00.00"
_CHOICES = (352, 580)
_CHOICES_SHARE = 0.42
_NARROWEST_TEXT = 250


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels; `stacked`: the choices stand under the text."""

    number: int
    text: int
    text_width: int
    choices: int
    choices_width: int
    note: int
    note_size: int
    stacked: bool


def columns(width: int) -> Columns:
    """The columns of a row that wide at the present text size."""
    return theme().remember(("columns", width), lambda: _columns(width))


def columns_without_number(width: int) -> Columns:
    """The columns of a row that has no number, such as a fact."""
    return theme().remember(("columns without number", width), lambda: _columns(width, SPACE_12))


def widest_row() -> int:
    """Beyond this width a row gains nothing; a tab on a wide screen stops here, in pixels."""
    now = theme()
    return _before_text() + _longest_line() + SPACE_16 + now.px(_CHOICES[1]) + _note_room()


def _columns(width: int, text: int = 0) -> Columns:
    """Side by side where there is room for both, else the choices under the text."""
    now = theme()
    text = text or _before_text()
    room = width - text - _note_room()
    least, most = (now.px(pixels) for pixels in _CHOICES)
    text_width = min(room - round(max(room * _CHOICES_SHARE, least)) - SPACE_16, _longest_line())
    choices_width = min(room - text_width - SPACE_16, most)
    stacked = text_width < now.px(_NARROWEST_TEXT)
    if stacked:
        text_width, choices_width = min(room, _longest_line()), room
    right = min(width, widest_row())
    return Columns(
        number=SPACE_12,
        text=text,
        text_width=max(text_width, 1),
        choices=text - 4 if stacked else text + text_width + SPACE_16,
        choices_width=max(choices_width, 1),
        note=right - _note_room() + SPACE_8,
        note_size=now.px(24),
        stacked=stacked,
    )


def _before_text() -> int:
    """Where the text starts."""
    return SPACE_12 + theme().text_width("guidance", _NUMBER) + SPACE_12


def _note_room() -> int:
    """What the note mark takes at the right."""
    return SPACE_8 + theme().px(24) + SPACE_8


def _longest_line() -> int:
    """The width of 90 average characters of a question, in pixels."""
    sample = "Was the risk management plan finished before the offender was released from custody or not?"
    return round(theme().text_width("question", sample) * LINE_CHARACTERS / len(sample))

"""The scale of type and of space, at the text size the assessor chose."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

# the one scale of space; in pixels at every text size, so that big text does not drown in margins
SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24 = 4, 8, 12, 16, 24

HEADING_PX, CRITERION_PX, QUESTION_PX, INTERFACE_PX, GUIDANCE_PX, CAP_PX = 19, 15, 14, 13, 12, 11
LINE_HEIGHT = 1.4

SMALLEST_PERCENT, LARGEST_PERCENT = 100, 200


@dataclass(frozen=True, slots=True)
class Fonts:
    """Every font the window uses; numbers stand in tabular figures, so that columns of them line up."""

    heading: QFont
    """The case's reference."""
    criterion: QFont
    question: QFont
    interface: QFont
    """Menus, lists, buttons: the font of the application."""
    interface_strong: QFont
    guidance: QFont
    """Guidance, reasons, counts."""
    guidance_strong: QFont
    """The number of a question that waits for its answer."""
    cap: QFont
    """The letter in a key cap."""
    figure: QFont
    """A percentage beside its bar."""
    headline: QFont
    """The one figure that stands alone in a card."""


def limited(percent: int) -> int:
    """A text size in per cent, held between 100 and 200."""
    return max(SMALLEST_PERCENT, min(LARGEST_PERCENT, percent))


def fonts(family: str, percent: int) -> Fonts:
    """The scale at this text size, in per cent."""

    def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return _font(family, round(pixels * percent / 100), weight)

    strong = QFont.Weight.DemiBold
    return Fonts(
        heading=font(HEADING_PX, strong),
        criterion=font(CRITERION_PX, strong),
        question=font(QUESTION_PX),
        interface=font(INTERFACE_PX),
        interface_strong=font(INTERFACE_PX, strong),
        guidance=font(GUIDANCE_PX),
        guidance_strong=font(GUIDANCE_PX, strong),
        cap=font(CAP_PX),
        figure=font(INTERFACE_PX, strong),
        headline=font(HEADING_PX + 3, strong),
    )


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    """One font of the scale."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

"""The colours of the window, light and dark, by the work they do."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
DISABLED = QPalette.ColorGroup.Disabled


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; every text colour keeps 4.5:1 on every ground it may stand on, every mark 3:1."""

    window: QColor
    """Ground of the middle column."""
    panel: QColor
    """Ground of side columns, inputs, menus and cards."""
    text: QColor
    muted: QColor
    """Guidance, reasons, counts: quieter, still easy to read."""
    line: QColor
    """Hairlines between rows and columns; decoration only."""
    outline: QColor
    """Edges that show where an input is: 3:1."""
    accent: QColor
    """Focus, bars, the choice made; also as text."""
    accent_soft: QColor
    """Ground of the row in focus and of the selected line of a list."""
    hover: QColor
    """Ground of what the pointer is over."""
    on_accent: QColor
    """Text and marks on the accent."""
    saved: QColor
    """Saved, complete, up."""
    attention: QColor
    """Needs a look; down."""
    attention_soft: QColor
    danger: QColor
    """Not saved, lost, wrong."""
    danger_soft: QColor
    track: QColor
    """The empty part of a bar."""
    tick: QColor
    """The line of priority across a bar."""
    chip: QColor
    """Ground of a key cap."""
    chip_line: QColor
    """Edge of a key cap; decoration only."""


def _colours(**named: str) -> Colours:
    """The scheme from hexadecimal colours."""
    return Colours(**{name: QColor(value) for name, value in named.items()})


LIGHT = _colours(
    window="#f5f7fa",
    panel="#ffffff",
    text="#18202d",
    muted="#525d6e",
    line="#dce1e8",
    outline="#717d8e",
    accent="#1b5aa6",
    accent_soft="#e9f1fc",
    hover="#eceff4",
    on_accent="#ffffff",
    saved="#12703c",
    attention="#8a4f00",
    attention_soft="#fff3da",
    danger="#b3201b",
    danger_soft="#fdeceb",
    track="#e1e6ed",
    tick="#18202d",
    chip="#ffffff",
    chip_line="#c9d0da",
)

DARK = _colours(
    window="#15181e",
    panel="#1c2129",
    text="#e9edf2",
    muted="#a6b0bd",
    line="#303844",
    outline="#7f8b9b",
    accent="#82b4f3",
    accent_soft="#213246",
    hover="#262d37",
    on_accent="#0c1a2c",
    saved="#66d19a",
    attention="#f2bb62",
    attention_soft="#3a2f1c",
    danger="#ff938b",
    danger_soft="#42211f",
    track="#353e4b",
    tick="#ffffff",
    chip="#1c2129",
    chip_line="#465060",
)


def qt_palette(colours: Colours) -> QPalette:
    """The same scheme for the widgets that Fusion paints."""
    palette = QPalette()
    for role, colour in _by_role(colours).items():
        palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(DISABLED, role, colours.muted)
    palette.setColor(DISABLED, Role.Highlight, colours.track)
    palette.setColor(DISABLED, Role.HighlightedText, colours.text)
    return palette


def _by_role(c: Colours) -> dict[QPalette.ColorRole, QColor]:
    """What each role of Qt's palette means here; Fusion shades its frames from Window and Button."""
    return {
        Role.Window: c.window,
        Role.WindowText: c.text,
        Role.Base: c.panel,
        Role.AlternateBase: c.window,
        Role.Text: c.text,
        Role.PlaceholderText: c.muted,
        Role.Button: c.panel,
        Role.ButtonText: c.text,
        Role.BrightText: c.danger,
        Role.Highlight: c.accent,
        Role.HighlightedText: c.on_accent,
        Role.Accent: c.accent,
        Role.Link: c.accent,
        Role.LinkVisited: c.accent,
        Role.ToolTipBase: c.panel,
        Role.ToolTipText: c.text,
        Role.Light: c.panel,
        Role.Midlight: c.hover,
        Role.Mid: c.line,
        Role.Dark: c.outline,
        Role.Shadow: c.outline,
    }

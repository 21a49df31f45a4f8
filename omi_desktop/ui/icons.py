"""The program's icons: drawings of one hand in resources/icons, tinted with the colours in force."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from omi_desktop import paths
from omi_desktop.ui.theme import theme

ICON_PX = 16
_RATIOS = (1.0, 2.0)


def icon(name: str, role: str = "text") -> QIcon:
    """The icon of that file name (without .svg) in one of the palette's colours, greyed while disabled.

    Made once for the theme in force: ask again on `theme_changed`. Raises FileNotFoundError for a name
    that is not among the resources.
    """
    return theme().remember(("icon", name, role), lambda: _icon(name, role))


def icon_pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The same drawing for widgets that paint themselves; `size` in device-independent pixels."""
    return theme().remember(("icon", name, role, size, ratio), lambda: _pixmap(name, role, size, ratio))


def icon_size() -> QSize:
    """What to give `setIconSize` of a native button or view, so that its icons grow with the text."""
    return QSize(theme().px(ICON_PX), theme().px(ICON_PX))


def icon_names() -> list[str]:
    """Every icon there is, in order of name."""
    names = {file.stem for file in (paths.resources() / "icons").glob("*.svg")}
    return sorted(names - {"omi-desktop"})


def _icon(name: str, role: str) -> QIcon:
    """The pixmaps of one icon at the present text size, for ordinary and for dense screens."""
    made = QIcon()
    size = theme().px(ICON_PX)
    for ratio in _RATIOS:
        made.addPixmap(icon_pixmap(name, role, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(icon_pixmap(name, "outline", size, ratio), QIcon.Mode.Disabled)
    return made


def _pixmap(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """The drawing with its currentColor set to the colour of that role."""
    # QtSvg is loaded with the first icon, not with the program
    from PySide6.QtSvg import QSvgRenderer

    colour = getattr(theme().colours, role).name()
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    return pixmap


@cache
def _drawing(name: str) -> str:
    """The text of one SVG file."""
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")

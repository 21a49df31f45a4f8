"""The pictures of the manual and of README, taken of the real window on the sample inspection.

    python packaging/screenshots.py [NAME ...] [--to FOLDER]

Each is taken light and dark at one size, without a screen, in a settings folder of its own; the sample is
built anew with its fixed seed. Take them again when the window has changed: git shows which differ.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QRect, Qt  # noqa: E402
from PySide6.QtGui import QImage, QImageWriter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from omi_desktop.demo import build_sample  # noqa: E402
from omi_desktop.settings import Settings  # noqa: E402
from omi_desktop.ui.main_window import MainWindow  # noqa: E402
from omi_desktop.ui.theme import apply_theme  # noqa: E402

SAMPLE, SIZE = "omi-2008", (1366, 768)
PICTURES = ROOT / "resources" / "manual" / "images"
README = ROOT / "packaging" / "screenshot.png"
WHOLE_CASE, OPEN_CASE = "G007", "G003"
QUESTION, HALF_WAY = "1.2.19", "2.2.14"
LAST_CHANGE = "2008-01-18T15:40:00+00:00"
COLOURS = 256


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures asked for, all of them where none is named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", choices=[[], *SHOTS], metavar="NAME", help=", ".join(SHOTS))
    parser.add_argument("--to", type=Path, default=PICTURES, metavar="FOLDER")
    options = parser.parse_args(arguments)
    options.to.mkdir(parents=True, exist_ok=True)
    for file in take(options.names or list(SHOTS), options.to):
        print(f"{file.name}: {file.stat().st_size / 1024:.0f} KB")
    return 0


def take(
    names: Sequence[str],
    folder: Path,
    schemes: Sequence[str] = ("light", "dark"),
    cases: int | None = None,
) -> Iterator[Path]:
    """Take these pictures in these themes into a folder; their files. `cases` makes a smaller sample."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="omi-screenshots-") as place:
        os.environ["OMI_DESKTOP_SETTINGS"] = place
        sample = Path(place) / "Gloucestershire.omi"
        build_sample(SAMPLE, sample, cases=cases)
        for scheme in schemes:
            settings = Settings(theme="dark" if scheme == "dark" else "light", tour_seen=True)
            apply_theme(app, settings.theme)
            window = open_window(app, settings, sample)
            for name in names:
                picture = small(SHOTS[name](app, window).toImage())
                yield kept(picture, folder / (f"{name}-dark.png" if scheme == "dark" else f"{name}.png"))
                if name == "window" and scheme == "light" and folder == PICTURES:
                    yield kept(picture, README)
            window.close()
            window.deleteLater()
            # by itself it would live on in the other theme, and be dressed with it
            app.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def open_window(app: QApplication, settings: Settings, sample: Path) -> MainWindow:
    """The window with the sample in it, painted."""
    window = MainWindow(settings)
    window.resize(*SIZE)
    window.show()
    window.open_path(sample, case=WHOLE_CASE)
    settle(app)
    return window


def settle(app: QApplication) -> None:
    """Let everything that was put off happen."""
    for _ in range(20):
        app.processEvents()


# --- what each picture shows -------------------------------------------------------------------------


def at(app: QApplication, window: MainWindow, case: str, item: str) -> None:
    """A case in hand at an item, the line of saving as at the end of the week."""
    assert window.session is not None
    assert window.view is not None
    record = next(found.id for found in window.session.records() if found.ref == case)
    window.view.open_case(record, item)
    window.view.status.show_opened(LAST_CHANGE)
    settle(app)


def whole_window(app: QApplication, window: MainWindow) -> QPixmap:
    """Cases, case and scores."""
    at(app, window, WHOLE_CASE, QUESTION)
    return window.grab()


def question(app: QApplication, window: MainWindow) -> QPixmap:
    """The question in hand with its guidance, and those round it."""
    assert window.view is not None
    window.view.guidance(True)
    # with the guidance open everything stands elsewhere
    at(app, window, WHOLE_CASE, QUESTION)
    row = window.view.page.current_tab().row_in_hand()  # type: ignore[union-attr]
    assert row is not None
    page = window.view.page.stack
    middle = row.mapTo(page, row.rect().center()).y()
    about = QRect(0, max(middle - 150, 0), page.width(), 300)
    shown = page.grab(about.intersected(page.rect()))
    window.view.guidance(False)
    return shown


def answering(app: QApplication, window: MainWindow) -> QPixmap:
    """A tab half way through a case."""
    at(app, window, OPEN_CASE, HALF_WAY)
    return window.grab()


def scores(app: QApplication, window: MainWindow) -> QPixmap:
    """The scores of all cases, none of them scrolled away."""
    at(app, window, WHOLE_CASE, QUESTION)
    assert window.view is not None
    window.resize(SIZE[0], SIZE[1] + 120)
    settle(app)
    shown = window.view.scores.grab()
    window.resize(*SIZE)
    settle(app)
    return shown


def dialog(
    command: str, name: str, size: tuple[int, int] | None = None
) -> Callable[[QApplication, MainWindow], QPixmap]:
    """What a command opens."""

    def shot(app: QApplication, window: MainWindow) -> QPixmap:
        at(app, window, WHOLE_CASE, QUESTION)
        window.actions_by_name[command].trigger()
        settle(app)
        found = next(w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())
        if size:
            found.resize(*size)
        settle(app)
        _forget_places(found)
        shown = found.grab()
        found.close()
        settle(app)
        return shown

    return shot


def _forget_places(shown: QWidget) -> None:
    """Nobody is to read where this computer keeps its temporary files."""
    from omi_desktop.ui.widgets.inputs import LineInput

    for line in shown.findChildren(LineInput):
        if os.sep in line.text():
            line.setText(str(Path("Documents") / Path(line.text()).name))


SHOTS: dict[str, Callable[[QApplication, MainWindow], QPixmap]] = {
    "window": whole_window,
    "question": question,
    "answering": answering,
    "scores": scores,
    "export": dialog("export_week", "export_week"),
    "progress": dialog("progress", "progress", (1000, 560)),
}


# --- small files -------------------------------------------------------------------------------------


def small(picture: QImage) -> QImage:
    """In the colours that are seen most of: a screen full of text has few, and the file is a third."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    table = [colour for colour, _ in counted.most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def kept(picture: QImage, file: Path) -> Path:
    """Write it as a PNG, pressed as far as it goes."""
    writer = QImageWriter(str(file), b"png")
    writer.setQuality(0)
    if not writer.write(picture):
        raise OSError(f"{file} cannot be written: {writer.errorString()}")
    return file


if __name__ == "__main__":
    sys.exit(main())

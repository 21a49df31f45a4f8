"""The window `omi-desktop [FILE]`: what may be given when it starts, and starting it."""

# Nothing of Qt up here: without a screen there is one sentence to say, and a process of an export that
# finds this module again must not load the window.

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from omi_desktop import __version__

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager
    from PySide6.QtWidgets import QApplication

    from omi_desktop.app.crash import Report
    from omi_desktop.ui.main_window import MainWindow

NO_SCREEN = (
    "omi-desktop needs a screen, and there is none here: `omi new`, `omi sample import`, "
    "`omi answers import`, `omi check`, `omi score` and `omi export` do the same work without one "
    "(`omi --help` lists them all)."
)
ON_SCREEN = ("xcb", "wayland", "wayland-egl")
"""Qt's platforms that need a screen on Linux."""
DEFAULT_SAMPLE = "omi-2008"
WRONG_USAGE, UNUSABLE_FILE = 2, 3
AFTER_FIRST_PAINT = 100
"""Milliseconds after the window was shown; an idle timer would come before the screen asks for the paint."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window and stay until it is closed; the exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    options = parser().parse_args(arguments)
    if options.self_test and not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)  # noqa: T201
        return WRONG_USAGE
    if options.log_level:
        log_to_stderr(options.log_level)
    return self_test() if options.self_test else run(options)


def parser() -> argparse.ArgumentParser:
    """What may be given."""
    made = argparse.ArgumentParser(
        prog="omi-desktop",
        description="Case assessments for inspections of probation areas. Without FILE: the welcome page.",
    )
    made.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the inspection to open")
    made.add_argument("--case", default="", metavar="REF", help="take this case in hand")
    made.add_argument("--item", default="", metavar="ID", help="go to this question or fact")
    made.add_argument(
        "--sample",
        nargs="?",
        const=DEFAULT_SAMPLE,
        metavar="ID",
        help=f"open the sample inspection of a programme (default {DEFAULT_SAMPLE})",
    )
    made.add_argument("--passphrase-file", type=Path, metavar="F", help="its first line is the passphrase")
    made.add_argument(
        "--log-level", type=str.lower, choices=("debug", "info", "warning", "error"), help="log to stderr"
    )
    made.add_argument("--self-test", action="store_true", help="answer a question in a new file, and end")
    made.add_argument("--version", action="version", version=f"omi-desktop {__version__}")
    return made


def has_screen() -> bool:
    """Whether a window can be shown; off Linux there always is somewhere to show it."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform and platform not in ON_SCREEN:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def log_to_stderr(level: str) -> None:
    """Print what is logged, such as each commit (debug): never a value, a name or a note."""
    handler = logging.StreamHandler()
    logger = logging.getLogger("omi_desktop")
    logger.addHandler(handler)
    logger.setLevel(level.upper())


def application() -> QApplication:
    """The application in the look that the settings ask for."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("OMI Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("omi-desktop")
    return app


def run(options: argparse.Namespace) -> int:
    """Show the window with what was asked for, until it is closed."""
    from omi_desktop.settings import load_settings

    # whatever the program makes, Qt's own files among it, is its owner's alone
    os.umask(0o077)
    # what is made from here to the first paint stays: looking through it for garbage finds nothing
    gc.disable()
    settings = load_settings()
    _load_core(options)
    app = application()
    from PySide6.QtCore import QTimer

    from omi_desktop.ui.language import speak
    from omi_desktop.ui.main_window import MainWindow
    from omi_desktop.ui.theme import apply_theme

    speak(settings.language)
    apply_theme(app, settings.theme, settings.text_size)
    window = MainWindow(settings)
    _catch_crashes(window)
    app.commitDataRequest.connect(lambda manager: on_session_end(window, manager))
    if opens_at_once(options):
        # one first paint, with the case in it
        window.page_first = True
        open_asked(window, options)
        window.show()
    else:
        # deriving a key or making a sample takes a while: the window stands first
        window.show()
        QTimer.singleShot(1, window, lambda: open_asked(window, options))
    QTimer.singleShot(AFTER_FIRST_PAINT, window, lambda: _after_first_paint(app))
    status = app.exec()
    _end(window)
    return status


def _load_core(options: argparse.Namespace) -> None:
    """Import what an inspection needs before Qt, which reads the source of every module that comes after."""
    if options.file is not None:
        import omi_desktop.fieldwork.beside
        import omi_desktop.fieldwork.queries
        import omi_desktop.fieldwork.review
        import omi_desktop.records.interview
        import omi_desktop.scoring.live
        import omi_desktop.store.inspection  # noqa: F401


def opens_at_once(options: argparse.Namespace) -> bool:
    """Whether what was asked for opens without a key or making anything."""
    if options.sample or options.file is None:
        return not options.sample
    from omi_desktop.store.database import PLAIN_HEADER

    try:
        # a pipe would be waited for; that it is no inspection is said at once
        if not options.file.is_file():
            return True
        with options.file.open("rb") as file:
            return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    except OSError:
        return True


def open_asked(window: MainWindow, options: argparse.Namespace) -> None:
    """Open the sample or the file that was named; what cannot be used is said in the window."""
    from PySide6.QtCore import QTimer

    if options.sample:
        window.open_sample(options.sample, options.case, options.item)
    elif options.file is not None:
        window.open_path(options.file, _passphrase(window, options), options.case, options.item)
    else:
        window.show_welcome()
        if not window.settings.tour_seen:
            # the page first
            QTimer.singleShot(AFTER_FIRST_PAINT, window, lambda: _offer_tour(window))


def _offer_tour(window: MainWindow) -> None:
    from omi_desktop.ui import tour

    tour.offer(window)


def _passphrase(window: MainWindow, options: argparse.Namespace) -> str | None:
    """The first line of the file that holds it; a file that cannot be read leaves the window to ask."""
    if options.passphrase_file is None:
        return None
    try:
        with options.passphrase_file.open(encoding="utf-8-sig", newline="\n") as file:
            return str(file.readline()).removesuffix("\n").removesuffix("\r") or None
    except (OSError, UnicodeDecodeError):
        logging.getLogger(__name__).warning("the passphrase file cannot be read")
        return None


def on_session_end(window: MainWindow, manager: QSessionManager) -> None:
    """Write what is being typed before the computer goes down; wait where the disk does not take it."""
    if not window.all_saved() and manager.allowsInteraction():
        manager.cancel()


def _catch_crashes(window: MainWindow) -> None:
    import signal

    from omi_desktop.app.crash import install

    # Ctrl+C in the terminal ends the program as a kill does: an exception somewhere in a slot would not
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    install(lambda report: _tell_crash(report, window))


def _tell_crash(report: Report, window: MainWindow) -> None:
    from omi_desktop.ui.dialogs.crash_dialog import CrashDialog

    CrashDialog.tell(report, window)


def _after_first_paint(app: QApplication) -> None:
    """What nobody waits for: what the first deed needs, memory looked after again, the icon."""
    from PySide6.QtGui import QIcon

    from omi_desktop import paths
    from omi_desktop.store import connection

    connection.load()

    gc.freeze()
    gc.enable()
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "omi-desktop.svg")))


def _end(window: MainWindow) -> None:
    from omi_desktop.app.tasks import cancel_all

    cancel_all()
    window.close_inspection()


# --- self-test ---------------------------------------------------------------------------------------


def self_test() -> int:
    """Build the window on a fresh inspection, answer a question with it, find the answer on the disk."""
    import tempfile

    from omi_desktop.errors import OmiError

    with tempfile.TemporaryDirectory(prefix="omi-self-test-") as folder:
        os.environ["OMI_DESKTOP_SETTINGS"] = folder
        try:
            answered = _answer_in_window(Path(folder) / "self-test.omi")
        except OmiError as error:
            print(f"self-test failed: {error}", file=sys.stderr)  # noqa: T201
            return UNUSABLE_FILE
    print(f"self-test: {answered}")  # noqa: T201
    return 0


def _answer_in_window(path: Path) -> str:
    """Answer the first choice of the first case through the window; one line on what was found after."""
    from omi_desktop.errors import OmiError
    from omi_desktop.instruments import library
    from omi_desktop.settings import Settings
    from omi_desktop.store.inspection import Inspection
    from omi_desktop.ui.main_window import MainWindow

    instrument = library.shipped(DEFAULT_SAMPLE)
    with Inspection.create(path, library.text_of(instrument.id), area="Self-test", passphrase=None) as made:
        made.add_record("case", "0001")
    app = application()
    window = MainWindow(Settings())
    window.open_path(path)
    window.show()
    app.processEvents()
    session = window.session
    if session is None:
        raise OmiError("The window did not open the inspection.")
    item = next(fact for fact in instrument.facts_of("case") if fact.choices)
    session.answer("case", item.id, item.choices[0].id)
    app.processEvents()
    window.close()
    with Inspection.open(path, read_only=True) as reopened:
        kept = reopened.answers(reopened.records("case")[0].id)
    if kept != {item.id: item.choices[0].id}:
        raise OmiError("The answer given in the window is not on the disk.")
    return f"the window opened, an answer was given and is on the disk (omi-desktop {__version__})."


if __name__ == "__main__":
    sys.exit(main())

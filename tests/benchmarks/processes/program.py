"""The program itself, as `omi-desktop [FILE]` starts it, told when it is painted and when all is built."""

import sys
import time

print(time.monotonic_ns(), flush=True)

from omi_desktop import __main__ as program

make_application = program.application


def watched_application() -> object:
    """The application, and from then on windows that tell; Qt comes only when the program asks for it."""
    made = make_application()
    from omi_desktop.ui import main_window
    from tests.benchmarks.processes.watched_window import WatchedWindow

    main_window.MainWindow = WatchedWindow  # type: ignore[misc]
    return made


program.application = watched_application  # type: ignore[assignment]
sys.exit(program.main(sys.argv[1:]))

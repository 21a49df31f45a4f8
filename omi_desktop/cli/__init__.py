"""The command line `omi`: parse, call the core, print. The same work as the window, without one."""

from omi_desktop.cli.main import main

__all__ = ["main"]

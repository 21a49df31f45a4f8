"""The command line of the frozen program."""

import multiprocessing

from omi_desktop.cli import main

if __name__ == "__main__":
    # workbooks are read in a process of their own, which is this program once more
    multiprocessing.freeze_support()
    main()

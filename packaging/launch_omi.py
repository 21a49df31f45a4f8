"""The command line of the frozen program."""

from omi_desktop.cli import main

if __name__ == "__main__":
    main()

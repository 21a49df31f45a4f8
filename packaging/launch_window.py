"""The window of the frozen program."""

from omi_desktop.__main__ import main

if __name__ == "__main__":
    main()

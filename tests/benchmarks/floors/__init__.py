"""The least that could do: written plainly, without the program."""

"""The inspection file: the only part that knows a database."""

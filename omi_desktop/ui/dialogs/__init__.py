"""Dialogs: each collects values and says what is wrong with them in place; the caller does the deed."""

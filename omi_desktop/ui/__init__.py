"""The window: theme, widgets, models, tabs and dialogs."""

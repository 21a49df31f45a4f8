"""The application around the core: the open inspection, work in the background, the crash net."""

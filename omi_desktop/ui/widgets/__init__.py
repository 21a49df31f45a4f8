"""Widgets that know Qt and plain values, and nothing of the inspection."""

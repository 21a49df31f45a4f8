"""Scoring: tallies out of counted answers, scores out of tallies. Exact, the same everywhere."""

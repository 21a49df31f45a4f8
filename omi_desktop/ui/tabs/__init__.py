"""The tabs of a case: its facts, a tab for each section, its notes."""

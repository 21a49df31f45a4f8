"""How fast the program is here: `python -m tests.benchmarks`. Measured beside the tests, never inside."""

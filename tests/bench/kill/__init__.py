"""Killing the program; see ``python -m tests.bench.kill --help``."""

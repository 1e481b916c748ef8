"""Faults planted one at a time in a copy of the tree: which of them the tests catch (``python -m tests.mutants``)."""

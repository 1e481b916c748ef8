"""What run.py is made of beside its own file; standard library only, since it runs before anything is installed."""

from __future__ import annotations


class SetupError(Exception):
    """What happened and what to do, for the reader."""


def say(text: str) -> None:
    """Write a line that is seen at once."""
    print(text, flush=True)

"""Stands in for what a panel was given to call."""

from __future__ import annotations

from collections.abc import Callable


class Calls:
    """Whatever is asked of it by name, in order."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *words: self.made.append(" ".join((name, *words)))

"""What can go wrong with a set, in a sentence for the reader."""

from __future__ import annotations

from lungseg_sets.words import worded


class SetError(Exception):
    """A failure that the reader can understand and act upon.

    Parameters
    ----------
    message : str
        What happened, one sentence; with ``{name}`` where a value stands.
    remedy : str
        What to do, one sentence; empty where nothing can be done.
    **values : object
        What stands in the braces of both; without any the texts are taken as they are.
    """

    def __init__(self, message: str, *, remedy: str = "", **values: object) -> None:
        self.message = worded(message, **values)
        self.remedy = worded(remedy, **values)
        super().__init__(self.message)

    def __str__(self) -> str:
        """Return the message, followed by the remedy where there is one."""
        return f"{self.message} {self.remedy}".rstrip()

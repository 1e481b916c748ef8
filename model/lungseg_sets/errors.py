"""What can go wrong with a set, in a sentence for the reader."""

from __future__ import annotations


class SetError(Exception):
    """A failure that the reader can understand and act upon.

    Parameters
    ----------
    message : str
        What happened, one sentence.
    remedy : str
        What to do, one sentence; empty where nothing can be done.
    """

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the message, followed by the remedy where there is one."""
        return f"{self.message} {self.remedy}".rstrip()

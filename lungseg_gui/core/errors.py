"""The one error that a reader sees."""

from __future__ import annotations

from lungseg_gui.core.language import together, tr


class LungSegError(Exception):
    """What happened, in one sentence, and what the reader can do about it.

    Parameters
    ----------
    message : str
        What happened: one sentence for the reader, without a stack trace or an identifier of the patient.
    remedy : str, optional
        What to do, one sentence.
    cause : BaseException, optional
        The technical reason, only for the log.
    reason : str, optional
        Why, in a few words, where there is no room for the sentence: "the disk is full".
    """

    def __init__(self, message: str, *, remedy: str = "", cause: BaseException | None = None, reason: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.cause = cause
        self.reason = reason

    def __str__(self) -> str:
        """Join message and remedy, as they are shown."""
        return together((self.message, self.remedy))


class Cancelled(LungSegError):
    """The reader stopped a piece of work; nothing was changed."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or tr("Cancelled."))


class NotTheFile(LungSegError):
    """A file could not be read for a reason that is not its own: nothing is held against it at the next start."""

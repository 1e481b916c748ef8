"""What the reader says of a case apart from its mask: why it was rejected, a comment, a flag, how the image stands."""

from __future__ import annotations

from dataclasses import dataclass

from lungseg_gui.core.language import tr_later

REASONS = (
    tr_later("not frontal"),
    tr_later("not a chest"),
    tr_later("poor quality"),
    tr_later("wrong patient"),
    tr_later("lungs cut off"),
)
"""Reasons for a rejection that are on offer; any other words are as good. Kept in English, shown by ``tr``."""
LONGEST = 500
"""Characters of a reason or comment that are kept."""
_FLAGGED = "flagged"


@dataclass(frozen=True)
class Remarks:
    """The reader's words on one case.

    Attributes
    ----------
    reason : str
        Why it was rejected; "" where no reason was given, or it was not rejected.
    comment : str
        One line.
    flagged : bool
        To be found again.
    orientation : tuple of str
        How the stored rows and columns run in the patient, as the reader says, such as ``("R", "F")`` for a mirrored
        image; empty where the file's word holds. See ``Image.orientation``.
    confirmed : tuple of str
        Findings of the checks that the reader called right: they are not asked about again.
    """

    reason: str = ""
    comment: str = ""
    flagged: bool = False
    orientation: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What a search for words finds."""
        return " ".join(part for part in (self.reason, self.comment, _FLAGGED if self.flagged else "") if part)


NONE = Remarks()


def one_line(words: str) -> str:
    """Return words as they are kept: in one line, without blanks around it, not too long."""
    return " ".join(words.split())[:LONGEST]

"""What stands on the screen: the identity that every decision carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session


@dataclass(frozen=True)
class Painted:
    """A picture that was painted.

    Attributes
    ----------
    identity : Identity
        Of its image.
    key : str
        Row of the worklist that it was shown for.
    at : float
        When its first paint ended, by ``time.monotonic()``.
    """

    identity: Identity
    key: str
    at: float


class Screen(Protocol):
    """Who knows what is painted."""

    @property
    def painted(self) -> Painted | None:
        """The picture on the screen; None where it is not the chosen case's, such as while that one is decoded."""
        ...

    def why_not_painted(self) -> str:
        """Why there is no such picture, as a sentence; "" where there is one."""
        ...


def painted_review(screen: Screen, session: Session) -> Review | None:
    """Return the review whose picture is on the screen; None where there is none."""
    painted = screen.painted
    return session.review(painted.identity) if painted is not None else None

"""What stands on the screen: the identity that every decision carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from lungseg_gui.core.identity import Identity


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

"""What kind of picture an image is, as the version in use sees it."""

from __future__ import annotations

from dataclasses import dataclass

FRONTAL = "frontal"


@dataclass(frozen=True)
class View:
    """What kind of picture it is.

    Attributes
    ----------
    name : str
        ``frontal``, ``head to the left``, ``upside down``, ``head to the right``, ``lateral`` or ``no chest``. Anything
        but frontal only where that is beyond doubt.
    turn : int
        Quarter turns clockwise that bring it upright.
    mirrored : bool
        The heart lies on the patient's right: the picture may be mirrored. Nothing is ever swapped for that.
    unlike : float
        How far it is from all that the version learned from; above 1 it is unlike all but very few known pictures.
    """

    name: str = FRONTAL
    turn: int = 0
    mirrored: bool = False
    unlike: float = 0.0

    @property
    def readable(self) -> bool:
        """Whether a mask can be trusted to mean something: an upright frontal chest radiograph, like known ones."""
        return self.name == FRONTAL and self.unlike <= 1.0

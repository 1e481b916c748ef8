"""What kind of picture an image is, as the version in use sees it."""

from __future__ import annotations

from dataclasses import dataclass

from lungseg_gui.core.findings import ACT_MIRROR, ACT_PREDICT, ACT_TURN, Finding
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.mask import NOWHERE

FRONTAL = "frontal"
_WORDS = {
    "head to the left": tr_later("The image is turned: the head is to the left."),
    "upside down": tr_later("The image is upside down."),
    "head to the right": tr_later("The image is turned: the head is to the right."),
    "lateral": tr_later("This looks like a lateral view; the model is for frontal chest radiographs."),
}
_NO_CHEST = tr_later("This does not look like a chest radiograph.")
_MIRRORED = tr_later("The heart seems to be on the right: the image may be mirrored.")
_UNLIKE = tr_later("The model was not trained on images like this one: check its mask closely.")


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
        The heart is on the patient's right: the picture may be mirrored. Nothing is ever swapped for that.
    unlike : float
        How far it is from all that the version learned from; above 1 it is unlike all but very few known pictures.
    """

    name: str = FRONTAL
    turn: int = 0
    mirrored: bool = False
    unlike: float = 0.0

    @property
    def frontal(self) -> bool:
        """Whether it is an upright frontal chest radiograph: of anything else a mask is drawn only on request."""
        return self.name == FRONTAL

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the reader should know of the image; nothing where it is a frontal chest radiograph like known ones."""
        if not self.frontal:
            action = ACT_TURN if self.turn else ACT_PREDICT
            return (Finding("view", tr(_WORDS.get(self.name, _NO_CHEST)), NOWHERE, action=action),)
        found: list[Finding] = []
        if self.mirrored:
            found.append(Finding("mirrored", tr(_MIRRORED), NOWHERE, action=ACT_MIRROR))
        if self.unlike > 1.0:
            found.append(Finding("unlike", tr(_UNLIKE), NOWHERE))
        return tuple(found)

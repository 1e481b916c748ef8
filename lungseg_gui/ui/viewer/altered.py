"""What the reader changed only in the view: flipped, turned, inverted; said beside the picture as long as it is so."""

from __future__ import annotations

from collections.abc import Sequence

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.turn import Turn
from lungseg_gui.ui.viewer.camera import Camera

_TURNED = {
    1: tr_later("turned 90° to the right"),
    2: tr_later("turned 180°"),
    3: tr_later("turned 90° to the left"),
}


def altered(camera: Camera, turn: Turn, *, inverted: bool = False, enhanced: Sequence[str] = ()) -> tuple[str, ...]:
    """Say how a view differs from the image as it stands upright.

    Parameters
    ----------
    turn : Turn
        What brings the image upright: a view that does no more than that is not altered.
    inverted : bool
        Whether black and white are swapped.
    enhanced : sequence of str
        What is done to the grey values for the eye.

    Returns
    -------
    tuple of str
        One line such as ``View flipped left to right, inverted``; empty where nothing is altered.
    """
    flipped, quarters = _flip_and_quarters(camera, turn)
    words: list[str] = []
    if flipped and quarters in (0, 2):
        words.append(tr("flipped top to bottom") if quarters else tr("flipped left to right"))
    else:
        words += [tr("flipped")] if flipped else []
        words += [tr(_TURNED[quarters])] if quarters else []
    words += [tr("inverted")] if inverted else []
    words += enhanced
    return (tr("View {changes}", changes=", ".join(words)),) if words else ()


def _flip_and_quarters(camera: Camera, turn: Turn) -> tuple[bool, int]:
    """Take a view apart: whether it flips the upright image left to right, and by how many quarters it turns it."""
    upright = Camera(orientation=turn.matrix)
    for flipped in (False, True):
        seen = upright.mirrored() if flipped else upright
        for quarters in range(4):
            if seen.rotated(quarters).orientation == camera.orientation:
                return flipped, quarters
    raise AssertionError("there are eight ways to look at an image")

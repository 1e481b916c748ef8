"""What a mask says, by its kind, and what it leaves open. numpy only.

A network of five classes distinguishes the lungs from the part behind heart and mediastinum of each side. No mask says
all of that. A mask of the kind ``full`` says lung or not lung, one of the kind ``outline`` says lung with the part
behind the heart, or background. What a kind cannot distinguish is added up before anything is compared: the marginal
loss of Fang 2020 and Shi 2021. A picture with masks of both kinds says both.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from lungseg_model.preprocess import FloatImage
from lungseg_sets.kinds import FULL, OUTLINE

BACKGROUND, RIGHT, LEFT, BEHIND_RIGHT, BEHIND_LEFT = range(5)
PLANES = 3  # of each kind: the rest, right, left
MERGED: Mapping[str, tuple[tuple[int, ...], ...]] = {
    FULL: ((BACKGROUND, BEHIND_RIGHT, BEHIND_LEFT), (RIGHT,), (LEFT,)),
    OUTLINE: ((BACKGROUND,), (RIGHT, BEHIND_RIGHT), (LEFT, BEHIND_LEFT)),
}
"""The classes that each plane of a kind adds up."""


def merged(probability: FloatImage, kind: str) -> FloatImage:
    """Add up the classes that a kind of mask cannot distinguish.

    Parameters
    ----------
    probability : float32 (C, s, s)
        Of two, three or five classes; only five are added up.
    kind : {"full", "outline"}

    Returns
    -------
    float32 (3, s, s)
        Of the rest, the right and the left lung; the same array where there are not five classes.
    """
    if len(probability) != 5:
        return probability
    return np.stack([probability[list(classes)].sum(axis=0) for classes in MERGED[kind]])

"""What kind of picture it is, from the network's bottleneck: frontal or not, turned, mirrored, unlike any known.

A linear head on what the encoder found, so that it comes from the same pass as the mask and costs nothing. It is kept
with the weights, and ``view_training`` makes it. numpy only; the module that holds it is in ``network``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

FRONTAL, HEAD_LEFT, UPSIDE_DOWN, HEAD_RIGHT, LATERAL, OTHER = VIEWS = (
    "frontal",
    "head to the left",
    "upside down",
    "head to the right",
    "lateral",
    "no chest",
)
TURNS: Mapping[str, int] = {HEAD_LEFT: 1, UPSIDE_DOWN: 2, HEAD_RIGHT: 3}
"""Quarter turns, counter-clockwise, that a frontal chest radiograph was turned by; as many back clockwise undo it."""
FAR = 8.0  # spreads; beyond it a feature says nothing more
SIDES = 2  # features that compare left and right
LEAST = 1.0  # pixel: keeps the logarithm of nothing finite
GRID = 3  # the bottleneck is averaged over so many rows and columns: what is where shows how a picture is turned


@dataclass(frozen=True)
class View:
    """What kind of picture it is.

    Attributes
    ----------
    name : str
        One of ``VIEWS``. Anything but a frontal one only where that is beyond doubt: frontal where it is not.
    frontal : float
        Probability that it is an upright frontal chest radiograph, 0 to 1.
    mirrored : bool
        Whether the heart is on the patient's right, which may be so, or the picture is mirrored.
    unlike : float
        Distance from what the network learned from, in units of what all but very few known pictures stay below.
    """

    name: str
    frontal: float
    mirrored: bool
    unlike: float

    @property
    def turn(self) -> int:
        """Quarter turns clockwise that bring it upright."""
        return TURNS.get(self.name, 0)

    @property
    def readable(self) -> bool:
        """Whether it is a frontal chest radiograph, upright and like known ones."""
        return self.name == FRONTAL and self.unlike <= 1.0


def features(bottleneck: FloatArray, probability: FloatArray) -> FloatArray:
    """Return what the head decides from.

    Parameters
    ----------
    bottleneck : float32 (C, h, w)
        What the encoder found last.
    probability : float32 (classes, s, s)
        Of the network's classes.

    Returns
    -------
    float32 (C * GRID * GRID + SIDES)
        The bottleneck's means, and how much larger the left lung is than the right one, and the part behind the heart
        on the left than on the right, each as a logarithm. Sides are decided by position, so a mirrored picture has
        them the other way round; 0 for a network that does not know them.
    """
    areas = probability.sum(axis=(1, 2)) + LEAST
    pairs = ((1, 2), (3, 4))[: (len(areas) - 1) // 2]
    sides = np.zeros(SIDES, np.float32)
    sides[: len(pairs)] = [np.log(areas[left] / areas[right]) for right, left in pairs]
    return np.concatenate((pooled(bottleneck), sides))


def pooled(bottleneck: FloatArray) -> FloatArray:
    """Average the bottleneck over ``GRID`` x ``GRID`` parts: float32 (C, h, w) -> float32 (C * GRID * GRID)."""
    channels, height, width = bottleneck.shape
    parts = np.empty((channels, GRID, GRID), np.float32)
    for row in range(GRID):
        for column in range(GRID):
            parts[:, row, column] = bottleneck[:, _part(row, height), _part(column, width)].mean(axis=(1, 2))
    return parts.reshape(-1)


def _part(number: int, length: int) -> slice:
    first = min(number * length // GRID, length - 1)
    return slice(first, max(first + 1, -(-(number + 1) * length // GRID)))


def sizes(channels: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of what a head holds, for a bottleneck of so many channels.

    ``mean`` and ``scale`` make features comparable; ``weight`` and ``bias`` give the views' logits, ``mirror_weight``
    and ``mirror_bias`` that of a mirrored one; ``whiten`` makes distances in the mean over all parts comparable in all
    directions; ``limits`` are the highest probability of a frontal picture that is called another one, the logit
    above which one is called mirrored, and the distance that counts as 1.
    """
    count = channels * GRID * GRID + SIDES
    return {
        "mean": (count,),
        "scale": (count,),
        "weight": (len(VIEWS), count),
        "bias": (len(VIEWS),),
        "mirror_weight": (count,),
        "mirror_bias": (1,),
        "whiten": (channels, channels),
        "limits": (3,),
    }


@dataclass(frozen=True, eq=False)
class Head:
    """The numbers of a head; see ``sizes``."""

    mean: FloatArray
    scale: FloatArray
    weight: FloatArray
    bias: FloatArray
    mirror_weight: FloatArray
    mirror_bias: FloatArray
    whiten: FloatArray
    limits: FloatArray

    def standard(self, features: FloatArray) -> FloatArray:
        """Return features (..., F) of mean 0 and spread 1, none of them far out."""
        return np.asarray(np.clip((features - self.mean) * self.scale, -FAR, FAR), np.float32)

    def probabilities(self, features: FloatArray) -> FloatArray:
        """Return the probability of each view: (..., F) -> (..., views)."""
        logits = self.standard(features) @ self.weight.T + self.bias
        raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)

    def mirror(self, features: FloatArray) -> FloatArray:
        """Return the logit of a mirrored picture: (..., F) -> (...)."""
        return np.asarray(self.standard(features) @ self.mirror_weight + self.mirror_bias[0], np.float32)

    def distance(self, features: FloatArray) -> FloatArray:
        """Return how far pictures are from known ones (Mahalanobis 1936), not yet in units of the limit."""
        centred = ((features - self.mean) * self.scale)[..., :-SIDES]
        whole = centred.reshape(*centred.shape[:-1], -1, GRID * GRID).mean(axis=-1)
        return np.asarray(np.linalg.norm(whole @ self.whiten, axis=-1) / np.sqrt(len(self.whiten)), np.float32)

    def answer(self, features: FloatArray) -> View:
        """Return what kind of image it is, from its features."""
        share = self.probabilities(features)
        frontal = float(share[0])
        name = FRONTAL if frontal > float(self.limits[0]) else VIEWS[1 + int(share[1:].argmax())]
        mirrored = name == FRONTAL and float(self.mirror(features)) > float(self.limits[1])
        return View(name, frontal, mirrored, float(self.distance(features)) / float(self.limits[2]))

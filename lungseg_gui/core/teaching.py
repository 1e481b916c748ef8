"""What training would gain from a case: how unsure the model is, how versions differ, how unlike known images it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np

from lungseg_gui.core.mask import Mask

UNSURE = 0.5
"""Uncertainty that counts fully: one mask in a hundred of the bundled versions that is sound reaches it."""
DISAGREE = 0.05
"""Share of the lungs' area by which versions differ that counts fully."""
UNLIKE = 1.5
"""``View.unlike`` that counts fully; what very few known images reach is 1."""
LEAST = 0.6
"""A reason that counts less is not worth a word."""


class Reason(Enum):
    """Why training would gain from a case."""

    UNCERTAIN = "uncertain"
    DISAGREE = "disagree"
    UNLIKE = "unlike"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is known of a prediction and shows how much training would gain from its case.

    Attributes
    ----------
    uncertainty : float or None
        0 (sure) to 1; None before a prediction.
    disagreement : float or None
        Of the newest two versions that predicted the image, see :func:`disagreement`; None where one has.
    unlike : float or None
        ``View.unlike``; None if the version cannot say.
    withheld : bool
        Whether no mask was drawn, since it is not an upright frontal chest radiograph.
    """

    uncertainty: float | None
    disagreement: float | None = None
    unlike: float | None = None
    withheld: bool = False

    @staticmethod
    def of(uncertainty: float | None, words: str) -> Lesson:
        """Read what :attr:`words` wrote; nothing where it is damaged."""
        try:
            unlike, withheld, differs = words.split()
            return Lesson(uncertainty, _number(differs), _number(unlike), withheld == "1")
        except ValueError:
            return Lesson(uncertainty)

    @property
    def words(self) -> str:
        """What is kept of it beside the uncertainty."""
        return f"{_written(self.unlike)} {int(self.withheld)} {_written(self.disagreement)}"

    @property
    def parts(self) -> dict[Reason, float]:
        """How much each reason counts, 0 to 1."""
        known = (
            (Reason.UNCERTAIN, self.uncertainty, UNSURE),
            (Reason.DISAGREE, self.disagreement, DISAGREE),
            (Reason.UNLIKE, self.unlike, UNLIKE),
        )
        return {reason: min(max(value / full, 0.0), 1.0) for reason, value, full in known if value is not None}

    @property
    def worth(self) -> float:
        """How much training would gain from the case, 0 to 1: ``1 - (1 - u) (1 - d) (1 - n)`` of its :attr:`parts`.

        One full reason is enough, several small ones add up, and none takes away from another. A case that is no
        frontal radiograph is no use for training as it stands.
        """
        if self.withheld:
            return 0.0
        nothing = 1.0
        for part in self.parts.values():
            nothing *= 1.0 - part
        return 1.0 - nothing

    @property
    def reason(self) -> Reason | None:
        """What counts most, where it counts enough to be named."""
        parts = {} if self.withheld else self.parts
        best = max(parts, key=lambda reason: parts[reason], default=None)
        return best if best is not None and parts[best] >= LEAST else None


def disagreement(one: Mask, other: Mask) -> float | None:
    """Return the share of the lungs' area that two masks (H, W) of an image do not agree on: 1 less their Dice.

    Lungs are compared by side: a lung that one mask calls right and the other left is not agreement. None where either
    is empty, which says nothing of an edge.
    """
    areas = int(np.count_nonzero(one)), int(np.count_nonzero(other))
    if not all(areas):
        return None
    both = int(np.count_nonzero((one == other) & (one != 0)))
    return 1.0 - 2.0 * both / sum(areas)


def _written(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _number(words: str) -> float | None:
    value = None if words == "-" else float(words)
    if value is not None and not math.isfinite(value):
        raise ValueError("no number that says anything")
    return value

"""How far two masks of one image lie apart."""

from __future__ import annotations

from dataclasses import dataclass

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Spacing


@dataclass(frozen=True)
class Agreement:
    """How well a mask agrees with another.

    Attributes
    ----------
    dice : float
        Of both lungs as one region.
    hd95_mm : float or None
        95 % Hausdorff distance, the larger of the two lungs'; None without spacing, or where one mask lacks a lung.
    displacement_mm : float or None
        Mean distance of the boundaries, both ways (ASSD), mean of the two lungs; None as above.
    contour_left : float
        Share of the wanted contour that lies farther than 1 % of the longest side from the found one, 0 to 1.
    """

    dice: float
    hd95_mm: float | None
    displacement_mm: float | None
    contour_left: float


def agreement(found: Mask, wanted: Mask, spacing: Spacing | None) -> Agreement:
    """Compare two label maps (H, W) uint8; some 100 ms at 4 Mpx, so not in the window's thread."""
    from lungseg_model import metrics

    dice = metrics.dice(found > 0, wanted > 0)
    left = metrics.left_to_correct(found, wanted)[0]
    pairs = [(found == value, wanted == value) for value in (RIGHT, LEFT)]
    if spacing is None or any(bool(one.any()) != bool(other.any()) for one, other in pairs):
        return Agreement(dice, None, None, left)
    apart = [metrics.distances(one, other, spacing=(spacing.row, spacing.column)) for one, other in pairs]
    shift = sum(assd for _, assd in apart) / len(apart)
    return Agreement(dice, max(hd95 for hd95, _ in apart), shift, left)

"""How far apart two masks of one image are."""

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
        Share of the wanted contour that is farther than 1 % of the longest side from the found one, 0 to 1.
    """

    dice: float
    hd95_mm: float | None
    displacement_mm: float | None
    contour_left: float


@dataclass(frozen=True)
class LungAgreement:
    """How well two readers' masks of one lung, or of both together, agree.

    Attributes
    ----------
    dice : float
        0 to 1; 1 where neither has anything.
    hd95 : float or None
        In ``unit``; None where one of both has nothing.
    unit : str
        ``mm`` where the spacing can be trusted, else ``px``.
    """

    dice: float
    hd95: float | None
    unit: str


def by_lung(one: Mask, other: Mask, spacing: Spacing | None) -> dict[int, LungAgreement]:
    """Compare two label maps (H, W) uint8 for each lung, and under 0 for both; not in the window's thread.

    The HD95 of both is the larger one of the two lungs'.
    """
    from lungseg_model import metrics

    unit, step = ("px", (1.0, 1.0)) if spacing is None else ("mm", (spacing.row, spacing.column))
    found: dict[int, LungAgreement] = {}
    for value in (RIGHT, LEFT):
        pair = one == value, other == value
        missing = bool(pair[0].any()) != bool(pair[1].any())
        hd95 = None if missing else metrics.hd95(*pair, spacing=step)
        found[value] = LungAgreement(metrics.dice(*pair), hd95, unit)
    known = [lung.hd95 for lung in found.values() if lung.hd95 is not None]
    found[0] = LungAgreement(metrics.dice(one > 0, other > 0), max(known) if len(known) == len(found) else None, unit)
    return found


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

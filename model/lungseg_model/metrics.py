"""How well two masks agree. numpy and cv2 only.

Conventions: two empty masks agree fully (Dice and IoU 1, distances 0). Where one is empty, Dice and IoU are 0
and the distances are the diagonal of the picture, so that a missed lung can never improve a mean.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

BoolImage = NDArray[np.bool_]
CHUNK = 512  # boundary points handled at once where spacing is anisotropic


def dice(found: BoolImage, wanted: BoolImage) -> float:
    """Return 2 |A and B| / (|A| + |B|) (Dice 1945)."""
    sums = int(np.count_nonzero(found)) + int(np.count_nonzero(wanted))
    return 1.0 if sums == 0 else 2.0 * int(np.count_nonzero(found & wanted)) / sums


def iou(found: BoolImage, wanted: BoolImage) -> float:
    """Return |A and B| / |A or B| (Jaccard 1912)."""
    union = int(np.count_nonzero(found | wanted))
    return 1.0 if union == 0 else int(np.count_nonzero(found & wanted)) / union


def boundary(mask: BoolImage) -> BoolImage:
    """Return the mask's pixels that have a 4-neighbour outside it; the picture's border counts as outside."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,))
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    inner = cv2.erode(padded, cross)[1:-1, 1:-1]
    return mask & (inner == 0)


def surface_distances(
    found: BoolImage, wanted: BoolImage, *, spacing: tuple[float, float] = (1.0, 1.0)
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the distance of each boundary pixel of one mask to the nearest of the other, both ways.

    Parameters
    ----------
    found, wanted : bool (H, W)
        Neither empty.
    spacing : (float, float)
        Row and column spacing; the distances' unit.

    Returns
    -------
    float64 (n,), float64 (m,)
    """
    ours, theirs = boundary(found), boundary(wanted)
    either = ours | theirs
    rows, columns = np.flatnonzero(either.any(axis=1)), np.flatnonzero(either.any(axis=0))
    box = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    ours, theirs = ours[box], theirs[box]
    if math.isclose(spacing[0], spacing[1], rel_tol=1e-4):
        return (
            _distance_map(theirs)[ours] * float(spacing[0]),
            _distance_map(ours)[theirs] * float(spacing[0]),
        )
    first = np.argwhere(ours).astype(np.float64) * np.asarray(spacing)
    second = np.argwhere(theirs).astype(np.float64) * np.asarray(spacing)
    return _nearest(first, second), _nearest(second, first)


def _distance_map(points: BoolImage) -> NDArray[np.float64]:
    away = np.where(points, np.uint8(0), np.uint8(1))
    return np.asarray(cv2.distanceTransform(away, cv2.DIST_L2, cv2.DIST_MASK_PRECISE), np.float64)


def _nearest(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    nearest = np.empty(len(first))
    for start in range(0, len(first), CHUNK):
        apart = first[start : start + CHUNK, None, :] - second[None, :, :]
        nearest[start : start + CHUNK] = np.sqrt((apart * apart).sum(axis=-1).min(axis=1))
    return nearest


def _diagonal(shape: tuple[int, ...], spacing: tuple[float, float]) -> float:
    return math.hypot(shape[0] * spacing[0], shape[1] * spacing[1])


def distances(found: BoolImage, wanted: BoolImage, *, spacing: tuple[float, float] = (1.0, 1.0)) -> tuple[float, float]:
    """Return HD95 and ASSD in the unit of ``spacing``.

    HD95: the larger of the two directed 95th percentiles of boundary distances (Huttenlocher 1993; the convention
    of DeepMind's surface-distance and of MONAI). ASSD: the mean of all boundary distances of both directions
    (Heimann 2009).
    """
    if not found.any() and not wanted.any():
        return 0.0, 0.0
    if not found.any() or not wanted.any():
        diagonal = _diagonal(found.shape, spacing)
        return diagonal, diagonal
    there, back = surface_distances(found, wanted, spacing=spacing)
    hd95 = max(float(np.percentile(there, 95)), float(np.percentile(back, 95)))
    return hd95, float((there.sum() + back.sum()) / (there.size + back.size))


def hd95(found: BoolImage, wanted: BoolImage, *, spacing: tuple[float, float] = (1.0, 1.0)) -> float:
    """Return the 95th percentile Hausdorff distance; see ``distances``."""
    return distances(found, wanted, spacing=spacing)[0]


def assd(found: BoolImage, wanted: BoolImage, *, spacing: tuple[float, float] = (1.0, 1.0)) -> float:
    """Return the average symmetric surface distance; see ``distances``."""
    return distances(found, wanted, spacing=spacing)[1]


def components(mask: BoolImage) -> int:
    """Return the number of 8-connected components."""
    count, _ = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    return int(count) - 1

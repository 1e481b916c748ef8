"""How well two masks agree. numpy and cv2 only.

Conventions: two empty masks agree fully (Dice and IoU 1, distances 0). Where one is empty, Dice and IoU are 0
and the distances are the diagonal of the picture, so that a missed lung can never improve a mean.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model.preprocess import ByteImage
from lungseg_sets.kinds import SILENT

BoolImage = NDArray[np.bool_]
NEAR = 0.01  # of the picture's longest side: a contour within it is not corrected
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
    box = _around(ours | theirs)
    ours, theirs = ours[box], theirs[box]
    down, across = spacing
    if math.isclose(down, across, rel_tol=1e-4):
        return _distance_map(theirs)[ours] * down, _distance_map(ours)[theirs] * down
    first = np.argwhere(ours).astype(np.float64) * np.asarray(spacing)
    second = np.argwhere(theirs).astype(np.float64) * np.asarray(spacing)
    return _nearest(first, second), _nearest(second, first)


def _distance_map(points: BoolImage) -> NDArray[np.float64]:
    away = (~points).astype(np.uint8)
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


def left_to_correct(
    found: ByteImage,
    wanted: ByteImage,
    *,
    spacing: tuple[float, float] | None = None,
    outer: bool = False,
) -> tuple[float, float | None]:
    """Return how much of the reference's contour a reader would have to draw again.

    That is the share of its points that are farther than :data:`NEAR` of the picture's longest side from the contour of
    what was found, each lung compared with the same lung. All of a lung's contour where nothing of it was found.

    Parameters
    ----------
    found, wanted : uint8 (H, W)
        Label maps. Where ``wanted`` is 255 it gives no verdict: no contour beside it counts.
    spacing : (float, float), optional
        Row and column spacing, mm.
    outer : bool
        Only the outer contour: lateral wall, apex and diaphragm, without what faces the other lung.

    Returns
    -------
    share : float
        0 to 1; 0 where the reference has no contour.
    length : float or None
        The same in mm, where the spacing is known.
    """
    near = NEAR * max(wanted.shape)
    silent, close = _silence(wanted)
    far, whole, length = 0, 0, 0.0
    for side in (1, 2):
        ours, theirs = found == side, wanted == side
        edge = boundary(theirs | (silent & ours)) & ~close
        if outer:
            edge &= ~_facing_the_middle(theirs, side)
        if not edge.any():
            continue
        rows, columns = np.nonzero(edge)
        away = np.ones(len(rows), np.bool_)
        if ours.any():
            box = _around(edge | ours)
            distance = np.full(edge.shape, np.inf, np.float64)
            distance[box] = _distance_map(boundary(ours)[box])
            away = distance[rows, columns] > near
        far, whole = far + int(np.count_nonzero(away)), whole + len(rows)
        if spacing is not None:
            length += float(np.count_nonzero(away)) / len(rows) * _perimeter(theirs, spacing)
    return (far / whole if whole else 0.0), (length if spacing is not None else None)


def surface_dice(found: ByteImage, wanted: ByteImage, *, tolerance: float = NEAR) -> float:
    """Return the share of both contours that is within a tolerance of the other (Nikolov 2021), of both lungs.

    Parameters
    ----------
    found, wanted : uint8 (H, W)
        Label maps; each lung is compared with the same lung. Where ``wanted`` is 255 it gives no verdict: no contour
        there or beside it counts.
    tolerance : float
        As a share of the picture's longest side.

    Returns
    -------
    float
        0 to 1; 1 where neither has a contour.
    """
    near = tolerance * max(wanted.shape)
    silent, close = _silence(wanted)
    agreed, whole = 0, 0
    for side in (1, 2):
        ours, theirs = found == side, wanted == side
        edges = boundary(ours | (silent & theirs)) & ~close, boundary(theirs | (silent & ours)) & ~close
        sizes = [int(np.count_nonzero(edge)) for edge in edges]
        whole += sum(sizes)
        if not all(sizes):
            continue
        box = _around(edges[0] | edges[1])
        for edge, other in (edges, edges[::-1]):
            agreed += int(np.count_nonzero(_distance_map(other[box])[edge[box]] <= near))
    return agreed / whole if whole else 1.0


def _silence(wanted: ByteImage) -> tuple[BoolImage, BoolImage]:
    """Return where a reference gives no verdict, and the same with the pixels beside it."""
    silent = wanted == SILENT
    close = cv2.dilate(silent.astype(np.uint8), np.ones((3, 3), np.uint8))
    return silent, np.asarray(close, np.bool_)


def _around(mask: BoolImage) -> tuple[slice, slice]:
    left, top, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return slice(top, top + height), slice(left, left + width)


def _facing_the_middle(lung: BoolImage, side: int) -> BoolImage:
    """Return where the way out of a lung goes more towards the other lung than up, down or away from it."""
    sigma = NEAR * max(lung.shape)
    soft = cv2.GaussianBlur(lung.astype(np.float32), (0, 0), sigma)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    towards = -across if side == 1 else across  # the right lung is on the left of the picture
    return np.asarray(towards > np.abs(down))


def _outlines(mask: BoolImage) -> list[NDArray[np.float64]]:
    """Return the points (n, 2) of the contours around a mask, x and y."""
    lines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [np.asarray(line, np.float64)[:, 0] for line in lines]


def _length(points: NDArray[np.float64]) -> float:
    return float(np.hypot(*(np.roll(points, -1, axis=0) - points).T).sum())


def _perimeter(mask: BoolImage, spacing: tuple[float, float]) -> float:
    return sum(_length(points * np.asarray(spacing[::-1])) for points in _outlines(mask))


def raggedness(mask: BoolImage) -> float:
    """Return the length of a lung's contour divided by that of its own smoothed self; 1 is smooth, 0 means no contour.

    Smoothed by a Gaussian along the contour whose standard deviation is :data:`NEAR` of the picture's longest side. A
    circle of pixels has about 1.05, from its steps.

    Parameters
    ----------
    mask : bool (H, W)
        One lung; its longest contour counts.
    """
    lines = _outlines(mask)
    if not lines:
        return 0.0
    points = max(lines, key=_length)
    length = _length(points)
    count = max(8, round(length))
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*(np.roll(points, -1, axis=0) - points).T))))
    x, y = np.concatenate((points, points[:1])).T
    even = np.interp(np.arange(count) * (length / count), along, x + 1j * y)
    # along a closed line a Gaussian is a product in the frequencies
    sigma = NEAR * max(mask.shape) / max(length / count, 1e-9)
    kept = np.exp(-2.0 * (np.pi * sigma * np.fft.fftfreq(count)) ** 2)
    smooth = np.fft.ifft(np.fft.fft(even) * kept)
    shorter = float(np.abs(np.roll(smooth, -1) - smooth).sum())
    return length / shorter if shorter > 1e-9 else 0.0

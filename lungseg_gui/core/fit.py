"""Whether a mask is where the image has its lungs, or would follow their edges better if it were moved."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import BACKGROUND, Mask
from lungseg_gui.core.study import Pixels

# Contrast across the contour where the mask is, relative to that at the best place: all references of cxr have 1.0.
FITS = 0.95
NEAR = 0.06  # of the lungs' height: a mask that would fit best so near is well placed
_SIDE = 160  # pixels of the longer side, on which it is looked at
_FAR = 0.12  # of the longer side: how far the mask is moved
_BAND = 0.035  # of the lungs' height: width of the bands inside and outside
_SMALL = 0.1  # share of the whole mask below which a part is not a lung
_LEAST = 0.1  # spreads of the greys: with less contrast at the best place nothing can be said
_FACING = 0.7  # cosine of the angle up to which a stretch of contour counts as looking up, down, left or right


@dataclass(frozen=True)
class Fit:
    """Where a mask would fit best.

    Attributes
    ----------
    rows, columns : float
        From there to where it is, in pixels of the mask; positive downwards and to the right.
    share : float
        Of the lungs' height.
    contrast : float
        Across the contour close to where it is, relative to that at the best place; 1 where it is well placed.
    """

    rows: float
    columns: float
    share: float
    contrast: float

    @property
    def well(self) -> bool:
        """Whether it is where the lungs are, as far as one can say."""
        return self.contrast >= FITS or self.share <= NEAR


def fit(mask: Mask, pixels: Pixels) -> Fit | None:
    """Move a mask about and see where the lungs inside differ most from what is around them.

    Parameters
    ----------
    mask : (H, W) uint8
    pixels : (H, W) uint8 or uint16
        Lungs dark.

    Returns
    -------
    Fit or None
        None where nothing can be said: no mask, hardly a contour, or no contrast.

    Notes
    -----
    Both are reduced to 160 pixels. The mean grey of a band outside the contour less that of a band inside is taken for
    the stretches that look up, down, left and right, each with the same weight, so that a long side wall does not
    outweigh apex and base. The sum is linear in the image: one correlation gives it for all places.
    """
    height, width = mask.shape
    scale = _SIDE / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    inside = np.asarray(mask != BACKGROUND, np.float32)
    share = np.asarray(cv2.resize(inside, size, interpolation=cv2.INTER_AREA), np.float32)
    lung = _large_parts(np.asarray(share >= 0.5, np.uint8))
    rows = np.flatnonzero(lung.any(axis=1))
    if not rows.size:
        return None
    tall = int(rows[-1] - rows[0] + 1)
    band, far = max(1, round(_BAND * tall)), round(_FAR * _SIDE)
    margin = far + 2 * band
    template = _template(np.pad(lung, margin), band)
    if template is None:
        return None
    grey = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32)
    grey -= grey.mean()
    places = np.asarray(
        cv2.matchTemplate(np.pad(grey, margin + far, mode="edge"), template, cv2.TM_CCORR)
    )  # (2 far + 1, 2 far + 1)
    down, across = np.mgrid[-far : far + 1, -far : far + 1]
    best = float(places.max())
    if best <= _LEAST * float(grey.std()):
        return None
    near = float(places[np.hypot(down, across) <= 0.03 * tall + 1].max())
    row, column = (int(place) - far for place in np.unravel_index(int(places.argmax()), places.shape))
    return Fit(-row / scale, -column / scale, float(np.hypot(row, column)) / tall, near / best)


def _large_parts(lung: Mask) -> Mask:
    """Leave out what is small beside the whole: a second part is another check's business."""
    _, parts, facts, _ = cv2.connectedComponentsWithStats(lung, connectivity=8)
    areas = np.asarray(facts, np.int32)[:, cv2.CC_STAT_AREA]
    large = areas >= _SMALL * np.count_nonzero(lung)
    large[0] = False
    return np.asarray(large[np.asarray(parts, np.intp)], np.uint8)


def _template(lung: Mask, band: int) -> NDArray[np.float32] | None:
    """Return weights (H, W): those outside the contour sum up to 1, those inside to -1; None without a contour."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * band + 1, 2 * band + 1))
    inside = np.asarray(lung > cv2.erode(lung, kernel))
    outside = np.asarray(cv2.dilate(lung, kernel) > lung)
    blurred = cv2.GaussianBlur(lung.astype(np.float32), (0, 0), float(band))
    across, down = cv2.Sobel(blurred, cv2.CV_32F, 1, 0), cv2.Sobel(blurred, cv2.CV_32F, 0, 1)
    steep = np.hypot(across, down) + 1e-9
    right, low = -across / steep, -down / steep  # outwards
    template, sides = np.zeros(lung.shape, np.float32), 0
    for looks in (low < -_FACING, low > _FACING, right < -_FACING, right > _FACING):
        beyond, within = outside & looks, inside & looks
        if np.count_nonzero(beyond) >= 5 and np.count_nonzero(within) >= 5:
            template += beyond / np.float32(np.count_nonzero(beyond)) - within / np.float32(np.count_nonzero(within))
            sides += 1
    return template / np.float32(sides) if sides else None

"""From stored pixels to the network's grid and back; the one pipeline of training and prediction.

numpy and cv2 only, so that it can be imported (and tested) without torch.

Geometry: positions are continuous, pixel ``i`` covers ``[i, i + 1)``. A picture of ``(H, W)`` pixels fills the
content box of ``(h, w)`` network pixels exactly, so a source position ``x`` is at ``left + x * w / W``.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model.errors import ModelError
from lungseg_sets.words import tr_later

FloatImage = NDArray[np.float32]
ByteImage = NDArray[np.uint8]
BoolImage = NDArray[np.bool_]

LOW_PERCENTILE = 1.0
HIGH_PERCENTILE = 99.0
OVERSHOOT = 0.25  # how far values may be beyond the percentiles, in units of their distance
GAIN = 4.0  # the percentiles end up at -2 and +2, so that the values' spread is about one
NATIVE = tuple(np.dtype(kind) for kind in (np.uint8, np.uint16, np.int16, np.float32))  # what cv2 averages
FLAT_STD = 0.015  # a border row whose values spread less than this part of the range shows no anatomy
FLAT_BAND = 0.01  # values this near to an end of the range count as saturated
FLAT_SHARE = 0.02  # saturated values are left out when they are more than this part of the picture
MIN_SHARE = 0.1  # with fewer pixels than this part left, nothing is left out
MIDDLE = (0.1, 0.9)  # a median nearer to one of the percentiles than this is not bent all the way

LINEAR, TONED = "area-percentile-1", "area-percentile-tone-1"  # the names in config.json
WAYS = (LINEAR, TONED)


@dataclass(frozen=True)
class Placement:
    """Where a picture is on the network's grid.

    Attributes
    ----------
    height, width : int
        The stored grid, pixels.
    size : int
        Side of the network's square grid, pixels.
    top, left, rows, columns : int
        The content box on the network's grid, pixels; the rest is padding.
    """

    height: int
    width: int
    size: int
    top: int
    left: int
    rows: int
    columns: int

    @property
    def row_scale(self) -> float:
        """Network rows per stored row."""
        return self.rows / self.height

    @property
    def column_scale(self) -> float:
        """Network columns per stored column."""
        return self.columns / self.width

    def crop(self, grid: np.ndarray) -> np.ndarray:
        """Return the content box of an array whose last two axes are the network's grid (a view)."""
        return grid[..., self.top : self.top + self.rows, self.left : self.left + self.columns]


def place(shape: tuple[int, int], size: int, *, spacing: tuple[float, float] | None = None) -> Placement:
    """Return the placement of a picture: longest side = ``size``, centred.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the stored grid.
    size : int
        Side of the network's grid, pixels.
    spacing : (float, float), optional
        Row and column spacing, mm. The content is isotropic in mm where the two differ.

    Raises
    ------
    ModelError
        An empty picture, or one so narrow that nothing is left of its shorter side.
    """
    height, width = shape
    if height < 1 or width < 1:
        raise ModelError(tr_later("The image has no pixels."), remedy=tr_later("Export it again from its source."))
    tall, wide = float(height), float(width)
    if spacing is not None:
        tall, wide = height * spacing[0], width * spacing[1]
    scale = size / max(tall, wide)
    rows = min(size, max(1, round(tall * scale)))
    columns = min(size, max(1, round(wide * scale)))
    return Placement(
        height=height,
        width=width,
        size=size,
        top=(size - rows) // 2,
        left=(size - columns) // 2,
        rows=rows,
        columns=columns,
    )


def shrink(pixels: np.ndarray, rows: int, columns: int) -> FloatImage:
    """Resample to ``(rows, columns)`` float32: by area where it shrinks, bilinear where it grows.

    uint8 comes back 256 times larger; other values keep their scale, whatever the type and the byte order.
    """
    if pixels.ndim != 2:
        raise ModelError(
            tr_later("The image has {ndim} dimensions instead of 2."),
            remedy=tr_later("Use a single greyscale radiograph."),
            ndim=pixels.ndim,
        )
    native = pixels.dtype.newbyteorder("=")
    if native not in NATIVE:
        native = np.dtype(np.float32)
    source = np.ascontiguousarray(pixels, dtype=native)
    if source.dtype == np.uint8:
        # the mean of many bytes is finer than a byte: low contrast must not turn into steps
        source = source.astype(np.uint16) * np.uint16(256)
    if source.dtype == np.float32 and not np.isfinite(source).all():
        source = np.nan_to_num(source, posinf=0.0, neginf=0.0)
    height, width = source.shape
    if rows <= height and columns <= width:
        # on the stored type: cv2 averages integers in float and rounds once; a float copy of 20 Mpx would be 80 MB
        small = cv2.resize(source, (columns, rows), interpolation=cv2.INTER_AREA)
    else:
        small = cv2.resize(source, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(small, dtype=np.float32)


def _flat_ends(image: FloatImage, valid: BoolImage, *, limit: float, axis: int) -> tuple[int, int]:
    """Return how many flat lines are at the two ends (lines run along ``axis``)."""
    count = valid.sum(axis=axis)
    some = np.maximum(count, 1)
    mean = np.where(valid, image, 0.0).sum(axis=axis) / some
    centred = np.where(valid, image - np.expand_dims(mean, axis), 0.0)
    spread = np.sqrt((centred * centred).sum(axis=axis) / some)
    lively = np.flatnonzero(spread > limit)
    if lively.size == 0:
        return 0, 0
    return int(lively[0]), int(len(spread) - 1 - lively[-1])


def informative(image: FloatImage, valid: BoolImage | None = None) -> BoolImage:
    """Return the pixels that say something about the exposure.

    Left out are padding (``valid`` False), flat border lines (letterboxing, shutters) and saturated values
    (air beside the patient, collimation) where they take a noticeable part of the picture.
    """
    known = np.ones(image.shape, np.bool_) if valid is None else valid
    if not known.any():
        return known
    values = image[known]
    low, high = (float(v) for v in np.percentile(values, (0.2, 99.8)))
    span = high - low
    keep = known.copy()
    top, bottom = _flat_ends(image, known, limit=FLAT_STD * span, axis=1)
    left, right = _flat_ends(image, known, limit=FLAT_STD * span, axis=0)
    keep[:top] = False
    keep[image.shape[0] - bottom :] = False
    keep[:, :left] = False
    keep[:, image.shape[1] - right :] = False
    for band in (image <= low + FLAT_BAND * span, image >= high - FLAT_BAND * span):
        if np.count_nonzero(band & keep) > FLAT_SHARE * np.count_nonzero(keep):
            keep &= ~band
    return keep if np.count_nonzero(keep) > MIN_SHARE * values.size else known


def normalise(image: FloatImage, valid: BoolImage | None = None, *, toned: bool = True) -> FloatImage:
    """Scale so that the 1st, 50th and 99th percentile of the informative pixels are at -2, 0 and +2.

    Film, the processing of each vendor and each exposure bend the tones in their own way. The curve that brings the
    median to the middle undoes most of that, so that an unseen hospital looks like a known one. It is the projective
    ``v s / (1 + v (s - 1))``, whose slope is bounded, and which bends the negative of a picture as the picture.

    Parameters
    ----------
    image : float32 (h, w)
        A small picture, any unit.
    valid : bool (h, w), optional
        False where it is padding.
    toned : bool
        Whether the median is brought to the middle, or all is left linear.

    Returns
    -------
    float32 (h, w)
        Within -3 to +3; padding and a picture of one value are 0.
    """
    keep = informative(image, valid)
    if not keep.any():
        return np.zeros_like(image)
    values = image[keep]
    low, high = (float(v) for v in np.percentile(values, (LOW_PERCENTILE, HIGH_PERCENTILE)))
    if not high > low:
        low, high = float(values.min()), float(values.max())
    if not high > low:
        return np.zeros_like(image)
    scaled = np.asarray((image - low) / (high - low), np.float32)
    if toned:
        median = float(np.clip((np.median(values) - low) / (high - low), *MIDDLE))
        steep = np.float32((1.0 - median) / median)
        inside = np.clip(scaled, 0.0, 1.0)
        scaled += inside * steep / (1.0 + inside * (steep - 1.0)) - inside
    np.clip(scaled, -OVERSHOOT, 1.0 + OVERSHOOT, out=scaled)
    scaled = (scaled - 0.5) * GAIN
    if valid is not None:
        scaled[~valid] = 0.0
    return np.asarray(scaled, dtype=np.float32)


def reduce(
    pixels: np.ndarray, size: int, *, spacing: tuple[float, float] | None = None, toned: bool = True
) -> tuple[FloatImage, Placement]:
    """Bring stored pixels to the network's grid.

    Parameters
    ----------
    pixels : (H, W) uint8, uint16, int32, float32 or another real type, any byte order
        True polarity (lungs dark), modality LUT applied, no VOI window.
    size : int
        Side of the network's grid, pixels.
    spacing : (float, float), optional
        Row and column spacing, mm.
    toned : bool
        See ``normalise``.

    Returns
    -------
    grid : float32 (size, size)
        Normalised; padding is 0.
    placement : Placement
        To map the result back.
    """
    if pixels.ndim != 2:
        raise ModelError(
            tr_later("The image has {ndim} dimensions instead of 2."),
            remedy=tr_later("Use a single greyscale radiograph."),
            ndim=pixels.ndim,
        )
    placement = place((pixels.shape[0], pixels.shape[1]), size, spacing=spacing)
    small = shrink(pixels, placement.rows, placement.columns)
    grid = np.zeros((size, size), np.float32)
    placement.crop(grid)[...] = normalise(small, toned=toned)
    return grid, placement


def shrink_mask(mask: ByteImage, rows: int, columns: int) -> ByteImage:
    """Return each lung's share of each small pixel, by area.

    Parameters
    ----------
    mask : uint8 (H, W)
        Label map: 0, 1, 2.

    Returns
    -------
    uint8 (rows, columns, 2)
        Coverage 0 to 255 by the right and by the left lung.
    """
    grows = rows > mask.shape[0] or columns > mask.shape[1]
    way = cv2.INTER_LINEAR if grows else cv2.INTER_AREA
    planes = [
        cv2.resize(np.where(mask == value, np.uint8(255), np.uint8(0)), (columns, rows), interpolation=way)
        for value in (1, 2)
    ]
    return np.ascontiguousarray(np.stack(planes, axis=-1), dtype=np.uint8)


def to_grid(probability: FloatImage, placement: Placement) -> ByteImage:
    """Bring probabilities up to the stored grid and decide there.

    Where one class leads by ``p_c - max(others)``, bilinear with half-pixel centres, it takes the pixel: with two
    classes at a rim this is what interpolating both and taking the larger gives. The leads of two classes can
    not both be positive, so each lung is done by itself, within its own box, as bytes.

    Parameters
    ----------
    probability : float32 (3, size, size)
        Of background, right and left lung, on the network's grid.
    placement : Placement
        From ``reduce``.

    Returns
    -------
    uint8 (H, W)
        Label map: 0, 1, 2.
    """
    content = placement.crop(probability)
    mask = np.zeros((placement.height, placement.width), np.uint8)
    for side in (1, 2):
        lead = content[side] - np.maximum(content[0], content[3 - side])
        leads = lead > 0
        if not leads.any():
            continue
        small = _span(leads.any(axis=1)), _span(leads.any(axis=0))
        # 127.5 is a tie; rounding to bytes moves a rim by less than 1/255 of the lead's rise
        levels = np.round(127.5 + 127.5 * lead[small]).astype(np.uint8)
        row_scale, column_scale = placement.row_scale, placement.column_scale
        top, bottom = int(small[0].start / row_scale), min(placement.height, int(np.ceil(small[0].stop / row_scale)))
        left = int(small[1].start / column_scale)
        right = min(placement.width, int(np.ceil(small[1].stop / column_scale)))
        # stored (row, column) of the box -> position in ``levels``, pixel centres at + 0.5
        back = np.array(
            [
                [column_scale, 0.0, (left + 0.5) * column_scale - 0.5 - small[1].start],
                [0.0, row_scale, (top + 0.5) * row_scale - 0.5 - small[0].start],
            ]
        )
        large = cv2.warpAffine(
            levels,
            back,
            (right - left, bottom - top),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        region = mask[top:bottom, left:right]
        np.maximum(region, cv2.threshold(large, 127, side, cv2.THRESH_BINARY)[1], out=region)
    return mask


def _span(leads: BoolImage) -> slice:
    """Return the lines that lead and one more on either side: beyond it no interpolated value can be positive."""
    at = np.flatnonzero(leads)
    return slice(max(0, int(at[0]) - 1), min(len(leads), int(at[-1]) + 2))

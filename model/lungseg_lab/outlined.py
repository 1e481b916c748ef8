"""Radiographs with the contours of two masks: green for the reference, red for the model."""

from __future__ import annotations

import warnings

import cv2
import numpy as np

from lungseg_lab import figures
from lungseg_model.preprocess import ByteImage
from lungseg_sets import kinds

_FOUND_BGR, _REFERENCE_BGR = (91, 73, 209), (111, 157, 42)
PANEL = 1000  # pixels of the longer side of one part of a case's picture


def contours(pixels: np.ndarray, found: ByteImage, wanted: ByteImage, *, side: int = 420) -> bytes:
    """Draw a picture with the reference's contour (green) and the model's (red), longest side ``side`` pixels."""
    _, code = cv2.imencode(".png", _outlined(_grey(pixels), found, wanted, side=side))
    return code.tobytes()


def worst_place(found: ByteImage, wanted: ByteImage) -> tuple[slice, slice]:
    """Return rows and columns of a box around the largest connected area where two label maps (H, W) differ.

    It is square, has at least a third of the picture's longer side, and is inside the picture as far as possible;
    without a difference it is the middle of the picture.
    """
    height, width = found.shape
    _, _, stats, _ = cv2.connectedComponentsWithStats((found != wanted).astype(np.uint8), connectivity=8)
    left, top, wide, high = 0, 0, width, height
    if len(stats) > 1:
        largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
        left, top, wide, high = (int(value) for value in stats[largest, :4])
    least = max(1, max(height, width) // 3)
    side = max(least, round(1.3 * max(wide, high))) if len(stats) > 1 else least
    row, column = top + high // 2 - side // 2, left + wide // 2 - side // 2
    row, column = max(0, min(row, height - side)), max(0, min(column, width - side))
    return slice(row, min(row + side, height)), slice(column, min(column + side, width))


def case(pixels: np.ndarray, found: ByteImage, wanted: ByteImage, *, title: str) -> bytes:
    """Draw a case three times: as it is, with both contours, and the largest error magnified."""
    figure = figures.blank(12.6, 4.6)
    rows, columns = worst_place(found, wanted)
    grey = _grey(pixels)
    times = PANEL / max(rows.stop - rows.start, columns.stop - columns.start)
    large = _outlined(
        grey, found, wanted, side=round(times * max(grey.shape))
    )  # whole: a cut mask has edges of its own
    part = tuple(slice(round(times * one.start), round(times * one.stop)) for one in (rows, columns))
    shown = (
        ("Image", cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)),
        ("Green: reference. Red: model.", _outlined(grey, found, wanted, side=PANEL)),
        ("Where they differ most", large[part]),
    )
    for place, (name, picture) in enumerate(shown, 1):
        axes = figure.add_subplot(1, 3, place)
        axes.imshow(cv2.cvtColor(np.asarray(picture, np.uint8), cv2.COLOR_BGR2RGB))
        axes.set_title(name, fontsize=9, color=figures.INK)
        axes.set_axis_off()
    figure.suptitle(title, fontsize=10, color=figures.INK)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph", UserWarning)  # a name in letters that matplotlib's font lacks
        return figures.png(figure)


def _grey(pixels: np.ndarray) -> ByteImage:
    """Return (H, W) as 8 bits, the darkest and the brightest hundredth clipped."""
    low, high = np.percentile(pixels, (1, 99))
    return np.clip((pixels - np.float32(low)) / max(float(high - low), 1e-6) * 255.0, 0, 255).astype(np.uint8)


def _outlined(grey: ByteImage, found: ByteImage, wanted: ByteImage, *, side: int) -> ByteImage:
    """Return BGR with both contours, longest side ``side`` pixels."""
    height, width = grey.shape
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    shown = np.ascontiguousarray(np.repeat(cv2.resize(grey, size, interpolation=how)[..., None], 3, axis=2))
    for mask, colour in ((wanted, _REFERENCE_BGR), (found, _FOUND_BGR)):
        for value in np.unique(mask[(mask > 0) & (mask != kinds.SILENT)]):
            plane = cv2.resize(np.where(mask == value, np.uint8(255), np.uint8(0)), size, interpolation=how)
            lines, _ = cv2.findContours((plane > 127).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
            cv2.drawContours(shown, lines, -1, colour, 2 if side >= PANEL else 1, cv2.LINE_AA)
    return np.asarray(shown, np.uint8)

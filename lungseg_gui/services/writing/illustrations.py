"""Masks for people's eyes: one image per lung, and the radiograph with outlines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.contours import edges
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import SEGMENTS, Mask
from lungseg_gui.core.render import SEGMENT_RGB, default_voi, window_to_grey
from lungseg_gui.core.study import Image
from lungseg_gui.services.writing import figures
from lungseg_gui.services.writing.outcome import Outcome

_SUBPIXEL = 4  # bits of a pixel that OpenCV draws in
_SMALL_PER_PIXEL = 350  # the same of a small picture
_ROWS_PER_PIXEL = 700  # of the picture, for each pixel of the line's width


def encode_lungs(outcome: Outcome) -> Mapping[str, bytes]:
    """Return one image per lung (PNG, 0 and 255) on the stored grid, by the end of its name."""
    return {
        f"_{segment.name.split()[0].lower()}.png": _png((outcome.mask == segment.value).astype(np.uint8) * 255)
        for segment in SEGMENTS
    }


def encode_outlined(outcome: Outcome, *, side: int = 0) -> bytes:
    """Return the radiograph through its own window, upright, with outlines and measurements, as PNG in colour.

    ``side`` is the most pixels that it may have along a side; 0 for as many as the image.
    """
    bgr = outlined(outcome)
    scale = side / max(bgr.shape[:2])
    if 0 < scale < 1:
        bgr = cv2.resize(bgr, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return _png(bgr)


def outlined(outcome: Outcome) -> NDArray[Any]:
    """Return the same as pixels (H, W, 3) uint8: blue, green, red."""
    image = outcome.image
    grey = window_to_grey(image.pixels, default_voi(image))
    bgr = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)
    width = max(1, round(max(image.shape) / _ROWS_PER_PIXEL))
    for segment in SEGMENTS:
        polygons = [
            np.round((polygon - 0.5) * (1 << _SUBPIXEL)).astype(np.int32)
            for polygon in edges((outcome.mask == segment.value).astype(np.uint8))
        ]
        red, green, blue = SEGMENT_RGB[segment.value]
        # A dark casing below the colour: it is seen on every grey.
        for colour, thickness in (((0, 0, 0), 2 * width + 1), ((blue, green, red), width)):
            cv2.polylines(bgr, polygons, True, colour, thickness, cv2.LINE_AA, _SUBPIXEL)
    drawn = [figure for figure in outcome.figures if not figure.proposed]  # what no hand has moved is nobody's word
    figures.draw(bgr, drawn, image, width)
    upright = np.dstack([image.turn.upright(bgr[..., channel]) for channel in range(3)])
    for figure in drawn:
        placed = [image.turn.place(point, image.shape) for point in figure.points]
        if placed:
            figures.letter(upright, figure, image, max(placed, key=lambda point: point[1]), width)
    return upright


def encode_small(image: Image, mask: Mask | None, *, side: int) -> bytes:
    """Return a radiograph through its own window, upright and reduced, with outlines of its mask, as JPEG in colour.

    Parameters
    ----------
    side : int
        The most pixels along a side.
    """
    height, width = image.shape
    scale = min(1.0, side / max(height * image.aspect, width))
    size = max(1, round(width * scale)), max(1, round(height * image.aspect * scale))
    small = np.asarray(cv2.resize(image.pixels, size, interpolation=cv2.INTER_AREA))
    pixels = small.astype(np.uint8) if image.pixels.dtype == np.uint8 else small.astype(np.uint16)
    bgr = np.asarray(cv2.cvtColor(window_to_grey(pixels, default_voi(image)), cv2.COLOR_GRAY2BGR), np.uint8)
    line = max(1, round(max(size) / _SMALL_PER_PIXEL))
    for segment in SEGMENTS if mask is not None else ():
        polygons = [
            np.round((polygon * (size[0] / width, size[1] / height) - 0.5) * (1 << _SUBPIXEL)).astype(np.int32)
            for polygon in edges((mask == segment.value).astype(np.uint8))
        ]
        red, green, blue = SEGMENT_RGB[segment.value]
        cv2.polylines(bgr, polygons, True, (blue, green, red), line, cv2.LINE_AA, _SUBPIXEL)
    upright = np.dstack([image.turn.upright(bgr[..., channel]) for channel in range(3)])
    done, code = cv2.imencode(".jpg", np.ascontiguousarray(upright), [cv2.IMWRITE_JPEG_QUALITY, 90])
    if not done:
        raise LungSegError(
            tr("An image could not be encoded as JPEG."), remedy=tr("Close other programs and try again.")
        )
    return code.tobytes()


def _png(pixels: NDArray[Any]) -> bytes:
    done, code = cv2.imencode(".png", np.ascontiguousarray(pixels), [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not done:
        raise LungSegError(
            tr("An image could not be encoded as PNG."), remedy=tr("Close other programs and try again.")
        )
    return code.tobytes()

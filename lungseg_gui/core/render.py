"""From stored pixels to grey on the screen: windows as integer tables, and thumbnails."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from numpy.typing import DTypeLike, NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image, Pixels, Voi, VoiFunction

Grey = NDArray[np.uint8]

SEGMENT_RGB: dict[int, tuple[int, int, int]] = {RIGHT: (0x66, 0xB3, 0xFF), LEFT: (0xFF, 0x9D, 0x2E)}
"""Colours of the segments on a radiograph; apart from each other and from every grey, for colour-blind eyes too."""

AUTOMATIC = "Auto"
"""Name of a window that was guessed from the pixels."""
_SAMPLES = 512  # rows and columns that a window is guessed from
_PERCENTILES = (0.5, 99.5)
_SAMPLES_OF_SMALL = 6  # rows and columns of the image that one of a thumbnail is the mean of, at least
SAME_PICTURE = 0.985
"""Correlation of two thumbnails of one image, at least. Among 250 radiographs of ``shared/cxr`` the two of different
patients that are most alike have 0.969; one image drawn through a window guessed otherwise has above 0.99."""
_DRAWN: WeakKeyDictionary[Image, Grey] = WeakKeyDictionary()
_COLOURED = 24  # grey pixels have equal channels, outlines have not
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
_LUT_OF_16_BITS = int(cv2.__version__.split(".", 1)[0]) >= 5


def lut_for(
    pixels: DTypeLike,
    *,
    centre: float,
    width: float,
    function: VoiFunction = "linear",
    gamma: float = 1.0,
    invert: bool = False,
) -> Grey:
    """Tabulate a window: pixel value to grey.

    Parameters
    ----------
    pixels : dtype
        uint8 or uint16, of the pixels that the table is for.
    centre, width : float
        In the units of the pixels; the width is at least 1 for "linear" and above 0 for the others.
    function : {"linear", "linear_exact", "sigmoid"}
        DICOM PS3.3 C.11.2.1.2.1, C.11.2.1.3.2 and C.11.2.1.3.1, with 0 and 255 as the limits of the output.
    gamma : float
        ``out = in ^ (1 / gamma)`` between black and white, after the window: above 1 brightens what is between.
    invert : bool
        Show high values dark.

    Returns
    -------
    ndarray (256,) or (65536,) uint8
    """
    values = np.arange(_length(pixels), dtype=np.float64)
    if function == "sigmoid":
        # Beyond 60 the exponential is 1 or infinite for any number of bits; clipping it avoids the overflow.
        exponent = np.clip(-4.0 * (values - centre) / max(width, 1e-6), -60.0, 60.0)
        grey = 255.0 / (1.0 + np.exp(exponent))
    elif function == "linear_exact":
        grey = ((values - centre) / max(width, 1e-6) + 0.5) * 255.0
    elif width <= 1.0:
        grey = np.where(values > centre - 0.5, 255.0, 0.0)
    else:
        grey = ((values - (centre - 0.5)) / (width - 1.0) + 0.5) * 255.0
    grey = np.clip(grey, 0.0, 255.0)
    if gamma != 1.0:  # before rounding: 8 bits would leave steps in the dark
        grey = 255.0 * np.power((grey / 255.0).astype(np.float32), np.float32(1.0 / gamma))
    table = (grey + 0.5).astype(np.uint8)
    return 255 - table if invert else table


def table_for(pixels: DTypeLike, voi: Voi, *, gamma: float = 1.0, invert: bool = False) -> Grey:
    """Tabulate a :class:`Voi`, be it a window or a table of the file; see :func:`lut_for`.

    Raises
    ------
    ValueError
        If the file's table does not cover the values of ``pixels`` (a dtype).
    """
    if voi.table is None:
        return lut_for(pixels, centre=voi.centre, width=voi.width, function=voi.function, gamma=gamma, invert=invert)
    expected = _length(pixels)
    if voi.table.shape != (expected,):
        raise ValueError(f"a table of {voi.table.shape} does not fit pixels of {np.dtype(pixels)}")
    table = voi.table
    if gamma != 1.0:
        table = lut_for(np.uint8, centre=127.5, width=255.0, function="linear_exact", gamma=gamma)[table]
    return 255 - table if invert else table


def _length(pixels: DTypeLike) -> int:
    return 2 ** (8 * np.dtype(pixels).itemsize)


def apply_table(pixels: Pixels, table: Grey) -> Grey:
    """Look every pixel (H, W) up in a table made for its dtype; (H, W) uint8."""
    if pixels.dtype == np.uint8 or _LUT_OF_16_BITS:
        return np.asarray(cv2.LUT(pixels, table), np.uint8)
    return table[pixels]  # OpenCV 4 looks up 8 bits only


def auto_window(pixels: Pixels, *, padding: float = 0.0) -> Voi:
    """Guess a window for a file without one: the 0.5th to the 99.5th percentile of a decimated sample (H, W).

    ``padding`` is the share of pixels outside the image (``Image.padding``): so many of the lowest are left out.
    """
    height, width = pixels.shape
    sample = pixels[:: max(1, height // _SAMPLES), :: max(1, width // _SAMPLES)]
    percentiles = [100.0 * padding + (1.0 - padding) * percentile for percentile in _PERCENTILES]
    low, high = (float(value) for value in np.percentile(sample, percentiles))
    # "linear" turns centre - 0.5 -/+ (width - 1) / 2 into black and white.
    span = max(1.0, high - low)
    return Voi(AUTOMATIC, low + span / 2.0 + 0.5, span + 1.0)


def default_voi(image: Image) -> Voi:
    """Return the file's first window, or a guessed one."""
    return image.voi[0] if image.voi else auto_window(image.pixels, padding=image.padding)


def window_to_grey(pixels: Pixels, voi: Voi | None, invert: bool = False) -> Grey:
    """Show pixels (H, W) through a window, or through a guessed one; (H, W) uint8."""
    return apply_table(pixels, table_for(pixels.dtype, voi or auto_window(pixels), invert=invert))


def same_picture(thumbnail_png: bytes, image: Image) -> bool:
    """Whether a thumbnail that was drawn earlier, whatever mask is outlined in it, shows this image.

    Grey values must correlate by :data:`SAME_PICTURE`, as stored or upright: earlier thumbnails were not turned.
    """
    read = cv2.imdecode(np.frombuffer(thumbnail_png, np.uint8), cv2.IMREAD_COLOR) if thumbnail_png else None
    if read is None or read.shape[0] != read.shape[1]:
        return False
    before = np.asarray(read, np.uint8)
    grey = before.astype(np.int16)
    coloured = ((grey.max(axis=2) - grey.min(axis=2)) > _COLOURED).astype(np.uint8)
    plain = cv2.dilate(coloured, _CROSS) == 0
    for one in (image, replace(image, orientation=())):
        now = thumbnail(one, None, before.shape[0])[..., 0]
        a, b = before[..., 0][plain].astype(np.float64), now[plain].astype(np.float64)
        if a.size and np.array_equal(a, b):
            return True
        spread = float(a.std() * b.std()) if a.size else 0.0
        if spread > 0 and float(((a - a.mean()) * (b - b.mean())).mean()) / spread >= SAME_PICTURE:
            return True
    return False


def _small_grey(image: Image, rows: int, columns: int) -> Grey:
    """Draw an image small through its first window; the last size is remembered."""
    drawn = _DRAWN.get(image)
    if drawn is not None and drawn.shape == (rows, columns):
        return drawn
    height, width = image.shape
    shrinking = rows <= height and columns <= width
    method = cv2.INTER_AREA if shrinking else cv2.INTER_LINEAR
    # Every pixel of 20 million would take 60 ms, in which the case is not on the screen; so many show the same.
    step = max(1, min(height // (rows * _SAMPLES_OF_SMALL), width // (columns * _SAMPLES_OF_SMALL)))
    sample = np.ascontiguousarray(image.pixels[step // 2 :: step, step // 2 :: step])
    resized = np.asarray(cv2.resize(sample, (columns, rows), interpolation=method))
    small: Pixels = resized.astype(np.uint8) if image.pixels.dtype == np.uint8 else resized.astype(np.uint16)
    _DRAWN[image] = grey = window_to_grey(small, default_voi(image))
    return grey


def thumbnail(image: Image, mask: Mask | None, size: int = 88) -> NDArray[np.uint8]:
    """Draw an image small, with thin outlines of the segments.

    Parameters
    ----------
    image : Image
        Shown through its own first window, upright and in its true proportions, black around it.
    mask : ndarray (H, W) uint8 or None
        Label map on the image's grid.
    size : int
        Edge of the square result in pixels.

    Returns
    -------
    ndarray (size, size, 3) uint8, RGB
    """
    height, width = image.shape
    aspect = image.aspect
    scale = size / max(height * aspect, width)
    rows, columns = max(1, round(height * aspect * scale)), max(1, round(width * scale))
    grey = _small_grey(image, rows, columns)
    rgb = np.ascontiguousarray(np.repeat(grey[:, :, None], 3, axis=2))
    if mask is not None:
        labels = cv2.resize(mask, (columns, rows), interpolation=cv2.INTER_NEAREST_EXACT)
        for value, colour in SEGMENT_RGB.items():
            inside = (np.asarray(labels) == value).astype(np.uint8)
            # The pixels of the segment that have a neighbour outside it.
            rgb[(inside != 0) & (cv2.erode(inside, _CROSS, borderValue=0) == 0)] = colour
    rgb = np.dstack([image.turn.upright(rgb[..., channel]) for channel in range(3)])
    rows, columns = rgb.shape[:2]
    framed = np.zeros((size, size, 3), np.uint8)
    top, left = (size - rows) // 2, (size - columns) // 2
    framed[top : top + rows, left : left + columns] = rgb
    return framed

"""What hospitals send: small pure changes of an image and its mask.

Every intensity change is ``(rng, image, mask) -> (image, mask)`` with ``image`` float32 (S, S), about 0 to 1,
lungs dark, and ``mask`` float32 (S, S, 2), the share of right and left lung. Masks are never edited by them.
``warp`` is the one geometric change. numpy and cv2 only; a sample costs a few milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]
BoolImage = NDArray[np.bool_]
Change = Callable[[Generator, FloatImage, FloatImage], tuple[FloatImage, FloatImage]]


def _field(rng: Generator, shape: tuple[int, int], *, cells: int) -> FloatImage:
    """Return a smooth random field, mean about 0, spread about 1."""
    coarse = rng.standard_normal((cells, cells)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC), np.float32)


def _blurred(image: FloatImage, sigma: float) -> FloatImage:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.float32)


def _ellipse(
    plane: FloatImage, at: tuple[int, int], axes: tuple[int, int], turn: float, line: int = cv2.LINE_8
) -> None:
    """Fill an ellipse with 1, in place; ``turn`` in degrees."""
    cv2.ellipse(plane, at, axes, turn, 0, 360, (1.0,), cv2.FILLED, line)


def _level(rng: Generator, image: FloatImage, low: float, high: float) -> float:
    """Return the grey value at a random quantile between ``low`` and ``high``."""
    return float(np.quantile(image[::4, ::4], rng.uniform(low, high)))


def gamma(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Another tone curve: gamma 0.45 to 2.2, sometimes a sigmoid."""
    flat = np.clip(image, 0.0, 1.0)
    if rng.random() < 0.3:
        centre, slope = rng.uniform(0.3, 0.7), rng.uniform(4.0, 9.0)
        return (1.0 / (1.0 + np.exp(-slope * (flat - centre)))).astype(np.float32), mask
    return np.power(flat, np.float32(math.exp(rng.uniform(math.log(0.45), math.log(2.2))))), mask


def window(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Clip both ends: a window set too narrow."""
    low, high = np.quantile(image[::4, ::4], (rng.uniform(0.0, 0.15), rng.uniform(0.82, 1.0)))
    if high - low < 0.05:
        return image, mask
    return np.clip((image - low) / (high - low), 0.0, 1.0).astype(np.float32), mask


def low_contrast(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Use few grey levels: what rounding leaves, with the noise of the detector."""
    contrast = math.exp(rng.uniform(math.log(0.06), math.log(0.5)))
    squeezed = image * contrast
    squeezed += rng.standard_normal(image.shape, dtype=np.float32) * np.float32(rng.uniform(0.0, 0.006))
    return (np.round(squeezed * 255.0) / 255.0 / contrast).astype(np.float32), mask


def veil(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Scatter: the lungs less different from the body, unevenly."""
    soft = _blurred(image, len(image) * rng.uniform(0.06, 0.2))
    share = np.float32(rng.uniform(0.2, 0.7))
    return (image - share * (soft - float(soft.mean()))).astype(np.float32), mask


def shading(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Uneven exposure: a smooth field added."""
    field = _field(rng, image.shape, cells=int(rng.integers(2, 5)))
    return (image + field * np.float32(rng.uniform(0.03, 0.12))).astype(np.float32), mask


def local_contrast(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Equalise the histogram locally, as vendors' processing does (CLAHE)."""
    tiles = int(rng.integers(2, 9))
    clahe = cv2.createCLAHE(clipLimit=float(rng.uniform(1.0, 4.0)), tileGridSize=(tiles, tiles))
    bytes_ = np.round(np.clip(image, 0.0, 1.0) * 255.0).astype(np.uint8)
    return np.asarray(clahe.apply(bytes_), np.float32) / np.float32(255.0), mask


def sharpen(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Edge enhancement."""
    soft = _blurred(image, rng.uniform(1.0, 6.0))
    return (image + np.float32(rng.uniform(0.3, 1.5)) * (image - soft)).astype(np.float32), mask


def blur(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Motion or a soft scan."""
    sigma = len(image) / 256.0 * rng.uniform(0.4, 1.6)
    return _blurred(image, sigma), mask


def noise(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Quantum noise: stronger where fewer quanta arrive (white), sometimes grained."""
    grain = rng.standard_normal(image.shape, dtype=np.float32)
    if rng.random() < 0.4:
        grain = _blurred(grain, 0.8) * 2.0
    strength = np.float32(rng.uniform(0.01, 0.07))
    return np.asarray(image + grain * strength * np.sqrt(np.clip(image, 0.05, 1.0)), np.float32), mask


def jpeg(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """JPEG artefacts."""
    bytes_ = np.round(np.clip(image, 0.0, 1.0) * 255.0).astype(np.uint8)
    _, code = cv2.imencode(".jpg", bytes_, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(12, 60))])
    decoded = cv2.imdecode(code, cv2.IMREAD_GRAYSCALE)
    return np.asarray(decoded, np.float32) / np.float32(255.0), mask


def invert(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Inverted polarity."""
    del rng
    return np.float32(1.0) - image, mask


def collimation(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Shutters: everything outside a slightly turned rectangle is one value; the lungs are mostly inside."""
    size = len(image)
    inset = rng.uniform(-0.02, 0.14, 4) * size
    corners = np.array(
        [
            [inset[0], inset[1]],
            [size - inset[2], inset[1]],
            [size - inset[2], size - inset[3]],
            [inset[0], size - inset[3]],
        ]
    )
    turn = math.radians(rng.uniform(-4.0, 4.0))
    spin = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    corners = (corners - size / 2) @ spin.T + size / 2
    inside = np.zeros(image.shape, np.float32)
    cv2.fillConvexPoly(inside, np.round(corners * 16).astype(np.int32), (1.0,), cv2.LINE_AA, 4)
    if rng.random() < 0.5:
        inside = _blurred(inside, rng.uniform(0.5, 2.5))
    value = np.float32(rng.choice([0.0, 0.0, 1.0, rng.random()]))
    return np.asarray(image * inside + value * (1.0 - inside), np.float32), mask


def letterbox(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Bars of one value at two or four sides, over what is there."""
    size = len(image)
    value = np.float32(rng.choice([0.0, 0.0, 1.0, 0.5]))
    boxed = image.copy()
    bars = (rng.uniform(0.0, 0.12, 2) * size).astype(int)
    if rng.random() < 0.6 and bars[0]:
        boxed[: bars[0]] = value
        boxed[-bars[0] :] = value
    if bars[1]:
        boxed[:, : bars[1]] = value
        boxed[:, -bars[1] :] = value
    return boxed, mask


def markers(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Side letters, dates and plates."""
    size = len(image)
    marked = image.copy()
    for _ in range(int(rng.integers(1, 4))):
        at = (
            int(rng.uniform(0.0, 0.92) * size),
            int(rng.choice([rng.uniform(0.04, 0.25), rng.uniform(0.8, 0.99)]) * size),
        )
        value = float(rng.choice([1.0, 1.1, 0.0]))
        if rng.random() < 0.7:
            words = str(rng.choice(["R", "L", "AP", "PORTABLE", "SITZEND", "12:40", "LI", "PA", "ERECT"]))
            scale = size / 256.0 * rng.uniform(0.3, 1.0)
            ink = np.zeros(image.shape, np.uint8)  # OpenCV 5 writes text on bytes only
            cv2.putText(ink, words, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (255,), int(rng.integers(1, 3)), cv2.LINE_AA)
            share = ink.astype(np.float32) / np.float32(255.0)
            marked = marked * (1 - share) + np.float32(value) * share
        else:
            end = (at[0] + int(rng.uniform(0.03, 0.15) * size), at[1] + int(rng.uniform(0.02, 0.1) * size))
            cv2.rectangle(marked, at, end, (value,), cv2.FILLED)
    return np.asarray(marked, np.float32), mask


def tubes(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Catheters, tubes, wires and electrodes: bright curves and discs anywhere."""
    size = len(image)
    drawn = np.zeros(image.shape, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        points = rng.uniform(0.0, 1.0, (4, 2)) * size
        t = np.linspace(0.0, 1.0, 24)[:, None]
        curve = (
            (1 - t) ** 3 * points[0]
            + 3 * (1 - t) ** 2 * t * points[1]
            + 3 * (1 - t) * t**2 * points[2]
            + t**3 * points[3]
        )  # cubic Bezier
        width = max(1, round(size / 256.0 * rng.uniform(0.5, 3.0)))
        cv2.polylines(
            drawn, [np.round(curve * 8).astype(np.int32)], False, (float(rng.uniform(0.3, 1.0)),), width, cv2.LINE_AA, 3
        )
        if rng.random() < 0.5:
            radius = max(1, round(size * rng.uniform(0.008, 0.03)))
            end = (int(points[3, 0]), int(points[3, 1]))
            cv2.circle(drawn, end, radius, (float(rng.uniform(0.4, 1.0)),), cv2.FILLED, cv2.LINE_AA)
    if rng.random() < 0.2:  # a pacemaker
        centre = (int(rng.uniform(0.1, 0.9) * size), int(rng.uniform(0.1, 0.5) * size))
        axes = (round(size * rng.uniform(0.03, 0.07)), round(size * rng.uniform(0.03, 0.06)))
        _ellipse(drawn, centre, axes, rng.uniform(0, 180), cv2.LINE_AA)
    return np.maximum(image, image * (1 - drawn) + drawn * np.float32(_level(rng, image, 0.9, 1.0) + 0.1)), mask


def opacity(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Infiltrates: soft white patches of any extent over a lung; the mask stays."""
    size = len(image)
    lung = mask[..., int(rng.integers(0, 2))]
    places = np.argwhere(lung > 0.5)
    if len(places) == 0:
        return image, mask
    clouds = np.zeros(image.shape, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        row, column = places[int(rng.integers(len(places)))]
        axes = (round(size * rng.uniform(0.02, 0.16)), round(size * rng.uniform(0.02, 0.16)))
        _ellipse(clouds, (int(column), int(row)), axes, rng.uniform(0, 180))
    clouds = _blurred(clouds, size * rng.uniform(0.015, 0.06))
    ragged = np.clip(1.0 + 0.35 * _field(rng, image.shape, cells=int(rng.integers(6, 24))), 0.0, 1.4)
    lungs = np.clip(mask.sum(axis=-1), 0.0, 1.0)
    return _whiten(rng, image, lungs, np.asarray(clouds * ragged, np.float32)), mask


def effusion(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Lay white over a base (effusion, collapse), rarely over a whole lung; the mask stays."""
    side = int(rng.integers(0, 2))
    rows, columns = np.nonzero(mask[..., side] > 0.5)
    if len(rows) < 20:
        return image, mask
    top, bottom = int(rows.min()), int(rows.max())
    height = bottom - top
    share = rng.uniform(0.1, 0.6) if rng.random() < 0.85 else rng.uniform(0.6, 1.1)
    level = bottom - share * height
    grid_rows = np.arange(len(image), dtype=np.float32)[:, None]
    grid_columns = np.arange(image.shape[1], dtype=np.float32)[None, :]
    middle = (columns.min() + columns.max()) / 2
    slope = rng.uniform(-0.5, 0.5)
    bend = rng.uniform(0.0, 0.004) * 256 / len(image)  # the meniscus
    surface = level + slope * (grid_columns - middle) - bend * (grid_columns - middle) ** 2
    softness = len(image) * rng.uniform(0.01, 0.06)
    white = 1.0 / (1.0 + np.exp(np.clip((surface - grid_rows) / softness, -30.0, 30.0)))
    return _whiten(rng, image, np.ascontiguousarray(mask[..., side]), white.astype(np.float32)), mask


def gas(rng: Generator, image: FloatImage, mask: FloatImage) -> tuple[FloatImage, FloatImage]:
    """Lay gas of stomach or bowel under the left diaphragm: as dark as lung, and none of it.

    Not under the right one, where there is hardly ever any: networks that learned it there took the base above a rib
    for gas.
    """
    size = len(image)
    inside = mask[..., 1] > 0.5
    rows = np.flatnonzero(inside.any(axis=1))
    if len(rows) < 0.1 * size:
        return image, mask
    top, bottom = rows.min(), rows.max()
    under = inside[int(top + 0.65 * (bottom - top)) :]  # the part over the diaphragm, not beside the heart
    columns = np.flatnonzero(under.any(axis=0))
    bubbles = np.zeros(image.shape, np.float32)
    for _ in range(int(rng.integers(1, 5))):
        column = int(rng.choice(columns))
        axes = (size * rng.uniform(0.015, 0.07), size * rng.uniform(0.012, 0.06))
        base = int(np.flatnonzero(inside[:, column]).max())
        row = base + axes[1] * rng.uniform(0.5, 1.3) + size * rng.uniform(0.0, 0.08)
        whole = (max(1, round(axes[0])), max(1, round(axes[1])))
        _ellipse(bubbles, (column, round(row)), whole, rng.uniform(-30, 30))
        if rng.random() < 0.3:  # a fluid level: nothing below it
            bubbles[round(row) :, max(0, column - whole[0]) : column + whole[0] + 1] = 0.0
    bubbles = _blurred(bubbles, size * rng.uniform(0.003, 0.012))
    lungs = np.clip(mask.sum(axis=-1), 0.0, 1.0)
    wall = max(1, round(size * rng.uniform(0.004, 0.012)))  # the diaphragm stays to be seen
    near = np.asarray(cv2.dilate(lungs, np.ones((2 * wall + 1, 2 * wall + 1), np.uint8)), np.float32)
    dark = np.float32(np.quantile(image[inside], rng.uniform(0.05, 0.6)))
    strength = bubbles * (1.0 - near) * np.float32(rng.uniform(0.4, 0.9))
    return (image - strength * np.maximum(image - dark, 0.0)).astype(np.float32), mask


def _whiten(rng: Generator, image: FloatImage, lung: FloatImage, where: FloatImage) -> FloatImage:
    """Lay white over the lung: towards the grey of the body around, a little of the structure left.

    In half of the cases it takes diaphragm and heart in, which fluid hides: else the edge of what is drawn would give
    the lung's own away, and nothing of its shape need be learned.
    """
    size = len(image)
    hides = rng.random() < 0.5
    if hides:
        reach = 2 * round(size * rng.uniform(0.01, 0.06)) + 1
        lung = np.asarray(cv2.dilate(lung, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))), np.float32)
    rim = _blurred(lung, size * rng.uniform(0.004, 0.02))
    strength = np.clip(where * rim, 0.0, 1.0) * np.float32(rng.uniform(0.4, 0.98))
    white = np.float32(_level(rng, image, 0.65, 0.95))
    change = np.float32(0.85) * (white - image)
    return (image + strength * (change if hides else np.maximum(change, 0.0))).astype(np.float32)


# The order is that of the physics: patient, devices, beam, detector, processing, transport.
CHANGES: Mapping[str, Change] = {
    "opacity": opacity,
    "effusion": effusion,
    "gas": gas,
    "tubes": tubes,
    "veil": veil,
    "shading": shading,
    "noise": noise,
    "blur": blur,
    "gamma": gamma,
    "local_contrast": local_contrast,
    "sharpen": sharpen,
    "window": window,
    "collimation": collimation,
    "markers": markers,
    "letterbox": letterbox,
    "invert": invert,
    "low_contrast": low_contrast,
    "jpeg": jpeg,
}

GEOMETRY = ("rotate", "zoom", "stretch", "shift", "elastic", "flip", "fill")


def warp(
    rng: Generator,
    image: FloatImage,
    mask: NDArray[np.uint8],
    *,
    size: int,
    chances: Mapping[str, float],
    pairs: int = 1,
    widths: tuple[float, float] | None = None,
) -> tuple[FloatImage, FloatImage, BoolImage]:
    """Place a picture on the network's grid, turned, scaled, shifted and bent.

    Parameters
    ----------
    image : float32 (h, w)
        The picture without padding, about 0 to 1.
    mask : uint8 (h, w, P)
        Coverage 0 to 255 by right and left lung, ``pairs`` times; what follows is of neither side.
    size : int
        Side of the grid, pixels.
    chances : mapping
        Probabilities of ``GEOMETRY``; what is not named does not happen.
    widths : (float, float), optional
        The picture is drawn so many times wider, anything in this range, before all else: its aspect ratio was lost.

    Returns
    -------
    image : float32 (size, size)
    mask : float32 (size, size, P), 0 to 1
    valid : bool (size, size), False on padding
    """

    def happens(name: str) -> bool:
        return bool(rng.random() < chances.get(name, 0.0))

    height, width = image.shape
    wider = 1.0 if widths is None else math.exp(rng.uniform(math.log(widths[0]), math.log(widths[1])))
    fit = size / max(height, width * wider)
    turn = math.radians(rng.uniform(-15.0, 15.0)) if happens("rotate") else 0.0
    zoom = 1.0
    if happens("zoom"):
        wide = rng.random() < 0.25
        low, high = (0.5, 2.0) if wide else (0.8, 1.3)
        zoom = math.exp(rng.uniform(math.log(low), math.log(high)))
    aspect = math.exp(rng.uniform(-0.16, 0.16)) if happens("stretch") else 1.0
    reach = 0.06 + 0.35 * max(0.0, zoom - 1.0)  # a magnified picture is a crop of any part
    shift = rng.uniform(-reach, reach, 2) * size if happens("shift") else (0.0, 0.0)
    across, down = fit * zoom * math.sqrt(aspect) * wider, fit * zoom / math.sqrt(aspect)
    mirrored = happens("flip")
    if max(across, down) < 0.67:  # shrink by area first, else the warp would alias
        part = (max(1, round(width * across)), max(1, round(height * down)))
        image = np.asarray(cv2.resize(image, part, interpolation=cv2.INTER_AREA), np.float32)
        mask = _shrunk(mask, part)
        across, down = across * width / part[0], down * height / part[1]
        height, width = image.shape
    # from the grid to the picture, about the centres, positions continuous (pixel centres at + 0.5)
    cosine, sine = math.cos(turn), math.sin(turn)
    mirror = -1.0 if mirrored else 1.0
    axis = np.arange(size, dtype=np.float32) + np.float32(0.5 - size / 2)
    x = (axis - np.float32(shift[0]))[None, :]
    y = (axis - np.float32(shift[1]))[:, None]
    map_x = (cosine * x + sine * y) * np.float32(mirror / across) + np.float32(width / 2 - 0.5)
    map_y = (-sine * x + cosine * y) * np.float32(1.0 / down) + np.float32(height / 2 - 0.5)
    if happens("elastic"):
        cells = int(rng.integers(3, 7))
        bend = np.float32(rng.uniform(0.004, 0.018) * max(height, width))
        map_x = map_x + bend * _field(rng, (size, size), cells=cells)
        map_y = map_y + bend * _field(rng, (size, size), cells=cells)
    map_x = np.ascontiguousarray(map_x, np.float32)
    map_y = np.ascontiguousarray(map_y, np.float32)
    valid = (map_x > -0.5) & (map_x < width - 0.5) & (map_y > -0.5) & (map_y < height - 0.5)
    # beyond the picture: padding as in prediction, or a part of the picture in one value
    turned = cv2.remap(image, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    planes = cv2.remap(mask, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    planes = np.asarray(planes, np.float32) / np.float32(255.0)
    planes[~valid] = 0.0
    if mirrored:
        for first in range(0, 2 * pairs, 2):
            planes[..., first : first + 2] = planes[..., [first + 1, first]]
    turned = np.asarray(turned, np.float32)
    if happens("fill"):
        if rng.random() < 0.7:
            turned[~valid] = np.float32(rng.choice([0.0, 0.0, 1.0, rng.random()]))
        valid = np.ones_like(valid)
    return turned, planes, valid


def _shrunk(planes: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """Shrink planes (h, w, P) by area to (width, height); cv2 takes four at a time."""
    parts = [np.ascontiguousarray(planes[..., first : first + 4]) for first in range(0, planes.shape[2], 4)]
    small = [np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8) for part in parts]
    return np.concatenate([np.atleast_3d(part) for part in small], axis=-1)


def change(
    rng: Generator, image: FloatImage, mask: FloatImage, *, chances: Mapping[str, float]
) -> tuple[FloatImage, FloatImage]:
    """Apply each change of ``CHANGES`` with its probability."""
    for name, step in CHANGES.items():
        if rng.random() < chances.get(name, 0.0):
            image, mask = step(rng, image, mask)
    return image, mask

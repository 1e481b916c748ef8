"""Draw one phantom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.phantom.anatomy import Anatomy
from lungseg_gui.services.phantom.beam import LUNG_DENSITY, WATER, Exposure, bubbles, dose, expose, present, tissue
from lungseg_gui.services.phantom.bones import skeleton
from lungseg_gui.services.phantom.geometry import FloatMap, Grid
from lungseg_gui.services.phantom.lungs import air, lung_mask, vessels

Bits = Literal[12, 16]

_BODY_SIDE = 1024  # the body is drawn at some 0.4 mm, finer than the focal spot lets through
_SMALLEST = 64


@dataclass(frozen=True, eq=False)
class Phantom:
    """A drawn radiograph.

    Attributes
    ----------
    pixels : ndarray (H, W) uint16
        Low values dark (air), as MONOCHROME2.
    mask : ndarray (H, W) uint8
        0 background, 1 the patient's right lung (on the left of the image), 2 left lung. Lung fields without
        heart, mediastinum and the lung behind the diaphragm.
    spacing : Spacing
        mm.
    bits : int
        12 or 16; values are below ``2 ** bits``.
    seed : int
        The same seed, shape and bits give the same phantom.
    """

    pixels: NDArray[np.uint16]
    mask: Mask
    spacing: Spacing
    bits: Bits
    seed: int


def draw(seed: int, *, shape: tuple[int, int] = (2048, 2048), bits: Bits = 12) -> Phantom:
    """Draw a frontal chest radiograph; anatomy, position and exposure follow from the seed.

    Parameters
    ----------
    seed : int
        Not negative.
    shape : (int, int)
        Rows and columns, at least 64.
    bits : {12, 16}
        Bits that the values use.

    Raises
    ------
    ValueError
        If the shape is too small or the bits are neither 12 nor 16.
    """
    if min(shape) < _SMALLEST:
        raise ValueError(f"a phantom needs at least {_SMALLEST} pixels a side, not {shape}")
    if bits not in (12, 16):
        raise ValueError(f"a phantom has 12 or 16 bits, not {bits}")
    # Independent streams: the body does not depend on the grid, nor the grid's noise on the body.
    for_anatomy, for_texture, for_exposure, for_noise = (np.random.default_rng([seed, part]) for part in range(4))
    anatomy, exposure = Anatomy.by_lot(for_anatomy), Exposure.by_lot(for_exposure)
    grid = _frame(for_exposure, anatomy, shape)
    coarse = _coarser(grid)
    depth = _depth(for_texture, anatomy, coarse)
    relative = dose(exposure, depth, coarse.pitch)
    relative = np.asarray(cv2.GaussianBlur(relative, (0, 0), exposure.softness / coarse.pitch), np.float32)
    if coarse.shape != grid.shape:
        finer = cv2.resize(relative, shape[::-1], interpolation=cv2.INTER_CUBIC)
        relative = np.maximum(np.asarray(finer, np.float32), np.float32(1e-5))
    if exposure.marker:
        _lead_letter(for_exposure, relative)
    grey = present(exposure, expose(for_noise, exposure, relative, grid.pitch), grid.pitch)
    if exposure.collimated:
        _collimate(for_exposure, grey)
    pixels = np.round(grey * np.float32(2**bits - 1)).astype(np.uint16)
    return Phantom(pixels, lung_mask(anatomy, grid), Spacing(grid.pitch, grid.pitch), bits, seed)


def _frame(rng: Generator, anatomy: Anatomy, shape: tuple[int, int]) -> Grid:
    """Choose the detector's field so that the lungs are on it, the body a little off its middle and turned."""
    height, width = shape
    need_across = 2.0 * anatomy.half_width + rng.uniform(46.0, 96.0)
    need_down = anatomy.length + anatomy.left_lower + rng.uniform(64.0, 120.0)
    pitch = float(round(max(need_across / width, need_down / height), 4))
    spare = pitch * height - (anatomy.length + anatomy.left_lower)
    centre_y = pitch * height / 2.0 - spare * rng.uniform(0.34, 0.52)
    return Grid(shape, pitch, (rng.uniform(-7.0, 7.0), centre_y), rng.uniform(-0.045, 0.045))


def _coarser(grid: Grid) -> Grid:
    """Return the grid on which the body is drawn: the same field, at most some 1000 pixels a side."""
    factor = max(grid.shape) / _BODY_SIDE
    if factor <= 1.0:
        return grid
    height, width = (round(side / factor) for side in grid.shape)
    return Grid((height, width), grid.pitch * max(grid.shape) / max(height, width), grid.centre, grid.turn)


def _depth(rng: Generator, anatomy: Anatomy, grid: Grid) -> FloatMap:
    """Return the optical depth of the whole body, (H, W) float32: the sum of coefficients times lengths."""
    chord, inner = tissue(rng, anatomy, grid)
    lungs = air(rng, anatomy, grid)
    blood = vessels(rng, anatomy, grid, lungs.rim)
    lung = np.minimum(lungs.share * inner, 0.86 * chord)
    free = np.maximum((1.0 - LUNG_DENSITY) * lung - (1.0 - LUNG_DENSITY) * blood, 0.0)
    gas = bubbles(rng, anatomy, grid)
    soft = np.maximum(chord - free - gas, np.minimum(chord, 25.0))
    bone = skeleton(rng, anatomy, grid) * np.clip(chord / 30.0, 0.0, 1.0)
    return np.asarray(np.float32(WATER) * soft + bone, np.float32)


def _lead_letter(rng: Generator, relative: FloatMap) -> None:
    """Lay a lead letter on the detector: R on the left of the picture or L on its right, in place."""
    height, width = relative.shape
    letter = str(rng.choice(["R", "L"]))
    scale = height / 1000.0 * rng.uniform(1.1, 1.7)
    column = rng.uniform(0.02, 0.06) if letter == "R" else rng.uniform(0.90, 0.94)
    at = (round(column * width), round(rng.uniform(0.06, 0.14) * height))
    drawn = np.zeros(relative.shape, np.uint8)
    cv2.putText(drawn, letter, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (255,), max(1, round(3.0 * scale)), cv2.LINE_AA)
    lead = drawn.astype(np.float32) / np.float32(255.0)
    relative *= 1.0 - np.float32(0.985) * lead
    relative += np.float32(0.004) * lead


def _collimate(rng: Generator, grey: FloatMap) -> None:
    """Blacken what lay outside the beam, in place."""
    height, width = grey.shape
    top, bottom = (round(height * part) for part in rng.uniform(0.0, 0.03, 2))
    left, right = (round(width * part) for part in rng.uniform(0.0, 0.03, 2))
    grey[:top] = 0.0
    grey[height - bottom :] = 0.0
    grey[:, :left] = 0.0
    grey[:, width - right :] = 0.0

"""Wrong masks made of right ones, as networks and readers make them: cut bases, spills, bites, swapped parts."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from lungseg_model.preprocess import BoolImage, ByteImage

DOWN = np.array((1.0, 0.0))  # (row, column)


def _grid(shape: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    return (
        np.arange(shape[0], dtype=np.float32)[:, None] + np.zeros(shape, np.float32),
        np.arange(shape[1], dtype=np.float32)[None] + np.zeros(shape, np.float32),
    )


def beyond(side: BoolImage, rng: Generator, *, share: tuple[float, float] = (0.04, 0.4)) -> BoolImage:
    """Return the part of a lung beyond a wavy line across it: mostly its base, else any other end of it."""
    spin = float(rng.normal(0.0, 0.5) if rng.random() < 0.6 else rng.uniform(0.0, 2.0 * np.pi))
    along = (np.cos(spin), np.sin(spin))
    rows, columns = _grid((side.shape[0], side.shape[1]))
    way = rows * np.float32(along[0]) + columns * np.float32(along[1])
    across = columns * np.float32(along[0]) - rows * np.float32(along[1])
    longest = max(side.shape)
    waves = rng.normal(0.0, 0.02 * longest, 2)
    phases = rng.uniform(0.0, 2.0 * np.pi, 2)
    for wave, phase, length in zip(waves, phases, (0.35, 0.15), strict=True):
        way += np.float32(wave * (1.0 if length > 0.2 else 0.4)) * np.sin(
            across * np.float32(2.0 * np.pi / (length * longest)) + np.float32(phase)
        )
    limit = float(np.quantile(way[side], 1.0 - rng.uniform(*share)))
    return np.asarray(side & (way > limit), np.bool_)


def blob(side: BoolImage, rng: Generator) -> BoolImage:
    """Return an ellipse on the rim of a lung, of 2 to 12 % of the longest side."""
    rim = np.argwhere(side & (cv2.erode(side.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0))
    row, column = rim[int(rng.integers(len(rim)))]
    longest = max(side.shape)
    half = rng.uniform(0.02, 0.07) * longest
    other = half * rng.uniform(0.5, 2.0)
    drawn = np.zeros(side.shape, np.uint8)
    stray = rng.normal(0.0, 0.4 * min(half, other), 2)
    at = (int(column + stray[0]), int(row + stray[1]))
    cv2.ellipse(drawn, at, (round(half), round(other)), float(rng.uniform(0, 180)), 0, 360, 1, -1)
    return drawn.astype(np.bool_)


def warped(side: BoolImage, rng: Generator) -> BoolImage:
    """Return a lung whose contour strays smoothly, by up to some 4 % of the longest side."""
    height, width = side.shape
    amount = rng.uniform(0.008, 0.025) * max(side.shape)
    cells = int(rng.integers(3, 7))
    rows, columns = _grid((height, width))
    fields = [
        cv2.resize(rng.normal(0.0, amount, (cells, cells)).astype(np.float32), (width, height), interpolation=2)
        for _ in range(2)
    ]
    moved = cv2.remap(
        side.astype(np.uint8),
        columns + np.asarray(fields[0], np.float32),
        rows + np.asarray(fields[1], np.float32),
        cv2.INTER_NEAREST,
    )
    return moved.astype(np.bool_)


def shifted(side: BoolImage, rng: Generator) -> BoolImage:
    """Return a lung whose contour is too far out or in by 1 to 4 % of the longest side, along a part of it."""
    longest = max(side.shape)
    rim = np.argwhere(side & (cv2.erode(side.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0))
    row, column = rim[int(rng.integers(len(rim)))]
    rows, columns = _grid((side.shape[0], side.shape[1]))
    half = np.float32(rng.uniform(0.06, 0.25) * longest)
    near = np.exp(-((rows - np.float32(row)) ** 2 + (columns - np.float32(column)) ** 2) / (half * half))
    by = np.float32(rng.uniform(0.01, 0.04) * longest) * near
    grows = rng.random() < 0.5
    away = cv2.distanceTransform((~side if grows else side).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    moved = (away > 0) & (np.asarray(away) <= by)
    return np.asarray(side | moved if grows else side & ~moved, np.bool_)


def spoiled(mask: ByteImage, rng: Generator, *, slight: bool = False) -> ByteImage:
    """Return a mask with one to three errors made.

    Parameters
    ----------
    mask : uint8 (h, w)
        0, 1, 2; other values count as 0.
    slight : bool
        Mostly contours that are a little out of place.
    """
    after = np.where(mask <= 2, mask, np.uint8(0)).astype(np.uint8)
    kinds = ("base", "spill", "bite", "warp", "shift", "swap", "lost")
    weights = np.array((0.28, 0.24, 0.16, 0.2, 0.0, 0.05, 0.07) if not slight else (0.1, 0.1, 0.1, 0.3, 0.4, 0, 0))
    for _ in range(int(rng.integers(1, 4))):
        value = int(rng.integers(1, 3))
        side = np.asarray(after == value)
        if np.count_nonzero(side) < 100:
            continue
        kind = kinds[int(rng.choice(len(kinds), p=weights))]
        if kind == "base":
            after[beyond(side, rng)] = 0
        elif kind == "spill":
            after[blob(side, rng) & (after == 0)] = value
        elif kind == "bite":
            after[blob(side, rng) & side] = 0
        elif kind in {"warp", "shift"}:
            moved = warped(side, rng) if kind == "warp" else shifted(side, rng)
            after[side & ~moved] = 0
            after[moved & (after == 0)] = value
        elif kind == "swap":
            after[beyond(side, rng, share=(0.05, 0.3))] = 3 - value
        else:
            after[beyond(side, rng, share=(0.5, 0.98))] = 0
    return after

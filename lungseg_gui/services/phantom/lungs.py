"""The lungs: their exact mask, the air they hold along each ray, and the vessels in them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from lungseg_gui.services.phantom.anatomy import LEFT, RIGHT, Anatomy
from lungseg_gui.services.phantom.geometry import (
    FloatMap,
    Grid,
    Points,
    cloud,
    inside,
    nearest,
    round_edge,
    signed_distance,
)

VALUES = {RIGHT: 1, LEFT: 2}
"""Label map: 1 the patient's right lung, 2 the left."""
RECESS = 0.13
"""Share of the lung's air that is behind the dome of the diaphragm, just below it."""
WALLS = 1.35
"""What a vessel and the bronchus beside it stop, relative to the blood by itself."""
BEHIND_HEART = 0.42
"""Share of the lung's air behind the heart."""


def lung_mask(anatomy: Anatomy, grid: Grid) -> NDArray[np.uint8]:
    """Return the label map (H, W): lung fields without heart, mediastinum and the lung behind the diaphragm."""
    mask = np.zeros(grid.shape, np.uint8)
    middle = inside(grid, anatomy.middle)
    for side, value in VALUES.items():
        field = inside(grid, anatomy.cages[side]) & ~middle & ~inside(grid, anatomy.bellies[side])
        mask[_largest(field)] = value
    return mask


def _largest(field: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Keep the largest connected part."""
    count, parts, boxes, _ = cv2.connectedComponentsWithStats(field.astype(np.uint8), connectivity=4)
    if count <= 2:
        return field
    return parts == 1 + int(boxes[1:, cv2.CC_STAT_AREA].argmax())


@dataclass(frozen=True, eq=False)
class Air:
    """Air in the lungs.

    Attributes
    ----------
    share : float32 (H, W)
        Chord through the lungs relative to the chest's inner depth, 0 to 1.
    rim : float32 (H, W)
        Distance in mm to the chest wall and the diaphragm, positive inside.
    """

    share: FloatMap
    rim: FloatMap


def air(rng: Generator, anatomy: Anatomy, grid: Grid) -> Air:
    """Return how much lung each ray passes."""
    _, y = grid.positions()
    middle = signed_distance(grid, anatomy.middle)
    heart = np.clip((y / np.float32(anatomy.length) - 0.30) / 0.22, 0.0, 1.0)
    hidden = np.float32(0.10) + np.float32(BEHIND_HEART - 0.10) * heart
    # Beside the middle the lung is thinner, behind the heart a part of it continues.
    beside = np.float32(0.80) + np.float32(0.20) * round_edge(-middle, 22.0)
    centre = hidden * (1.0 - np.clip(middle / 45.0, 0.0, 1.0) ** 1.5)
    soft = np.clip(middle / np.float32(1.6) + 0.5, 0.0, 1.0)
    middle_share = beside * (1.0 - soft) + centre * soft
    share = np.zeros(grid.shape, np.float32)
    rim = np.full(grid.shape, -1e4, np.float32)
    for side in (RIGHT, LEFT):
        cage = signed_distance(grid, anatomy.cages[side])
        belly = signed_distance(grid, anatomy.bellies[side])
        wall = round_edge(cage, 34.0)
        above = np.float32(0.42) + np.float32(0.58) * round_edge(-belly, 26.0)
        below = np.float32(RECESS) * np.exp(-np.clip(belly, 0.0, None) / 28.0)
        soft = np.clip(belly / np.float32(1.4) + 0.5, 0.0, 1.0)
        share = np.maximum(share, wall * (above * (1.0 - soft) + below * soft))
        rim = np.maximum(rim, np.minimum(cage, -belly))
    share = share * middle_share
    grain = 0.012 * cloud(rng, grid.shape, cells=90) + 0.018 * cloud(rng, grid.shape, cells=20)
    tip = np.clip(0.72 + y / np.float32(0.28 * anatomy.length) * 0.28, 0.6, 1.0)
    return Air(np.asarray(share * (1.0 + grain) * tip, np.float32), rim)


def vessels(rng: Generator, anatomy: Anatomy, grid: Grid, rim: FloatMap) -> FloatMap:
    """Return the blood (mm along the ray) in the branching vessels of both lungs, (H, W) float32."""
    blood = np.zeros(grid.shape, np.float32)
    branches: list[_Branch] = []
    for side in (RIGHT, LEFT):
        # Arteries, and veins that enter lower.
        branches += _tree(rng, anatomy, side, lower=0.0) + _tree(rng, anatomy, side, lower=16.0)
    # Thick and thin apart, so that a thin one beside a thick one is not lost; three layers cross each other.
    layers = [[b for b in branches if b.radius > 2.0]]
    thin = [b for b in branches if b.radius <= 2.0]
    layers += [thin[start::3] for start in range(3)]
    for layer in layers:
        if not layer:
            continue
        samples = np.vstack([branch.samples for branch in layer])
        radius = np.concatenate([branch.radii for branch in layer]).astype(np.float32)
        distance, index = nearest(grid, samples)
        near = distance < 9.0
        blood[near] += (
            np.float32(WALLS) * 2.0 * np.sqrt(np.maximum(radius[index[near]] ** 2 - distance[near] ** 2, 0.0))
        )
    for side in (RIGHT, LEFT):
        blood += _root(anatomy, grid, side)
    # The outer centimetre shows none.
    return blood * np.clip((rim - np.float32(2.0)) / np.float32(12.0), 0.0, 1.0).astype(np.float32)


def _root(anatomy: Anatomy, grid: Grid, side: float) -> FloatMap:
    """Return the root of the lung, mm of blood: a soft density where vessels and bronchi enter."""
    x, y = grid.positions()
    at_x, at_y = anatomy.hilum(side)
    part = ((x - np.float32(at_x)) / 13.0) ** 2 + ((y - np.float32(at_y + 6.0)) / 24.0) ** 2
    return np.asarray(16.0 * np.exp(-part), np.float32)


@dataclass(frozen=True, eq=False)
class _Branch:
    """A vessel: samples (n, 2), radius at the start and along it, mm; direction at its end, radians."""

    samples: Points
    radii: Points
    radius: float
    end: float


def _tree(rng: Generator, anatomy: Anatomy, side: float, *, lower: float) -> list[_Branch]:
    """Grow the vessels of one lung from its hilum: each continues thinner and gives off a branch, until it is thin.

    Radii follow Murray's law (the cubes of the two add up to the parent's).
    """
    start_x, start_y = anatomy.hilum(side)
    size = anatomy.half_width / 140.0
    # Direction and radius of the lobar vessels: 0 points outwards, positive downwards; the lower lobe's is the widest.
    trunks = ((-1.20, 3.4), (-0.75, 3.2), (-0.15, 2.7), (0.45, 3.0), (0.95, 3.8), (1.32, 5.2))
    waiting = [
        (
            np.array([start_x - side * 7.0, start_y + lower + 9.0 * turn]),
            turn + rng.normal(0.0, 0.10),
            radius * size * rng.uniform(1.15, 1.5),
            rng.uniform(20.0, 34.0) * size,
        )
        for turn, radius in trunks
    ]
    grown: list[_Branch] = []
    while waiting:
        at, direction, radius, length = waiting.pop()
        branch = _grow(rng, at, direction, length=length, radius=radius, side=side)
        grown.append(branch)
        end = float(branch.radii[-1])
        if end < 0.6:
            continue
        share = rng.uniform(0.55, 0.85)  # of the cube continues straight
        turn = float(rng.choice([-1.0, 1.0]))
        for part, angle in ((share, -0.22 * turn), (1.0 - share, rng.uniform(0.55, 0.95) * turn)):
            thinner = end * part ** (1.0 / 3.0)
            further = length * rng.uniform(0.68, 0.95) if part == share else length * rng.uniform(0.6, 0.85)
            waiting.append((branch.samples[-1], branch.end + angle, thinner, max(further, 9.0 * size)))
    return grown


def _grow(rng: Generator, at: Points, direction: float, *, length: float, radius: float, side: float) -> _Branch:
    """Let one vessel run from ``at`` with a slowly wandering direction."""
    step = 0.25
    count = round(length / step)
    t = np.linspace(0.0, 1.0, count)
    bend = rng.normal(0.0, 0.20) * t + rng.normal(0.0, 0.10) * np.sin(2.0 * math.pi * t)
    angle = direction + bend
    path = np.cumsum(np.column_stack([side * np.cos(angle), np.sin(angle)]) * step, axis=0)
    return _Branch(at + path, radius * (1.0 - 0.14 * t), radius, float(angle[-1]))

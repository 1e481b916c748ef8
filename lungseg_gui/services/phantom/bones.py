"""Ribs, spine, clavicles, shoulder blades and arms: what bone adds to the attenuation.

All maps are optical depths (attenuation coefficient times length, no unit) beyond that of soft tissue.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from lungseg_gui.services.phantom.anatomy import LEFT, RIGHT, Anatomy
from lungseg_gui.services.phantom.geometry import FloatMap, Grid, Points, inside, nearest, smooth

CORTEX = 0.026
"""Cortical bone beyond soft tissue, per mm: 0.3 cm²/g x 1.6 g/cm³ less 0.2 x 1.05, at some 65 keV and beam-hardened."""
MARROW = 0.0105
"""Trabecular bone beyond soft tissue, per mm."""


def skeleton(rng: Generator, anatomy: Anatomy, grid: Grid) -> FloatMap:
    """Return the optical depth of all bones, (H, W) float32."""
    step = grid.pitch * 0.6
    depth = _tubes(grid, [_posterior_rib(rng, anatomy, k, side, step) for k in range(12) for side in (RIGHT, LEFT)])
    depth += _tubes(grid, [_anterior_rib(rng, anatomy, k, side, step) for k in range(1, 8) for side in (RIGHT, LEFT)])
    depth += _tubes(grid, [_clavicle(rng, anatomy, side, step) for side in (RIGHT, LEFT)])
    depth += _tubes(grid, [_humerus(anatomy, side, step) for side in (RIGHT, LEFT)])
    for side in (RIGHT, LEFT):
        depth += _shoulder_blade(rng, anatomy, grid, side)
    depth += _spine(rng, anatomy, grid)
    return depth * np.float32(anatomy.bone)


class _Tube:
    """A bone of round section: samples (n, 2), radius and shell in mm, strength 0 to 1 per sample."""

    def __init__(self, samples: Points, radius: Points, shell: float, strength: Points) -> None:
        self.samples, self.radius, self.strength = samples, radius, strength
        self.shell = np.full(len(samples), shell)


def _tubes(grid: Grid, tubes: list[_Tube]) -> FloatMap:
    distance, index = nearest(grid, np.vstack([tube.samples for tube in tubes]))
    near = distance < 40.0
    radius, shell, strength = (
        np.concatenate([getattr(tube, name) for tube in tubes]).astype(np.float32)[index[near]]
        for name in ("radius", "shell", "strength")
    )
    d = distance[near]
    outer = 2.0 * np.sqrt(np.maximum(radius**2 - d**2, 0.0))
    hollow = 2.0 * np.sqrt(np.maximum((radius - shell) ** 2 - d**2, 0.0))
    depth = np.zeros(grid.shape, np.float32)
    depth[near] = strength * (np.float32(CORTEX) * (outer - hollow) + np.float32(MARROW) * hollow)
    return depth


def _fade(count: int, first: float, last: float) -> Points:
    """Strength along a bone: rising over the part ``first`` of its length, falling over the part ``last``."""
    t = np.linspace(0.0, 1.0, count)
    return np.clip(t / max(first, 1e-6), 0.0, 1.0) * np.clip((1.0 - t) / max(last, 1e-6), 0.0, 1.0)


def _rib_side(anatomy: Anatomy, k: int) -> tuple[float, float, float]:
    """Height at the spine, outermost distance and height there, of rib ``k`` (0 is the first)."""
    start = (k - 0.55) * anatomy.rib_gap
    drop = anatomy.length * (0.06 + 0.017 * min(k, 9))
    at = start + drop
    return start, float(anatomy.wall_at(max(at, 0.02 * anatomy.length))) + 2.5, at


def _posterior_rib(rng: Generator, anatomy: Anatomy, k: int, side: float, step: float) -> _Tube:
    start, out, at = _rib_side(anatomy, k)
    drop = at - start
    if k > 9:
        out, at = out * (0.80 if k == 10 else 0.55), at + 6.0
    arch = rng.uniform(0.9, 1.1)
    knots = np.array(
        [
            [16.0, start + 1.0], [16.0 + 0.18 * (out - 16.0), start - 0.10 * drop * arch],
            [16.0 + 0.42 * (out - 16.0), start + 0.03 * drop], [16.0 + 0.68 * (out - 16.0), start + 0.27 * drop],
            [16.0 + 0.88 * (out - 16.0), start + 0.60 * drop], [out, at],
        ]
    )  # fmt: skip
    samples = smooth(knots * [side, 1.0], step=step)
    size = rng.uniform(5.4, 6.6) * (0.85 if k in (0, 10, 11) else 1.0)
    strength = 0.80 * _fade(len(samples), 0.02, 0.06 if k > 8 else 0.01)
    return _Tube(samples, np.linspace(size, size * 0.92, len(samples)), 1.0, strength)


def _anterior_rib(rng: Generator, anatomy: Anatomy, k: int, side: float, step: float) -> _Tube:
    _, out, at = _rib_side(anatomy, k)
    fall = anatomy.rib_gap * (1.9 + 0.12 * k) * rng.uniform(0.95, 1.05)
    end = 0.30 + 0.055 * max(0, k - 2)
    knots = np.array(
        [
            [out, at], [0.985 * out, at + 0.20 * fall], [0.90 * out, at + 0.50 * fall],
            [0.72 * out, at + 0.80 * fall], [end * out + 10.0, at + fall],
        ]
    )  # fmt: skip
    samples = smooth(knots * [side, 1.0], step=step)
    size = rng.uniform(5.8, 7.2)
    radius = np.linspace(size * 0.9, size * 1.1, len(samples))
    return _Tube(samples, radius, 0.7, 0.55 * _fade(len(samples), 0.01, 0.12))


def _clavicle(rng: Generator, anatomy: Anatomy, side: float, step: float) -> _Tube:
    reach = anatomy.half_width
    top = anatomy.length * rng.uniform(0.095, 0.125)
    knots = np.array(
        [
            [0.115 * reach, top + 7.0], [0.30 * reach, top - 4.0], [0.55 * reach, top - 17.0],
            [0.82 * reach, top - 30.0], [1.06 * reach, top - 33.0], [1.22 * reach, top - 27.0],
        ]
    )  # fmt: skip
    samples = smooth(knots * [side, 1.0], step=step)
    t = np.linspace(0.0, 1.0, len(samples))
    return _Tube(samples, 5.6 + 3.2 * (1.0 - t) ** 4 + 1.2 * t**3, 1.3, 1.15 * _fade(len(samples), 0.02, 0.02))


def _humerus(anatomy: Anatomy, side: float, step: float) -> _Tube:
    shoulder = 1.10 * anatomy.half_width + anatomy.wall
    knots = np.array([[shoulder, 26.0], [shoulder + 13.0, 60.0], [shoulder + 26.0, 130.0], [shoulder + 40.0, 330.0]])
    samples = smooth(knots * [side, 1.0], step=step)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(samples, axis=0).T))])
    head = 12.0 * np.exp(-((along / 22.0) ** 2))
    return _Tube(samples, 11.0 + head, 2.2, np.full(len(samples), 0.75))


def _shoulder_blade(rng: Generator, anatomy: Anatomy, grid: Grid, side: float) -> FloatMap:
    """Return a thin plate with a thick edge, turned out of the lungs as far as the patient manages."""
    out = anatomy.half_width * rng.uniform(0.80, 0.98)
    knots = np.array(
        [
            [out + 6.0, 14.0], [out - 4.0, 46.0], [out + 4.0, 92.0], [out + 20.0, 136.0], [out + 34.0, 128.0],
            [out + 44.0, 88.0], [out + 56.0, 52.0], [out + 52.0, 24.0], [out + 30.0, 8.0],
        ]
    )  # fmt: skip
    outline = smooth(knots * [side, 1.0], closed=True, step=grid.pitch * 0.6)
    distance, _ = nearest(grid, outline)
    edge = np.exp(-((distance / np.float32(2.6)) ** 2)) * np.float32(0.055)
    return edge + inside(grid, outline) * np.float32(0.035)


def _spine(rng: Generator, anatomy: Anatomy, grid: Grid) -> FloatMap:
    """Vertebral bodies with end plates and pedicles, discs between them, spinous processes."""
    x, y = grid.positions()
    depth = np.zeros(grid.shape, np.float32)
    near = np.abs(x) < 48.0
    if not near.any():
        return depth
    bend = np.float32(anatomy.sway) * np.sin(y[near] / np.float32(70.0))
    across, down = x[near] - bend, y[near]
    total = np.zeros(across.shape, np.float32)
    gap = anatomy.rib_gap
    for level in range(-4, 18):
        middle = (level - 0.3) * gap
        half_height = gap * 0.43
        half_width = 14.0 + 0.75 * max(level, 0) + (1.5 if level < 0 else 0.0)
        v = (down - np.float32(middle)) / np.float32(half_height)
        u = across / np.float32(half_width)
        shape = np.abs(u) ** 4 + np.abs(v) ** 6
        body = 1.0 / (1.0 + np.exp(np.clip((shape - 1.0) * 7.0, -30.0, 30.0)))
        plates = np.exp(-(((shape - 1.0) / 0.5) ** 2))
        total += np.float32(0.17) * body + np.float32(0.10) * plates
        for sign in (-1.0, 1.0):
            ring = np.hypot((u - np.float32(0.62 * sign)) / 0.21, (v + np.float32(0.18)) / 0.34)
            total += np.float32(0.09) * np.exp(-(((ring - 1.0) / 0.35) ** 2))
            process = np.hypot((across - np.float32(sign * (half_width + 8.0))) / 11.0, (v + np.float32(0.3)) / 0.32)
            total += np.float32(0.07) * np.exp(-(process**4))
        lean = rng.uniform(-1.2, 1.2)
        tip = np.hypot((across - np.float32(lean)) / 3.4, (v - np.float32(0.75)) / 0.6)
        total += np.float32(0.16) * np.exp(-(tip**4))
    depth[near] = total
    return depth

"""From the body to the picture: soft tissue, attenuation, scatter, noise, detector and processing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from lungseg_gui.services.phantom.anatomy import LEFT, RIGHT, Anatomy
from lungseg_gui.services.phantom.geometry import FloatMap, Grid, cloud, nearest, smooth

WATER = 0.0195
"""Soft tissue, per mm, for the mean energy of a 120 kV beam behind the patient (some 65 keV)."""
LUNG_DENSITY = 0.24
"""Of inflated lung, relative to soft tissue."""


@dataclass(frozen=True)
class Exposure:
    """How the picture was taken and processed.

    Attributes
    ----------
    quanta : float
        Quanta per mm² that reach the detector without a patient.
    electronic : float
        Noise of the electronics, in quanta per mm (standard deviation for a pixel of 1 mm).
    scatter : float
        Scattered radiation behind the grid, relative to the blurred primary one.
    softness : float
        Blur of focal spot and detector, mm (standard deviation).
    equalise : float
        How far the processing evens out large differences, 0 to 1.
    sharpen : float
        Edge enhancement, 0 for none.
    gamma : float
        Tone curve of the presentation; 1 is the logarithm of the dose as it is.
    collimated : bool
        Whether the beam was narrower than the detector.
    marker : bool
        Whether a lead letter marks the side.
    """

    quanta: float
    electronic: float
    scatter: float
    softness: float
    equalise: float
    sharpen: float
    gamma: float
    collimated: bool
    marker: bool

    @staticmethod
    def by_lot(rng: Generator) -> Exposure:
        """Draw one exposure."""
        return Exposure(
            quanta=float(np.exp(rng.uniform(np.log(4.0e4), np.log(2.0e5)))),
            electronic=rng.uniform(4.0, 10.0),
            scatter=rng.uniform(0.04, 0.11),
            softness=rng.uniform(0.14, 0.24),
            equalise=rng.uniform(0.15, 0.5),
            sharpen=rng.uniform(0.1, 0.7),
            gamma=rng.uniform(0.8, 1.25),
            collimated=bool(rng.random() < 0.3),
            marker=bool(rng.random() < 0.7),
        )


def tissue(rng: Generator, anatomy: Anatomy, grid: Grid) -> tuple[FloatMap, FloatMap]:
    """Return soft tissue along each ray without regard to the lungs, and the chest's inner depth, mm, (H, W) each."""
    x, y = grid.positions()
    outline = smooth(anatomy.torso, step=2.0)
    heights = np.array([-160.0, -60.0, -35.0, 0.0, 40.0, 90.0, 150.0, anatomy.length, 2.0 * anatomy.length])
    depths = np.array([108.0, 112.0, 118.0, 140.0, 178.0, 198.0, 213.0, 220.0, 222.0]) * anatomy.depth / 215.0
    half = np.interp(y, outline[:, 1], outline[:, 0]).astype(np.float32)
    depth = np.interp(y, heights, depths).astype(np.float32)
    chord = depth * np.maximum(1.0 - (np.abs(x) / half) ** 2.4, 0.0) ** np.float32(0.5)
    for side in (RIGHT, LEFT):
        chord = np.maximum(chord, _arm(anatomy, grid, side))
        if anatomy.breasts:
            chord = chord + _breast(anatomy, x, y, side)
        chord = chord + _pectoral(anatomy, x, y, side)
    # Muscle and fat are not even.
    chord = chord * (1.0 + 0.018 * cloud(rng, grid.shape, cells=9) + 0.010 * cloud(rng, grid.shape, cells=30))
    inner = np.maximum(depth - 52.0 * np.float32(anatomy.depth / 215.0), 0.0)
    return np.asarray(chord, np.float32), np.asarray(inner, np.float32)


def _arm(anatomy: Anatomy, grid: Grid, side: float) -> FloatMap:
    shoulder = 1.10 * anatomy.half_width + anatomy.wall
    knots = np.array([[shoulder, 26.0], [shoulder + 13.0, 60.0], [shoulder + 26.0, 130.0], [shoulder + 40.0, 330.0]])
    distance, _ = nearest(grid, smooth(knots * [side, 1.0], step=grid.pitch * 0.6))
    return np.asarray(2.0 * np.sqrt(np.maximum(np.float32(40.0**2) - distance**2, 0.0)), np.float32)


def _breast(anatomy: Anatomy, x: FloatMap, y: FloatMap, side: float) -> FloatMap:
    """Return a half ball with its lower border as a curved line, mm."""
    at_x, at_y = side * anatomy.half_width * 0.60, anatomy.length * 0.74
    radius = 62.0
    part = 1.0 - ((x - at_x) / radius) ** 2 - ((y - at_y) / (radius * np.where(y > at_y, 0.75, 1.7))) ** 2
    return np.asarray(anatomy.breasts * np.sqrt(np.maximum(part, 0.0)), np.float32)


def _pectoral(anatomy: Anatomy, x: FloatMap, y: FloatMap, side: float) -> FloatMap:
    """Return the muscle from the breast bone to the arm, over the upper lung, mm."""
    down = (y - np.float32(0.30 * anatomy.length)) / np.float32(0.26 * anatomy.length)
    out = (x * np.float32(side) - np.float32(0.85 * anatomy.half_width)) / np.float32(0.62 * anatomy.half_width)
    return np.asarray(13.0 * np.maximum(1.0 - down**2 - out**2, 0.0) ** 0.7, np.float32)


def bubbles(rng: Generator, anatomy: Anatomy, grid: Grid) -> FloatMap:
    """Return the air (mm along the ray) in windpipe, stomach and bowel, (H, W) float32."""
    x, y = grid.positions()
    span = np.float32(anatomy.length)
    carina = 0.29 * span
    half = np.float32(8.5)
    lane = x - np.float32(rng.uniform(-3.0, 1.0)) * np.clip(y / carina, 0.0, 1.0)
    pipe = 2.0 * np.sqrt(np.maximum(half**2 - lane**2, 0.0)) * np.clip((carina - y) / 8.0, 0.0, 1.0)
    for side, slope in ((RIGHT, 1.25), (LEFT, 0.85)):
        along = (y - (carina - 4.0)) - np.float32(slope) * np.abs(x)
        there = (x * side > -3.0) & (np.abs(x) < 40.0)
        arm = 2.0 * np.sqrt(np.maximum(np.float32(8.0**2) - along**2, 0.0)) * there
        # Beyond the mediastinum it runs in the lung and is dark among dark.
        pipe = np.maximum(pipe, 0.8 * arm * np.clip((28.0 - np.abs(x)) / 10.0, 0.0, 1.0))
    air = pipe
    if anatomy.stomach:
        size = np.float32(anatomy.stomach)
        at_x = np.float32(anatomy.half_width * rng.uniform(0.42, 0.56))
        at_y = np.float32(anatomy.dome_top(LEFT) + 14.0 + 20.0 * anatomy.stomach)
        part = 1.0 - ((x - at_x) / (34.0 * size)) ** 2 - ((y - at_y) / (17.0 * size)) ** 2
        air = air + 46.0 * size * np.sqrt(np.maximum(part, 0.0)) * np.clip((at_y + 11.0 * size - y) / 1.5, 0.15, 1.0)
    for _ in range(int(rng.integers(0, 5))):
        at_x = rng.uniform(20.0, 0.85 * anatomy.half_width) * float(rng.choice([1.0, 1.0, -1.0]))
        at_y = anatomy.bottom(LEFT) + rng.uniform(12.0, 60.0)
        wide, high = rng.uniform(8.0, 22.0), rng.uniform(6.0, 14.0)
        part = 1.0 - ((x - np.float32(at_x)) / np.float32(wide)) ** 2 - ((y - np.float32(at_y)) / np.float32(high)) ** 2
        air = air + np.float32(rng.uniform(14.0, 30.0)) * np.sqrt(np.maximum(part, 0.0))
    return np.asarray(air, np.float32)


def dose(exposure: Exposure, depth: FloatMap, pitch: float) -> FloatMap:
    """Return the dose behind the patient relative to the free beam: Beer-Lambert's law and scatter.

    Parameters
    ----------
    depth : float32 (H, W)
        Optical depth (sum of attenuation coefficient times length).
    pitch : float
        mm per pixel.
    """
    primary = np.exp(-depth)
    # Scatter comes from the patient: weigh by what was taken from the beam; the free beam adds little.
    source = primary * np.clip(depth, 0.0, 2.0)
    size = (128, max(1, round(128 * depth.shape[0] / depth.shape[1])))
    small = cv2.resize(source, size, interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), 38.0 / (pitch * depth.shape[1] / 128.0), borderType=cv2.BORDER_REFLECT)
    glare = cv2.resize(blurred, depth.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(primary + np.float32(exposure.scatter) * np.maximum(glare, 0.0), np.float32)


def expose(rng: Generator, exposure: Exposure, relative: FloatMap, pitch: float) -> FloatMap:
    """Return the detector's logarithmic signal with quantum and electronic noise; bright where little arrives."""
    quanta = relative * np.float32(exposure.quanta * pitch * pitch)
    spread = np.sqrt(quanta + np.float32((exposure.electronic * pitch) ** 2))
    grain = rng.standard_normal(relative.shape, dtype=np.float32)
    if pitch < 0.3:  # the detector's own blur correlates the noise
        grain = cv2.GaussianBlur(grain, (0, 0), 0.12 / pitch) * np.float32(1.0 + 0.4 * 0.12 / pitch)
    floor = np.float32(0.0005 * exposure.quanta * pitch * pitch)
    measured = np.maximum(quanta + grain * spread, floor)
    return -np.log(measured / np.float32(exposure.quanta * pitch * pitch))


def present(exposure: Exposure, signal: FloatMap, pitch: float) -> FloatMap:
    """Return grey values 0 to 1: evened out, sharpened, tone curve; what a vendor's processing does."""
    side = 160
    size = (side, max(1, round(side * signal.shape[0] / signal.shape[1])))
    small = cv2.resize(signal, size, interpolation=cv2.INTER_AREA)
    step = pitch * signal.shape[1] / side
    broad = cv2.resize(cv2.GaussianBlur(small, (0, 0), 26.0 / step), signal.shape[::-1], interpolation=cv2.INTER_CUBIC)
    anatomy = small[small > 0.6]
    middle = np.float32(np.median(anatomy)) if anatomy.size else np.float32(2.0)
    bodied = np.clip(signal / np.float32(0.6), 0.0, 1.0)  # the free beam stays black
    even = signal - np.float32(exposure.equalise * 0.6) * (broad - middle) * bodied
    if exposure.sharpen:
        fine = even - cv2.GaussianBlur(even, (0, 0), 2.2 / pitch)
        even = even + np.float32(exposure.sharpen) * fine
    sample = even[:: max(1, even.shape[0] // 512), :: max(1, even.shape[1] // 512)]
    high = np.float32(np.percentile(sample, 99.7) * 1.03)
    grey = np.clip((even - np.float32(0.15)) / max(high - np.float32(0.15), np.float32(0.5)), 0.0, 1.0)
    return np.power(grey, np.float32(exposure.gamma))

"""The body that is drawn: its measures, drawn by lot within normal limits, and the outlines that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.random import Generator

from lungseg_gui.services.phantom.geometry import Points, sampled, smooth

RIGHT, LEFT = -1.0, 1.0
"""Sign of x: the patient's right lung is on the left of the picture."""


@dataclass(frozen=True, eq=False)
class Anatomy:
    """Measures of one body, in mm unless stated; typical values in brackets.

    Attributes
    ----------
    half_width : float
        From the middle to the inner chest wall at its widest [142].
    length : float
        From the tip of the lung to the costophrenic angle, right [262].
    left_lower : float
        How much lower the left dome of the diaphragm is [12].
    depth : float
        From front to back at the height of the heart [215].
    wall : float
        Chest wall at the side [22].
    heart : float
        Size of the heart relative to the chest [1].
    knob : float
        Aortic knob, distance from the middle [34].
    dome : float
        How far the costophrenic angle is below the dome [46].
    tip : float
        From the middle to the tip of the lung [50].
    breasts : float
        Their thickness [0 or 15 to 40].
    stomach : float
        Relative size of the gas in the stomach; 0 for none.
    sway : float
        Sideways bend of the spine [0].
    rib_gap : float
        Distance of neighbouring ribs at the spine [24].
    bone : float
        Mineral of the bones relative to the typical [1].
    """

    half_width: float
    length: float
    left_lower: float
    depth: float
    wall: float
    heart: float
    knob: float
    dome: float
    tip: float
    breasts: float
    stomach: float
    sway: float
    rib_gap: float
    bone: float

    @staticmethod
    def by_lot(rng: Generator) -> Anatomy:
        """Draw the measures of one body."""
        half_width = rng.uniform(124.0, 150.0)
        length = half_width * rng.uniform(1.68, 2.02)
        return Anatomy(
            half_width=half_width,
            length=length,
            left_lower=rng.uniform(5.0, 18.0),
            depth=half_width * rng.uniform(1.40, 1.65),
            wall=rng.uniform(15.0, 32.0),
            heart=rng.uniform(0.86, 1.12),
            knob=rng.uniform(30.0, 38.0),
            dome=rng.uniform(36.0, 56.0),
            tip=half_width * rng.uniform(0.34, 0.40),
            breasts=float(rng.choice([0.0, rng.uniform(12.0, 38.0)])),
            stomach=float(rng.choice([0.0, rng.uniform(0.5, 1.2), rng.uniform(0.5, 1.2)])),
            sway=rng.uniform(-3.0, 3.0),
            rib_gap=length / rng.uniform(10.6, 11.6),
            bone=rng.uniform(0.8, 1.5),
        )

    def bottom(self, side: float) -> float:
        """Height (y, mm) of the costophrenic angle."""
        return self.length + (self.left_lower if side == LEFT else 0.0)

    def dome_top(self, side: float) -> float:
        """Height (y, mm) of the top of the diaphragm's dome."""
        return self.bottom(side) - self.dome

    def wall_at(self, y: float | np.ndarray) -> np.ndarray:
        """Distance (mm) from the middle to the inner chest wall at the heights ``y``."""
        part = np.asarray(y, float) / self.length
        return self.half_width * np.interp(part, _WALL[:, 1], _WALL[:, 0])

    @cached_property
    def cages(self) -> dict[float, Points]:
        """Inner outline of each half of the chest, continuing below the diaphragm; (n, 2) each."""
        found: dict[float, Points] = {}
        for side in (RIGHT, LEFT):
            outer = _WALL[3:] * [self.half_width, self.length]
            upper = np.array([[self.tip * 0.62, 6.0], [self.tip, 0.0], [self.tip * 1.36, 5.0]])
            low = self.length * 1.3
            inner = np.array([[7.0, low], [7.0, self.length * 0.5], [9.0, 62.0], [17.0, 30.0]])
            outline = np.vstack([upper, outer, inner])
            found[side] = smooth(outline * [side, 1.0], closed=True)
        return found

    @cached_property
    def bellies(self) -> dict[float, Points]:
        """Outline of the part below the diaphragm's dome on each side; (n, 2) each."""
        found: dict[float, Points] = {}
        for side in (RIGHT, LEFT):
            top, corner = self.dome_top(side), self.bottom(side)
            width = float(self.wall_at(corner))
            crest = width * 0.47
            out = np.linspace(0.0, 1.12, 60)[1:]
            lateral = np.column_stack([crest + (width - crest) * out, top + self.dome * out**2.3])
            back = np.linspace(1.25, 0.0, 40)
            medial = np.column_stack([crest * (1.0 - back), top + self.dome * 0.42 * back**2])
            low = self.length * 1.5
            frame = np.array([[lateral[-1, 0], low], [medial[0, 0], low]])
            found[side] = sampled(np.vstack([medial, lateral, frame, medial[:1]]) * [side, 1.0])
        return found

    @cached_property
    def middle(self) -> Points:
        """Outline of heart, great vessels and mediastinum, closed; (n, 2)."""
        width, length, heart = self.half_width, self.length, self.heart
        # Fractions of the chest's half width and of the lung's length, from the neck down.
        right = np.array(
            [
                [0.17, -0.30], [0.165, -0.05], [0.15, 0.09], [0.155, 0.20], [0.165, 0.30], [0.165, 0.38],
                [0.175, 0.46], [0.225 * heart, 0.54], [0.27 * heart, 0.63], [0.275 * heart, 0.72],
                [0.24 * heart, 0.82], [0.20 * heart, 0.95], [0.16, 1.20],
            ]
        )  # fmt: skip
        knob = self.knob / width
        left = np.array(
            [
                [0.45 * heart, 1.20], [0.60 * heart, 0.97], [0.635 * heart, 0.88], [0.60 * heart, 0.79],
                [0.50 * heart, 0.68], [0.385 * heart, 0.575], [0.27 * heart, 0.47], [0.235, 0.40],
                [0.225, 0.355], [knob * 0.93, 0.305], [knob, 0.265], [knob * 0.9, 0.222], [0.165, 0.19],
                [0.15, 0.12], [0.165, -0.05], [0.17, -0.30],
            ]
        )  # fmt: skip
        return smooth(np.vstack([right * [-1.0, 1.0], left]) * [width, length], closed=True)

    @cached_property
    def torso(self) -> Points:
        """Half width of the body's outline by height, (n, 2) as (half width, y)."""
        chest = self.half_width + self.wall
        span = self.length
        return np.array(
            [
                [56.0, -160.0], [54.0, -70.0], [58.0, -52.0], [74.0, -40.0], [104.0, -29.0], [140.0, -18.0],
                [172.0, -4.0], [194.0, 18.0], [203.0, 45.0], [200.0, 70.0], [chest + 12.0, 98.0],
                [chest + 3.0, 122.0], [chest, 0.62 * span], [chest - 1.0, 0.85 * span], [chest - 4.0, span],
                [chest - 7.0, 1.2 * span], [chest - 6.0, 2.0 * span],
            ]
        )  # fmt: skip

    def hilum(self, side: float) -> tuple[float, float]:
        """Where the vessels enter a lung, (x, y)."""
        if side == RIGHT:
            return -self.half_width * 0.235, self.length * 0.43
        return self.half_width * 0.27, self.length * 0.395


# The inner chest wall: fraction of the half width by fraction of the lung's length.
_WALL = np.array(
    [
        [0.00, -0.02], [0.36, 0.0], [0.50, 0.018], [0.635, 0.075], [0.75, 0.16], [0.845, 0.28], [0.915, 0.42],
        [0.965, 0.58], [0.99, 0.74], [1.0, 0.90], [1.0, 1.0], [0.985, 1.12], [0.96, 1.3],
    ]
)  # fmt: skip

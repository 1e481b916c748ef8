"""Whether the lungs of a mask could be lungs: areas, heights and widths, their ratio, contours and levels.

Limits are measured on the 784 references of ``cxr`` (adults, three sources) by ``python -m tests.bench.checks``, which
also tells how many of each group fail each check; docs/checks.md has the figures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.findings import Finding
from lungseg_gui.core.lungs import Lung, around
from lungseg_gui.core.mask import LEFT, Box
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Spacing

Points = NDArray[np.float64]

# Left over right area, 1st and 99th percentile: of the references, and of 755 outlines that take in the lung behind the
# heart (adults with COVID-19 and children, ``cxr_more``).
AREA_RATIO = {LUNG_FIELD: (0.574, 1.180), RETROCARDIAC: (0.82, 1.53)}
# Of one lung. The smallest are those of a newborn with small lungs; adults of JSRT (the only source whose spacing is
# known) have at most 307 cm², 335 mm and 162 mm, and at least 104 cm², 186 mm and 92 mm.
AREA_CM2 = (4.0, 400.0)
HEIGHT_MM = (30.0, 370.0)
WIDTH_MM = (12.0, 200.0)
# Between the centres of both lungs, in parts of the taller one's height; 0.30 at most in the references,
# below 0.13 in 99 % of them.
LEVEL = 0.25
# Length of a contour beside that of its smoothed self.
RAGGED = 1.04
_FINE, _COARSE = 0.004, 0.02  # deviations of the two Gaussians, in parts of the diagonal of the lung's box
_CORNERS = 720  # of a contour, after which it is smoothed
_LEAST = 60  # pixels of a contour; a shorter one has no shape
_STRETCH = 8  # the raggedest eighth of a contour is shown


@dataclass(frozen=True)
class Ragged:
    """How ragged a contour is.

    Attributes
    ----------
    ratio : float
        Its length beside that of its smoothed self.
    box : Box
        Around its raggedest stretch.
    """

    ratio: float
    box: Box


def area_ratio(right: Lung, left: Lung) -> float:
    """Return left over right area."""
    return left.area / right.area


def level(right: Lung, left: Lung) -> float:
    """Return how much lower the centre of the left lung lies, in parts of the taller lung's height."""
    return (left.row - right.row) / max(lung.box.bottom - lung.box.top for lung in (right, left))


def raggedness(lung: Lung, aspect: float = 1.0) -> Ragged | None:
    """Compare the contour of a lung's largest part with its smoothed self; None where it is too short to tell.

    Parameters
    ----------
    aspect : float
        Height over width of a pixel.

    Notes
    -----
    Both are smoothed along the contour, the first so little that the staircase of the pixels goes and teeth of 1 % of
    the lung's height stay. So the ratio is the same for the same shape on any grid.
    """
    outline = lung.parts[0].outline
    if len(outline) < _LEAST:
        return None
    corners = outline.astype(np.float64)
    scale = np.array([1.0, aspect])
    spread = (corners.max(axis=0) - corners.min(axis=0)) * scale
    even, step = _even(corners * scale)
    diagonal = float(np.hypot(*spread))
    fine, coarse = (_smoothed(even, max(1.0, part * diagonal) / step) for part in (_FINE, _COARSE))
    lengths, smooth = _steps(fine), _steps(coarse)
    ratio = float(lengths.sum() / smooth.sum())
    excess = np.convolve(np.tile(lengths - smooth, 2), np.ones(_CORNERS // _STRETCH), "valid")[:_CORNERS]
    first = int(excess.argmax())
    stretch = (np.roll(even, -first, axis=0)[: _CORNERS // _STRETCH] / scale).round().astype(int)
    (left, top), (right, bottom) = stretch.min(axis=0), stretch.max(axis=0)
    return Ragged(ratio, Box(int(top), int(left), int(bottom) + 1, int(right) + 1))


# -- findings
def of_ratio(right: Lung, left: Lung, protocol: str) -> list[Finding]:
    """Find a pair of lungs of which one is much too small for what the masks mean."""
    ratio = area_ratio(right, left)
    low, high = AREA_RATIO.get(protocol, AREA_RATIO[LUNG_FIELD])
    if low <= ratio <= high:
        return []
    small = left if ratio < low else right
    share = ratio if ratio < low else 1 / ratio
    usual = (
        f"{100 * low:.0f} to {100 * high:.0f} %" if small.value == LEFT else f"{100 / high:.0f} to {100 / low:.0f} %"
    )
    words = f"The {small.called} is unusually small: {100 * share:.0f} % of the other's area, usually {usual}."
    return [Finding("ratio", words, small.box, segment=small.value)]


def of_size(lung: Lung, spacing: Spacing) -> list[Finding]:
    """Find a lung that is larger than an adult's or smaller than a newborn's; one sentence, the worst measure first."""
    box = lung.box
    measures = (
        ("area", lung.area * spacing.pixel_area / 100, AREA_CM2, "cm²"),
        ("height", (box.bottom - box.top) * spacing.row, HEIGHT_MM, "mm"),
        ("width", (box.right - box.left) * spacing.column, WIDTH_MM, "mm"),
    )
    for name, value, (low, high), unit in measures:
        if low <= value <= high:
            continue
        digits = 1 if value < 20 else 0
        limit = f"below {low:.0f}" if value < low else f"above {high:.0f}"
        words = (
            f"The {lung.called} has {_article(name)} {name} of {value:.{digits}f} {unit}, {limit} {unit}:"
            " check the mask and the pixel spacing."
        )
        return [Finding("size", words, box, segment=lung.value)]
    return []


def of_level(right: Lung, left: Lung) -> list[Finding]:
    """Find a lung that lies much higher than the other."""
    found = level(right, left)
    if abs(found) <= LEVEL:
        return []
    higher = right if found > 0 else left
    words = f"The {higher.called} lies {100 * abs(found):.0f} % of a lung's height above the other."
    return [Finding("place", words, around((right.box, left.box)))]


def of_contour(lung: Lung, aspect: float) -> list[Finding]:
    """Find a ragged contour."""
    found = raggedness(lung, aspect)
    if found is None or found.ratio <= RAGGED:
        return []
    words = f"The contour of the {lung.called} is ragged: {100 * (found.ratio - 1):.0f} % longer than smoothed."
    return [Finding("contour", words, found.box, "smooth", lung.value)]


def _article(name: str) -> str:
    return "an" if name[0] in "aeiou" else "a"


# -- contours
def _even(corners: Points) -> tuple[Points, float]:
    """Return a closed contour's corners (x, y) at even distances, and that distance."""
    closed = np.vstack([corners, corners[:1]])
    along = np.concatenate(([0.0], np.cumsum(_steps(corners))))
    step = float(along[-1]) / _CORNERS
    places = np.arange(_CORNERS, dtype=np.float64) * step
    even: Points = np.stack([np.interp(places, along, closed[:, axis]) for axis in (0, 1)], axis=1)
    return even, step


def _smoothed(corners: Points, sigma: float) -> Points:
    """Blur a closed contour along itself by a Gaussian; ``sigma`` in steps."""
    frequencies = np.fft.rfftfreq(len(corners))
    gain = np.exp(-2.0 * (np.pi * frequencies * sigma) ** 2)
    return np.fft.irfft(np.fft.rfft(corners, axis=0) * gain[:, None], len(corners), axis=0)


def _steps(corners: Points) -> NDArray[np.float64]:
    """Return the distance of each corner of a closed contour to the next."""
    there = np.roll(corners, -1, axis=0) - corners
    return np.hypot(there[:, 0], there[:, 1])

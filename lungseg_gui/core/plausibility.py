"""Whether the lungs of a mask could be lungs: areas, heights and widths, their ratio, contours and levels.

Limits are measured on the 784 references of ``cxr`` (adults, three sources) by ``python -m tests.bench.checks``, which
also shows how many of each group fail each check; docs/checks.md has the figures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.findings import Finding
from lungseg_gui.core.language import together, tr, tr_later
from lungseg_gui.core.lungs import Lung, around
from lungseg_gui.core.mask import NOWHERE, RIGHT, Box
from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Spacing

Points = NDArray[np.float64]

# Left over right area beyond which hardly any sound pair is at any age: 1.7 % of the references of adults, 0.5 % of
# the children, none of 755 outlines that include the lung behind the heart (COVID-19 and children, ``cxr_more``).
AREA_RATIO = {LUNG_FIELD: (0.42, 1.30), RETROCARDIAC: (0.70, 1.70)}
# Beyond these a lung is small where it is also much lower or narrower than the other. A large heart, a child's above
# all, makes the left lung's area small and leaves its height and width: of 1195 children 17 % have an area ratio
# outside the adults' 1st to 99th percentile, and 2.2 % fail this and the limits above.
UNEVEN_AREA = {LUNG_FIELD: (0.75, 0.95), RETROCARDIAC: (0.90, 1.30)}
# Height and width of the smaller lung beside the other's: 1.1 % and 0.1 % of the adults are below, 0.9 % and 1.8 % of
# the children.
UNEVEN_HEIGHT, UNEVEN_WIDTH = 0.75, 0.60
# Of one lung. The smallest are those of a newborn with small lungs; adults of JSRT (the only source whose spacing is
# known) have at most 307 cm², 335 mm and 162 mm, and at least 104 cm², 186 mm and 92 mm.
AREA_CM2 = (4.0, 400.0)
HEIGHT_MM = (30.0, 370.0)
WIDTH_MM = (12.0, 200.0)
# Between the centres of both lungs, in parts of the taller one's height; 0.30 at most in the references,
# below 0.13 in 99 % of them.
LEVEL = 0.25
# Length of a contour beside that of its smoothed self: of the whole (0.4 % of the references are above), ...
RAGGED = 1.045
# ... and of the raggedest stretch, without what two sharp corners add there (0.6 %).
RAGGED_STRETCH = 1.11
_FINE, _COARSE = 0.004, 0.02  # deviations of the two Gaussians, in parts of the diagonal of the lung's box
_CORNERS = 720  # of a contour, after which it is smoothed
_STRETCH, _PIECES, _COUNTED = 108, 6, 4  # corners of a stretch (15 % of the contour), its pieces, those that count
_LEAST = 60  # pixels of a contour; a shorter one has no shape
_PART = 0.05  # of a lung's area; a part that is smaller adds nothing to its height and width


@dataclass(frozen=True, eq=False)
class Ragged:
    """How ragged a contour is.

    Attributes
    ----------
    ratio : float
        Its length beside that of its smoothed self.
    stretch : float
        The same along its raggedest stretch, 15 % of it.
    box : Box
        Around that stretch.
    points : ndarray (n, 2) int32
        Corners (x, y) of all stretches that are too ragged; of the whole contour where that is.
    """

    ratio: float
    stretch: float
    box: Box
    points: NDArray[np.int32]

    @property
    def too(self) -> bool:
        """Whether no lung has such a contour, or hardly any."""
        return self.ratio > RAGGED or self.stretch > RAGGED_STRETCH


def area_ratio(right: Lung, left: Lung) -> float:
    """Return left over right area."""
    return left.area / right.area


def level(right: Lung, left: Lung) -> float:
    """Return how much lower the centre of the left lung is, in parts of the taller lung's height."""
    return (left.row - right.row) / max(lung.box.bottom - lung.box.top for lung in (right, left))


def raggedness(lung: Lung, aspect: float = 1.0) -> Ragged | None:
    """Compare the contour of a lung's largest part with its smoothed self; None where it is too short to say.

    Parameters
    ----------
    aspect : float
        Height over width of a pixel.

    Notes
    -----
    Both are smoothed along the contour, the first so little that the staircase of the pixels goes and teeth of 1 % of
    the lung's height stay. So the ratio is the same for the same shape on any grid. A stretch is cut into six pieces,
    of which the four smoothest count: a sharp angle is longer than smoothed in one or two of them, teeth are in all.
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
    stretches = _along_stretches(lengths, smooth)
    first = int(stretches.argmax())
    within = np.arange(_STRETCH)
    places: Points = (even / scale).round()
    shown = places[(first + within) % _CORNERS].astype(int)
    (left, top), (right, bottom) = shown.min(axis=0), shown.max(axis=0)
    starts = np.flatnonzero(stretches > RAGGED_STRETCH)
    ragged = np.arange(_CORNERS) if ratio > RAGGED else np.unique((starts[:, None] + within) % _CORNERS)
    return Ragged(
        ratio,
        float(stretches[first]),
        Box(int(top), int(left), int(bottom) + 1, int(right) + 1),
        places[ragged].astype(np.int32),
    )


def _along_stretches(lengths: NDArray[np.float64], smooth: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each corner how much longer the stretch that begins there is than smoothed (n,)."""
    piece = _STRETCH // _PIECES
    longer = _sums(lengths, piece) / _sums(smooth, piece)
    starts = np.arange(_CORNERS)[:, None] + piece * np.arange(_PIECES)
    return np.sort(longer[starts % _CORNERS], axis=1)[:, :_COUNTED].mean(axis=1)


def _sums(steps: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """Return the sum of so many steps of a closed contour from each on (n,)."""
    return np.convolve(np.tile(steps, 2), np.ones(width), "valid")[: len(steps)]


# -- findings, each of the left and of the right lung
_SMALL_AREA = (
    tr_later("The left lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %."),
    tr_later("The right lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %."),
)
_SMALL_HEIGHT = (
    tr_later("The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height."),
    tr_later("The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height."),
)
_SMALL_WIDTH = (
    tr_later("The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width."),
    tr_later("The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width."),
)
_AREA = (
    tr_later("The left lung has an area of {size}, {limit}: check the mask and the pixel spacing."),
    tr_later("The right lung has an area of {size}, {limit}: check the mask and the pixel spacing."),
)
_HEIGHT = (
    tr_later("The left lung has a height of {size}, {limit}: check the mask and the pixel spacing."),
    tr_later("The right lung has a height of {size}, {limit}: check the mask and the pixel spacing."),
)
_WIDTH = (
    tr_later("The left lung has a width of {size}, {limit}: check the mask and the pixel spacing."),
    tr_later("The right lung has a width of {size}, {limit}: check the mask and the pixel spacing."),
)


def of_ratio(right: Lung, left: Lung, protocol: str) -> list[Finding]:
    """Find a pair of lungs of which one is much too small for what the masks mean, whatever the patient's age."""
    ratio = area_ratio(right, left)
    lowest, highest = AREA_RATIO.get(protocol, AREA_RATIO[LUNG_FIELD])
    low, high = UNEVEN_AREA.get(protocol, UNEVEN_AREA[LUNG_FIELD])
    if low <= ratio <= high:
        return []
    small, other = (left, right) if ratio < low else (right, left)
    is_right, area = small is right, 100.0 * small.area / other.area
    # A second part may belong to the small lung, and makes the other one no higher: parts are another check's business.
    own, beside = around(part.box for part in small.parts if part.area >= _PART * small.area), other.parts[0].box
    height = (own.bottom - own.top) / (beside.bottom - beside.top)
    width = (own.right - own.left) / (beside.right - beside.left)
    if not lowest <= ratio <= highest:
        least = lowest if small is left else 1 / highest
        other_size = 100.0 * least
        words = _SMALL_AREA[is_right]
    elif height < UNEVEN_HEIGHT:
        other_size, words = 100.0 * height, _SMALL_HEIGHT[is_right]
    elif width < UNEVEN_WIDTH:
        other_size, words = 100.0 * width, _SMALL_WIDTH[is_right]
    else:
        return []
    return [Finding("ratio", tr(words, area=area, size=other_size), small.box, segment=small.value)]


def of_size(lung: Lung, spacing: Spacing) -> list[Finding]:
    """Find a lung that is larger than an adult's or smaller than a newborn's; one sentence, the worst measure first."""
    box = lung.box
    measures = (
        (_AREA, lung.area * spacing.pixel_area / 100, AREA_CM2, "cm²"),
        (_HEIGHT, (box.bottom - box.top) * spacing.row, HEIGHT_MM, "mm"),
        (_WIDTH, (box.right - box.left) * spacing.column, WIDTH_MM, "mm"),
    )
    for words, value, (low, high), unit in measures:
        if low <= value <= high:
            continue
        size = together((decimal(value, 1 if value < 20 else 0), unit))
        if value < low:
            limit = tr("below {size:.0f} {unit}", size=low, unit=unit)
        else:
            limit = tr("above {size:.0f} {unit}", size=high, unit=unit)
        return [Finding("size", tr(words[lung.value == RIGHT], size=size, limit=limit), box, segment=lung.value)]
    return []


def of_level(right: Lung, left: Lung) -> list[Finding]:
    """Find a lung that is much higher than the other."""
    found = level(right, left)
    if abs(found) <= LEVEL:
        return []
    higher = right if found > 0 else left
    if higher is right:
        words = tr_later("The right lung is {share:.0f} % of a lung's height above the other.")
    else:
        words = tr_later("The left lung is {share:.0f} % of a lung's height above the other.")
    return [Finding("place", tr(words, share=100.0 * abs(found)), around((right.box, left.box)))]


def of_uncertainty(uncertainty: float, limit: float) -> list[Finding]:
    """Find a prediction that its version is less sure of than of nearly all that it got right; see its card."""
    if uncertainty <= limit:
        return []
    words = tr(
        "The model is uncertain about this image: uncertainty {uncertainty:.2f}, "
        "rarely above {limit:.2f} for sound masks.",
        uncertainty=float(uncertainty),
        limit=float(limit),
    )
    return [Finding("uncertainty", words, NOWHERE)]


def of_contour(lung: Lung, aspect: float) -> list[Finding]:
    """Find a contour that is ragged, as a whole or along a stretch."""
    found = raggedness(lung, aspect)
    if found is None or not found.too:
        return []
    is_right, whole = lung.value == RIGHT, found.ratio > RAGGED
    if whole and is_right:
        words = tr_later("The contour of the right lung is ragged: {longer:.0f} % longer than smoothed.")
    elif whole:
        words = tr_later("The contour of the left lung is ragged: {longer:.0f} % longer than smoothed.")
    elif is_right:
        words = tr_later("A stretch of the contour of the right lung is ragged: {longer:.0f} % longer than smoothed.")
    else:
        words = tr_later("A stretch of the contour of the left lung is ragged: {longer:.0f} % longer than smoothed.")
    longer = 100.0 * ((found.ratio if whole else found.stretch) - 1)
    return [Finding("contour", tr(words, longer=longer), found.box, "smooth", lung.value)]


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

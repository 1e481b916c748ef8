"""Two images of one patient side by side: how far apart they are, what changed, and a mask carried across."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import cv2
import numpy as np

from lungseg_gui.core.language import tr_later
from lungseg_gui.core.mask import LEFT, RIGHT, EditableMask, Mask
from lungseg_gui.core.measure import area_mm2
from lungseg_gui.core.study import Image


@dataclass(frozen=True)
class AreaChange:
    """Area of one lung in the prior and now.

    Attributes
    ----------
    before, now : float
        In ``unit``.
    unit : str
        ``cm²`` where both images have a trusted spacing, else ``% of the image``.
    """

    before: float
    now: float
    unit: str

    @property
    def percent(self) -> float | None:
        """Change in per cent of what it was; None where there was nothing."""
        return 100.0 * (self.now - self.before) / self.before if self.before else None


def area_changes(prior: tuple[Image, EditableMask], current: tuple[Image, EditableMask]) -> dict[int, AreaChange]:
    """Return the change of each lung's area, and under 0 that of both together."""
    images = (prior[0], current[0])
    in_mm = all(image.spacing is not None for image in images)
    unit = "cm²" if in_mm else tr_later("% of the image")
    found = {value: [mask.area(value) for _, mask in (prior, current)] for value in (RIGHT, LEFT)}
    found[0] = [right + left for right, left in zip(found[RIGHT], found[LEFT], strict=True)]
    changes: dict[int, AreaChange] = {}
    for value, (before, now) in found.items():
        changes[value] = AreaChange(_area(before, images[0], in_mm), _area(now, images[1], in_mm), unit)
    return changes


def _area(pixels: int, image: Image, in_mm: bool) -> float:
    found = area_mm2(pixels, image.spacing) if in_mm else None
    return found / 100.0 if found is not None else 100.0 * pixels / max(1, image.pixels.size)


def read_day(figures: str) -> date | None:
    """Return a DICOM date (20261121, in old files 2026.11.21); None where nothing readable is said."""
    figures = figures.replace(".", "").strip()
    try:
        return datetime.strptime(figures, "%Y%m%d").date() if len(figures) == 8 else None
    except ValueError:
        return None


def day_of(image: Image) -> date | None:
    """Return when an image was taken; None where its file says nothing readable."""
    return read_day(image.study.date)


def days_between(prior: Image, current: Image) -> int | None:
    """Return by how many days the prior is older; negative where it is newer, None where a date is missing."""
    before, now = day_of(prior), day_of(current)
    return (now - before).days if before is not None and now is not None else None


def of_one_patient(one: Image, other: Image) -> bool | None:
    """Whether two images are of one patient, by the ID in their headers; None where one says nothing."""
    first, second = one.identity.patient, other.identity.patient
    return first == second if first and second else None


def carried(mask: Mask, of: Image, to: Image) -> Mask:
    """Lay a mask (H, W) uint8 of one image onto the grid of another one.

    Both stand upright with their centres on each other, of one size in mm where both have a spacing; else the one is
    as large as fits into the other. Nothing is moved to match: lungs that stand elsewhere are the reader's to correct.
    """
    onto, from_ = _upright(to), _upright(of)
    if of.spacing is not None and to.spacing is not None:
        scale = to.spacing.column / of.spacing.column
    else:
        size_to, size_of = (np.abs(image @ _size(which)) for image, which in ((onto, to), (from_, of)))
        scale = 1.0 / float(np.min(size_to / size_of))
    linear = np.linalg.inv(from_) @ onto * scale  # from pixels of ``to`` to those of ``of``, about their centres
    offset = _size(of) / 2.0 - linear @ (_size(to) / 2.0) + linear @ np.array([0.5, 0.5]) - 0.5
    matrix = np.column_stack([linear, offset])
    height, width = to.shape
    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(mask, matrix, (width, height), flags=flags), np.uint8)


def _size(image: Image) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    height, width = image.shape
    return np.array([width, height], np.float64)


def _upright(image: Image) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return the map from stored columns and rows to upright ones, both in column widths."""
    return np.array(image.turn.matrix, np.float64) @ np.diag([1.0, image.aspect])

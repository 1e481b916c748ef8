"""What is written of one case: the image, its mask, and where the mask comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figures
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.study import Image


@dataclass(frozen=True, eq=False)
class Outcome:
    """One case as it leaves the program.

    Attributes
    ----------
    mask : ndarray (H, W) uint8
        0 background, 1 right lung, 2 left lung, on the stored grid.
    model_version : str
        Of the model that made it, "" where it was drawn by hand.
    edited : bool
        Whether a reader corrected it.
    probability : Probability or None
        Of the model's prediction, which may be older than the correction.
    origin : str
        Program that an imported mask came from, "" for one that was made here.
    figures : tuple of Figure
        What the reader drew to measure or to point.
    reader : str
        Name of the reader who stands for the mask; "" where nobody was named. ``jobs.signed`` says who.

    Raises
    ------
    LungSegError
        If the mask has another size than the image.
    """

    image: Image
    mask: Mask
    model_version: str = ""
    edited: bool = False
    probability: Probability | None = None
    origin: str = ""
    figures: Figures = ()
    reader: str = ""

    def __post_init__(self) -> None:
        """Refuse a mask of another image: it would be written under this one's name."""
        (height, width), (rows, columns) = self.mask.shape, self.image.shape
        if (height, width) != (rows, columns) or self.mask.dtype != np.uint8:
            raise LungSegError(
                tr(
                    "The mask has {width} × {height} pixels, the image {columns} × {rows}.",
                    width=width,
                    height=height,
                    columns=columns,
                    rows=rows,
                ),
                remedy=tr("Choose the mask that was made for this image."),
            )

    @property
    def made(self) -> str:
        """How the mask came about: by a model, corrected, drawn by hand, or imported."""
        if self.origin:
            return "imported"
        if not self.model_version:
            return "drawn"
        return "corrected" if self.edited else "model"


def spacing_of(image: Image) -> tuple[float, float]:
    """Return the distance of rows and columns in mm; of nominal pixels where nothing trustworthy is known."""
    spacing = image.spacing
    return (image.aspect, 1.0) if spacing is None else (spacing.row, spacing.column)

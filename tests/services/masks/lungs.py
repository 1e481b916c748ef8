"""The image and the two lungs that masks of this and other programs are read for."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made

SHAPE = (45, 37)


def lungs() -> Mask:
    """Return two lungs of different size, one of them with a hole."""
    mask = np.zeros(SHAPE, np.uint8)
    mask[8:30, 4:14], mask[10:28, 20:32] = 1, 2
    mask[14, 8] = 0
    return mask


def image_in(folder: Path) -> Image:
    """Write a radiograph there and return it as the program reads it."""
    path = folder / "source.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, PixelSpacing=[0.2, 0.15])))
    return read_image(path)

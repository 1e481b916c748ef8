"""Reading masks of this or another program: DICOM SEG, PNG, NIfTI, NRRD, COCO."""

from __future__ import annotations

from lungseg_gui.services.masks.beside import Beside, Surroundings
from lungseg_gui.services.masks.found import FoundMask, OtherImage
from lungseg_gui.services.masks.names import coco_images, mask_names
from lungseg_gui.services.masks.reader import looks_like_mask, read_mask_for
from lungseg_gui.services.masks.reference import image_uid, images_of_seg

__all__ = [
    "Beside",
    "FoundMask",
    "OtherImage",
    "Surroundings",
    "coco_images",
    "image_uid",
    "images_of_seg",
    "looks_like_mask",
    "mask_names",
    "read_mask_for",
]

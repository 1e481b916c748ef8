"""Masks that other programs wrote: DICOM SEG, NIfTI, NRRD, COCO, read as ``lungseg import`` reads them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import FoundMask, looks_like_mask, read_mask_for
from lungseg_lab.importers.source import Entry, EntryError, Source

COCO = ".json"
_VOLUMES = (".nii", ".nii.gz", ".nrrd")
_DICOM = (".dcm", ".dicom", ".ima", "")


def of_other_program(source: Source, entry: Entry, *, listed: bool = True) -> bool:
    """Whether a file is a mask in none of the formats of pictures.

    Parameters
    ----------
    listed : bool
        Whether it lies where masks are; a COCO file is taken for one only there.
    """
    if entry.name.lower().endswith(_VOLUMES):
        return True
    if entry.suffix == COCO:
        return listed
    if entry.suffix not in _DICOM and not entry.suffix[1:].isdigit():
        return False
    path = source.path(entry)
    if path is not None:
        return looks_like_mask(path)
    return bool(entry.origin) or entry.stem.lower().endswith("_seg")


def read(path: Path, name: str, image: Image, image_name: str) -> FoundMask:
    """Read the mask of an image.

    Parameters
    ----------
    path : Path
        Where it lies, or was laid for the moment.
    name, image_name : str
        Of both files in their source.

    Raises
    ------
    EntryError
        It cannot be read, is another image's, or holds no lungs.
    """
    try:
        return read_mask_for(path, replace(image, source=Path(PurePosixPath(image_name).name)))
    except Cancelled:
        raise
    except LungSegError as error:
        said = error.message.replace(path.name, PurePosixPath(name).name).rstrip(".")
        raise EntryError(f"its mask cannot be used: {said[:1].lower()}{said[1:]}") from error

"""Masks that other programs wrote: DICOM SEG, NIfTI, NRRD, COCO, read as ``lungseg import`` reads them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO, TypeVar

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import FoundMask, image_uid, images_of_seg, looks_like_mask, read_mask_for
from lungseg_lab.importers.pairing import Found
from lungseg_lab.importers.source import Entry, EntryError, Source

T = TypeVar("T")
COCO = ".json"
_VOLUMES = (".nii", ".nii.gz", ".nrrd")
_DICOM = (".dcm", ".dicom", ".ima", "")


def of_other_program(source: Source, entry: Entry, *, listed: bool = True) -> bool:
    """Whether a file is a mask in none of the formats of pictures.

    Parameters
    ----------
    listed : bool
        Whether it is where masks are; only there does a COCO file count as one.
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


def by_reference(source: Source, found: Sequence[Found]) -> list[Found]:
    """Give each segmentation that has the name of no image that of the image which it refers to.

    It keeps its name where it refers to no image of the source, or to several.
    """
    images = [one for one in found if one.role == "image"]
    names = {one.key for one in images}
    referring: dict[int, frozenset[str]] = {}
    for one in found:
        if one.role == "mask" and one.key not in names and one.entry.suffix not in (*_VOLUMES, COCO, ".png"):
            referring[one.entry.key] = _with_head(source, one.entry, images_of_seg)
    if not any(referring.values()):
        return list(found)
    by_uid: dict[str, list[Found]] = {}
    for image in images:
        by_uid.setdefault(_with_head(source, image.entry, image_uid), []).append(image)
    named: list[Found] = []
    for one in found:
        meant = [image for uid in sorted(referring.get(one.entry.key, ())) for image in by_uid.get(uid, ())]
        if one.role == "mask" and len(meant) == 1:
            (image,) = meant
            named.append(replace(one, name=image.name, group=image.group, split=image.split))
        else:
            named.append(one)
    return named


def _with_head(source: Source, entry: Entry, ask: Callable[[BinaryIO], T]) -> T:
    """Return what the head of a file says; that of an empty one where it cannot be read."""
    try:
        path = source.path(entry)
        if path is None:
            return ask(io.BytesIO(source.read(entry)))
        with path.open("rb") as stream:
            return ask(stream)
    except (EntryError, OSError):
        return ask(io.BytesIO())


def read(path: Path, name: str, image: Image, image_name: str, *, stored: Path | BinaryIO) -> FoundMask:
    """Read the mask of an image.

    Parameters
    ----------
    path : Path
        Where it is, or was put for the moment.
    name, image_name : str
        Of both files in their source.
    stored : Path or file
        The image as it is stored.

    Raises
    ------
    EntryError
        It cannot be read, is another image's, or holds no lungs.
    """
    try:
        called = replace(image, source=Path(PurePosixPath(image_name).name))
        return read_mask_for(path, called, source=stored)
    except Cancelled:
        raise
    except LungSegError as error:
        said = error.message.replace(path.name, PurePosixPath(name).name).rstrip(".")
        raise EntryError(f"its mask cannot be used: {said[:1].lower()}{said[1:]}") from error

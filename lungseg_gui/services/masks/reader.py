"""From a file of masks to the mask of one image: recognised by content, as images are."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.coco import read_coco
from lungseg_gui.services.masks.dicom_seg import is_dicom, read_seg
from lungseg_gui.services.masks.found import FoundMask, damaged
from lungseg_gui.services.masks.grids import LABEL_MAP_MARK, read_nifti, read_nrrd, read_png

_MAX_FILE = 1 << 30
_HEAD = 4096
_PNG, _GZIP, _NRRD = b"\x89PNG\r\n\x1a\n", b"\x1f\x8b", b"NRRD"


def read_mask_for(
    path: Path, image: Image, *, source: Path | BinaryIO | None = None, anyway: bool = False
) -> FoundMask:
    """Read a mask of this or another program for an image.

    Parameters
    ----------
    path : Path
        DICOM SEG, PNG, NIfTI, NRRD or COCO.
    source : Path or file, optional
        Where the image is, or its content, if ``image.source`` is only its name.
    anyway : bool
        Take a segmentation that names another image of the same size, too.

    Raises
    ------
    OtherImage
        If it names another image.
    LungSegError
        If it cannot be read, has another size, or holds something else than lungs.
    """
    name = printable(path.name)
    try:
        content = _content(path)
        if content is None:
            raise OSError("not there")
        return _read(content, path, image, name, source=source or image.source, anyway=anyway)
    except LungSegError:
        raise
    except OSError as error:
        raise LungSegError(
            tr("The mask {name} could not be read.", name=name),
            remedy=tr("Check the path, and whether the drive is connected."),
            cause=error,
        ) from error
    except Exception as error:  # pydicom, nibabel, nrrd, pycocotools and json raise many kinds on damaged files
        raise damaged(name, error) from None


def _read(content: bytes, path: Path, image: Image, name: str, *, source: Path | BinaryIO, anyway: bool) -> FoundMask:
    if is_dicom(content):
        return read_seg(content, image, name, source=source, anyway=anyway)
    if content.startswith(_PNG):
        return read_png(content, image, path, beside=_content)
    if content.startswith(_NRRD):
        return read_nrrd(content, image, name)
    if content.startswith(_GZIP) or content[344:348] in (b"n+1\0", b"ni1\0"):
        return read_nifti(content, image, name)
    if content.lstrip()[:1] == b"{":
        return read_coco(content, image, name)
    raise LungSegError(
        tr("{name} is not a known mask format.", name=name),
        remedy=tr("Choose a DICOM SEG, PNG, NIfTI, NRRD or COCO file."),
    )


def _content(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    if path.stat().st_size > _MAX_FILE:
        raise LungSegError(
            tr("{name} is too large for a mask.", name=printable(path.name)), remedy=tr("Choose another file.")
        )
    return path.read_bytes()


def looks_like_mask(path: Path) -> bool:
    """Whether a file holds masks and not a radiograph, by its first bytes; False where that is not sure.

    A PNG counts where lungseg wrote it or its name says that it is one lung's: any other may be a picture.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return False
    if is_dicom(head):
        return b"1.2.840.10008.5.1.4.1.1.66.4" in head or b"1.2.840.10008.5.1.4.1.1.66.7" in head
    if head.startswith(_PNG):
        return LABEL_MAP_MARK in head or path.name.lower().endswith(("_right.png", "_left.png"))
    name = path.name.lower()
    if name.endswith((".nii", ".nii.gz", ".json")):
        return True
    return head.startswith(_NRRD)

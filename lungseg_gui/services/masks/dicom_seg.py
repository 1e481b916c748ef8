"""DICOM segmentations of any maker: which image they are of, and which of their segments are lungs."""

from __future__ import annotations

import io
import warnings
import zlib
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.deflated import is_deflated
from lungseg_gui.services.masks.found import (
    BOTH,
    FoundMask,
    Grid,
    OtherImage,
    joined,
    left_out_of,
    require_size,
    side_of,
    unknown,
    unknown_labels,
)
from lungseg_gui.services.masks.plane import turned

_SEG, _LABELMAP_SEG = "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"
SOP_CLASSES = (_SEG, _LABELMAP_SEG)
_LUNG = {"39607008", "T-28000", "74101002"}
_WITH_SIDE = {"3341006": RIGHT, "T-28100": RIGHT, "44029006": LEFT, "T-28500": LEFT}
_SIDES = {"24028007": RIGHT, "G-A100": RIGHT, "7771000": LEFT, "G-A101": LEFT}
_BACKGROUND = 0
_MAX_PIXELS = 400_000_000
_MOST_FRAMES, _MOST_HEADER = 64, 16 << 20  # of a deflated one: frames of a byte for each pixel, bytes of the rest


def is_dicom(content: bytes) -> bool:
    """Whether a file is DICOM with its preamble."""
    return content[128:132] == b"DICM"


def read_seg(content: bytes, image: Image, name: str, *, source: Path | BinaryIO, anyway: bool) -> FoundMask:
    """Read a segmentation for an image, whose own file is ``source``.

    Raises
    ------
    OtherImage
        If it refers to other images of the same size, unless ``anyway``.
    LungSegError
        If it is not a segmentation, has another size or plane, or no segment that is a lung.
    """
    import pydicom

    _require_bounded(content, image)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote values, and with them the patient
        seg = pydicom.dcmread(io.BytesIO(content))
        if str(seg.get("SOPClassUID")) not in SOP_CLASSES:
            raise LungSegError(
                tr("{name} is not a DICOM segmentation.", name=name),
                remedy=tr("Choose a segmentation, or open an image with File, Open files."),
            )
        require_size((int(seg.Rows), int(seg.Columns)), image, name)
        refers = refers_to(seg)
        if refers and image.uid not in refers and not anyway:
            raise OtherImage(
                tr("{name} was not made for {image}.", name=name, image=image.name),
                remedy=tr("Choose the segmentation of this image."),
            )
        frames = max(1, int(seg.get("NumberOfFrames") or 1))
        if frames * int(seg.Rows) * int(seg.Columns) > _MAX_PIXELS:
            raise LungSegError(
                tr("The segmentation {name} has too many frames for one radiograph.", name=name),
                remedy=tr("Choose another one."),
            )
        sides, left_out = _sides(seg, name)
        turn = turned(seg, source)
        if turn is None:
            raise LungSegError(
                tr("The segmentation {name} is not in the plane of {image}.", name=name, image=image.name),
                remedy=tr("Choose one that was drawn on this image."),
            )
        order = tuple(slice(None, None, -1 if backwards else 1) for backwards in turn)
        regions = {side: inside[order] for side, inside in _regions(seg, sides).items()}
        mask = joined(regions, image, name)
    maker = maker_of(seg)
    notices = (left_out_of(name, left_out),) if left_out else ()
    return FoundMask(mask, f"DICOM SEG by {maker}" if maker else "DICOM SEG", notices, image.uid not in refers)


def maker_of(seg: Any) -> str:  # noqa: ANN401  (pydicom's elements have no types)
    """Return which program wrote a segmentation; "" where it does not say.

    dcmqi, and 3D Slicer with it, names itself by its address, of which the end is the name.
    """
    said = str(seg.get("ManufacturerModelName") or seg.get("Manufacturer") or "")
    if "://" in said:
        said = said.rstrip("/").rpartition("/")[2]
    return printable(said)[:40]


def _require_bounded(content: bytes, image: Image) -> None:
    """Refuse what would be inflated to more than a segmentation of an image can have. ValueError then."""
    stream = io.BytesIO(content)
    if not is_deflated(stream):
        return
    inflating = zlib.decompressobj(-zlib.MAX_WBITS)
    inflating.decompress(stream.read(), _MOST_FRAMES * image.pixels.size + _MOST_HEADER)
    if inflating.unconsumed_tail:
        raise ValueError("unpacks to more than a segmentation")


def refers_to(seg: Any) -> set[str]:  # noqa: ANN401  (pydicom's elements have no types)
    """Return the SOPInstanceUIDs of the images that a segmentation is of."""
    keywords = ("ReferencedSOPInstanceUID",)
    found: set[str] = set()
    for sequence in ("ReferencedSeriesSequence", "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for item in seg.get(sequence) or []:
            found |= {str(element.value) for element in item.iterall() if element.keyword in keywords}
    return found


def _sides(seg: Any, name: str) -> tuple[dict[int, int], list[str]]:  # noqa: ANN401
    """Return the side of each segment by its number, and the labels of those that are not lungs."""
    sides: dict[int, int] = {}
    left_out: list[str] = []
    for segment in seg.SegmentSequence:
        number = int(segment.SegmentNumber)
        side = _by_code(segment) or side_of(str(segment.get("SegmentLabel") or ""))
        if side:
            sides[number] = side
        elif number != _BACKGROUND:
            left_out.append(printable(str(segment.get("SegmentLabel") or number))[:40])
    if not sides:
        if left_out:
            raise unknown_labels(name, left_out)
        raise unknown(tr("The mask {name} contains no segment.", name=name))
    return sides, left_out


def _by_code(segment: Any) -> int:  # noqa: ANN401
    for kind in segment.get("SegmentedPropertyTypeCodeSequence") or []:
        code = str(kind.get("CodeValue") or "")
        if code in _WITH_SIDE:
            return _WITH_SIDE[code]
        if code in _LUNG:
            for modifier in kind.get("SegmentedPropertyTypeModifierCodeSequence") or []:
                if str(modifier.get("CodeValue")) in _SIDES:
                    return _SIDES[str(modifier.CodeValue)]
            return _named(segment) or BOTH
    return 0


def _named(segment: Any) -> int:  # noqa: ANN401
    """Return the side that the label of a lung names, where its code has none."""
    return side_of(f"lung {segment.get('SegmentLabel') or ''}")


def _regions(seg: Any, sides: dict[int, int]) -> dict[int, Grid]:  # noqa: ANN401
    pixels = np.asarray(seg.pixel_array)
    pixels = pixels[np.newaxis] if pixels.ndim == 2 else pixels
    regions: dict[int, Grid] = {}

    def add(side: int, inside: Grid) -> None:
        regions[side] = inside | regions[side] if side in regions else inside

    if str(seg.SOPClassUID) == _LABELMAP_SEG or str(seg.get("SegmentationType")) == "LABELMAP":
        for number, side in sides.items():
            add(side, (pixels == number).any(axis=0))
        return regions
    least = 1
    if str(seg.get("SegmentationType")) == "FRACTIONAL":
        least = (int(seg.get("MaximumFractionalValue") or 255) + 1) // 2
    shared = (seg.get("SharedFunctionalGroupsSequence") or [{}])[0]
    per_frame = seg.get("PerFrameFunctionalGroupsSequence") or [{}] * len(pixels)
    for frame, groups in zip(pixels, per_frame, strict=False):
        item = groups.get("SegmentIdentificationSequence") or shared.get("SegmentIdentificationSequence")
        number = int(item[0].ReferencedSegmentNumber) if item else 1
        if number in sides:
            add(sides[number], frame >= least)
    return regions

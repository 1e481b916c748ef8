"""Label maps of one slice: PNG, NIfTI, NRRD and seg.nrrd."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT, SEGMENTS
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.found import FoundMask, Grid, joined, of_label_map, require_size

LABEL_MAP_MARK = b"lungseg label map"  # of services/writing/png
_VALUES = b"lungs: 1 right, 2 left"  # of services/writing/nifti
_HEAD = 4096
_OURS = {segment.value: segment.name for segment in SEGMENTS}
"""What values mean in a file of this program: in another one a single value may be both lungs."""
_PER_LUNG = {"_right.png": RIGHT, "_left.png": LEFT}
_GZIP = b"\x1f\x8b"


def read_png(content: bytes, image: Image, path: Path, *, beside: Callable[[Path], bytes | None]) -> FoundMask:
    """Read a label map, a picture of both lungs, or the pair of ``_right.png`` and ``_left.png``.

    Parameters
    ----------
    beside : callable
        Returns the content of another file, None where there is none.
    """
    end = next((end for end in _PER_LUNG if path.name.lower().endswith(end)), "")
    if not end:
        names = _OURS if LABEL_MAP_MARK in content[:_HEAD] else None
        return FoundMask(of_label_map(_decoded(content, image, path.name), image, path.name, names), "PNG")
    regions: dict[int, Grid] = {}
    for other, value in _PER_LUNG.items():
        place = path.with_name(path.name[: -len(end)] + other)
        found = content if other == end else beside(place)
        if found is not None:
            regions[value] = _decoded(found, image, place.name)
            require_size(regions[value].shape, image, place.name)
    notices = (
        () if len(regions) == len(_PER_LUNG) else (tr("Only one lung was found; the file for the other is missing."),)
    )
    return FoundMask(joined(regions, image, path.name), "PNG per lung", notices)


def _decoded(content: bytes, image: Image, name: str) -> Grid:
    import cv2

    columns, rows = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    require_size((rows, columns), image, name)  # before it is unpacked
    found = cast("Grid | None", cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED))
    if found is None:
        raise ValueError("not decoded")
    if found.ndim == 3:
        colours = found[..., :3]
        if (colours != colours[..., :1]).any():
            raise LungSegError(tr("{name} is a colour image, not a mask.", name=name), remedy=tr("Choose a grey PNG."))
        found = colours[..., 0]
    return found


def read_nifti(content: bytes, image: Image, name: str) -> FoundMask:
    """Read one slice of NIfTI, laid as ITK lays a radiograph or, with an affine that says nothing, as stored."""
    import gzip

    import nibabel

    if content.startswith(_GZIP):
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            content = packed.read(_most(image))
    head: Any = nibabel.Nifti1Header.from_fileobj(io.BytesIO(content))
    _require_count(head.get_data_shape(), image, name)
    found: Any = nibabel.Nifti1Image.from_bytes(content)
    if not np.array_equal(found.affine, np.eye(4)):
        found = nibabel.as_closest_canonical(found)
        grid = np.asarray(found.dataobj)[::-1, ::-1]  # R, A, S to L, P, S
    else:
        grid = np.asarray(found.dataobj)
    names = _OURS if bytes(head["descrip"]).startswith(_VALUES) else None
    return FoundMask(of_label_map(_slice(grid, name).T, image, name, names), "NIfTI")


def read_nrrd(content: bytes, image: Image, name: str) -> FoundMask:
    """Read one slice of NRRD; the names of a seg.nrrd's segments say which is which."""
    import bz2
    import gzip

    import nrrd

    stream = io.BytesIO(content)
    header: Any = nrrd.read_header(stream)
    _require_count(header["sizes"], image, name)
    if "data file" in header or "datafile" in header:  # which may be any file of this computer
        raise LungSegError(
            tr("The values of {name} are in another file.", name=name), remedy=tr("Save it as one file (.nrrd).")
        )
    packing = str(header.get("encoding", "")).lower()
    if packing in ("gzip", "gz"):
        with gzip.GzipFile(fileobj=stream) as packed:
            stream = io.BytesIO(packed.read(_most(image)))
        header["encoding"] = "raw"
    elif packing in ("bzip2", "bz2"):
        stream = io.BytesIO(bz2.BZ2Decompressor().decompress(stream.read(), _most(image)))
        header["encoding"] = "raw"
    grid = _slice(np.asarray(nrrd.read_data(header, stream, index_order="F")), name)
    directions = np.asarray(header.get("space directions", ()), np.float64)
    towards = _towards(str(header.get("space", "")))
    for axis in (0, 1):
        along = directions[axis][axis] if directions.ndim == 2 and axis < min(directions.shape) else 1.0
        if np.isfinite(along) and along * towards[axis] < 0:
            grid = np.flip(grid, axis)
    names: dict[int, str] = {}
    for number in range(256):
        if f"Segment{number}_LabelValue" not in header:
            break
        names[int(header[f"Segment{number}_LabelValue"])] = str(header.get(f"Segment{number}_Name", ""))
    kind = "seg.nrrd" if names else "NRRD"
    return FoundMask(of_label_map(grid.T, image, name, names), kind)


def _towards(space: str) -> tuple[float, float]:
    """Return 1 where an axis of a space (left-posterior-superior, RAS) runs as columns and rows do, else -1."""
    words = space.lower().split("-") if "-" in space else list(space.lower())
    first, second = (*words, "", "")[:2]
    return (-1.0 if first.startswith("r") else 1.0), (-1.0 if second.startswith("a") else 1.0)


def _most(image: Image) -> int:
    """Return how many bytes the mask of an image can have at most, with its head: eight for each pixel."""
    return 8 * image.pixels.size + (1 << 20)


def _require_count(sizes: Sequence[Any], image: Image, name: str) -> None:
    """Refuse what has another number of values than the image has pixels, before they are unpacked."""
    shape = [int(size) for size in sizes if int(size) != 1]
    if len(shape) == 2 and math.prod(shape) != image.pixels.size:
        require_size(shape[::-1], image, name)
    if math.prod(shape) != image.pixels.size:
        raise _volume(sizes, name)


def _volume(sizes: Sequence[Any], name: str) -> LungSegError:
    return LungSegError(
        tr("{name} holds {size} values, not one slice.", name=name, size=" × ".join(str(int(size)) for size in sizes)),
        remedy=tr("Choose the mask of a radiograph."),
    )


def _slice(grid: Grid, name: str) -> Grid:
    """Return the one slice (columns, rows) of a volume."""
    flat = np.squeeze(grid)
    if flat.ndim != 2:
        raise _volume(grid.shape, name)
    return flat

"""Label maps of one slice: PNG, NIfTI, NRRD and seg.nrrd."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.found import FoundMask, Grid, joined, of_label_map, require_size

_PER_LUNG = {"_right.png": RIGHT, "_left.png": LEFT}
_GZIP = b"\x1f\x8b"
_MAX_BYTES = 1 << 30


def read_png(content: bytes, image: Image, path: Path, *, beside: Callable[[Path], bytes | None]) -> FoundMask:
    """Read a label map, a picture of both lungs, or the pair of ``_right.png`` and ``_left.png``.

    Parameters
    ----------
    beside : callable
        Returns the content of another file, None where there is none.
    """
    end = next((end for end in _PER_LUNG if path.name.lower().endswith(end)), "")
    if not end:
        return FoundMask(of_label_map(_decoded(content, path.name), image, path.name), "PNG")
    regions: dict[int, Grid] = {}
    for other, value in _PER_LUNG.items():
        place = path.with_name(path.name[: -len(end)] + other)
        found = content if other == end else beside(place)
        if found is not None:
            regions[value] = _decoded(found, place.name)
            require_size(regions[value].shape, image, place.name)
    notices = () if len(regions) == len(_PER_LUNG) else ("Only one lung was found; the other has no file beside it.",)
    return FoundMask(joined(regions, image, path.name), "PNG per lung", notices)


def _decoded(content: bytes, name: str) -> Grid:
    import cv2

    if int.from_bytes(content[16:20], "big") * int.from_bytes(content[20:24], "big") > 200_000_000:
        raise ValueError("larger than any radiograph")
    found = cast("Grid | None", cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED))
    if found is None:
        raise ValueError("not decoded")
    if found.ndim == 3:
        colours = found[..., :3]
        if (colours != colours[..., :1]).any():
            raise LungSegError(f"{name} is a colour picture, not a mask.", remedy="Choose a grey PNG.")
        found = colours[..., 0]
    return found


def read_nifti(content: bytes, image: Image, name: str) -> FoundMask:
    """Read one slice of NIfTI, laid as ITK lays a radiograph or, with an affine that says nothing, as stored."""
    import gzip

    import nibabel

    if content.startswith(_GZIP):
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            content = packed.read(_MAX_BYTES)
    found: Any = nibabel.Nifti1Image.from_bytes(content)
    if not np.array_equal(found.affine, np.eye(4)):
        found = nibabel.as_closest_canonical(found)
        grid = np.asarray(found.dataobj)[::-1, ::-1]  # R, A, S to L, P, S
    else:
        grid = np.asarray(found.dataobj)
    return FoundMask(of_label_map(_slice(grid, name).T, image, name), "NIfTI")


def read_nrrd(content: bytes, image: Image, name: str) -> FoundMask:
    """Read one slice of NRRD; the names of a seg.nrrd's segments say which is which."""
    import nrrd

    stream = io.BytesIO(content)
    header: Any = nrrd.read_header(stream)
    if int(np.prod([int(size) for size in header["sizes"]])) > _MAX_BYTES:
        raise ValueError("larger than any radiograph")
    grid = _slice(np.asarray(nrrd.read_data(header, stream, index_order="F")), name)
    directions = np.asarray(header.get("space directions", np.eye(3)), np.float64)
    turned = -1.0 if str(header.get("space", "")).lower().startswith(("right", "ras")) else 1.0
    for axis in (0, 1):
        along = directions[axis][axis] if directions.ndim == 2 and len(directions) > axis else 1.0
        if np.isfinite(along) and along * turned < 0:
            grid = np.flip(grid, axis)
    names: dict[int, str] = {}
    for number in range(256):
        if f"Segment{number}_LabelValue" not in header:
            break
        names[int(header[f"Segment{number}_LabelValue"])] = str(header.get(f"Segment{number}_Name", ""))
    kind = "seg.nrrd" if names else "NRRD"
    return FoundMask(of_label_map(grid.T, image, name, names), kind)


def _slice(grid: Grid, name: str) -> Grid:
    """Return the one slice (columns, rows) of a volume."""
    flat = np.squeeze(grid)
    if flat.ndim != 2:
        raise LungSegError(
            f"{name} holds {' × '.join(str(size) for size in grid.shape)} values, not one slice.",
            remedy="Choose the mask of a radiograph.",
        )
    return flat

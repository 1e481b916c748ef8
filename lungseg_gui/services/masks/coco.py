"""One image's regions of a COCO file: run lengths or polygons."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any, cast

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.found import FoundMask, Grid, joined, left_out_of, require_size, side_of, unknown_labels


def read_coco(content: bytes, image: Image, name: str) -> FoundMask:
    """Read the regions of the entry that is called as the image is, or of the only one.

    Raises
    ------
    LungSegError
        If no entry is this image's, if it has another size, or regions that are not lungs.
    """
    found: Any = json.loads(content)
    entries = {one["id"]: one for one in found["images"]}
    named = [key for key, one in entries.items() if PurePath(str(one["file_name"])).stem in _names(image)]
    fitting = list(entries) if not named and len(entries) == 1 else named
    if len(fitting) != 1:
        several = tr("{name} has several entries for {image}.", name=name, image=image.name)
        none = tr("{name} has no entry for {image}.", name=name, image=image.name)
        raise LungSegError(several if fitting else none, remedy=tr("Choose the file that was made for this image."))
    entry = entries[fitting[0]]
    height, width = int(entry["height"]), int(entry["width"])
    require_size((height, width), image, name)
    categories = {one["id"]: str(one["name"]) for one in found["categories"]}
    regions: dict[int, Grid] = {}
    left_out: set[str] = set()
    for one in found["annotations"]:
        if one["image_id"] != fitting[0]:
            continue
        called = printable(categories.get(one["category_id"], ""))
        side = side_of(called)
        if not side:
            left_out.add(called)
            continue
        inside = _inside(one["segmentation"], (height, width))
        regions[side] = inside | regions[side] if side in regions else inside
    if left_out and not regions:
        raise unknown_labels(name, sorted(left_out))
    notices = (left_out_of(name, sorted(left_out)),) if left_out else ()
    return FoundMask(joined(regions, image, name), "COCO", notices, by_size=not named)


def _inside(shape: Any, size: tuple[int, int]) -> Grid:  # noqa: ANN401  (straight from JSON)
    """Return where a segmentation (polygons, run lengths as numbers or as text) is set, (H, W) bool.

    Run lengths are summed before anything is made of them: pycocotools trusts them, and writes beyond its memory.
    """
    height, width = size
    if isinstance(shape, list):
        from pycocotools import mask as rle

        polygons = [np.asarray(one, np.float64) for one in cast("list[Any]", shape)]
        beyond = 4.0 * max(size)
        for one in polygons:
            if one.ndim != 1 or one.size < 6 or one.size % 2 or not (np.abs(one) <= beyond).all():
                raise ValueError("no polygon")
        outlines = [one.tolist() for one in polygons]
        return np.asarray(rle.decode(rle.merge(rle.frPyObjects(outlines, height, width)))) != 0
    if [int(one) for one in shape["size"]] != [height, width]:
        raise ValueError("a region of another size")
    counts = shape["counts"]
    runs = _unpacked(counts) if isinstance(counts, str) else [int(run) for run in counts]
    if any(run < 0 for run in runs) or sum(runs) != height * width:
        raise ValueError("runs that do not fill the image")
    return np.repeat(np.arange(len(runs)) % 2 == 1, runs).reshape(width, height).T


def _unpacked(text: str) -> list[int]:
    """Return the run lengths of COCO's text: five bits a letter, low ones first, each less the last but one."""
    runs: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 48
        if not 0 <= bits < 64 or shift > 60:
            raise ValueError("no run lengths")
        value |= (bits & 31) << shift
        shift += 5
        if not bits & 32:
            signed = value - (1 << shift) if bits & 16 else value
            runs.append(signed + (runs[-2] if len(runs) > 2 else 0))
            value = shift = 0
    return runs


def _names(image: Image) -> set[str]:
    return {image.name, image.source.stem, image.source.name}

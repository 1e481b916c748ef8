"""One image's regions of a COCO file: run lengths or polygons."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.found import FoundMask, Grid, joined, require_size, side_of, unknown


def read_coco(content: bytes, image: Image, name: str) -> FoundMask:
    """Read the regions of the entry that is called as the image is, or of the only one.

    Raises
    ------
    LungSegError
        If no entry is this image's, if it has another size, or regions that are no lungs.
    """
    from pycocotools import mask as rle

    found: Any = json.loads(content)
    entries = {one["id"]: one for one in found["images"]}
    fitting = [key for key, one in entries.items() if PurePath(str(one["file_name"])).stem in _names(image)]
    if not fitting and len(entries) == 1:
        fitting = list(entries)
    if len(fitting) != 1:
        raise LungSegError(
            f"{name} has {'several entries' if fitting else 'no entry'} for {image.name}.",
            remedy="Choose the file that was made for this image.",
        )
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
        shape = one["segmentation"]
        if isinstance(shape, list):
            shape = rle.merge(rle.frPyObjects(shape, height, width))
        elif isinstance(shape["counts"], list):
            shape = rle.frPyObjects(shape, height, width)
        inside = np.asarray(rle.decode(shape)) != 0
        regions[side] = inside | regions[side] if side in regions else inside
    if left_out and not regions:
        raise unknown(name, ", ".join(f"“{called}”" for called in sorted(left_out)))
    notices = (f"Left out of {name}: {', '.join(sorted(left_out))}.",) if left_out else ()
    return FoundMask(joined(regions, image, name), "COCO", notices, by_size=False)


def _names(image: Image) -> set[str]:
    return {image.name, image.source.stem, image.source.name}

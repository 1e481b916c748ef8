"""Files of masks by their names: which image a file belongs to, before any of them is read."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import Any, cast

SUFFIXES = (".nii.gz", ".seg.nrrd", ".nii", ".nrrd", ".png", ".dcm")
COCO = ".json"
_END = re.compile(r"(?i)[ _.-]+(mask|masks|label|labels|seg|segmentation)$")
_SIDE = re.compile(r"(?i)[ _-]+(right|left)$")
_MAX_COCO = 256 << 20


def mask_names(name: str) -> tuple[str, ...]:
    """Return how the image of a mask may be called: ``case7_mask.nii.gz`` is that of ``case7_mask`` or ``case7``.

    Empty where the name is not a mask's; the left one of a pair of PNGs is read with the right one.
    """
    lower = name.lower()
    end = next((end for end in SUFFIXES if lower.endswith(end)), "")
    if not end:
        return ()
    stem = name[: -len(end)]
    names = [stem, _END.sub("", stem)]
    if end == ".png":
        names.append(_SIDE.sub("", stem))
    return tuple(dict.fromkeys(one for one in names if one))


def coco_images(content: bytes) -> tuple[str, ...]:
    """Return the names, without suffix, of the images that a COCO file has masks of; none where it is another file."""
    if len(content) > _MAX_COCO:
        return ()
    try:
        read: Any = json.loads(content)
        if not isinstance(read, dict) or "annotations" not in read:
            return ()
        entries = cast("list[dict[str, Any]]", read["images"])
        return tuple(PurePosixPath(str(one["file_name"])).stem for one in entries)
    except (ValueError, LookupError, TypeError, RecursionError):
        return ()

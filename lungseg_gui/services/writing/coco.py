"""Masks of many images as one COCO file, run-length encoded on the stored grid."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from lungseg_gui.core.mask import SEGMENTS
from lungseg_gui.services.writing.outcome import Outcome

Row = Mapping[str, Any]


def coco_row(outcome: Outcome, name: str) -> Row:
    """Return what is noted of one image: its size and its encoded lungs; 20 KB instead of its mask.

    Parameters
    ----------
    name : str
        Of the image, as it may leave the house.
    """
    import numpy as np
    from pycocotools import mask as rle

    height, width = outcome.mask.shape
    lungs: list[Row] = []
    for segment in SEGMENTS:
        inside = np.asfortranarray(outcome.mask == segment.value, dtype=np.uint8)
        if not inside.any():
            continue
        encoded = rle.encode(inside)
        counts = cast("bytes", encoded["counts"])
        lungs.append(
            {
                "category_id": segment.value,
                "segmentation": {
                    "size": [height, width],
                    "counts": counts.decode("ascii"),
                },
                "area": int(rle.area(encoded)),
                "bbox": [float(value) for value in rle.toBbox(encoded)],
                "iscrowd": 0,
            }
        )
    return {"file_name": name, "height": height, "width": width, "lungs": lungs}


def encode_coco(rows: Sequence[Row]) -> bytes:
    """Return the file of all rows."""
    images: list[Row] = []
    annotations: list[Row] = []
    for number, row in enumerate(rows, 1):
        images.append({"id": number, **{key: row[key] for key in ("file_name", "height", "width")}})
        for lung in row["lungs"]:
            annotations.append({"id": len(annotations) + 1, "image_id": number, **lung})
    categories = [{"id": segment.value, "name": segment.name, "supercategory": "lung"} for segment in SEGMENTS]
    made = {
        "info": {"description": "Lungs on chest radiographs", "contributor": "lungseg"},
        "images": images,
        "annotations": annotations,
        "categories": categories,
    }
    return (json.dumps(made, ensure_ascii=False) + "\n").encode("utf-8", "replace")

"""The files of a training set: their names, and how they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.training_set import package


def described(index: Mapping[str, Any]) -> dict[str, Any]:
    """Return nnU-Net's dataset.json (documentation/dataset_format.md), with the list of cases."""
    cases: dict[str, Any] = index["cases"]
    return {
        "channel_names": {"0": "radiograph"},
        "labels": {"background": 0, "right lung": 1, "left lung": 2},
        "numTraining": len(cases),
        "file_ending": ".png",
        "dataset": {
            case_id: {"images": [f"imagesTr/{case_id}_0000.png"], "label": f"labelsTr/{case_id}.png"}
            for case_id in cases
        },
    }


def split(index: Mapping[str, Any]) -> list[dict[str, list[str]]]:
    """Return nnU-Net's splits_final.json, one fold: what is held out, a patient's cases together, scores."""
    cases: dict[str, Any] = index["cases"]
    return package.fold((case_id, bool(case["kept_apart"])) for case_id, case in cases.items())


def case_files(case_id: str) -> tuple[str, ...]:
    """Return the files that a case may have."""
    return (
        f"imagesTr/{case_id}_0000.png",
        f"labelsTr/{case_id}.png",
        f"originals/{case_id}.png",
        f"provenance/{case_id}.json",
    )


def png(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> bytes:
    """Encode an image or a mask without loss."""
    # Runs only: on 20 Mpx of 16 bits a third faster than the default, and smaller, since noise has no repeats.
    options = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
    done, code = cv2.imencode(".png", pixels, options)
    if not done:
        raise LungSegError(tr("The case could not be encoded."), remedy=tr("Free some memory and accept again."))
    return code.tobytes()


def require_size(image: Image, mask: Mask, original: Mask | None) -> None:
    """Refuse masks of another size than the image's.

    Raises
    ------
    LungSegError
        One of them has another.
    """
    for given, sentence in (
        (mask, tr("The mask does not have the size of {image}.", image=image.name)),
        (original, tr("The original mask does not have the size of {image}.", image=image.name)),
    ):
        if given is not None and given.shape != image.shape:
            raise LungSegError(sentence, remedy=tr("Predict again, then accept."))


def as_json(value: object) -> bytes:
    """Encode what a person may want to read as well."""
    return (json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()

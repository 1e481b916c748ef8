"""Images and predictions for the tests of reviews, sessions and services."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from lungseg_gui.core.identity import Identity, patient_of
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.study import Image, Spacing, Study


def identity(uid: str = "1.2.3", *, shape: tuple[int, int] = (60, 50), patient: str = "") -> Identity:
    """Return the identity of :func:`image`, whatever its pixels are replaced by."""
    return Identity(uid, shape, "0" * 64, patient_of(patient))


def image(
    uid: str = "1.2.3",
    *,
    shape: tuple[int, int] = (60, 50),
    patient: str = "",
    study: str = "",
    spacing: Spacing | None = None,
    bits: int = 12,
) -> Image:
    noise = np.random.default_rng(len(uid)).integers(0, 2**bits, shape, dtype=np.uint16)
    pixels = noise.astype(np.uint8) if bits <= 8 else noise
    pixels.flags.writeable = False
    return Image(
        uid=uid,
        pixels=pixels,
        bits=bits,
        source=Path("/studies") / f"{uid}.dcm",
        format="DICOM",
        identified_as=identity(uid, shape=shape, patient=patient),
        spacing=spacing,
        study=Study(patient_id=patient, study_uid=study, patient_name="Doe^Jane", view_position="PA"),
    )


def lungs(shape: tuple[int, int] = (60, 50), *, shift: int = 0) -> Mask:
    height, width = shape
    mask = np.zeros(shape, np.uint8)
    rows = slice(height // 6 + shift, height - height // 6)
    mask[rows, width // 10 : width * 4 // 10] = RIGHT
    mask[rows, width * 6 // 10 : width * 9 // 10] = LEFT
    return mask


def prediction(
    uid: str = "1.2.3", *, shape: tuple[int, int] = (60, 50), version: str = "1.0", shift: int = 0
) -> Prediction:
    return Prediction(
        identity=identity(uid, shape=shape),
        mask=PackedMask.pack(lungs(shape, shift=shift)),
        model_version=version,
        device="cpu",
        seconds=0.25,
        uncertainty=0.125,
    )


def stroke(review: Review, box: Box, value: int) -> None:
    """Paint a rectangle and end the stroke."""
    review.mask.write(box, np.full((box.bottom - box.top, box.right - box.left), value, np.uint8))
    review.commit("Brush")

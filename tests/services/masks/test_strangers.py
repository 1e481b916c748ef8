"""Segmentations as other programs write them: highdicom here, dcmqi in tests/interop."""

from __future__ import annotations

import importlib
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import read_mask_for
from tests.services.masks.lungs import SHAPE, lungs

LUNG = ("39607008", "SCT", "Lung structure")
LEFT_LUNG, RIGHT_LUNG = ("44029006", "SCT", "Left lung"), ("3341006", "SCT", "Right lung")
OLD_LUNG = ("T-28000", "SRT", "Lung")
SIDES = {"right": ("24028007", "SCT", "Right"), "left": ("7771000", "SCT", "Left")}


Segment = tuple[str, tuple[str, str, str], str, int]  # label, code, side as a modifier, value in our mask (3: both)
SETS: dict[str, list[Segment]] = {
    "left first": [("L", LEFT_LUNG, "", 2), ("R", RIGHT_LUNG, "", 1)],
    "modifier": [("A", LUNG, "left", 2), ("B", LUNG, "right", 1)],
    "old code and words": [("left lung", OLD_LUNG, "", 2), ("right lung", OLD_LUNG, "", 1)],
    "both": [("Lungs", LUNG, "", 3)],
    "with a heart": [("Heart", ("80891009", "SCT", "Heart"), "", 0), ("R", RIGHT_LUNG, "", 1), ("L", LEFT_LUNG, "", 2)],
}


def by_highdicom(image: Image, kind: str, segments: list[Segment], out: Path) -> Path:
    """Write as a program that knows nothing of lungseg does, with highdicom's own classes alone."""
    hd: Any = importlib.import_module("highdicom")
    seg: Any = importlib.import_module("highdicom.seg")
    codes: Any = importlib.import_module("highdicom.sr.coding")

    def code(given: tuple[str, str, str]) -> Any:  # noqa: ANN401
        return codes.CodedConcept(*given)

    source = pydicom.dcmread(image.source)
    if "PixelSpacing" in source:
        del source.PixelSpacing
    mask = lungs()
    planes = []
    for number, (_, _, _, value) in enumerate(segments):
        heart = np.zeros(SHAPE, bool)
        heart[32:40, 10 + number : 20] = True
        planes.append(heart if value == 0 else mask > 0 if value == 3 else mask == value)
    stack = np.stack(planes, axis=-1)[np.newaxis]
    if kind == "FRACTIONAL":
        pixels: Any = np.where(stack, 0.9, 0.2).astype(np.float32)
    elif kind == "LABELMAP":
        pixels = np.zeros((1, *SHAPE), np.uint8)
        for number in range(len(segments)):
            pixels[stack[..., number]] = number + 1
    else:
        pixels = stack.astype(np.uint8)
    described = [
        seg.SegmentDescription(
            segment_number=number,
            segment_label=label,
            segmented_property_category=code(("123037004", "SCT", "Anatomical structure")),
            segmented_property_type=code(meant),
            algorithm_type="MANUAL",
            **({} if not side else {"primary_anatomic_structures": None}),
        )
        for number, (label, meant, side, _) in enumerate(segments, 1)
    ]
    for one, (_, _, side, _) in zip(described, segments, strict=True):
        if side:
            modifier = pydicom.Sequence([code(SIDES[side])])
            one.SegmentedPropertyTypeCodeSequence[0].SegmentedPropertyTypeModifierCodeSequence = modifier
    made_seg = seg.Segmentation(
        source_images=[source],
        pixel_array=pixels,
        segmentation_type=kind,
        segment_descriptions=described,
        series_instance_uid=hd.UID(),
        series_number=7,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        manufacturer="Somebody",
        manufacturer_model_name="Other Lung Tool",
        software_versions="3",
        device_serial_number="1",
        omit_empty_frames=False,
    )
    made_seg.save_as(out)
    return out


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL", "LABELMAP"])
@pytest.mark.parametrize("name", SETS)
def test_highdicoms_are_read_to_the_pixel(name: str, kind: str, image: Image, tmp_path: Path) -> None:
    found = read_mask_for(by_highdicom(image, kind, SETS[name], tmp_path / "seg.dcm"), image)
    assert np.array_equal(found.mask, lungs())
    assert found.origin == "DICOM SEG by Other Lung Tool"
    assert not found.by_size
    assert ("Heart" in " ".join(found.notices)) == (name == "with a heart")


TURNED: list[tuple[list[int], tuple[int, int]]] = [
    ([1, 0, 0, 0, 1, 0], (1, 1)),
    ([-1, 0, 0, 0, 1, 0], (1, -1)),
    ([1, 0, 0, 0, -1, 0], (-1, 1)),
    ([-1, 0, 0, 0, -1, 0], (-1, -1)),
]


def placed(image: Image, seg: Path, orientation: list[int], *, frame: str = "1.2.3") -> None:
    """Give image and segmentation a frame of reference and an orientation; ``frame`` is that of the segmentation."""
    stored = pydicom.dcmread(image.source)
    stored.FrameOfReferenceUID, stored.ImageOrientationPatient = "1.2.3", [1, 0, 0, 0, 1, 0]
    stored.save_as(image.source)
    made_seg = pydicom.dcmread(seg)
    made_seg.FrameOfReferenceUID = frame
    plane = pydicom.Dataset()
    plane.ImageOrientationPatient = orientation
    made_seg.SharedFunctionalGroupsSequence[0].PlaneOrientationSequence = [plane]
    made_seg.save_as(seg)


@pytest.mark.parametrize(("orientation", "order"), TURNED)
@pytest.mark.parametrize("kind", ["BINARY", "LABELMAP"])
@pytest.mark.parametrize("frame", ["1.2.3", "1.2.4"])
def test_rows_and_columns_that_run_backwards_are_turned(
    orientation: list[int], order: tuple[int, int], kind: str, frame: str, image: Image, tmp_path: Path
) -> None:
    seg = by_highdicom(image, kind, SETS["left first"], tmp_path / "seg.dcm")
    placed(image, seg, orientation, frame=frame)
    wanted = lungs()[:: order[0], :: order[1]] if frame == "1.2.3" else lungs()
    assert np.array_equal(read_mask_for(seg, image).mask, wanted)
    content = io.BytesIO(image.source.read_bytes())
    named = replace(image, source=Path("source.dcm"))  # as in a zip
    assert np.array_equal(read_mask_for(seg, named, source=content).mask, wanted)


def test_one_of_another_plane_is_refused(image: Image, tmp_path: Path) -> None:
    seg = by_highdicom(image, "BINARY", SETS["both"], tmp_path / "seg.dcm")
    placed(image, seg, [1, 0, 0, 0, 0, -1])
    with pytest.raises(LungSegError, match="is not in the plane of"):
        read_mask_for(seg, image)

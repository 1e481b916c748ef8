"""Segmentations that dcmqi's itkimage2segimage makes, as 3D Slicer saves them, imported to the pixel."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import nrrd
import numpy as np
import pytest
from pydicom.uid import generate_uid

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import OtherImage, read_mask_for
from lungseg_gui.services.phantom import Phantom, draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.services.reading import read_image
from tests.interop import environment
from tests.interop.readers import Refused, needed, run

SHAPE = (131, 107)  # neither rows nor planes of bits end with a byte
ROW, COLUMN = 2.5, 3.0  # mm, other than alike, so that one taken for the other is seen
SEGMENTS = {
    "right": ("3341006", "Right lung", (RIGHT,)),
    "left": ("44029006", "Left lung", (LEFT,)),
    "both": ("39607008", "Lung", (RIGHT, LEFT)),
}


@pytest.fixture(scope="module")
def drawn() -> Phantom:
    return draw(3, shape=SHAPE)


def lungs(drawn: Phantom) -> Mask:
    """Return the phantom's lungs without their symmetry: a hole in one, a corner off the other."""
    mask = drawn.mask.copy()
    rows, columns = np.nonzero(mask == RIGHT)
    mask[rows.min() : rows.min() + 9] = 0
    row, column = int(np.median(rows)), int(np.median(columns))
    mask[row : row + 4, column : column + 3] = 0
    return mask


def source(folder: Path, drawn: Phantom, *, placed: bool = True) -> Image:
    """Write the phantom as a radiograph, with the nominal geometry that dcmqi wants if ``placed``."""
    made = dicom_dataset(drawn)
    made.PixelSpacing = made.ImagerPixelSpacing = [ROW, COLUMN]
    if placed:
        made.FrameOfReferenceUID = generate_uid(entropy_srcs=["dcmqi"])
        made.ImageOrientationPatient, made.ImagePositionPatient = [1, 0, 0, 0, 1, 0], [0, 0, 0]
    stream = io.BytesIO()
    made.save_as(stream, enforce_file_format=True)
    path = folder / "source.dcm"
    path.write_bytes(stream.getvalue())
    return read_image(path)


def described(number: int, code: str, label: str) -> dict[str, Any]:
    """Return one segment as dcmqi's schema wants it."""

    def coded(value: str, meaning: str) -> dict[str, str]:
        return {"CodeValue": value, "CodingSchemeDesignator": "SCT", "CodeMeaning": meaning}

    return {
        "labelID": number,
        "SegmentLabel": label,
        "SegmentAlgorithmType": "MANUAL",
        "SegmentedPropertyCategoryCodeSequence": coded("123037004", "Anatomical Structure"),
        "SegmentedPropertyTypeCodeSequence": coded(code, label),
    }


def by_dcmqi(
    image: Image, mask: Mask, names: list[str], *, kind: str, backwards: tuple[bool, bool] = (False, False)
) -> Path:
    """Have dcmqi make a segmentation from one NRRD for each segment, whose rows and columns may be ``backwards``."""
    needed(environment.is_set_up(), "dcmqi")
    folder = image.source.parent
    about = {
        "space": "left-posterior-superior",
        "space directions": np.diag([-COLUMN if backwards[1] else COLUMN, -ROW if backwards[0] else ROW, 1.0]),
        "space origin": [(SHAPE[1] - 1) * COLUMN * backwards[1], (SHAPE[0] - 1) * ROW * backwards[0], 0.0],
        "kinds": ["domain"] * 3,
    }
    files, segments = [], []
    for name in names:
        code, label, values = SEGMENTS[name]
        path = folder / f"{name}.nrrd"
        lies = np.isin(mask, values).astype(np.uint8)[tuple(slice(None, None, -1 if b else 1) for b in backwards)]
        nrrd.write(str(path), lies.T[:, :, np.newaxis], about)
        files.append(path)
        segments.append([described(1, code, label)])
    (folder / "segments.json").write_text(
        json.dumps({"ContentCreatorName": "Reader1", "SeriesNumber": "300", "segmentAttributes": segments}), "utf-8"
    )
    out = folder / "by_dcmqi.dcm"
    maker = environment.program("itkimage2segimage")
    lists = ["--inputImageList", ",".join(map(str, files)), "--inputDICOMList", image.source]
    about_it = ["--inputMetadata", folder / "segments.json", "--segmentationType", kind]
    run([maker, *lists, *about_it, "--outputDICOM", out], folder)
    return out


@pytest.mark.parametrize("kind", ["binary", "labelmap"])
@pytest.mark.parametrize("names", [["right", "left"], ["left", "right"], ["both"]])
def test_they_are_imported_to_the_pixel(tmp_path: Path, drawn: Phantom, names: list[str], kind: str) -> None:
    """The source has the nominal geometry: dcmqi takes none without.

    One segment for both lungs is parted by the program.
    """
    image = source(tmp_path, drawn)
    found = read_mask_for(by_dcmqi(image, lungs(drawn), names, kind=kind), image)
    np.testing.assert_array_equal(found.mask, lungs(drawn))
    assert found.origin == "DICOM SEG by dcmqi"
    assert (found.notices, found.by_size) == ((), False)


@pytest.mark.parametrize("names", [["right", "left"], ["both"]])
@pytest.mark.parametrize("backwards", [(True, True), (False, True), (True, False)])
def test_those_that_run_backwards_come_to_stand_as_their_image(
    tmp_path: Path, drawn: Phantom, backwards: tuple[bool, bool], names: list[str]
) -> None:
    """Masks of programs that count from the patient's right or feet: dcmqi keeps their order of rows and columns."""
    image = source(tmp_path, drawn)
    path = by_dcmqi(image, lungs(drawn), names, kind="binary", backwards=backwards)
    np.testing.assert_array_equal(read_mask_for(path, image).mask, lungs(drawn))


def test_without_a_geometry_dcmqi_makes_none(tmp_path: Path, drawn: Phantom) -> None:
    """Why the source has one in these tests: the day it takes a radiograph as it is, that may go."""
    with pytest.raises(Refused, match="Tag not found"):
        by_dcmqi(source(tmp_path, drawn, placed=False), lungs(drawn), ["right", "left"], kind="binary")


def test_one_of_another_image_is_refused(tmp_path: Path, drawn: Phantom) -> None:
    path = by_dcmqi(source(tmp_path, drawn), lungs(drawn), ["right", "left"], kind="binary")
    (tmp_path / "other").mkdir()
    other = source(tmp_path / "other", draw(4, shape=SHAPE))
    with pytest.raises(OtherImage):
        read_mask_for(path, other)

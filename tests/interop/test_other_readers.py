"""What is no segmentation object: laid by ITK as a radiograph is, and taken by dciodvfy without an error."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from tests import dicom_files as made
from tests.interop.readers import by_itk, errors
from tests.interop.test_seg_readers import SHAPES, SPACING, lungs, source


def written(folder: Path, key: str, outcome: Outcome) -> list[Path]:
    encode = BY_KEY[key].encode
    assert encode is not None
    paths: list[Path] = []
    for end, content in encode(outcome, SegOptions()).items():
        paths.append(folder / f"case{end}")
        paths[-1].write_bytes(content)
    return paths


@pytest.mark.parametrize("key", ["nifti", "nrrd"])
@pytest.mark.parametrize("spacing", [SPACING, None])
def test_itk_lays_the_mask_on_its_radiograph(tmp_path: Path, key: str, spacing: object) -> None:
    # GDCM takes the spacing of a DX from the detector.
    image = source(tmp_path, SHAPES["odd"], PixelSpacing=spacing, ImagerPixelSpacing=spacing)
    mask = lungs(image.shape)
    (path,) = written(tmp_path, key, Outcome(image, mask))
    found, about = by_itk(path, tmp_path)
    np.testing.assert_array_equal(found[0], mask)
    _, laid = by_itk(image.source, tmp_path)  # as ITK, and so Slicer, lays the DICOM file itself
    assert about["direction"] == pytest.approx(laid["direction"])
    assert about["origin"] == pytest.approx(laid["origin"])
    assert about["spacing"][:2] == pytest.approx(laid["spacing"][:2], rel=1e-6)


@pytest.mark.parametrize("key", ["sr", "gsps"])
@pytest.mark.parametrize(("modality", "sop_class"), [("DX", made.DX), ("CR", made.CR)])
@pytest.mark.parametrize("spacing", [SPACING, None])
def test_dciodvfy_finds_no_error(tmp_path: Path, key: str, modality: str, sop_class: str, spacing: object) -> None:
    image = source(tmp_path, SHAPES["odd"], Modality=modality, SOPClassUID=sop_class, PixelSpacing=spacing)
    outcome = Outcome(image, lungs(image.shape), model_version="1.0", edited=True)
    for path in written(tmp_path, key, outcome):
        assert errors(path) == []

"""The nominal geometry of a segmentation: when there is one, what it says of itself, and whose frame it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.settings import SETTINGS
from lungseg_gui.services.writing.geometry import GEOMETRIES, Geometry, frame_of
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import KINDS, Kind, SegOptions, encode_seg, options_of
from tests import dicom_files as made

SHAPE = (48, 40)


def source(folder: Path, **elements: object) -> Image:
    path = folder / "source.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements)))
    return read_image(path)


def written(
    folder: Path, image: Image, geometry: Geometry = "spacing", kind: Kind = "binary", *, edited: bool = False
) -> pydicom.Dataset:
    mask = np.zeros(SHAPE, np.uint8)
    mask[10:30, 5:15], mask[12:28, 22:34] = 1, 2
    planes = np.zeros((2, 24, 20), np.uint8)
    planes[0, 4:10, 3:6], planes[1, 4:10, 12:15] = 153, 255
    path = folder / "seg.dcm"
    outcome = Outcome(image, mask, model_version="1.0", edited=edited, probability=Probability.pack(planes))
    path.write_bytes(encode_seg(outcome, SegOptions(kind, geometry)))
    return pydicom.dcmread(path)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_written_where_there_is_spacing_and_says_that_it_is_nominal(tmp_path: Path, kind: Kind) -> None:
    seg = written(tmp_path, source(tmp_path, PixelSpacing=[0.2, 0.15]), kind=kind)
    shared = seg.SharedFunctionalGroupsSequence[0]
    assert list(shared.PixelMeasuresSequence[0].PixelSpacing) == [0.2, 0.15]
    assert list(shared.PlaneOrientationSequence[0].ImageOrientationPatient) == [1, 0, 0, 0, 1, 0]
    for frame in seg.PerFrameFunctionalGroupsSequence:
        assert list(frame.PlanePositionSequence[0].ImagePositionPatient) == [0, 0, 0]
    assert seg.ImageComments.startswith("Geometry is nominal, not anatomical")
    assert "uncalibrated" not in seg.SeriesDescription


@pytest.mark.parametrize(
    ("geometry", "spacing"), [("never", [0.2, 0.2]), ("spacing", None), ("spacing", [0.0, 0.0]), ("never", None)]
)
def test_without_one_the_file_is_as_it_was(tmp_path: Path, geometry: Geometry, spacing: object) -> None:
    seg = written(tmp_path, source(tmp_path, PixelSpacing=spacing), geometry)
    shared = seg.SharedFunctionalGroupsSequence[0]
    assert "PixelMeasuresSequence" not in shared
    assert "PlaneOrientationSequence" not in shared
    for keyword in ("FrameOfReferenceUID", "ImageComments", "PositionReferenceIndicator"):
        assert keyword not in seg
    assert seg.SeriesDescription == "Lungs"


def test_without_spacing_it_is_called_uncalibrated(tmp_path: Path) -> None:
    seg = written(tmp_path, source(tmp_path), "always")
    assert seg.SeriesDescription == "Lungs (uncalibrated)"
    assert "not a measure" in seg.ImageComments
    assert list(seg.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing) == [1, 1]


def test_one_image_has_one_frame_and_no_two_share_it(tmp_path: Path) -> None:
    image = source(tmp_path, PixelSpacing=[0.2, 0.2])
    assert written(tmp_path, image).FrameOfReferenceUID == written(tmp_path, image).FrameOfReferenceUID
    again = source(tmp_path, PixelSpacing=[0.2, 0.2])
    prior = replace(image.identity, uid="2.25.99")
    twin = replace(image.identity, digest="0" * 64)  # the same UID on other pixels
    frames = {frame_of(identity) for identity in (image.identity, prior, twin)}
    assert len(frames) == 3
    assert frame_of(again.identity) == written(tmp_path, image).FrameOfReferenceUID
    assert all(len(frame) <= 64 and frame.startswith("2.25.") for frame in frames)


def test_a_frame_of_the_source_is_not_taken_over(tmp_path: Path) -> None:
    image = source(tmp_path, PixelSpacing=[0.2, 0.2], FrameOfReferenceUID="2.25.77")
    assert written(tmp_path, image).FrameOfReferenceUID == frame_of(image.identity)


def test_probabilities_are_those_of_the_model_on_the_stored_grid(tmp_path: Path) -> None:
    seg = written(tmp_path, source(tmp_path), kind="fractional", edited=True)
    assert (seg.SegmentationType, seg.SegmentationFractionalType, seg.MaximumFractionalValue) == (
        "FRACTIONAL",
        "PROBABILITY",
        255,
    )
    right, left = seg.pixel_array
    assert (right[14, 9], left[14, 27], right[40, 20]) == (153, 255, 0)
    assert {segment.SegmentAlgorithmType for segment in seg.SegmentSequence} == {"AUTOMATIC"}


def test_a_case_without_probabilities_says_so(tmp_path: Path) -> None:
    outcome = Outcome(source(tmp_path), np.zeros(SHAPE, np.uint8), model_version="1.0")
    with pytest.raises(LungSegError, match="has no probabilities"):
        encode_seg(outcome, SegOptions("fractional"))


def test_the_settings_offer_what_can_be_written() -> None:
    offered = {setting.key: setting for setting in SETTINGS}
    assert (offered["seg.kind"].choices, offered["seg.kind"].default) == (KINDS, "binary")
    assert (offered["seg.geometry"].choices, offered["seg.geometry"].default) == (GEOMETRIES, "spacing")
    assert options_of("labelmap", "never") == SegOptions("labelmap", "never")
    with pytest.raises(ValueError, match="no kind"):
        options_of("surface", "never")

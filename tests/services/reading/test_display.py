"""Polarity, rescale, windows, look-up tables, spacing: what the pixels mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image, Spacing, VoiFunction
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.reading.modality import Modality
from lungseg_gui.services.reading.voi import window_of
from tests import dicom_files as made

Array = NDArray[Any]


def read(tmp_path: Path, content: bytes) -> Image:
    path = tmp_path / "image"
    path.write_bytes(content)
    return read_image(path)


def read_12(tmp_path: Path, **elements: object) -> tuple[Array, Image]:
    stored = made.radiograph(bits=12)
    return stored, read(tmp_path, made.encode(made.dataset(stored, BitsStored=12, **elements)))


def grey_by_the_standard(values: Array, centre: float, width: float, function: str) -> Array:
    """PS3.3 C.11.2.1.2 and C.11.2.1.3, output 0 to 1."""
    values = values.astype(np.float64)
    if function == "linear":
        grey = (values - (centre - 0.5)) / max(width - 1, 1e-9) + 0.5
    elif function == "linear_exact":
        grey = (values - centre) / width + 0.5
    else:
        return 1 / (1 + np.exp(-4 * (values - centre) / width))
    return np.clip(grey, 0, 1)


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", None, False),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME1", None, True),
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME2", "INVERSE", True),
    ],
)
def test_the_polarity_is_turned_once(tmp_path: Path, photometric: str, shape: str | None, inverted: bool) -> None:
    stored, image = read_12(tmp_path, PhotometricInterpretation=photometric, PresentationLUTShape=shape)
    np.testing.assert_array_equal(image.pixels, 4095 - stored if inverted else stored)
    assert image.inverted is inverted
    np.testing.assert_array_equal(image.slope * image.pixels + image.intercept, stored)


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("slope", [1.0, 0.5, 3.25, -2.0])
@pytest.mark.parametrize("intercept", [0.0, -1024.0, 17.5])
def test_a_rescale_keeps_bits_and_units(tmp_path: Path, photometric: str, slope: float, intercept: float) -> None:
    stored, image = read_12(
        tmp_path, PhotometricInterpretation=photometric, RescaleSlope=slope, RescaleIntercept=intercept
    )
    modality = slope * stored + intercept
    np.testing.assert_allclose(image.slope * image.pixels.astype(float) + image.intercept, modality)
    # What the standard shows bright is bright here.
    brighter = -modality if photometric == "MONOCHROME1" else modality
    order = np.argsort(brighter, axis=None, kind="stable")
    assert np.all(np.diff(image.pixels.ravel()[order].astype(int)) >= 0)
    assert np.unique(image.pixels).size == np.unique(stored).size
    assert (image.slope < 0) == image.inverted


def test_a_rescale_slope_of_zero_is_ignored(tmp_path: Path) -> None:
    stored, image = read_12(tmp_path, RescaleSlope=0, RescaleIntercept=5)
    np.testing.assert_array_equal(image.pixels, stored)


def test_a_modality_lut_is_applied(tmp_path: Path) -> None:
    entries = (np.arange(4096) ** 2 // 4095 * 4).astype(np.uint16)
    stored, image = read_12(tmp_path, ModalityLUTSequence=[made.lookup(entries, bits=14)])
    np.testing.assert_array_equal(image.pixels, entries[stored])
    assert image.bits == 14
    assert (image.slope, image.intercept) == (1.0, 0.0)


def test_a_modality_lut_that_covers_a_part_is_flat_beyond(tmp_path: Path) -> None:
    stored, image = read_12(
        tmp_path,
        ModalityLUTSequence=[made.lookup(np.array([10, 20, 30]), first=1000, bits=8)],
        PhotometricInterpretation="MONOCHROME1",
    )
    expected = np.select([stored <= 1000, stored == 1001], [10, 20], 30)
    assert image.modality_value(1.0) == 254
    np.testing.assert_array_equal(image.pixels, 255 - expected)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID", None])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("slope", [1.0, -1.5, 4.0])
def test_windows_give_the_same_greys_in_units_of_the_pixels(
    tmp_path: Path, function: str | None, photometric: str, slope: float
) -> None:
    intercept = -300 if slope > 0 else 4000
    stored, image = read_12(
        tmp_path,
        PhotometricInterpretation=photometric,
        RescaleSlope=slope,
        RescaleIntercept=intercept,
        WindowCenter=[900, 100],
        WindowWidth=[1500, 301],
        WindowCenterWidthExplanation=["LUNG", "LUNG"],
        VOILUTFunction=function,
    )
    assert [voi.name for voi in image.voi] == ["LUNG", "LUNG (2)"]
    name = (function or "LINEAR").lower()
    for voi, (centre, width) in zip(image.voi, [(900, 1500), (100, 301)], strict=True):
        assert voi.function == name
        by_the_file = grey_by_the_standard(slope * stored + intercept, centre, width, name)
        if photometric == "MONOCHROME1":
            by_the_file = 1 - by_the_file
        ours = grey_by_the_standard(image.pixels, voi.centre, voi.width, name)
        np.testing.assert_allclose(ours, by_the_file, atol=1e-9)


@given(
    slope=st.floats(0.01, 100) | st.floats(-100, -0.01),
    intercept=st.floats(-5000, 5000),
    centre=st.floats(-5000, 5000),
    width=st.floats(2, 9000),
    function=st.sampled_from(["linear", "linear_exact", "sigmoid"]),
)
def test_any_window_can_be_turned_into_pixels(
    slope: float, intercept: float, centre: float, width: float, function: VoiFunction
) -> None:
    pixels = np.linspace(0, 4095, 200)
    voi = window_of(centre, width, function, Modality(slope, intercept, 4095, slope < 0), name="")
    with np.errstate(over="ignore"):
        by_the_file = grey_by_the_standard(slope * pixels + intercept, centre, width, function)
        ours = grey_by_the_standard(pixels, voi.centre, voi.width, function)
    np.testing.assert_allclose(ours, 1 - by_the_file if slope < 0 else by_the_file, atol=1e-6)


def test_windows_that_make_no_sense_are_left_out(tmp_path: Path) -> None:
    _, image = read_12(tmp_path, WindowCenter=[100, 200, 300], WindowWidth=[0, -5, 400])
    assert [(voi.name, voi.centre, voi.width) for voi in image.voi] == [("File 1", 300, 400)]
    assert read_12(tmp_path)[1].voi == ()


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("syntax", [made.IMPLICIT, made.EXPLICIT, made.BIG_ENDIAN])
def test_a_voi_lut_becomes_a_table_over_the_pixels(tmp_path: Path, photometric: str, syntax: str) -> None:
    stored = made.radiograph(bits=12)
    entries = np.rint(1023 * np.sqrt(np.arange(2000) / 1999)).astype(np.uint16)
    item = made.lookup(entries, first=1000, bits=10, explanation="STANDARD")
    if syntax == made.BIG_ENDIAN:
        item.LUTData = np.frombuffer(item.LUTData, "<u2").byteswap().tobytes()
    dataset = made.dataset(
        stored,
        BitsStored=12,
        PhotometricInterpretation=photometric,
        VOILUTSequence=[item],
        WindowCenter=10,
        WindowWidth=20,
    )
    image = read(tmp_path, made.encode(dataset, syntax))
    table, window = image.voi
    assert (table.name, window.name) == ("STANDARD", "File 2")
    assert table.table is not None
    assert table.table.shape == (65536,)
    assert table.table.dtype == np.uint8
    expected = entries[np.clip(stored.astype(int) - 1000, 0, 1999)] * (255 / 1023)
    if photometric == "MONOCHROME1":
        expected = 255 - expected
    np.testing.assert_allclose(table.table[image.pixels], expected, atol=0.5001)
    # The part of the table that is not flat: stored values 1000 to 2999.
    low, high = table.centre - table.width / 2, table.centre + table.width / 2
    edges = sorted(((1000 - image.intercept) / image.slope, (2999 - image.intercept) / image.slope))
    # Of 1999 entries 255 steps are left: the last is some 16 wide.
    np.testing.assert_allclose([low, high], edges, atol=16)


def test_a_voi_lut_of_negative_values(tmp_path: Path) -> None:
    signed = (made.radiograph(bits=12).astype(np.int32) - 2048).astype(np.int16)
    item = made.lookup(np.arange(4096), first=-2048, bits=12)
    image = read(tmp_path, made.encode(made.dataset(signed, BitsStored=12, VOILUTSequence=[item])))
    (voi,) = image.voi
    assert voi.table is not None
    np.testing.assert_allclose(voi.table[image.pixels], (signed + 2048) * (255 / 4095), atol=0.5001)


@pytest.mark.parametrize("entries", [[7, 7, 7, 7], [3]])
def test_a_flat_or_broken_voi_lut_is_left_out(tmp_path: Path, entries: list[int]) -> None:
    _, image = read_12(tmp_path, VOILUTSequence=[made.lookup(np.array(entries))])
    assert image.voi == ()


@pytest.mark.parametrize(
    ("elements", "spacing", "note"),
    [
        ({"PixelSpacing": [0.2, 0.1]}, Spacing(0.2, 0.1), "from the file"),
        ({"ImagerPixelSpacing": [0.15, 0.15]}, Spacing(0.15, 0.15), "at the detector"),
        ({"PixelSpacing": [0.14, 0.14], "ImagerPixelSpacing": [0.15, 0.15]}, Spacing(0.14, 0.14), "calibrated"),
        ({"PixelSpacing": [0, 0], "ImagerPixelSpacing": [0.15, 0.15]}, Spacing(0.15, 0.15), "at the detector"),
        ({"NominalScannedPixelSpacing": [0.175, 0.175]}, Spacing(0.175, 0.175), "film"),
        ({"PixelSpacing": [0, 0]}, None, "not plausible"),
        ({"PixelSpacing": [25.4, 25.4]}, None, "not plausible"),
        ({"PixelSpacing": [-0.1, 0.1]}, None, "not plausible"),
        ({}, None, "not in the file"),
    ],
)
def test_spacing_is_trusted_only_where_it_is_plausible(
    tmp_path: Path, elements: dict[str, object], spacing: Spacing | None, note: str
) -> None:
    _, image = read_12(tmp_path, **elements)
    assert image.spacing == spacing
    assert note in image.spacing_note


def test_names_and_identifiers_are_kept_as_in_the_file(tmp_path: Path) -> None:
    _, image = read_12(
        tmp_path,
        SpecificCharacterSet="ISO_IR 100",
        PatientName="Müller^Jürg",
        StudyDescription="Thorax p.a.",
        SOPInstanceUID="1.2.3.4",
    )
    assert image.uid == "1.2.3.4"
    assert image.format == "DICOM"
    assert image.study.patient_name == "Müller^Jürg"
    assert image.study.description == "Thorax p.a."
    assert (image.study.study_uid, image.study.view_position, image.study.date) == ("2.25.12", "PA", "20260102")
    assert image.orientation == ("L", "F")
    assert image.attributes["Manufacturer"] == "lungseg tests"


def test_a_file_without_a_uid_is_known_by_its_pixels(tmp_path: Path) -> None:
    stored, image = read_12(tmp_path, SOPInstanceUID=None)
    assert image.uid == ""
    assert image.identity == Identity.of(stored, patient_id=image.study.patient_id)


@pytest.mark.parametrize(
    ("elements", "words"),
    [
        ({"BodyPartExamined": "HIP"}, "not a chest"),
        ({"ViewPosition": "LL"}, "not a frontal view"),
        ({"PresentationIntentType": "FOR PROCESSING"}, "raw detector values"),
        ({"PatientOrientation": ["R", "F"]}, "stored mirrored. It is shown upright"),
        ({"PatientOrientation": ["R", "H"]}, "stored rotated. It is shown upright"),
        ({"PatientOrientation": ["F", "L"]}, "stored rotated and mirrored"),
    ],
)
def test_the_reader_is_told_what_may_mislead_the_model(tmp_path: Path, elements: dict[str, object], words: str) -> None:
    _, image = read_12(tmp_path, **elements)
    assert [words in notice for notice in image.notices] == [True]
    assert read_12(tmp_path)[1].notices == ()


@pytest.mark.parametrize("orientation", [None, ["L"], ["L", "X"], ["A", "B", "C"]])
def test_an_orientation_that_makes_no_sense_is_none(tmp_path: Path, orientation: object) -> None:
    _, image = read_12(tmp_path, PatientOrientation=orientation)
    assert image.orientation == ()


def test_damaged_optional_elements_do_not_matter(tmp_path: Path) -> None:
    stored, _ = read_12(tmp_path)
    content = made.encode(
        made.dataset(stored, BitsStored=12, WindowCenter="100", WindowWidth="200", PixelSpacing=["0.1", "0.1"])
    )
    damaged = content.replace(b"0.1\\0.1", b"0,1\\x.y").replace(b"DS\x04\x00100 ", b"DS\x04\x00abc ")
    assert damaged != content
    image = read(tmp_path, damaged)
    np.testing.assert_array_equal(image.pixels, stored)
    assert image.spacing is None
    assert image.voi == ()

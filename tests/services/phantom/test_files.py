"""What a phantom is on disk: element by element, chunk by chunk."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Spacing
from lungseg_gui.services import phantom
from lungseg_gui.services.phantom import Phantom, files
from lungseg_gui.services.phantom import dataset as data_sets
from lungseg_gui.services.phantom.draw import Bits
from lungseg_gui.services.reading.pictures import png_chunks

PIXELS = np.arange(40 * 30, dtype=np.uint16).reshape(40, 30)


def a_phantom(*, seed: int = 3, bits: Bits = 12, pixels: Any = PIXELS) -> Phantom:  # noqa: ANN401
    return Phantom(pixels, np.zeros(pixels.shape, np.uint8), Spacing(0.25, 0.125), bits, seed)


@pytest.mark.parametrize("bits", [12, 16])
def test_a_data_set_says_what_the_pixels_are(bits: Bits) -> None:
    dataset = data_sets.dicom_dataset(a_phantom(bits=bits))
    said = {element.keyword: element.value for element in dataset if element.keyword != "PixelData"}
    expected = {
        "Rows": 40,
        "Columns": 30,
        "SamplesPerPixel": 1,
        "BitsAllocated": 16,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "PixelRepresentation": 0,
        "PixelIntensityRelationshipSign": -1,
        "PhotometricInterpretation": "MONOCHROME2",
        "PresentationIntentType": "FOR PRESENTATION",
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "KVP": 120,
        "RescaleSlope": 1,
        "RescaleIntercept": 0,
        "LossyImageCompression": "00",
        "QualityControlSubject": "YES",
        "QualityControlImage": "YES",
        "PixelSpacing": [0.25, 0.125],
        "ImagerPixelSpacing": [0.25, 0.125],
        "PatientOrientation": ["L", "F"],
        "ViewPosition": "PA",
        "PatientID": "PHANTOM-3",
        "PatientBirthDate": "",
        "PatientSex": "",
        "StudyDate": "",
        "StudyTime": "",
        "ContentDate": "",
        "ContentTime": "",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "StudyID": "",
        "AcquisitionContextSequence": [],
    }
    assert {keyword: said[keyword] for keyword in expected} == expected
    assert dataset.ViewCodeSequence[0].ViewModifierCodeSequence == []
    assert [dataset.ViewCodeSequence[0].CodeValue, dataset.AnatomicRegionSequence[0].CodeMeaning] == [
        "272479007",
        "Chest",
    ]
    np.testing.assert_array_equal(np.frombuffer(dataset.PixelData, "<u2").reshape(40, 30), PIXELS)


def test_the_window_spans_the_values_of_the_body() -> None:
    """Of every eighth pixel, without the darkest two percent and the brightest few."""
    pixels = np.zeros((80, 88), np.uint16)
    pixels[::8, ::8] = 1000
    pixels[0, 0] = 0
    dataset = data_sets.dicom_dataset(a_phantom(pixels=pixels))
    assert (float(dataset.WindowCenter), float(dataset.WindowWidth)) == (1000.0, 2.0)
    pixels[::8, ::8] = np.arange(110).reshape(10, 11) * 10
    dataset = data_sets.dicom_dataset(a_phantom(pixels=pixels))
    low, high = np.percentile(np.arange(110) * 10, (2.0, 99.8))
    assert float(dataset.WindowCenter) == round((low + high) / 2)
    assert float(dataset.WindowWidth) == round(high - low)


def test_the_same_phantom_has_the_same_identifiers_and_another_others() -> None:
    def uids(made: Phantom) -> list[str]:
        dataset = data_sets.dicom_dataset(made)
        return [dataset.SOPInstanceUID, dataset.StudyInstanceUID, dataset.SeriesInstanceUID]

    assert uids(a_phantom()) == uids(a_phantom())
    others = [uids(a_phantom(seed=4)), uids(a_phantom(bits=16)), uids(a_phantom(pixels=PIXELS.T.copy()))]
    assert len({uid for each in [uids(a_phantom()), *others] for uid in each}) == 12


@pytest.mark.parametrize("compression", ["none", "rle", "jpeg-ls"])
def test_a_file_is_whole_and_keeps_its_identifier(tmp_path: Path, compression: data_sets.Compression) -> None:
    phantom.write_dicom(tmp_path / "x.dcm", a_phantom(), compression=compression)
    read = pydicom.dcmread(tmp_path / "x.dcm")
    assert (tmp_path / "x.dcm").read_bytes()[128:132] == b"DICM"
    uid = data_sets.dicom_dataset(a_phantom()).SOPInstanceUID
    assert read.SOPInstanceUID == read.file_meta.MediaStorageSOPInstanceUID == uid
    assert read.file_meta.MediaStorageSOPClassUID == read.SOPClassUID
    assert read.file_meta.TransferSyntaxUID.is_compressed == (compression != "none")
    np.testing.assert_array_equal(read.pixel_array, PIXELS)


def test_a_data_set_that_is_no_file_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = data_sets.dicom_dataset

    def without_class(made: Phantom) -> pydicom.Dataset:
        dataset = usual(made)
        del dataset.file_meta.TransferSyntaxUID
        return dataset

    monkeypatch.setattr(data_sets, "dicom_dataset", without_class)
    with pytest.raises((AttributeError, ValueError)):
        phantom.write_dicom(tmp_path / "x.dcm", a_phantom())
    assert list(tmp_path.iterdir()) == []


def test_a_png_says_that_it_is_a_phantom_before_its_pixels(tmp_path: Path) -> None:
    phantom.write_png(tmp_path / "x.png", a_phantom())
    chunks = list(png_chunks((tmp_path / "x.png").read_bytes()))
    assert [name for name, _ in chunks] == [b"IHDR", b"tEXt", b"IDAT", b"IEND"]
    assert chunks[1][1] == b"Software\0" + " ".join(files.PHANTOM_MADE_BY).encode()


def test_a_png_that_cannot_be_encoded_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cv2, "imencode", lambda *_: (False, None))
    with pytest.raises(LungSegError, match=r"x\.png could not be encoded as PNG\."):
        phantom.write_png(tmp_path / "x.png", a_phantom())


def test_where_no_sample_is_shipped_it_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[int, tuple[int, int]]] = []

    def draw(seed: int, *, shape: tuple[int, int]) -> Phantom:
        drawn.append((seed, shape))
        return a_phantom(seed=seed)

    def missing(_: str) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(files, "draw", draw)
    monkeypatch.setattr(files, "resource_path", missing)
    path = phantom.sample_study(tmp_path)
    assert path == phantom.sample_study(tmp_path) == tmp_path / "sample" / "sample.dcm"
    assert drawn == [(2, (1536, 1536))]
    assert pydicom.dcmread(io.BytesIO(path.read_bytes())).PatientID == "PHANTOM-2"


@pytest.mark.parametrize(("shape", "drawable"), [((64, 64), True), ((63, 64), False), ((64, 63), False)])
def test_a_phantom_has_64_pixels_a_side_at_least(shape: tuple[int, int], drawable: bool) -> None:
    if drawable:
        assert phantom.draw(0, shape=shape).pixels.shape == shape
        return
    with pytest.raises(ValueError, match="at least 64 pixels a side"):
        phantom.draw(0, shape=shape)

"""One image is one, however it is stored; another is another, whatever its UID says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.identity import patient_of
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import Decoder, read_image
from tests import dicom_files as made

STORED = made.radiograph(bits=12)


def read(tmp_path: Path, content: bytes) -> Image:
    path = tmp_path / "image"
    path.write_bytes(content)
    return read_image(path)


def raw(tmp_path: Path, **elements: object) -> Image:
    return read(tmp_path, made.encode(made.dataset(STORED, BitsStored=12, **elements)))


def test_uid_shape_and_patient_are_those_of_the_file(tmp_path: Path) -> None:
    image = raw(tmp_path, PatientID=" P-7 ")
    found = image.identity
    assert (found.uid, found.shape, found.patient) == ("2.25.11", STORED.shape, patient_of("P-7"))
    assert raw(tmp_path, SOPInstanceUID=None).identity.uid == ""


@pytest.mark.parametrize("name", made.LOSSLESS)
def test_compressed_without_loss_it_is_the_same(tmp_path: Path, name: str) -> None:
    syntax, encode = made.LOSSLESS[name]
    whole = read(tmp_path, made.compressed(made.dataset(STORED, BitsStored=12), syntax, [encode(STORED, 12)]))
    assert whole.identity == raw(tmp_path).identity
    assert whole.circumstances == raw(tmp_path).circumstances


@pytest.mark.parametrize("syntax", [made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_in_another_transfer_syntax_it_is_the_same(tmp_path: Path, syntax: str) -> None:
    other = read(tmp_path, made.encode(made.dataset(STORED, BitsStored=12), syntax))
    assert other.identity == raw(tmp_path).identity


def test_an_overlay_in_the_free_bits_makes_no_difference(tmp_path: Path) -> None:
    with_overlay = made.dataset(STORED | 0x8000, BitsStored=12)
    assert read(tmp_path, made.encode(with_overlay)).identity == raw(tmp_path).identity


@pytest.mark.parametrize(
    "elements",
    [
        {"PhotometricInterpretation": "MONOCHROME1"},
        {"PresentationLUTShape": "INVERSE"},
        {"RescaleSlope": "-1", "RescaleIntercept": "4095"},
        {"RescaleSlope": "2", "RescaleIntercept": "0"},
        {"ModalityLUTSequence": [made.lookup(np.arange(4096)[::-1])]},
        {"PatientOrientation": ["R", "F"]},
        {"PixelSpacing": ["0.2", "0.1"]},
        {"PixelAspectRatio": ["2", "1"]},
        {"BitsStored": 13},
    ],
    ids=lambda elements: next(iter(elements)),
)
def test_other_tags_are_other_circumstances_of_the_same_image(tmp_path: Path, elements: dict[str, object]) -> None:
    plain = raw(tmp_path)
    other = read(tmp_path, made.encode(made.dataset(STORED, **{"BitsStored": 12, **elements})))
    assert other.identity == plain.identity
    assert other.circumstances != plain.circumstances


@pytest.mark.parametrize(("one", "other"), [(("0.2", "0.2"), ("0.4", "0.4")), (("0.3", "0.1"), ("0.6", "0.2"))])
def test_larger_pixels_of_one_shape_are_the_same_circumstances(
    tmp_path: Path, one: tuple[str, str], other: tuple[str, str]
) -> None:
    first, second = (raw(tmp_path, PixelSpacing=list(spacing)) for spacing in (one, other))
    assert first.spacing != second.spacing
    assert first.circumstances == second.circumstances


def test_two_tables_are_two_circumstances(tmp_path: Path) -> None:
    entries = np.arange(4096)[::-1].copy()
    one = raw(tmp_path, ModalityLUTSequence=[made.lookup(entries)])
    entries[100] += 1
    other = raw(tmp_path, ModalityLUTSequence=[made.lookup(entries)])
    assert one.circumstances != other.circumstances


def test_windows_and_names_change_nothing(tmp_path: Path) -> None:
    other = raw(tmp_path, WindowCenter="100", WindowWidth="50", PatientName="Other^Name")
    assert other.identity == raw(tmp_path).identity
    assert other.circumstances == raw(tmp_path).circumstances


def test_another_pixel_or_patient_is_another_image(tmp_path: Path) -> None:
    changed = STORED.copy()
    changed[-1, -1] += 1
    plain = raw(tmp_path).identity
    assert read(tmp_path, made.encode(made.dataset(changed, BitsStored=12))).identity != plain
    assert raw(tmp_path, PatientID="P2").identity != plain
    assert raw(tmp_path, PatientID=None).identity.patient == ""


def test_signed_values_are_what_they_are(tmp_path: Path) -> None:
    signed = STORED.astype(np.int16) - 2048
    plain = read(tmp_path, made.encode(made.dataset(signed, BitsStored=12)))
    in_16_bits = read(tmp_path, made.encode(made.dataset(signed)))
    assert plain.identity == in_16_bits.identity
    assert plain.identity != read(tmp_path, made.encode(made.dataset(signed.view(np.uint16)))).identity


def test_a_picture_is_known_by_its_values(tmp_path: Path) -> None:
    pixels = made.radiograph(bits=8)
    picture = read(tmp_path, made.png(pixels))
    assert picture.identity == read(tmp_path, made.png(pixels.copy())).identity
    assert picture.identity.uid == picture.identity.patient == ""
    dicom = read(tmp_path, made.encode(made.dataset(pixels)))
    assert picture.identity.digest == dicom.identity.digest


def test_the_worker_hashes_after_it_handed_the_pixels_over(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(made.encode(made.dataset(STORED, BitsStored=12)))
    early: list[Image] = []
    known: list[object] = []

    def look(image: Image) -> None:
        early.append(image)
        known.append(image.identified_as)

    with Decoder() as decoder:
        image = decoder.read(path, meanwhile=look)
    assert known == [None]
    assert early == [image]
    assert image.identified_as == read_image(path).identity

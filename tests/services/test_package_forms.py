"""What a package may say of a case: each field's form, the files for people, and what of a PNG is passed on."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.services.training_set import package
from lungseg_gui.services.training_set.package import BadPackage, PackedCase

IMAGE = "0123456789abcdef0123"
FILES = {"image": "a" * 64, "mask": "b" * 64}
SAID: dict[str, Any] = {
    "case_id": "case_0123456789ab",
    "patient": "f" * 20,
    "image": IMAGE,
    "uid": f"2.25.{int(IMAGE, 16)}",
    "held_out": False,
    "protocol": LUNG_FIELD,
    "shape": [60, 50],
    "bits": 12,
    "spacing": [0.2, 0.1],
    "source": "DICOM, DX",
    "model": "1.2",
    "dice": 0.97,
    "dice_right": 0.98,
    "dice_left": 0.96,
    "edited": True,
    "corrected": True,
    "checked": False,
    "phantom": False,
    "stored_shape": [50, 60],
    "directions": ["P", "F"],
    "burned_in": "NO",
    "blanked": [[0, 0, 10, 20]],
    "files": FILES,
}


def case(**values: object) -> PackedCase:
    return package.case_from({**SAID, **values})


@pytest.mark.parametrize(
    ("field", "said", "read"),
    [
        ("case_id", "case_0123456789ab_2", "case_0123456789ab_2"),
        ("shape", [60, 50], (60, 50)),
        ("bits", 1, 1),
        ("bits", 16, 16),
        ("spacing", None, None),
        ("spacing", [0.2, 1], (0.2, 1.0)),
        ("spacing", [99.9, 0.001], (99.9, 0.001)),
        ("source", "", ""),
        ("source", "PNG", "PNG"),
        ("model", "", ""),
        ("model", "own", "own"),
        ("model", "12.34", "12.34"),
        ("dice", None, None),
        ("dice", 0, 0.0),
        ("dice_left", 1, 1.0),
        ("held_out", True, True),
        ("protocol", RETROCARDIAC, RETROCARDIAC),
        ("stored_shape", [1, 1], (1, 1)),
        ("stored_shape", [20_000, 10_000], (20_000, 10_000)),
        ("directions", [], ()),
        ("directions", ["LPH", "F"], ("LPH", "F")),
        ("burned_in", "", ""),
        ("burned_in", "YES", "YES"),
        ("blanked", [], ()),
        ("blanked", [[0, 0, 60, 50], [59, 49, 60, 50]], ((0, 0, 60, 50), (59, 49, 60, 50))),
        ("files", {**FILES, "original": "c" * 64}, {**FILES, "original": "c" * 64}),
    ],
)
def test_what_a_field_may_say(field: str, said: object, read: object) -> None:
    assert getattr(case(**{field: said}), field) == read


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("case_id", "case_0123456789AB"),
        ("case_id", 7),
        ("patient", "f" * 19),
        ("image", "f" * 20),  # which the UID does not stand for
        ("uid", "2.25.1"),
        ("held_out", 1),
        ("held_out", "yes"),
        ("protocol", "whole thorax"),
        ("shape", [0, 50]),
        ("shape", [60, 0]),
        ("shape", [60, -50]),
        ("stored_shape", [20_000, 10_001]),
        ("bits", 0),
        ("bits", 17),
        ("bits", True),
        ("bits", 8.0),
        ("bits", "8"),
        ("spacing", [0.2, 0.0]),
        ("spacing", [0.2, 200.0]),
        ("spacing", [float("inf"), 0.2]),
        ("spacing", [float("nan"), 0.2]),
        ("source", "=1+1"),
        ("source", "DX"),
        ("source", None),
        ("model", "123.4"),
        ("model", "r7"),
        ("dice", 1.01),
        ("dice", -0.01),
        ("dice", True),
        ("dice_right", "0.9"),
        ("directions", ["L"]),
        ("directions", ["L", "P", "F"]),
        ("directions", ["L", ""]),
        ("directions", ["LPHF", "L"]),
        ("directions", ["L", "X"]),
        ("burned_in", "no"),
        ("burned_in", None),
        ("blanked", [[0, 0, 61, 50]]),
        ("blanked", [[0, 0, 60, 51]]),
        ("blanked", [[-1, 0, 60, 50]]),
        ("blanked", [[0, -1, 60, 50]]),
        ("blanked", [[5, 0, 5, 50]]),
        ("blanked", [[0, 5, 60, 5]]),
        ("blanked", [[0, 0, 10, 20], [0, 0, 61, 50]]),
        ("files", {"image": "a" * 64}),
        ("files", {**FILES, "original": "C" * 64}),
        ("files", {**FILES, "notes": "c" * 64}),
    ],
)
def test_what_a_field_may_not_say(field: str, said: object) -> None:
    with pytest.raises((BadPackage, ValueError, TypeError)):
        case(**{field: said})


@pytest.mark.parametrize(
    "said", [None, [], "case", {}, {**SAID, "name": "x"}, {k: SAID[k] for k in SAID if k != "uid"}]
)
def test_a_case_has_the_fields_of_the_list_and_no_other(said: object) -> None:
    with pytest.raises(BadPackage):
        package.case_from(said)


# -- from the training set
def record(**provenance: object) -> CaseRecord:
    known = {"shape": [60, 50], "source": "DICOM, DX", **provenance}
    return CaseRecord("case_0123456789ab", True, "f" * 20, Path(), Path(), None, known, image_hash=IMAGE)


def test_what_is_said_of_a_case_of_the_training_set() -> None:
    known = {
        "stored": {"shape": [50, 60], "directions": ["P", "F"]},
        "bits": 8,
        "spacing": [0.2, 0.1],
        "model_version": "1.2",
        "dice": 0.97,
        "dice_right": 0.98,
        "dice_left": 0.96,
        "edited": True,
        "corrected": True,
        "checked": True,
        "phantom": True,
        "burned_in": "YES",
        "protocol": RETROCARDIAC,
        "study_date": "20240101",
    }
    found = package.case_of(record(**known), FILES, [Box(1, 2, 3, 4)])
    assert found == case(
        held_out=True,
        protocol=RETROCARDIAC,
        bits=8,
        checked=True,
        phantom=True,
        burned_in="YES",
        blanked=[[1, 2, 3, 4]],
    )
    assert found.place("image") == "imagesTr/case_0123456789ab_0000.png"
    assert found.place("mask") == "labelsTr/case_0123456789ab.png"


def test_what_an_earlier_program_did_not_note_is_left_open() -> None:
    found = package.case_of(replace(record(source=None), image_hash=""), FILES)
    stands_for = hashlib.sha256(b"case_0123456789ab").hexdigest()[:20]
    assert (found.image, found.uid) == (stands_for, f"2.25.{int(stands_for, 16)}")
    assert (found.bits, found.spacing, found.source, found.model, found.burned_in) == (16, None, "", "", "")
    assert (found.stored_shape, found.directions, found.blanked) == ((60, 50), (), ())
    assert [found.edited, found.corrected, found.checked, found.phantom] == [False] * 4


@pytest.mark.parametrize(
    ("version", "model"), [("1.2", "1.2"), ("r7", "own"), ("", ""), (None, ""), ("1.2.3", "own"), ("Doe", "own")]
)
def test_a_readers_own_version_is_not_named(version: object, model: str) -> None:
    assert package.case_of(record(model_version=version), FILES).model == model


@pytest.mark.parametrize(
    ("source", "kept"), [("DICOM, DX", "DICOM, DX"), ("DICOM, DX, Doe", "DICOM"), ("JPEG", "JPEG"), ("DICOM", "DICOM")]
)
def test_of_where_an_image_comes_from_format_and_modality_are_told(source: str, kept: str) -> None:
    assert package.case_of(record(source=source), FILES).source == kept


# -- the list
def listed(*cases: dict[str, Any], **values: object) -> bytes:
    return json.dumps({"format": 1, "lungseg": "2.1.0", "list": list(cases), **values}).encode()


def test_the_list_comes_back() -> None:
    other = case(case_id="case_aaaaaaaaaaaa", dice=None)
    written = package.manifest([case(), other, replace(case(), case_id="case_b", patient="0" * 20)], "2.1.0")
    said = json.loads(written)
    assert (said["format"], said["lungseg"], said["cases"], said["patients"]) == (1, "2.1.0", 3, 2)
    assert said["values"] == {"background": 0, "right lung": 1, "left lung": 2}
    assert package.cases_in(package.manifest([case(), other], "2.1.0")) == ("2.1.0", (case(), other))
    assert written.endswith(b"}\n")
    assert written.startswith(b'{\n "format": 1,\n')  # for whoever opens it


def test_a_list_of_a_newer_program_says_so() -> None:
    with pytest.raises(LungSegError, match="A newer lungseg wrote this package"):
        package.cases_in(listed(format=2))
    assert package.cases_in(listed()) == ("2.1.0", ())


OTHER = {**SAID, "case_id": "case_aaaaaaaaaaaa"}


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"{}",
        listed(format="one"),
        listed(lungseg="Doe"),
        listed(lungseg="2.1.0" + "x" * 41),
        listed(list=7),
        listed(SAID, SAID),
        listed(SAID, {**SAID, "held_out": True}),
        listed(SAID, {**OTHER, "held_out": True}),
        listed({**SAID, "bits": 17}),
    ],
)
def test_what_is_no_list_is_refused(content: bytes) -> None:
    with pytest.raises(BadPackage):
        package.cases_in(content)


def test_two_cases_of_one_patient_on_one_side_are_a_list() -> None:
    assert len(package.cases_in(listed(SAID, OTHER))[1]) == 2


# -- for nnU-Net and for people
def test_nnunets_files_and_a_table_of_the_cases() -> None:
    held = case(case_id="case_aaaaaaaaaaaa", held_out=True, spacing=None, source="PNG")
    made = package.for_people([case(), held])
    assert list(made) == ["dataset.json", "splits_final.json", "provenance/cases.csv"]
    assert made["dataset.json"].decode() == (
        '{\n "channel_names": {\n  "0": "radiograph"\n },\n "labels": {\n  "background": 0,\n  "right lung": 1,\n'
        '  "left lung": 2\n },\n "numTraining": 2,\n "file_ending": ".png"\n}\n'
    )
    assert json.loads(made["splits_final.json"]) == [{"train": ["case_0123456789ab"], "val": ["case_aaaaaaaaaaaa"]}]
    assert made["provenance/cases.csv"].decode().split("\n") == [
        "case_id,split,patient,spacing_row_mm,spacing_column_mm,protocol,source",
        f'case_0123456789ab,train,{"f" * 20},0.2,0.1,lung field,"DICOM, DX"',
        f'case_aaaaaaaaaaaa,val,{"f" * 20},,,lung field,"PNG"',
        "",
    ]


def test_a_fold_is_in_the_order_of_the_names() -> None:
    assert package.fold([("c", False), ("b", True), ("a", False), ("0", True)]) == [
        {"train": ["a", "c"], "val": ["0", "b"]}
    ]


# -- what of a PNG is passed on
def chunk(kind: bytes, content: bytes = b"") -> bytes:
    return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")


SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEAD = chunk(b"IHDR", (1 << 24).to_bytes(4, "big") + (3 << 24).to_bytes(4, "big") + bytes(5))
PIXELS = (HEAD, chunk(b"PLTE", b"abc"), chunk(b"IDAT", b"pixels"), chunk(b"IDAT"), chunk(b"IEND"))
PLAIN = SIGNATURE + b"".join(PIXELS)


def test_of_a_png_its_pixels_are_kept_and_no_words() -> None:
    said = (chunk(b"tEXt", b"Author\0Doe"), chunk(b"eXIf", b"Doe"), chunk(b"tIME", bytes(7)), chunk(b"iCCP"))
    full = SIGNATURE + b"".join(piece for pair in zip(PIXELS, (*said, b""), strict=True) for piece in pair)
    assert package.pixels_alone(full) == PLAIN
    assert package.pixels_alone(PLAIN) == PLAIN
    assert package.pixels_alone(PLAIN + b"Doe^Jane") == PLAIN  # what lies behind the end is no part of it


@pytest.mark.parametrize("left", [0, 7, 8, 9, 20, len(PLAIN) - 13, len(PLAIN) - 12, len(PLAIN) - 11, len(PLAIN) - 1])
def test_a_png_that_is_cut_off_is_refused(left: int) -> None:
    with pytest.raises(BadPackage):
        package.pixels_alone(PLAIN[:left])


@pytest.mark.parametrize("place", [0, 11, 12, 20, 30, len(PLAIN) - 1])
def test_a_png_with_a_wrong_byte_is_refused(place: int) -> None:
    torn = bytearray(PLAIN)
    torn[place] ^= 1
    with pytest.raises(BadPackage):
        package.pixels_alone(bytes(torn))


def test_the_size_of_a_png_is_what_its_head_says() -> None:
    assert package.size_of(PLAIN) == (3 << 24, 1 << 24)  # rows, columns
    for other in (b"x" + PLAIN[1:], SIGNATURE + PIXELS[1]):
        with pytest.raises(BadPackage, match="no PNG"):
            package.size_of(other)

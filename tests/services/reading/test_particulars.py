"""Patient and study from the beginning of a file; whole folders are in tests/services/test_headers.py."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import study_of
from lungseg_gui.core.particulars import NOTHING, Particulars
from lungseg_gui.core.turn import Turn
from lungseg_gui.services.reading import naming, particulars, read_particulars, read_study
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.notices import of_turn
from lungseg_gui.services.reading.palette import through_palette
from lungseg_gui.services.reading.particulars import particulars_in
from tests import dicom_files as made


def element(group: int, number: int, vr: bytes, content: bytes) -> bytes:
    if vr in (b"OB", b"UN"):
        return struct.pack("<HH2sHI", group, number, vr, 0, len(content)) + content
    return struct.pack("<HH2sH", group, number, vr, len(content)) + content


DAY, TIME = element(8, 0x20, b"DA", b"20260102"), element(8, 0x30, b"TM", b"101112.5")
NAME, NUMBER = element(0x10, 0x10, b"PN", b"Doe^Jane"), element(0x10, 0x20, b"LO", b"P\\7 ")
UID, BEHIND = element(0x20, 0x0D, b"UI", b"1.2.3\0"), element(0x28, 0x10, b"US", b"\5\0")
FILLED = element(0x11, 0x10, b"LO", b"MAKER ") + element(0x11, 0x1001, b"OB", bytes(100))
EXPECTED = Particulars(
    study_key=study_of("1.2.3"), patient="Doe, Jane", patient_id="P, 7", date="20260102", time="1011"
)


def said(*elements: bytes) -> Particulars:
    return particulars_in(io.BytesIO(bytes(128) + b"DICM" + b"".join(elements)))


def test_what_a_header_says() -> None:
    assert said(DAY, TIME, NAME, NUMBER, UID, BEHIND) == EXPECTED
    assert said(DAY, TIME, NAME, NUMBER, UID) == EXPECTED
    assert said(BEHIND) == said() == NOTHING


@pytest.mark.parametrize("parts", [(200, 300, 4000), (200, 240, 4000), (150, 4000), (4000,), (132, 133, 4000)])
def test_what_does_not_lie_in_one_part_is_found_in_the_next(
    parts: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(particulars, "_PARTS", parts)
    assert said(DAY, TIME, NAME, NUMBER, FILLED, UID, BEHIND, bytes(5000)) == EXPECTED


def test_a_header_that_is_deflated_says_the_same() -> None:
    group = element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1.99")
    assert said(group, made.deflate(b"".join((DAY, TIME, NAME, NUMBER, UID, BEHIND)))) == EXPECTED


def test_an_element_that_is_none_says_nothing_and_the_others_what_they_say() -> None:
    endless = struct.pack("<HH2sHI", 0x10, 0x10, b"UN", 0, 0xFFFFFFFF) + b"\xfe\xff\xdd\xe0\0\0\0\0"
    assert said(DAY, TIME, endless, NUMBER, UID, BEHIND) == replace(EXPECTED, patient="")


def test_the_parts_of_a_name_are_written_each_by_itself() -> None:
    """After a mark between them the letters are Latin again; in a text that mark is none."""
    both = element(8, 5, b"CS", b"ISO 2022 IR 100\\ISO 2022 IR 126")
    greek = b"\x1b-F\xc4\xe9^\xe9 "
    assert said(both, element(0x10, 0x10, b"PN", greek), UID, BEHIND).patient == "\u0394\u03b9, \u00e9"
    assert said(both, element(8, 0x1030, b"LO", greek), UID, BEHIND).study == "\u0394\u03b9^\u03b9"


def test_where_the_last_part_ends_before_the_study_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(particulars, "_PARTS", (200, 300))
    assert said(DAY, TIME, NAME, NUMBER, FILLED, UID, BEHIND, bytes(5000)) == NOTHING


def test_a_file_that_is_cut_says_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(particulars, "_PARTS", (500, 1000))
    assert said(DAY, TIME, NAME[:5]) == Particulars(study_key=study_of(""), date="20260102", time="1011")


def test_a_file_as_long_as_a_part_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = (DAY, TIME, NAME, NUMBER, UID)
    monkeypatch.setattr(particulars, "_PARTS", (132 + sum(map(len, whole)), 5000))
    assert said(*whole) == EXPECTED


def test_a_picture_has_neither_patient_nor_study(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(made.png(made.radiograph(bits=8)))
    assert read_particulars(path) == NOTHING
    assert read_study(path).study_uid == read_study(path).patient_id == ""


def study_of_file(tmp_path: Path, **elements: Any) -> tuple[str, ...]:  # noqa: ANN401
    path = tmp_path / "a.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(), BitsStored=12, **elements)))
    assert read_particulars(path).patient_id == (elements.get("PatientID", "PHANTOM1") or "")
    found = read_study(path)
    return found.study_uid, found.patient_id, found.patient_name, found.date


def test_the_study_of_a_file(tmp_path: Path) -> None:
    assert study_of_file(tmp_path) == ("2.25.12", "PHANTOM1", "Phantom^Test", "20260102")
    assert study_of_file(tmp_path, PatientID=None, StudyDate="") == ("2.25.12", "", "Phantom^Test", "")
    assert study_of_file(tmp_path, StudyInstanceUID=None)[1:3] == ("PHANTOM1", "Phantom^Test")


def test_the_pixels_are_not_read_for_the_study(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    dataset = made.dataset(made.radiograph(), BitsStored=12)
    for whole in (
        made.encode(dataset),
        made.encode(dataset, preamble=False),
        made.compressed(dataset, made.RLE, [made.rle(made.radiograph())]),
    ):
        path.write_bytes(whole[:-200])
        assert read_study(path).study_uid == "2.25.12"


def test_pydicom_is_loaded_whole_for_a_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(naming, "whole_pydicom", lambda: asked.append("whole"))
    for name, content in (("a.png", made.png(made.radiograph(bits=8))), ("a.dcm", bytes(128) + b"DICM" + UID + BEHIND)):
        (tmp_path / name).write_bytes(content)
        assert (read_particulars(tmp_path / name) == NOTHING) == (name == "a.png")
    assert asked == ["whole"]


def test_what_cannot_be_read_has_no_study(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(bytes(128) + b"DICM" + bytes(40))
    with pytest.raises(LungSegError, match=r"^a\.dcm could not be read"):
        read_study(path)
    with pytest.raises(LungSegError, match="there is no such file"):
        read_study(tmp_path / "absent")


def colours(tables: list[list[int]], *, first: int = 0, alpha: bool = False) -> Dataset:
    dataset = Dataset()
    names = ["Red", "Green", "Blue", *(["Alpha"] if alpha else [])]
    for name, table in zip(names, [*tables, tables[0]], strict=False):
        dataset.add_new(f"{name}PaletteColorLookupTableDescriptor", "SS", [len(table), first, 16])
        dataset.add_new(f"{name}PaletteColorLookupTableData", "OW", np.array(table, "<u2").tobytes())
    return dataset


@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize(
    ("table", "looked_up", "dtype"),
    [
        ([0, 257, 65535], [0, 1, 255], np.uint8),
        ([0, 256, 0xFF00], [0, 1, 255], np.uint8),
        ([0, 258, 65535], [0, 258, 65535], np.uint16),
        ([0, 257, 0xFF00], [0, 257, 0xFF00], np.uint16),
        ([0, 512, 128], [0, 512, 128], np.uint16),
    ],
)
def test_colours_are_looked_up(table: list[int], looked_up: list[int], dtype: type, alpha: bool) -> None:
    """In eight bits where they are written twice, or in the upper byte alone."""
    numbers = np.array([[2, 0], [1, 2], [2, 9]], np.uint8)
    found = through_palette(colours([table, table[::-1], table], alpha=alpha), numbers, signed=False)
    expected = np.array(looked_up)[np.minimum(numbers, 2)]
    assert found.dtype == dtype
    np.testing.assert_array_equal(found[..., 0], expected)
    np.testing.assert_array_equal(found[..., 1], np.array(looked_up[::-1])[np.minimum(numbers, 2)])
    assert found.shape == (3, 2, 3)


def test_numbers_of_colours_may_be_negative() -> None:
    dataset = colours([[7, 70, 700]] * 3, first=-1)
    numbers = np.array([[0xFF, 0, 1]], np.uint8)
    assert through_palette(dataset, numbers, signed=True)[..., 0].tolist() == [[7, 70, 700]]
    assert through_palette(dataset, numbers, signed=False)[..., 0].tolist() == [[700, 70, 700]]


def test_a_palette_that_is_missing_or_of_three_numbers_is_none() -> None:
    with pytest.raises(Unreadable, match="missing or damaged"):
        through_palette(Dataset(), np.zeros((2, 2), np.uint8), signed=False)
    with pytest.raises(Unreadable, match="it is a colour image"):
        through_palette(colours([[1, 2]] * 3), np.zeros((2, 2, 3), np.uint8), signed=False)


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn(), ()),
        (Turn(mirrored=True), ("stored mirrored.", "patient's left on the right")),
        (Turn.of(("R", "H")), ("stored rotated.",)),
        (Turn.of(("F", "L")), ("stored rotated and mirrored.", "patient's left on the right")),
    ],
)
def test_an_image_that_is_turned_is_said_to_be(turn: Turn, words: tuple[str, ...]) -> None:
    (notice,) = of_turn(turn) or ("",)
    assert all(word in notice for word in words)
    assert bool(notice) == bool(words)
    assert ("left on the right" in notice) == (len(words) == 2)

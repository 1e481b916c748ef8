"""Elements that a careless or damaged file may hold in any form."""

from __future__ import annotations

from typing import Any

import pytest
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag
from pydicom.valuerep import PersonName

from lungseg_gui.services.reading import fields


def holding(keyword: str, value: Any, vr: str = "LO") -> Dataset:  # noqa: ANN401 - whatever a file may hold
    made = Dataset()
    made.add_new(Tag(keyword), vr, value)
    return made


def written(keyword: str, vr: str, content: bytes) -> Dataset:
    """Hold an element as it stands in a file: it is turned into a value when it is asked for."""
    made, tag = Dataset(), Tag(keyword)
    made[tag] = RawDataElement(tag, vr, len(content), content, 0, False, True)
    return made


@pytest.mark.parametrize(
    ("dataset", "found"),
    [
        (holding("PatientID", "P1"), "P1"),
        (holding("PatientID", ""), None),
        (holding("PatientID", None), None),
        (Dataset(), None),
        (written("WindowCenter", "FD", b"abc"), None),
        (holding("WindowCenter", 0, "DS"), 0),
    ],
)
def test_what_is_absent_empty_or_damaged_is_no_value(dataset: Dataset, found: object) -> None:
    keyword = "WindowCenter" if "WindowCenter" in dataset else "PatientID"
    assert fields.value(dataset, keyword) == found


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (None, ""),
        ("a\r\n\tb\x7fc", "a b c"),
        ("  a  ", "a"),
        ("x" * 256, "x" * 256),
        ("x" * 257, "x" * 256),
        (["a", "b"], "a, b"),
        (["a\\b", 3], "a\\b, 3"),
        (PersonName("Doe^Jane"), "Doe^Jane"),
        (7, "7"),
        (b"xy", "b'xy'"),
    ],
)
def test_a_value_becomes_one_line(raw: object, line: str) -> None:
    assert fields.clean(raw) == line


class Grumbling(str):
    def __str__(self) -> str:
        raise ValueError("damaged")


def test_a_value_that_cannot_be_said_is_an_empty_line() -> None:
    assert fields.clean([Grumbling("x")]) == ""


def test_several_values() -> None:
    several = holding("ImageType", ["ORIGINAL", "PRIMARY"], "CS")
    assert fields.texts(several, "ImageType") == ("ORIGINAL", "PRIMARY")
    assert fields.text(several, "ImageType") == "ORIGINAL, PRIMARY"
    assert fields.texts(Dataset(), "ImageType") == ()


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (["1", "2.5"], (1.0, 2.5)),
        ("3", (3.0,)),
        (["1", "inf"], ()),
        ("nan", ()),
        (None, ()),
    ],
)
def test_numbers_are_all_of_them_or_none(value: object, found: tuple[float, ...]) -> None:
    dataset = holding("PixelSpacing", value, "LO")
    assert fields.numbers(dataset, "PixelSpacing") == found
    assert fields.number(dataset, "PixelSpacing") == (found[0] if found else None)
    assert fields.integer(dataset, "PixelSpacing", 9) == (int(found[0]) if found else 9)


def test_words_are_no_numbers() -> None:
    dataset = holding("PixelSpacing", ["1", "x"], "LO")
    assert fields.numbers(dataset, "PixelSpacing") == ()
    assert fields.decimals(dataset, "PixelSpacing") == (1.0, None)
    assert fields.integer(holding("Rows", 0, "US"), "Rows", 9) == 0


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"1.5\\x\\3 ", (1.5, None, 3.0)),
        (b"1\\\\3 ", (1.0, None, 3.0)),
        (b"1\\inf ", (1.0, None)),
        (b"x ", (None,)),
        (b"2\\3 ", (2.0, 3.0)),
    ],
)
def test_decimals_are_read_each_by_itself(content: bytes, found: tuple[float | None, ...]) -> None:
    assert fields.decimals(written("WindowCenter", "DS", content), "WindowCenter") == found


def test_no_decimals() -> None:
    assert fields.decimals(Dataset(), "WindowCenter") == ()
    assert fields.decimals(holding("WindowCenter", None, "DS"), "WindowCenter") == ()


@pytest.mark.parametrize(
    ("value", "signed", "found"),
    [
        (0x7FFF, True, (0x7FFF,)),
        (0x8000, True, (-0x8000,)),
        (0x8000, False, (0x8000,)),
        (0xFFFF, True, (-1,)),
        (-1, False, (0xFFFF,)),
        (0x10001, False, (1,)),
        ([1, 2], False, (1, 2)),
        (None, False, ()),
    ],
)
def test_words_are_read_as_the_pixels_are(value: object, signed: bool, found: tuple[int, ...]) -> None:
    assert fields.words(holding("PixelPaddingValue", value, "SL"), "PixelPaddingValue", signed=signed) == found


@pytest.mark.parametrize(
    ("content", "found"), [(b"\1\2\3\4", (0x0201, 0x0403)), (b"\1\2\3", (0x0201,)), (b"\1", ()), (b"", ())]
)
def test_words_that_were_left_as_bytes(content: bytes, found: tuple[int, ...]) -> None:
    """An odd byte at the end is no word."""
    dataset = holding("PixelPaddingValue", content, "OW")
    assert fields.words(dataset, "PixelPaddingValue", signed=False) == found


def test_items_are_data_sets() -> None:
    item = Dataset()
    sequence = holding("VOILUTSequence", Sequence([item, item]), "SQ")
    assert fields.items(sequence, "VOILUTSequence") == [item, item]
    assert fields.items(holding("VOILUTSequence", "none", "LO"), "VOILUTSequence") == []
    assert fields.items(Dataset(), "VOILUTSequence") == []

"""Overlays and shutters of data sets, at the borders of what makes sense; whole files are in test_graphics.py."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.codecs import Decoded
from lungseg_gui.services.reading.graphics import graphics_of, has_overlay_bits
from lungseg_gui.services.reading.stored import PixelFormat

Array = NDArray[Any]
ROWS, COLUMNS = 6, 8
FORM = PixelFormat(ROWS, COLUMNS, 1, 1, 16, 12, 11, signed=False, planar=False, photometric="MONOCHROME2")
SAMPLES = np.zeros((ROWS, COLUMNS), np.uint16)


def found(dataset: Dataset, decoded: Decoded | None = None, form: PixelFormat = FORM) -> list[list[str]]:
    """Return each graphic as a picture of text."""
    graphics = graphics_of(dataset, decoded or Decoded(SAMPLES), form)
    return [["".join(".#"[value] for value in row) for row in graphic.area.unpack()] for graphic in graphics]


def shutter(**elements: object) -> list[str] | None:
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    pictures = found(dataset)
    return pictures[0] if pictures else None


def rectangle(left: int | None, right: int | None, top: int | None, bottom: int | None) -> list[str] | None:
    names = ("LeftVertical", "RightVertical", "UpperHorizontal", "LowerHorizontal")
    said = zip(names, (left, right, top, bottom), strict=True)
    return shutter(
        ShutterShape="RECTANGULAR", **{f"Shutter{name}Edge": value for name, value in said if value is not None}
    )


def open_at(rows: range, columns: range) -> list[str]:
    return [
        "".join("." if row in rows and column in columns else "#" for column in range(COLUMNS)) for row in range(ROWS)
    ]


@pytest.mark.parametrize(
    ("edges", "rows", "columns"),
    [
        ((2, 5, 3, 4), range(2, 4), range(1, 5)),
        ((1, 7, 1, 6), range(6), range(7)),
        ((0, 7, 0, 5), range(5), range(7)),
        ((-3, 2, -9, 1), range(1), range(2)),
        ((3, 99, 2, 99), range(1, 6), range(2, 8)),
        ((None, 3, None, None), range(6), range(3)),
        ((4, None, None, None), range(6), range(3, 8)),
        ((None, None, 5, None), range(4, 6), range(8)),
        ((None, None, None, 2), range(2), range(8)),
        ((4, 4, 3, 3), range(2, 3), range(3, 4)),
    ],
)
def test_a_rectangle_shows_its_edges_and_what_lies_between(edges: Any, rows: range, columns: range) -> None:  # noqa: ANN401
    """They count from one; one that is not said is that of the image."""
    assert rectangle(*edges) == open_at(rows, columns)


@pytest.mark.parametrize("edges", [(1, 8, 1, 6), (None, None, None, None), (5, 4, 1, 6), (1, 8, 0, 0), (1, -2, 1, 6)])
def test_a_rectangle_that_covers_nothing_or_all_is_left_out(edges: Any) -> None:  # noqa: ANN401
    assert rectangle(*edges) is None


def test_a_circle_shows_what_is_as_far_as_its_radius() -> None:
    circle = shutter(ShutterShape="CIRCULAR", CenterOfCircularShutter=["3", "4"], RadiusOfCircularShutter="2")
    assert circle == ["###.####", "##...###", "#.....##", "##...###", "###.####", "########"]
    one = shutter(ShutterShape="CIRCULAR", CenterOfCircularShutter=["1", "1"], RadiusOfCircularShutter="1")
    assert one == ["..######", ".#######", *["########"] * 4]


@pytest.mark.parametrize(
    ("centre", "radius"), [(["3", "4"], "0"), (["3", "4"], "-1"), (["3"], "2"), ([], "2"), (["3", "4"], "50")]
)
def test_a_circle_that_makes_no_sense_is_left_out(centre: list[str], radius: str) -> None:
    assert shutter(ShutterShape="CIRCULAR", CenterOfCircularShutter=["3", "4"]) is None
    said = {"CenterOfCircularShutter": centre} if centre else {}
    assert shutter(ShutterShape="CIRCULAR", RadiusOfCircularShutter=radius, **said) is None


TRIANGLE = ["1", "1", "1", "5", "5", "1"]


def polygon(*corners: str) -> list[str] | None:
    return shutter(ShutterShape="POLYGONAL", VerticesOfThePolygonalShutter=list(corners))


def test_a_polygon_shows_its_corners_and_what_lies_between() -> None:
    expected = [".....###", "....####", "...#####", "..######", ".#######", "########"]
    assert polygon(*TRIANGLE) == expected
    assert polygon(*TRIANGLE, "9") == expected  # half a corner is none
    assert polygon(*TRIANGLE[:5]) is None
    assert polygon("-99999999", "1", "99999999", "1", "99999999", "4", "-99999999", "4") == ["....####"] * ROWS


def test_a_polygon_has_at_most_4096_corners() -> None:
    many = TRIANGLE + ["5", "1"] * 4093
    assert polygon(*many) is not None
    assert polygon(*many, "5") is None
    assert polygon(*many, "5", "1") is None


def test_what_one_shape_shows_and_another_covers_is_covered() -> None:
    both = shutter(
        ShutterShape=["RECTANGULAR", "POLYGONAL", "RHOMBIC"],
        ShutterRightVerticalEdge=3,
        VerticesOfThePolygonalShutter=TRIANGLE,
    )
    assert both == ["...#####", "...#####", "...#####", "..######", ".#######", "########"]


def overlay(
    area: Any,  # noqa: ANN401 - rows of 0 and 1, or bytes
    *,
    group: int = 0x6000,
    rows: int | None = None,
    columns: int | None = None,
    origin: Any = None,  # noqa: ANN401
    names: tuple[str, str] = ("", ""),
    into: Dataset | None = None,
    big: bool = False,
) -> Dataset:
    dataset, tag = Dataset() if into is None else into, group << 16
    dataset.set_original_encoding(False, not big)
    content = area if isinstance(area, bytes) else np.packbits(np.array(area), bitorder="little").tobytes()
    shape = (0, 0) if isinstance(area, bytes) else np.array(area).shape
    dataset.add_new(tag | 0x10, "US", shape[0] if rows is None else rows)
    dataset.add_new(tag | 0x11, "US", shape[1] if columns is None else columns)
    if origin is not None:
        dataset.add_new(tag | 0x50, "SS", origin)
    for element, name in zip((0x1500, 0x22), names, strict=True):
        dataset.add_new(tag | element, "LO", name)
    dataset.add_new(tag | 0x3000, "OW", content)
    return dataset


BLOCK = [[1, 1, 0], [1, 0, 1]]


def block_at(row: int, column: int) -> list[str]:
    area = np.zeros((ROWS + 40, COLUMNS + 40), int)
    area[20 + row : 22 + row, 20 + column : 23 + column] = BLOCK
    return ["".join(".#"[value] for value in line) for line in area[20 : 20 + ROWS, 20 : 20 + COLUMNS]]


@pytest.mark.parametrize(
    ("origin", "place"),
    [
        ([1, 1], (0, 0)),
        (None, (0, 0)),
        ([3], (0, 0)),
        ([2, 3], (1, 2)),
        ([0, 0], (-1, -1)),
        ([0, 1], (-1, 0)),
        ([1, -1], (0, -2)),
        ([5, 6], (4, 5)),
        ([6, 8], (5, 7)),
        ([5, 8], (4, 7)),
    ],
)
def test_an_overlay_begins_at_its_origin(origin: Any, place: tuple[int, int]) -> None:  # noqa: ANN401
    """It counts from one; what lies beyond the image is cut, and without an origin it begins at the first pixel."""
    assert found(overlay(BLOCK, origin=origin)) == [block_at(*place)]


@pytest.mark.parametrize("origin", [[7, 1], [1, 9], [-1, 1], [1, -2]])
def test_an_overlay_that_lies_outside_is_left_out(origin: list[int]) -> None:
    assert found(overlay(BLOCK, origin=origin)) == []
    assert found(overlay(np.ones((9, 11), int), origin=[20, -30])) == []
    assert found(overlay(np.ones((9, 11), int), origin=[-30, 40])) == []


@pytest.mark.parametrize(
    ("content", "rows", "columns", "there"),
    [
        (b"\xff\xff", 4, 4, True),
        (b"\xff\xff", 3, 5, True),
        (b"\xff\xff", 3, 6, False),
        (b"\xff\xff", 17, 1, False),
        (b"\xff\xff", 0, 4, False),
        (b"\xff\xff", 4, 0, False),
        (b"\xff\xff", 1, 1, True),
        (b"\0\0", 4, 4, False),
    ],
)
def test_an_overlay_has_rows_columns_and_bits_enough(content: bytes, rows: int, columns: int, there: bool) -> None:
    assert len(found(overlay(content, rows=rows, columns=columns))) == there


def test_words_of_an_overlay_are_swapped_where_the_file_is_big_endian() -> None:
    content = b"\x01\x00\x00\x00"
    assert found(overlay(content, rows=1, columns=32)) == [["#.......", *["........"] * 5]]
    assert found(overlay(content, rows=4, columns=8, big=True)) == [["........", "#.......", *["........"] * 4]]
    assert found(overlay(content[:3], rows=3, columns=8, big=True)) == [["#.......", *["........"] * 5]]


def test_overlays_are_found_in_every_second_group_and_named_by_their_label() -> None:
    dataset = Dataset()
    for number, names in enumerate([("Label", "Description"), ("", "Description"), ("", "")]):
        overlay(BLOCK, group=0x6000 + 2 * number, names=names, into=dataset)
    overlay(BLOCK, group=0x601E, names=("last", ""), into=dataset)
    overlay(BLOCK, group=0x6020, names=("beyond", ""), into=dataset)
    overlay(BLOCK, group=0x6001, names=("odd", ""), into=dataset)
    graphics = graphics_of(dataset, Decoded(SAMPLES), FORM)
    assert [(graphic.kind, graphic.name) for graphic in graphics] == [
        ("overlay", name) for name in ("Label", "Description", "", "last")
    ]


def in_bits(position: object, *, group: int = 0x6000) -> Dataset:
    dataset = Dataset()
    dataset.add_new(group << 16 | 0x10, "US", ROWS)
    dataset.add_new(group << 16 | 0x102, "LO", str(position))
    return dataset


@pytest.mark.parametrize(
    ("position", "stored", "high", "there"),
    [
        (15, 12, 11, True),
        (12, 12, 11, True),
        (11, 12, 11, False),
        (1, 12, 11, False),
        (0, 8, 15, False),
        (1, 12, 13, True),
        (2, 12, 13, False),
        (13, 12, 13, False),
        (14, 12, 13, True),
        (16, 12, 11, False),
        (-1, 12, 11, False),
    ],
)
def test_an_overlay_lies_in_a_bit_that_is_no_pixel(position: int, stored: int, high: int, there: bool) -> None:
    form = PixelFormat(ROWS, COLUMNS, 1, 1, 16, stored, high, signed=False, planar=False, photometric="MONOCHROME2")
    samples = np.full((ROWS, COLUMNS), 0xFFFF, np.uint16)
    samples[0, 0] = 0
    expected = [[".#######", *["########"] * 5]] if there else []
    assert found(in_bits(position), Decoded(samples), form) == expected
    assert found(in_bits(position), Decoded(samples.view(np.int16)), form) == expected
    assert found(in_bits(position), Decoded(samples, 16), form) == []  # a codestream has no such bits


def test_an_overlay_in_the_bits_of_bytes() -> None:
    form = PixelFormat(ROWS, COLUMNS, 1, 1, 8, 6, 5, signed=False, planar=False, photometric="MONOCHROME2")
    samples = np.full((ROWS, COLUMNS), 0x80, np.uint8)
    assert found(in_bits(7), Decoded(samples), form) == [["########"] * 6]
    assert found(in_bits(6), Decoded(samples), form) == []
    assert found(in_bits(8), Decoded(samples), form) == []


@pytest.mark.parametrize(
    ("dataset", "there"),
    [
        (in_bits(1), True),
        (in_bits(0), False),
        (in_bits("x"), False),
        (in_bits(15, group=0x601E), True),
        (in_bits(15, group=0x6020), False),
        (Dataset(), False),
    ],
)
def test_whether_a_file_says_that_bits_of_its_pixels_are_an_overlay(dataset: Dataset, there: bool) -> None:
    assert has_overlay_bits(dataset) == there

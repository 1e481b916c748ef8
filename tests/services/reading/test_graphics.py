"""Overlays and shutters are read for the screen, and are never part of the pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lungseg_gui.core.graphics import COVERED, DRAWN, laid_over
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import Decoder, read_image
from tests import dicom_files as made

Array = NDArray[Any]
SHAPE = (48, 40)


def read(tmp_path: Path, dataset: Dataset, syntax: str = made.EXPLICIT) -> Image:
    path = tmp_path / "graphics.dcm"
    path.write_bytes(made.encode(dataset, syntax))
    return read_image(path)


def drawing(shape: tuple[int, int] = SHAPE) -> Array:
    area = np.zeros(shape, np.uint8)
    area[3, 2:9], area[3:12, 2], area[-1, -1] = 1, 1, 1
    return area


def with_overlay(
    dataset: Dataset, area: Array, *, group: int = 0x6000, origin: tuple[int, int] = (1, 1), swapped: bool = False
) -> Dataset:
    packed = np.packbits(area.ravel(), bitorder="little").tobytes()
    packed += b"\0" * (len(packed) % 2)
    if swapped:
        packed = np.frombuffer(packed, "<u2").byteswap().tobytes()
    tag = group << 16
    dataset.add_new(tag | 0x10, "US", area.shape[0])
    dataset.add_new(tag | 0x11, "US", area.shape[1])
    dataset.add_new(tag | 0x40, "CS", "G")
    dataset.add_new(tag | 0x50, "SS", list(origin))
    dataset.add_new(tag | 0x100, "US", 1)
    dataset.add_new(tag | 0x102, "US", 0)
    dataset.add_new(tag | 0x1500, "LO", "Marks")
    dataset.add_new(tag | 0x3000, "OW", packed)
    return dataset


@pytest.mark.parametrize("group", [0x6000, 0x6002, 0x601E])
@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_an_overlay_is_read_and_leaves_the_pixels_alone(tmp_path: Path, syntax: str, group: int) -> None:
    stored = made.radiograph(SHAPE, bits=12)
    dataset = made.dataset(stored, BitsStored=12)
    image = read(tmp_path, with_overlay(dataset, drawing(), group=group, swapped=syntax == made.BIG_ENDIAN), syntax)
    np.testing.assert_array_equal(image.pixels, stored)
    (graphic,) = image.graphics
    assert (graphic.kind, graphic.name) == ("overlay", "Marks")
    np.testing.assert_array_equal(graphic.area.unpack(), drawing())


@pytest.mark.parametrize(("origin", "shift"), [((5, 9), (4, 8)), ((-3, -1), (-4, -2)), ((40, 30), (39, 29))])
def test_an_overlay_lies_where_its_origin_is(tmp_path: Path, origin: tuple[int, int], shift: tuple[int, int]) -> None:
    area = np.ones((10, 12), np.uint8)
    image = read(tmp_path, with_overlay(made.dataset(made.radiograph(SHAPE), BitsStored=12), area, origin=origin))
    expected = np.zeros(SHAPE, np.uint8)
    top, left = shift
    expected[max(0, top) : max(0, top + 10), max(0, left) : max(0, left + 12)] = 1
    np.testing.assert_array_equal(image.graphics[0].area.unpack(), expected)


def test_an_overlay_in_the_unused_bits(tmp_path: Path) -> None:
    stored = made.radiograph(SHAPE, bits=12)
    dataset = made.dataset(stored | (drawing().astype(np.uint16) << 14), BitsStored=12, HighBit=11)
    dataset.add_new(0x60000010, "US", SHAPE[0])
    dataset.add_new(0x60000011, "US", SHAPE[1])
    dataset.add_new(0x60000100, "US", 16)
    dataset.add_new(0x60000102, "US", 14)
    image = read(tmp_path, dataset)
    np.testing.assert_array_equal(image.pixels, stored)
    np.testing.assert_array_equal(image.graphics[0].area.unpack(), drawing())


@pytest.mark.parametrize("bit", [0, 5, 11, 16, 99])
def test_an_overlay_in_bits_that_are_pixels_or_none_is_left_out(tmp_path: Path, bit: int) -> None:
    dataset = made.dataset(made.radiograph(SHAPE, bits=12), BitsStored=12, HighBit=11)
    for element, number in ((0x10, SHAPE[0]), (0x11, SHAPE[1]), (0x100, 16), (0x102, bit)):
        dataset.add_new(0x60000000 | element, "US", number)
    assert read(tmp_path, dataset).graphics == ()


def test_an_overlay_that_is_cut_or_lies_outside_is_left_out(tmp_path: Path) -> None:
    dataset = with_overlay(made.dataset(made.radiograph(SHAPE), BitsStored=12), drawing())
    dataset[0x60003000].value = dataset[0x60003000].value[:20]
    with_overlay(dataset, drawing(), group=0x6002, origin=(500, 500))
    assert read(tmp_path, dataset).graphics == ()


SHUTTERS: dict[str, tuple[dict[str, object], Any]] = {
    "rectangle": (
        {
            "ShutterShape": "RECTANGULAR",
            "ShutterLeftVerticalEdge": 5,
            "ShutterRightVerticalEdge": 30,
            "ShutterUpperHorizontalEdge": 3,
            "ShutterLowerHorizontalEdge": 40,
        },
        lambda row, column: (row >= 2) & (row < 40) & (column >= 4) & (column < 30),
    ),
    "circle": (
        {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": ["25", "21"], "RadiusOfCircularShutter": "15"},
        lambda row, column: (row - 24) ** 2 + (column - 20) ** 2 <= 225,
    ),
    "triangle": (
        {
            "ShutterShape": "POLYGONAL",
            "VerticesOfThePolygonalShutter": ["1", "1", "1", "40", "40", "1"],
        },
        lambda row, column: row + column <= 39,
    ),
}


@pytest.mark.parametrize(("elements", "visible"), SHUTTERS.values(), ids=SHUTTERS)
def test_a_shutter_covers_what_lies_outside_it(tmp_path: Path, elements: dict[str, object], visible: Any) -> None:  # noqa: ANN401
    stored = made.radiograph(SHAPE, bits=12)
    image = read(tmp_path, made.dataset(stored, BitsStored=12, **elements))
    np.testing.assert_array_equal(image.pixels, stored)
    (graphic,) = image.graphics
    row, column = np.indices(SHAPE)
    assert graphic.kind == "shutter"
    assert np.count_nonzero(graphic.area.unpack() != ~visible(row, column)) <= 4


def test_two_shutters_cover_together(tmp_path: Path) -> None:
    both: dict[str, object] = {**SHUTTERS["rectangle"][0], **SHUTTERS["circle"][0]}
    both["ShutterShape"] = ["RECTANGULAR", "CIRCULAR"]
    image = read(tmp_path, made.dataset(made.radiograph(SHAPE), BitsStored=12, **both))
    row, column = np.indices(SHAPE)
    seen = SHUTTERS["rectangle"][1](row, column) & SHUTTERS["circle"][1](row, column)
    np.testing.assert_array_equal(image.graphics[0].area.unpack(), ~seen)


@pytest.mark.parametrize(
    "elements",
    [
        {"ShutterShape": "RECTANGULAR", "ShutterLeftVerticalEdge": 30, "ShutterRightVerticalEdge": 3},
        {"ShutterShape": "CIRCULAR"},
        {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": ["1", "2"]},
        {"ShutterShape": "RHOMBIC"},
    ],
)
def test_a_shutter_that_makes_no_sense_covers_nothing(tmp_path: Path, elements: dict[str, object]) -> None:
    assert read(tmp_path, made.dataset(made.radiograph(SHAPE), BitsStored=12, **elements)).graphics == ()


def test_overlays_lie_on_shutters(tmp_path: Path) -> None:
    dataset = made.dataset(made.radiograph(SHAPE), BitsStored=12, **SHUTTERS["rectangle"][0])
    image = read(tmp_path, with_overlay(dataset, drawing()))
    over = laid_over(image.graphics, image.shape)
    assert (over[drawing() == 1] == DRAWN).all()
    assert over[0, 0] == COVERED
    assert over[20, 20] == 0


def test_they_come_through_the_worker(tmp_path: Path) -> None:
    dataset = with_overlay(made.dataset(made.radiograph(SHAPE), BitsStored=12), drawing())
    (tmp_path / "a.dcm").write_bytes(made.encode(dataset))
    with Decoder() as decoder:
        (graphic,) = decoder.read(tmp_path / "a.dcm").graphics
    np.testing.assert_array_equal(graphic.area.unpack(), drawing())

"""Turning a stored image upright and a mask back."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.turn import MIRRORED, Turn

UPRIGHT = np.arange(12, dtype=np.uint8).reshape(3, 4)
# How rows and columns of an upright image run once it was stored in another way, and what was done to it.
STORED = {
    ("L", "F"): lambda a: a,
    ("R", "F"): lambda a: a[:, ::-1],
    ("L", "H"): lambda a: a[::-1],
    ("R", "H"): lambda a: a[::-1, ::-1],
    ("F", "L"): lambda a: a.T,
    ("H", "L"): lambda a: a[::-1].T,
    ("F", "R"): lambda a: a[:, ::-1].T,
    ("H", "R"): lambda a: a[::-1, ::-1].T,
}
ALL = [Turn.of(orientation) for orientation in STORED]


@pytest.mark.parametrize("orientation", STORED)
def test_what_was_stored_turned_is_brought_upright_and_back(orientation: tuple[str, str]) -> None:
    stored: NDArray[np.uint8] = STORED[orientation](UPRIGHT)
    turn = Turn.of(orientation)
    np.testing.assert_array_equal(turn.upright(stored), UPRIGHT)
    np.testing.assert_array_equal(turn.stored(UPRIGHT), stored)
    np.testing.assert_array_equal(turn.stored(np.stack([UPRIGHT] * 3)), np.stack([stored] * 3))
    assert turn.upright_spacing((0.1, 0.2)) == ((0.2, 0.1) if orientation[0] in "FH" else (0.1, 0.2))
    assert turn.directions == orientation
    (a, b), (c, d) = turn.matrix
    height, width = stored.shape
    for row in range(height):
        for column in range(width):
            # Steps from the stored centre lead to the same steps from the upright one.
            x, y = column - (width - 1) / 2, row - (height - 1) / 2
            across, down = a * x + b * y, c * x + d * y
            assert UPRIGHT[int(down + 1), int(across + 1.5)] == stored[row, column]


@pytest.mark.parametrize("orientation", [(), ("A", "F"), ("L",), ("", "F"), ("L", "R")])
def test_what_is_no_frontal_view_stays_as_it_is(orientation: tuple[str, ...]) -> None:
    assert Turn.of(orientation) == Turn()


@pytest.mark.parametrize("first", ALL)
@pytest.mark.parametrize("second", ALL)
def test_two_turns_are_one(first: Turn, second: Turn) -> None:
    np.testing.assert_array_equal(first.then(second).upright(UPRIGHT), second.upright(first.upright(UPRIGHT)))
    assert first.then(first.inverse) == Turn()
    assert first.then(second).flips_sides == (first.flips_sides != second.flips_sides)


@pytest.mark.parametrize("number", range(1, 9))
def test_exif_turns_as_opencv_does(number: int) -> None:
    """OpenCV is asked to turn a JPEG by its EXIF; the pixels are 16 x 16 blocks, so that compression moves little."""
    blocks = np.kron(np.array([[0, 80, 160], [240, 200, 40]], np.uint8), np.ones((16, 16), np.uint8))
    plain = cv2.imencode(".jpg", blocks, [cv2.IMWRITE_JPEG_QUALITY, 100])[1].tobytes()
    tiff = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + bytes([number, 0, 0, 0]) + bytes(4)
    marked = plain[:2] + b"\xff\xe1" + (len(tiff) + 2).to_bytes(2, "big") + tiff + plain[2:]
    turned = cv2.imdecode(np.frombuffer(marked, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert turned is not None
    assert np.abs(Turn.of_exif(number).upright(blocks).astype(int) - np.asarray(turned)).max() <= 2


@pytest.mark.parametrize("number", [-1, 0, 9, 274])
def test_an_exif_number_that_means_nothing_turns_nothing(number: int) -> None:
    assert Turn.of_exif(number) == Turn()


@pytest.mark.parametrize("quarters", range(-4, 5))
def test_quarters_are_clockwise(quarters: int) -> None:
    np.testing.assert_array_equal(Turn.clockwise(quarters).upright(UPRIGHT), np.rot90(UPRIGHT, -quarters))
    assert not Turn.clockwise(quarters).flips_sides


def test_what_the_reader_turns_comes_on_top_of_the_file() -> None:
    image = Image("1", UPRIGHT, 8, Path("a.png"), "PNG", orientation=("F", "L"))
    assert image.turn == Turn(transposed=True)
    mirrored = image.turned(MIRRORED)
    np.testing.assert_array_equal(mirrored.turn.upright(UPRIGHT), UPRIGHT.T[:, ::-1])
    assert mirrored.pixels is image.pixels
    assert mirrored.turned(MIRRORED).orientation == image.orientation
    assert Image("1", UPRIGHT, 8, Path("a.png"), "PNG").turned(MIRRORED).orientation == ("R", "F")


def test_the_aspect_of_a_pixel_comes_from_the_spacing_first() -> None:
    image = Image("1", UPRIGHT, 8, Path("a.png"), "PNG", pixel_aspect=2.0)
    assert image.aspect == 2.0
    assert Image("1", UPRIGHT, 8, Path("a.png"), "PNG", pixel_aspect=2.0, spacing=Spacing(0.1, 0.2)).aspect == 0.5

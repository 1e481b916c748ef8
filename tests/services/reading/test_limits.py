"""How large and how coloured a radiograph may be."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import image, pydicom_first
from lungseg_gui.services.reading.failures import Unreadable, as_error
from lungseg_gui.services.reading.grey import grey_of_colour
from lungseg_gui.services.reading.limits import check_size, inflate
from tests import dicom_files as made

TOO_LARGE = "pixels are more than a radiograph has (at most 200 million)"


@pytest.mark.parametrize(
    ("rows", "columns", "each", "reason"),
    [
        (1, 1, 2, ""),
        (20000, 10000, 1, ""),
        (20000, 10001, 1, f"10001 × 20000 {TOO_LARGE}"),
        (1 << 15, 1 << 12, 8, ""),
        (1 << 15, 1 << 12, 9, f"4096 × 32768 {TOO_LARGE}"),
        (0, 7, 1, "its header states 0 × 7 pixels"),
        (7, 0, 1, "its header states 7 × 0 pixels"),
        (-1, 7, 1, "its header states -1 × 7 pixels"),
    ],
)
def test_pixels_and_bytes_have_a_limit(rows: int, columns: int, each: int, reason: str) -> None:
    if not reason:
        check_size(rows, columns, bytes_per_pixel=each)
        return
    with pytest.raises(Unreadable) as caught:
        check_size(rows, columns, bytes_per_pixel=each)
    assert caught.value.reason == reason


def test_what_is_unpacked_has_a_limit() -> None:
    packed = made.deflate(bytes(range(200)) * 5)
    assert inflate(packed, limit=1000) == inflate(packed) == bytes(range(200)) * 5
    for content, limit, reason in (
        (packed, 999, "it unpacks to more data than a radiograph has"),
        (packed[: len(packed) // 2], 1000, "the file ends early"),
        (b"\xff\xff\xff\xff", 1000, "its compressed data are damaged"),
    ):
        with pytest.raises(Unreadable) as caught:
            inflate(content, limit=limit)
        assert caught.value.reason == reason


@pytest.mark.skipif(os.name == "nt", reason="a file with a hole takes no room elsewhere")
def test_a_file_has_at_most_two_gigabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> object:
        raise EOFError

    monkeypatch.setattr(image.np, "fromfile", read)
    path = tmp_path / "large"
    path.write_bytes(bytes(128) + b"DICM")
    for size, reason in ((2 << 30, "the file ends early"), ((2 << 30) + 1, "it is larger than 2 GB")):
        os.truncate(path, size)
        with pytest.raises(LungSegError) as caught:
            image.read_image(path)
        assert caught.value.message == f"large could not be read: {reason}."
    path.unlink()


def coloured(
    count: int, one: Sequence[int], *, ground: Sequence[int] = (90, 91, 92), dtype: type = np.uint8
) -> NDArray[Any]:
    """Make so many pixels of a ground, some of them of another colour."""
    pixels = np.empty((10, 100, 3), dtype)
    pixels[...] = ground
    pixels.reshape(-1, 3)[:count] = one
    return pixels


@pytest.mark.parametrize(
    ("one", "grey"),
    [((10, 30, 29), 23), ((30, 10, 10), 16), ((10, 10, 30), 16), ((255, 255, 255), 255), ((255, 235, 245), 245)],
)
def test_grey_is_the_mean_of_what_differs_little(one: tuple[int, int, int], grey: int) -> None:
    found = grey_of_colour(coloured(1000, one))
    assert np.unique(found).tolist() == [grey]
    assert found.dtype == np.uint8
    wide = grey_of_colour(coloured(1000, [257 * value for value in one], dtype=np.uint16))
    assert abs(int(wide[0, 0]) - 257 * grey) < 257
    assert wide.dtype == np.uint16


@pytest.mark.parametrize("one", [(10, 31, 10), (31, 10, 10), (10, 10, 31), (200, 0, 0)])
@pytest.mark.parametrize(("count", "refused"), [(5, False), (6, True)])
def test_a_small_mark_may_be_coloured(count: int, refused: bool, one: tuple[int, int, int]) -> None:
    """Five pixels of a thousand."""
    if not refused:
        assert grey_of_colour(coloured(count, one))[9, 99] == 91
        return
    with pytest.raises(Unreadable, match="it is a colour image"):
        grey_of_colour(coloured(count, one))


@pytest.mark.parametrize("depth", [1, 257])
@pytest.mark.parametrize(
    ("one", "count", "refused"),
    [
        ((10, 128, 128), 1000, False),
        ((200, 138, 118), 1000, False),
        ((200, 139, 128), 6, True),
        ((200, 128, 117), 6, True),
        ((200, 117, 128), 6, True),
        ((200, 128, 139), 6, True),
        ((200, 139, 128), 5, False),
    ],
)
def test_brightness_beside_two_colours_that_are_none(
    one: tuple[int, int, int], count: int, refused: bool, depth: int
) -> None:
    dtype = np.uint8 if depth == 1 else np.uint16
    middle = (128 * depth if depth == 1 else 32768,) * 2
    scaled = [one[0] * depth, *(int(middle[0] + (value - 128) * depth) for value in one[1:])]
    pixels = coloured(count, scaled, ground=(10 * depth, *middle), dtype=dtype)
    if refused:
        with pytest.raises(Unreadable, match="it is a colour image"):
            grey_of_colour(pixels)
    else:
        np.testing.assert_array_equal(grey_of_colour(pixels), pixels[..., 0])


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (FileNotFoundError(2, "no"), "there is no such file"),
        (NotADirectoryError(20, "no"), "there is no such file"),
        (IsADirectoryError(21, "no"), "it is a folder"),
        (PermissionError(13, "no"), "you do not have permission to read it"),
        (MemoryError(), "there is not enough memory"),
        (EOFError(), "the file ends early"),
        (OSError(5, "no"), "the drive reported an error"),
        (OSError("of pydicom"), "the file is damaged"),
        (KeyError("Secret"), "the file is damaged"),
        (Unreadable("it is odd", "Take another."), "it is odd"),
    ],
)
def test_whatever_went_wrong_becomes_one_sentence(error: Exception, reason: str) -> None:
    found = as_error(Path("a.dcm"), error)
    assert found.message == f"a.dcm could not be read: {reason}."
    assert found.remedy
    assert str(found.cause) == type(error).__name__
    try:
        raise error
    except Exception as raised:
        cause = str(as_error(Path("a.dcm"), raised).cause)
    assert cause.startswith(f"{type(error).__name__} at test_limits.py:")
    assert as_error(Path("b"), found) is found


def test_a_refusal_has_a_remedy_of_its_own_or_the_usual_one() -> None:
    assert as_error(Path("a"), Unreadable("it is odd", "Take another.")).remedy == "Take another."
    assert as_error(Path("a"), Unreadable("it is odd")).remedy == "Copy it again from its source."


def test_pydicom_is_loaded_whole_before_a_part_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what it says, which quotes the file, reaches no log."""
    asked: list[str] = []
    monkeypatch.setattr(image, "whole_pydicom", lambda: asked.append("whole"))
    (tmp_path / "a.png").write_bytes(made.png(made.radiograph(bits=8)))
    image.read_image(tmp_path / "a.png")
    assert asked == []
    (tmp_path / "a.dcm").write_bytes(made.encode(made.dataset(made.radiograph(), BitsStored=12)))
    image.read_image(tmp_path / "a.dcm")
    assert asked == ["whole"]
    assert not logging.getLogger("pydicom").propagate
    loaded: list[str] = []
    monkeypatch.setattr(pydicom_first, "import_module", loaded.append)
    pydicom_first.whole_pydicom()
    assert loaded == ["pydicom"]

"""Pictures for people's eyes: where outlines lie, how thick they are, and how large a picture may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image, Voi
from lungseg_gui.services.writing.illustrations import encode_lungs, encode_outlined, encode_small, outlined
from lungseg_gui.services.writing.outcome import Outcome

GREY = 128
Picture = NDArray[np.int64]


def plain(shape: tuple[int, int]) -> Image:
    """Return an even image, shown as it is."""
    pixels = np.full(shape, GREY, np.uint8)
    return Image("1", pixels, 8, Path("/studies/a.png"), "PNG", voi=(Voi("window", 128.0, 256.0),))


def one_lung(shape: tuple[int, int], value: int = RIGHT) -> Mask:
    """Return a lung of the rows 20 to 39 and the columns 10 to 39."""
    mask = np.zeros(shape, np.uint8)
    mask[20:40, 10:40] = value
    return mask


def decoded(content: bytes) -> Picture:
    return np.asarray(cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED), np.int64)


def coloured(line: Picture) -> list[int]:
    """Return the places of a row or column (n, 3) that are in the right lung's colour."""
    return [place for place, (blue, _, red) in enumerate(line) if blue - red > 40]


def both_sides(picture: Picture) -> dict[str, list[int]]:
    """Return where the outline crosses the middle of the lung, down and across."""
    return {"down": coloured(picture[:, 25]), "across": coloured(picture[30])}


def test_an_outline_runs_between_the_pixels_inside_and_outside_and_is_closed() -> None:
    shown = plain((60, 50))
    picture = np.asarray(outlined(Outcome(shown, one_lung(shown.shape))), np.int64)
    assert both_sides(picture) == {"down": [19, 20, 39, 40], "across": [9, 10, 39, 40]}
    for outside, inside in ((picture[19, 25], picture[20, 25]), (picture[30, 9], picture[30, 10])):
        assert np.abs(outside - inside).max() < 30  # neither is nearer to the line
    assert (picture[18, 25] == 0).all()  # its dark casing
    assert (picture[16, 25] == GREY).all()
    assert (picture[[0, -1]] == GREY).all()  # the border of the image is none of a lung
    assert (picture[:, [0, -1]] == GREY).all()


def test_the_outline_of_a_single_pixel_has_four_sides() -> None:
    shown, mask = plain((60, 50)), np.zeros((60, 50), np.uint8)
    mask[30, 25] = RIGHT
    for picture in (np.asarray(outlined(Outcome(shown, mask)), np.int64), small(shown, mask, 60)):
        above, below, left, right = (picture[at].sum() for at in ((29, 25), (31, 25), (30, 24), (30, 26)))
        assert abs(left - right) < 25
        assert abs(above - below) < 40


def test_the_left_lung_has_its_own_colour() -> None:
    shown = plain((60, 50))
    blue, green, red = outlined(Outcome(shown, one_lung(shown.shape, LEFT)))[20, 25].tolist()
    assert red > green > blue


@pytest.mark.parametrize(("rows", "thick"), [(1049, 2), (1051, 4)])
def test_a_line_grows_with_the_picture(rows: int, thick: int) -> None:
    """By a pixel for each 700 rows or columns."""
    shown = plain((rows, 50))
    picture = np.asarray(outlined(Outcome(shown, one_lung(shown.shape))), np.int64)
    assert len(coloured(picture[:30, 25])) == thick
    if thick == 4:
        assert (picture[17, 25] == 0).all()
        assert (picture[15, 25] == GREY).all()


def test_measurements_are_drawn_where_the_image_is_upright_and_those_of_nobody_are_not() -> None:
    ruler = Figure(1, "ruler", ((10.0, 220.0), (10.0, 260.0)))
    shown, mask = replace(plain((60, 400)), orientation=("R", "F")), np.zeros((60, 400), np.uint8)
    bare = outlined(Outcome(shown, mask))
    nobody = (replace(ruler, proposed=True), Figure(2, "ruler", ()))
    assert (outlined(Outcome(shown, mask, figures=nobody)) == bare).all()
    picture = outlined(Outcome(shown, mask, figures=(ruler,)))
    assert picture[10, 159].min() > 200  # column 240, mirrored
    changed = np.flatnonzero((picture != bare).any(axis=(0, 2)))
    assert changed.min() in range(134, 139)
    assert changed.max() > 185  # the words stand at the right of the right end


@pytest.mark.parametrize(("side", "shape"), [(0, (60, 50)), (30, (30, 25)), (60, (60, 50)), (90, (60, 50))])
def test_a_picture_is_reduced_to_its_side_and_never_enlarged(side: int, shape: tuple[int, int]) -> None:
    outcome = Outcome(plain((60, 50)), one_lung((60, 50)))
    assert decoded(encode_outlined(outcome, side=side)).shape == (*shape, 3)
    assert decoded(encode_outlined(outcome)).shape == (60, 50, 3)


def test_each_lung_is_a_picture_of_nothing_and_all() -> None:
    mask = one_lung((60, 50))
    mask[2:4, 2:4] = LEFT
    files: Mapping[str, bytes] = encode_lungs(Outcome(plain((60, 50)), mask))
    assert list(files) == ["_right.png", "_left.png"]
    for content, value in zip(files.values(), (RIGHT, LEFT), strict=True):
        assert (decoded(content) == np.where(mask == value, 255, 0)).all()


# -- small ones
def small(shown: Image, mask: Mask | None, side: int) -> Picture:
    return decoded(encode_small(shown, mask, side=side))


@pytest.mark.parametrize(
    ("shape", "aspect", "side", "size"),
    [
        ((60, 50), 1.0, 30, (30, 25)),
        ((60, 50), 1.0, 90, (60, 50)),
        ((60, 50), 2.0, 60, (60, 25)),
        ((400, 1), 1.0, 100, (100, 1)),
        ((1, 400), 1.0, 100, (1, 100)),
    ],
)
def test_a_small_picture_keeps_the_patients_proportions(
    shape: tuple[int, int], aspect: float, side: int, size: tuple[int, int]
) -> None:
    assert small(replace(plain(shape), pixel_aspect=aspect), None, side).shape == (*size, 3)


def test_a_small_picture_has_outlines_where_there_is_a_mask() -> None:
    shown = plain((60, 50))
    mask = one_lung(shown.shape)
    assert both_sides(small(shown, None, 60)) == {"down": [], "across": []}
    found = both_sides(small(shown, mask, 60))
    assert {19, 20, 39, 40} <= set(found["down"])
    assert {9, 10, 39, 40} <= set(found["across"])
    halved = small(plain((120, 100)), np.kron(mask, np.ones((2, 2), np.uint8)), 60)
    assert np.abs(halved - small(shown, mask, 60)).max() < 40
    luminance = small(shown, mask, 60).sum(axis=2)
    assert abs(luminance[19, 25] - luminance[20, 25]) < 60
    assert abs(luminance[30, 9] - luminance[30, 10]) < 60


@pytest.mark.parametrize(("rows", "thick"), [(520, 2), (530, 4)])
def test_a_line_of_a_small_picture_grows_faster(rows: int, thick: int) -> None:
    """By a pixel for each 350 rows or columns."""
    shown = plain((rows, 50))
    picture = small(shown, one_lung(shown.shape), rows)
    light = picture[:30, 25].sum(axis=1) - 3 * GREY
    assert int((light > 60).sum()) == thick


@pytest.mark.parametrize("bits", [8, 12])
def test_a_small_picture_has_the_greys_of_its_window(bits: int) -> None:
    top = (1 << bits) - 1
    values = np.tile(np.linspace(0, top, 64), (40, 1))
    ramp = values.astype(np.uint8) if bits == 8 else values.astype(np.uint16)
    window = (Voi("window", (top + 1) / 2, top + 1.0),)
    picture = small(Image("1", ramp, bits, Path("/studies/a.png"), "PNG", voi=window), None, 64)
    assert np.abs(picture[20, :, 0] - np.linspace(0, 255, 64)).max() < 12


def test_a_small_picture_is_packed_as_for_the_eye() -> None:
    """JPEG at a quality of 90: the first step of its table for brightness is 3."""
    content = encode_small(plain((60, 50)), None, side=60)
    assert content[content.index(b"\xff\xdb") + 5] == 3


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_cannot_be_encoded_is_told(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    def fails(*_: Any) -> tuple[bool, None]:  # noqa: ANN401
        return False, None

    monkeypatch.setattr(cv2, "imencode", fails)
    outcome = Outcome(plain((60, 50)), one_lung((60, 50)))
    with pytest.raises(LungSegError, match=f"could not be encoded as {kind}"):
        _ = encode_outlined(outcome) if kind == "PNG" else encode_small(outcome.image, None, side=60)

"""Limits of areas, sizes, levels and contours, and whether a mask lies where the lungs are."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from lungseg_gui.core import lint, plausibility
from lungseg_gui.core.findings import Confirmation, Finding, unconfirmed
from lungseg_gui.core.fit import fit
from lungseg_gui.core.lungs import lungs_of
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Pixels, Spacing
from lungseg_gui.core.turn import Turn


def pair(*, left: int = 80, right: int = 80, height: int = 200) -> Mask:
    """Two blocks as wide as said, on a picture that leaves room around them."""
    mask = np.zeros((300, 400), np.uint8)
    mask[50 : 50 + height, 180 - right : 180] = RIGHT
    mask[50 : 50 + height, 220 : 220 + left] = LEFT
    return mask


def found(mask: Mask, *, spacing: Spacing | None = None, protocol: str = LUNG_FIELD) -> list[str]:
    return [finding.check for finding in lint.check(mask, spacing=spacing, protocol=protocol)]


# -- ratio
def beside(*, left: tuple[int, int], right: tuple[int, int] = (200, 100)) -> Mask:
    """Two blocks of these heights and widths whose middles lie at one level."""
    mask = np.zeros((300, 400), np.uint8)
    for (tall, wide), value in ((right, RIGHT), (left, LEFT)):
        first = 180 - wide if value == RIGHT else 220
        mask[150 - tall // 2 : 150 - tall // 2 + tall, first : first + wide] = value
    return mask


def hearted(width: int) -> Mask:
    """A left lung that a large heart makes narrow in its lower four fifths: as high and wide as the right one."""
    mask = beside(left=(200, 100))
    mask[90:, 220 : 320 - width] = 0
    return mask


@pytest.mark.parametrize(("left", "speaks"), [(41, True), (42, False), (130, False), (131, True)])
def test_no_age_has_areas_that_differ_so_much(left: int, speaks: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plausibility, "UNEVEN_WIDTH", 0.0)
    assert found(pair(left=left, right=100)) == (["ratio"] if speaks else [])


def test_a_right_lung_is_small_beside_the_left_one() -> None:
    (finding,) = lint.check(pair(left=131, right=100))
    assert finding.segment == RIGHT
    assert finding.sentence == "The right lung is unusually small: 76 % of the other's area, hardly ever below 77 %."
    (finding,) = lint.check(pair(left=40, right=100))
    assert finding.segment == LEFT
    assert finding.sentence == "The left lung is unusually small: 40 % of the other's area, hardly ever below 42 %."


@pytest.mark.parametrize("width", [40, 60])
def test_a_large_heart_makes_a_lung_small_and_is_none_of_the_checks_business(width: int) -> None:
    assert found(hearted(width)) == []


@pytest.mark.parametrize(
    ("left", "said"),
    [
        ((148, 100), "74 % of the other's area and 74 % of its height"),
        ((152, 96), ""),  # 73 % of the area, 76 % of the height
        ((200, 59), "59 % of the other's area and 59 % of its width"),
        ((200, 61), ""),
        ((148, 102), ""),  # 75.5 % of the area
    ],
)
def test_a_lung_is_small_that_is_much_lower_or_narrower_than_the_other(left: tuple[int, int], said: str) -> None:
    sentences = [f.sentence for f in lint.check(beside(left=left)) if f.check == "ratio"]
    assert sentences == ([f"The left lung is unusually small: {said}."] if said else [])


def test_a_right_lung_may_not_be_lower_than_the_left_one() -> None:
    (finding,) = lint.check(beside(left=(200, 80), right=(140, 100)))  # left by right 1.14
    assert finding.segment == RIGHT
    assert finding.sentence == "The right lung is unusually small: 88 % of the other's area and 70 % of its height."
    assert found(beside(left=(200, 66), right=(140, 100))) == []  # 0.94


def test_a_stray_part_does_not_make_a_lung_high() -> None:
    mask = beside(left=(120, 100))
    mask[2:5, 250:253] = LEFT
    spoken = {finding.check: finding for finding in lint.check(mask)}
    assert "60 % of its height" in spoken["ratio"].sentence


def test_a_second_part_of_one_lung_does_not_make_the_other_one_low() -> None:
    mask = beside(left=(200, 90), right=(200, 92))
    mask[2:30, 220:300] = LEFT
    mask[270:298, 220:300] = LEFT
    assert set(found(mask)) == {"parts"}


@pytest.mark.parametrize(("left", "speaks"), [(69, True), (71, False), (169, False), (171, True)])
def test_masks_that_take_in_the_lung_behind_the_heart_have_other_proportions(
    left: int, speaks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as context:
        context.setattr(plausibility, "UNEVEN_WIDTH", 0.0)
        assert found(pair(left=left, right=100), protocol=RETROCARDIAC) == (["ratio"] if speaks else [])
    assert found(beside(left=(148, 120)), protocol=RETROCARDIAC) == ["ratio"]  # 0.89
    assert found(beside(left=(148, 123)), protocol=RETROCARDIAC) == []  # 0.91


# -- size
@pytest.mark.parametrize(
    ("mm", "height", "width", "said"),
    [
        (1.0, 200, 80, ""),
        (0.16, 200, 100, ""),  # 32 mm high: a newborn's
        (0.14, 240, 150, "The right lung has a height of 34 mm"),
        (0.14, 200, 120, "The right lung has a height of 28 mm, below 30 mm: check the mask and the pixel spacing."),
        (0.2, 150, 40, "The right lung has an area of 2.4 cm², below 4 cm²: check the mask and the pixel spacing."),
        (1.9, 200, 60, "The right lung has an area of 433 cm², above 400 cm²"),
        (1.9, 200, 50, "The right lung has a height of 380 mm, above 370 mm"),
        (1.9, 100, 110, "The right lung has a width of 209 mm, above 200 mm"),
        (0.2, 250, 59, "The right lung has a width of 11.8 mm, below 12 mm"),
    ],
)
def test_sizes_that_neither_adults_nor_children_have(mm: float, height: int, width: int, said: str) -> None:
    mask = pair(left=width, right=width, height=height)
    sentences = [f.sentence for f in lint.check(mask, spacing=Spacing(mm, mm)) if f.check == "size"]
    if not said or "34 mm" in said:
        assert sentences == []
    else:
        assert sentences[0].startswith(said)
        assert len(sentences) == 2  # one for each lung, however many measures are off
    assert "size" not in found(mask)  # nothing is known without a spacing


def test_a_height_is_one_of_the_patient_where_pixels_are_not_square() -> None:
    turned = Turn(transposed=True)
    mask = turned.stored(pair())
    spoken = lint.check(mask, spacing=Spacing(0.5, 1.9), turn=turned)
    assert "height of 380 mm" in spoken[0].sentence


# -- places of the lungs
@pytest.mark.parametrize(("down", "speaks"), [(48, False), (52, True), (-48, False), (-52, True)])
def test_a_lung_that_lies_a_quarter_of_its_height_above_the_other(down: int, speaks: bool) -> None:
    mask = np.zeros((400, 400), np.uint8)
    mask[100:300, 100:180] = RIGHT
    mask[100 + down : 300 + down, 220:300] = LEFT
    findings = lint.check(mask)
    assert [finding.check for finding in findings] == (["place"] if speaks else [])
    if speaks:
        assert findings[0].sentence.startswith(f"The {'right' if down > 0 else 'left'} lung is 26 %")


# -- contours
def lung(scale: float = 1.0, *, teeth: float = 0.0, apart: float = 0.05, along: float = 0.25) -> Mask:
    """A lung of 200 pixels' height, times the scale; teeth in parts of its height along its lower contour."""
    angle = np.linspace(0, 2 * np.pi, 4000, endpoint=False)
    low = np.abs(angle - 0.5 * np.pi) < along * np.pi
    far_along = np.cumsum(np.hypot(45 * np.sin(angle), 100 * np.cos(angle))) * (angle[1] - angle[0])
    far = 1 + teeth * 2 * np.sin(2 * np.pi * far_along / (apart * 200)) * low
    x, y = 120 + 45 * far * np.cos(angle), 140 + 100 * far * np.sin(angle)
    mask = np.zeros((round(280 * scale), round(240 * scale)), np.uint8)
    corners = (np.stack([x, y], axis=1) * scale * 16).round().astype(np.int32)
    cv2.fillPoly(mask, [corners], RIGHT, shift=4)
    return mask


def ratio(mask: Mask) -> float:
    shape = plausibility.raggedness(lungs_of(mask)[0])
    assert shape is not None
    return shape.ratio


def test_a_contour_that_is_ragged_all_around_is_found_and_smoothed() -> None:
    mask = lung(3, teeth=0.008, along=1.0)
    finding = {finding.check: finding for finding in lint.check(mask)}["contour"]
    assert finding.sentence.startswith("The contour of the right lung is ragged: ")
    assert "contour" not in found(lint.repair(finding.repair, mask))
    assert "contour" not in found(lung(3))


@pytest.mark.parametrize("scale", [1, 4])
def test_a_ragged_stretch_is_found_where_it_is_and_smoothed_there(scale: int) -> None:
    mask = lung(scale, teeth=0.012, along=0.14)
    finding = {finding.check: finding for finding in lint.check(mask)}["contour"]
    shape = plausibility.raggedness(lungs_of(mask)[0])
    assert shape is not None
    longer = f"{100 * (shape.stretch - 1):.0f} % longer than smoothed."
    assert finding.sentence == f"A stretch of the contour of the right lung is ragged: {longer}"
    assert finding.box.top > 180 * scale  # its lower end alone has teeth
    assert finding.box.bottom > 235 * scale
    repaired = lint.repair(finding.repair, mask)
    assert "contour" not in found(repaired)
    np.testing.assert_array_equal(repaired[: 170 * scale], mask[: 170 * scale])
    assert (repaired != mask).any()


def test_the_repair_smooths_what_is_ragged_in_the_true_proportions_alone() -> None:
    mask = lung(4, teeth=0.003, along=1.0)
    shape = plausibility.raggedness(lungs_of(mask)[0])
    assert shape is not None
    assert not shape.too
    smoothed = plausibility.raggedness(lungs_of(lint.repair("smooth", mask))[0])
    assert smoothed is not None
    assert smoothed.ratio < shape.ratio


def test_a_sharp_angle_hardly_counts_as_ragged() -> None:
    mask = np.zeros((520, 260), np.uint8)
    corners = np.array([[150, 20], [215, 300], [225, 440], [215, 440], [180, 330], [60, 300], [80, 120]], np.int32)
    cv2.fillPoly(mask, [corners], RIGHT)
    shape = plausibility.raggedness(lungs_of(mask)[0])
    assert shape is not None
    assert shape.stretch < 1.05  # 1.10 with all pieces of the stretch
    assert not shape.too


@pytest.mark.parametrize("teeth", [0.0, 0.01])
def test_a_shape_is_as_ragged_on_any_grid(teeth: float) -> None:
    assert ratio(lung(2, teeth=teeth)) == pytest.approx(ratio(lung(8, teeth=teeth)), abs=0.004)


def test_a_few_pixels_have_no_shape() -> None:
    mask = np.zeros((50, 50), np.uint8)
    mask[10:14, 10:14] = RIGHT
    assert plausibility.raggedness(lungs_of(mask)[0]) is None


# -- the image beneath
@pytest.fixture(scope="module")
def drawn() -> tuple[Mask, Pixels]:
    """Dark lungs with soft ribs on a bright chest."""
    mask = np.zeros((400, 440), np.uint8)
    cv2.ellipse(mask, (140, 210), (55, 130), 0, 0, 360, RIGHT, -1)
    cv2.ellipse(mask, (300, 210), (50, 125), 0, 0, 360, LEFT, -1)
    rng = np.random.default_rng(0)
    grey = np.where(mask > 0, 70.0, 170.0) + 12 * np.sin(np.arange(400) / 9)[:, None] + rng.normal(0, 6, mask.shape)
    return mask, np.clip(grey, 0, 255).astype(np.uint8)


def moved(mask: Mask, down: int, across: int) -> Mask:
    return np.roll(mask, (down, across), axis=(0, 1))


@pytest.mark.parametrize("scale", [1, 3])
@pytest.mark.parametrize(
    ("down", "across", "words"),
    [(30, 0, "30 px too low"), (-30, 0, "30 px too high"), (0, 30, "patient's left"), (0, -30, "patient's right")],
)
@pytest.mark.parametrize("number", [1, 3, 6])
def test_a_mask_beside_the_lungs_is_told_with_its_direction(
    drawn: tuple[Mask, Pixels], down: int, across: int, words: str, scale: int, number: int
) -> None:
    mask, pixels = (np.kron(part, np.ones((scale, scale), np.uint8)) for part in drawn)
    turn = Turn.of_exif(number)
    shifted = turn.stored(moved(mask, scale * down, scale * across))
    grey = turn.stored(pixels)
    assert lint.check(turn.stored(mask), pixels=grey, turn=turn) == []
    (finding,) = lint.check(shifted, pixels=grey, turn=turn)
    assert finding.check == "place"
    far = int(finding.sentence.split(" px")[0].split()[-1])
    assert far == pytest.approx(30 * scale, abs=3 * scale)
    assert words.split(" px")[-1] in finding.sentence


def test_a_picture_without_lungs_says_nothing(drawn: tuple[Mask, Pixels]) -> None:
    mask, _ = drawn
    assert fit(mask, np.full(mask.shape, 90, np.uint8)) is None
    assert fit(np.zeros_like(mask), drawn[1]) is None


# -- where it is, and what was said of it
@pytest.mark.parametrize("number", range(1, 9))
def test_a_finding_lies_where_it_is_on_the_stored_grid(number: int) -> None:
    turn = Turn.of_exif(number)
    mask = pair()
    mask[270:275, 30:40] = LEFT
    stored = turn.stored(mask)
    (finding,) = lint.check(stored, turn=turn)
    rows, columns = np.nonzero(turn.stored(np.where(mask[:] == LEFT, mask, 0) * (np.arange(400) < 100)))
    assert finding.box == Box(int(rows.min()), int(columns.min()), int(rows.max()) + 1, int(columns.max()) + 1)


def test_what_the_patient_is_like_is_confirmed_for_the_case() -> None:
    small = Finding("ratio", "40 %", Box(0, 0, 1, 1), segment=LEFT)
    word = Confirmation.of(small, "collapse")
    assert Confirmation.read(word.as_dict()) == word
    assert word.covers(Finding("ratio", "41 %", Box(2, 2, 3, 3), segment=LEFT))
    assert not word.covers(Finding("ratio", "40 %", Box(0, 0, 1, 1), segment=RIGHT))
    assert unconfirmed([small, Finding("sides", "", Box(0, 0, 1, 1))], [word])[0].check == "sides"


def test_a_part_that_has_changed_is_another_one() -> None:
    stray = Finding("parts", "a second part, 4 px", Box(0, 0, 1, 1), "keep-largest", LEFT)
    word = Confirmation.of(stray)
    assert word.covers(stray)
    assert not word.covers(Finding("parts", "a second part, 9 px", Box(0, 0, 1, 1), "keep-largest", LEFT))

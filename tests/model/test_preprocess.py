from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_model.errors import ModelError
from lungseg_model.preprocess import (
    Placement,
    informative,
    normalise,
    place,
    reduce,
    shrink,
    shrink_mask,
    to_grid,
)

from .conftest import draw

SHAPES = [(4892, 4020), (512, 512), (405, 500), (2048, 2500), (300, 260), (1001, 333)]


def one_hot(mask: NDArray[np.uint8], size: int) -> tuple[NDArray[np.float32], Placement]:
    placement = place((mask.shape[0], mask.shape[1]), size)
    shares = shrink_mask(mask, placement.rows, placement.columns).astype(np.float32) / 255
    probability = np.zeros((3, size, size), np.float32)
    probability[0] = 1
    content = placement.crop(probability)
    content[1], content[2] = shares[..., 0], shares[..., 1]
    content[0] = 1 - content[1] - content[2]
    return probability, placement


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [256, 384])
def test_an_edge_comes_back_within_half_a_network_pixel_and_without_bias(shape: tuple[int, int], size: int) -> None:
    height, width = shape
    errors: list[float] = []
    for part in np.linspace(0.3, 0.6, 9):
        left, right = int(width * part), int(width * (part + 0.2))
        top, bottom = int(height * part), int(height * (part + 0.25))
        mask = np.zeros(shape, np.uint8)
        mask[top:bottom, left:right] = 1
        probability, placement = one_hot(mask, size)
        back = to_grid(probability, placement)
        rows = np.flatnonzero((back == 1).any(axis=1))
        columns = np.flatnonzero((back == 1).any(axis=0))
        scale = max(shape) / size
        found = (rows[0], rows[-1] + 1, columns[0], columns[-1] + 1)
        errors += [(a - b) / scale for a, b in zip(found, (top, bottom, left, right), strict=True)]
    worst = max(abs(e) for e in errors)
    assert worst <= 0.5
    assert abs(float(np.mean(errors))) < 0.05


def test_a_line_of_one_pixel_stays_where_it_is() -> None:
    """An image's one-pixel edge: its centre of mass on the grid is its true place."""
    for shape in SHAPES:
        for at in (0.31, 0.5, 0.77):
            pixels = np.zeros(shape, np.uint16)
            column = int(shape[1] * at)
            pixels[:, column:] = 4000
            placement = place(shape, 256)
            grid, _ = reduce(pixels, 256)
            line = placement.crop(grid)[placement.rows // 2]
            # share of white columns, from the sum over the step, against the true one
            low, high = line.min(), line.max()
            edge = placement.columns - float(((line - low) / (high - low)).sum())
            assert abs(edge - column * placement.column_scale) < 0.5


def test_both_lungs_come_back_and_touch_without_a_third_value() -> None:
    mask = np.zeros((900, 700), np.uint8)
    mask[100:800, 50:350] = 1
    mask[100:800, 350:650] = 2
    probability, placement = one_hot(mask, 256)
    back = to_grid(probability, placement)
    assert set(np.unique(back)) == {0, 1, 2}
    assert np.count_nonzero(back != mask) / mask.size < 0.01


def test_ties_make_no_third_value() -> None:
    probability = np.zeros((3, 64, 64), np.float32)
    probability[1:] = 0.5
    probability[1, :, :20], probability[2, :, :20] = 1.0, 0.0
    probability[1, :, 44:], probability[2, :, 44:] = 0.0, 1.0
    assert set(np.unique(to_grid(probability, place((100, 100), 64)))) <= {0, 1, 2}


@given(
    height=st.integers(1, 400),
    width=st.integers(1, 400),
    ratio=st.floats(0.3, 3.0),
)
def test_the_content_lies_within_the_grid(height: int, width: int, ratio: float) -> None:
    placement = place((height, width), 64, spacing=(0.1, 0.1 * ratio))
    assert 1 <= placement.rows <= 64
    assert 1 <= placement.columns <= 64
    assert max(placement.rows, placement.columns) == 64
    assert placement.top + placement.rows <= 64
    assert placement.left + placement.columns <= 64


def test_unequal_spacing_makes_the_content_isotropic() -> None:
    placement = place((400, 400), 256, spacing=(0.4, 0.2))
    assert (placement.rows, placement.columns) == (256, 128)


@pytest.mark.parametrize("dtype", ["u1", "<u2", ">u2", "<i2", ">i4", "<f4", ">f4", "<f8"])
def test_every_type_and_byte_order_gives_the_same_grid(dtype: str) -> None:
    smooth = np.add.outer(np.linspace(0, 100, 300), np.linspace(0, 100, 200))
    wanted, _ = reduce(np.round(smooth).astype(np.uint8), 128)
    grid, _ = reduce(np.round(smooth).astype(np.dtype(dtype)), 128)
    assert grid.dtype == np.float32
    assert np.abs(grid - wanted).max() < 0.05


def test_gain_and_offset_do_not_matter() -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 200, (300, 200)).astype(np.uint16)
    first, _ = reduce(pixels, 128)
    second, _ = reduce(pixels * 50 + 3000, 128)
    assert np.abs(first - second).max() < 0.05


def test_black_borders_do_not_change_the_exposure() -> None:
    rng = np.random.default_rng(0)
    picture = (rng.normal(1000, 100, (256, 256))).astype(np.float32)
    boxed = np.zeros((256, 400), np.float32)
    boxed[:, 72:328] = picture
    keep = informative(boxed)
    assert not keep[:, :70].any()
    assert keep[:, 80:320].mean() > 0.9
    assert np.abs(normalise(boxed)[:, 72:328] - normalise(picture)).max() < 0.2


def test_inverting_mirrors_the_grid() -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (200, 200)).astype(np.uint8)
    first, _ = reduce(pixels, 128)
    second, _ = reduce(np.uint8(255) - pixels, 128)
    assert np.abs(first + second).max() < 0.05


@pytest.mark.parametrize("exponent", [0.5, 2.0])
def test_another_tone_curve_gives_nearly_the_same_grid(exponent: float) -> None:
    image, _ = draw(1, (256, 256))
    flat = image.astype(np.float32) / np.float32(255)
    bent = np.power(flat, np.float32(exponent))

    def apart(toned: bool) -> float:
        first, second = normalise(flat, toned=toned), normalise(bent, toned=toned)
        inside = np.abs(first) < 1.99  # which pixels count as air differs
        return float(np.abs(first - second)[inside].mean())

    assert apart(toned=True) < 0.5 * apart(toned=False)


def test_the_median_lies_in_the_middle_and_no_grey_value_changes_its_rank() -> None:
    skewed = np.random.default_rng(0).gamma(2.0, 100.0, (128, 128)).astype(np.float32)
    grid = normalise(skewed)
    assert abs(float(np.median(grid))) < 0.05
    assert abs(float(np.median(normalise(skewed, toned=False)))) > 0.5
    order = np.argsort(skewed, axis=None)
    assert (np.diff(grid.ravel()[order]) > -1e-5).all()
    assert np.percentile(grid, 1) == pytest.approx(-2.0, abs=0.05)
    assert np.percentile(grid, 99) == pytest.approx(2.0, abs=0.05)


@pytest.mark.parametrize("value", [0, 77])
def test_a_flat_picture_is_zero(value: int) -> None:
    grid, _ = reduce(np.full((50, 40), value, np.uint16), 64)
    assert not grid.any()


def test_values_that_are_no_numbers_are_survived() -> None:
    pixels = np.random.default_rng(0).normal(size=(100, 100)).astype(np.float32)
    pixels[5, 5], pixels[6, 6] = np.nan, np.inf
    assert np.isfinite(reduce(pixels, 64)[0]).all()


@pytest.mark.parametrize("shape", [(0, 5), (10, 10, 3)])
def test_impossible_pictures_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ModelError) as caught:
        reduce(np.zeros(shape, np.uint8), 64)
    assert caught.value.remedy


def test_preprocessing_metrics_and_bundled_need_no_torch() -> None:
    code = (
        "import sys, lungseg_model.preprocess, lungseg_model.metrics, lungseg_model.weights, lungseg_model.evaluate;"
        "lungseg_model.weights.bundled(); sys.exit('torch' in sys.modules)"
    )
    path = ":".join(p for p in sys.path if p)
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": path}, check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize(
    ("shape", "spacing", "box"),
    [
        ((1, 1), None, (0, 0, 64, 64)),
        ((200, 100), None, (0, 16, 64, 32)),
        ((100, 200), None, (16, 0, 32, 64)),
        ((90, 200), None, (17, 0, 29, 64)),  # an odd rest: less of it lies above
        ((1, 1000), None, (31, 0, 1, 64)),
        ((1000, 1), None, (0, 31, 64, 1)),
        ((100, 100), (0.2, 0.1), (0, 16, 64, 32)),
        ((100, 100), (0.1, 0.4), (24, 0, 16, 64)),
    ],
)
def test_a_picture_lies_in_the_middle_of_the_grid(
    shape: tuple[int, int], spacing: tuple[float, float] | None, box: tuple[int, int, int, int]
) -> None:
    placement = place(shape, 64, spacing=spacing)
    assert (placement.top, placement.left, placement.rows, placement.columns) == box
    assert (placement.height, placement.width, placement.size) == (*shape, 64)
    grid = np.arange(64 * 64).reshape(64, 64)
    content = placement.crop(grid)
    assert content.shape == box[2:]
    assert content[0, 0] == 64 * box[0] + box[1]
    assert placement.row_scale == pytest.approx(box[2] / shape[0])
    assert placement.column_scale == pytest.approx(box[3] / shape[1])


@pytest.mark.parametrize("shape", [(0, 5), (5, 0)])
def test_a_picture_without_pixels_has_no_place(shape: tuple[int, int]) -> None:
    with pytest.raises(ModelError, match="no pixels"):
        place(shape, 64)


@pytest.mark.parametrize("shape", [(6,), (2, 3, 1)])
def test_only_grey_pictures_are_made_smaller(shape: tuple[int, ...]) -> None:
    with pytest.raises(ModelError, match=f"{len(shape)} dimensions"):
        shrink(np.zeros(shape, np.uint8), 2, 2)
    with pytest.raises(ModelError, match=f"{len(shape)} dimensions"):
        reduce(np.zeros(shape, np.uint8), 64)


PIXELS = np.array([[0, 8, 16, 56], [40, 48, 56, 96]], np.uint16)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        ((2, 4), PIXELS),
        ((2, 2), [[4, 36], [44, 76]]),
        ((2, 1), [[20], [60]]),  # by area, one side alone as well
        ((1, 4), [[20, 28, 36, 76]]),
        ((1, 1), [[40]]),
        ((3, 4), [[0, 8, 16, 56], [20, 28, 36, 76], [40, 48, 56, 96]]),  # bilinear where one side grows
        ((3, 1), [[12], [32], [52]]),
        ((1, 8), [[20, 22, 26, 30, 34, 46, 66, 76]]),
    ],
)
def test_pixels_are_averaged_by_area_and_grow_bilinear(size: tuple[int, int], wanted: object) -> None:
    values = np.asarray(wanted, np.float32)
    assert shrink(PIXELS, *size) == pytest.approx(values, abs=1e-3)
    assert shrink(PIXELS.T, *size[::-1]) == pytest.approx(values.T, abs=1e-3)
    assert shrink(PIXELS.astype(np.uint8), *size) == pytest.approx(256 * values, abs=0.3)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        ((2, 4), [255, 0, 0, 255]),
        ((2, 2), [128, 128]),
        ((1, 2), [128, 128]),
        ((2, 1), [64]),
        ((3, 4), [255, 0, 0, 255]),
    ],
)
def test_a_small_mask_has_each_lungs_share(size: tuple[int, int], wanted: list[int]) -> None:
    mask = np.array([[1, 0, 0, 2]] * 2, np.uint8)
    for drawn, share in ((mask, shrink_mask(mask, *size)), (mask.T, shrink_mask(mask.T, *size[::-1]).swapaxes(0, 1))):
        assert share.shape == (*size, 2), drawn
        half = len(wanted) / 2
        for row in share.astype(np.int32):
            assert row[:, 0] == pytest.approx([v if at < half else 0 for at, v in enumerate(wanted)], abs=1)
            assert row[:, 1] == pytest.approx([v if at + 1 > half else 0 for at, v in enumerate(wanted)], abs=1)


def test_a_mask_grows_with_straight_slopes() -> None:
    mask = np.array([[1, 0]], np.uint8)
    for rows in (1, 2):
        assert shrink_mask(mask, rows, 4)[0, :, 0] == pytest.approx([255, 191, 64, 0], abs=1)
    column = np.ascontiguousarray(mask.T)
    for columns in (1, 2):
        assert shrink_mask(column, 4, columns)[:, 0, 0] == pytest.approx([255, 191, 64, 0], abs=1)


def test_flat_lines_at_each_border_tell_nothing() -> None:
    picture = np.random.default_rng(0).uniform(0, 1, (60, 50)).astype(np.float32)
    inner = np.zeros(picture.shape, np.bool_)
    inner[3:-5, 2:-7] = True
    picture[~inner] = 0.5
    assert np.array_equal(informative(picture).any(axis=1), inner.any(axis=1))
    assert np.array_equal(informative(picture).any(axis=0), inner.any(axis=0))
    assert informative(picture)[inner].mean() > 0.98  # but for the brightest and darkest, if anything
    picture[20, :] = 0.5  # a flat line within stays
    assert informative(picture)[20, 2:-7].all()
    assert informative(np.full((9, 7), 3.0, np.float32)).all()


def test_padding_tells_nothing_and_does_not_make_a_line_lively() -> None:
    picture = np.random.default_rng(0).uniform(0, 1, (40, 40)).astype(np.float32)
    valid = np.ones(picture.shape, np.bool_)
    valid[:, :6] = valid[:4] = False
    picture[~valid] = 7.0
    picture[4:9] = np.where(valid[4:9], 0.5, 7.0)  # flat, but for what is padding
    keep = informative(picture, valid)
    assert not keep[:9].any()
    assert not keep[:, :6].any()
    assert keep[9:, 6:].mean() > 0.95
    grid = normalise(picture, valid)
    assert (grid[~valid] == 0).all()
    assert np.median(grid[keep]) == pytest.approx(0.0, abs=1e-5)
    valid[9, 7:] = False  # one pixel alone is flat, whatever its value
    picture[9, 6] = 0.97
    assert not informative(picture, valid)[9].any()
    nothing = np.zeros(picture.shape, np.bool_)
    assert not informative(picture, nothing).any()
    assert not normalise(picture, nothing).any()


@pytest.mark.parametrize("end", [0.0, 1.0])
@pytest.mark.parametrize(("share", "kept"), [(0.01, True), (0.05, False), (0.8, False), (0.95, True)])
def test_saturated_values_are_left_out_where_they_are_many_but_not_nearly_all(
    end: float, share: float, kept: bool
) -> None:
    picture = np.random.default_rng(0).uniform(0.2, 0.8, (100, 100)).astype(np.float32)
    order = np.random.default_rng(1).permutation(picture.size)
    picture.ravel()[order[: round(share * picture.size)]] = end
    picture.ravel()[order[-30:]] = 1.0 - end
    assert informative(picture)[picture == end].all() == kept
    assert informative(picture)[(picture > 0.25) & (picture < 0.75)].all()


def test_a_picture_whose_every_line_is_flat_keeps_them_all() -> None:
    stripes = np.repeat(np.linspace(0, 1, 200, dtype=np.float32)[:, None], 30, axis=1)
    for picture in (stripes, stripes.T):
        assert informative(picture).all()


@pytest.mark.parametrize("toned", [True, False])
@pytest.mark.parametrize("skew", [0.4, 1.0, 3.0, 12.0])
def test_tones_follow_the_formula(skew: float, toned: bool) -> None:
    picture = (100 + 900 * np.random.default_rng(0).uniform(0, 1, (50, 60)) ** skew).astype(np.float32)
    picture[20, 20:22], picture[20, 22:24] = 9000.0, -9000.0  # far out
    values = picture[informative(picture)]
    low, median, high = np.percentile(values, (1, 50, 99))
    share = (picture - low) / (high - low)
    middle = min(max((median - low) / (high - low), 0.1), 0.9)
    steep = (1 - middle) / middle
    if toned:
        share = np.where((share > 0) & (share < 1), share * steep / (1 + share * (steep - 1)), share)
    wanted = np.clip(4 * share - 2, -3, 3)
    assert np.abs(normalise(picture, toned=toned) - wanted).max() < 1e-3


def test_a_picture_is_toned_unless_it_is_not_wanted() -> None:
    pixels = (1000 * np.random.default_rng(0).uniform(0, 1, (64, 64)) ** 3).astype(np.uint16)
    assert np.array_equal(reduce(pixels, 64)[0], reduce(pixels, 64, toned=True)[0])
    assert not np.array_equal(reduce(pixels, 64)[0], reduce(pixels, 64, toned=False)[0])


def test_a_single_bright_pixel_is_seen() -> None:
    picture = np.zeros((50, 50), np.float32)
    picture[20, 30] = 5.0
    assert np.argwhere(normalise(picture) == normalise(picture).max()).tolist() == [[20, 30]]


def leads(probability: NDArray[np.float32], placement: Placement, side: int) -> NDArray[np.float64]:
    """By how much a class leads on each stored pixel: bilinear between the centres of the grid's pixels."""
    content = placement.crop(probability).astype(np.float64)
    lead = content[side] - np.maximum(content[0], content[3 - side])

    def between(values: NDArray[np.float64], count: int, scale: float) -> NDArray[np.float64]:
        at = (np.arange(count) + 0.5) * scale - 0.5
        return np.apply_along_axis(lambda line: np.interp(at, np.arange(len(line)), line), 0, values)

    rows = between(lead, placement.height, placement.row_scale)
    return between(rows.T, placement.width, placement.column_scale).T


@pytest.mark.parametrize("shape", [(150, 90), (60, 210), (20, 16), (32, 32), (1, 5)])
def test_a_pixel_is_of_the_class_that_leads_there(shape: tuple[int, int]) -> None:
    drawn = np.random.default_rng(4)
    placement = place(shape, 32)
    for kept in (slice(None), slice(12, 20)):  # all over the grid, and in its middle
        probability = np.zeros((3, 32, 32), np.float32)
        probability[0] = 1.0
        probability[:, kept, kept] = drawn.dirichlet((0.4, 0.4, 0.4), probability[0, kept, kept].shape).transpose(
            2, 0, 1
        )
        back = to_grid(probability, placement)
        assert back.shape == shape
        for side in (1, 2):
            lead = leads(probability, placement, side)
            sure = np.abs(lead) > 0.02  # levels are bytes, and cv2 interpolates by thirty-seconds
            assert np.array_equal((back == side)[sure], lead[sure] > 0)


def test_a_grid_without_lungs_gives_an_empty_mask() -> None:
    probability = np.zeros((3, 32, 32), np.float32)
    probability[0] = 1.0
    assert not to_grid(probability, place((40, 30), 32)).any()
    probability[0] = 1 / 3
    probability[1:] = 1 / 3
    assert not to_grid(probability, place((40, 30), 32)).any()

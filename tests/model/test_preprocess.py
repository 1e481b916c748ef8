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

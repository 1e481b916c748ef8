"""What the drawn changes must not do: each by a property that holds for every picture, whatever is drawn."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import augment

SIZE = 128
NO_LUNG = np.zeros((SIZE, SIZE, 2), np.float32)


def picture(seed: int = 0) -> NDArray[np.float32]:
    """Return a smooth picture between 0.2 and 0.8 with some grain."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(0.25, 0.75, (6, 6)).astype(np.float32)
    smooth = np.asarray(cv2.resize(coarse, (SIZE, SIZE), interpolation=cv2.INTER_LINEAR), np.float32)
    return smooth + rng.uniform(-0.04, 0.04, (SIZE, SIZE)).astype(np.float32)


@pytest.mark.parametrize("change", [augment.sharpen, augment.blur, augment.veil])
def test_a_filter_treats_rows_and_columns_alike(change: Callable[..., tuple[NDArray[np.float32], object]]) -> None:
    """A picture that lies on its side is changed as the upright one: nothing depends on the detector's rows."""
    for seed in range(6):
        image = picture(seed)
        upright, _ = change(np.random.default_rng(seed), image, NO_LUNG)
        lying, _ = change(np.random.default_rng(seed), np.ascontiguousarray(image.T), NO_LUNG)
        assert np.abs(upright - lying.T).max() < 1e-4
        assert np.abs(upright - image).max() > 1e-5


def test_a_shutter_is_a_rectangle_around_the_middle_that_leaves_most_of_the_picture() -> None:
    image = np.full((SIZE, SIZE), 0.5, np.float32)
    inside = 0
    for seed in range(60):
        got, _ = augment.collimation(np.random.default_rng(seed), image, NO_LUNG)
        open_field = (np.abs(got - 0.5) < 0.25).astype(np.uint8)
        if open_field.all():
            continue
        quarter = SIZE // 4
        assert open_field[quarter:-quarter, quarter:-quarter].all()
        rows, columns = np.flatnonzero(open_field.any(1)), np.flatnonzero(open_field.any(0))
        farthest = 0.19 * SIZE  # 14 % and what 4 degrees turn
        assert max(rows[0], SIZE - 1 - rows[-1], columns[0], SIZE - 1 - columns[-1]) < farthest
        if min(rows[0], SIZE - 1 - rows[-1], columns[0], SIZE - 1 - columns[-1]) < 2:
            continue  # cut off by the picture's own edge
        inside += 1
        corners = np.argwhere(open_field)[:, ::-1].astype(np.float32)
        (_, sides, _) = cv2.minAreaRect(corners)
        assert open_field.sum() > 0.96 * (sides[0] + 1) * (sides[1] + 1)
    assert inside >= 5


def test_the_edge_of_a_shutter_is_as_soft_across_as_along() -> None:
    image = np.full((SIZE, SIZE), 0.5, np.float32)
    soft = []
    for seed in range(80):
        got, _ = augment.collimation(np.random.default_rng(seed), image, NO_LUNG)
        between = np.abs(got - got.min()) * np.abs(got - got.max()) > 1e-3
        along_rows, along_columns = between[SIZE // 2].sum(), between[:, SIZE // 2].sum()
        if along_columns >= 6 or along_rows >= 6:
            soft.append((int(along_rows), int(along_columns)))
    both = [rows for rows, columns in soft if columns >= 4 and rows >= 4]
    assert len(both) >= 5


def test_bars_of_a_letterbox_leave_the_picture_between_them() -> None:
    image = picture()
    barred = 0
    for seed in range(150):
        got, _ = augment.letterbox(np.random.default_rng(seed), image, NO_LUNG)
        kept = got == image
        margin = round(0.12 * SIZE) + 1
        assert kept[margin:-margin, margin:-margin].all()
        middle = slice(margin, -margin)
        top, bottom = (~kept[:, middle].any(1)).nonzero()[0], 0
        barred += bool(len(top) and top[0] == bottom)
    assert 0.4 < barred / 150 < 0.75  # at the sides alone in the others


def test_markers_are_few_and_sometimes_one() -> None:
    image = np.full((SIZE, SIZE), 0.5, np.float32)
    counts = []
    for seed in range(80):
        got, _ = augment.markers(np.random.default_rng(seed), image, NO_LUNG)
        drawn = cv2.dilate((np.abs(got - image) > 0.05).astype(np.uint8), np.ones((9, 17), np.uint8))
        counts.append(cv2.connectedComponents(drawn)[0] - 1)
        assert np.count_nonzero(got != image) < 0.2 * image.size
    assert counts.count(1) >= 0.3 * len(counts)
    assert max(counts) >= 3


def test_a_tube_is_always_drawn_and_only_brightens() -> None:
    image = picture()
    for seed in range(40):
        got, _ = augment.tubes(np.random.default_rng(seed), image, NO_LUNG)
        assert (got >= image).all()
        assert np.count_nonzero(got > image + 0.05) > 20


def test_a_picture_made_smaller_keeps_each_plane_of_its_mask() -> None:
    """Both lungs of two kinds and what a reader changed: five planes, and OpenCV takes four at a time."""
    rng = np.random.default_rng(3)
    planes = (cv2.resize(rng.integers(0, 2, (6, 6, 4), np.uint8), (300, 300)) > 0).astype(np.uint8) * 255
    planes = np.concatenate([planes, 255 - planes[..., :1]], axis=-1)
    image = np.zeros((300, 300), np.float32)
    _, together, _ = augment.warp(np.random.default_rng(0), image, planes, size=64, chances={}, pairs=2)
    assert together.shape == (64, 64, 5)
    for plane in range(5):
        alone = np.ascontiguousarray(planes[..., [plane, plane]])
        _, one, _ = augment.warp(np.random.default_rng(0), image, alone, size=64, chances={})
        assert np.array_equal(together[..., plane], one[..., 0])

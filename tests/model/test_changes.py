"""What the drawn changes must not do: each by a property that holds for every picture, whatever is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import augment

from .conftest import draw

SIZE = 128
SEEDS = range(12)
PICTURES = Path(__file__).with_name("changes")
_STEPS, _PIXELS = 1, 0.002  # another build of OpenCV may round otherwise
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


def chest(shape: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Return a smooth chest, 0 to 1, with ribs, and its mask as bytes of right and left lung."""
    _, mask = draw(1, shape)
    rows, columns = np.mgrid[: shape[0], : shape[1]] / max(shape)
    image = 0.6 - 0.35 * (mask > 0) + 0.1 * rows + 0.05 * np.sin(20 * rows + 5 * columns)
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.uint8) * np.uint8(255)
    return image.astype(np.float32), planes


def same_as_kept(found: NDArray[np.float32], name: str, *, update: bool) -> None:
    """Compare values of about 0 to 1 with the picture of that name; half as much beyond both ends has room in it."""
    shown = np.round(np.clip(found * 0.5 + 0.25, 0, 1) * 255).astype(np.uint8)
    path = PICTURES / f"{name}.png"
    if update:
        done, content = cv2.imencode(".png", shown, [cv2.IMWRITE_PNG_COMPRESSION, 9])
        assert done
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.tobytes())
        return
    kept = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert kept is not None
    assert kept.shape == shown.shape
    apart = np.abs(kept.astype(np.int16) - shown)
    for seed, tile in enumerate(np.split(apart, len(SEEDS), axis=1)):
        assert np.mean(tile > _STEPS) <= _PIXELS, f"seed {seed} draws {name} otherwise"


@pytest.mark.parametrize("size", [128, 40])
@pytest.mark.parametrize("name", augment.CHANGES)
def test_a_seed_draws_what_it_always_drew(name: str, size: int, update_golden: bool) -> None:
    """A recipe is repeated by its seed: who changes what is drawn sees it here, and looks at the pictures."""
    image, planes = chest((size, size))
    shares = planes.astype(np.float32) / np.float32(255)
    every = slice(1, None, 3 if size > 64 else 1)
    drawn = [augment.CHANGES[name](np.random.default_rng(seed), image, shares)[0] for seed in SEEDS]
    same_as_kept(np.concatenate([one[every, every] for one in drawn], axis=1), f"{name}-{size}", update=update_golden)


GEOMETRY: Mapping[str, Mapping[str, float]] = {
    "plain": {},
    **{name: {name: 1.0} for name in augment.GEOMETRY if name != "fill"},
    "fill": {"shift": 1.0, "fill": 1.0},
    "together": dict.fromkeys(augment.GEOMETRY, 0.7),
}


@pytest.mark.parametrize("name", GEOMETRY)
@pytest.mark.parametrize("shape", [(128, 96), (40, 60), (200, 1), (1, 160)], ids=str)
def test_a_seed_places_a_picture_where_it_always_did(shape: tuple[int, int], name: str, update_golden: bool) -> None:
    image, planes = chest(shape)
    tiles: list[NDArray[np.float32]] = []
    for seed in SEEDS:
        widths = (0.7, 1.4) if name == "together" else None
        given = np.random.default_rng(seed)
        got, shares, valid = augment.warp(given, image, planes, size=48, chances=GEOMETRY[name], widths=widths)
        planar = np.stack([got, shares[..., 0] - shares[..., 1], valid])[:, 1::2, ::2]
        tiles.append(planar.reshape(-1, planar.shape[2]).astype(np.float32))
    same_as_kept(np.concatenate(tiles, axis=1), f"{name}-{shape[0]}", update=update_golden)


HALF = NO_LUNG.copy()
HALF[20:90, 20:110] = 0.5


@pytest.mark.parametrize("planes", [NO_LUNG, HALF], ids=["no lung", "half of each pixel"])
@pytest.mark.parametrize("change", [augment.opacity, augment.effusion, augment.gas])
def test_without_a_lung_nothing_is_laid_over_it(
    change: Callable[..., tuple[NDArray[np.float32], object]], planes: NDArray[np.float32]
) -> None:
    image = picture()
    for seed in range(4):
        got, kept = change(np.random.default_rng(seed), image, planes)
        assert np.array_equal(got, image)
        assert kept is planes


def rows_of_lung(change: Callable[..., tuple[NDArray[np.float32], object]], rows: int, columns: int) -> bool:
    """Whether a change does anything over lungs of so many rows and columns."""
    planes = np.zeros((100, 100, 2), np.float32)
    planes[40 : 40 + rows, 40 : 40 + columns] = 1.0
    image = np.where(planes[..., 0] > 0, np.float32(0.1), np.float32(0.8))
    drawn = [change(np.random.default_rng(seed), image, planes)[0] for seed in range(8)]
    return any(not np.array_equal(got, image) for got in drawn)


def test_the_least_lungs_that_are_worth_it() -> None:
    assert not rows_of_lung(augment.effusion, 1, 19)
    assert rows_of_lung(augment.effusion, 1, 20)
    assert not rows_of_lung(augment.gas, 9, 30)
    assert rows_of_lung(augment.gas, 10, 30)
    assert rows_of_lung(augment.opacity, 1, 1)


def test_a_flat_picture_has_no_window_to_be_narrowed() -> None:
    flat = np.full((SIZE, SIZE), 0.4, np.float32)
    assert np.array_equal(augment.window(np.random.default_rng(0), flat, NO_LUNG)[0], flat)


def test_what_lies_half_beyond_the_picture_is_padding() -> None:
    for shape in ((61, 64), (64, 61)):
        image, planes = chest(shape)
        _, _, valid = augment.warp(np.random.default_rng(0), image, planes, size=64, chances={})
        along = valid.any(axis=1) if shape[0] == 61 else valid.any(axis=0)
        assert np.flatnonzero(along).tolist() == list(range(2, 62))


def test_a_flip_swaps_the_sides_of_each_kind_of_mask() -> None:
    drawn = np.random.default_rng(0).integers(0, 256, (64, 64, 5), np.uint8)
    image = np.zeros((64, 64), np.float32)
    _, plain, _ = augment.warp(np.random.default_rng(0), image, drawn, size=64, chances={}, pairs=2)
    _, flipped, _ = augment.warp(np.random.default_rng(0), image, drawn, size=64, chances={"flip": 1.0}, pairs=2)
    assert np.allclose(flipped, plain[:, ::-1, [1, 0, 3, 2, 4]], atol=1e-5)


def test_a_picture_of_an_unknown_aspect_ratio_is_drawn_wider_before_it_is_placed() -> None:
    image, planes = np.full((60, 60), 0.5, np.float32), np.zeros((60, 60, 2), np.uint8)
    for widths, columns in (((2.0, 2.0), 64), ((0.5, 0.5), 32)):
        _, _, valid = augment.warp(np.random.default_rng(0), image, planes, size=64, chances={}, widths=widths)
        assert valid.any(axis=0).sum() == columns
        assert valid.any(axis=1).sum() == 2048 // columns

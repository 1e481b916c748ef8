"""Regions of a COCO file: run lengths, polygons, and which entry is the image's."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.coco import read_coco
from tests.services.masks.lungs import SHAPE, lungs
from tests.services.masks.segs import image_of

IMAGE = image_of(SHAPE)
PIXELS = SHAPE[0] * SHAPE[1]


def coco(*regions: tuple[int, Any], images: list[dict[str, Any]] | None = None, **others: Any) -> bytes:  # noqa: ANN401
    """Write regions by their category: 1 right lung, 2 left lung, 3 heart, 4 lungs, 5 without a name."""
    names = {1: "right lung", 2: "left lung", 3: "heart", 4: "lungs"}
    one = {"id": 7, "file_name": "deep/source.png", "height": SHAPE[0], "width": SHAPE[1]}
    content = {
        "images": images if images is not None else [one],
        "annotations": [{"image_id": 7, "category_id": number, "segmentation": shape} for number, shape in regions],
        "categories": [{"id": number, "name": name} for number, name in names.items()],
    }
    return json.dumps(content | others).encode()


def runs(inside: NDArray[Any]) -> dict[str, Any]:
    flat = inside.flatten(order="F").astype(bool)
    changes = np.flatnonzero(np.diff(np.concatenate([[False], flat])))
    return {"size": list(SHAPE), "counts": np.diff(np.concatenate([[0], changes, [flat.size]])).tolist()}


def packed(inside: NDArray[Any]) -> dict[str, Any]:
    rle: Any = importlib.import_module("pycocotools.mask")
    found = rle.encode(np.asfortranarray(inside.astype(np.uint8)))
    return {"size": list(SHAPE), "counts": found["counts"].decode()}


def right_of(content: bytes, image: Image = IMAGE) -> Mask:
    return read_coco(content, image, "a.json").mask


@pytest.mark.parametrize("seed", range(6))
def test_run_lengths_are_read_as_numbers_and_as_text(seed: int) -> None:
    chance = np.random.default_rng(seed)
    inside = chance.random(SHAPE) < (0.5, 0.02, 0.98, 0.1, 0.9, 0.0)[seed]
    inside[0, 0] = seed % 2 == 0  # a first run of none
    for shape in (runs(inside), packed(inside)):
        np.testing.assert_array_equal(right_of(coco((1, shape))), inside)


@pytest.mark.parametrize(
    "shape",
    [
        {"size": [45, 37], "counts": [-1, PIXELS + 1]},
        {"size": [45, 37], "counts": [PIXELS - 1]},
        {"size": [45, 37], "counts": [PIXELS + 1]},
        {"size": [45, 37], "counts": []},
        {"size": [37, 45], "counts": [PIXELS]},
        {"size": [45, 38], "counts": [PIXELS]},
        {"size": [45, 37], "counts": "o" * 14},
        {"size": [45, 37], "counts": " "},
        {"size": [45, 37], "counts": packed(np.ones(SHAPE))["counts"].replace("0", "p", 1)},
        [[1, 1, 3, 1]],
        [[1, 1, 3, 1, 3, 3, 4]],
        [[[1, 1], [3, 1], [3, 3]]],
        [[1, 1, 181, 1, 3, 3]],
        [[1, 1, 3, -181, 3, 3]],
        [[1, 1, 3, float("nan"), 3, 3]],
    ],
)
def test_a_region_that_is_none_is_damaged(shape: Any) -> None:  # noqa: ANN401
    with pytest.raises(ValueError, match=r"polygon|region|run"):
        read_coco(coco((1, shape)), IMAGE, "a.json")


def test_polygons_may_reach_beyond_the_image_but_not_by_far() -> None:
    found = right_of(coco((1, [[0, 0, 180, 0, 180, 10, 0, 10], [0, 20, 5, 20, 5, 25, 0, 25]])))
    wanted = np.zeros(SHAPE, np.uint8)
    wanted[:10], wanted[20:25, :5] = 1, 1
    np.testing.assert_array_equal(found, wanted)
    np.testing.assert_array_equal(right_of(coco((1, [[-180, 0, 5, 0, 5, 5, -180, 5]])))[:5, :5], 1)
    assert right_of(coco((1, [[0, 0, 20, 0, 0, 20]]))).any()  # three corners are the least


def test_regions_of_a_side_are_joined_and_others_named() -> None:
    upper, lower = lungs() == 1, lungs() == 1
    upper[20:], lower[:20] = False, False
    heart = np.zeros(SHAPE, bool)
    heart[40] = True
    content = coco(*((number, runs(shape)) for number, shape in ((1, upper), (3, heart), (1, lower), (5, heart))))
    found = read_coco(content, IMAGE, "a.json")
    np.testing.assert_array_equal(found.mask, lungs() == 1)
    assert (found.origin, found.notices, found.by_size) == ("COCO", ("Left out of a.json: , heart.",), False)
    np.testing.assert_array_equal(right_of(coco((4, runs(lungs() > 0)))), lungs())
    with pytest.raises(LungSegError, match="contains “heart”, which is not a known lung"):
        read_coco(coco((3, runs(heart))), IMAGE, "a.json")
    assert not right_of(coco()).any()


def entry(number: int, name: str, height: int = SHAPE[0]) -> dict[str, Any]:
    return {"id": number, "file_name": name, "height": height, "width": SHAPE[1]}


@pytest.mark.parametrize(
    ("images", "words"),
    [
        ([entry(7, "source.png"), entry(8, "b.png")], ""),
        ([entry(7, "only.png")], "by its size"),
        ([entry(7, "a.png"), entry(8, "b.png")], "a.json has no entry for source."),
        ([entry(7, "x/source.png"), entry(8, "y/source.jpg")], "a.json has several entries for source."),
        ([], "a.json has no entry for source."),
        ([entry(7, "source.png", 46)], "The mask a.json has 37 × 46 pixels, the image 37 × 45."),
    ],
)
def test_the_entry_is_the_one_of_the_image_or_the_only_one(images: list[dict[str, Any]], words: str) -> None:
    content = coco((1, runs(lungs() == 1)), images=images)
    if words in ("", "by its size"):
        found = read_coco(content, IMAGE, "a.json")
        np.testing.assert_array_equal(found.mask, lungs() == 1)
        assert found.by_size is bool(words)
    else:
        with pytest.raises(LungSegError) as told:
            read_coco(content, IMAGE, "a.json")
        assert told.value.message == words


def test_regions_of_another_image_are_not_this_one_s() -> None:
    images = [entry(7, "b.png"), entry(8, "source.png")]
    assert not right_of(coco((1, runs(lungs() == 1)), images=images)).any()


@pytest.mark.parametrize("name", ["caf\u00e9.dcm.png", "caf\u00e9.dcm"])
def test_an_image_is_called_by_its_file_with_or_without_its_suffix(name: str) -> None:
    image = replace(IMAGE, source=Path("/studies/caf\u00e9.dcm"))
    images = [entry(7, name), entry(8, "b.png")]
    np.testing.assert_array_equal(right_of(coco((1, runs(lungs() == 1)), images=images), image), lungs() == 1)

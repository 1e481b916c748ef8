"""What a training is shown of its cases: how they are read, placed, weighed, drawn and put together."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import augment, batching
from lungseg_model.batching import Sample
from lungseg_model.preprocess import normalise
from lungseg_sets import kinds
from lungseg_sets.case_files import Case

from .conftest import draw, write_png


def written(folder: Path, *, kind: str = kinds.FULL, outline: bool = False, original: bool = False) -> Case:
    """A case of 40 x 20 pixels of 16 bit: right lung in the rows 0 to 19, left lung in the rest of the left half."""
    pixels = np.arange(40 * 20, dtype=np.uint16).reshape(40, 20) * 80
    mask = np.zeros((40, 20), np.uint8)
    mask[:20, :10], mask[20:, :10] = 1, 2
    write_png(folder / "image.png", pixels)
    write_png(folder / "mask.png", np.where(np.arange(20) < 18, mask, 255).astype(np.uint8) if kind != "full" else mask)
    wider = mask.copy()
    wider[:, 10:15] = 1
    wider[:8, 15:] = 255
    write_png(folder / "outline.png", wider)
    before = mask.copy()
    before[:8] = 0
    write_png(folder / "original.png", before)
    return Case(
        "a",
        folder / "image.png",
        folder / "mask.png",
        group="bedside",
        kind=kind,
        outline=folder / "outline.png" if outline else None,
        original=folder / "original.png" if original else None,
    )


def test_a_case_is_made_smaller_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    case = written(tmp_path, outline=True, original=True)
    sample = batching.load(case, 20, aspects={"bedside": (0.8, 1.2)})
    assert sample.image.shape == (20, 10)
    assert sample.image.dtype == np.uint16
    assert sample.image[0, 0] == round(80 * np.mean([0, 1, 20, 21]))
    assert sample.mask[5].tolist() == [[255, 0]] * 5 + [[0, 0]] * 5
    assert sample.mask[15].tolist() == [[0, 255]] * 5 + [[0, 0]] * 5
    assert sample.outline is not None
    assert sample.outline[5, :, 0].tolist() == [255] * 7 + [128] + [0] * 2
    assert sample.silent is not None
    assert sample.silent[:5, 9].tolist() == [255] * 4 + [0]
    assert sample.silent[0].tolist() == [0] * 7 + [128, 255, 255]
    assert sample.emphasis is not None
    assert sample.emphasis[:, 0].tolist() == [255] * 4 + [0] * 16
    assert not sample.emphasis[:, 5:].any()
    assert sample.widths == (0.8, 1.2)
    assert sample.kind == kinds.FULL
    plain = batching.load(written(tmp_path), 20, aspects={"elsewhere": (0.8, 1.2)})
    assert (plain.outline, plain.silent, plain.emphasis, plain.widths) == (None, None, None, None)


def test_an_outlines_own_mask_says_where_it_is_silent(tmp_path: Path) -> None:
    sample = batching.load(written(tmp_path, kind=kinds.OUTLINE), 20)
    assert sample.outline is None
    assert sample.kind == kinds.OUTLINE
    assert sample.silent is not None
    assert sample.silent[3].tolist() == [0] * 9 + [255]
    assert sample.mask[3].tolist() == [[255, 0]] * 5 + [[0, 0]] * 5
    case = written(tmp_path)
    assert batching.load(dataclasses.replace(case, kind=kinds.OUTLINE), 20).silent is None


@pytest.mark.parametrize(
    ("size", "enlarge", "shape"), [(80, True, (80, 40)), (80, False, (40, 20)), (20, False, (20, 10))]
)
def test_a_small_picture_is_brought_up_unless_memory_is_to_be_spared(
    tmp_path: Path, size: int, enlarge: bool, shape: tuple[int, int]
) -> None:
    assert batching.load(written(tmp_path), size, enlarge=enlarge).image.shape == shape
    assert batching.load(written(tmp_path), 80).image.shape == (80, 40)


def test_a_picture_without_a_mask_has_no_lungs(tmp_path: Path) -> None:
    write_png(tmp_path / "a.png", np.full((30, 60), 9000, np.uint16))
    sample = batching.load_picture(tmp_path / "a.png", 20)
    assert sample.image.tolist() == [[9000] * 20] * 10
    assert sample.mask.shape == (10, 20, 2)
    assert not sample.mask.any()


def drawn(seed: int = 0, **more: Any) -> Sample:  # noqa: ANN401 - handed on as it is
    image, mask = draw(seed, (32, 32))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.uint8) * np.uint8(255)
    fields: dict[str, Any] = {"image": image.astype(np.uint16) * 100 + 3000, "mask": planes, **more}
    return Sample(**fields)


def where(rows: slice) -> NDArray[np.uint8]:
    plane = np.zeros((32, 32), np.uint8)
    plane[rows] = 255
    return plane


def plain(sample: Sample, **more: Any) -> batching.Made:  # noqa: ANN401 - handed on as it is
    return batching.make(sample, np.random.default_rng(0), size=32, chances={}, **more)


def test_a_sample_as_it_is_comes_normalised_with_its_shares() -> None:
    sample = drawn()
    grid, target, weight, says = plain(sample)
    assert np.abs(grid - normalise(sample.image.astype(np.float32))).max() < 1e-4
    assert np.array_equal(grid, plain(sample, toned=True)[0])
    assert np.abs(grid - plain(sample, toned=False)[0]).max() > 0.1
    assert target.shape == (3, 32, 32)
    assert np.allclose(target[1:], np.moveaxis(sample.mask / 255.0, 2, 0))
    assert np.allclose(target.sum(axis=0), 1.0)
    assert (weight == 1.0).all()
    assert weight.shape == (1, 32, 32)
    assert says == (True, False)
    assert plain(sample, classes=2)[1].shape == (2, 32, 32)
    flat = Sample(np.full((32, 32), 7, np.uint16), sample.mask)
    assert not plain(flat)[0].any()


def test_padding_is_zero_and_does_not_count_for_the_exposure() -> None:
    sample = drawn()
    wide = Sample(sample.image[:16], sample.mask[:16])
    grid, target, *_ = plain(wide)
    assert not grid[:8].any()
    assert not grid[24:].any()
    assert np.abs(grid[8:24] - normalise(wide.image.astype(np.float32))).max() < 1e-4
    assert (target[0, :8] == 1.0).all()


OUTLINE = np.stack([where(slice(2, 20)), where(slice(20, 32))], axis=-1)
EMPHASIS, SILENT = where(slice(10, 14)), where(slice(28, 32))


@pytest.mark.parametrize("classes", [3, 5])
@pytest.mark.parametrize("kind", kinds.KINDS)
@pytest.mark.parametrize("outline", [True, False])
def test_each_kind_of_mask_has_its_target_and_its_weight(kind: str, outline: bool, classes: int) -> None:
    paired = outline and kind == kinds.FULL
    sample = drawn(kind=kind, outline=OUTLINE if paired else None, silent=SILENT, emphasis=EMPHASIS)
    _, target, weight, says = plain(sample, classes=classes, emphasis=3.0)
    own = np.moveaxis(sample.mask / 255.0, 2, 0)
    weighed = 1.0 + 3.0 * (EMPHASIS > 0)
    heard = np.where(SILENT > 0, 0.0, weighed)
    if classes == 3:
        assert np.allclose(target[1:], own)
        assert says == (True, False)
        assert np.allclose(weight, heard if kind == kinds.OUTLINE else weighed)
        return
    assert says == (kind == kinds.FULL, kind == kinds.OUTLINE or paired)
    assert np.allclose(weight, np.stack((weighed, heard)))
    assert np.allclose(target[1:3], own if kind == kinds.FULL else 0.0)
    beside = np.moveaxis(OUTLINE / 255.0, 2, 0) if paired else own if kind == kinds.OUTLINE else np.zeros_like(own)
    assert np.allclose(target[4:], beside)
    for said, background in zip(says, (target[0], target[3]), strict=True):
        assert background.any() == said


def test_nothing_is_emphasised_unless_it_is_asked_for() -> None:
    assert (plain(drawn(emphasis=EMPHASIS))[2] == 1.0).all()


def test_a_lost_aspect_ratio_is_drawn_only_where_anything_is() -> None:
    sample = drawn(widths=(2.0, 2.0))
    assert np.array_equal(plain(sample)[0], plain(drawn())[0])
    changed = batching.make(sample, np.random.default_rng(0), size=32, chances={"flip": 0.0})
    assert not changed[0][:8].any()  # twice as wide: half as high


def test_shares_sum_to_one_however_far_they_overlap() -> None:
    shares = np.array([[[0.75, 0.5], [0.25, 0.25]]], np.float32)
    assert batching.as_target(shares, 3)[:, 0].tolist() == [[0.0, 0.5], [0.75, 0.25], [0.5, 0.25]]
    assert batching.as_target(shares, 2)[:, 0].tolist() == [[0.0, 0.5], [1.0, 0.5]]


@pytest.mark.parametrize(
    ("count", "batch", "parts", "rest", "steps"),
    [
        (0, 4, 1, False, []),
        (1, 4, 2, True, []),  # fewer than there are processes
        (3, 4, 1, False, [(0, 3)]),
        (8, 4, 1, False, [(0, 4), (4, 4)]),
        (9, 4, 1, False, [(0, 4), (4, 4)]),
        (9, 4, 1, True, [(0, 4), (4, 5)]),  # a single one joins the step before it
        (10, 4, 1, True, [(0, 4), (4, 4), (8, 2)]),
        (10, 4, 1, False, [(0, 4), (4, 4)]),
        (11, 2, 2, True, [(0, 2), (4, 2), (8, 1)]),
        (10, 2, 2, True, [(0, 2), (4, 2), (8, 1)]),
        (9, 2, 2, True, [(0, 2), (4, 2)]),
        (12, 2, 2, False, [(0, 2), (4, 2), (8, 2)]),
        (5, 4, 2, False, [(0, 2)]),
    ],
)
def test_an_epoch_is_cut_into_steps(
    count: int, batch: int, parts: int, rest: bool, steps: list[tuple[int, int]]
) -> None:
    assert batching.cuts(count, batch=batch, parts=parts, rest=rest) == steps
    if parts == 1 and not rest:
        assert batching.cuts(count, batch=batch) == steps


def marked(number: int) -> Sample:
    """A sample that is known by how much of it is lung."""
    mask = np.zeros((32, 32, 2), np.uint8)
    mask[: number + 1, :, 0] = 255
    return Sample(draw(number, (32, 32))[0].astype(np.uint16), mask)


def numbers(**more: Any) -> list[list[int]]:  # noqa: ANN401 - handed on as it is
    """Which of ten samples each batch of an epoch has."""
    stream = batching.batches([marked(i) for i in range(10)], size=32, seed=(4, 7), **more)
    return [[round(float(lungs.sum()) / 32) - 1 for lungs in batch.target[:, 1]] for batch in stream]


def test_an_epoch_is_in_the_order_of_its_seed_and_shared_by_processes() -> None:
    order = np.random.default_rng([4, 7, 0]).permutation(10).tolist()
    assert numbers(batch=3, chances={}) == [order[:3], order[3:6], order[6:9]]
    assert numbers(batch=3, chances={}, rest=True)[-1] == order[6:]
    assert numbers(batch=3, chances={}, skip=2) == [order[6:9]]
    assert numbers(batch=2, chances={}, part=(0, 2)) == [order[:2], order[4:6]]
    assert numbers(batch=2, chances={}, part=(1, 2)) == [order[2:4], order[6:8]]
    assert numbers(batch=20, chances={}) == [order]


def test_each_sample_is_changed_by_a_generator_of_its_own() -> None:
    samples = [marked(i) for i in range(3)]
    chances = {"rotate": 1.0, "noise": 1.0}
    order = np.random.default_rng([4, 7, 0]).permutation(3).tolist()
    options: dict[str, Any] = {"size": 32, "chances": chances, "emphasis": 2.0, "classes": 5, "toned": False}
    batch = next(iter(batching.batches(samples, batch=3, seed=(4, 7), **options)))
    assert batch.image.shape == (3, 1, 32, 32)
    assert batch.says is not None
    for place, number in enumerate(order):
        made = batching.make(samples[number], np.random.default_rng([4, 7, 1, place]), **options)
        assert np.array_equal(batch.image[place, 0], made[0])
        assert np.array_equal(batch.target[place], made[1])
        assert np.array_equal(batch.weight[place], made[2])
        assert tuple(batch.says[place]) == made[3]
    assert next(iter(batching.batches(samples, batch=3, seed=(4, 7), size=32, chances={}))).says is None


def test_fixed_copies_are_drawn_by_their_own_seed_and_place() -> None:
    samples = [marked(i) for i in range(3)]
    chances = {"rotate": 1.0, "noise": 0.0}
    batch = next(iter(batching.batches(samples, batch=6, seed=(4, 7), size=32, chances=chances, fixed=(5,))))
    order = np.random.default_rng([4, 7, 0]).permutation(6).tolist()
    for place, at in enumerate(order):
        given = {} if at < 3 else chances
        made = batching.make(samples[at % 3], np.random.default_rng([5, 2, at]), size=32, chances=given)
        assert np.array_equal(batch.image[place, 0], made[0])


def test_a_copy_that_chance_left_as_it_was_is_drawn_again_and_at_last_surely(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[dict[str, float], list[int]]] = []
    real = np.random.default_rng
    seeds: list[list[int]] = []

    def generator(seed: list[int]) -> np.random.Generator:
        seeds.append(list(seed))
        return real(seed)

    def make(sample: Sample, rng: object, *, chances: dict[str, float], **more: object) -> batching.Made:
        del rng, more
        asked.append((dict(chances), seeds[-1]))
        sure = np.full((32, 32), float(chances.get("gamma", 0.0) == 1.0), np.float32)
        return sure, np.zeros((3, 32, 32), np.float32), np.ones((1, 32, 32), np.float32), (True, False)

    samples = [marked(0)]
    monkeypatch.setattr(batching, "make", make)
    monkeypatch.setattr(np.random, "default_rng", generator)
    list(batching.batches(samples, batch=2, seed=(4,), size=32, chances={"gamma": 0.1, "noise": 0.0}, fixed=(5,)))
    copies = [(chances, seed) for chances, seed in asked if seed[2] == 1 and chances]
    assert [seed for _, seed in copies] == [[5, 2, 1], *([5, 2, 1, n] for n in range(1, batching.TRIES)), [5, 2, 1]]
    assert [chances for chances, _ in copies[:-1]] == [{"gamma": 0.1, "noise": 0.0}] * batching.TRIES
    assert copies[-1][0] == {"gamma": 1.0}  # what is not wanted at all is not drawn


def test_batches_are_made_a_few_ahead_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    real = augment.warp

    def warp(*given: Any, **more: Any) -> object:  # noqa: ANN401 - handed on as it is
        made.append(1)
        return real(*given, **more)

    monkeypatch.setattr(augment, "warp", warp)
    stream = batching.batches([marked(i) for i in range(20)], batch=1, seed=(4,), size=32, chances={})
    next(stream)
    stream.close()
    assert len(made) <= 8


def test_a_bytes_picture_keeps_what_lies_between_its_levels(tmp_path: Path) -> None:
    checks = (np.indices((40, 40)).sum(axis=0) % 2).astype(np.uint8)
    done, code = cv2.imencode(".png", checks)
    assert done
    (tmp_path / "a.png").write_bytes(code.tobytes())
    assert batching.load_picture(tmp_path / "a.png", 20).image.tolist() == [[128] * 20] * 20

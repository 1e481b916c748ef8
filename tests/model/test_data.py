from __future__ import annotations

import json
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_model import augment, batching
from lungseg_sets import case_files, tables
from lungseg_sets.case_files import Case
from lungseg_sets.errors import SetError

from .conftest import draw, write_nnunet_set, write_png, write_table_set

ALL = dict.fromkeys((*augment.GEOMETRY, *augment.CHANGES), 1.0)


def test_both_layouts_are_read_alike(tmp_path: Path) -> None:
    table = case_files.read_split(write_table_set(tmp_path / "a", train=6, val=2))
    assert (len(table.train), len(table.val)) == (6, 2)
    folds = case_files.read_split(write_nnunet_set(tmp_path / "b", 8))
    assert (len(folds.train), len(folds.val)) == (6, 2)
    assert not {c.case_id for c in folds.train} & {c.case_id for c in folds.val}
    assert [c.case_id for c in case_files.read_split(tmp_path / "b").val] == [c.case_id for c in folds.val]
    first = batching.load(folds.train[0], 64)
    same = next(c for c in table.train + table.val if c.case_id[1:] == folds.train[0].case_id[1:])
    second = batching.load(same, 64)
    assert np.array_equal(first.mask, second.mask)
    assert first.image.dtype == np.uint16


def test_a_stated_split_is_kept(nnunet_set: Path) -> None:
    (nnunet_set / "splits_final.json").write_text(json.dumps([{"train": ["d0", "d1"], "val": ["d5"]}]))
    split = case_files.read_split(nnunet_set)
    assert [c.case_id for c in split.train] == ["d0", "d1"]
    assert [c.case_id for c in split.val] == ["d5"]
    (nnunet_set / "splits_final.json").write_text(json.dumps([{"train": ["d0", "x"], "val": []}]))
    with pytest.raises(SetError, match="x"):
        case_files.read_split(nnunet_set)
    (nnunet_set / "splits_final.json").write_text("{}")
    with pytest.raises(SetError, match="not a split"):
        case_files.read_split(nnunet_set)


def test_sets_that_cannot_be_used(tmp_path: Path, table_set: Path) -> None:
    with pytest.raises(SetError, match="not a set"):
        case_files.read_split(tmp_path)
    with pytest.raises(SetError, match="1 case"):
        case_files.read_split(write_nnunet_set(tmp_path / "one", 1))
    (table_set / "labels" / "c1.png").unlink()
    with pytest.raises(SetError, match=r"c1\.png is missing"):
        case_files.read_split(table_set)


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    image, mask = draw(0)
    write_png(tmp_path / "i.png", image)
    case = Case("a", tmp_path / "i.png", tmp_path / "m.png")
    with pytest.raises(SetError, match="cannot be read"):
        batching.load(case, 64)
    write_png(tmp_path / "m.png", mask[:-1])
    with pytest.raises(SetError, match="80 × 95"):
        batching.load(case, 64)
    write_png(tmp_path / "m.png", mask * 100)
    with pytest.raises(SetError, match="200"):
        batching.load(case, 64)
    (tmp_path / "m.png").write_bytes((tmp_path / "i.png").read_bytes()[:60])
    with pytest.raises(SetError, match="damaged"):
        batching.load(case, 64)
    (tmp_path / "m.png").write_bytes(b"")
    with pytest.raises(SetError, match="decoded"):
        batching.load(case, 64)
    write_png(tmp_path / "m.png", mask)
    colours = np.stack([image, image, 255 - image], axis=-1)
    write_png(tmp_path / "i.png", colours)
    with pytest.raises(SetError, match="colour"):
        batching.load(case, 64)
    write_png(tmp_path / "i.png", np.stack([image] * 3, axis=-1))
    assert batching.load(case, 96).image.shape == image.shape


def test_every_change_keeps_image_and_mask_sound() -> None:
    image, mask = draw(1, (256, 256))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.float32)
    for name, change in augment.CHANGES.items():
        for seed in range(12):
            given_image, given_mask = image.astype(np.float32) / np.float32(255), planes.copy()
            got, kept = change(np.random.default_rng(seed), given_image, given_mask)
            assert got.dtype == np.float32, name
            assert got.shape == image.shape, name
            assert np.isfinite(got).all(), name
            assert np.array_equal(kept, planes), name
            assert np.array_equal(given_image, image.astype(np.float32) / np.float32(255)), f"{name} changed its input"


def test_opacities_whiten_the_lung_only() -> None:
    _, mask = draw(1, (256, 256))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.float32)
    image = np.where(mask > 0, 0.2, 0.8).astype(np.float32)
    for change in (augment.opacity, augment.effusion):
        whiter = 0.0
        for seed in range(8):
            got, _ = change(np.random.default_rng(seed), image, planes)
            whiter = max(whiter, float((got - image)[mask > 0].max()))
            assert (got >= image - 1e-6).all()
        assert whiter > 0.2


def test_opacities_hide_the_edge_of_the_lung_in_some_cases_and_reach_no_further() -> None:
    _, mask = draw(1, (256, 256))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.float32)
    image = np.where(mask > 0, 0.2, 0.7).astype(np.float32)
    image[2::8] = np.where(mask[2::8] > 0, 0.2, 1.0)  # structure of the body, which fluid hides
    far = cv2.distanceTransform((mask == 0).astype(np.uint8), cv2.DIST_L2, 5) > 0.15 * 256
    for change in (augment.opacity, augment.effusion):
        beside = []
        for seed in range(24):
            got, _ = change(np.random.default_rng(seed), image, planes)
            assert np.allclose(got[far], image[far], atol=0.01)
            beside.append(float((image - got)[mask == 0].max()) > 0.02)
        assert 0.1 < np.mean(beside) < 0.9


def test_gas_lies_under_the_left_lung_only() -> None:
    _, mask = draw(1, (256, 256))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.float32)
    image = np.where(mask > 0, 0.2, 0.8).astype(np.float32)
    for seed in range(8):
        got, _ = augment.gas(np.random.default_rng(seed), image, planes)
        rows, columns = np.nonzero(image - got > 0.05)
        assert len(rows) > 0
        assert np.median(columns) > 128
        assert np.array_equal(got[mask > 0], image[mask > 0])
        assert rows.min() > np.median(np.nonzero(mask)[0])


def test_without_chances_the_warp_is_the_preprocessing_geometry() -> None:
    image, mask = draw(2, (96, 80))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.uint8) * 255
    warped, shares, valid = augment.warp(
        np.random.default_rng(0), image.astype(np.float32), planes, size=96, chances={}
    )
    assert valid[:, 8:88].all()
    assert not valid[:, :8].any()
    assert np.abs(warped[:, 8:88] - image).max() < 1e-3
    assert np.abs(shares[:, 8:88] - planes / 255).max() < 1e-3


def test_a_flip_swaps_the_sides() -> None:
    image, mask = draw(2, (96, 96))
    planes = np.stack([mask == 1, mask == 2], axis=-1).astype(np.uint8) * 255
    warped, shares, _ = augment.warp(
        np.random.default_rng(0), image.astype(np.float32), planes, size=96, chances={"flip": 1.0}
    )
    assert np.abs(warped - image[:, ::-1]).max() < 1e-3
    right, left = (np.argwhere(shares[..., i] > 0.5)[:, 1].mean() for i in (0, 1))
    assert right < left  # the right lung still lies on the left of the picture
    assert np.abs(shares[..., 0] - planes[:, ::-1, 1] / 255).max() < 1e-3


def test_a_flip_leaves_what_a_reader_changed_apart_from_the_lungs() -> None:
    image, mask = draw(2, (96, 96))
    changed = np.zeros_like(mask)
    changed[10:20, 30:60] = 1
    planes = np.stack([mask == 1, mask == 2, changed], axis=-1).astype(np.uint8) * 255
    _, shares, _ = augment.warp(
        np.random.default_rng(0), image.astype(np.float32), planes, size=96, chances={"flip": 1.0}
    )
    assert np.abs(shares - planes[:, ::-1, [1, 0, 2]] / 255).max() < 1e-3


def test_batches_are_the_same_every_time_and_sum_to_one(table_set: Path) -> None:
    samples = [batching.load(case, 80) for case in case_files.read_split(table_set).train]
    runs = [list(batching.batches(samples, size=64, batch=4, chances=ALL, seed=(1, 2))) for _ in range(2)]
    assert len(runs[0]) == 1  # the remainder is left out
    for first, second in zip(*runs, strict=True):
        assert np.array_equal(first.image, second.image)
        assert np.array_equal(first.target, second.target)
        assert np.abs(first.target.sum(axis=1) - 1).max() < 1e-5
        assert first.image.shape == (4, 1, 64, 64)
    other = next(iter(batching.batches(samples, size=64, batch=4, chances=ALL, seed=(1, 3))))
    assert not np.array_equal(other.image, runs[0][0].image)


def test_leaving_an_epoch_early_ends_its_thread(table_set: Path) -> None:
    samples = [batching.load(case, 80) for case in case_files.read_split(table_set).train]
    stream = batching.batches(samples, size=64, batch=1, chances={}, seed=(0,))
    next(stream)
    stream.close()
    assert not [t for t in threading.enumerate() if t.name == "batches"]


def test_an_error_in_the_thread_reaches_the_consumer() -> None:
    broken = batching.Sample(np.zeros((0, 0), np.uint8), np.zeros((0, 0, 2), np.uint8))
    with pytest.raises(ValueError, match="zero-size"):
        next(batching.batches([broken, broken], size=64, batch=2, chances={}, seed=(0,)))


def test_what_the_reader_changed_weighs_more(tmp_path: Path) -> None:
    image, mask = draw(0)
    original = mask.copy()
    original[:48] = 0
    for name, pixels in (("i", image), ("m", mask), ("o", original)):
        write_png(tmp_path / f"{name}.png", pixels)
    case = Case("a", tmp_path / "i.png", tmp_path / "m.png", original=tmp_path / "o.png")
    sample = batching.load(case, 96)
    _, _, (weight,), _ = batching.make(sample, np.random.default_rng(0), size=96, chances={}, emphasis=2.0)
    assert weight.min() == pytest.approx(1.0)
    assert weight.max() == pytest.approx(3.0)
    changed = np.zeros((96, 96), np.bool_)
    changed[:, 8:88] = mask != original
    assert np.array_equal(weight > 2, changed)


def test_a_fixed_copy_is_the_same_in_every_epoch(table_set: Path) -> None:
    samples = [batching.load(case, 80) for case in case_files.read_split(table_set).train]
    chances = {"rotate": 1.0, "noise": 1.0}

    def epoch(number: int) -> set[bytes]:
        stream = batching.batches(samples, size=64, batch=4, chances=chances, seed=(1, number), fixed=(1,))
        return {image.tobytes() for batch in stream for image in batch.image}

    first, second = epoch(0), epoch(1)
    assert len(first) == 12  # six cases and six copies
    assert first == second
    plain = {batching.make(sample, np.random.default_rng(0), size=64, chances={})[0].tobytes() for sample in samples}
    assert len(first & plain) == 6


@pytest.mark.parametrize("chances", [{"shift": 0.02}, {"gamma": 1e-9}])
def test_every_copy_differs_from_its_case(table_set: Path, chances: dict[str, float]) -> None:
    """Also where chance would leave most of them as they are."""
    samples = [batching.load(case, 80) for case in case_files.read_split(table_set).train]

    def epoch(number: int) -> list[bytes]:
        stream = batching.batches(samples, size=64, batch=5, chances=chances, seed=(1, number), fixed=(1,), rest=True)
        return sorted(image.tobytes() for batch in stream for image in batch.image)

    first = epoch(0)
    assert len(first) == len(set(first)) == 12
    assert first == epoch(1)


@pytest.mark.parametrize(
    ("count", "batch", "parts", "sizes"),
    [
        (6, 4, 1, [4, 2]),
        (8, 4, 1, [4, 4]),
        (5, 4, 1, [5]),  # a single one joins the step before it
        (3, 4, 1, [3]),
        (1, 4, 1, [1]),
        (10, 2, 2, [2, 2, 1]),
        (9, 2, 2, [2, 2]),  # one picture cannot be shared by two
    ],
)
def test_the_last_smaller_batch_is_learned_from(count: int, batch: int, parts: int, sizes: list[int]) -> None:
    sample = batching.Sample(np.zeros((8, 8), np.uint16), np.zeros((8, 8, 2), np.uint8))
    told = [
        [
            len(made.image)
            for made in batching.batches(
                [sample] * count, size=32, batch=batch, chances={}, seed=(0,), part=(rank, parts), rest=True
            )
        ]
        for rank in range(parts)
    ]
    assert told == [sizes] * parts
    assert len(batching.cuts(count, batch=batch, parts=parts, rest=True)) == len(sizes)


def test_two_classes_are_the_lungs_together() -> None:
    shares = np.zeros((4, 4, 2), np.float32)
    shares[:2, :2, 0], shares[:2, 1:, 1] = 0.75, 0.5
    target = batching.as_target(shares, 2)
    assert target.shape == (2, 4, 4)
    assert np.allclose(target.sum(axis=0), 1)
    assert target[1, 0].tolist() == [0.75, 1.0, 0.5, 0.5]


def test_test_cases_are_read_but_not_learned(tmp_path: Path, table_set: Path) -> None:
    folder = write_nnunet_set(tmp_path / "n", 8)
    write_png(folder / "imagesTs" / "t0_0000.png", draw(30)[0])
    assert case_files.read_split(folder).test == ()  # without a mask there is nothing to score
    write_png(folder / "labelsTs" / "t0.png", draw(30)[1])
    split = case_files.read_split(folder)
    assert [case.case_id for case in split.test] == ["t0"]
    assert len(split.train) + len(split.val) == 8
    table = table_set / "cases.csv"
    table.write_text(table.read_text().replace("c0,discs,train", "c0,discs,test"))
    assert [case.case_id for case in case_files.read_split(table_set).test] == ["c0"]


def test_a_table_as_excel_writes_it_is_read(table_set: Path) -> None:
    table = table_set / "cases.csv"
    before = case_files.read_split(table_set)
    table.write_text(table.read_text(), encoding="utf-8-sig")
    assert case_files.read_split(table_set) == before


def test_a_table_that_cannot_be_read_says_so(table_set: Path) -> None:
    table = table_set / "cases.csv"
    table.write_bytes(table.read_text().replace("discs", "Universität").encode("latin-1"))
    with pytest.raises(SetError, match=r"cases\.csv .* UTF-8"):
        case_files.read_split(table_set)


def test_a_table_without_its_images_says_so(table_set: Path) -> None:
    (table_set / "images").rename(table_set / "pictures")
    with pytest.raises(SetError, match="The image of c0 is missing"):
        case_files.read_split(table_set)


def test_masks_without_sides_are_told_by_dataset_json(nnunet_set: Path) -> None:
    assert case_files.read_split(nnunet_set).classes == 3
    (nnunet_set / "dataset.json").write_text(json.dumps({"labels": {"background": 0, "lungs": 1}}))
    assert case_files.read_split(nnunet_set).classes == 2


def test_spacings_of_an_import_are_known(nnunet_set: Path) -> None:
    table = nnunet_set / "provenance" / "cases.csv"
    table.parent.mkdir()
    table.write_text("case_id,spacing_row_mm,spacing_column_mm\nd0,0.2,0.25\nd1,,\nd2,nan,0.2\nd3,7,7\n")
    split = case_files.read_split(nnunet_set)
    assert {c.case_id: c.spacing for c in split.train + split.val if c.spacing} == {"d0": (0.2, 0.25)}


def test_what_dataset_json_says_of_values_in_either_version_of_nnunet() -> None:
    new = {"labels": {"background": 0, "left lung": 1, "right lung": 2, "lungs": 3, "heart": 4, "flag": True}}
    old = {"labels": {"0": "background", "1": "left lung", "2": "right lung", "3": "lungs", "4": "heart"}}
    wanted = {0: "", 1: "left", 2: "right", 3: "both", 4: ""}
    for said in (new, old):
        assert tables.meanings(json.dumps(said).encode(), "dataset.json") == wanted
    assert tables.meanings(b"[]", "dataset.json") == {}
    with pytest.raises(SetError, match=r"dataset\.json is damaged"):
        tables.meanings(b"{", "dataset.json")


@pytest.mark.parametrize(
    ("row", "pair"),
    [(("0.2", "0.3"), (0.2, 0.3)), (("", "0.3"), None), (("0.001", "0.3"), None), (("nan", "0.3"), None)],
)
def test_spacings_count_where_they_are_plausible(row: tuple[str, str], pair: tuple[float, float] | None) -> None:
    assert tables.spacing({"spacing_row_mm": row[0], "spacing_column_mm": row[1]}) == pair
    assert tables.spacing({"spacing_row_mm": row[0]}) is None

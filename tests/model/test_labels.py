"""Masks of two kinds: what each says, what it leaves open, and how they are read together."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import torch

from lungseg_lab import selection
from lungseg_lab.train import train
from lungseg_model import batching, evaluate, labels, learning, losses, network, weights
from lungseg_model.batching import Batch, Sample
from lungseg_model.errors import ModelError
from lungseg_model.network import Config, Postprocessing
from lungseg_model.predict import Predictor
from lungseg_sets import case_files, kinds
from lungseg_sets.errors import SetError
from lungseg_sets.masks import read_mask

from .conftest import RECIPE, draw, write_png, write_table_set

FULL, OUTLINE = 0, 1  # columns of ``says``


def gradient(says: tuple[bool, bool], loss: str = "ce_dice", *, silent: bool = False) -> tuple[torch.Tensor, ...]:
    """Random logits of one picture, their probabilities, and the gradient of the loss by them."""
    drawn = np.random.default_rng(5)
    logits = torch.tensor(drawn.normal(size=(1, 5, 6, 6)), dtype=torch.float64, requires_grad=True)
    shares = drawn.dirichlet((1, 1, 1), size=(1, 2, 6, 6)).transpose(0, 1, 4, 2, 3).reshape(1, 6, 6, 6)
    weight = torch.ones(1, 2, 6, 6, dtype=torch.float64)
    if silent:
        weight[0, OUTLINE, :, 3:] = 0
    target = torch.tensor(shares)
    losses.marginal(losses.named(loss), logits, target, weight, says=torch.tensor([says])).backward()
    assert logits.grad is not None
    return logits.detach(), logits.detach().softmax(1), logits.grad


@pytest.mark.parametrize("loss", losses.SOFTMAX)
@pytest.mark.parametrize(
    ("says", "together"), [((True, False), ((0, 3, 4),)), ((False, True), ((1, 3), (2, 4)))], ids=["full", "outline"]
)
def test_nothing_moves_between_what_a_mask_cannot_tell_apart(
    loss: str, says: tuple[bool, bool], together: tuple[tuple[int, ...], ...]
) -> None:
    """The gradient within a group goes by the probabilities, so that their shares of the group stay as they are."""
    _, share, slope = gradient(says, loss)
    for group in together:
        each = slope[:, list(group)] / share[:, list(group)]
        assert torch.allclose(each, each[:, :1].expand_as(each), atol=1e-12)
    assert float(slope.abs().max()) > 1e-4


def test_a_mask_of_both_kinds_tells_all_apart() -> None:
    _, share, slope = gradient((True, True))
    each = slope / share
    for first in range(5):
        for second in range(first):
            assert not torch.allclose(each[:, first], each[:, second], atol=1e-6)


def test_no_verdict_gives_no_gradient() -> None:
    *_, slope = gradient((False, True), silent=True)
    assert float(slope[..., 3:].abs().max()) == 0.0
    assert float(slope[..., :3].abs().min()) > 0.0


def test_probabilities_are_added_before_the_logarithm() -> None:
    logits = torch.randn(2, 5, 4, 4, generator=torch.Generator().manual_seed(1)) * 40
    share = logits.softmax(1)
    outline = losses.merge(logits, kinds.OUTLINE).softmax(1)
    assert torch.allclose(outline[:, 1], share[:, 1] + share[:, 3], atol=1e-6)
    assert torch.allclose(outline[:, 2], share[:, 2] + share[:, 4], atol=1e-6)
    full = losses.merge(logits, kinds.FULL).softmax(1)
    assert torch.allclose(full[:, 0], share[:, [0, 3, 4]].sum(1), atol=1e-6)
    for kind, found in ((kinds.FULL, full), (kinds.OUTLINE, outline)):
        assert np.allclose(labels.merged(share[0].numpy(), kind), found[0].numpy(), atol=1e-6)


def test_a_batch_of_both_kinds_is_the_mean_of_its_masks() -> None:
    logits = torch.randn(2, 5, 8, 8, generator=torch.Generator().manual_seed(2))
    target = torch.rand(2, 6, 8, 8, generator=torch.Generator().manual_seed(3))
    ones = torch.ones(2, 2, 8, 8)
    says = torch.tensor([[True, False], [True, True]])
    whole = losses.marginal(losses.ce_dice, logits, target, ones, says=says)
    each = [
        losses.marginal(losses.ce_dice, logits[i : i + 1], target[i : i + 1], ones[:1], says=torch.tensor([said]))
        for i, said in ((0, (True, False)), (1, (True, False)), (1, (False, True)))
    ]
    assert torch.allclose(whole, torch.stack(each).mean(), atol=1e-6)


def with_heart(mask: np.ndarray) -> np.ndarray:
    """The outline of a drawn chest: each lung wider towards the midline."""
    outline = mask.copy()
    for row in range(mask.shape[0]):
        right, left = np.flatnonzero(mask[row] == 1), np.flatnonzero(mask[row] == 2)
        if right.size and left.size:
            outline[row, right[-1] : right[-1] + 4] = 1
            outline[row, left[0] - 8 : left[0]] = 2
    return outline


def write_mixed_set(folder: Path, *, pairs: int = 2, devices: bool = True) -> Path:
    """Full masks f0 to f5, outlines o0 to o5 of other pictures; the first ``pairs`` are of one picture."""
    rows = [("case_id", "source", "kind", "group")]
    for i in range(6):
        image, mask = draw(i)
        write_png(folder / "images" / f"f{i}.png", image[:, :72] if i >= pairs else image[::2, ::2])
        write_png(folder / "labels" / f"f{i}.png", mask[:, :72] if i >= pairs else mask[::2, ::2])
        other, lungs = (image, mask) if i < pairs else draw(20 + i)
        outline = with_heart(lungs)
        if devices:
            outline[40:50, 20:26] = kinds.SILENT
        write_png(folder / "images" / f"o{i}.png", other)
        write_png(folder / "labels" / f"o{i}.png", outline)
        rows += [(f"f{i}", "clean", "full", ""), (f"o{i}", "bedside", "outline", "")]
    rows += [("u0", "wards", "unlabelled", ""), ("l0", "sides", "lateral", "")]
    (folder / "cases.csv").write_text("\n".join(",".join(row) for row in rows) + "\n")
    both = ["full,outline", *(f"f{i},o{i}" for i in range(pairs))]
    (folder / "both.csv").write_text("\n".join(both) + "\n")
    return folder


def test_kinds_are_read_and_pairs_become_one_case(tmp_path: Path) -> None:
    folder = write_mixed_set(tmp_path / "mixed")
    split = case_files.read_split(folder, apart=("f5", "o5"), unused=("o4",))
    assert {case.case_id for case in split.val} == {"f5", "o5"}
    assert {case.case_id: case.kind for case in split.val} == {"f5": "full", "o5": "outline"}
    taught = {case.case_id: case for case in split.train}
    assert sorted(taught) == ["f0", "f1", "f2", "f3", "f4", "o2", "o3"]
    assert taught["f0"].image.stem == "o0"  # the picture that kept its shape
    assert taught["f0"].outline == folder / "labels" / "o0.png"
    assert taught["f2"].outline is None
    held = selection.learned(split, hold_out="bedside", classes=5)
    assert {case.case_id for case in held} == {"f2", "f3", "f4"}  # a pair comes from both
    with pytest.raises(ModelError, match=r"The source moon, .* is not in the set"):
        selection.learned(split, hold_out="clean, moon", classes=5)
    plain = selection.learned(split, classes=3)
    assert {case.kind for case in plain} == {"full"}
    assert all(case.outline is None for case in plain)


def test_a_row_without_a_split_needs_one(tmp_path: Path) -> None:
    with pytest.raises(SetError, match="lacks the column case_id or split"):
        case_files.read_split(write_mixed_set(tmp_path / "mixed"))


def test_several_folders_are_taken_together(tmp_path: Path, table_set: Path) -> None:
    mixed = write_mixed_set(tmp_path / "mixed")
    split = case_files.read_split((table_set, mixed), apart=("f5",))
    assert {case.case_id for case in split.val} == {"c6", "c7", "f5"}  # and what the first set says itself
    other = write_table_set(tmp_path / "other", train=6, val=2)
    with pytest.raises(SetError, match="both have the case c0"):
        case_files.read_split((table_set, other))


def one_case(folder: Path, name: str) -> case_files.Case:
    split = case_files.read_split(write_mixed_set(folder), apart=("f5",))
    return next(case for case in (*split.train, *split.val) if case.case_id == name)


def made(sample: Sample, **changes: float) -> batching.Made:
    return batching.make(sample, np.random.default_rng(0), size=96, chances=changes, classes=5)


def test_an_outline_says_nothing_over_devices(tmp_path: Path) -> None:
    sample = batching.load(one_case(tmp_path, "o3"), 96)
    _, target, weight, says = made(sample)
    assert says == (False, True)
    assert not target[:3].any()
    assert np.allclose(target[3:].sum(axis=0), 1)
    assert (weight[1][40:50, 28:34] == 0).all()
    assert (weight[1] == 0).sum() < 120
    assert (weight[0] == 1).all()
    with pytest.raises(SetError, match="contains the value 255"):
        read_mask(tmp_path / "labels" / "o3.png", (96, 80))


def test_a_pair_says_both_on_the_outlines_picture(tmp_path: Path) -> None:
    sample = batching.load(one_case(tmp_path, "f0"), 96)
    assert sample.image.shape == (96, 80)
    _, target, weight, says = made(sample)
    assert says == (True, True)
    _, mask = draw(0)
    lungs, outline = target[1] + target[2] > 0.5, target[4] + target[5] > 0.5
    heard = weight[1] > 0
    assert (lungs & outline & heard).sum() > 0.97 * (lungs & heard).sum()
    assert outline.sum() > 1.2 * lungs.sum()
    assert np.mean((mask > 0) == lungs[:, 8:88]) > 0.98  # stretched back from half its size


def test_a_mirrored_pair_swaps_the_sides_of_both_masks(tmp_path: Path) -> None:
    sample = batching.load(one_case(tmp_path, "f0"), 96)
    _, plain, *_ = made(sample)
    _, mirrored, *_ = made(sample, flip=1.0)
    for first, second in ((1, 2), (4, 5)):
        assert np.allclose(mirrored[first], plain[second][:, ::-1], atol=0.02)


def test_what_lost_its_shape_is_drawn_wider(tmp_path: Path) -> None:
    case = one_case(tmp_path, "f3")
    sample = batching.load(case, 96, aspects={"clean": (1.3, 1.3)})
    plain = batching.load(case, 96)

    def shape(one: Sample) -> float:
        _, target, *_ = made(one, rotate=0.0)
        rows, columns = np.nonzero(target[1] + target[2] > 0.5)
        return float(np.ptp(columns) / np.ptp(rows))

    assert shape(sample) / shape(plain) == pytest.approx(1.3, abs=0.06)
    _, target, *_ = batching.make(sample, np.random.default_rng(0), size=96, chances={}, classes=5)
    rows, columns = np.nonzero(target[1] + target[2] > 0.5)
    assert float(np.ptp(columns) / np.ptp(rows)) == pytest.approx(shape(plain), abs=0.06)  # as it is


def test_what_is_learned_is_never_enlarged_in_memory(tmp_path: Path) -> None:
    case = one_case(tmp_path, "f3")
    assert max(batching.load(case, 128, enlarge=False).image.shape) == 96
    assert max(batching.load(case, 128).image.shape) == 128


@pytest.mark.usefixtures("trains_only")
def test_one_network_learns_both_and_is_scored_by_each_kind(tmp_path: Path) -> None:
    folder = write_mixed_set(tmp_path / "mixed")
    (tmp_path / "split.json").write_text('{"held_out": {"drawn": ["f4", "f5", "o5"]}, "left_out": ["o4"]}')
    recipe = tmp_path / "recipe.toml"
    text = RECIPE.format(epochs=2).replace("[network]", "[network]\nclasses = 5")
    recipe.write_text(f'split = "split.json"\n{text}')
    out = train(recipe, data=[folder], out=tmp_path / "out", device="cpu")
    version = weights.load_version(out)
    assert version.config.classes == 5
    assert (version.card["cases"], version.card["kept_apart"]) == (6, 3)
    assert "apart" not in version.card["settings"]
    with (out / "history.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    assert all("bedside" in row["by_group"] and "clean" in row["by_group"] for row in rows)


def test_a_network_of_five_classes_learns_the_part_behind_the_heart(tmp_path: Path) -> None:
    """From pictures with one kind of mask each, and one pair."""
    torch.manual_seed(0)
    split = case_files.read_split(write_mixed_set(tmp_path, pairs=1, devices=False), apart=("f5",))
    samples = [batching.load(case, 64) for case in split.train]
    module = network.build(Config(decoder_channels=(16, 16, 8, 8, 8), size=64, classes=5))
    optimiser = torch.optim.AdamW(module.parameters(), lr=3e-3)
    step = learning.Step(module, optimiser, losses.ce_dice, torch.device("cpu"))
    first = last = 0.0
    for epoch in range(14):
        stream = batching.batches(samples, size=64, batch=5, chances={}, seed=(epoch,), classes=5)
        last = sum(step(batch) for batch in stream)
        first = first or last
    assert last < 0.55 * first
    module.eval()
    (batch,) = list(batching.batches(samples[:1], size=64, batch=1, chances={}, seed=(0,), classes=5))
    assert isinstance(batch, Batch)
    assert batch.says is not None
    with torch.inference_mode():
        found = module(torch.from_numpy(batch.image)).softmax(1)[0].numpy()
    behind = (batch.target[0, 4:].sum(0) > 0.5) & (batch.target[0, 1:3].sum(0) < 0.5)
    lung = batch.target[0, 1:3].sum(0) > 0.5
    assert found[3:].sum(0)[behind].mean() > 2 * found[3:].sum(0)[lung].mean()


@pytest.mark.parametrize("loss", ["bce_iou", "smp_ce_dice"])
def test_a_loss_that_cannot_add_up_is_refused(tmp_path: Path, loss: str) -> None:
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(f'loss = "{loss}"\n' + RECIPE.format(epochs=1).replace("[network]", "[network]\nclasses = 5"))
    with pytest.raises(ModelError, match="cannot combine classes"):
        train(recipe, data=tmp_path, out=tmp_path / "out", device="cpu")


def test_an_outline_is_scored_in_its_own_protocol_and_not_where_it_says_nothing() -> None:
    wanted = np.zeros((20, 20), np.uint8)
    wanted[4:16, 3:9], wanted[4:16, 11:17] = 1, 2
    found = wanted.copy()
    wanted[4:8, 3:9] = kinds.SILENT
    found[4:6, 3:9] = 0
    assert evaluate.measure(found, wanted).dice_both == 1.0
    found[9:12, 3:9] = 0
    assert evaluate.measure(found, wanted).dice_both < 0.95


def test_one_version_draws_both_protocols(tmp_path: Path) -> None:
    """Of a network that finds the part behind the heart, the one protocol has it and the other not."""
    config = Config(decoder_channels=(8, 8, 8, 8, 8), size=64, classes=5, postprocessing=Postprocessing(False))
    weights.save_version(tmp_path / "five", network.build(config), config, {})
    predictor = Predictor(tmp_path / "five", device="cpu")
    logits = np.full((5, 64, 64), -4.0, np.float32)
    logits[0] = 2.0
    for value, columns in ((1, (8, 20)), (3, (20, 24)), (2, (46, 58)), (4, (36, 46))):
        logits[value, 16:48, slice(*columns)] = 6.0
    predictor.logits = lambda grid: logits  # type: ignore[method-assign]
    pixels = np.random.default_rng(0).integers(0, 255, (64, 64)).astype(np.uint8)
    fields, outline = predictor.predict(pixels), predictor.predict(pixels, kind=kinds.OUTLINE)
    assert np.flatnonzero((fields.mask == 1).any(axis=0)).tolist() == list(range(8, 20))
    assert np.flatnonzero((fields.mask == 2).any(axis=0)).tolist() == list(range(46, 58))
    assert np.flatnonzero((outline.mask == 1).any(axis=0)).tolist() == list(range(8, 24))
    assert np.flatnonzero((outline.mask == 2).any(axis=0)).tolist() == list(range(36, 58))
    assert fields.probability.shape == outline.probability.shape == (3, 64, 64)
    assert int(fields.probability[:, 32, 22].argmax()) == 0

"""The head that tells what kind of image it is."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from lungseg_lab import view_training
from lungseg_lab.train import train
from lungseg_model import batching, network, tune, views, weights
from lungseg_model.errors import ModelError
from lungseg_model.network import Config
from lungseg_model.predict import Predictor
from lungseg_sets import case_files, held_out

from .conftest import RECIPE, draw, write_png
from .test_labels import write_mixed_set

SMALL = Config(decoder_channels=(8, 8, 8, 8, 8), size=64, views=True)


def test_pooling_keeps_what_lies_where() -> None:
    deep = np.zeros((2, 8, 8), np.float32)
    deep[1, 0, 7] = 9.0
    parts = views.pooled(deep).reshape(2, 3, 3)
    assert parts[1, 0, 2] > 0
    assert np.count_nonzero(parts) == 1
    assert views.pooled(np.ones((4, 2, 1), np.float32)).shape == (36,)  # fewer cells than parts
    assert (views.pooled(np.ones((4, 2, 1), np.float32)) == 1).all()


def test_left_and_right_are_compared() -> None:
    probability = np.full((5, 10, 10), 1e-6, np.float32)
    probability[1], probability[2] = 0.4, 0.2
    probability[3], probability[4] = 0.1, 0.3
    deep = np.ones((2, 4, 4), np.float32)
    lungs, behind = views.features(deep, probability)[-2:]
    assert lungs == pytest.approx(np.log(21 / 41))
    assert behind == pytest.approx(np.log(31 / 11))
    mirrored = views.features(deep, probability[[0, 2, 1, 4, 3]])[-2:]
    assert mirrored.tolist() == pytest.approx([-lungs, -behind])
    assert views.features(deep, probability[:3])[-1] == 0
    assert views.features(deep, probability[:2])[-2:].tolist() == [0, 0]


def head(channels: int = 1, **numbers: np.ndarray) -> views.Head:
    zero = {name: np.zeros(shape, np.float32) for name, shape in views.sizes(channels).items()}
    zero |= {"scale": np.ones(11, np.float32), "limits": np.array([0.1, 2.0, 4.0], np.float32)}
    return views.Head(**{**zero, **numbers})


def test_only_what_is_beyond_doubt_is_called_another_view() -> None:
    bias = np.zeros(len(views.VIEWS), np.float32)
    bias[3] = 1.0  # more likely than frontal, which is above its limit all the same
    found = head(bias=bias).answer(np.zeros(11, np.float32))
    assert found.name == "frontal"
    assert 0.1 < found.frontal < 0.2
    bias[3] = 6.0
    found = head(bias=bias).answer(np.zeros(11, np.float32))
    assert (found.name, found.turn, found.readable) == ("head to the right", 3, False)


def test_a_mirrored_picture_stays_readable_and_an_unlike_one_does_not() -> None:
    bias = np.zeros(len(views.VIEWS), np.float32)
    bias[0] = 9.0
    mirrored = head(bias=bias, mirror_bias=np.array([2.1], np.float32)).answer(np.zeros(11, np.float32))
    assert mirrored.mirrored
    assert mirrored.readable
    assert not head(bias=bias, mirror_bias=np.array([1.9], np.float32)).answer(np.zeros(11, np.float32)).mirrored
    unlike = head(bias=bias, whiten=np.ones((1, 1), np.float32)).answer(np.full(11, 6.0, np.float32))
    assert unlike.unlike == pytest.approx(1.5)
    assert unlike.name == "frontal"
    assert not unlike.readable


def test_quarters_are_counted_as_they_are_turned() -> None:
    """``turn`` quarters clockwise bring upright what was turned."""
    upright = np.arange(9).reshape(3, 3)
    for name, quarters in views.TURNS.items():
        view = views.View(name, 0.0, False, 0.0)
        assert np.array_equal(np.rot90(view_training.turned(upright.astype(np.float32), quarters), -view.turn), upright)
    head_on_top = np.zeros((3, 3), np.float32)
    head_on_top[0] = 1
    assert view_training.turned(head_on_top, views.TURNS["head to the left"])[:, 0].all()
    assert view_training.turned(head_on_top, views.TURNS["head to the right"])[:, 2].all()


def blob(rng: np.random.Generator, at: tuple[int, int]) -> np.ndarray:
    """Features of one channel, bright in one of nine parts."""
    parts = rng.normal(0, 0.2, (3, 3))
    parts[at] += 3
    return np.concatenate((parts.reshape(-1), rng.normal(0, 0.2, 2)))


def test_fitting_tells_views_and_sides_apart_and_sets_limits() -> None:
    rng = np.random.default_rng(1)
    features: list[np.ndarray] = []
    said: list[tuple[int, bool, bool]] = []
    for number in range(240):
        apart = number % 4 == 0
        for view, mirrored, at in ((0, False, (0, 2)), (0, True, (0, 0)), (1, False, (1, 1)), (4, False, (2, 1))):
            features.append(blob(rng, at))
            said.append((view, mirrored, apart))
    view, mirrored, calibrating = (np.array(part) for part in zip(*said, strict=True))
    seen = view_training.Seen(
        np.asarray(features, np.float32), view.astype(np.intp), mirrored, calibrating, np.ones(len(view), np.bool_)
    )
    made = view_training.fit(seen)
    fresh = {
        name: made.answer(blob(rng, at).astype(np.float32))
        for name, at in (("upright", (0, 2)), ("mirrored", (0, 0)), ("head to the left", (1, 1)), ("lateral", (2, 1)))
    }
    assert [fresh[name].name for name in ("upright", "mirrored")] == ["frontal", "frontal"]
    assert (fresh["upright"].mirrored, fresh["mirrored"].mirrored) == (False, True)
    assert fresh["head to the left"].name == "head to the left"
    assert fresh["lateral"].name == "lateral"
    assert fresh["upright"].unlike < 1.2
    assert made.answer(np.full(11, 40.0, np.float32)).unlike > 3
    cautious = view_training.fit(seen, mirrored_from=1e6)
    assert not cautious.answer(blob(rng, (0, 0)).astype(np.float32)).mirrored
    # of what the limits were set on, next to nothing lies beyond them
    frontal = np.asarray(features, np.float32)[(view == 0) & ~mirrored & calibrating]
    assert np.mean([made.answer(one).name == "frontal" for one in frontal]) >= 0.98
    assert np.mean([made.answer(one).unlike <= 1.0 for one in frontal]) >= 0.98


def test_the_answer_comes_with_the_mask_and_from_the_same_pass(tmp_path: Path) -> None:
    torch.manual_seed(0)
    weights.save_version(tmp_path / "a", network.build(SMALL), SMALL, {})
    predictor = Predictor(tmp_path / "a", device="cpu")
    pixels = draw(1)[0]
    assert predictor.predict(pixels).view is None  # a head that was not made yet says nothing
    held = network.view_head(predictor.module)
    assert held is not None
    bias = np.zeros(len(views.VIEWS), np.float32)
    bias[4] = 9.0
    lateral = dataclasses.replace(held, bias=bias, limits=np.array([0.5, 1.0, 1.0], np.float32))
    view_training.with_head(tmp_path / "a", lateral, tmp_path / "b")
    runs: list[int] = []
    saying = Predictor(tmp_path / "b", device="cpu")
    saying.module.register_forward_hook(lambda *_: runs.append(1))
    output = saying.predict(pixels)
    assert output.view is not None
    assert output.view.name == "lateral"
    assert len(runs) == 1
    assert np.array_equal(output.mask, predictor.predict(pixels).mask)
    plain = dataclasses.replace(SMALL, views=False)
    weights.save_version(tmp_path / "c", network.build(plain), plain, {})
    without = Predictor(tmp_path / "c", device="cpu")
    assert without.predict(pixels).view is None
    assert "views" not in weights.read_config(tmp_path / "c").as_dict()
    with pytest.raises(ModelError, match="cannot recognise views"):
        without.features(np.zeros((64, 64), np.float32))


def test_a_head_is_made_from_a_set_and_scored_on_what_is_held_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_training, "DRAWN", 3)
    monkeypatch.setattr(view_training, "FEW_COPIES", 2)
    monkeypatch.setattr(view_training, "STEPS", 20)
    folder = write_mixed_set(tmp_path / "mixed")
    rng = np.random.default_rng(0)
    for name in ("l0", "l1"):
        write_png(folder / "not_frontal" / f"{name}.png", rng.integers(0, 255, (90, 60)).astype(np.uint8))
    write_png(folder / "unlabelled" / "u0.png", draw(40)[0])
    with (folder / "cases.csv").open("a") as table:
        table.write("l1,sides,lateral,\n")
    split = tmp_path / "split.json"
    split.write_text('{"held_out": {"drawn": ["f5", "o5", "l1"]}, "left_out": ["o4"]}')
    five = dataclasses.replace(SMALL, classes=5, views=False)
    weights.save_version(tmp_path / "five", network.build(five), five, {"made": "today"})
    asked = ["--data", str(folder), "--split", str(split)]
    view_training.main(["fit", *asked, "--version", str(tmp_path / "five"), "--out", str(tmp_path / "out")])
    assert weights.read_card(tmp_path / "out")["made"] == "today"
    view_training.main(["score", *asked, "--version", str(tmp_path / "out")])
    shown = capsys.readouterr().out
    for row in ("clean: called frontal", "unlabelled, u0: called frontal", "lateral: called lateral", "drawn nonsense"):
        assert row in shown
    assert "made, mirrored" in shown
    assert "of     3" in next(row for row in shown.splitlines() if row.startswith("made, mirrored"))  # f5, o5, u0
    with pytest.raises(ModelError, match="fit"):
        view_training.score(Predictor(tmp_path / "five", device="cpu"), [], [])


def test_what_is_held_out_is_not_learned_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_mixed_set(tmp_path / "mixed")
    write_png(folder / "not_frontal" / "l0.png", draw(3)[0])
    split = tmp_path / "split.json"
    split.write_text('{"held_out": {"drawn": ["f5", "o5", "l0"]}, "left_out": ["o4"]}')
    five = dataclasses.replace(SMALL, classes=5, views=False)
    weights.save_version(tmp_path / "five", network.build(five), five, {})
    told: list[tuple[int, int]] = []

    class Enough(Exception):
        pass

    def looked(predictor: object, frontal: list[object], other: list[object]) -> None:
        told.append((len(frontal), len(other)))
        raise Enough

    monkeypatch.setattr(view_training, "look", looked)
    asked = ["--data", str(folder), "--split", str(split), "--version", str(tmp_path / "five")]
    with pytest.raises(Enough):
        view_training.main(["fit", *asked, "--out", str(tmp_path / "out")])
    held = held_out.read(split)
    assert len(held.all_held_out) == 3
    assert told == [(7, 0)]


@pytest.mark.usefixtures("trains_only")
def test_a_training_starts_from_a_version_with_a_head(tmp_path: Path, table_set: Path) -> None:
    recipe = tmp_path / "recipe.toml"
    encoder = "decoder_channels = [8, 8, 8, 8, 8]"  # the classic network has no head
    recipe.write_text(RECIPE.format(epochs=1).replace('architecture = "classic"\nlevels = 3\nfilters = 4', encoder))
    weights.save_version(tmp_path / "a", network.build(SMALL), SMALL, {})
    out = train(recipe, data=table_set, out=tmp_path / "out", device="cpu", start=tmp_path / "a")
    assert not weights.read_config(out).views


def test_nonsense_is_drawn_in_the_range_of_pictures() -> None:
    for number in range(12):
        grid = view_training.drawn_nothing(np.random.default_rng(number), 64)
        assert grid.shape == (64, 64)
        assert np.abs(grid).max() <= 3.0


def test_a_picture_without_a_mask_is_loaded(tmp_path: Path) -> None:
    write_png(tmp_path / "a.png", draw(1)[0])
    sample = batching.load_picture(tmp_path / "a.png", 48)
    assert sample.image.shape == (48, 40)
    assert not sample.mask.any()


def test_fine_tuning_leaves_the_head_as_it_is(tmp_path: Path, table_set: Path) -> None:
    torch.manual_seed(0)
    weights.save_version(tmp_path / "a", network.build(SMALL), SMALL, {})
    held = network.view_head(weights.load_version(tmp_path / "a").module)
    assert held is not None
    numbers = {name: np.full_like(value, 0.25) for name, value in vars(held).items()}
    view_training.with_head(tmp_path / "a", views.Head(**numbers), tmp_path / "parent")
    cases = case_files.read_split(table_set).train
    out = tune.tune(tmp_path / "parent", cases, out=tmp_path / "b", epochs=1, factor=1.0, precision="float32")
    version = weights.load_version(out)
    assert version.config.views
    kept = network.view_head(version.module)
    assert kept is not None
    assert all((value == 0.25).all() for value in vars(kept).values())
    before = weights.load_version(tmp_path / "parent").module.state_dict()
    assert any(not torch.equal(before[name], value) for name, value in version.module.state_dict().items())

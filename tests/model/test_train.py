from __future__ import annotations

import csv
import math
import shutil
from pathlib import Path
from unittest.mock import Mock

import pytest
import torch
from safetensors.torch import load

from lungseg_lab import train as training
from lungseg_lab.train import train
from lungseg_model import learning, weights
from lungseg_model.errors import ModelError
from lungseg_model.learning import Progress
from lungseg_sets.errors import SetError

from .conftest import RECIPE, draw, write_png, write_table_set

pytestmark = pytest.mark.usefixtures("trains_only")


class Cancelled(Exception):
    pass


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, trains_only: None, takes_long: None) -> Path:
    """A training of two epochs on the cases of ``table_set``."""
    folder = tmp_path_factory.mktemp("finished")
    (folder / "two.toml").write_text(RECIPE.format(epochs=2))
    data = write_table_set(folder / "set", train=6, val=2)
    return train(folder / "two.toml", data=data, out=folder / "run", device="cpu")


def stored(folder: Path) -> dict[str, torch.Tensor]:
    return load((folder / "model.safetensors").read_bytes())


def test_a_resumed_run_is_the_uninterrupted_run(tmp_path: Path, recipe: Path, table_set: Path) -> None:
    seen: list[Progress] = []
    straight = train(recipe, data=table_set, out=tmp_path / "a", report=seen.append, device="cpu")
    assert [p.epoch for p in seen if p.val_dice is not None] == [1, 2, 3]
    assert seen[-1].done == 1.0

    def stop(progress: Progress) -> None:
        if progress.epoch == 2 and progress.done < 2 / 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(recipe, data=table_set, out=tmp_path / "b", report=stop, device="cpu")
    assert (tmp_path / "b" / "checkpoint.pt").is_file()
    assert not (tmp_path / "b" / "model.safetensors").exists()
    resumed = train(recipe, data=table_set, out=tmp_path / "b", device="cpu")
    first, second = stored(straight), stored(resumed)
    assert all(torch.equal(first[name], second[name]) for name in first)
    with (resumed / "history.csv").open() as lines:
        assert [row["epoch"] for row in csv.DictReader(lines)] == ["1", "2", "3"]
    card = weights.read_card(straight)
    assert card["cases"] == 6
    assert card["groups"] == {"discs": 6}
    assert card["kept_apart"] == 2
    assert 0 <= card["scores"]["worst"] <= card["scores"]["dice"] <= 1
    weights.load_version(straight)


def test_a_run_that_is_stopped_within_an_epoch_goes_on_there(
    tmp_path: Path, recipe: Path, table_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight = train(recipe, data=table_set, out=tmp_path / "a", device="cpu")
    monkeypatch.setattr(training, "SAVE_EVERY", -1.0)  # after every step
    steps: list[float] = []

    def stop(progress: Progress) -> None:
        steps.append(progress.done)
        if len(steps) == 5:  # an epoch of two steps reports three times; this is the second step of the second epoch
            raise Cancelled

    with pytest.raises(Cancelled):
        train(recipe, data=table_set, out=tmp_path / "b", report=stop, device="cpu")
    state = torch.load(tmp_path / "b" / "checkpoint.pt", weights_only=True)
    assert (state["epoch"], state["done"]) == (1, 1)
    again: list[float] = []
    resumed = train(recipe, data=table_set, out=tmp_path / "b", report=lambda p: again.append(p.done), device="cpu")
    assert again[0] == steps[-1]  # the step that was not kept, and none before it
    first, second = stored(straight), stored(resumed)
    assert all(torch.equal(first[name], second[name]) for name in first)
    tables = [csv.DictReader((out / "history.csv").read_text().splitlines()) for out in (straight, resumed)]
    losses = [[row["loss"] for row in rows] for rows in tables]
    assert losses[0] == losses[1]
    assert len(losses[0]) == 3


@pytest.mark.parametrize("computes", [True, False])
def test_a_recipe_in_half_precision_is_for_every_processor(
    tmp_path: Path, table_set: Path, monkeypatch: pytest.MonkeyPatch, computes: bool
) -> None:
    monkeypatch.setattr(training.devices, "bfloat16_is_faster", lambda device: computes)
    (tmp_path / "half.toml").write_text('precision = "bfloat16"\n' + RECIPE.format(epochs=1))
    step = Mock(wraps=learning.Step)
    monkeypatch.setattr(learning, "Step", step)
    out = train(tmp_path / "half.toml", data=table_set, out=tmp_path / "run", device="cpu")
    assert step.call_args.kwargs["bfloat16"] is computes
    assert weights.read_card(out)["precision"] == ("bfloat16" if computes else "float32")


def test_nan_stops_and_keeps_the_last_good_state(
    tmp_path: Path, recipe: Path, table_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = learning.Step.__call__
    calls = 0

    def break_down(self: learning.Step, batch: object) -> float:
        nonlocal calls
        calls += 1
        if calls == 4:  # the second step of the second epoch
            batch.image[:] = math.nan  # type: ignore[attr-defined]
        return honest(self, batch)  # type: ignore[arg-type]

    monkeypatch.setattr(learning.Step, "__call__", break_down)
    with pytest.raises(ModelError, match="no longer a number") as caught:
        train(recipe, data=table_set, out=tmp_path / "a", device="cpu")
    assert "last good" in caught.value.remedy
    state = torch.load(tmp_path / "a" / "checkpoint.pt", weights_only=True)
    assert state["epoch"] == 1
    assert all(bool(torch.isfinite(v).all()) for v in state["module"].values())
    train(recipe, data=table_set, out=tmp_path / "a", device="cpu")
    weights.load_version(tmp_path / "a")


def test_a_gradient_that_is_no_number_spoils_nothing(
    tmp_path: Path, table_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the last step of an epoch: the loss is still sound, and the checkpoint would hold the spoilt weights."""
    two = tmp_path / "two.toml"
    two.write_text(RECIPE.format(epochs=2))
    honest = torch.Tensor.backward
    calls = 0

    def break_down(self: torch.Tensor) -> None:
        nonlocal calls
        calls += 1
        (self * math.inf * 0 if calls == 4 else self).backward_honestly()  # type: ignore[attr-defined]

    monkeypatch.setattr(torch.Tensor, "backward_honestly", honest, raising=False)
    monkeypatch.setattr(torch.Tensor, "backward", break_down)
    with pytest.raises(ModelError, match="the gradient is no longer a number"):
        train(two, data=table_set, out=tmp_path / "a", device="cpu")
    state = torch.load(tmp_path / "a" / "checkpoint.pt", weights_only=True)
    assert state["epoch"] == 1
    assert all(bool(torch.isfinite(v).all()) for v in state["module"].values())


def test_checkpoints_that_do_not_fit(tmp_path: Path, recipe: Path, table_set: Path) -> None:
    out = tmp_path / "a"
    out.mkdir()
    (out / "checkpoint.pt").write_bytes(b"nothing of the kind")
    with pytest.raises(ModelError, match="cannot be read"):
        train(recipe, data=table_set, out=out, device="cpu")
    (out / "checkpoint.pt").unlink()
    one = tmp_path / "one.toml"
    one.write_text(RECIPE.format(epochs=1))
    train(one, data=table_set, out=out, device="cpu")
    recipe.write_text(recipe.read_text().replace("filters = 4", "filters = 5"))
    with pytest.raises(ModelError, match="another network"):
        train(recipe, data=table_set, out=out, device="cpu")


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("seed = 3", 'seed = 3\nloss = "bce_iou"', "loss"),
        ("rate = 2e-3", "rate = 1e-3", "rate"),
        ("invert = 0.2", "invert = 0.3", "augment"),
        ("batch = 3", "batch = 2", "phases"),
        ("epochs = 2", "epochs = 1", "phases"),
    ],
)
@pytest.mark.parametrize("kept", ["checkpoint", "card"])
def test_a_recipe_that_changed_is_refused(
    tmp_path: Path, table_set: Path, finished: Path, old: str, new: str, word: str, kept: str
) -> None:
    """Whether the checkpoint says what it was made with, or, as older ones, only the card beside it."""
    out = tmp_path / "a"
    shutil.copytree(finished, out)
    if kept == "card":
        state = torch.load(out / "checkpoint.pt", weights_only=True)
        del state["recipe"]
        torch.save(state, out / "checkpoint.pt")
    before = (out / "report.html").read_bytes(), (out / "card.json").read_bytes()
    two = tmp_path / "two.toml"
    two.write_text(RECIPE.format(epochs=2).replace(old, new))
    with pytest.raises(ModelError, match=rf"differs from that of the training in a: {word} changed") as caught:
        train(two, data=table_set, out=out, device="cpu")
    assert "only epochs may increase" in caught.value.remedy
    assert ((out / "report.html").read_bytes(), (out / "card.json").read_bytes()) == before


def test_more_epochs_are_no_other_recipe(tmp_path: Path, table_set: Path, finished: Path) -> None:
    out = tmp_path / "a"
    shutil.copytree(finished, out)
    (tmp_path / "three.toml").write_text(RECIPE.format(epochs=3))
    card = weights.read_card(train(tmp_path / "three.toml", data=table_set, out=out, device="cpu"))
    assert card["epochs"] == 3


def test_a_checkpoint_from_before_the_laboratory_is_gone_on_with(
    tmp_path: Path, table_set: Path, finished: Path
) -> None:
    """It names neither its recipe nor anything of the package that wrote it: tensors and plain values only."""
    state = torch.load(finished / "checkpoint.pt", weights_only=True)
    del state["recipe"]
    (tmp_path / "a").mkdir()
    torch.save(state, tmp_path / "a" / "checkpoint.pt")
    (tmp_path / "three.toml").write_text(RECIPE.format(epochs=3))
    seen: list[int] = []
    out = train(
        tmp_path / "three.toml", data=table_set, out=tmp_path / "a", report=lambda p: seen.append(p.epoch), device="cpu"
    )
    assert set(seen) == {3}
    weights.load_version(out)


def name_sources(folder: Path, sources: dict[str, str]) -> None:
    """Give some cases of cases.csv another source."""
    lines = [line.split(",") for line in (folder / "cases.csv").read_text().splitlines()]
    renamed = [[case, sources.get(case, source), split] for case, source, split in lines]
    (folder / "cases.csv").write_text("".join(",".join(line) + "\n" for line in renamed))


def test_a_source_held_out_is_not_learned_but_scored(tmp_path: Path, table_set: Path) -> None:
    name_sources(table_set, {"c0": "rings", "c1": "rings", "c7": "rings"})
    one = tmp_path / "one.toml"
    one.write_text('hold_out = "discs"\n' + RECIPE.format(epochs=1))
    out = train(one, data=table_set, out=tmp_path / "a", device="cpu", hold_out="rings")
    card = weights.read_card(out)
    assert card["groups"] == {"discs": 4}
    assert (card["cases"], card["kept_apart"]) == (4, 2)
    assert card["settings"]["hold_out"] == "rings"
    assert "--hold-out rings" in (out / "report.html").read_text()
    out = train(one, data=table_set, out=tmp_path / "b", device="cpu")
    assert weights.read_card(out)["cases"] == 2  # the recipe's own


def test_cases_left_out_are_not_learned_but_scored(tmp_path: Path, table_set: Path) -> None:
    one = tmp_path / "one.toml"
    one.write_text('leave_out = ["c1", "c4", "c7"]\n' + RECIPE.format(epochs=1))
    card = weights.read_card(train(one, data=table_set, out=tmp_path / "a", device="cpu"))
    assert (card["cases"], card["kept_apart"]) == (4, 2)  # c7 is kept apart, and scored


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('hold_out = "discs"', "No training cases are left without discs"),
        ('hold_out = "squares"', "squares, to be held out, is not in the set. Its sources are: discs"),
        ('leave_out = ["c1", "x2", "x1"]', "no case x1 and 1 more"),
        (f"leave_out = {[f'c{i}' for i in range(6)]}", "No training cases are left"),
    ],
)
def test_what_cannot_be_left_out_is_said(tmp_path: Path, table_set: Path, line: str, sentence: str) -> None:
    one = tmp_path / "one.toml"
    one.write_text(f"{line}\n{RECIPE.format(epochs=1)}")
    with pytest.raises(ModelError) as caught:
        train(one, data=table_set, out=tmp_path / "a", device="cpu")
    assert sentence in str(caught.value)
    assert not (tmp_path / "a" / "checkpoint.pt").exists()


def test_a_run_that_learned_from_other_cases_is_not_gone_on_with(tmp_path: Path, table_set: Path) -> None:
    name_sources(table_set, {"c0": "rings", "c1": "rings"})
    one = tmp_path / "one.toml"
    one.write_text(RECIPE.format(epochs=1))
    train(one, data=table_set, out=tmp_path / "a", device="cpu", hold_out="rings")
    with pytest.raises(ModelError, match="trained on other cases"):
        train(one, data=table_set, out=tmp_path / "a", device="cpu", hold_out="discs")


def test_a_mask_of_another_size_stops_the_run(tmp_path: Path, recipe: Path) -> None:
    folder = write_table_set(tmp_path / "set", train=3, val=1)
    write_png(folder / "labels" / "c1.png", draw(1)[1][:-2])
    with pytest.raises(SetError, match=r"c1\.png"):
        train(recipe, data=folder, out=tmp_path / "a", device="cpu")


def test_a_run_starts_from_a_version(tmp_path: Path, table_set: Path) -> None:
    one, still = tmp_path / "one.toml", tmp_path / "still.toml"
    one.write_text(RECIPE.format(epochs=1))
    parent = train(one, data=table_set, out=tmp_path / "parent", device="cpu")
    still.write_text(RECIPE.format(epochs=1).replace("2e-3", "1e-7").replace("seed = 3", "seed = 4"))
    child = train(still, data=table_set, out=tmp_path / "child", device="cpu", start=parent)
    assert weights.read_card(child)["start"] == "parent"
    assert weights.read_card(parent)["start"] == ""
    first, second = stored(parent), stored(child)
    learned = [name for name in first if name.endswith(".weight")]
    assert all(torch.allclose(first[name], second[name], atol=2e-3) for name in learned)
    one.write_text(one.read_text().replace("filters = 4", "filters = 5"))
    with pytest.raises(ModelError, match="another network"):
        train(one, data=table_set, out=tmp_path / "other", device="cpu", start=parent)

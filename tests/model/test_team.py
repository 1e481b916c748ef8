"""Two processes learn what one with the doubled batch does."""

from __future__ import annotations

import csv
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load

from lungseg_lab.train import train
from lungseg_model import batching
from lungseg_model.errors import ModelError
from lungseg_sets import case_files

from .conftest import write_table_set

RECIPE = """
seed = 3
rate = 2e-3
average = 0.5
loss = "{loss}"
[[phases]]
size = 64
epochs = 3
batch = {batch}
[network]
architecture = "classic"
levels = 2
filters = 4
[augment]
shift = 0.5
gamma = 0.5
"""


EXACT = """
import copy, torch
from lungseg_model import losses, network
from lungseg_lab import team
from lungseg_model.network import Config

def compare():
    members, device = team.join(torch.device("cpu"))
    torch.manual_seed(0)
    ours = network.build(Config(architecture="classic", levels=2, filters=4, size=64)).double()
    alone = copy.deepcopy(ours)
    ours, _ = team.share_norms(ours, members, device)
    engine = members.engine(ours)
    image = torch.randn(4, 1, 64, 64, dtype=torch.double)
    target = torch.softmax(3 * torch.randn(4, 3, 64, 64, dtype=torch.double), 1)
    weight = torch.ones(4, 1, 64, 64, dtype=torch.double)
    part = slice(2 * members.rank, 2 * members.rank + 2)
    for step in range(3):
        loss = losses.bce_iou(engine(image[part]), target[part], weight[part])
        loss.backward()
        whole = losses.bce_iou(alone(image), target, weight)
        whole.backward()
        assert abs(float(members.mean(loss.detach())) - float(whole)) < 1e-12
        for one, other in zip(ours.parameters(), alone.parameters(), strict=True):
            assert torch.allclose(one.grad, other.grad, rtol=0, atol=1e-12)
            with torch.no_grad():
                one -= 0.1 * one.grad
                other -= 0.1 * other.grad
            one.grad = other.grad = None
        for one, other in zip(ours.buffers(), alone.buffers(), strict=True):
            assert torch.allclose(one, other, rtol=0, atol=1e-12)

compare()
team.leave()
"""


def column(folder: Path, name: str) -> list[float]:
    with (folder / "history.csv").open() as lines:
        return [float(row[name]) for row in csv.DictReader(lines)]


def run_both(repository: Path, program: Path) -> None:
    """Start two processes without torchrun, which takes as long to import torch as each of them."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": "2", "LOCAL_WORLD_SIZE": "2"}
    environment = os.environ | told | {"PYTHONPATH": str(repository / "model"), "OMP_NUM_THREADS": "1"}
    children = [
        subprocess.Popen(
            [sys.executable, str(program)],
            env=environment | {"RANK": rank, "LOCAL_RANK": rank},
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in "01"
    ]
    said = [child.communicate(timeout=300)[1] for child in children]
    assert [child.returncode for child in children] == [0, 0], said


def run_two(repository: Path, *program: object) -> None:
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    environment = os.environ | {"PYTHONPATH": str(repository / "model"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, *(str(word) for word in program)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="torchrun's rendezvous is not in torch for Windows")


def test_gradients_and_statistics_of_two_processes_are_those_of_one(tmp_path: Path, repository: Path) -> None:
    """In double precision, where nothing but the arithmetic is left: to 1e-12."""
    (tmp_path / "exact.py").write_text(EXACT)
    run_both(repository, tmp_path / "exact.py")


@pytest.mark.slow
def test_two_processes_follow_one_with_the_doubled_batch(tmp_path: Path, repository: Path) -> None:
    folder = write_table_set(tmp_path / "set", train=10, val=3)  # the last step has two pictures, one of each process
    half, whole = tmp_path / "half.toml", tmp_path / "whole.toml"
    half.write_text(RECIPE.format(loss="bce_iou", batch=2))
    whole.write_text(RECIPE.format(loss="bce_iou", batch=4))
    train(whole, data=folder, out=tmp_path / "one", device="cpu")
    training = ("-m", "lungseg_lab.train", half, "--data", folder, "--out", tmp_path / "two", "--device", "cpu")
    run_two(repository, *training)
    # the sums differ in their last bits; IoU and Dice count pixels, and a single one of these small lungs is 3e-4
    close = {"loss": 3e-4, "train_loss": 3e-4, "val_loss": 3e-4, "val_iou": 1e-3, "val_dice": 1e-3}
    for name, limit in close.items():
        assert column(tmp_path / "two", name) == pytest.approx(column(tmp_path / "one", name), abs=limit), name
    losses = column(tmp_path / "one", "loss")
    assert losses[-1] < losses[0]  # something was learned at all
    first, second = (load((tmp_path / name / "model.safetensors").read_bytes()) for name in ("one", "two"))
    assert first.keys() == second.keys()
    for name, value in first.items():  # BatchNorm's buffers among them
        assert torch.allclose(value.float(), second[name].float(), atol=5e-3), name
    assert (tmp_path / "two" / "report.html").is_file()


def test_two_parts_are_the_whole(table_set: Path) -> None:
    samples = [batching.load(case, 80) for case in case_files.read_split(table_set).train]
    seed, chances = (1, 2), {"shift": 1.0, "noise": 1.0}
    (whole,) = batching.batches(samples, size=64, batch=6, chances=chances, seed=seed)
    halves = [
        next(batching.batches(samples, size=64, batch=3, chances=chances, seed=seed, part=(rank, 2))) for rank in (0, 1)
    ]
    assert torch.equal(torch.from_numpy(whole.image), torch.cat([torch.from_numpy(half.image) for half in halves]))


def test_more_processes_than_cases(table_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_lab import team
    from lungseg_lab.team import Team

    def crowd(device: torch.device) -> tuple[Team, torch.device]:
        return Team(0, 100), device

    monkeypatch.setattr(team, "join", crowd)
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE.format(loss="dice", batch=1))
    with pytest.raises(ModelError, match="100 processes"):
        train(recipe, data=table_set, out=tmp_path / "out", device="cpu")

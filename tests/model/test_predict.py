from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from lungseg_lab.train import train
from lungseg_model import device as devices
from lungseg_model import metrics, postprocess, preprocess, weights
from lungseg_model.errors import ModelError
from lungseg_model.network import Postprocessing
from lungseg_model.predict import Predictor, entropy_of, softmax, uncertainty
from lungseg_model.torch_network import TorchNetwork

from .conftest import RECIPE, draw, write_table_set


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory, trains_only: None, takes_long: None) -> Path:
    folder = tmp_path_factory.mktemp("version")
    text = RECIPE.format(epochs=14).replace("invert = 0.2", "invert = 0.0").replace("levels = 3", "levels = 4")
    (folder / "recipe.toml").write_text(text.replace("rate = 2e-3", "rate = 5e-3"))
    cases = write_table_set(folder / "set", train=9, val=1)
    return train(folder / "recipe.toml", data=cases, out=folder / "version", device="cpu")


@pytest.fixture(scope="module")
def predictor(version: Path) -> Predictor:
    return Predictor(version, device="cpu")


@pytest.mark.parametrize("shape", [(300, 250), (120, 200), (96, 80)])
def test_the_mask_is_on_the_stored_grid(predictor: Predictor, shape: tuple[int, int]) -> None:
    image, wanted = draw(40, shape)
    output = predictor.predict(image)
    assert output.mask.shape == shape
    assert output.mask.dtype == np.uint8
    assert metrics.dice(output.mask > 0, wanted > 0) > 0.8
    assert output.probability.shape == (3, 64, 64)
    assert output.entropy.shape == (64, 64)
    assert 0 <= output.uncertainty <= 1
    assert list(output.seconds) == ["reduce", "network", "post", "to_grid"]
    outside = np.ones((64, 64), np.bool_)
    output.placement.crop(outside)[...] = False
    assert not output.entropy[outside].any()


def test_more_bits_and_another_exposure_give_the_same_mask(predictor: Predictor) -> None:
    image, _ = draw(41, (300, 250))
    first = predictor.predict(image).mask
    second = predictor.predict(image.astype(np.uint16) * 200 + 1000).mask
    assert metrics.dice(first > 0, second > 0) > 0.999


@pytest.mark.parametrize(("way", "toned"), [(preprocess.LINEAR, False), (preprocess.TONED, True)])
def test_a_version_sees_pictures_as_it_was_trained_with(
    version: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, toned: bool
) -> None:
    folder = shutil.copytree(version, tmp_path / "version")
    stated = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**stated, "preprocessing": way}))
    predictor = Predictor(folder, device="cpu")
    seen: list[np.ndarray] = []
    run = predictor.logits

    def watched(grid: np.ndarray) -> np.ndarray:
        seen.append(grid)
        return run(grid)

    monkeypatch.setattr(predictor, "logits", watched)
    image, _ = draw(42, (300, 250))
    predictor.predict(image)
    assert np.array_equal(seen[0], preprocess.reduce(image, 64, toned=toned)[0])
    assert not np.array_equal(seen[0], preprocess.reduce(image, 64, toned=not toned)[0])


def test_each_step_can_be_switched_off(predictor: Predictor, monkeypatch: pytest.MonkeyPatch) -> None:
    logits = np.zeros((3, 64, 64), np.float32)
    logits[0] = 4
    logits[:, 10:40, 8:26] = np.array([0.0, 8.0, 0.0], np.float32)[:, None, None]
    logits[:, 20:24, 14:18] = np.array([8.0, 0.0, 0.0], np.float32)[:, None, None]  # a hole
    logits[:, 50:54, 8:12] = np.array([0.0, 8.0, 0.0], np.float32)[:, None, None]  # an island
    monkeypatch.setattr(predictor, "logits", lambda grid: logits)
    pixels = np.zeros((640, 640), np.uint8)
    off = Postprocessing(False, False, False, False)
    plain = predictor.predict(pixels, postprocessing=off).mask
    cleaned = predictor.predict(pixels).mask
    assert plain[520, 100] == 1
    assert plain[220, 160] == 0
    assert cleaned[520, 100] == 0
    assert cleaned[220, 160] == 1
    assert metrics.components(cleaned == 1) == 1
    outline = slice(50, 450)
    same = plain[outline, 60:280] == cleaned[outline, 60:280]
    assert same.mean() > 0.95  # only the hole differs: the contour keeps its sub-pixel place


def test_smoothing_does_not_eat_into_a_lung_that_the_picture_cuts_off(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postprocess, "SMOOTHING", 1 / 32)  # 2 pixels of this small grid, as at 512
    logits = np.zeros((3, 64, 64), np.float32)
    logits[0] = 8  # the padding at both sides of a picture twice as tall as wide
    logits[:, 10:50, 16:30] = np.array([0.0, 1.0, 0.0], np.float32)[:, None, None]
    said = logits.copy()
    monkeypatch.setattr(predictor, "logits", lambda grid: logits)
    mask = predictor.predict(np.zeros((640, 320), np.uint8)).mask
    assert mask[200:400, 0].all()
    assert np.array_equal(logits, said)  # what the network said is not written to


def test_uncertainty_grows_with_the_smear() -> None:
    x = np.linspace(-20, 20, 64, dtype=np.float32)
    scores: list[float] = []
    for softness in (0.5, 1.0, 3.0, 9.0):
        logits = np.zeros((3, 64, 64), np.float32)
        logits[1] = (10 - np.abs(x))[None, :] / softness
        logits[2] = -20
        probability = softmax(logits)
        mask = probability.argmax(axis=0).astype(np.uint8)
        scores.append(uncertainty(entropy_of(probability), mask))
    assert scores == sorted(scores)
    assert scores[-1] > scores[0] + 0.2
    assert uncertainty(np.zeros((64, 64), np.float32), np.zeros((64, 64), np.uint8)) == 1.0


def test_entropy_by_hand() -> None:
    probability = np.array([1 / 3, 1 / 3, 1 / 3, 1, 0, 0], np.float32).reshape(2, 3, 1).transpose(1, 0, 2)
    assert entropy_of(probability)[:, 0] == pytest.approx([1.0, 0.0], abs=1e-5)


def test_a_device_that_does_not_exist(version: Path) -> None:
    with pytest.raises(ModelError, match="tpu"):
        Predictor(version, device="tpu")


def test_without_a_gpu_the_processor_works_and_says_so(version: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    predictor = Predictor(version, device="cuda")
    assert predictor.device == "cpu"
    assert "processor is used instead" in predictor.notice


def test_a_driver_that_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    import warnings

    def complain() -> bool:
        warnings.warn("The NVIDIA driver on your system is too old", stacklevel=1)
        return False

    monkeypatch.setattr(torch.cuda, "is_available", complain)
    device, notice = devices.choose("auto")
    assert device.type == "cpu"
    assert "driver is too old" in notice


def test_a_full_gpu_means_the_processor(predictor: Predictor, monkeypatch: pytest.MonkeyPatch) -> None:
    net = predictor.network
    assert isinstance(net, TorchNetwork)
    honest = net.forward
    monkeypatch.setattr(net, "device", torch.device("cuda"))
    monkeypatch.setattr(net, "notice", "")

    def full(grid: NDArray[np.float32]) -> NDArray[np.float32]:
        if predictor.device == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return honest(grid)

    monkeypatch.setattr(net, "forward", full)
    assert predictor.logits(np.zeros((64, 64), np.float32)).shape == (3, 64, 64)
    assert "run out of memory" in predictor.notice


def test_what_predicts_is_imported_without_torch() -> None:
    """torch belongs to the half of its own: another engine can take its place, and nobody waits for it."""
    code = "import sys, lungseg_model.predict; print(sorted({'torch', 'timm', 'torchvision'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.gpu
def test_cpu_and_cuda_agree() -> None:
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device: masks of CPU and GPU are not compared")
    if not weights.bundled().is_dir():
        pytest.skip("no bundled weights")
    cpu, gpu = Predictor(weights.bundled(), device="cpu"), Predictor(weights.bundled(), device="cuda")
    for seed in range(3):
        image, _ = draw(seed, (700, 600))
        first, second = cpu.predict(image).mask, gpu.predict(image).mask
        assert metrics.dice(first > 0, second > 0) >= 0.999

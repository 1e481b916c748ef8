"""In which precision a version runs: both counts measured, and each can refuse."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import numpy as np
import pytest
import torch

from lungseg_model import hardware, network, precision, runtime, weights
from lungseg_model.network import Config
from lungseg_model.precision import Comparison
from lungseg_model.predict import Predictor

from .conftest import draw

PICTURES = [draw(seed)[0] for seed in range(2)]


@pytest.fixture
def version(tmp_path: Path, small: Config) -> Path:
    torch.manual_seed(0)
    return weights.save_version(tmp_path / "v", network.build(small).eval(), small, {})


@pytest.mark.parametrize(
    ("cost", "worse", "chosen"), [(0.4, 0, True), (0.9, 0, False), *((0.4, side, False) for side in (1, 2))]
)
def test_it_must_be_faster_and_alike(
    monkeypatch: pytest.MonkeyPatch, version: Path, cost: float, worse: int, chosen: bool
) -> None:
    now = [0.0]

    def logits(self: Predictor, grid: np.ndarray) -> np.ndarray:
        now[0] += cost if self.bfloat16 else 1.0
        found = np.zeros((3, *grid.shape), np.float32)
        found[0] = 5.0
        for side, left in ((1, 8), (2, 36)):
            found[side, 10:50, left + (4 if self.bfloat16 and side == worse else 0) : left + 20] = 10.0
        return found

    monkeypatch.setattr(Predictor, "logits", logits)
    monkeypatch.setattr(precision.time, "perf_counter", lambda: now[0])
    found = precision.compare(version, PICTURES)
    assert found.faster == pytest.approx(1 / cost)
    assert (found.dice == 1.0) == (not worse)
    assert found.bfloat16 == chosen


def test_the_limits_are_those_that_are_stated() -> None:
    assert Comparison(1.2, 0.9995).bfloat16
    assert not Comparison(1.19, 1.0).bfloat16
    assert not Comparison(3.0, 0.9994).bfloat16


def test_a_version_is_really_run_in_both(version: Path) -> None:
    found = precision.compare(version, PICTURES)
    assert found.faster > 0
    assert 0.0 <= found.dice <= 1.0


def test_it_can_be_stopped_between_pictures(version: Path) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        precision.compare(version, PICTURES, go_on=stop)


def test_what_is_measured_holds_for_this_processor_and_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in hardware.LIMITS:
        monkeypatch.delenv(name, raising=False)
    plain = hardware.described()
    assert plain == f"{hardware.processor()}; {hardware.engine()}"
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(runtime, "available", lambda: False)
        assert hardware.described() == f"{hardware.processor()}; torch {importlib.metadata.version('torch')}"
        elsewhere.setattr(runtime, "available", lambda: True)
        elsewhere.setattr(runtime, "version", lambda: "2026.4.1")
        assert hardware.described() == f"{hardware.processor()}; OpenVINO 2026.4.1"
    monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", "AVX2")
    assert hardware.described() == f"{plain}; ONEDNN_MAX_CPU_ISA=AVX2"

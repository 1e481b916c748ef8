"""What was measured of half precision is remembered for this computer, this torch and these weights."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import precision
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.precision import Measured, Precisions, sentence
from lungseg_model import conversion, network, runtime, weights
from lungseg_model.precision import Comparison

FAST = Measured(bfloat16=True, faster=2.1, dice=0.9998)


@pytest.fixture
def version(tmp_path: Path) -> Path:
    config = network.Config(size=64, decoder_channels=(16, 8, 8, 8, 8))
    return weights.save_version(tmp_path / "v", network.build(config).eval(), config, {})


def test_it_is_remembered_for_the_weights_and_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Precisions(tmp_path).remember("abc", FAST)
    Precisions(tmp_path).remember("def", Measured(bfloat16=False, faster=1.0, dice=1.0))
    assert Precisions(tmp_path).known("abc") == FAST
    assert Precisions(tmp_path).bfloat16("abc")
    assert not Precisions(tmp_path).bfloat16("def")
    assert Precisions(tmp_path).known("other") is None
    assert not Precisions(tmp_path).bfloat16("other")
    monkeypatch.setenv("ATEN_CPU_CAPABILITY", "avx2")
    assert Precisions(tmp_path).known("abc") is None


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b'{"x": 3}', b'{"MACHINE": {"abc": {"faster": "much"}}}', b"\xff", b"[" * 100_000),
        b'{"MACHINE": {"abc": {"bfloat16": true, "dice": 1, "faster": 1' + b"0" * 400 + b"}}}",
    ],
    ids=range(8),
)
def test_a_damaged_file_means_that_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr(precision, "_machine", lambda: "MACHINE")
    (tmp_path / "precision.json").write_bytes(content)
    assert Precisions(tmp_path).known("abc") is None
    Precisions(tmp_path).remember("abc", FAST)
    assert Precisions(tmp_path).known("abc") == FAST


def test_a_full_disk_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise LungSegError(f"{path.name} could not be saved: the disk is full.")

    monkeypatch.setattr(precision, "atomic_write_bytes", full)
    Precisions(tmp_path).remember("abc", FAST)
    assert Precisions(tmp_path).known("abc") is None


def test_the_sentence_names_the_precision() -> None:
    assert sentence(None) == ""
    assert "half precision (bfloat16)" in sentence(FAST)
    assert "2.1 times" in sentence(FAST)
    assert "full precision" in sentence(Measured(bfloat16=False, faster=1.0, dice=1.0))


def test_measured_once_and_used_from_the_next_load_on(
    tmp_path: Path, version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model import precision as measuring

    measured: list[int] = []

    def compare(folder: Path, pictures: list[np.ndarray], *, graph: object, go_on: object) -> Comparison:
        assert (folder, graph) == (version, made)
        measured.append(len(pictures))
        return Comparison(2.0, 0.9999)

    monkeypatch.setattr(measuring, "compare", compare)
    precisions = Precisions(tmp_path)
    made = conversion.make(version) if runtime.available() else None

    def loaded() -> Inference:
        inference = Inference(lambda: version, "cpu", bfloat16=precisions.bfloat16, graph=lambda _: made)
        inference.load()
        return inference

    first = loaded()
    assert not first.bfloat16
    assert jobs.settle_precision(first, precisions) == Measured(bfloat16=True, faster=2.0, dice=0.9999)
    assert not first.bfloat16  # a model that is at work is not changed
    second = loaded()
    assert second.bfloat16
    jobs.settle_precision(second, precisions)
    assert measured == [4]


@pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")
def test_what_was_measured_of_torch_says_nothing_of_openvino(
    tmp_path: Path, version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setitem(sys.modules, "openvino", None)
        Precisions(tmp_path).remember("abc", FAST)
        assert Precisions(tmp_path).known("abc") == FAST
    assert Precisions(tmp_path).known("abc") is None
    torchs = Inference(lambda: version, "cpu")  # it has no graph, so torch stands in
    torchs.load()
    assert jobs.settle_precision(torchs, Precisions(tmp_path)) is None


def test_nothing_is_measured_before_a_model_is_loaded_or_for_a_gpu(tmp_path: Path, version: Path) -> None:
    class OnGpu(Inference):
        @property
        def device(self) -> str:
            return "cuda"

    waiting = Inference(lambda: version, "cpu")
    assert jobs.settle_precision(waiting, Precisions(tmp_path)) is None
    on_gpu = OnGpu(lambda: version, "cpu", bfloat16=lambda _: True)
    on_gpu.load()
    assert jobs.settle_precision(on_gpu, Precisions(tmp_path)) is None
    assert not on_gpu.bfloat16
    assert not (tmp_path / "precision.json").exists()


def test_figures_are_kept_as_finely_as_they_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_machine", lambda: "a machine")
    for weights_of in ("b", "a"):
        Precisions(tmp_path).remember(weights_of, Measured(bfloat16=False, faster=1.23456, dice=0.987654321))
    one = '{\n      "bfloat16": false,\n      "dice": 0.98765,\n      "faster": 1.23\n    }'
    text = (tmp_path / "precision.json").read_text()
    assert text == f'{{\n  "a machine": {{\n    "a": {one},\n    "b": {one}\n  }}\n}}\n'


@pytest.mark.parametrize(("openvino", "graph", "asked"), [(True, False, 0), (True, True, 1), (False, False, 1)])
def test_torch_is_measured_only_where_there_is_no_openvino(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, openvino: bool, graph: bool, asked: int
) -> None:
    from lungseg_model import precision as measuring

    compared: list[Path] = []

    def compare(folder: Path, pictures: object, **_: object) -> Comparison:
        compared.append(folder)
        return Comparison(2.0, 0.9999)

    monkeypatch.setattr(measuring, "compare", compare)
    monkeypatch.setattr(runtime, "available", lambda: openvino)
    made: Any = object() if graph else None
    found = Precisions(tmp_path).measure(tmp_path / "r1", "abc", [], graph=made)
    assert len(compared) == asked
    assert (found is not None) == bool(asked)
    assert Precisions(tmp_path).known("abc") == found

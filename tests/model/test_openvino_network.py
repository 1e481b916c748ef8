"""OpenVINO computes what torch computes, and nothing of torch is imported on the way."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from lungseg_gui.services import memory, phantom
from lungseg_lab import view_training
from lungseg_model import conversion, graph, metrics, network, openvino_network, runtime, weights
from lungseg_model.errors import ModelError
from lungseg_model.graph import Graph
from lungseg_model.network import Config
from lungseg_model.openvino_network import EngineError, keep_small_constants_apart
from lungseg_model.predict import Predictor
from lungseg_sets import case_files

from .conftest import draw

pytestmark = pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")
SMALL = Config(decoder_channels=(16, 16, 8, 8, 8), size=64)
ALIKE = 0.9999  # least Dice of a side


def written(folder: Path, config: Config) -> Path:
    """A version whose BatchNorm has seen something: with its first values it would do next to nothing."""
    torch.manual_seed(0)
    module = network.build(config)
    with torch.no_grad():
        for _ in range(3):
            module(torch.randn(4, 1, config.size, config.size))
    return weights.save_version(folder, module.eval(), config, {})


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("versions") / "v", SMALL)


@pytest.fixture(scope="module")
def made(version: Path) -> Graph:
    return conversion.make(version)


@pytest.mark.parametrize(
    "config",
    [
        SMALL,
        dataclasses.replace(SMALL, classes=5),
        dataclasses.replace(SMALL, encoder="tu-tf_efficientnet_lite2", classes=5, views=True),
        Config(architecture="classic", levels=3, filters=6, batch_norm=False, classes=2, size=64),
    ],
    ids=["resnet18", "five classes", "lite2, five classes, views", "classic"],
)
def test_the_network_computes_what_torch_computes(tmp_path: Path, config: Config) -> None:
    folder = written(tmp_path / "v", config)
    made = conversion.make(folder)
    torchs, openvinos = Predictor(folder, device="cpu"), Predictor(folder, graph=made)
    grid = np.random.default_rng(1).standard_normal((64, 64)).astype(np.float32)
    expected, found = torchs.logits(grid), openvinos.logits(grid)
    assert found.dtype == np.float32
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, atol=1e-4 * float(np.abs(expected).max()))
    if config.views:
        assert torchs.network.deep is not None
        assert openvinos.network.deep is not None
        scale = float(np.abs(torchs.network.deep).max())
        np.testing.assert_allclose(openvinos.network.deep, torchs.network.deep, atol=1e-4 * scale)
    stored = sum(entry.end - entry.begin for entry in graph.entries((folder / weights.WEIGHTS).read_bytes()).values())
    assert len(made.rest) < 0.02 * stored  # the weights are not written a second time


def test_the_head_of_views_answers_without_torch(tmp_path: Path) -> None:
    config = dataclasses.replace(SMALL, views=True)
    held = network.view_head(network.build(config))
    assert held is not None
    bias = np.zeros_like(held.bias)
    bias[4] = 9.0
    ready = dataclasses.replace(held, bias=bias, limits=np.array([0.5, 1.0, 1.0], np.float32))
    folder = view_training.with_head(written(tmp_path / "a", config), ready, tmp_path / "b")
    pixels = draw(1)[0]
    expected = Predictor(folder, device="cpu").predict(pixels).view
    found = Predictor(folder, graph=conversion.make(folder)).predict(pixels).view
    assert expected is not None
    assert found is not None
    assert (found.name, found.turn, found.mirrored) == (expected.name, expected.turn, expected.mirrored)
    assert found.unlike == pytest.approx(expected.unlike, rel=1e-3)


@pytest.fixture(scope="module")
def bundled() -> tuple[Predictor, Predictor]:
    folder = weights.bundled()
    found = graph.read(folder / graph.GRAPH, weights.read_card(folder)["sha256"])
    assert found is not None
    return Predictor(folder, device="cpu"), Predictor(folder, graph=found)


def test_masks_of_phantoms_are_alike(bundled: tuple[Predictor, Predictor]) -> None:
    for seed in range(3):
        _same_masks(bundled, phantom.draw(seed, shape=(450, 380)).pixels)


def test_masks_of_radiographs_are_alike(bundled: tuple[Predictor, Predictor], shared: Path) -> None:
    for case in case_files.read_split(shared / "cxr").val[::10]:
        _same_masks(bundled, case_files.read_image(case.image))


def _same_masks(pair: tuple[Predictor, Predictor], pixels: np.ndarray) -> None:
    expected, found = (predictor.predict(pixels) for predictor in pair)
    assert expected.mask.any()
    for side in (1, 2):
        assert metrics.dice(expected.mask == side, found.mask == side) >= ALIKE
    assert found.uncertainty == pytest.approx(expected.uncertainty, abs=1e-3)


def test_what_a_picture_took_is_given_back(bundled: tuple[Predictor, Predictor]) -> None:
    _, predictor = bundled
    pixels = phantom.draw(1, shape=(450, 380)).pixels
    first = predictor.predict(pixels)
    memory.give_back()  # as the window does once the hand rests: what is freed may stay in the heap
    held = _resident_mb()
    predictor.rest()
    memory.give_back()
    assert _resident_mb() < held - 8  # of 17 at 352 px
    assert np.array_equal(predictor.predict(pixels).mask, first.mask)


def _resident_mb() -> float:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells what a process holds")
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def test_no_small_constant_keeps_the_memory_of_all_weights(
    version: Path, made: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    openvino = runtime.load()
    content = np.frombuffer((version / weights.WEIGHTS).read_bytes(), np.uint8)
    first = graph.beginning(content.size)
    numbers = openvino.Tensor(openvino.Type.u8, openvino.Shape([first + len(made.rest)]))
    numbers.data[: content.size] = content
    numbers.data[first:] = np.frombuffer(made.rest, np.uint8)
    model = openvino.Core().read_model(made.xml.decode(), numbers)

    def sizes_inside() -> list[int]:
        constants = [node for node in model.get_ops() if node.get_type_name() == "Constant"]
        begin = numbers.data.ctypes.data
        inside = [node for node in constants if begin <= node.data.ctypes.data < begin + numbers.data.nbytes]
        return [node.get_byte_size() for node in inside]

    assert min(before := sizes_inside()) < 4096 <= max(before)
    keep_small_constants_apart(model)
    assert sizes_inside() == [size for size in before if size >= 4096]
    asked: list[object] = []
    monkeypatch.setattr(openvino_network, "keep_small_constants_apart", asked.append)
    Predictor(version, graph=made)
    assert len(asked) == 1


def test_both_precisions_are_compiled_when_they_are_needed(version: Path, made: Graph) -> None:
    grid = np.random.default_rng(1).standard_normal((64, 64)).astype(np.float32)
    exact = Predictor(version, graph=made)
    first = exact.logits(grid)
    half = Predictor(version, graph=made, precision="bfloat16")
    assert (exact.bfloat16, half.bfloat16) == (False, True)
    native = "BF16" in runtime.load().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    assert Predictor(version, graph=made, precision="auto").bfloat16 == native
    exact.bfloat16 = True
    np.testing.assert_array_equal(exact.logits(grid), half.logits(grid))
    exact.bfloat16 = False
    np.testing.assert_array_equal(exact.logits(grid), first)


def test_it_runs_on_the_processor_and_keeps_the_sentence(version: Path, made: Graph) -> None:
    predictor = Predictor(version, graph=made, notice="There is no GPU.")
    assert (predictor.device, predictor.notice) == ("cpu", "There is no GPU.")


def test_weights_that_were_changed_are_refused(version: Path, made: Graph, tmp_path: Path) -> None:
    for name in (weights.CONFIG, weights.CARD):
        (tmp_path / name).write_bytes((version / name).read_bytes())
    content = bytearray((version / weights.WEIGHTS).read_bytes())
    content[-1] ^= 1
    (tmp_path / weights.WEIGHTS).write_bytes(content)
    with pytest.raises(ModelError, match="differ from those"):
        Predictor(tmp_path, graph=made)


def test_a_graph_of_other_weights_and_one_that_is_none_are_told_apart(version: Path, made: Graph) -> None:
    with pytest.raises(EngineError, match="other weights"):
        Predictor(version, graph=dataclasses.replace(made, weights="0" * 64))
    with pytest.raises(EngineError, match="cannot be prepared"):
        Predictor(version, graph=dataclasses.replace(made, xml=b"<net/>"))


def test_the_graph_lies_beside_the_weights(version: Path, made: Graph, tmp_path: Path) -> None:
    for name in (weights.CONFIG, weights.CARD, weights.WEIGHTS):
        (tmp_path / name).write_bytes((version / name).read_bytes())
    (tmp_path / graph.GRAPH).write_bytes(b"of somebody else")
    assert conversion.main([str(tmp_path)]) == 0
    assert graph.read(tmp_path / graph.GRAPH, made.weights) == made


def test_where_there_is_no_openvino_no_graph_is_left(
    version: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / graph.GRAPH).write_bytes(b"of somebody else")
    monkeypatch.setitem(sys.modules, "openvino", None)
    assert not runtime.available()
    assert not conversion.keep(tmp_path)
    assert not (tmp_path / graph.GRAPH).exists()


def test_a_prediction_imports_neither_torch_nor_what_reports(version: Path, made: Graph, tmp_path: Path) -> None:
    graph.write(tmp_path / "g", made)
    code = f"""
import json, sys, types
import numpy as np
from pathlib import Path
from lungseg_model import graph
from lungseg_model.predict import Predictor
found = graph.read(Path({str(tmp_path / "g")!r}), {made.weights!r})
Predictor(Path({str(version)!r}), graph=found).predict(np.zeros((80, 70), np.uint8))
try:
    import openvino_telemetry
    reports = True
except ImportError:
    reports = False
modules = sorted(sys.modules)
from openvino.tools.ovc import convert_model  # for whoever wants it later
print(json.dumps([reports, *modules]))
"""
    (tmp_path / "openvino_telemetry.py").write_text("")  # as if it were installed
    path = os.pathsep.join([str(tmp_path), *sys.path])
    environment = {**os.environ, "PYTHONPATH": path}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    modules: list[Any] = json.loads(said.stdout)
    assert "openvino" in modules
    assert modules[0] is False
    assert not [name for name in modules if str(name).startswith("openvino.tools")]
    assert not {"torch", "timm", "torchvision", "segmentation_models_pytorch", "onnx", "onnxruntime"} & set(modules)


@pytest.mark.parametrize(
    ("said", "raised"), [("std::bad_alloc", MemoryError), ("Cannot allocate", MemoryError), ("No.", EngineError)]
)
def test_what_openvino_says_of_the_memory_is_told_from_what_it_cannot_run(
    monkeypatch: pytest.MonkeyPatch, version: Path, said: str, raised: type[Exception]
) -> None:
    def refuse(*_: object) -> None:
        raise RuntimeError(said)

    engine: Any = SimpleNamespace(
        Core=lambda: SimpleNamespace(read_model=refuse),
        Type=SimpleNamespace(u8="u8"),
        Shape=list,
        Tensor=lambda _, shape: SimpleNamespace(data=np.zeros(shape[0], np.uint8)),
    )
    monkeypatch.setattr(runtime, "load", lambda: engine)
    with pytest.raises(raised):
        Predictor(version, graph=Graph(b"<net/>", b"", str(weights.read_card(version)["sha256"])))

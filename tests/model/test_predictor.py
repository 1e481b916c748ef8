"""From a network's answer to a mask: what is done with the logits, with a network that says what it is told."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import labels, openvino_network, predict, torch_network, views
from lungseg_model.errors import ModelError
from lungseg_model.network import Config, Postprocessing
from lungseg_model.postprocess import smooth_edges
from lungseg_model.predict import Predictor

SIZE = 64
RAW = Postprocessing(False, False, False, False)


class Stub:
    """Stands in for the network."""

    def __init__(self, classes: int = 3, **more: Any) -> None:  # noqa: ANN401 - fields of a config
        self.config = Config(classes=classes, size=SIZE, **more)
        self.card: dict[str, object] = {"made": "today"}
        self.notice, self.device, self.bfloat16 = "said", "cuda:0", False
        self.head: views.Head | None = None
        self.deep: NDArray[np.float32] | None = None
        self.shown: list[NDArray[np.float32]] = []
        self.rested = 0
        self.answer: NDArray[np.float32] = said(boxes(), classes)

    def logits(self, grid: NDArray[np.float32]) -> NDArray[np.float32]:
        self.shown.append(grid)
        return self.answer

    def rest(self) -> None:
        self.rested += 1


def boxes() -> NDArray[np.uint8]:
    """Both lungs in the middle half of the grid, as a picture of twice as many rows as columns lies on it."""
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[10:50, 18:30], mask[10:50, 34:46] = 1, 2
    return mask


def said(mask: NDArray[np.uint8], classes: int, sure: float = 4.0) -> NDArray[np.float32]:
    return np.stack([np.where(mask == k, sure, -sure) for k in range(classes)]).astype(np.float32)


def predictor(monkeypatch: pytest.MonkeyPatch, stub: Stub, **more: Any) -> Predictor:  # noqa: ANN401 - handed on
    asked: list[tuple[object, ...]] = []

    def torchs(folder: Path, *, device: str, precision: str) -> Stub:
        asked.append(("torch", device, precision))
        return stub

    def openvinos(folder: Path, graph: object, *, precision: str, notice: str) -> Stub:
        asked.append(("openvino", graph, precision, notice))
        return stub

    monkeypatch.setattr(torch_network, "TorchNetwork", torchs)
    monkeypatch.setattr(openvino_network, "OpenvinoNetwork", openvinos)
    made = Predictor(Path("of"), **more)
    graph = more.get("graph")
    wanted = ("torch", more.get("device", "auto"), more.get("precision", "float32"))
    if graph is not None:
        wanted = ("openvino", graph, more.get("precision", "float32"), more.get("notice", ""))
    assert asked == [wanted]
    return made


PIXELS = np.random.default_rng(0).integers(0, 4000, (128, 64)).astype(np.uint16)


@pytest.mark.parametrize(
    "more", [{}, {"device": "cpu", "precision": "bfloat16"}, {"graph": "g"}, {"graph": "g", "notice": "no GPU"}]
)
def test_a_graph_is_run_by_openvino_and_else_torch_is_asked(
    monkeypatch: pytest.MonkeyPatch, more: dict[str, str]
) -> None:
    stub = Stub()
    one = predictor(monkeypatch, stub, **more)
    assert (one.device, one.notice, one.card, one.bfloat16) == ("cuda", "said", {"made": "today"}, False)
    one.bfloat16 = True
    assert stub.bfloat16
    one.warm_up()
    assert stub.shown[0].shape == (SIZE, SIZE)
    assert not stub.shown[0].any()
    one.rest()
    assert stub.rested == 1
    with pytest.raises(ModelError, match="cannot recognise views"):
        one.features(np.zeros((SIZE, SIZE), np.float32))


def test_a_sure_answer_comes_back_on_the_stored_grid(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = Stub()
    answer = stub.answer.copy()
    found = predictor(monkeypatch, stub).predict(PIXELS)
    wanted = np.kron(boxes()[:, 16:48], np.ones((2, 2), np.uint8))
    assert np.mean(found.mask != wanted) < 0.01
    assert found.probability.shape == (3, SIZE, SIZE)
    assert found.probability[:, 30, 24].tolist() == [0, 255, 0]
    assert found.probability[:, 30, :16].max(axis=1).tolist() == [255, 0, 0]  # padding is background, and surely
    assert not found.entropy[:, :16].any()
    assert not found.entropy[:, 48:].any()
    assert list(found.seconds) == ["reduce", "network", "post", "to_grid"]
    assert all(0.0 <= spent < 600 for spent in found.seconds.values())
    assert found.view is None
    assert (found.placement.left, found.placement.columns) == (16, 32)
    assert np.array_equal(stub.answer, answer)  # what a network gave is not written on


@pytest.mark.parametrize("smooth", [True, False])
def test_contours_are_smoothed_within_the_picture_where_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, smooth: bool
) -> None:
    stub = Stub()
    stub.answer = np.random.default_rng(0).normal(size=(3, SIZE, SIZE)).astype(np.float32)
    steps = Postprocessing(smooth, False, False, False)
    found = predictor(monkeypatch, stub).predict(PIXELS, postprocessing=steps)
    logits = stub.answer.copy()
    if smooth:
        logits[:, :, 16:48] = smooth_edges(np.ascontiguousarray(logits[:, :, 16:48]))
    share = np.exp(logits) / np.exp(logits).sum(axis=0)
    inside = (slice(None), slice(None), slice(16, 48))
    assert np.abs(found.probability[inside] / 255.0 - share[inside]).max() < 0.51 / 255 + 1e-5
    entropy = -(share * np.log(share)).sum(axis=0) / math.log(3)
    assert np.abs(found.entropy[:, 16:48] / 255.0 - entropy[:, 16:48]).max() < 0.51 / 255 + 1e-5
    area = np.count_nonzero(share.argmax(axis=0)[:, 16:48])
    assert found.uncertainty == pytest.approx(1 - math.exp(-entropy[:, 16:48].sum() / area / 0.3), abs=1e-4)
    config = Stub(postprocessing=steps)
    config.answer = stub.answer
    same = predictor(monkeypatch, config).predict(PIXELS)
    assert np.array_equal(same.probability, found.probability)


def test_a_network_without_sides_has_them_told_by_position(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = Stub(classes=2)
    lungs = np.zeros((SIZE, SIZE), np.uint8)
    lungs[10:50, 17:23] = lungs[10:50, 27:46] = 1  # one much wider than the other, across the middle
    stub.answer = said(lungs, 2)
    found = predictor(monkeypatch, stub).predict(PIXELS, postprocessing=RAW)
    assert found.probability[:, 30, 20].tolist() == [0, 255, 0]
    assert [found.probability[:, 30, column].tolist() for column in (28, 44)] == [[0, 0, 255]] * 2
    assert set(np.unique(found.mask[:, :16])) == {0, 1}
    assert set(np.unique(found.mask[:, 16:])) == {0, 2}


def five() -> Stub:
    stub = Stub(classes=5)
    behind = boxes()
    behind[10:50, 30:34] = 4
    stub.answer = said(behind, 5)
    return stub


def test_both_kinds_are_drawn_of_one_pass_over_the_same_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = five()
    one = predictor(monkeypatch, stub)
    passes: list[int] = []

    def drawn(kind: str | None, key: object) -> int:
        more = {} if kind is None else {"kind": kind}
        found = one.predict(PIXELS, postprocessing=RAW, key=key, **more)  # pyright: ignore[reportArgumentType]
        passes.append(len(stub.shown))
        return int(found.mask[60, 32])  # behind the heart

    assert [drawn(None, "a"), drawn(labels.OUTLINE, "a"), drawn(labels.FULL, "a")] == [0, 2, 0]
    assert [drawn(labels.FULL, "a"), drawn(labels.OUTLINE, "b"), drawn(labels.FULL, "b")] == [0, 2, 0]
    assert [drawn(labels.OUTLINE, None), drawn(labels.FULL, None), drawn(labels.OUTLINE, "b")] == [2, 0, 2]
    assert passes == [1, 1, 1, 2, 3, 3, 4, 5, 6]


def test_a_network_of_three_classes_keeps_no_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = Stub()
    one = predictor(monkeypatch, stub)
    for kind in (labels.FULL, labels.OUTLINE):
        one.predict(PIXELS, key="a", kind=kind)
    assert len(stub.shown) == 2


def test_the_view_comes_from_the_bottleneck_unless_its_head_is_not_made_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = Stub()
    zero = {name: np.zeros(shape, np.float32) for name, shape in views.sizes(1).items()}
    stub.head, stub.deep = views.Head(**zero), np.ones((1, 3, 3), np.float32)
    one = predictor(monkeypatch, stub)
    assert one.predict(PIXELS).view is None
    made = {"bias": np.array([9, 0, 0, 0, 0, 0], np.float32), "limits": np.array([0.5, 1.0, 1.0], np.float32)}
    stub.head = views.Head(**{**zero, **made})
    one = predictor(monkeypatch, stub)
    found = one.predict(PIXELS).view
    assert found is not None
    assert found.name == "frontal"
    grid = np.zeros((SIZE, SIZE), np.float32)
    assert np.array_equal(one.features(grid), views.features(stub.deep, predict.softmax(stub.answer)))
    stub.deep = None
    assert one.predict(PIXELS).view is None


@pytest.mark.parametrize("kind", ["full", "outline"])
def test_a_view_is_told_by_all_five_classes_whatever_is_drawn(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    stub, told = Stub(5), list[NDArray[np.float32]]()
    stub.answer[3, :8], stub.deep = 6.0, np.ones((1, 3, 3), np.float32)
    zero = {name: np.zeros(shape, np.float32) for name, shape in views.sizes(1).items()}
    stub.head = views.Head(**{**zero, "limits": np.ones(3, np.float32)})

    def answer(_: views.Head, found: NDArray[np.float32]) -> views.View:
        told.append(found)
        return views.View("frontal", 1.0, False, 0.0)

    monkeypatch.setattr(views.Head, "answer", answer)
    predictor(monkeypatch, stub).predict(PIXELS, kind=kind)
    assert np.array_equal(told[0], views.features(stub.deep, predict.softmax(stub.answer)))
    assert told[0][-1] < -1.0  # more lies behind the heart on the right than on the left


def test_what_a_kind_cannot_tell_apart_is_added_up_in_logits() -> None:
    logits = 30 * np.random.default_rng(0).normal(size=(5, 4, 4)).astype(np.float32)
    share = np.exp(logits.astype(np.float64)) / np.exp(logits.astype(np.float64)).sum(axis=0)
    for kind, groups in labels.MERGED.items():
        wanted = np.stack([share[list(group)].sum(axis=0) for group in groups])
        assert predict.softmax(predict.merged(logits, kind)) == pytest.approx(wanted, abs=1e-5)
        assert labels.merged(share.astype(np.float32), kind) == pytest.approx(wanted, abs=1e-5)
    three = logits[:3]
    assert predict.merged(three, labels.FULL) is three
    assert labels.merged(three, labels.FULL) is three


def test_entropy_and_uncertainty_are_their_formulas() -> None:
    share = np.random.default_rng(0).dirichlet((1, 1, 1), (5, 6)).transpose(2, 0, 1).astype(np.float32)
    entropy = predict.entropy_of(share)
    assert entropy == pytest.approx(-(share * np.log(share)).sum(axis=0) / math.log(3), abs=1e-5)
    assert predict.entropy_of(np.full((4, 2, 2), 0.25, np.float32)) == pytest.approx(np.ones((2, 2)))
    sure = np.zeros((3, 1, 1), np.float32)
    sure[1] = 1.0
    assert predict.entropy_of(sure) == pytest.approx(0.0, abs=1e-5)
    mask = np.zeros((5, 6), np.uint8)
    assert predict.uncertainty(entropy, mask) == 1.0
    mask[0, 0] = 2
    assert predict.uncertainty(entropy * 0.01, mask) == pytest.approx(
        1 - math.exp(-0.01 * entropy.sum() / 0.3), rel=1e-4
    )
    mask[1] = 1
    assert predict.uncertainty(entropy, mask) == pytest.approx(1 - math.exp(-entropy.sum() / 7 / 0.3), rel=1e-4)

"""What a prediction asks of a version, what it says of itself, and when a model is loaded: with a made-up version."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Spacing
from lungseg_gui.services import inference as module
from lungseg_gui.services.inference import Inference
from lungseg_model.views import LATERAL, View
from tests.core.reviews import image


@dataclasses.dataclass(frozen=True)
class Steps:
    smooth_edges: bool = True
    close_holes: bool = True


class Made:
    """A version that notes what it is asked."""

    device, notice, bfloat16 = "cpu", "", True

    def __init__(self, classes: int = 3, **card: object) -> None:
        self.asked: list[tuple[tuple[int, ...], dict[str, Any]]] = []
        self.rested = 0
        self.mask: np.ndarray | None = None
        self.view: View | None = None
        self.card = {"sha256": "ab", **card}
        self.config = SimpleNamespace(classes=classes, postprocessing=Steps())

    def predict(self, pixels: np.ndarray, **how: Any) -> object:  # noqa: ANN401
        self.asked.append((pixels.shape, how))
        planes = np.linspace(-0.1, 1.1, 3 * 60 * 50, dtype=np.float32).reshape(3, 60, 50)
        return SimpleNamespace(
            mask=np.ones(pixels.shape, np.uint8) if self.mask is None else self.mask,
            uncertainty=0.25,
            probability=planes,
            view=self.view,
            placement=SimpleNamespace(crop=lambda array: array),
        )

    def rest(self) -> None:
        self.rested += 1


def using(monkeypatch: pytest.MonkeyPatch, made: Made, **how: Any) -> tuple[Inference, list[str]]:  # noqa: ANN401
    loads: list[str] = []

    def load(self: Inference, folder: Path) -> tuple[Made, None]:
        loads.append(folder.name)
        return made, None

    monkeypatch.setattr(Inference, "_made", load)
    return Inference(lambda: Path("r1"), "cpu", **how), loads


def test_nothing_is_said_of_a_version_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made()
    asked, loads = using(monkeypatch, made)
    assert (asked.ready, asked.device, asked.weights, asked.version, asked.notice) == (False, "", "", "", "")
    assert not asked.bfloat16
    assert not asked.converting
    assert asked.folder is None
    asked.rest()
    asked.load(run=False)
    assert made.asked == []
    assert (asked.ready, asked.device, asked.weights, asked.version) == (True, "cpu", "ab", "r1")
    assert asked.bfloat16
    for _ in range(2):
        asked.load()
    assert [shape for shape, _ in made.asked] == [(64, 64)]
    assert loads == ["r1"]
    for _ in range(2):
        asked.rest()
    assert made.rested == 2
    asked.reload()
    asked.load()
    assert loads == ["r1", "r1"]
    assert len(made.asked) == 2  # run once more, as it was loaded anew


def test_what_a_prediction_is_asked_with_and_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made()
    asked, _ = using(monkeypatch, made)
    now = iter((10.0, 12.5))
    monkeypatch.setattr(module, "time", SimpleNamespace(perf_counter=lambda: next(now)))
    shown = image()
    found = asked.predict(shown, without=("smooth_edges",))
    ((_, how),) = made.asked
    assert how["postprocessing"] == Steps(smooth_edges=False, close_holes=True)
    assert (how["kind"], how["spacing"]) == ("full", None)
    assert (found.seconds, found.uncertainty, found.protocol, found.both, found.withheld) == (
        *(2.5, 0.25, LUNG_FIELD, False, False),
    )
    assert found.probability is not None
    lungs = found.probability.unpack()  # of the two lungs, 255 for certain
    assert lungs.shape == (2, 60, 50)
    assert (lungs[0, 0, 0], lungs[1, -1, -1]) == (77, 255)
    asked.load()
    assert len(made.asked) == 1  # it has run


def test_an_image_that_lies_is_asked_of_upright_and_answered_as_it_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made()
    asked, _ = using(monkeypatch, made)
    shown = image(spacing=Spacing(0.2, 0.1))
    lies = dataclasses.replace(shown, orientation=("F", "R"))
    upright, sure = np.zeros((50, 60), np.uint8), np.linspace(-0.1, 1.1, 9000, dtype=np.float32).reshape(3, 60, 50)
    upright[:5, :7], upright[:5, 8:9] = 1, 2
    made.mask = upright
    found = asked.predict(lies)
    ((shape, how),) = made.asked
    assert (shape, how["spacing"]) == ((50, 60), (1.0, 2.0))
    np.testing.assert_array_equal(found.mask.unpack(), lies.turn.stored(upright))
    assert found.probability is not None
    kept = found.probability.unpack().astype(int)
    assert np.abs(kept - lies.turn.stored(np.clip(sure[1:], 0, 1)) * 255).max() <= 1
    assert found.circumstances == lies.circumstances
    made.mask = None
    asked.predict(shown)  # what was seen of it lying says nothing of it upright
    assert made.asked[1][1]["key"] != how["key"]


def test_a_withheld_mask_is_called_as_unsure_as_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made()
    asked, _ = using(monkeypatch, made)
    made.view = View(LATERAL, 0.0, False, 0.5)
    found = asked.predict(image())
    assert (found.withheld, found.uncertainty, found.probability, found.mask.unpack().any()) == (True, 1.0, None, False)
    assert asked.predict(image(), anyway=True).uncertainty == 0.25


@pytest.mark.parametrize(
    ("classes", "card", "chosen", "given", "kind"),
    [
        (3, {}, RETROCARDIAC, RETROCARDIAC, "full"),
        (3, {"protocol": RETROCARDIAC}, LUNG_FIELD, "", "outline"),
        (5, {}, RETROCARDIAC, "", "outline"),
        (5, {}, RETROCARDIAC, LUNG_FIELD, "full"),
        (5, {}, LUNG_FIELD, "", "full"),
    ],
)
def test_what_a_mask_means(
    monkeypatch: pytest.MonkeyPatch, classes: int, card: dict[str, str], chosen: str, given: str, kind: str
) -> None:
    made = Made(classes, **card)
    asked, _ = using(monkeypatch, made, protocol=lambda: chosen)
    found = asked.predict(image(), protocol=given)
    assert made.asked[0][1]["kind"] == kind
    assert found.protocol == (RETROCARDIAC if kind == "outline" else LUNG_FIELD)
    assert found.both == (classes == 5)

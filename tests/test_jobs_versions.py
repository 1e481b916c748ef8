"""Two versions on one image, beside the reader's mask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lungseg_gui import jobs
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from tests.core.reviews import image, lungs, prediction


class Inference:
    """Predicts with the version of whichever folder it is given."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, bool]] = []
        self.current: Callable[[], Path] = Path

    def beside(self, current: Callable[[], Path]) -> Inference:
        self.current = current
        return self

    def predict(self, image: Image, *, protocol: str = "", anyway: bool = False) -> Prediction:
        version = self.current().name
        self.asked.append((version, protocol, anyway))
        return replace(prediction(version=version, shift=3 * int(version == "r1")), identity=image.identity)


def test_versions_are_compared_in_the_protocol_of_the_readers_mask_and_draw_whatever_the_image_is() -> None:
    inference: Any = Inference()
    registry: Any = SimpleNamespace(get=lambda name: SimpleNamespace(folder=Path(name)))
    told: list[object] = []
    names = ("2.1", "r1")
    found = jobs.compare_versions(
        image(),
        names,
        registry=registry,
        inference=inference,
        reader=lungs(),
        protocol=RETROCARDIAC,
        report=told.append,
    )
    assert inference.asked == [("2.1", RETROCARDIAC, True), ("r1", RETROCARDIAC, True)]
    assert told == ["2.1", "r1", ""]
    assert found.with_reader is not None
    mine, other = found.with_reader
    assert mine.dice == 1.0
    assert other.dice < 1.0

"""What ``lungseg bench batch`` measures."""

from __future__ import annotations

import sys

import pytest

from lungseg_gui.bench import batch, goals

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what a process holds")


def test_every_image_is_predicted_and_the_figures_are_there(qapp: object) -> None:
    works, facts = batch.batch(images=6, shape=(96, 96), predicts=False)
    assert len(works["batch-per-image"]) == 1
    assert len(works["prediction-alone"]) == 12
    assert facts["images"] == 6
    assert facts["most_mb"] > 0
    assert {"overhead_percent", "growth_percent"} <= set(goals.of(works, facts))

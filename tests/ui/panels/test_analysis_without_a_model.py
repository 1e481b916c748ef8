"""What is said of a mask beside a model that drew none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from lungseg_gui.core.session import Session
from lungseg_gui.core.view import View
from lungseg_gui.ui.panels.analysis import Analysis, MaskAnalysis
from lungseg_gui.ui.tasks import Lane
from tests.ui.panels.conftest import sound_lungs


def test_a_mask_agrees_with_no_model_that_drew_none_and_only_the_view_is_called_checked(
    qtbot: QtBot, predicted: Callable[..., Session]
) -> None:
    session, lane, results = predicted((1.0, 1.0), mask=sound_lungs()), Lane("measure"), list[Analysis | None]()
    review = session.current
    assert review is not None
    assert review.prediction is not None
    review.prediction = replace(review.prediction, withheld=True, view=View("lateral"))
    analysis = MaskAnalysis(session, lane, rest_ms=0)
    analysis.ready.connect(results.append)
    qtbot.waitUntil(lambda: bool(results))
    [found] = results
    assert found is not None
    assert found.agreement is None
    assert {"mirrored", "unlike"}.isdisjoint(name for name, _ in found.checks)
    assert lane.close(5)

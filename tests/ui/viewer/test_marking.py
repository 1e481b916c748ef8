"""The threshold tool by real events: a region, a slider, one step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def review(viewer: Viewer, session: Session) -> Review:
    """The right lung's probability falls from 1 at the top row to 0 at the bottom, across the whole image."""
    shown = viewer.review
    assert shown is not None
    falling = np.tile(np.linspace(255, 0, 150)[:, None], (1, 120)).astype(np.uint8)
    planes = np.stack([falling, np.zeros_like(falling)])
    mask = PackedMask.pack(shown.mask.live.copy())
    shown.prediction = Prediction(shown.image.identity, mask, "1.0", "cpu", 0.1, 0.2, Probability.pack(planes))
    session.set_tools(tool=Tool.THRESHOLD, segment=RIGHT, radius=20.0, protect_other=True, threshold=0.5)
    return shown


def key(viewer: Viewer, which: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, which, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(viewer.view, event)


def names(review: Review) -> list[str]:
    return [step.name for step in review.history.done]


def test_the_slider_moves_the_edge_in_the_region_alone(
    viewer: Viewer, mouse: Mouse, session: Session, review: Review
) -> None:
    before = review.mask.live.copy()
    mouse.drag([mouse.at(80, 70), mouse.at(220, 70)])
    assert viewer.outline_open
    lowest = []
    for threshold in (0.7, 0.5, 0.3):
        session.set_tools(threshold=threshold)
        lowest.append(int(np.flatnonzero(review.mask.live[:, 70] == RIGHT)[-1]))
    # The probability is t at the share 1 - t of the height.
    assert lowest == pytest.approx([0.3 * 300, 0.5 * 300, 0.7 * 300], abs=3)
    assert names(review) == []
    outside = np.ones(before.shape, bool)
    outside[55:245, 45:95] = False
    np.testing.assert_array_equal(review.mask.live[outside], before[outside])
    key(viewer, Qt.Key.Key_Return)
    assert names(review) == ["Threshold 0.30"]
    assert not viewer.outline_open
    assert session.undo()
    np.testing.assert_array_equal(review.mask.live, before)


def test_escape_leaves_everything_as_it_was(viewer: Viewer, mouse: Mouse, session: Session, review: Review) -> None:
    before = review.mask.live.copy()
    session.set_tools(threshold=0.8)
    mouse.drag([mouse.at(80, 70), mouse.at(220, 70)])
    assert (review.mask.live != before).any()
    key(viewer, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(review.mask.live, before)
    assert not viewer.outline_open
    session.set_tools(threshold=0.2)
    np.testing.assert_array_equal(review.mask.live, before)
    assert names(review) == []


def test_a_second_drag_adds_and_control_takes_away(
    viewer: Viewer, mouse: Mouse, session: Session, review: Review
) -> None:
    before = review.mask.live.copy()
    session.set_tools(threshold=0.9)
    mouse.drag([mouse.at(100, 60)])
    mouse.drag([mouse.at(160, 60)])
    assert review.mask.live[100, 60] == review.mask.live[160, 60] == 0
    mouse.drag([mouse.at(100, 60)], keys=CONTROL)
    assert review.mask.live[100, 60] == before[100, 60]
    assert review.mask.live[160, 60] == 0
    key(viewer, Qt.Key.Key_Return)
    assert names(review) == ["Threshold 0.90"]


@pytest.mark.parametrize("way", ["tool", "lung", "image"])
def test_going_elsewhere_applies_it(
    viewer: Viewer, mouse: Mouse, session: Session, review: Review, make_review: MakeReview, way: str
) -> None:
    session.set_tools(threshold=0.9)
    mouse.drag([mouse.at(100, 60)])
    if way == "tool":
        session.set_tools(tool=Tool.BRUSH)
    elif way == "lung":
        session.set_tools(segment=LEFT)
    else:
        other = make_review("2")
        session.show(other)
        viewer.show_review(other, session)
    assert names(review) == ["Threshold 0.90"]
    assert not viewer.outline_open


@pytest.mark.parametrize(
    ("prediction", "locked", "why"),
    [
        ("none", frozenset[int](), "The model has not predicted a mask for this image yet."),
        ("bare", frozenset[int](), "No certainty map is stored for this case: predict again (R)."),
        ("whole", frozenset({RIGHT}), "This lung is locked."),
    ],
)
def test_what_cannot_be_done_is_told(
    viewer: Viewer,
    mouse: Mouse,
    session: Session,
    review: Review,
    qtbot: QtBot,
    prediction: str,
    locked: frozenset[int],
    why: str,
) -> None:
    assert review.prediction is not None
    if prediction != "whole":
        review.prediction = replace(review.prediction, probability=None) if prediction == "bare" else None
    session.set_tools(locked=locked)
    before = review.mask.live.copy()
    with qtbot.waitSignal(viewer.refused) as told:
        mouse.drag([mouse.at(100, 60), mouse.at(140, 60)])
    assert told.args == [why]
    assert not viewer.outline_open
    np.testing.assert_array_equal(review.mask.live, before)


def test_the_region_is_bordered_while_it_is_open(viewer: Viewer, mouse: Mouse, review: Review) -> None:
    QApplication.processEvents()
    centre = mouse.at(250, 120)  # outside both lungs: nothing of the mask changes there
    before = viewer.grab().toImage()
    mouse.drag([centre])
    mouse.move(mouse.at(20, 20))
    QApplication.processEvents()
    border = mouse.at(250, 100)
    shown = viewer.grab().toImage()
    at = (round(border.x()), round(border.y()))
    assert any(shown.pixelColor(at[0] + step, at[1]).lightness() == 255 for step in (-1, 0, 1))
    key(viewer, Qt.Key.Key_Escape)
    mouse.move(mouse.at(20, 20))
    QApplication.processEvents()
    after = viewer.grab().toImage()
    assert after.pixelColor(*at) == before.pixelColor(*at)

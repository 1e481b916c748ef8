"""The difference from the model's mask, and the window in full."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.comparing import Comparing, compare_commands
from tests.core.reviews import image, prediction
from tests.ui.controllers.standins import Pane


class Desk:
    def __init__(self) -> None:
        self.state = Qt.WindowState.WindowMaximized
        self.session = Session()
        self.viewer: Any = SimpleNamespace(compares=False, show_difference=self.show)
        self.viewing: Any = SimpleNamespace(shows=True, viewer=self.viewer, ensure=lambda: self.viewer)
        self.window: Any = Pane(windowState=lambda: self.state, setWindowState=self.set_state)
        comparing = Comparing(self.window, self.session, self.viewing)
        self.difference, self.full = compare_commands(comparing)
        self.review = Review(image("a"))

    def show(self, shown: bool) -> None:
        self.viewer.compares = shown

    def set_state(self, state: Qt.WindowState) -> None:
        self.state = state


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("shows", "current", "predicted", "can"),
    [(True, True, True, True), (False, True, True, False), (True, False, True, False), (True, True, False, False)],
)
def test_a_mask_is_compared_where_the_model_has_one(
    desk: Desk, shows: bool, current: bool, predicted: bool, can: bool
) -> None:
    desk.viewing.shows = shows
    if predicted:
        desk.review.receive(prediction("a"))
    if current:
        desk.session.show(desk.review)
    assert desk.difference.enabled() is can
    assert desk.difference.why_not() == "The model has not predicted a mask for this image yet."


def test_a_mask_is_not_compared_with_none(desk: Desk) -> None:
    desk.review.prediction = replace(prediction("a"), withheld=True)
    desk.session.show(desk.review)
    assert not desk.difference.enabled()


def test_the_difference_is_shown_and_taken_away(desk: Desk) -> None:
    assert desk.difference.checked is not None
    seen = [desk.difference.checked()]
    for _ in range(2):
        desk.difference.run()
        seen.append(desk.difference.checked())
    assert seen == [False, True, False]
    desk.viewing.viewer = None
    assert desk.difference.checked() is False


def test_the_window_fills_the_screen_and_is_as_before_again(desk: Desk) -> None:
    assert (desk.difference.group, desk.full.group, desk.full.keys) == (5, 5, ("F11",))
    desk.full.run()
    assert desk.state == Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    desk.full.run()
    assert desk.state == Qt.WindowState.WindowMaximized

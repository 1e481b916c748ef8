"""What is hidden is shown before a mask is accepted, and said."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.sight import Sight
from tests.ui.controllers.standins import loose, review_of


class Desk:
    def __init__(self) -> None:
        self.session = Session()
        self.log: list[object] = []
        self.predicts, self.seen = False, Box(0, 0, 40, 60)
        self.overlay = SimpleNamespace(mask_visible=True, toggle_mask=lambda: self.log.append("mask"))
        self.segments = SimpleNamespace(hidden=(), show_segment=self.log.append)
        window: Any = QObject()
        self.window = window
        window.drawer_open = False
        window.close_drawer = lambda: self.log.append("drawer")
        camera = SimpleNamespace(screen="screen", visible=lambda screen: self.seen)
        self.viewing = SimpleNamespace(
            viewer=SimpleNamespace(camera=camera),
            hide_prediction=lambda: self.predicts,
            fit=lambda: self.log.append("fit"),
        )
        self.sight = Sight(
            window,
            self.session,
            viewing=loose(self.viewing),
            overlay=loose(self.overlay),
            segments=loose(self.segments),
        )
        self.session.show(review_of(1, Status.CORRECTED))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_is_in_sight_is_left_as_it_is(desk: Desk) -> None:
    assert desk.sight.uncover() == ""
    desk.seen = Box(29, 53, 40, 60)  # its last pixel
    assert desk.sight.uncover() == ""
    assert desk.log == []


@pytest.mark.parametrize(
    ("hidden", "words", "done"),
    [
        ("prediction", "The model’s own mask was shown instead of yours.", []),
        ("mask", "The mask was hidden.", ["mask"]),
        ("left", "The left lung was hidden.", [LEFT]),
        ("right", "The right lung was hidden.", [RIGHT]),
        ("both", "The right lung was hidden. The left lung was hidden.", [RIGHT, LEFT]),
        ("drawer", "The worklist covered the image.", ["drawer"]),
        ("elsewhere", "The mask was outside the view.", ["fit"]),
    ],
)
def test_what_is_hidden_is_shown_and_said(desk: Desk, hidden: str, words: str, done: list[object]) -> None:
    desk.predicts = hidden == "prediction"
    desk.overlay.mask_visible = hidden != "mask"
    desk.segments.hidden = {"left": (LEFT,), "right": (RIGHT,), "both": (RIGHT, LEFT)}.get(hidden, ())
    desk.window.drawer_open = hidden == "drawer"
    if hidden == "elsewhere":
        desk.seen = Box(30, 0, 40, 60)
    assert desk.sight.uncover() == words
    assert desk.log == done


def test_without_a_picture_no_mask_is_elsewhere(desk: Desk) -> None:
    desk.seen = Box(30, 0, 40, 60)
    desk.viewing.viewer = None
    assert desk.sight.uncover() == ""
    desk.session.leave()
    assert desk.sight.uncover() == ""

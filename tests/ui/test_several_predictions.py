"""What is told of a batch of predictions, whatever becomes of it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers.asked import Asked
from lungseg_gui.ui.controllers.several_predictions import SeveralPredictions
from lungseg_gui.ui.panels.worklist_model import WorklistModel


class _Ahead(QObject):
    asked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.held = Asked(), False

    def ask(self, keys: list[str]) -> None:
        self.asked.add(keys)
        self.asked_changed.emit()

    def hold(self, held: bool) -> None:
        self.held = held


class _Messages:
    def __init__(self) -> None:
        self.banners: dict[str, str] = {}

    def banner(self, name: str, _severity: str, words: str, _actions: object) -> None:
        self.banners[name] = words

    def progress(self, name: str, words: str, _share: float, _actions: object) -> None:
        self.banners[name] = words

    def clear(self, name: str) -> None:
        self.banners.pop(name, None)

    def toast(self, words: str) -> None: ...


@pytest.fixture
def batch(qapp: object) -> tuple[SeveralPredictions, _Ahead, _Messages]:
    ahead, messages = _Ahead(), _Messages()
    someone: Any = ahead
    speaking: Any = messages
    return SeveralPredictions(someone, speaking, WorklistModel(), ahead), ahead, messages


def test_what_was_given_up_because_of_one_is_told(batch: tuple[SeveralPredictions, _Ahead, _Messages]) -> None:
    several, ahead, messages = batch
    several.predict(["/x/a.png", "/x/b.png", "/x/c.png", "/x/d.png"])
    ahead.asked.done("/x/a.png", LungSegError("The disk is full.", remedy="Free some space."))
    ahead.asked.clear(but=("/x/b.png",), failed=True)
    ahead.asked_changed.emit()
    told = messages.banners["not predicted"].split("\n")
    assert told == ["1 image not predicted, and 2 more not tried.", "a.png: The disk is full. Free some space."]
    ahead.asked.done("/x/b.png")
    ahead.asked_changed.emit()
    several.predict(["/x/c.png"])
    ahead.asked.done("/x/c.png", LungSegError("c.png could not be read."))
    ahead.asked_changed.emit()
    assert messages.banners["not predicted"] == "1 image not predicted.\nc.png could not be read."


def test_a_pause_ends_with_the_last_image(batch: tuple[SeveralPredictions, _Ahead, _Messages]) -> None:
    several, ahead, messages = batch
    several.predict(["/x/a.png"])
    several.pause()
    assert ahead.held
    ahead.asked.drop("/x/a.png")  # taken off the worklist
    ahead.asked_changed.emit()
    assert not ahead.held
    assert messages.banners == {}

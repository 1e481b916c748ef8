"""The magnifier: from where it magnifies, what it gives back, and when it lets the picture be."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from lungseg_gui.ui.controllers.magnifying import FACTOR, KEY, Magnifying
from tests.ui.controllers.standins import Pane, Viewers

NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Camera:
    zoom: float = 1.0
    at: tuple[float, float] = (0.0, 0.0)
    shape: tuple[int, int] = (100, 100)
    whole: float = 1.0

    def fitted(self) -> Camera:
        return Camera(self.whole, shape=self.shape, whole=self.whole)

    def zoomed(self, factor: float, at: QPointF) -> Camera:
        return Camera(self.zoom * factor, (at.x(), at.y()), self.shape, self.whole)


class Viewer(QObject):
    pointer_moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.camera = Camera()
        self.review: object = "a"
        self.view = SimpleNamespace(viewport=lambda: SimpleNamespace(mapFromGlobal=lambda at: at))
        self.looked: list[tuple[Camera, bool]] = []
        self.finished = 0

    def look(self, camera: Camera, *, fits: bool = False) -> None:
        self.looked.append((camera, fits))
        self.camera = camera
        self.pointer_moved.emit(None)  # what is below the pointer is another place now

    def finish_stroke(self) -> None:
        self.finished += 1


class Hand:
    """The pointer, the buttons and the keys that are held."""

    def __init__(self) -> None:
        self.at, self.buttons, self.held = QPoint(10, 20), Qt.MouseButton.NoButton, NONE


class Desk:
    def __init__(self) -> None:
        self.window, self.viewers, self.viewer = Pane(), Viewers(), Viewer()
        self.viewing: Any = SimpleNamespace(viewers=self.viewers, viewer=self.viewer)
        window: Any = self.window
        self.magnifying = Magnifying(window, self.viewing)
        self.viewers.made.emit(self.viewer)

    def press(self, key: int = KEY) -> None:
        self.window.key_held.emit(int(key), True)

    def release(self, key: int = KEY) -> None:
        self.window.key_held.emit(int(key), False)

    def move(self) -> None:
        self.viewer.pointer_moved.emit(None)


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Hand:
    hand = Hand()
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(hand.at))
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: hand.buttons)
    monkeypatch.setattr(QApplication, "keyboardModifiers", lambda: hand.held)
    return hand


@pytest.fixture
def desk(hand: Hand) -> Desk:
    return Desk()


@pytest.mark.parametrize(("zoom", "fits"), [(1.0, True), (1.1, False), (0.9, False)])
def test_what_was_shown_before_comes_back(desk: Desk, zoom: float, fits: bool) -> None:
    desk.viewer.camera = before = Camera(zoom)
    desk.press()
    assert desk.viewer.looked == [(Camera(FACTOR * zoom, (10.0, 20.0)), False)]
    desk.press()  # as a held key repeats itself
    assert len(desk.viewer.looked) == 1
    desk.release()
    assert desk.viewer.looked[1:] == [(before, fits)]
    assert desk.viewer.finished == 1
    desk.release()
    desk.move()
    assert len(desk.viewer.looked) == 2


def test_it_follows_the_pointer_but_not_below_a_stroke(desk: Desk, hand: Hand) -> None:
    desk.press()
    hand.at = QPoint(30, 40)
    desk.move()
    assert desk.viewer.camera == Camera(FACTOR, (30.0, 40.0))
    hand.buttons = Qt.MouseButton.LeftButton
    hand.at = QPoint(50, 60)
    desk.move()
    assert desk.viewer.camera == Camera(FACTOR, (30.0, 40.0))
    hand.buttons = Qt.MouseButton.NoButton
    other = Viewer()
    desk.viewers.made.emit(other)
    other.pointer_moved.emit(None)  # of the picture beside
    assert desk.viewer.camera == Camera(FACTOR, (30.0, 40.0))
    assert other.looked == []


@pytest.mark.parametrize("hinder", ["another key", "a modifier", "no viewer", "no picture"])
def test_nothing_is_magnified_where_nothing_can_be(desk: Desk, hand: Hand, hinder: str) -> None:
    if hinder == "a modifier":
        hand.held = Qt.KeyboardModifier.ControlModifier
    if hinder == "no viewer":
        desk.viewing.viewer = None
    if hinder == "no picture":
        desk.viewer.review = None
    key = Qt.Key.Key_X if hinder == "another key" else KEY
    desk.press(key)
    desk.release(key)
    assert desk.viewer.looked == []


def test_another_key_that_is_let_go_ends_nothing(desk: Desk) -> None:
    desk.press()
    desk.release(Qt.Key.Key_X)
    assert len(desk.viewer.looked) == 1


@pytest.mark.parametrize("end", ["deactivated", "activated"])
def test_it_ends_where_the_window_or_the_picture_is_left(desk: Desk, end: str) -> None:
    desk.press()
    if end == "deactivated":
        desk.window.deactivated.emit()
    else:
        desk.viewers.activated.emit()
    assert desk.viewer.camera == Camera()


@pytest.mark.parametrize("gone", ["another grid", "no picture"])
def test_another_image_is_shown_as_it_is(desk: Desk, gone: str) -> None:
    desk.press()
    if gone == "another grid":
        desk.viewer.camera = Camera(shape=(50, 50))
    else:
        desk.viewer.review = None
    desk.move()
    desk.release()
    assert len(desk.viewer.looked) == 1
    assert desk.viewer.finished == 0


def test_another_image_that_came_without_a_move_is_left_as_it_is(desk: Desk) -> None:
    desk.press()
    desk.viewer.camera = Camera(shape=(50, 50))
    desk.release()
    assert len(desk.viewer.looked) == 1
    assert desk.viewer.finished == 0
    desk.press()
    assert len(desk.viewer.looked) == 2  # it magnifies the new one


def test_a_look_that_fails_leaves_the_magnifier_alive(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    look = desk.viewer.look

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(desk.viewer, "look", fail)
    with pytest.raises(ZeroDivisionError):
        desk.magnifying.begin()
    monkeypatch.setattr(desk.viewer, "look", look)
    desk.move()
    assert len(desk.viewer.looked) == 1

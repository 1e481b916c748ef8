"""The viewer of the open case and one beside it: made when needed, and the hand is turned to one of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.viewers import Viewers
from lungseg_gui.ui.viewer import pair as pair_module
from lungseg_gui.ui.viewer import viewer as viewer_module
from tests.ui.controllers.standins import Told, loose, review_of


class Viewer(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.review: Review | None = None
        self.log: list[object] = []

    def finish_stroke(self) -> None:
        self.log.append("finish")

    def show_prediction(self, shown: bool) -> None:
        self.log.append(("prediction", shown))

    def show_edges(self, edges: tuple[object, ...]) -> None:
        self.log.append(("edges", edges))

    def leave_pointer(self) -> None:
        self.log.append("pointer")

    def setFocus(self, *_: object) -> None:
        self.log.append("focus")


class Pair:
    def __init__(self, viewer: Viewer) -> None:
        self.entered, self.marked = Told(), list[object]()
        self.held: list[object] = [viewer]
        self.shown: list[bool] = []

    def add_beside(self, viewer: Viewer, bar: QWidget) -> None:
        self.held += [viewer, bar]

    def show_beside(self, shown: bool) -> None:
        self.shown.append(shown)

    def mark(self, viewer: object) -> None:
        self.marked.append(viewer)


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pair: Pair | None = None

    def set_viewer(self, pair: Pair) -> None:
        self.pair = pair


LEFT = ["finish", ("prediction", False), ("edges", ()), "pointer"]


class Desk:
    def __init__(self) -> None:
        self.window, self.session, self.bar = Window(), Session(), QWidget()
        self.viewers = Viewers(loose(self.window), self.session)
        self.made: list[Viewer] = []
        self.activated: list[int] = []
        self.viewers.made.connect(self.made.append)
        self.viewers.activated.connect(lambda: self.activated.append(1))

    @property
    def pair(self) -> Pair:
        return loose(self.window.pair)

    def two(self) -> tuple[Viewer, Viewer]:
        main: Viewer = loose(self.viewers.ensure())
        beside: Viewer = loose(self.viewers.ensure_beside(self.bar))
        main.review, beside.review = review_of(1), review_of(2)
        self.session.show(main.review)
        self.session.show(beside.review, beside=True)
        return main, beside

    def current(self) -> str:
        review = self.session.current
        return review.image.uid if review is not None else ""


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(viewer_module, "Viewer", Viewer)
    monkeypatch.setattr(pair_module, "Pair", Pair)
    desk = Desk()
    yield desk
    for widget in (*desk.made, desk.bar, desk.window):
        widget.deleteLater()


def test_there_is_none_before_one_is_needed(desk: Desk) -> None:
    viewers = desk.viewers
    assert (viewers.main, viewers.active, viewers.all, viewers.beside_active) == (None, None, (), False)
    viewers.activate_main()
    viewers.show_beside(True)
    viewers.activate(loose(Viewer()))
    assert desk.activated == []


def test_each_is_made_once(desk: Desk) -> None:
    viewers = desk.viewers
    beside = viewers.ensure_beside(desk.bar)
    main = viewers.ensure()
    assert viewers.ensure_beside(desk.bar) is beside
    assert loose(desk.made) == [main, beside]
    assert desk.pair.held == [main, beside, desk.bar]
    assert (viewers.main, viewers.active, viewers.all) == (main, main, (main, beside))
    assert not viewers.beside_active


def test_the_viewer_that_is_entered_becomes_the_active_one(desk: Desk) -> None:
    main, beside = desk.two()
    main.log.clear()
    desk.pair.entered.emit(beside)
    assert loose(desk.viewers.active) is beside
    assert desk.viewers.beside_active
    assert main.log == LEFT
    assert beside.log == []  # the keys were elsewhere, and stay there
    assert (desk.current(), desk.pair.marked, desk.activated) == ("1.2.2", [beside], [1])
    desk.viewers.activate(loose(beside))
    assert len(desk.activated) == 1
    main.review = None
    desk.viewers.activate_main()
    assert (desk.current(), desk.viewers.beside_active) == ("", False)


def test_an_empty_viewer_beside_the_case_is_not_turned_to(desk: Desk) -> None:
    main, beside = desk.two()
    beside.review = None
    desk.viewers.activate(loose(beside))
    assert loose(desk.viewers.active) is main
    assert (desk.current(), desk.activated) == ("1.2.1", [])


def test_the_keys_go_along_where_the_picture_had_them(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    main, beside = desk.two()
    field = QWidget(main)
    monkeypatch.setattr("lungseg_gui.ui.controllers.viewers.QApplication.focusWidget", lambda: field)
    desk.viewers.activate(loose(beside))
    assert beside.log == ["focus"]


def test_the_first_alone_is_turned_back_to(desk: Desk) -> None:
    main, beside = desk.two()
    desk.viewers.show_beside(True)
    assert (desk.pair.shown, desk.pair.marked, desk.activated) == ([True], [main], [])
    desk.viewers.activate(loose(beside))
    desk.pair.marked.clear()
    desk.viewers.show_beside(False)
    assert (desk.pair.shown, desk.pair.marked) == ([True, False], [main])
    assert loose(desk.viewers.active) is main
    desk.viewers.show_beside(False)
    assert desk.pair.marked == [main]

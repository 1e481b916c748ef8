"""The viewer and what stands around it: the active one tells its figures, the other one is not messages."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Voi
from lungseg_gui.ui.controllers import viewing as module
from lungseg_gui.ui.controllers.viewing import Viewing
from tests.ui.controllers.standins import Messages, Settings, Told, loose, review_of

_SIGNALS = (
    *("painted", "pointer_moved", "window_changed", "zoom_changed", "gamma_changed"),
    *("stroke_started", "stroke_ended", "hinted", "refused", "outlined"),
)


_PASSED_ON = ("painted", "gamma_changed", "stroke_started", "stroke_ended", "hinted")


class Camera:
    fitting = 0.5

    def fitted(self) -> SimpleNamespace:
        return SimpleNamespace(zoom=self.fitting)


class Viewer:
    """Tells what it is told to tell, and keeps what it is asked for."""

    def __init__(self) -> None:
        for name in _SIGNALS:
            setattr(self, name, Told())
        self.review: Review | None = None
        self.voi: Voi | None = Voi("", 100.0, 50.0)
        self.gamma, self.zoom, self.camera = 2.0, 0.75, Camera()
        self.outline_open = self.focused = self.settles = self.predicts = False
        self.log: list[object] = []

    def show_review(self, review: Review | None, _session: object) -> None:
        self.review = review
        self.log.append(("review", review))

    def show_corner_texts(self, shown: bool) -> None:
        self.log.append(("texts", shown))

    def show_prediction(self, shown: bool) -> bool:
        before, self.predicts = self.predicts, shown
        return before

    def settle_drawing(self, *, back: bool) -> bool:
        self.log.append(("settle", back))
        return self.settles

    def setFocus(self, _reason: object) -> None:
        self.focused = True

    def isAncestorOf(self, _widget: object) -> bool:
        return self.focused

    def set_gamma(self, gamma: float) -> None:
        self.gamma = gamma

    def finish_stroke(self) -> None:
        self.log.append("finish")

    def fit(self) -> None:
        self.log.append("fit")

    def actual_size(self) -> None:
        self.log.append("actual size")

    def reset_view(self) -> None:
        self.log.append("reset")

    def invert(self) -> None:
        self.log.append("invert")


class Viewers:
    """Two viewers, made when they are needed."""

    def __init__(self, *_: object) -> None:
        self.made, self.activated = Told(), Told()
        self.main: Viewer | None = None
        self.beside: Viewer | None = None
        self.active: Viewer | None = None

    def ensure(self) -> Viewer:
        if self.main is None:
            self.main = self.active = Viewer()
            self.made.emit(self.main)
        return self.main

    @property
    def all(self) -> tuple[Viewer, ...]:
        return tuple(one for one in (self.main, self.beside) if one is not None)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "Viewers", Viewers)
        self.session, self.settings, self.messages = Session(), Settings(view__corner_texts=True), Messages()
        self.log: list[tuple[object, ...]] = []
        window: Any = QObject()
        self.window = window
        note = lambda name: lambda *what, **how: self.log.append((name, *what, *how.values()))  # noqa: E731
        window.status = SimpleNamespace(
            **{f"show_{name}": note(name) for name in ("nothing", "zoom", "window", "pointer")}
        )
        window.case_bar = SimpleNamespace(show_zoom=note("bar zoom"), show_windows=note("bar windows"))
        window.actions_table = SimpleNamespace(refresh=note("refresh"))
        window.unreadable = SimpleNamespace(tell=note("unreadable"))
        window.show_reading = note("reading")
        self.viewing = Viewing(window, self.session, loose(self.settings), loose(self.messages))
        self.told: list[tuple[object, ...]] = []
        for name in ("made", "shown", "window_moved", "zoomed", *_PASSED_ON):
            signal: Any = getattr(self.viewing, name)
            signal.connect(lambda *what, name=name: self.told.append((name, *what)))

    @property
    def viewers(self) -> Viewers:
        return loose(self.viewing.viewers)

    def show(self, **more: Any) -> Viewer:  # noqa: ANN401
        review = review_of(1, **more)
        self.session.show(review)
        self.viewing.show(review)
        return loose(self.viewing.viewer)

    def beside(self) -> Viewer:
        other = self.viewers.beside = Viewer()
        self.viewers.made.emit(other)
        return other


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_without_a_viewer_nothing_is_shown_or_asked(desk: Desk) -> None:
    viewing = desk.viewing
    assert viewing.viewer is None
    assert (viewing.shows, viewing.focused, viewing.outline_open) == (False, False, False)
    assert (viewing.settle_drawing(True), viewing.hide_prediction()) == (False, False)
    viewing.focus()
    viewing.finish_stroke()
    viewing.follow(frozenset({"view.corner_texts"}))
    assert desk.viewers.main is None


def test_a_review_is_shown_with_its_figures(desk: Desk) -> None:
    viewer = desk.show(slope=-2.0, intercept=1000.0)
    assert desk.log[0] == ("reading", True)
    assert viewer.log == [("texts", True), ("review", desk.session.current)]
    assert desk.told == [
        ("made",),
        ("shown",),
        ("window_moved",),
        ("gamma_changed", 2.0),
    ]
    assert ("window", 800.0, 100.0) in desk.log
    assert desk.log[-2:] == [("bar zoom", ""), ("zoom", 0.75)]
    assert desk.viewing.shows
    desk.log.clear()
    desk.told.clear()
    viewer.voi = None
    desk.viewers.activated.emit()
    assert [name for name, *_ in desk.told] == ["shown", "gamma_changed"]
    desk.log.clear()
    desk.told.clear()
    desk.viewing.show(None)
    assert (desk.log, desk.told) == ([("reading", False), ("nothing",)], [])


@pytest.mark.parametrize(
    ("zoom", "state"), [(0.5, "fit"), (0.5 + 1e-7, "fit"), (0.501, ""), (1.0, "one"), (1.0 - 1e-7, "one"), (1.01, "")]
)
def test_the_case_bar_says_how_the_picture_is_drawn(desk: Desk, zoom: float, state: str) -> None:
    viewer: Any = desk.show()
    desk.log.clear()
    viewer.zoom_changed.emit(zoom)
    assert desk.log == [("zoom", zoom), ("bar zoom", state)]
    assert desk.told[-1] == ("zoomed", zoom)


def test_of_two_viewers_the_active_one_is_heard(desk: Desk) -> None:
    main: Any = desk.show()
    other: Any = desk.beside()
    assert other.log == [("texts", True)]
    desk.log.clear()
    desk.told.clear()
    for viewer in (other, main):
        viewer.pointer_moved.emit("pointer")
        viewer.window_changed.emit(10.0, 20.0)
        viewer.zoom_changed.emit(2.0)
        viewer.gamma_changed.emit(1.5)
    assert desk.log == [("pointer", "pointer"), ("window", 10.0, 20.0), ("zoom", 2.0), ("bar zoom", "")]
    assert desk.told == [("window_moved",), ("zoomed", 2.0), ("gamma_changed", 1.5)]
    desk.told.clear()
    for viewer in (other, main):  # what was drawn is told of both, what was painted of the open case
        viewer.painted.emit("main" if viewer is main else "beside")
        viewer.stroke_started.emit()
        viewer.stroke_ended.emit()
        viewer.hinted.emit("review", "hint", True)
    assert sorted(desk.told, key=str) == [
        ("hinted", "review", "hint", True),
        ("hinted", "review", "hint", True),
        ("painted", "main"),
        ("stroke_ended",),
        ("stroke_ended",),
        ("stroke_started",),
        ("stroke_started",),
    ]
    other.refused.emit("The left lung is locked.")
    assert desk.messages.said[-1] == "The left lung is locked."
    desk.viewing.finish_stroke()
    assert (main.log[-1], other.log[-1]) == ("finish", "finish")


def test_nothing_is_told_of_a_picture_that_is_gone(desk: Desk) -> None:
    viewer: Any = desk.show()
    desk.session.leave()
    desk.log.clear()
    desk.told.clear()
    viewer.pointer_moved.emit("pointer")
    viewer.window_changed.emit(10.0, 20.0)
    viewer.zoom_changed.emit(2.0)
    assert desk.log == []
    assert desk.told == [("zoomed", 2.0)]
    assert not desk.viewing.shows


def test_why_a_file_could_not_be_read_is_said_in_its_place(desk: Desk) -> None:
    desk.show()
    desk.log.clear()
    error = LungSegError("1.dcm is damaged.")
    retry = lambda: None  # noqa: E731
    desk.viewing.show_error(error, retry=retry)
    assert loose(desk.viewing.viewer).review is None
    assert desk.log == [
        ("unreadable", error, retry),
        ("reading", True, False),
        ("bar windows", [], -1),
        ("nothing",),
    ]


def test_the_keys_go_to_the_picture_unless_a_field_is_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    viewer = desk.show()
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: object())
    desk.viewing.focus()
    assert (viewer.focused, desk.viewing.focused) == (False, False)
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: None)
    desk.viewing.focus()
    assert (viewer.focused, desk.viewing.focused) == (True, True)


def test_an_outline_that_opens_or_closes_changes_what_can_be_done(desk: Desk) -> None:
    viewer: Any = desk.show()
    desk.log.clear()
    viewer.outlined.emit()
    assert desk.log == []
    viewer.outline_open = True
    for _ in range(2):
        viewer.outlined.emit()
    assert (desk.log, desk.viewing.outline_open) == ([("refresh",)], True)
    viewer.outline_open = False
    viewer.outlined.emit()
    assert desk.log == [("refresh",)] * 2


def test_what_is_open_is_settled_and_the_models_mask_put_away(desk: Desk) -> None:
    viewer = desk.show()
    assert not desk.viewing.settle_drawing(False)
    viewer.settles = viewer.predicts = True
    assert desk.viewing.settle_drawing(True)
    assert viewer.log[-2:] == [("settle", False), ("settle", True)]
    assert desk.viewing.hide_prediction()
    assert not desk.viewing.hide_prediction()


def test_commands_of_the_view(desk: Desk) -> None:
    viewer = desk.show()
    viewer.log.clear()
    for act in ("fit", "actual_size", "reset", "invert"):
        getattr(desk.viewing, act)()
    assert viewer.log == ["fit", "actual size", "reset", "invert"]
    desk.viewing.set_gamma(1.0)
    desk.viewing.step_gamma(2)
    assert viewer.gamma == pytest.approx(1.21)
    desk.viewing.step_gamma(-1)
    assert viewer.gamma == pytest.approx(1.1)
    desk.viewers.active = other = Viewer()
    assert loose(desk.viewing.ensure()) is other


def test_texts_in_the_corners_are_shown_or_hidden_in_both(desk: Desk) -> None:
    main, other = desk.show(), desk.beside()
    desk.viewing.toggle_corner_texts()
    assert not desk.settings.flag("view.corner_texts")
    assert [viewer.log[-1] for viewer in (main, other)] == [("texts", False)] * 2
    desk.settings.values["view.corner_texts"] = True
    desk.viewing.follow(frozenset({"view.gamma"}))
    assert main.log[-1] == ("texts", False)
    desk.viewing.toggle_corner_texts()
    desk.viewing.toggle_corner_texts()
    assert main.log[-1] == ("texts", True)

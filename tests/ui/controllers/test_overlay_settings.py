"""How the mask lies on the picture: what the panels say is drawn, told, kept and brought back."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.viewer.layer import OverlayStyle
from tests.ui.controllers.standins import Settings, Told, loose

KEPT: dict[str, object] = {
    "view.opacity": 30,
    "view.opacity_left": -1,
    "view.outline": 2.5,
    "view.colour_right": "#ff0000",
    "view.colour_left": "#00ff00",
    "view.style": "fill",
}


class Segments:
    """The panel: what is chosen in it is told as by the real one."""

    def __init__(self) -> None:
        self.overlay_changed, self.visibility_changed = Told(), Told()
        self.overlay = (30, False)
        self.opacities = {RIGHT: 30, LEFT: 30}
        self.colours = {RIGHT: QColor("#ff0000"), LEFT: QColor("#00ff00")}
        self.hidden: tuple[int, ...] = ()

    def set_overlay(self, opacity: int, *, outline_only: bool) -> None:
        self.overlay, self.opacities = (opacity, outline_only), {RIGHT: opacity, LEFT: opacity}
        self.overlay_changed.emit(opacity, outline_only)

    def set_look(self, value: int, *, opacity: int | None = None, colour: QColor | None = None) -> None:
        if opacity is not None:
            self.opacities[value] = opacity
        if colour is not None:
            self.colours[value] = colour
        self.overlay_changed.emit(*self.overlay)


class Viewer:
    def __init__(self) -> None:
        self.view = SimpleNamespace(overlay=SimpleNamespace(style=OverlayStyle(outlined=False)))
        self.visible: list[tuple[int, bool]] = []
        self.drawn = 0

    @property
    def style(self) -> OverlayStyle:
        return self.view.overlay.style

    def set_overlay_style(self, style: OverlayStyle) -> None:
        self.view.overlay.style = style
        self.drawn += 1

    def set_segment_visible(self, value: int, visible: bool) -> None:
        self.visible.append((value, visible))


class Desk:
    def __init__(self) -> None:
        self.segments, self.viewers = Segments(), [Viewer(), Viewer()]
        self.settings = Settings()
        self.settings.values.update(KEPT)
        self.gammas: list[float] = []
        self.shown: list[float] = []
        self.outlines: list[float] = []
        self.view = SimpleNamespace(
            outline_chosen=Told(),
            gamma_chosen=Told(),
            show_gamma=self.shown.append,
            outline=SimpleNamespace(set_value=self.outlines.append),
        )
        viewing: Any = QObject()
        self.viewing = viewing
        viewing.viewers = SimpleNamespace(all=self.viewers)
        viewing.set_gamma = self.gammas.append
        viewing.gamma_changed, viewing.made = Told(), Told()
        self.overlay = OverlaySettings(viewing, loose(self.segments), loose(self.view), loose(self.settings))
        self.changed: list[int] = []
        self.overlay.changed.connect(lambda: self.changed.append(1))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_the_panels_say_is_drawn_by_every_viewer(desk: Desk) -> None:
    desk.viewing.made.emit()
    assert [viewer.style for viewer in desk.viewers] == [
        OverlayStyle(
            opacity=0.3,
            filled=True,
            outlined=True,
            visible=True,
            hidden=frozenset(),
            line=2.5,
            own_opacity=((RIGHT, 0.3), (LEFT, 0.3)),
            own_colour=((RIGHT, (255, 0, 0)), (LEFT, (0, 255, 0))),
        )
    ] * 2
    assert desk.changed == []
    desk.segments.hidden = (LEFT,)
    desk.segments.set_overlay(60, outline_only=True)
    style = desk.viewers[1].style
    assert (style.opacity, style.filled, style.outlined, style.hidden) == (0.6, False, True, frozenset({LEFT}))
    assert desk.changed == [1]
    desk.view.outline_chosen.emit(4.0)
    assert (desk.viewers[0].style.line, desk.changed) == (4.0, [1, 1])
    desk.segments.visibility_changed.emit(LEFT, False)
    assert [viewer.visible for viewer in desk.viewers] == [[(LEFT, False)]] * 2


def test_the_mask_is_hidden_and_shown(desk: Desk) -> None:
    assert desk.overlay.mask_visible
    desk.overlay.toggle_mask()
    assert (desk.overlay.mask_visible, desk.viewers[0].style.visible) == (False, False)
    desk.overlay.toggle_mask()
    assert (desk.overlay.mask_visible, desk.viewers[0].style.visible) == (True, True)
    assert desk.changed == []


def test_the_gamma_goes_both_ways(desk: Desk) -> None:
    desk.view.gamma_chosen.emit(1.5)
    desk.viewing.gamma_changed.emit(2.0)
    assert (desk.gammas, desk.shown) == ([1.5], [2.0])


def test_what_is_kept_for_the_next_start(desk: Desk) -> None:
    assert desk.overlay.settings() == KEPT
    desk.segments.set_overlay(60, outline_only=True)
    desk.segments.set_look(LEFT, opacity=10)
    kept = desk.overlay.settings()
    assert (kept["view.opacity"], kept["view.opacity_left"], kept["view.style"]) == (60, 10, "outline")


def test_the_mask_is_drawn_as_it_was_kept_and_nobody_is_told_of_a_change(desk: Desk) -> None:
    desk.settings.values |= {
        "view.opacity": 50,
        "view.opacity_left": 20,
        "view.outline": 1.0,
        "view.style": "outline",
        "view.colour_left": "#0000ff",
    }
    desk.overlay.restore()
    style = desk.viewers[0].style
    assert (style.opacity, style.filled, style.line, style.own_opacity) == (
        0.5,
        False,
        1.0,
        ((RIGHT, 0.5), (LEFT, 0.2)),
    )
    assert style.own_colour == ((RIGHT, (255, 0, 0)), (LEFT, (0, 0, 255)))
    assert (desk.outlines, desk.changed) == ([1.0], [])
    desk.settings.values |= {"view.opacity_left": 0}
    desk.overlay.restore()
    assert desk.segments.opacities[LEFT] == 0
    desk.settings.values |= {"view.opacity_left": -1}
    desk.overlay.restore()
    assert desk.segments.opacities[LEFT] == 50
    desk.segments.set_overlay(60, outline_only=True)
    assert desk.changed == [1]


def test_it_follows_the_settings_where_they_say_something_new(desk: Desk) -> None:
    drawn = desk.viewers[0].drawn
    desk.overlay.follow(frozenset({"view.opacity", "view.gamma"}))  # what the panels told them
    assert desk.viewers[0].drawn == drawn
    desk.settings.values["view.opacity"] = 80
    desk.overlay.follow(frozenset({"view.style"}))
    assert desk.viewers[0].drawn == drawn
    desk.overlay.follow(frozenset({"view.opacity", "view.style"}))
    assert desk.viewers[0].style.opacity == 0.8

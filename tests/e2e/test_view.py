"""How the picture is shown, from the panel: at once, of the view alone, remembered where that is meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.ui.controllers import memory_trimming
from lungseg_gui.ui.panels.segment_look import LookMenu
from lungseg_gui.ui.viewer.image_item import ImageItem
from tests.e2e.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_gamma_by_slider_and_keys(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    viewer, panel = desk.program.viewing.ensure(), desk.program.panels.view
    panel.gamma.box.setValue(1.5)
    assert viewer.gamma == 1.5
    desk.key(Qt.Key.Key_Comma)
    assert viewer.gamma == pytest.approx(1.5 / 1.1)
    assert panel.gamma.value() == pytest.approx(1.36)
    desk.key(Qt.Key.Key_G, CONTROL)
    assert (viewer.gamma, panel.gamma.value()) == (1.0, 1.0)
    desk.key(Qt.Key.Key_Period)
    desk.program.worklist.open_paths([phantoms[1]])
    desk.shows("b")
    assert (viewer.gamma, panel.gamma.value()) == (1.0, 1.0)


def test_what_zooming_took_is_given_back_once_the_hand_rests(
    start: Callable[[], Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    given, rested = list[bool](), list[ImageItem]()
    monkeypatch.setattr(memory_trimming, "give_back", lambda: given.append(True))
    monkeypatch.setattr(ImageItem, "rest", lambda item: rested.append(item))
    monkeypatch.setattr(memory_trimming, "QUIET_MS", 50)
    desk = start()
    desk.open(phantoms[0])
    desk.until(lambda: bool(given) and desk.program.services.lanes.check.idle)
    timer = desk.program.memory_trimming.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.stop()  # what opening and the checks asked for
    given.clear()
    desk.program.window.actions_table.run("view.actual")
    assert timer.isActive()
    desk.until(lambda: bool(given))
    assert rested[-1] is desk.program.viewing.ensure().view.image


def test_the_page_behind_the_swatch(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    segments = desk.program.panels.segments
    QTest.mouseClick(segments.rows[RIGHT], Qt.MouseButton.LeftButton, pos=QPoint(46, 16))
    menu = segments.findChild(LookMenu)
    assert isinstance(menu, LookMenu)
    assert not menu.swatches["#ff9d2e"].isEnabled()  # the left lung's
    menu.swatches["#5bd48c"].click()
    menu.opacity.box.setValue(40)
    menu.close()
    style = desk.program.viewing.ensure().view.overlay.style
    assert style.colour(RIGHT).name() == "#5bd48c"
    assert (style.fill(RIGHT), style.fill(LEFT)) == (0.4, 0.15)
    segments.step_opacity(1)  # the slider of the panel is both lungs'
    style = desk.program.viewing.ensure().view.overlay.style
    assert (style.fill(RIGHT), style.fill(LEFT)) == (0.2, 0.2)


def test_the_look_is_there_after_a_restart(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    program = desk.program
    program.panels.view.outline.box.setValue(4.0)
    program.panels.segments.opacity.box.setValue(35)
    program.panels.segments.rows[LEFT].look_wanted.emit()
    menu = program.panels.segments.findChild(LookMenu)
    assert isinstance(menu, LookMenu)
    menu.swatches["#ffe14d"].click()
    menu.opacity.box.setValue(60)
    menu.close()
    shown = program.viewing.ensure().view.overlay.style
    program.close(ask=False)
    program.window.close()
    again = start()
    again.open(phantoms[0])
    style = again.program.viewing.ensure().view.overlay.style
    assert (style.line, style.own_opacity, style.own_colour) == (4.0, shown.own_opacity, shown.own_colour)
    assert again.program.panels.view.outline.value() == 4.0
    assert again.program.panels.segments.rows[LEFT].colour.name() == "#ffe14d"


def test_the_strengths_of_the_tools_are_remembered(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    panel = desk.program.panels.brush
    panel.strengths["tolerance"].box.setValue(5.5)
    panel.smoothing.box.setValue(3.5)
    panel.margin.box.setValue(2.2)
    panel.strengths["threshold"].box.setValue(0.3)
    desk.program.close(ask=False)
    desk.program.window.close()
    again = start().program
    tools, panel = again.session.tools, again.panels.brush
    assert (tools.tolerance, tools.smoothing, tools.margin) == (5.5, 3.5, 2.2)
    assert (panel.strengths["tolerance"].value(), panel.smoothing.value(), panel.margin.value()) == (5.5, 3.5, 2.2)
    assert tools.threshold == 0.5  # where the model has its edge: a region begins there every day


def test_nothing_is_said_of_saving_until_there_is_something(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    status = desk.program.window.status
    assert status.saved_text == ""
    desk.open(phantoms[0])
    desk.predicted()
    desk.until(lambda: status.saved_text.startswith("Saved "))


def test_the_zoom_is_told_whatever_changed_it(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    window, viewer = desk.program.window, desk.program.viewing.ensure()
    choice = window.case_bar._zoom  # pyright: ignore[reportPrivateUsage]
    fitted = f"Zoom {round(100 * viewer.camera.fitted().zoom)} %"
    for command, words, key in (
        ("view.actual", "Zoom 100 %", "one"),
        ("view.fit", fitted, "fit"),
        ("view.actual", "Zoom 100 %", "one"),
        ("view.reset", fitted, "fit"),
    ):
        window.actions_table.run(command)
        assert (window.status.zoom.text(), choice.current) == (words, key)
        choice.set_current("")
        window.status.show_zoom(9.99)

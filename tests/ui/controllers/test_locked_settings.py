"""What a site has locked: greyed in the panels, and off among the commands, with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.tools.table import STRENGTHS
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.locked_settings import grey_locked, respecting_locks
from tests.ui.controllers.standins import Settings

WHY = "Set by the site."


class Panels:
    """Controls by name, and what the panel of the segments is told."""

    def __init__(self, qtbot: QtBot) -> None:
        names = ("style", "opacity", "outline", "radius", "smoothing", "margin", "protect")
        self.controls = {name: QWidget() for name in (*names, *(one.name for one in STRENGTHS))}
        for control in self.controls.values():
            qtbot.addWidget(control)
        c = self.controls
        self.looks: list[tuple[Mapping[int, str], str]] = []
        self.segments = SimpleNamespace(style_choice=c["style"], opacity=c["opacity"], lock_looks=self.lock_looks)
        self.view = SimpleNamespace(outline=c["outline"])
        self.brush = SimpleNamespace(
            radius=c["radius"], smoothing=c["smoothing"], margin=c["margin"], protect=c["protect"], strengths=c
        )

    def lock_looks(self, *, colours: Mapping[int, str], opacity: str) -> None:
        self.looks.append((colours, opacity))

    @property
    def greyed(self) -> set[str]:
        return {name for name, control in self.controls.items() if not control.isEnabled()}


def grey(panels: Panels, *keys: str) -> None:
    settings = Settings()
    settings.locks = dict.fromkeys(keys, WHY)
    anything: list[Any] = [settings, panels]
    grey_locked(*anything)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("view.style", "style"),
        ("view.opacity", "opacity"),
        ("view.opacity_left", "opacity"),
        ("view.outline", "outline"),
        ("brush.radius", "radius"),
        ("brush.protect_other", "protect"),
        *((f"brush.{one.name}", one.name) for one in STRENGTHS),
        ("theme", ""),
    ],
)
def test_the_control_of_a_locked_setting_is_grey_and_says_why(qtbot: QtBot, key: str, name: str) -> None:
    panels = Panels(qtbot)
    grey(panels, key)
    assert panels.greyed == ({name} if name else set())
    for each in panels.greyed:
        assert panels.controls[each].toolTip() == WHY


@pytest.mark.parametrize(
    ("keys", "colours", "opacity"),
    [
        ((), ("", ""), ""),
        (("view.colour_right",), (WHY, ""), ""),
        (("view.colour_left",), ("", WHY), ""),
        (("view.opacity",), ("", ""), WHY),
        (("view.opacity_left",), ("", ""), WHY),
    ],
)
def test_the_page_behind_a_colour_is_told(
    qtbot: QtBot, keys: tuple[str, ...], colours: tuple[str, str], opacity: str
) -> None:
    panels = Panels(qtbot)
    grey(panels, *keys)
    assert panels.looks == [({RIGHT: colours[0], LEFT: colours[1]}, opacity)]


@pytest.mark.parametrize(
    ("command", "key"),
    [("view.theme", "theme"), ("file.keep.30", "keep.days"), ("model.ahead", "predict.ahead"), ("file.open", "")],
)
def test_a_command_that_would_change_it_is_off(command: str, key: str) -> None:
    settings: Any = Settings()
    made = Command(command, command, "File", lambda: None)
    (free,) = respecting_locks([made], settings)
    assert free is made
    settings.locks = {key: WHY, "": WHY}
    (held,) = respecting_locks([made], settings)
    assert held.enabled() is not bool(key)
    assert held.why_not() == (WHY if key else "")

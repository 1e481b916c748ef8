"""The size of everything in the window: a setting that holds from the next start, and only where the window fits."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

from lungseg_gui import app
from lungseg_gui.services.settings import Settings
from tests.e2e.desk import Desk

Start = Callable[..., Desk]


def test_the_size_of_the_settings_is_that_of_the_start(lungseg_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    app.scale_face()
    assert "QT_SCALE_FACTOR" not in os.environ
    Settings(lungseg_home / "settings.json").set("look.scale", 150)
    app.scale_face()
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    Settings(lungseg_home / "settings.json").set("look.scale", 200)
    app.scale_face()
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"  # what whoever starts the program says comes first


@pytest.mark.parametrize(("screen", "kept"), [(QRect(0, 0, 683, 384), 100), (QRect(0, 0, 1920, 1080), 200)])
def test_a_size_at_which_the_window_does_not_fit_the_screen_is_taken_back(
    start: Start, monkeypatch: pytest.MonkeyPatch, screen: QRect, kept: int
) -> None:
    program = start().program
    program.services.settings.set("look.scale", 200)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: screen)
    app.refuse_scale(program)
    assert program.services.settings.number("look.scale") == kept
    assert ("does not fit" in program.messages.banners.get("scale", "")) == (kept == 100)

"""A widget that a test has shown is not collected while it can still be painted."""

from __future__ import annotations

import gc

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from lungseg_gui.ui.window import Window

painted: list[bool] = []


class _Panel(QWidget):
    """Held by its own cycle alone; what is collected in its paint is seen by the pen that follows."""

    def __init__(self) -> None:
        super().__init__()
        self._itself = self

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gc.collect()
        painted.append(isValid(self))
        painter.setPen(QPen("red"))
        painter.end()


def show(qtbot: QtBot) -> None:
    panel = _Panel()
    qtbot.addWidget(panel)
    panel.resize(200, 60)
    panel.show()


def test_a_panel_is_there_while_it_is_painted(qtbot: QtBot) -> None:
    painted.clear()
    show(qtbot)
    gc.collect()
    qtbot.waitUntil(lambda: bool(painted))
    assert all(painted)


def test_a_window_that_was_never_built_takes_its_parts_along(qapp: object) -> None:
    window = Window()
    parts = [window.worklist, window.docks, window.status, window.worklist.view]
    assert all(map(isValid, parts))
    delete(window)
    assert not any(map(isValid, parts))

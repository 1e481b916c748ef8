"""A widget that a test has shown is not collected while it can still be painted."""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from lungseg_gui.ui import theme
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


class _Restyled(QWidget):
    """Sees whether it could be collected, or another one, while Qt goes over all widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.collected: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:
        self.collected.append(gc.isenabled())


def test_nothing_is_collected_while_qt_goes_over_all_widgets(qapp: QApplication) -> None:
    """A segmentation fault of continuous integration: a panel of a closed program went in the middle."""
    widget = _Restyled()
    theme.apply(qapp, "dark")
    widget.ensurePolished()
    widget.collected.clear()
    with theme.style_last():
        assert gc.isenabled()
    theme.apply(qapp, "light")
    theme.apply(qapp, "dark")
    assert len(widget.collected) >= 4
    assert not any(widget.collected)
    assert gc.isenabled()
    gc.disable()
    try:
        theme.apply(qapp, "dark")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_window_that_was_never_built_takes_its_parts_along(qapp: object) -> None:
    window = Window()
    parts = [window.worklist, window.docks, window.status, window.worklist.view]
    assert all(map(isValid, parts))
    delete(window)
    assert not any(map(isValid, parts))

"""The foot of the dock: the section that stays in sight below those that scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lungseg_gui.core.session import Session
from lungseg_gui.core.training import Counts
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.history import HistoryPanel
from lungseg_gui.ui.panels.measurements import MeasurementsPanel
from lungseg_gui.ui.panels.model import ModelPanel

Make = Callable[..., Session]


def test_the_foot_of_the_dock_stays_in_sight_below_what_scrolls(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    sizes, model = MeasurementsPanel(session), ModelPanel(session)
    history = [HistoryPanel(session) for _ in range(9)]
    dock = Dock({"sizes": sizes, **{f"h{n}": each for n, each in enumerate(history)}, "model": model}, foot="model")
    qtbot.addWidget(dock)
    dock.resize(312, 700)
    dock.show()
    qtbot.waitExposed(dock)

    def whole() -> bool:
        button = model.learn_button
        bottom = button.mapTo(dock, QPoint(0, button.height())).y()
        return button.isVisible() and bottom <= dock.height() and model.height() == model.sizeHint().height()

    qtbot.waitUntil(whole)
    assert dock.verticalScrollBar().maximum() > 0
    assert dock.viewport().height() == dock.height() - model.height()
    dock.verticalScrollBar().setValue(dock.verticalScrollBar().maximum())
    assert whole()
    # Folded, it leaves its room to the others; unfolded, it is whole again.
    high = dock.viewport().height()
    model.set_open(False)
    qtbot.waitUntil(lambda: dock.viewport().height() > high)
    model.set_open(True)
    qtbot.waitUntil(lambda: dock.viewport().height() == high and whole())
    # In a low dock it scrolls with the others.
    dock.resize(312, 250)
    qtbot.waitUntil(lambda: dock.viewport().height() == dock.height())
    assert model.isAncestorOf(model.learn_button)
    inside = dock.widget()
    assert inside is not None
    assert inside.isAncestorOf(model)
    assert model.isVisibleTo(dock)
    dock.resize(312, 700)
    qtbot.waitUntil(whole)


def test_words_that_wrap_in_the_foot_are_whole(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    model = ModelPanel(session)
    dock = Dock({"sizes": MeasurementsPanel(session), "model": model}, foot="model")
    qtbot.addWidget(dock)
    dock.resize(312, 700)
    dock.show()
    qtbot.waitExposed(dock)
    before = model.height()
    model.show_corrections(Counts(1234, 1233, 1234, missing=7, phantoms=True))
    value = next(label for label in model.findChildren(QLabel) if label.text() == model.lines()[2][1])
    qtbot.waitUntil(lambda: value.height() >= value.heightForWidth(value.width()))
    assert model.height() > before
    button = model.learn_button
    assert button.mapTo(dock, QPoint(0, button.height())).y() <= dock.height()

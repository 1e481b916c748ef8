"""Rows that come by the thousand are listed between the events of the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.review import Status
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_intake import SLICE
from tests.ui.panels.entries import Entry

MANY = 6_000


def test_other_events_come_between_the_slices(qtbot: QtBot) -> None:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    turns: list[int] = []
    beat = QTimer(panel)
    beat.setInterval(0)
    beat.timeout.connect(lambda: turns.append(len(panel.model)))
    beat.start()
    with qtbot.waitSignal(panel.intake.emptied):
        panel.intake.add([Entry(f"{number:05d}") for number in range(MANY)])
        assert len(panel.model) < MANY
        assert not panel.intake.idle
    beat.stop()
    assert len(panel.model) == MANY
    assert panel.intake.idle
    assert len(set(turns)) > 3


def test_what_is_listed_already_knows_better(qtbot: QtBot) -> None:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    panel.put(Entry("a", Status.ACCEPTED))
    panel.intake.add([Entry("a"), Entry("b")])
    QApplication.processEvents()
    entry = panel.model.entry("a")
    assert entry is not None
    assert entry.status is Status.ACCEPTED
    assert set(panel.model.keys()) == {"a", "b"}


def test_what_is_removed_before_it_is_listed_does_not_come_back(qtbot: QtBot) -> None:
    panel = WorklistPanel()
    qtbot.addWidget(panel)
    rows = [Entry(f"{number:05d}") for number in range(20 * SLICE)]
    with qtbot.waitSignal(panel.intake.emptied):
        panel.intake.add(rows)
        assert panel.model.row_of(rows[-1].key) < 0
        panel.remove(rows[-1].key)
    assert len(panel.model) == len(rows) - 1

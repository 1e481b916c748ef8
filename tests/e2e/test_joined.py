"""What one part of the program tells another: nothing of it is seen where one of them is tested alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.settings import open_settings
from lungseg_gui.ui.panels.worklist_order import Order
from lungseg_gui.ui.parts import Segmented
from tests.e2e.conftest import Desk


def test_panels_follow_and_what_was_set_is_kept(
    start: Callable[[], Desk], phantoms: list[Path], lungseg_home: Path
) -> None:
    desk = start()
    program = desk.program
    known = program.panels.known_model
    desk.until(lambda: bool(program.versions.current))
    name = program.versions.current
    desk.until(lambda: any(name in label.text() for label in known.findChildren(QLabel)))
    desk.until(lambda: any(label.text() == f"{name}, in use" for label in program.panels.model.findChildren(QLabel)))
    desk.open(*phantoms[:2])
    desk.predicted()
    viewer = program.viewing.ensure()
    viewer.set_gamma(1.4)  # as its keys do
    assert program.panels.view.gamma.value() == 1.4
    for command, chosen in (("view.actual", "one"), ("view.fit", "fit")):
        program.window.actions_table.run(command)
        assert chosen in [each.current for each in program.window.case_bar.findChildren(Segmented)]

    # A case is chosen in the middle of a stroke: the stroke ends, and belongs to the case that it was begun on.
    program.session.set_tools(tool=Tool.BRUSH, segment=1, radius=10.0, protect_other=False)
    first, before = desk.review, desk.mask
    place = viewer.camera.transform.map(QPointF(80.5, 20.5)).toPoint()
    viewport = viewer.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(viewport, place + QPoint(40, 0))
    assert first.history.strokes == 0
    program.flow.show(program.worklist.next_to_do())
    assert first.history.strokes == 1
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.until(lambda: program.session.current is not first)
    assert (first.mask.live != before).any()

    program.window.worklist.set_order(Order.NAME)
    desk.end()
    kept = open_settings(lungseg_home)
    assert kept.text("window.sort") == Order.NAME.value
    assert kept.text("window.geometry")

"""Uncertain edges in the running program: counted, jumped to, done once they were seen or corrected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.edges import UncertainEdge
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers import uncertain_edges
from lungseg_gui.ui.parts import Banner
from tests.e2e.conftest import SIDE, Desk

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    """The model's mask has two uncertain edges: the lower edge of either block, the left one's more so."""
    desk = start()
    desk.model.uncertain = True
    desk.open(phantoms[0])
    desk.until(lambda: left(desk) == "2 uncertain edges")
    return desk


def left(desk: Desk) -> str:
    button = desk.program.window.case_bar._edges  # pyright: ignore[reportPrivateUsage]
    return "" if button.isHidden() else button.accessibleName()


def looked(desk: Desk) -> str:
    shown = desk.program.viewing.ensure().marks.looked
    return f"{shown.title}: {shown.detail.partition(',')[0]}" if shown is not None else ""


def dashed(desk: Desk) -> int:
    return len(desk.program.viewing.ensure().marks.edges)


def test_j_goes_from_one_to_the_next_and_back(desk: Desk) -> None:
    viewer = desk.program.viewing.ensure()
    fitted = viewer.camera
    assert dashed(desk) == 2
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == "Uncertain edge 1 of 2: Left diaphragm"
    assert left(desk) == "2 uncertain edges"
    assert viewer.camera.zoom > fitted.zoom
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == "Uncertain edge 2 of 2: Right diaphragm"
    assert left(desk) == "1 uncertain edge"
    assert dashed(desk) == 1
    desk.key(Qt.Key.Key_J, SHIFT)
    assert looked(desk) == "Uncertain edge 1 of 2: Left diaphragm"
    assert dashed(desk) == 2  # one that is looked at again is shown again
    desk.key(Qt.Key.Key_J)
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == ""
    assert left(desk) == "0 uncertain edges"
    assert dashed(desk) == 0
    assert viewer.camera == fitted
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == "Uncertain edge 1 of 2: Left diaphragm"


def test_painting_there_is_what_it_asks_for(desk: Desk) -> None:
    desk.key(Qt.Key.Key_1)
    desk.key(Qt.Key.Key_J)
    desk.program.viewing.fit()
    desk.key(Qt.Key.Key_B)
    assert desk.program.session.tools.segment == 2  # the lung whose edge it is
    desk.paint((SIDE * 0.5, SIDE * 0.68), (SIDE * 0.5, SIDE * 0.78))
    assert left(desk) == "1 uncertain edge"
    assert looked(desk) == ""
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == "Uncertain edge 2 of 2: Right diaphragm"
    assert desk.program.session.tools.segment == 1
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert left(desk) == "2 uncertain edges"


def test_they_are_there_after_a_restart(
    desk: Desk, start: Callable[[], Desk], phantoms: list[Path], qtbot: object
) -> None:
    desk.saved()
    desk.program.close(ask=False)
    desk.program.window.close()
    again = start()
    again.open(phantoms[0])
    again.until(lambda: left(again) == "2 uncertain edges")
    assert again.model.asked == []


def test_the_table_lists_what_is_left_and_a_click_goes_there(desk: Desk) -> None:
    viewer, panel = desk.program.viewing.ensure(), desk.program.panels.edges
    panel.set_open(True)
    fitted = viewer.camera

    def listed() -> list[str]:
        return [button.row.place for button in panel.rows if not button.isHidden()]

    assert listed() == ["Left diaphragm", "Right diaphragm"]
    assert panel.summary == "2 left"
    panel.rows[1].click()
    assert looked(desk) == "Uncertain edge 2 of 2: Right diaphragm"
    assert viewer.camera != fitted
    assert [button.isChecked() for button in panel.rows] == [False, True]
    assert listed() == ["Left diaphragm", "Right diaphragm"]  # none was gone on from
    panel.rows[0].click()
    desk.key(Qt.Key.Key_J)
    assert looked(desk) == "Uncertain edge 2 of 2: Right diaphragm"
    assert listed() == ["Right diaphragm"]
    desk.key(Qt.Key.Key_J)
    assert listed() == []
    assert panel.note.text() == "You have seen every uncertain edge."
    assert panel.summary == "0 left"


def test_an_outline_that_is_being_drawn_stays_with_its_lung(desk: Desk) -> None:
    desk.key(Qt.Key.Key_1)
    desk.program.session.set_tools(tool=Tool.POLYGON)
    viewport = desk.program.viewing.ensure().view.viewport()
    for at in (QPoint(300, 300), QPoint(380, 300)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    desk.key(Qt.Key.Key_J)
    assert looked(desk).startswith("Uncertain edge 1 of 2")
    assert desk.program.session.tools.segment == 1


def test_without_the_models_uncertainty_the_program_says_so(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    said: list[str] = []
    desk.program.messages.said.connect(said.append)
    desk.open(phantoms[0])
    desk.predicted()
    assert left(desk) == ""
    desk.key(Qt.Key.Key_J)
    assert said == ["No uncertain edges are stored for this case: predict again (R)."]


def test_a_search_that_fails_is_told_once_and_can_be_repeated(
    start: Callable[[], Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.model.uncertain = True
    panel, banners = desk.program.panels.edges, desk.program.messages

    def fail(*_: object) -> tuple[UncertainEdge, ...]:
        raise ValueError("broken")

    with monkeypatch.context() as broken:
        broken.setattr(uncertain_edges, "uncertain_edges", fail)
        desk.open(phantoms[0])
        desk.until(lambda: "uncertain edges" in banners.banners)
    assert banners.banners["uncertain edges"].startswith("The uncertain edges could not be found. The mask has not")
    assert panel.note.text() == "The uncertain edges could not be found: predict again (R)."
    assert (left(desk), dashed(desk)) == ("", 0)
    desk.paint((SIDE * 0.3, SIDE * 0.3), (SIDE * 0.4, SIDE * 0.3))  # the list stays as it is
    desk.key(Qt.Key.Key_J)
    assert dashed(desk) == 0
    (banner,) = desk.program.window.findChildren(Banner)
    next(button for button in banner.findChildren(QPushButton) if button.text() == "Retry").click()
    desk.until(lambda: left(desk) == "2 uncertain edges")
    assert "uncertain edges" not in banners.banners


def test_another_case_has_edges_of_its_own(desk: Desk, phantoms: list[Path]) -> None:
    desk.key(Qt.Key.Key_J)
    desk.key(Qt.Key.Key_J)
    first = desk.review
    desk.model.uncertain = False
    desk.program.worklist.open_paths([phantoms[1]])
    desk.shows("b")
    desk.predicted()
    assert left(desk) == ""
    assert dashed(desk) == 0
    desk.program.worklist.open_paths([phantoms[0]])
    desk.until(lambda: desk.program.session.current is first)
    assert left(desk) == "1 uncertain edge"


def test_dashes_go_where_the_mask_leaves_the_edge(desk: Desk) -> None:
    marks = desk.program.viewing.ensure().marks
    desk.program.session.set_tools(radius=2.0)
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_2)
    whole = [len(line) for edge in marks.edges for line in edge.lines]
    desk.paint((SIDE * 0.5, SIDE * 0.73), (SIDE * 0.5 + 1, SIDE * 0.73))
    assert left(desk) == "2 uncertain edges"  # too little to be a correction
    kept = [len(line) for edge in marks.edges for line in edge.lines]
    assert (len(whole), len(kept)) == (2, 3)
    assert sum(kept) < sum(whole)
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert [len(line) for edge in marks.edges for line in edge.lines] == whole

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.settings import SETTINGS
from lungseg_gui.ui.panels.brush import BrushPanel
from lungseg_gui.ui.panels.segments import SegmentsPanel
from tests.ui.panels.conftest import an_image

Make = Callable[..., Session]


def a_panel(qtbot: QtBot, session: Session) -> SegmentsPanel:
    panel = SegmentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(312, 240)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_areas_in_cm2_and_in_pixels(qtbot: QtBot, predicted: Make) -> None:
    assert a_panel(qtbot, predicted((0.5, 0.5))).rows[RIGHT].area == "2.0 cm²"  # 40 x 20 pixels of 0.25 mm²
    panel = a_panel(qtbot, predicted(None))
    assert (panel.rows[RIGHT].area, panel.rows[LEFT].area) == ("800 px", "1\u202f500 px")


def test_areas_follow_a_stroke_and_undo(qtbot: QtBot, predicted: Make) -> None:
    session = predicted(None)
    panel = a_panel(qtbot, session)
    review = session.current
    assert review is not None
    box = Box(20, 20, 60, 30)
    review.mask.write(box, review.mask.live[box.slices] * 0)
    qtbot.waitUntil(lambda: panel.rows[RIGHT].area == "400 px")  # while the stroke goes on
    session.commit("Eraser")
    session.undo()
    assert panel.rows[RIGHT].area == "800 px"


def test_another_image_takes_the_rows_along(qtbot: QtBot, predicted: Make) -> None:
    session = predicted(None)
    panel = a_panel(qtbot, session)
    first = session.current
    session.show(Review(an_image("other", spacing=None)))
    assert panel.rows[RIGHT].area == "–"  # nothing is drawn yet
    assert panel.rows[RIGHT].accessibleName() == "Right lung"
    panel.set_open(False)
    assert panel.summary == ""
    panel.set_open(True)
    assert first is not None
    first.mask.write(Box(0, 0, 1, 1), first.mask.live[:1, :1] + 1)
    qtbot.wait(120)
    assert panel.rows[RIGHT].area == "–"
    session.close(an_image("other").identity)
    assert panel.rows[RIGHT].area == ""
    assert not panel.rows[RIGHT].isEnabled()


def test_a_click_chooses_what_is_painted(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = a_panel(qtbot, session)
    assert session.tools.segment == RIGHT
    qtbot.mouseClick(panel.rows[LEFT], Qt.MouseButton.LeftButton, pos=QPoint(60, 16))
    assert session.tools.segment == LEFT
    assert (panel.rows[RIGHT].isChecked(), panel.rows[LEFT].isChecked()) == (False, True)
    session.set_tools(segment=RIGHT)
    assert (panel.rows[RIGHT].isChecked(), panel.rows[LEFT].isChecked()) == (True, False)


def test_eye_and_lock(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = a_panel(qtbot, session)
    with qtbot.waitSignal(panel.visibility_changed) as told:
        qtbot.mouseClick(panel.rows[LEFT].eye, Qt.MouseButton.LeftButton)
    assert told.args == [LEFT, False]
    assert panel.rows[LEFT].eye.accessibleName() == "Show left lung"
    qtbot.mouseClick(panel.rows[RIGHT].lock, Qt.MouseButton.LeftButton)
    assert session.tools.locked == frozenset({RIGHT})
    assert panel.rows[RIGHT].accessibleName() == "Right lung, 2.0 cm², locked"
    qtbot.mouseClick(panel.rows[RIGHT].lock, Qt.MouseButton.LeftButton)
    assert session.tools.locked == frozenset()
    assert session.tools.segment == RIGHT  # neither eye nor lock chose a segment


def test_opacity_and_style(qtbot: QtBot, predicted: Make) -> None:
    panel = a_panel(qtbot, predicted())
    told: list[tuple[int, bool]] = []
    panel.overlay_changed.connect(lambda opacity, outline: told.append((opacity, outline)))
    panel.set_overlay(20, outline_only=False)
    assert told == []  # settings are taken over in silence
    panel.step_opacity(+1)
    panel.toggle_outline()
    panel.set_overlay(2, outline_only=True)
    panel.step_opacity(-1)
    assert told == [(25, False), (25, True), (0, True)]


def test_a_closed_section_keeps_the_areas_in_its_header(qtbot: QtBot, predicted: Make) -> None:
    panel = a_panel(qtbot, predicted())
    panel.set_open(False)
    assert panel.summary == "2.0 cm² · 3.8 cm²"


def test_radius_in_mm_or_pixels(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((0.5, 0.5))
    panel = BrushPanel(session)
    qtbot.addWidget(panel)
    assert panel.radius.box.text() == "12.0 mm"
    session.set_tools(radius=7.5)
    assert panel.radius.box.text() == "7.5 mm"
    panel.radius.slider.setValue(200)
    assert session.tools.radius == 20.0
    session.show(Review(an_image("other", spacing=None)))
    assert panel.radius.box.text() == "20.0 px"
    session.set_tools(radius=300)
    assert (panel.radius.value(), session.tools.radius) == (300, 300)


def test_the_panel_allows_what_the_settings_allow(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((0.5, 0.5))
    panel = BrushPanel(session)
    qtbot.addWidget(panel)
    allowed = {setting.key: (setting.low, setting.high, setting.default) for setting in SETTINGS}
    rows = {"smoothing": panel.smoothing, "margin": panel.margin, **panel.strengths}
    for name, row in rows.items():
        if name != "threshold":  # which no setting keeps
            assert allowed[f"brush.{name}"] == (row.box.minimum(), row.box.maximum(), row.value()), name
    session.show(Review(an_image("other", spacing=None)))
    assert allowed["brush.radius_px"][:2] == (panel.radius.box.minimum(), panel.radius.box.maximum())


def test_the_options_are_those_of_the_tool_in_the_hand_under_its_name(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = BrushPanel(session)
    qtbot.addWidget(panel)
    rows = panel.radius, panel.protect, panel.combine, panel.nothing
    for tool, title, shown in (
        (Tool.BRUSH, "Brush", (True, True, False, False)),
        (Tool.LASSO, "Lasso", (False, True, True, False)),
        (Tool.RULER, "Ruler", (False, False, False, True)),
    ):
        session.set_tools(tool=tool)
        assert panel.title == title
        assert tuple(row.isVisibleTo(panel) for row in rows) == shown
    panel.set_open(False)
    assert panel.summary == ""  # no radius for a ruler
    session.set_tools(tool=Tool.BRUSH)
    assert panel.summary == panel.radius.box.text()


def test_a_radius_in_mm_and_one_in_px_are_remembered_apart(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((0.5, 0.5))
    session.set_tools(radius=7.5, other_radius=40.0)
    panel = BrushPanel(session)
    qtbot.addWidget(panel)
    session.show(Review(an_image("other", spacing=None)))
    assert (panel.radius.box.text(), session.radius_px()) == ("40.0 px", 40.0)
    session.set_tools(radius=50.0)
    session.show(Review(an_image("third", spacing=(0.5, 0.5))))
    assert (panel.radius.box.text(), session.radius_px()) == ("7.5 mm", 15.0)
    session.show(Review(an_image("other", spacing=None)))
    assert session.tools.radius == 50.0


def test_the_other_lung_is_protected(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = BrushPanel(session)
    qtbot.addWidget(panel)
    assert panel.protect.text() == "Do not paint over left lung"
    session.set_tools(segment=LEFT)
    assert panel.protect.text() == "Do not paint over right lung"
    panel.protect.click()
    assert not session.tools.protect_other
    session.set_tools(protect_other=True)
    assert panel.protect.isChecked()

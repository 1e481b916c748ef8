"""Measurements drawn, moved, named and removed by mouse and keys; undone, kept, hidden; the mask stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers import measuring
from lungseg_gui.ui.popups import WordsPopup
from tests.e2e.conftest import SIDE, Desk

LEFT_BUTTON, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
UNDO, REDO, CONTROL = Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier
START, END = (40.0, 30.0), (70.0, 90.0)
Place = tuple[float, float]


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    return desk


def on_screen(desk: Desk, place: Place) -> QPoint:
    camera = desk.program.viewing.ensure().camera
    return camera.transform.map(QPointF(place[1] + 0.5, place[0] + 0.5)).toPoint()


def drag(desk: Desk, *places: Place) -> None:
    viewport = desk.program.viewing.ensure().view.viewport()
    points = [on_screen(desk, place) for place in places]
    QTest.mousePress(viewport, LEFT_BUTTON, NONE, points[0])
    for point in points[1:]:
        QTest.mouseMove(viewport, point)
    QTest.mouseRelease(viewport, LEFT_BUTTON, NONE, points[-1])


def click(desk: Desk, place: Place) -> None:
    viewport = desk.program.viewing.ensure().view.viewport()
    QTest.mouseMove(viewport, on_screen(desk, place))
    QTest.mouseClick(viewport, LEFT_BUTTON, NONE, on_screen(desk, place))


def key(desk: Desk, which: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key while the picture has the focus."""
    QTest.keyClick(desk.program.viewing.ensure().view, which, modifier)


def choose(desk: Desk, tool: Tool) -> None:
    desk.program.window.actions_table.run(f"tool.{tool.value}")


def enter(desk: Desk, words: str) -> None:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, WordsPopup)
    popup.field.setText(words)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)


def only(desk: Desk) -> Figure:
    (figure,) = desk.review.figures
    return figure


def near(figure: Figure, *places: Place) -> bool:
    """Whether the points are there, within a pixel: one of the screen is less, as phantoms of 192 px fill the view."""
    return bool(np.allclose(figure.points, places, atol=1.0))


def ruled(desk: Desk) -> Figure:
    choose(desk, Tool.RULER)
    drag(desk, START, END)
    return only(desk)


def test_a_ruler_is_where_it_was_drawn_and_the_mask_stays(desk: Desk) -> None:
    mask, status = desk.mask, desk.review.status
    assert near(ruled(desk), START, END)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.review.status is status
    assert desk.review.history.done[-1].name == "Ruler"
    click(desk, (120.0, 150.0))  # a click draws nothing
    assert near(only(desk), START, END)


def test_an_angle_takes_a_drag_and_a_click_and_esc_gives_it_up(desk: Desk) -> None:
    choose(desk, Tool.ANGLE)
    drag(desk, START, END)
    assert desk.review.figures == ()
    click(desk, (100.0, 60.0))
    assert near(only(desk), START, END, (100.0, 60.0))
    drag(desk, (20.0, 100.0), (50.0, 120.0))
    key(desk, Qt.Key.Key_Escape)
    assert len(desk.review.figures) == 1
    assert not desk.program.viewing.ensure().figures.busy


def test_ends_and_the_whole_are_moved_and_each_is_one_step(desk: Desk) -> None:
    ruled(desk)
    drag(desk, END, (90.0, 100.0), (100.0, 110.0))
    assert near(only(desk), START, (100.0, 110.0))
    middle = ((START[0] + 100) / 2, (START[1] + 110) / 2)
    drag(desk, middle, (middle[0] + 10, middle[1] + 5))
    assert near(only(desk), (START[0] + 10, START[1] + 5), (110.0, 115.0))
    assert [step.name for step in desk.review.history.done] == ["Ruler", "Ruler moved", "Ruler moved"]
    for places in ((START, (100.0, 110.0)), (START, END)):
        desk.key(UNDO, CONTROL)
        assert near(only(desk), *places)
    desk.key(REDO, CONTROL)
    assert near(only(desk), START, (100.0, 110.0))


def test_arrows_move_the_selected_one_by_a_pixel_shift_by_ten_and_delete_removes_it(desk: Desk) -> None:
    drawn = ruled(desk)
    key(desk, Qt.Key.Key_Right)
    key(desk, Qt.Key.Key_Up, SHIFT)
    np.testing.assert_allclose(only(desk).points, drawn.moved(-10.0, 1.0).points)
    key(desk, Qt.Key.Key_Escape)
    key(desk, Qt.Key.Key_Delete)  # nothing is selected any more
    assert only(desk)
    choose(desk, Tool.WINDOW)  # it can be taken with what does not paint
    click(desk, only(desk).points[0])
    key(desk, Qt.Key.Key_Delete)
    assert desk.review.figures == ()
    desk.key(UNDO, CONTROL)
    assert only(desk)


def test_a_brush_paints_over_a_measurement_and_leaves_it(desk: Desk) -> None:
    drawn, mask = ruled(desk), desk.mask
    choose(desk, Tool.BRUSH)
    desk.program.session.set_tools(protect_other=False, segment=2)
    drag(desk, START, (60.0, 60.0))
    assert (desk.mask != mask).any()
    assert only(desk) == drawn


def test_a_double_click_names_it_and_a_text_is_asked_for(desk: Desk) -> None:
    ruled(desk)
    viewport = desk.program.viewing.ensure().view.viewport()
    QTest.mouseDClick(viewport, LEFT_BUTTON, NONE, on_screen(desk, START))
    enter(desk, "Hilum")
    assert only(desk).name == "Hilum"
    choose(desk, Tool.TEXT)
    click(desk, (150.0, 150.0))
    enter(desk, "Nodule")
    assert [figure.name for figure in desk.review.figures] == ["Hilum", "Nodule"]
    click(desk, (100.0, 170.0))
    enter(desk, "")  # no words, no text
    assert len(desk.review.figures) == 2


def test_measurements_are_there_at_the_next_start_with_their_steps(desk: Desk, start: Callable[[], Desk]) -> None:
    drawn = ruled(desk)
    assert desk.program.close(ask=False)
    again = start()
    again.until(lambda: again.program.session.current is not None)
    assert only(again) == drawn
    assert not again.review.edited
    assert again.program.session.undo()
    assert again.review.figures == ()


def test_nothing_is_drawn_beyond_the_image_and_nothing_without_size(desk: Desk) -> None:
    choose(desk, Tool.RULER)
    drag(desk, START, (-30.0, 90.0))
    assert near(only(desk), START, (-0.5, 90.0))
    drag(desk, START, START, (-0.5, 90.0))  # an end is pulled onto the other
    assert near(only(desk), START, (-0.5, 90.0))
    assert len(desk.review.history.done) == 1
    choose(desk, Tool.ELLIPSE)
    drag(desk, (100.0, 40.0), (100.0, 90.0))
    choose(desk, Tool.ANGLE)
    drag(desk, (100.0, 40.0), (140.0, 90.0))
    click(desk, (140.0, 90.0))  # on the vertex: it waits for another click
    assert len(desk.review.figures) == 1
    assert desk.program.viewing.ensure().figures.open
    click(desk, (180.0, 20.0))
    assert [figure.tool for figure in desk.review.figures] == ["ruler", "angle"]


def test_words_go_to_the_image_that_they_were_asked_for(desk: Desk, phantoms: list[Path]) -> None:
    """A second start can bring another image while the field is open."""
    asked = desk.review
    choose(desk, Tool.TEXT)
    click(desk, START)
    desk.open(phantoms[1])
    desk.until(lambda: desk.program.session.current not in (None, asked))
    desk.predicted()  # Enter would accept it
    enter(desk, "Nodule " * 40)
    assert desk.review.figures == ()
    (figure,) = asked.figures
    assert figure.name.startswith("Nodule Nodule")
    identity = asked.image.identity
    desk.until(lambda: desk.program.services.library.figures.of(identity) == asked.figures)
    desk.program.worklist.show(str(phantoms[0]))
    desk.until(lambda: desk.review.image.identity == identity)
    (placed,) = desk.program.viewing.ensure().figures.board.placed()
    assert placed.plate.width() < 400  # a long text is shortened on the picture


def test_hidden_measurements_are_not_drawn_and_cannot_be_taken(desk: Desk) -> None:
    drawn = ruled(desk)
    desk.program.window.actions_table.run("view.measurements")
    assert desk.program.viewing.ensure().figures.board.placed() == []
    drag(desk, START, (60.0, 60.0))
    assert only(desk) == drawn
    desk.program.window.actions_table.run("view.measurements")
    assert len(desk.program.viewing.ensure().figures.board.placed()) == 1


@pytest.mark.parametrize("zoom", [8.0, 32.0])
def test_a_ruler_is_precise_to_the_pixel_close_up_and_turned(desk: Desk, zoom: float) -> None:
    viewer = desk.program.viewing.ensure()
    viewer.rotate(1)
    viewer.flip()
    viewer.look(viewer.camera.with_zoom(zoom))
    choose(desk, Tool.RULER)
    row, column = SIDE / 2, SIDE / 2
    reach = 100.0 / zoom
    drag(desk, (row, column), (row + reach, column - reach))
    error = np.abs(np.array(only(desk).points) - [(row, column), (row + reach, column - reach)])
    assert error.max() <= 1.0 / zoom


def test_measurements_are_listed_shown_renamed_and_removed_beside_the_picture(desk: Desk) -> None:
    figures = desk.program.panels.measurements.figures
    assert figures.lines == []
    ruled(desk)
    ((name, length),) = figures.lines
    assert name == "Ruler"
    assert length.split()[1] in ("mm", "px")
    choose(desk, Tool.WINDOW)
    viewer = desk.program.viewing.ensure()
    viewer.figures.select(None)
    viewer.look(viewer.camera.with_zoom(8.0 * viewer.zoom).centred_on((170.0, 170.0)))
    place = figures.visualItemRect(figures.item(0)).center()
    desk.program.panels.measurements.set_open(True)
    QTest.mouseClick(figures.viewport(), LEFT_BUTTON, NONE, place)
    assert viewer.figures.selected == only(desk).number
    seen = viewer.camera.visible(viewer.camera.screen)
    assert seen.top < 55 < seen.bottom  # the middle of the ruler
    QTest.mouseDClick(figures.viewport(), LEFT_BUTTON, NONE, place)
    enter(desk, "Nodule")
    assert figures.lines == [("Nodule", length)]
    QTest.keyClick(figures, Qt.Key.Key_Delete)
    assert desk.review.figures == ()
    assert figures.lines == []
    desk.program.steps.undo()
    assert figures.lines == [("Nodule", length)]


def test_what_the_disk_refused_is_kept_as_soon_as_it_can_be(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, full = desk.program.services.library.figures, [True]
    real = kept.keep

    def keep(identity: Identity, figures: tuple[Figure, ...]) -> None:
        if full:
            raise LungSegError("The worklist could not be saved: the disk is full.")
        real(identity, figures)

    monkeypatch.setattr(kept, "keep", keep)
    monkeypatch.setattr(measuring, "RETRY_MS", 20)
    drawn = ruled(desk)
    desk.until(lambda: "measurements" in desk.program.messages.banners)
    full.clear()
    desk.until(lambda: "measurements" not in desk.program.messages.banners)
    assert kept.of(desk.review.image.identity) == (drawn,)

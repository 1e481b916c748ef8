"""The reader's mask against the model's on the screen."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.mask import LEFT, RIGHT, Box, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.difference import Areas, Difference, Legend, sides
from lungseg_gui.ui.viewer.grid import Grid
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse, screen
from tests.ui.viewer.test_marks import changed

SHOWN = np.arange(256).astype(np.uint8)


def _review(viewer: Viewer) -> Review:
    assert viewer.review is not None
    return viewer.review


def _compare(viewer: Viewer, session: Session) -> Difference:
    review = _review(viewer)
    session.receive(Prediction(review.image.identity, PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
    viewer.show_difference(True)
    found = viewer._difference  # pyright: ignore[reportPrivateUsage]
    assert found is not None
    _exact(found)
    return found


def _exact(difference: Difference) -> None:
    """Wait until the outlines are exact, as they are once the hand rests."""
    while difference.hasty:
        QApplication.processEvents()


def test_no_mask_of_the_model_is_shown_where_it_drew_none(viewer: Viewer) -> None:
    review = _review(viewer)
    nothing = PackedMask.pack(np.zeros(review.image.shape, np.uint8))
    review.prediction = Prediction(review.image.identity, nothing, "r3", "cpu", 0.1, 1.0, withheld=True)
    viewer.leave_pointer()
    own = screen(viewer)
    viewer.show_difference(True)
    viewer.show_prediction(True)
    assert np.array_equal(screen(viewer), own)


def test_the_difference_shows_added_and_removed_and_follows_undo(
    viewer: Viewer, mouse: Mouse, session: Session
) -> None:
    review = _review(viewer)
    session.receive(Prediction(review.image.identity, PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
    viewer.show_difference(True)
    session.set_tools(tool=Tool.BRUSH, radius=12.0)
    mouse.drag([mouse.at(230, 60)])
    session.set_tools(tool=Tool.ERASER)
    mouse.drag([mouse.at(130, 70)])
    mouse.move(mouse.at(20, 20))

    def colour(row: int, column: int) -> tuple[int, int, int]:
        image = viewer.grab().toImage()
        at = mouse.at(row, column).toPoint()
        found = image.pixelColor(at)
        return found.red(), found.green(), found.blue()

    red, green, blue = colour(230, 60)
    assert red > 190
    assert green > 170
    assert blue < 150
    violet = [colour(130 + step, 70) for step in range(-4, 5)]
    assert any(blue > green + 40 for _, green, blue in violet)
    assert colour(90, 170)[0] == colour(90, 170)[1] == colour(90, 170)[2]  # segments have no colour meanwhile
    session.undo()
    session.undo()
    assert all(len(set(colour(*at))) == 1 for at in ((230, 60), (130, 70)))
    viewer.show_difference(False)
    assert len(set(colour(90, 170))) > 1


def test_without_a_prediction_the_segments_stay_and_one_that_arrives_is_compared_with(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview
) -> None:
    viewer.show_difference(True)
    assert viewer.view.overlay.isVisible()
    review = _review(viewer)
    session.receive(Prediction(review.image.identity, PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
    assert not viewer.view.overlay.isVisible()
    viewer.show_prediction(True)
    assert viewer.view.overlay.isVisible()
    viewer.show_prediction(False)
    assert not viewer.view.overlay.isVisible()
    other = make_review("2")
    session.show(other)
    viewer.show_review(other, session)
    assert viewer.view.overlay.isVisible()


def test_what_was_added_and_removed() -> None:
    mine, model = np.array([[0, 1, 2, 2, 0]], np.uint8), np.array([[0, 1, 0, 1, 2]], np.uint8)
    added, removed = sides(mine, model)
    assert added.tolist() == [[False, False, True, True, False]]
    assert removed.tolist() == [[False, False, False, False, True]]


box = st.tuples(st.integers(0, 299), st.integers(0, 199), st.integers(1, 180), st.integers(1, 180))


@given(st.lists(st.tuples(box, st.integers(0, 2)), max_size=6))
def test_areas_by_tiles_are_those_of_the_whole(strokes: list[tuple[tuple[int, int, int, int], int]]) -> None:
    model = np.zeros((300, 200), np.uint8)
    model[40:250, 20:80], model[40:250, 120:180] = RIGHT, LEFT
    mine = model.copy()
    areas = Areas(mine, model, SHOWN)
    for (top, left, tall, wide), value in strokes:
        touched = Box(top, left, top + tall, left + wide).clipped(mine.shape)
        mine[touched.slices] = value
        areas.count(touched)
        assert areas.total == tuple(int(side.sum()) for side in sides(mine, model))


@pytest.mark.parametrize("zoom", [0.2, 0.45, 1.0, 3.7])
@pytest.mark.parametrize("turns", [0, 1])
def test_what_is_shown_at_first_lies_where_the_exact_outlines_do(
    viewer: Viewer, mouse: Mouse, session: Session, zoom: float, turns: int
) -> None:
    review = _review(viewer)
    model = np.roll(review.mask.live, (9, -14), (0, 1))
    session.receive(Prediction(review.image.identity, PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
    mine = review.mask.live
    session.replace(model, "Other")
    viewer.rotate(turns)
    viewer.look(viewer.camera.with_zoom(zoom))
    viewer.leave_pointer()
    viewer.show_difference(True)
    difference = viewer._difference  # pyright: ignore[reportPrivateUsage]
    assert difference is not None
    assert difference.hasty
    viewer._exact.stop()  # pyright: ignore[reportPrivateUsage]  (no timer comes between)
    first = screen(viewer)
    viewer._draw_exactly()  # pyright: ignore[reportPrivateUsage]
    exact = screen(viewer)
    grid = Grid.of(viewer.camera, viewer.camera.screen)
    near = np.zeros(exact.shape[:2], np.bool_)
    for mask in (mine, difference.prediction.mask.unpack()):
        labels = np.ascontiguousarray(grid.sample(mask, outside=0))
        near |= np.asarray(cv2.morphologyEx(labels, cv2.MORPH_GRADIENT, np.ones((9, 9), np.uint8))) != 0
    apart = changed(first, exact)
    assert not (apart & ~near).any()
    plain = screen_without(viewer)
    for shown in (first, exact):  # each has drawn along every contour
        drawn = changed(plain, shown).astype(np.uint8)
        reached = cv2.dilate(drawn, np.ones((17, 17), np.uint8))
        edge = cv2.morphologyEx(np.ascontiguousarray(grid.sample(mine, outside=0)), cv2.MORPH_GRADIENT, np.ones((3, 3)))
        assert np.count_nonzero((np.asarray(edge) != 0) & (np.asarray(reached) == 0)) == 0


def screen_without(viewer: Viewer) -> NDArray[np.uint8]:
    """Grab the radiograph without the difference and without a mask."""
    viewer.show_difference(False)
    viewer.set_overlay_style(replace(viewer.view.overlay.style, visible=False))
    return screen(viewer)


def test_outlines_are_exact_again_once_the_wheel_rests(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    difference = _compare(viewer, session)
    viewer.look_while_zooming(viewer.camera.with_zoom(1.7))
    assert difference.hasty
    _exact(difference)


def test_a_stroke_paints_what_a_full_repaint_shows(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    difference = _compare(viewer, session)
    for zoom in (1.0, 3.3):
        viewer.look(viewer.camera.with_zoom(zoom))
        QApplication.processEvents()
        for tool in (Tool.BRUSH, Tool.ERASER):
            session.set_tools(tool=tool, radius=9.0)
            mouse.drag([mouse.at(120, 60), mouse.at(150, 110), mouse.at(170, 95)])
            mouse.move(mouse.at(20, 20))
            partial = screen(viewer)
            difference.hide(frozenset())  # all anew
            viewer.view.viewport().update()
            assert not changed(partial, screen(viewer)).any()
    assert difference.areas == tuple(
        int(side.sum()) for side in sides(_review(viewer).mask.live, difference.prediction.mask.unpack())
    )


def test_the_outline_follows_while_the_stroke_is_painted(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    _compare(viewer, session)
    session.set_tools(tool=Tool.ERASER, radius=20.0)
    before = screen(viewer)
    mouse.press(mouse.at(130, 40))
    inner = mouse.at(130, 60)
    shown = screen(viewer)
    near = np.s_[round(inner.y()) - 2 : round(inner.y()) + 3, round(inner.x()) - 3 : round(inner.x()) + 4]
    assert (shown[near] > 220).all(axis=-1).any()
    assert not (before[near] > 220).all(axis=-1).any()
    mouse.release(mouse.at(130, 40))


def test_a_hidden_lung_has_no_difference(viewer: Viewer, mouse: Mouse, session: Session) -> None:
    difference = _compare(viewer, session)
    session.set_tools(tool=Tool.ERASER, radius=12.0, protect_other=False)
    mouse.drag([mouse.at(130, 70)])
    only_right = difference.areas
    session.set_tools(segment=LEFT)
    mouse.drag([mouse.at(180, 170)])
    mouse.move(mouse.at(20, 20))
    both = screen(viewer)
    viewer.set_segment_visible(LEFT, False)
    one = screen(viewer)
    assert difference.areas == only_right
    at = mouse.at(180, 170)
    across = np.s_[round(at.y()) - 8 : round(at.y()) + 9, round(at.x()) - 8 : round(at.x()) + 9]
    assert changed(both, one)[across].any()
    assert (one[across].max(axis=-1) == one[across].min(axis=-1)).all()  # grey: the radiograph alone
    viewer.set_segment_visible(LEFT, True)
    assert not changed(both, screen(viewer)).any()


def test_the_key_lies_over_the_picture_only_where_it_is_wanted(viewer: Viewer, session: Session) -> None:
    difference = _compare(viewer, session)

    def key() -> NDArray[np.uint8]:
        """What the two swatches of colour show."""
        return screen(viewer)[64:108, -200:]

    over = key()
    difference._names = Legend("more", "less", "r3", "r2", over=False)  # pyright: ignore[reportPrivateUsage]
    viewer.view.viewport().update()
    beside = key()
    yellow = np.array([colours.ADDED.blue(), colours.ADDED.green(), colours.ADDED.red()])
    assert (over == yellow).all(axis=-1).any()
    assert not (beside == yellow).all(axis=-1).any()

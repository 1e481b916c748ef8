"""The reader's mask against the model's on the screen."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.mask import LEFT, RIGHT, Box, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session, Tool
from lungseg_gui.ui.viewer.difference import Areas, Difference, sides
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse
from tests.ui.viewer.test_marks import changed, screen

SHOWN = np.arange(256).astype(np.uint8)


def _review(viewer: Viewer) -> Review:
    assert viewer.review is not None
    return viewer.review


def _compare(viewer: Viewer, session: Session) -> Difference:
    review = _review(viewer)
    session.receive(Prediction("1", PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
    viewer.show_difference(True)
    found = viewer._difference  # pyright: ignore[reportPrivateUsage]
    assert found is not None
    return found


def test_the_difference_shows_added_and_removed_and_follows_undo(
    viewer: Viewer, mouse: Mouse, session: Session
) -> None:
    review = _review(viewer)
    session.receive(Prediction("1", PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
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
    session.receive(Prediction("1", PackedMask.pack(review.mask.live), "r3", "cpu", 0.1, 0.2))
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

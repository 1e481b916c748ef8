"""Uncertain edges on the screen: dashes on the contour, brackets around the one looked at."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.edges import Followed, UncertainEdge
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.ui.viewer.caption import pieces
from lungseg_gui.ui.viewer.marks import Looked, Pointed
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import Mouse, screen

LEFT_SIDE = 40  # column where the right lung's block begins


def edge_along_the_side() -> UncertainEdge:
    rows = np.arange(80, 161, dtype=np.float32)
    points = np.stack([np.full_like(rows, LEFT_SIDE), rows], axis=1)
    nothing = np.zeros(0, np.intp)
    return UncertainEdge(RIGHT, points, 80.0, 5.0, "outer", nothing, nothing, np.zeros(0, np.uint8))


def whole(edge: UncertainEdge) -> Followed:
    return Followed(edge.segment, (edge.points,))


def changed(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return (before != after).any(axis=-1)


def test_dashes_lie_on_the_contour_and_nowhere_else(viewer: Viewer, mouse: Mouse) -> None:
    before = screen(viewer)
    viewer.show_edges([whole(edge_along_the_side())])
    after = screen(viewer)
    rows, columns = np.nonzero(changed(before, after))
    x = mouse.at(0, LEFT_SIDE - 0.5).x()
    assert len(columns)
    assert np.abs(columns + 0.5 - x).max() <= 3.5 / 2 + 1
    top, bottom = mouse.at(79.5, 0).y(), mouse.at(160.5, 0).y()
    assert rows.min() >= top - 1
    assert rows.max() <= bottom + 1
    # 2.5 px on, 6 px off
    along = (after[round(top) : round(bottom), round(x)] == 255).all(axis=-1)
    assert np.count_nonzero(np.diff(along.astype(int)) == 1) == pytest.approx((bottom - top) / 8.5, abs=2)
    viewer.show_edges(())
    assert not changed(before, screen(viewer)).any()


def test_where_the_mask_has_left_the_edge_there_are_no_dashes(viewer: Viewer, mouse: Mouse) -> None:
    before, points = screen(viewer), edge_along_the_side().points
    viewer.show_edges([Followed(RIGHT, (points[:20], points[60:]))])
    rows, _ = np.nonzero(changed(before, screen(viewer)))
    top, bottom = mouse.at(99.5, 0).y(), mouse.at(139.5, 0).y()
    assert (rows < top).any()
    assert (rows > bottom).any()
    assert not ((rows > top + 1) & (rows < bottom - 1)).any()
    viewer.show_edges([Followed(RIGHT, ())])
    assert not changed(before, screen(viewer)).any()


def test_edges_that_are_shown_already_cost_no_repaint(viewer: Viewer) -> None:
    """Every stroke and undo tells the edges anew; a repaint of the whole view took half of an undo's time."""
    edge, painted = edge_along_the_side(), list[bool]()
    viewer.view.painted.connect(lambda: painted.append(True))
    viewer.show_edges([whole(edge)])
    QApplication.processEvents()
    assert painted
    painted.clear()
    viewer.show_edges([whole(edge)])
    QApplication.processEvents()
    assert not painted
    viewer.show_edges([])
    QApplication.processEvents()
    assert painted


def test_a_hidden_lung_or_mask_has_no_dashes(viewer: Viewer) -> None:
    edge = edge_along_the_side()
    for hide in (
        lambda: viewer.set_segment_visible(RIGHT, False),
        lambda: viewer.set_overlay_style(replace(viewer.view.overlay.style, visible=False, hidden=frozenset())),
    ):
        hide()
        before = screen(viewer)
        viewer.show_edges([whole(edge)])
        assert not changed(before, screen(viewer)).any()
        viewer.show_edges(())


def test_a_repaint_of_a_part_shows_what_a_full_repaint_shows(viewer: Viewer, mouse: Mouse) -> None:
    edge = edge_along_the_side()
    viewer.show_edges([whole(edge)], Looked(edge, "Uncertain edge 1 of 1", "Right chest wall, 80 px"))
    screen(viewer)
    mouse.drag([mouse.at(100, 50), mouse.at(120, 30), mouse.at(90, 45)])
    mouse.move(mouse.at(280, 200))
    partial = screen(viewer)
    viewer.view.viewport().update()
    assert not changed(partial, screen(viewer)).any()


def test_it_is_looked_at_in_the_middle_and_close(viewer: Viewer, mouse: Mouse) -> None:
    edge = edge_along_the_side()
    assert viewer.look_at(edge.box)
    middle = mouse.at(120, 40)
    assert (middle.x(), middle.y()) == pytest.approx((200, 160), abs=2)
    tall = viewer.camera.scale[1] * (edge.box.bottom - edge.box.top)
    assert tall == pytest.approx(160, abs=1)  # half of the view
    # A short one is shown with what lies around it, not as a few pixels.
    assert viewer.look_at(Box(100, 40, 103, 42))
    assert 400 / viewer.camera.zoom >= 0.2 * 300


def test_nothing_moves_below_a_stroke(viewer: Viewer, mouse: Mouse) -> None:
    camera = viewer.camera
    mouse.press(mouse.at(100, 50))
    assert not viewer.look_at(Box(100, 40, 103, 42))
    assert viewer.camera == camera
    mouse.release(mouse.at(100, 50))
    assert viewer.look_at(Box(100, 40, 103, 42))


def caption(viewer: Viewer, pointed: Pointed) -> NDArray[np.bool_]:
    before = screen(viewer)
    viewer.marks.point(pointed)
    viewer.view.viewport().update()
    found = changed(before, screen(viewer))
    viewer.marks.point(None)
    viewer.view.viewport().update()
    return found


def test_the_keys_in_a_caption_are_told_from_its_words() -> None:
    found = [(piece.words, piece.key) for piece in pieces("⟨U⟩ Close holes · ⟨Y⟩ or ⟨Enter⟩ The mask is fine")]
    assert found == [
        ("U", True),
        ("Close holes ·", False),
        ("Y", True),
        ("or", False),
        ("Enter", True),
        ("The mask is fine", False),
    ]
    assert [piece.key for piece in pieces("Right chest wall, 80 px")] == [False]


def test_a_caption_has_one_line_where_it_fits_and_two_where_it_does_not(viewer: Viewer) -> None:
    short, long = (Pointed(None, "Empty.", "⟨Y⟩ The mask is fine" * times) for times in (1, 8))
    heights = [np.ptp(np.nonzero(caption(viewer, pointed).any(axis=1))[0]) + 1 for pointed in (short, long)]
    assert heights == [24, 46]
    columns = np.nonzero(caption(viewer, short).any(axis=0))[0]
    assert (columns[0] + columns[-1]) / 2 == pytest.approx(viewer.view.viewport().width() / 2, abs=2)


@pytest.mark.parametrize("box", [None, Box(0, 0, 240, 300), Box(2, 2, 20, 60), Box(200, 200, 238, 298)])
def test_a_caption_never_lies_on_the_texts_in_the_corners(viewer: Viewer, box: Box | None) -> None:
    words = Pointed(box, "The right lung has a hole, 2.1 cm².", "⟨U⟩ Close holes")
    bracketed = caption(viewer, replace(words, title="", detail=""))  # a plate with nothing on it, and the brackets
    rows = np.nonzero(caption(viewer, words) & ~bracketed)[0]
    assert len(rows)
    assert rows.min() >= 100
    assert rows.max() <= viewer.view.viewport().height() - 64


def test_a_small_image_is_not_blown_up(viewer: Viewer) -> None:
    small = replace(viewer.camera, shape=(192, 192), size=(900.0, 900.0), ratio=1.0)
    assert small.fitted().zoom * 1.5 > 4
    assert small.showing(Box(4, 150, 14, 160), share=0.5, least=0.2).zoom == pytest.approx(small.fitted().zoom * 1.5)
    middling = replace(small, shape=(512, 512))
    assert middling.showing(Box(4, 150, 14, 160), share=0.5, least=0.2).zoom == 4
    large = replace(small, shape=(3000, 3000))
    assert large.showing(Box(4, 150, 14, 160), share=0.5, least=0.2).zoom == pytest.approx(1.5)

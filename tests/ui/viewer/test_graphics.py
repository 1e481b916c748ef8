"""Overlays and shutters on the screen: shown with the image, switchable, upright with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from lungseg_gui.core.graphics import Graphic
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.turn import Turn
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, screen


def laid(make_review: MakeReview, turn: Turn) -> Review:
    """A bright image with a shutter over its lower third and a line across, stored as the turn undoes."""
    shutter, line = np.zeros((300, 240), np.uint8), np.zeros((300, 240), np.uint8)
    shutter[200:] = 1
    line[100] = 1
    graphics = (
        Graphic("shutter", "", PackedMask.pack(turn.stored(shutter))),
        Graphic("overlay", "Marks", PackedMask.pack(turn.stored(line))),
    )
    shown = make_review("2", orientation=turn.directions).image
    pixels = np.full(turn.stored(shutter).shape, 2900, np.uint16)
    review = Review(replace(shown, pixels=pixels, graphics=graphics))
    review.resume(np.zeros(pixels.shape, np.uint8), status=Status.PREDICTED, edited=False, based_on="1.0")
    return review


@pytest.mark.parametrize("zoom", [0, 0.3, 4.0])
@pytest.mark.parametrize("number", [1, 3, 6, 7])
def test_they_lie_on_the_upright_image_and_can_be_hidden(
    viewer: Viewer, session: Session, make_review: MakeReview, number: int, zoom: float
) -> None:
    turn = Turn.of_exif(number)
    review = laid(make_review, turn)
    session.show(review)
    viewer.show_review(review, session)
    if zoom:
        viewer.look(viewer.camera.with_zoom(zoom))

    def at(row: float, column: float) -> tuple[int, ...]:
        (a, b), (c, d) = turn.matrix
        x, y = column - 120, row - 150
        rows, columns = review.image.shape
        # From the upright image back to the stored one: the matrix is its own inverse but for its transpose.
        there = viewer.camera.transform.map(QPointF(columns / 2 + a * x + c * y, rows / 2 + b * x + d * y))
        if not (0 <= there.x() < viewer.width() and 0 <= there.y() < viewer.height()):
            return ()
        return tuple(int(value) for value in screen(viewer)[int(there.y()), int(there.x())])

    assert at(250.5, 120.5) in ((0, 0, 0), ())
    assert at(100.5, 120.5) in ((0xD2, 0xE8, 0x7F), ())
    assert len(set(at(150.5, 100.5))) == 1
    before = review.mask.live.copy()
    viewer.view.graphics.toggle()
    assert min(at(250.5, 120.5) or (255,)) > 200
    assert min(at(100.5, 120.5) or (255,)) > 200
    np.testing.assert_array_equal(review.mask.live, before)
    viewer.show_review(review, session)
    assert viewer.view.graphics.isVisible()


def test_an_image_without_them_has_none(viewer: Viewer) -> None:
    assert viewer.view.graphics.is_empty

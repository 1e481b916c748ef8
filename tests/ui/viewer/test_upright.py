"""Images that are not stored upright: shown upright, painted where they are stored."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from lungseg_gui.core.mask import RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.turn import Turn
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview, Mouse, screen


@pytest.mark.parametrize("number", range(1, 9))
def test_an_image_is_shown_upright_and_painted_where_it_is_stored(
    viewer: Viewer, mouse: Mouse, session: Session, make_review: MakeReview, number: int
) -> None:
    turn = Turn.of_exif(number)
    upright = np.zeros((300, 240), np.uint16)
    upright[40:80, 30:60] = 3000
    review = make_review("2", orientation=turn.directions)
    stored = turn.stored(upright)
    image = replace(review.image, pixels=stored, spacing=None)
    empty = Review(image)
    empty.resume(np.zeros(stored.shape, np.uint8), status=Status.PREDICTED, edited=False, based_on="1.0")
    session.show(empty)
    viewer.show_review(empty, session)
    session.set_tools(tool=Tool.BRUSH, segment=RIGHT, radius=6.0, protect_other=False)
    assert viewer.camera.orientation == turn.matrix
    # The upright picture is fitted to the view: (x, y) of the screen to its (row, column).
    scale = viewer.zoom / viewer.camera.ratio
    width, height = viewer.camera.size
    bright = QPointF(width / 2 + (45 - 120) * scale, height / 2 + (60 - 150) * scale)
    seen = screen(viewer)
    at = seen[int(bright.y()), int(bright.x())]
    assert int(at.min()) > 200, at
    mouse.drag([bright])
    rows, columns = np.nonzero(turn.upright(empty.mask.live))
    assert (round(rows.mean()), round(columns.mean())) == (pytest.approx(60, abs=1), pytest.approx(45, abs=1))

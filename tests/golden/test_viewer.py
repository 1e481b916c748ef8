"""Pictures of the viewer. ``pytest tests/golden --update-golden`` writes them anew: look at them then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Voi
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.viewer import Viewer

_PICTURES = Path(__file__).with_name("viewer")
_SIZE = (200.0, 150.0)
_SHAPE = (600, 500)
# Coverage of a pen or an interpolated grey may be rounded otherwise by another build of Qt or OpenCV.
_STEPS, _PIXELS = 12, 0.002
_MIDDLE = {0.2: (250.0, 300.0), 1.0: (215.0, 150.0), 3.7: (205.5, 130.0), 16.0: (203.0, 117.0)}


def _drawn() -> tuple[NDArray[np.uint16], Mask]:
    """A body, two lungs with ribs, and a mask that is a little off, each drawn with formulas alone."""
    rows, columns = np.mgrid[: _SHAPE[0], : _SHAPE[1]].astype(np.float64)

    def ellipse(row: float, column: float, half_height: float, half_width: float) -> NDArray[np.float64]:
        return ((rows - row) / half_height) ** 2 + ((columns - column) / half_width) ** 2

    body = np.clip(1.4 - ellipse(330, 250, 420, 240), 0, 0.5) * 6000
    lungs = sum(np.clip(1.2 - ellipse(300, column, 210, 90), 0, 0.4) * 4000 for column in (140, 360))
    ribs = 250 * np.sin(rows / 13 + ((columns - 250) / 90) ** 2)
    pixels = np.clip(body - lungs + ribs + 300, 0, 4095).astype(np.uint16)
    mask = np.zeros(_SHAPE, np.uint8)
    mask[ellipse(305, 143, 205, 88) < 1] = RIGHT
    mask[ellipse(305, 357, 205, 88) < 1] = LEFT
    mask[110:122, 190:208] = RIGHT  # with corners and a single pixel beside it
    mask[116, 209] = RIGHT
    return pixels, mask


@pytest.fixture
def viewer(qtbot: QtBot) -> Viewer:
    pixels, mask = _drawn()
    # No sides and no texts: fonts differ between machines.
    image = Image("1", pixels, 12, Path("drawn.png"), "PNG", voi=(Voi("", 1600, 3600),), orientation=("", ""))
    review = Review(image)
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    session = Session()
    session.show(review)
    session.set_tools(tool=Tool.WINDOW)
    shown = Viewer()
    qtbot.addWidget(shown)
    shown.resize(200, 150)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_review(review, session)
    shown.show_corner_texts(False)
    return shown


def _picture(viewer: Viewer, ratio: float) -> NDArray[np.uint8]:
    """What the view paints on a screen of so many pixels per logical pixel; (H, W, 3) BGR."""
    QApplication.processEvents()
    viewport = viewer.view.viewport()
    image = QImage(viewport.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    viewport.render(image)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [0.2, 1.0, 3.7, 16.0])
def test_the_viewer_looks_as_it_did(viewer: Viewer, zoom: float, ratio: float, update_golden: bool) -> None:
    camera = viewer.camera.resized(_SIZE, ratio)
    viewer.look(replace(camera, zoom=zoom, centre=_MIDDLE[zoom]))
    picture = _picture(viewer, ratio)
    path = _PICTURES / f"zoom-{zoom:g}-at-{ratio:g}x.png"
    if update_golden:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
        return
    golden = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    assert golden is not None
    assert golden.shape == picture.shape
    apart = np.abs(picture.astype(int) - np.asarray(golden).astype(int)).max(axis=2)
    assert np.mean(apart > _STEPS) <= _PIXELS


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [3.7, 16.0])
def test_the_fill_ends_where_the_squares_of_the_image_end(viewer: Viewer, zoom: float, ratio: float) -> None:
    """Image and mask are given the same checks: at no zoom may one be shifted against the other."""
    review = viewer.review
    assert review is not None
    rows, columns = np.indices(_SHAPE)
    checks = ((rows // 3 + columns // 2) % 2).astype(np.uint8)
    image = replace(review.image, pixels=(checks.astype(np.uint16) * 2000), voi=(Voi("", 1000, 4001),))
    session = viewer.session
    assert session is not None
    checked = Review(image)
    checked.resume(checks, status=Status.PREDICTED, edited=False, based_on="")
    session.show(checked)
    viewer.show_review(checked, session)
    style = viewer.view.overlay.style
    viewer.set_overlay_style(replace(style, outlined=False, opacity=1.0))
    camera = viewer.camera.resized(_SIZE, ratio)
    viewer.look(replace(camera, zoom=zoom, centre=(100.37, 90.81)))
    covered = _picture(viewer, ratio)
    viewer.set_overlay_style(replace(style, visible=False))
    bare = _picture(viewer, ratio)
    blue = covered[..., 0] > covered[..., 2].astype(int) + 50
    assert 0.3 < blue.mean() < 0.7
    assert np.array_equal(blue, bare[..., 0] > 128)

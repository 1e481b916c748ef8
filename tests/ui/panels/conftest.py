from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.mask import LEFT, RIGHT, Mask, PackedMask
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.ui import theme
from tests.ui.panels.calls import Calls

SpacingMm = tuple[float, float]


@pytest.fixture(autouse=True, params=["dark"])
def themed(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    theme.apply(qapp, name)
    return name


@pytest.fixture
def calls() -> Calls:
    return Calls()


def two_lungs(shape: tuple[int, int] = (100, 120)) -> Mask:
    """Right lung 40 x 20, left lung 50 x 30 pixels."""
    mask = np.zeros(shape, np.uint8)
    mask[20:60, 20:40] = RIGHT
    mask[20:70, 70:100] = LEFT
    return mask


def sound_lungs() -> Mask:
    """Lungs that pass every check: 50 x 30 and 50 x 28 pixels, on an image of 1 mm."""
    mask = np.zeros((100, 120), np.uint8)
    mask[20:70, 15:45] = RIGHT
    mask[20:70, 70:98] = LEFT
    return mask


def an_image(
    uid: str = "1.2.3", *, spacing: SpacingMm | None = (0.5, 0.5), shape: tuple[int, int] = (100, 120)
) -> Image:
    trusted = None if spacing is None else Spacing(*spacing)
    note = "measured at the detector" if spacing else "is not in the file"
    return Image(uid, np.zeros(shape, np.uint16), 12, Path("chest.dcm"), "DICOM", spacing=trusted, spacing_note=note)


def a_prediction(uid: str = "1.2.3", *, version: str = "r3", mask: Mask | None = None) -> Prediction:
    packed = PackedMask.pack(two_lungs() if mask is None else mask)
    return Prediction(an_image(uid).identity, packed, version, "cpu", 0.214, 0.61)


@pytest.fixture
def predicted() -> Callable[..., Session]:
    """Make a session that shows an image with its prediction."""

    def make(spacing: SpacingMm | None = (0.5, 0.5), *, uid: str = "1.2.3", mask: Mask | None = None) -> Session:
        session = Session()
        session.show(Review(an_image(uid, spacing=spacing)))
        assert session.receive(a_prediction(uid, mask=mask))
        return session

    return make

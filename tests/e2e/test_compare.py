"""While Q is held the model's own mask is shown, and the corner says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lungseg_gui.ui.viewer.plates import Texts
from lungseg_model.weights import BUNDLED
from tests.e2e.conftest import Desk, model_mask
from tests.e2e.test_loop import paint_left


def corner(desk: Desk) -> tuple[str, ...]:
    shown = desk.program.viewing.ensure().plates._wanted  # pyright: ignore[reportPrivateUsage]
    return next(content.lines for content in shown if isinstance(content, Texts) and content.home == "top_right")


def test_the_corner_names_the_mask_that_is_shown(start: Callable[..., Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    paint_left(desk)
    viewer = desk.program.viewing.ensure()
    desk.until(lambda: corner(desk) == (f"Mask: model {BUNDLED}, corrected",))  # told after the paint
    QTest.keyPress(desk.program.window, Qt.Key.Key_Q)
    assert corner(desk) == (f"Shown: model {BUNDLED}",)
    assert np.array_equal(viewer.view.overlay._mask, model_mask(desk.review.image))  # pyright: ignore[reportPrivateUsage, reportArgumentType]
    QTest.keyRelease(desk.program.window, Qt.Key.Key_Q)
    assert corner(desk) == (f"Mask: model {BUNDLED}, corrected",)

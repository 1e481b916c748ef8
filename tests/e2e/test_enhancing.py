"""Local contrast and sharper edges: for the eye alone, named on the picture, for every case until switched off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt

from lungseg_gui.ui.viewer.plates import Texts
from tests.e2e.conftest import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def said(desk: Desk) -> str:
    wanted = desk.program.viewing.ensure().plates._wanted  # pyright: ignore[reportPrivateUsage]
    return " ".join(line for text in wanted if isinstance(text, Texts) for line in text.lines if "View" in line)


def seen(desk: Desk) -> np.ndarray:
    viewer = desk.program.viewing.ensure()
    return np.array([viewer.view.image.grey_at(row, 100) for row in range(20, 150)])


def test_the_display_is_enhanced_and_nothing_else(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    actions = desk.program.window.actions_table
    plain, pixels = seen(desk), desk.review.image.pixels.copy()
    desk.key(Qt.Key.Key_D, SHIFT)
    desk.until(lambda: said(desk) == "View local contrast (CLAHE)")
    assert np.abs(seen(desk).astype(int) - plain).max() > 5
    assert actions.action("view.contrast").isChecked()
    assert np.array_equal(desk.review.image.pixels, pixels)
    desk.key(Qt.Key.Key_H, SHIFT)
    desk.until(lambda: said(desk) == "View local contrast (CLAHE), sharpened")
    desk.key(Qt.Key.Key_D, SHIFT)
    desk.until(lambda: said(desk) == "View sharpened")
    desk.program.worklist.open_paths([phantoms[1]])  # it holds for the next case, too
    desk.shows("b")
    desk.until(lambda: said(desk) == "View sharpened")
    desk.key(Qt.Key.Key_Home)  # as it was opened
    desk.until(lambda: said(desk) == "")
    assert not actions.action("view.sharp").isChecked()
    desk.program.worklist.open_paths([phantoms[0]])
    desk.shows("a")
    assert np.array_equal(seen(desk), plain)

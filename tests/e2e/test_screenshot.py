"""Pictures without a hand end by themselves, whatever happens to the image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui import screenshot
from lungseg_gui.ui.controllers import sample
from lungseg_gui.ui.screenshot import Screenshot
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk, model_mask


def test_a_sample_that_cannot_be_had_ends_the_waiting(
    start: Callable[[], Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(home: Path) -> Path:
        raise LungSegError("The disk is full.")

    desk, ended = start(), list[bool]()
    monkeypatch.setattr(sample, "_sample", refused)
    monkeypatch.setattr(screenshot.QApplication, "quit", lambda: ended.append(True))
    shot = Screenshot(desk.program, tmp_path / "x.png", wait_for="prediction", mask_out=None)
    assert shot.needs_image
    desk.program.sample.open()
    shot.begin(opens=True)
    desk.until(lambda: bool(ended))
    assert shot.code == 1


def test_the_mask_that_is_written_is_the_one_on_the_screen(
    start: Callable[[], Desk], phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A case that was corrected before has its correction there, not the model's mask."""
    desk, ended = start(), list[bool]()
    desk.open(phantoms[0])
    desk.predicted()
    desk.key(Qt.Key.Key_B)
    desk.paint((90, 90), (100, 110))
    desk.until(lambda: desk.review.edited)
    monkeypatch.setattr(screenshot.QApplication, "quit", lambda: ended.append(True))
    shot = Screenshot(desk.program, None, wait_for="", mask_out=tmp_path)
    shot.begin(opens=True)
    desk.program.flow.shown.emit(desk.program.flow.wanted, desk.review, ())
    shown = desk.mask
    desk.until(lambda: bool(ended))
    np.testing.assert_array_equal(read_mask(tmp_path / "a.png"), shown)
    assert not np.array_equal(shown, model_mask(desk.review.image))


def test_the_prediction_of_another_row_ends_no_waiting(
    start: Callable[[], Desk], phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, ended = start(), list[bool]()
    desk.model.free.clear()
    desk.open(phantoms[0])
    desk.until(lambda: bool(desk.model.asked))
    monkeypatch.setattr(screenshot.QApplication, "quit", lambda: ended.append(True))
    monkeypatch.setattr(screenshot, "_SETTLE_MS", 0)
    shot = Screenshot(desk.program, tmp_path / "x.png", wait_for="prediction", mask_out=None)
    shot.begin(opens=True)
    desk.program.predicting.arrived.emit(replace(desk.review.image.identity, uid="another"), False, True)
    desk.qtbot.wait(50)
    assert not ended
    desk.model.free.set()
    desk.until(lambda: bool(ended))
    assert shot.code == 0

"""Pictures without a hand end by themselves, whatever happens to the image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui import screenshot
from lungseg_gui.ui.controllers import sample
from lungseg_gui.ui.screenshot import Screenshot
from tests.e2e.conftest import Desk


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

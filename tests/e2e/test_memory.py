"""What was worked off is let go, and with it the images that it was about."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from lungseg_gui.ui.controllers import flow, reviewing
from tests.e2e.conftest import Desk


def test_a_case_that_was_accepted_and_left_is_let_go(
    start: Callable[[], Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """80 MB each at 20 million pixels."""
    monkeypatch.setattr(flow, "KEPT_OPEN", 1)
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)
    desk = start()
    desk.model.uncertain = True
    desk.open(*phantoms)
    seen: list[weakref.ref[object]] = []
    for name in "ab":
        desk.shows(name)
        desk.predicted()
        desk.until(lambda: desk.program.panels.edges.summary == "2 left")
        seen.append(weakref.ref(desk.review.image))
        desk.key(Qt.Key.Key_Return)
    desk.shows("c")
    desk.predicted()
    desk.saved()

    def gone() -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return all(image() is None for image in seen)

    desk.until(gone)

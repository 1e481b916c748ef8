"""What was worked off is let go, and with it the images that it was about."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from lungseg_gui.ui.controllers import flow, reviewing
from lungseg_gui.ui.tasks import Task
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
    desk.until(lambda: gone(seen))


def gone(seen: list[weakref.ref[object]]) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return all(image() is None for image in seen)


@pytest.mark.parametrize("lane", ["browse", "look"])
def test_cases_that_were_passed_are_let_go_while_long_work_is_done_for_the_pages(
    start: Callable[[], Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch, lane: str
) -> None:
    """The first start measures precisions for a minute, a disk of the network lets a look at a file wait."""
    monkeypatch.setattr(flow, "KEPT_OPEN", 1)
    desk, go_on = start(), threading.Event()
    getattr(desk.program.services.lanes, lane).start(Task(lambda report: go_on.wait(180)))
    try:
        desk.open(*phantoms)
        seen: list[weakref.ref[object]] = []
        for name in "ab":
            desk.shows(name)
            desk.predicted()
            seen.append(weakref.ref(desk.review))
            desk.program.window.actions_table.run("case.next")
        desk.shows("c")
        desk.predicted()
        desk.saved()
        desk.until(lambda: gone(seen))
    finally:
        go_on.set()

"""What is left in the memory of a program that a test has ended: nothing."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from tests.e2e.conftest import Desk


def test_a_program_that_has_ended_is_gone(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    program, review = weakref.ref(desk.program), weakref.ref(desk.review)
    desk.end()

    def gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return program() is None and review() is None

    desk.until(gone)  # a thread that was at work holds what it works on for a moment

"""The disk of the data folder is taken out while the program is open, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from lungseg_gui.core.review import Status
from tests.e2e.conftest import Desk
from tests.services.test_place import bring_back, take_out


@pytest.mark.parametrize("other", [False, True], ids=["as it was", "under another number"])
def test_an_acceptance_waits_for_the_data_folder(
    start: Callable[..., Desk], phantoms: list[Path], lungseg_home: Path, other: bool
) -> None:
    desk = start()
    program, messages = desk.program, desk.program.messages
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    desk.rested()
    away = take_out(lungseg_home)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: any(name.startswith("accept:") for name in messages.banners))
    (words,) = (words for name, words in messages.banners.items() if name.startswith("accept:"))
    assert "a was not accepted." in words
    assert "the data folder is gone" in words
    assert desk.review.status is Status.PREDICTED
    program.window.actions_table.run("file.keep.30")  # a setting
    assert "The settings could not be saved: the data folder is gone." in messages.banners["settings"]
    desk.until(lambda: program.services.lanes.disk.idle)
    assert list(lungseg_home.iterdir()) == []
    bring_back(lungseg_home, away, other=other)
    desk.rested()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.review.status is Status.ACCEPTED and len(program.services.training_set.cases()) == 1)
    program.window.actions_table.run("file.keep.90")
    assert '"keep.days": 90' in (lungseg_home / "settings.json").read_text()
    desk.saved()

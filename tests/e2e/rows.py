"""A hand at the rows of the worklist, and three cases to try it on."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from lungseg_gui.core.review import Status
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.parts import Banner, Button, Toast
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key


@pytest.fixture
def files(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """The three phantoms in a folder of their own: a test may change them."""
    return [Path(shutil.copy(path, tmp_path)) for path in phantoms]


@pytest.fixture
def desk(start: Callable[..., Desk], files: list[Path], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Three cases, all predicted, and none of whose masks a check speaks against; the first is shown."""
    monkeypatch.setattr("lungseg_gui.core.attention.check_image", lambda *_, **__: [])
    desk = start(ahead=True)
    desk.open(*files)
    desk.until(lambda: [one.status for one in rows(desk)] == [Status.PREDICTED] * 3)
    desk.predicted()
    desk.saved()
    return desk


def rows(desk: Desk) -> list[Entry]:
    model = desk.program.window.worklist.model
    found = [model.entry(key) for key in model.keys(listed=False)]
    return sorted((entry for entry in found if isinstance(entry, Entry)), key=lambda entry: entry.name)


def status(desk: Desk) -> str:
    """First letters of what the rows say, and the same of the library: they never differ once all is saved."""
    desk.saved()
    kept = {entry.key: entry.status for entry in desk.program.services.library.entries()}
    assert kept == {entry.key: entry.status for entry in rows(desk)}
    return "".join(entry.status.value[0] for entry in rows(desk))


def place(desk: Desk, name: str) -> QPoint:
    view, model = desk.program.window.worklist.view, desk.program.window.worklist.model
    (key,) = (entry.key for entry in rows(desk) if entry.name == name)
    return view.visualRect(model.index(model.row_of(key))).center()


def click(desk: Desk, name: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    view = desk.program.window.worklist.view.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, modifier, place(desk, name))


def select_all(desk: Desk) -> None:
    desk.program.window.worklist.focus_list()
    QTest.keyClick(desk.program.window.worklist.view, Key.Key_A, CTRL)


def menu(desk: Desk, name: str) -> QMenu:
    """Open the menu of a row with the right button."""
    view, at = desk.program.window.worklist.view.viewport(), place(desk, name)
    QTest.mousePress(view, Qt.MouseButton.RightButton, NONE, at)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, NONE, at)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def words(found: QMenu) -> dict[str, str]:
    return {action.objectName(): action.text() for action in found.actions() if action.objectName()}


def choose(found: QMenu, name: str) -> None:
    (action,) = (action for action in found.actions() if action.objectName() == name)
    assert action.isEnabled(), action.toolTip()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.actionGeometry(action).center())


def settled(desk: Desk) -> None:
    desk.until(lambda: not desk.program.batch.running)
    desk.saved()


def toast(desk: Desk) -> Toast:
    found = desk.program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert found is not None
    return found


def draw(desk: Desk) -> None:
    desk.program.viewing.focus()
    desk.program.window.actions_table.run("tool.brush")
    desk.paint((90, 90), (100, 100))
    assert desk.review.status is Status.CORRECTED


def mask_of(desk: Desk, case: str) -> np.ndarray:
    """Return a mask of the training set."""
    return read_mask(desk.program.services.training_set.root / "labelsTr" / f"{case}.png")


def held_up(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Hold up what writes an acceptance; return what lets it go on, and what tells that it has begun."""
    free, begun = threading.Event(), threading.Event()
    hold = Journals.flush

    def slow(journals: Journals, seconds: float) -> bool:
        begun.set()
        assert free.wait(120)
        return hold(journals, seconds)

    monkeypatch.setattr(Journals, "flush", slow)
    return free, begun


def press_in_toast(desk: Desk) -> None:
    (button,) = (button for button in toast(desk).findChildren(Button) if button.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_in_banner(desk: Desk, name: str, button: str) -> None:
    banner: Banner = desk.program.messages._banners[name]  # pyright: ignore[reportPrivateUsage]
    (found,) = (one for one in banner.findChildren(Button) if one.text() == button)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)

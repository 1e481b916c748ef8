"""Own windows: saved under a name, in the list and by key, renamed and deleted on the settings page, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton

from lungseg_gui.core.study import Voi
from lungseg_gui.core.windows import of_text
from lungseg_gui.services.settings import exchange
from lungseg_gui.ui.dialogs.window_list import WindowsControl
from tests.e2e.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(desk: Desk) -> list[str]:
    box = desk.program.window.case_bar.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    return [box.itemText(n).partition(":")[0] + (" *" if n == box.currentIndex() else "") for n in range(box.count())]


def save(desk: Desk, name: str) -> None:
    desk.program.windows.ask_name()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget(), name)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)


def test_a_window_is_kept_under_a_name(start: Callable[[], Desk], phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    viewer, settings = desk.program.viewing.ensure(), desk.program.services.settings
    of_file = listed(desk)[0]
    assert listed(desk)[1:] == ["Automatic", "Save this window…"]
    desk.key(Qt.Key.Key_0, CONTROL)
    assert listed(desk)[1] == "Automatic *"
    viewer.set_window(Voi("Manual", 900.0, 600.0))
    assert not any("*" in name for name in listed(desk))
    save(desk, "Apices")
    assert listed(desk)[2] == "Apices *"
    desk.key(Qt.Key.Key_1, CONTROL)
    assert listed(desk)[0] == of_file
    desk.key(Qt.Key.Key_5, CONTROL)
    assert viewer.voi is not None
    assert (viewer.voi.centre, viewer.voi.width) == pytest.approx((900.0, 600.0))
    assert desk.program.window.actions_table.action("view.own1").text() == "Apices"
    assert b"Apices" in exchange.encode(settings)
    desk.program.worklist.open_paths([phantoms[1]])  # there for every case
    desk.shows("b")
    assert "Apices" in listed(desk)
    _rename_and_delete(desk)


def _rename_and_delete(desk: Desk) -> None:
    settings = desk.program.services.settings
    desk.program.pages.show_settings()
    control = desk.program.window.findChild(WindowsControl)
    assert isinstance(control, WindowsControl)
    (line,) = control.names
    line.selectAll()
    QTest.keyClicks(line, "Soft tissue")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [window.name for window in of_text(settings.text("view.windows"))] == ["Soft tissue"]
    assert "Soft tissue" in listed(desk)
    delete = next(b for b in control.findChildren(QToolButton) if b.toolTip() == "Delete Soft tissue")
    QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert settings.text("view.windows") == ""
    assert control.nothing.isVisible()
    assert "Soft tissue" not in listed(desk)

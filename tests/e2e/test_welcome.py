"""The first start welcomes the reader once, and is in the way of nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lungseg_gui import app
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.controllers.welcome import KEY
from lungseg_gui.ui.dialogs.manual import ManualDialog
from tests.e2e.desk import Desk

Start = Callable[..., Desk]


def test_the_start_page_welcomes_once_and_its_keys_stay(start: Start, lungseg_home: Path, phantoms: list[Path]) -> None:
    desk = start()
    program, window = desk.program, desk.program.window
    assert not window.empty.welcome.isVisible()
    program.welcome.begin(sample=False)
    program.resuming.nothing_left.emit()
    assert window.empty.welcome.isVisible()
    desk.model.free.set()
    desk.until(lambda: program.services.settings.flag(KEY))
    assert Settings(lungseg_home / "settings.json").flag(KEY)
    program.predicting.ready.emit()
    assert "this computer: " in window.empty.welcome.device.text()
    window.activateWindow()
    desk.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)  # no dialog holds the keys
    manual = window.findChild(ManualDialog)
    assert manual is not None
    manual.close()

    desk.open(phantoms[0])
    desk.until(lambda: window.reading)
    assert not window.empty.welcome.isVisible()
    window.show_reading(False)
    assert not window.empty.welcome.isVisible()  # nobody is welcomed twice
    desk.end()

    again = start()
    again.program.welcome.begin(sample=False)
    again.program.resuming.nothing_left.emit()
    assert not again.program.window.empty.welcome.isVisible()

    again.program.welcome.begin(sample=True)
    assert "welcome" not in again.program.messages.banners


def test_above_the_sample_it_is_a_line(start: Start, lungseg_home: Path) -> None:
    desk = start()
    desk.program.welcome.begin(sample=True)
    assert "not a medical device" in desk.program.messages.banners["welcome"]
    desk.press("welcome", "Open the manual")
    assert desk.program.window.findChild(ManualDialog) is not None
    assert Settings(lungseg_home / "settings.json").flag(KEY)


def test_nobody_is_welcomed_who_names_a_file_or_wants_a_screenshot(tmp_path: Path) -> None:
    assert app.welcomes(app.Options())
    assert app.welcomes(app.Options(sample=True))
    assert not app.welcomes(app.Options(paths=(tmp_path / "a.dcm",)))
    assert not app.welcomes(app.Options(screenshot=tmp_path / "a.png"))
    assert not app.welcomes(app.Options(sample=True, mask_out=tmp_path))


def test_the_welcome_offers_the_language_for_the_next_start(start: Start, lungseg_home: Path) -> None:
    desk = start()
    program, card = desk.program, desk.program.window.empty.welcome
    program.welcome.begin(sample=False)
    program.resuming.nothing_left.emit()
    desk.until(card.isVisible)
    assert card.language.currentData() == program.services.settings.text("look.language")
    card.language.setFocus()
    card.language.setCurrentIndex(0)
    QTest.keyClicks(card.language, "Deutsch")
    card.language.activated.emit(card.language.currentIndex())  # what the list does on a click
    desk.until(lambda: Settings(lungseg_home / "settings.json").text("look.language") == "de")
    assert "next time you start" in card.device.text()
    desk.model.free.set()
    program.predicting.ready.emit()
    assert "next time you start" in card.device.text()

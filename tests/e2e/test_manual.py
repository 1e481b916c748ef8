"""Help, Manual: every page opens in the program itself, with the names and keys that hold now."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui import app
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.manual import ManualDialog
from lungseg_gui.ui.manual import PAGES, title
from tests.e2e.desk import Desk

Start = Callable[..., Desk]


@pytest.fixture(autouse=True)
def dark_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "dark")


def test_the_manual_opens_by_its_key_and_leads_from_page_to_page(start: Start, qapp: QApplication) -> None:
    desk = start()
    program, window = desk.program, desk.program.window
    program.help.command_line = app.command_line
    window.activateWindow()
    desk.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ManualDialog)
    assert dialog is not None
    browser = dialog.browser

    # every page
    for page in PAGES:
        dialog.show_page(page)
        words = browser.toPlainText()
        assert title(page) in words
        assert "[[" not in words
        assert "there is not" not in words, page
        assert dialog.list.currentItem().text() == title(page)

    # the reader's own key is the one that is named
    dialog.show_page("correcting")
    assert "Edge-aware brush" in browser.toPlainText()
    window.actions_table.set_keys({"tool.push": ("Shift+F8",)})
    dialog.show_page("first_case")
    dialog.show_page("correcting")
    assert "Shift+F8" in browser.toPlainText()

    # links within the manual, images of the theme, headings
    browser.anchorClicked.emit(QUrl("data_folder.md#back-up-restore-move"))
    assert dialog.shown == "data_folder"
    assert browser.textCursor().block().text() == "Back up, restore, move"
    images = {name: browser.loadResource(2, QUrl("pictures/reading-dark.jpg")) for name in ("dark",)}
    theme.apply(qapp, "light")
    images["light"] = browser.loadResource(2, QUrl("pictures/reading-dark.jpg"))
    assert images["dark"] is not None
    assert images["dark"] != images["light"]
    assert dialog.shown == "data_folder"
    assert browser.loadResource(2, QUrl("../../README.md")) is None

    # finding
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "c-move")
    assert dialog.shown == "pacs"
    assert browser.textCursor().selectedText().casefold() == "c-move"
    shown = [item.text() for item in dialog._items() if not item.isHidden()]  # pyright: ignore[reportPrivateUsage]
    assert "PACS" in shown
    assert "Your first case" not in shown
    first = browser.textCursor().position()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert browser.textCursor().position() > first
    dialog.search.setText("zzzz")
    assert dialog.note.text()

    # again: the same window comes to the front
    program.help.show_manual()
    assert len(window.findChildren(ManualDialog)) == 1

"""What stands where no case is listed yet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.panels.worklist_parts import Note


@pytest.mark.parametrize(("coming", "words"), [(1, "Listing 1 case…"), (12, "Listing 12 cases…")])
def test_cases_that_come_are_counted(qtbot: QtBot, dark: None, coming: int, words: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    note = Note(place)
    note.coming = coming
    note.tell(nothing_open=True)
    assert note.title.text() == words

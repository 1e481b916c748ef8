"""The list of what waits for a PACS and what was sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui.services.pacs import Item
from lungseg_gui.services.pacs.outbox import Part
from lungseg_gui.ui.dialogs.pacs_send import PacsSendDialog, ToSend

WHOLE = (Part("0.dcm", "SEG", "1", "2", "3", ""),)


@pytest.mark.parametrize(("damaged", "asked"), [(0, ["1", "2"]), (1, ["2"]), (2, [])])
def test_what_is_damaged_here_is_taken_off_the_list_and_never_tried_again(
    qtbot: QtBot, damaged: int, asked: list[str]
) -> None:
    again, gone = list[str](), list[str]()
    to_send = ToSend("", False, "", 0, 0, ())
    dialog = PacsSendDialog(to_send, done=lambda choice: None, again=again.append, remove=gone.append)
    qtbot.addWidget(dialog)
    whole = Item("", "", "c", "chest", 1.0, WHOLE, "failed")
    items = [replace(whole, key="1"), replace(whole, key="2")]
    items[:damaged] = [replace(item, name="", parts=()) for item in items[:damaged]]
    dialog.show_items(list(reversed(items)))
    dialog.table.selectAll()
    shown = [cell.text() for row in range(2) if (cell := dialog.table.item(row, 0)) is not None]
    assert shown == ["A case"] * damaged + ["chest"] * (2 - damaged)
    assert dialog.again.isEnabled() is bool(asked)
    dialog.again.click()
    dialog.remove.click()
    assert (again, gone) == (asked, ["1", "2"])

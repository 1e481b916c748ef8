"""Long names and large numbers: nothing grows beyond its place because of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.readings import Line, Reader, Request, Said, Start, What
from lungseg_gui.jobs.agreeing import Agreed
from lungseg_gui.services.agreement import LungAgreement
from lungseg_gui.ui.panels.agreement import AgreementPanel
from lungseg_gui.ui.panels.record import RecordPanel
from lungseg_gui.ui.panels.worklist_filters import Filters
from lungseg_gui.ui.panels.worklist_order import Counts, Scope
from lungseg_gui.ui.parts import Banner, Toast, breakable

LONG = Reader("r1", "W" * 64)
_DOCK, _IMAGE = 250, 400  # px


def test_a_long_word_can_be_broken_and_nothing_else_is_changed() -> None:
    assert breakable("Dr Adams was asked") == "Dr Adams was asked"
    assert breakable("W" * 16) == "W" * 16
    assert breakable("a " + "W" * 60) == "a " + "\u200b".join(("W" * 16, "W" * 16, "W" * 16, "W" * 12))


def test_a_toast_stays_within_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    window.show()
    toast = Toast(window)
    toast.say("short")
    low = toast.height()
    words = f"{LONG.name} {LONG.name} is asked to read {LONG.name}"
    toast.say(words, action="Undo", run=lambda: None)
    assert toast.words == words
    assert window.rect().contains(toast.geometry())
    assert toast.height() > low
    assert toast.buttons[0].geometry().right() < toast.width()
    toast.say("short")
    assert toast.height() == low


def test_readers_names_make_no_panel_wider(qtbot: QtBot) -> None:
    said = Said("image", "content", "mask", (4, 4), "t1")
    line = Line(1, "2026-11-29T06:00:00+00:00", What.ACCEPTED, LONG, said, LONG)
    record, agreement, banner = RecordPanel(), AgreementPanel(), Banner("info", f"{LONG.name} asked you.")
    request = Request("t1", "image", LONG, LONG, Start.MODEL, "", line, line)
    mask, figure = np.zeros((4, 4), np.uint8), LungAgreement(1.0, 0.0, "mm")
    picture = np.zeros((40, 40, 3), np.uint8)
    for widget in (record, agreement, banner):
        qtbot.addWidget(widget)
    record.set_open(True)
    record.show_lines([line])
    agreement.show_agreed(Agreed(request, mask, mask, {0: figure, 1: figure, 2: figure}, picture))
    for widget, room in ((record, _DOCK), (agreement, _DOCK), (banner, _IMAGE)):
        assert widget.minimumSizeHint().width() <= room, widget


@pytest.mark.parametrize("number", [10, 50_000])
def test_the_filters_have_room_in_the_narrowest_worklist(qtbot: QtBot, number: int) -> None:
    filters = Filters()
    qtbot.addWidget(filters)
    counts, room = Counts(all=2 * number, done=number, attention=number // 10, mine=1), 172
    for scope in Scope:
        filters.tell(counts, scope, room=room, narrow=True)
        shown = [chip for chip in filters.chips.values() if not chip.isHidden()]
        assert filters.chips[scope] in shown
        assert sum(chip.sizeHint().width() for chip in shown) + 2 * (len(shown) - 1) <= room, scope
    assert filters.chips[Scope.ALL].accessibleName() == (f"All {grouped(2 * number)}")

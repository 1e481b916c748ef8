"""The rest of the worklist is predicted while the reader reads, and never at the reader's cost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.panels.worklist_order import Order
from tests.e2e.conftest import Desk, model_mask
from tests.e2e.test_loop import paint_left

Start = Callable[..., Desk]


def statuses(desk: Desk) -> dict[str, Status]:
    return {entry.name: entry.status for entry in desk.program.services.library.entries()}


def all_predicted(desk: Desk) -> bool:
    return set(statuses(desk).values()) == {Status.PREDICTED}


def test_the_rest_of_the_worklist_is_predicted_kept_and_shown_in_its_rows(start: Start, phantoms: list[Path]) -> None:
    desk = start(ahead=True)
    desk.open(*phantoms)
    desk.until(lambda: all_predicted(desk))
    model = desk.program.window.worklist.model
    rows = model.keys()
    desk.until(lambda: all(getattr(model.entry(key), "uncertainty", None) == 0.4 for key in rows))
    thumbnails = desk.program.services.library.thumbnails(rows)
    assert len(set(thumbnails.values())) == len(rows) == 3
    assert len(desk.model.asked) == len(set(desk.model.asked)) == 3
    desk.program.worklist.show(str(phantoms[2]))
    desk.shows("c")
    assert np.array_equal(desk.mask, model_mask(desk.review.image))
    assert desk.review.status is Status.PREDICTED
    assert len(desk.model.asked) == 3  # it was there


def test_what_is_shown_comes_before_what_is_predicted_ahead(start: Start, phantoms: list[Path]) -> None:
    desk = start(ahead=True)
    desk.model.free.clear()
    desk.open(*phantoms)
    desk.until(lambda: bool(desk.model.asked))  # a is on the screen, and the model busy with it
    desk.program.worklist.show(str(phantoms[2]))
    desk.shows("c")
    desk.model.free.set()
    desk.until(lambda: len(desk.model.asked) == 3)
    names = {"a": desk.program.flow.decoded(str(phantoms[0])), "c": desk.review.image}
    assert [image.uid for image in names.values() if image is not None] == desk.model.asked[:2]
    desk.until(lambda: all_predicted(desk))


def test_a_case_opened_and_painted_while_it_is_predicted_ahead_keeps_the_stroke(
    start: Start, phantoms: list[Path]
) -> None:
    desk = start(ahead=True)
    desk.open(phantoms[0])
    desk.predicted()
    desk.model.free.clear()
    desk.program.worklist.open_paths([phantoms[1]])
    desk.program.worklist.show(str(phantoms[0]))
    desk.until(lambda: len(desk.model.asked) == 2)
    desk.program.worklist.show(str(phantoms[1]))
    desk.shows("b")
    paint_left(desk)
    painted = desk.mask
    desk.model.free.set()
    desk.predicted()
    assert np.array_equal(desk.mask, painted)
    assert desk.review.status is Status.CORRECTED
    desk.saved()
    assert statuses(desk)["b"] is Status.CORRECTED


def test_it_waits_while_a_model_learns_and_can_be_turned_off(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start(ahead=True)
    ahead = desk.program.ahead
    learning = [True]
    monkeypatch.setattr(type(desk.program.learning), "running", property(lambda _: learning[0]))
    desk.open(*phantoms)
    desk.predicted()
    desk.qtbot.wait(500)
    assert len(desk.model.asked) == 1
    desk.program.window.actions_table.run("model.ahead")
    assert not desk.program.services.settings.flag("predict.ahead")
    learning[0] = False
    ahead.go_on()
    desk.qtbot.wait(500)
    assert len(desk.model.asked) == 1
    desk.program.window.actions_table.run("model.ahead")
    desk.until(lambda: all_predicted(desk))


def test_a_model_that_fails_calls_no_file_unreadable_and_is_tried_again_once_it_answers(
    start: Start, phantoms: list[Path]
) -> None:
    desk = start(ahead=True)
    desk.model.error = LungSegError("The model could not be loaded.", remedy="Reinstall the program.")
    desk.open(*phantoms)
    desk.until(lambda: len(desk.model.asked) >= 2)
    desk.qtbot.wait(400)
    assert len(desk.model.asked) == 2  # the image on the screen, and one ahead
    assert [entry.message for entry in desk.program.services.library.entries()] == ["", "", ""]
    desk.model.error = None
    desk.key(Qt.Key.Key_R)
    desk.until(lambda: all_predicted(desk))


def test_rows_do_not_move_until_the_reader_moves_on(start: Start, phantoms: list[Path]) -> None:
    desk = start(ahead=True)
    desk.open(*phantoms)
    desk.until(lambda: all_predicted(desk))
    panel = desk.program.window.worklist
    desk.qtbot.wait(300)
    before = panel.model.keys()
    last = panel.model.entry(before[-1])
    assert last is not None
    panel.put(replace(cast(Entry, last), uncertainty=0.9))
    assert panel.model.keys() == before
    viewport = panel.view.viewport()
    QTest.mouseMove(viewport, QPoint(20, 20))
    desk.until(panel.view.underMouse)
    desk.key(Qt.Key.Key_PageDown)
    assert panel.model.keys() == before  # the pointer is on the rows
    QTest.mouseMove(desk.program.window.case_bar, QPoint(5, 5))
    desk.until(lambda: panel.model.keys()[0] == before[-1])


def test_the_order_is_kept_over_a_restart(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.program.window.worklist.set_order(Order.NAME)
    assert desk.program.close()
    again = start()
    assert again.program.window.worklist.model.order is Order.NAME


def test_a_broken_file_says_so_in_its_row_and_the_others_go_on(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    for path in phantoms:
        shutil.copy(path, tmp_path)
    broken = tmp_path / "b2.dcm"
    broken.write_bytes(phantoms[0].read_bytes()[:3000])
    desk = start(ahead=True)
    desk.open(tmp_path)
    desk.until(lambda: list(statuses(desk).values()).count(Status.PREDICTED) == 3)
    entry = desk.program.window.worklist.model.entry(str(broken))
    assert entry is not None
    assert "b2.dcm could not be read" in entry.message
    assert desk.program.messages.banners == {}

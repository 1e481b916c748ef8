"""The page of the training set in the running program: real cases, real files, the way back to the picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers.benefits import Benefits
from lungseg_gui.ui.dialogs.training_page import TrainingPage
from lungseg_gui.ui.tasks import Task
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk

Start = Callable[[], Desk]


def accepted(desk: Desk, *phantoms: Path) -> TrainingPage:
    """Accept these cases as predicted and open the page."""
    desk.open(*phantoms)
    for number in range(len(phantoms)):
        desk.predicted()
        desk.rested()
        desk.program.reviewing.accept()
        desk.until(lambda number=number: len(desk.program.services.training_set.cases()) == number + 1)
    desk.program.window.actions_table.run("model.training_set")
    page = desk.program.training.page(lambda: None)
    desk.until(lambda: len(page.model.cases) == len(phantoms))
    return page


def test_thumbnails_come_and_names_are_those_of_the_worklist(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    page = accepted(desk, *phantoms)
    assert {case.name for case in page.model.shown} == {"a", "b", "c"}
    desk.until(lambda: all(page.picture_of(case.record.case_id) for case in page.model.shown))
    desk.until(lambda: page.progress.text() == "")
    # The model's blocks are no lungs, and the same on every image: the checks speak, nothing was corrected.
    assert all(case.dice == 1.0 for case in page.model.shown)
    assert len(list((desk.program.services.home / "cache" / "training_set").iterdir())) == 3


def test_a_case_is_opened_corrected_and_accepted_again(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    page = accepted(desk, *phantoms)
    chosen = next(case for case in page.model.shown if case.name == "b")
    page.grid.setCurrentIndex(page.model.index(page.model.row_of(chosen.record.case_id)))
    page.details.open_button.click()
    desk.shows("b")
    assert not desk.program.window.page_open
    assert desk.review.status is Status.ACCEPTED
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_1)
    desk.paint((100, 60), (120, 80))
    painted = desk.mask
    desk.rested()
    desk.key(Qt.Key.Key_Return)
    training_set = desk.program.services.training_set

    def again() -> bool:
        record = next(r for r in training_set.cases() if r.case_id == chosen.record.case_id)
        return record.mask_sha256 != chosen.record.mask_sha256

    desk.until(again)
    assert len(training_set.cases()) == 3
    assert np.array_equal(read_mask(training_set.root / "labelsTr" / f"{chosen.record.case_id}.png"), painted)


def test_nothing_is_examined_while_nobody_looks(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    page = accepted(desk, phantoms[0])
    desk.until(lambda: page.progress.text() == "")
    desk.program.pages.cover(None)
    cache = desk.program.services.home / "cache" / "training_set"
    before = set(cache.iterdir())
    desk.program.services.training_set.accept(
        desk.review.image, 3 - desk.mask, original=None, model_version="", edited=True
    )
    desk.program.training.refresh()
    desk.qtbot.wait(100)
    assert set(cache.iterdir()) == before
    desk.program.window.actions_table.run("model.training_set")
    # What was found of the earlier mask is let go.
    desk.until(lambda: len(list(cache.iterdir())) == 1 and set(cache.iterdir()) != before)


def test_what_a_case_took_is_kept_unless_the_reader_opts_out(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    benefit = desk.program.services.benefit
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_1)
    desk.paint((100, 60), (120, 80))
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(benefit.all()) == 1)
    (work,) = benefit.all()
    assert work.case_id == desk.program.services.training_set.cases()[0].case_id
    assert work.strokes == 1
    assert work.dice is not None
    assert work.dice < 1.0
    assert work.hd95_mm is not None
    desk.program.services.settings.set("benefit.record", False)
    desk.predicted()
    desk.rested()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(desk.program.services.training_set.cases()) == 2)
    desk.until(lambda: desk.program.services.lanes.browse.idle)
    assert len(benefit.all()) == 1


def test_what_cases_took_is_erased_even_when_the_program_ends_at_once(start: Start, phantoms: list[Path]) -> None:
    desk, begun, go_on = start(), threading.Event(), threading.Event()
    services = desk.program.services
    benefit, lane = services.benefit, services.lanes.browse
    desk.open(phantoms[0])
    desk.predicted()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(benefit.all()) == 1)
    lane.start(Task(lambda report: (begun.set(), go_on.wait(60))))  # pictures of cases, one after the other
    assert begun.wait(60)
    Benefits(services, desk.program.messages, desk.program.window).erase()
    assert desk.program.close()
    go_on.set()
    assert benefit.all() == []


def test_removal_is_undone_from_the_message(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    page = accepted(desk, *phantoms)
    training_set = desk.program.services.training_set
    name = page.details.cases[0].record.case_id
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    desk.until(lambda: page.count.text().startswith("2 accepted"))
    assert [record.case_id for record in training_set.removed()] == [name]
    assert desk.program.messages.toast_words == "1 case was removed"
    undo = next(button for button in page.findChildren(QPushButton) if button.text() == "Undo")
    assert undo.isVisible()
    undo.click()
    desk.until(lambda: page.count.text().startswith("3 accepted"))
    assert training_set.removed() == []

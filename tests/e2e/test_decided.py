"""What comes after a decision: again by Enter, undone too late, saved too late; rows of one image."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Snapshot
from lungseg_gui.ui.controllers import saving
from tests.e2e.conftest import Desk
from tests.e2e.test_deciding import accept, press, row, toast

Key = Qt.Key


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    """Three cases, the first on the screen with its mask, the focus in the picture."""
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    desk.program.viewing.focus()
    desk.rested()
    return desk


def test_a_refused_acceptance_is_never_saved_as_accepted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    services, first, free = desk.program.services, desk.review, threading.Event()
    told: list[Status] = []
    set_status, save = services.library.set_status, services.library.save

    def refuse(*_: object, **__: object) -> None:
        assert free.wait(60)
        raise LungSegError("The training set could not be written: the disk is full.")

    def note_status(identity: Identity, status: Status, **more: Any) -> None:  # noqa: ANN401 - as it is given
        told.append(status)
        set_status(identity, status, **more)

    def note_review(review: Snapshot, **more: Any) -> str:  # noqa: ANN401 - as it is given
        told.append(review.status)
        return save(review, **more)

    monkeypatch.setattr(services.training_set, "accept", refuse)
    monkeypatch.setattr(services.library, "set_status", note_status)
    monkeypatch.setattr(services.library, "save", note_review)
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED
    desk.qtbot.wait(50)  # whoever saves a new status does so in the next turn of the event loop
    desk.program.saving.flush()
    assert not desk.program.saving.is_saved(first.image.identity)
    free.set()
    desk.until(lambda: first.status is Status.PREDICTED)
    desk.saved()
    assert Status.ACCEPTED not in told


@pytest.mark.parametrize("for_good", [False, True])
def test_an_accepted_case_that_was_taken_out_of_the_training_set_is_accepted_anew(desk: Desk, for_good: bool) -> None:
    training_set = desk.program.services.training_set
    accept(desk)
    desk.shows("b")
    training_set.remove(*(case.case_id for case in training_set.cases()))
    if for_good:
        training_set.delete_removed()
    desk.program.worklist.show(row(desk, "a").key)
    desk.until(lambda: desk.program.flow.painted is not None and desk.review.image.name == "a")
    desk.program.viewing.focus()
    accept(desk)
    desk.shows("b")
    assert toast(desk).words == "a accepted"
    assert not training_set.removed()


def test_an_undo_is_what_the_status_line_says_last(desk: Desk) -> None:
    said: list[str] = []
    desk.program.messages.said.connect(said.append)
    accept(desk)
    press(desk, "Undo")
    desk.until(lambda: "to-do list" in toast(desk).words)
    assert said[-1] == toast(desk).words == "a is back on the to-do list. It is no longer in the training set."


def test_an_undo_goes_to_another_file_of_the_image_where_its_own_row_was_removed(
    desk: Desk, phantoms: list[Path], tmp_path: Path
) -> None:
    copy = shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")
    desk.program.worklist.open_paths([copy])
    desk.shows("copy")
    desk.program.worklist.show(str(phantoms[0]))
    desk.until(lambda: desk.program.flow.painted is not None and desk.review.image.name == "a")
    desk.reject(Key.Key_1)
    desk.shows("b")
    assert row(desk, "copy").remarks.reason == "not frontal"  # told at once
    desk.program.worklist.remove(str(phantoms[0]))
    press(desk, "Undo")
    desk.shows("copy")
    desk.saved()
    assert (row(desk, "copy").status, row(desk, "copy").remarks) == (Status.PREDICTED, Remarks())


def test_a_save_that_runs_while_its_case_is_removed_writes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    program, identity = desk.program, desk.review.image.identity
    free, began = threading.Event(), threading.Event()
    drawn = saving.thumbnail_png

    def slow(*given: object, **more: object) -> bytes:
        began.set()
        assert free.wait(60)
        return drawn(*given, **more)  # pyright: ignore[reportArgumentType]

    desk.saved()
    monkeypatch.setattr(saving, "thumbnail_png", slow)
    mask = desk.mask
    mask[4:14, 150:160] = 2
    program.session.replace(mask, "Planted")
    program.saving.flush()
    desk.until(began.is_set)
    program.worklist.remove(row(desk, "a").key)
    free.set()
    desk.until(lambda: program.services.lanes.disk.idle)
    assert program.services.library.load(identity) is None
    with closing(sqlite3.connect(program.services.library.path)) as database:
        known = {key for (key,) in database.execute("SELECT identity FROM images UNION SELECT identity FROM reviews")}
    assert identity.key not in known


def test_remarks_on_a_case_that_is_closed_reach_every_row_of_its_image(
    desk: Desk, phantoms: list[Path], tmp_path: Path
) -> None:
    copy = shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")
    desk.program.worklist.open_paths([copy])
    desk.shows("copy")
    identity = desk.review.image.identity
    desk.program.worklist.show(str(phantoms[1]))
    desk.shows("b")
    desk.saved()
    for path in (copy, phantoms[0]):
        desk.program.flow.let_go(str(path))
    assert desk.program.session.review(identity) is None
    desk.program.deciding.remarking.keep(identity, Remarks(comment="seen"), key=str(copy))
    assert [row(desk, name).remarks.comment for name in ("a", "copy")] == ["seen"] * 2
    desk.saved()


def test_the_answer_why_a_case_is_rejected_never_falls_on_another(desk: Desk) -> None:
    desk.key(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    desk.program.worklist.show(row(desk, "b").key)  # of files that were found meanwhile
    desk.shows("b")
    desk.predicted()
    desk.rested()
    QTest.keyClick(popup.focusWidget() or popup, Key.Key_4)
    assert toast(desk).words == "Nothing was rejected: another image opened in the meantime."
    assert [row(desk, name).status for name in "ab"] == [Status.PREDICTED] * 2
    assert desk.review.image.name == "b"


def test_an_undo_of_a_case_that_was_removed_meanwhile_brings_nothing_back(desk: Desk) -> None:
    identity = desk.review.image.identity
    desk.reject(Key.Key_1)
    desk.shows("b")
    desk.program.worklist.remove(row(desk, "a").key)
    press(desk, "Undo")
    assert toast(desk).words == "Nothing was undone: a is no longer on the worklist."
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert desk.review.image.name == "b"
    assert [entry.name for entry in desk.program.services.library.entries()] == ["b", "c"]
    assert desk.program.services.library.remarks(identity) == Remarks()
    assert desk.program.services.library.load(identity) is None


def test_an_accepted_case_is_not_written_again_and_enter_goes_on(desk: Desk) -> None:
    accept(desk)
    desk.shows("b")
    desk.until(lambda: bool(desk.program.services.training_set.cases()))
    written = desk.program.services.training_set.cases()
    desk.program.worklist.show(row(desk, "a").key)
    desk.until(lambda: desk.program.flow.painted is not None and desk.review.image.name == "a")
    desk.program.viewing.focus()
    desk.type(Key.Key_Return)
    desk.until(lambda: toast(desk).words == "a is already accepted")
    desk.shows("b")
    assert row(desk, "a").status is Status.ACCEPTED
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert desk.program.services.training_set.cases() == written

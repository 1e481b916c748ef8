"""Decisions and remarks on several cases at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View
from lungseg_gui.jobs import several as jobs
from tests.e2e.conftest import Desk
from tests.e2e.rows import (
    Key,
    choose,
    click,
    desk,
    draw,
    files,
    held_up,
    mask_of,
    menu,
    press_in_banner,
    press_in_toast,
    rows,
    select_all,
    settled,
    status,
    toast,
    words,
)

__all__ = ["desk", "files"]


def test_several_are_accepted_and_taken_back_together(desk: Desk) -> None:
    training_set = desk.program.services.training_set
    masks = [desk.program.services.library.load(entry.identity) for entry in rows(desk) if entry.identity]
    select_all(desk)
    choose(menu(desk, "b"), "rows.accept")
    settled(desk)
    assert toast(desk).words == "3 images accepted"
    assert status(desk) == "aaa"
    assert desk.review.status is Status.ACCEPTED  # the one on the screen, too; it stays there
    assert desk.review.image.name == "a"
    assert len(training_set.cases()) == 3
    assert all(case.checked for case in training_set.cases())
    press_in_toast(desk)
    settled(desk)
    assert status(desk) == "ppp"
    assert training_set.cases() == []
    assert desk.review.status is Status.PREDICTED
    for entry, before in zip(rows(desk), masks, strict=True):
        assert entry.identity is not None
        now = desk.program.services.library.load(entry.identity)
        assert now is not None
        assert before is not None
        assert np.array_equal(now.mask, before.mask)


def test_what_is_accepted_unseen_is_what_the_library_keeps_of_it(desk: Desk) -> None:
    """The training set gets the image and the mask of each row, not of another one."""
    select_all(desk)
    choose(menu(desk, "b"), "rows.accept")
    settled(desk)
    services = desk.program.services
    for entry in rows(desk):
        assert entry.identity is not None
        hashed = services.training_set.hashed([entry.identity])[entry.identity]
        (case,) = (case for case in services.training_set.cases() if case.image_hash == hashed)
        saved = services.library.load(entry.identity)
        assert saved is not None
        assert np.array_equal(mask_of(desk, case.case_id), saved.mask)


def test_accepting_can_be_stopped_between_two_and_the_window_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, begun = threading.Event(), threading.Event()
    look = jobs.why_not_accept

    def slow(case: jobs.Case, **more: object) -> jobs.Why | None:
        begun.set()
        assert free.wait(120)
        return look(case)

    monkeypatch.setattr("lungseg_gui.ui.controllers.several.why_not_accept", slow)
    select_all(desk)
    choose(menu(desk, "a"), "rows.accept")
    desk.until(begun.is_set)
    assert desk.program.batch.running
    desk.program.several.accept([rows(desk)[2].key])  # such as an Undo of before: no second batch begins
    assert toast(desk).words == "Other images are still being processed. Wait, or stop them."
    click(desk, "b")  # the reader goes on reading
    desk.shows("b")
    found = menu(desk, "c")
    assert [action.isEnabled() for action in found.actions() if action.objectName() == "rows.accept"] == [False]
    found.close()
    desk.program.batch.stop()
    free.set()
    settled(desk)
    assert status(desk).count("a") == 1


def test_several_are_rejected_for_one_reason_and_taken_back(desk: Desk) -> None:
    select_all(desk)
    choose(menu(desk, "a"), "rows.reject")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget() or popup, Key.Key_3)
    settled(desk)
    assert status(desk) == "rrr"
    assert {entry.remarks.reason for entry in rows(desk)} == {"poor quality"}
    press_in_toast(desk)
    settled(desk)
    assert status(desk) == "ppp"
    assert {entry.remarks.reason for entry in rows(desk)} == {""}


def test_several_are_flagged_and_commented_on(start: Callable[..., Desk], files: list[Path]) -> None:
    """Those that nobody has opened yet are read for that: it is kept with the image."""
    desk = start()
    desk.open(*files)
    desk.predicted()
    desk.saved()
    assert [entry.identity is None for entry in rows(desk)].count(True) >= 1
    select_all(desk)
    choose(menu(desk, "a"), "rows.flag")
    settled(desk)
    assert [entry.remarks.flagged for entry in rows(desk)] == [True] * 3
    assert desk.review.remarks.flagged
    choose(menu(desk, "b"), "rows.comment")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget() or popup, "ask  Dr Weiss")
    QTest.keyClick(popup.focusWidget() or popup, Key.Key_Return)
    settled(desk)
    kept = [desk.program.services.library.remarks(entry.identity) for entry in rows(desk) if entry.identity]
    assert [(remarks.flagged, remarks.comment) for remarks in kept] == [(True, "ask Dr Weiss")] * 3
    desk.program.window.worklist.search.setText("flagged weiss")
    assert len(desk.program.window.worklist.model.keys()) == 3
    desk.program.window.worklist.search.clear()
    choose(menu(desk, "b"), "rows.comment")  # one that all of them have is removed by an empty answer
    popup = QApplication.activePopupWidget()
    assert popup is not None
    field = popup.focusWidget() or popup
    QTest.keyClick(field, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClick(field, Key.Key_Return)
    settled(desk)
    assert [entry.remarks.comment for entry in rows(desk)] == [""] * 3
    press_in_toast(desk)
    settled(desk)
    assert [entry.remarks.comment for entry in rows(desk)] == ["ask Dr Weiss"] * 3
    found = menu(desk, "a")
    assert words(found)["rows.flag"] == "Remove the flag from 3 images"
    choose(found, "rows.flag")
    settled(desk)
    kept = [desk.program.services.library.remarks(entry.identity) for entry in rows(desk) if entry.identity]
    assert not any(remarks.flagged for remarks in kept)


def test_undo_of_a_flag_or_decision_leaves_what_was_said_since(desk: Desk) -> None:
    """Undo stays in sight for a while: a comment that was written in that time is not lost with it."""
    library = desk.program.services.library

    def kept() -> list[tuple[bool, str, str]]:
        said = [library.remarks(entry.identity) for entry in rows(desk) if entry.identity]
        return sorted((remarks.flagged, remarks.comment, remarks.reason) for remarks in said)

    def comment(said: str) -> None:
        remarking = desk.program.deciding.remarking
        remarking.comment()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        QTest.keyClicks(popup.focusWidget() or popup, said)
        QTest.keyClick(popup.focusWidget() or popup, Key.Key_Return)
        desk.saved()

    select_all(desk)
    choose(menu(desk, "a"), "rows.flag")
    settled(desk)
    comment("nodule")
    press_in_toast(desk)
    settled(desk)
    assert kept() == [(False, "", ""), (False, "", ""), (False, "nodule", "")]
    choose(menu(desk, "a"), "rows.accept")
    settled(desk)
    comment("apex")
    press_in_toast(desk)
    settled(desk)
    assert status(desk) == "ppp"
    assert kept() == [(False, "", ""), (False, "", ""), (False, "apex", "")]


def test_a_withheld_mask_is_not_accepted(start: Callable[..., Desk], files: list[Path]) -> None:
    desk = start(ahead=True)
    desk.model.view = View("upside down", 2)
    desk.open(*files)
    desk.until(lambda: [one.status for one in rows(desk)] == [Status.PREDICTED] * 3)
    desk.saved()
    desk.program.several.accept([entry.key for entry in rows(desk)])
    settled(desk)
    assert status(desk) == "ppp"
    assert "3 of 3 images left out" in desk.program.messages.banners["left out"]
    assert desk.program.services.training_set.cases() == []


def test_a_case_that_is_drawn_on_while_it_is_looked_at_is_left_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    free = threading.Event()
    look = jobs.why_not_accept

    def slow(case: jobs.Case, **more: object) -> jobs.Why | None:
        assert free.wait(120)
        return look(case)

    monkeypatch.setattr("lungseg_gui.ui.controllers.several.why_not_accept", slow)
    desk.program.several.accept([rows(desk)[0].key])
    draw(desk)
    free.set()
    settled(desk)
    assert (desk.review.status, status(desk)[0]) == (Status.CORRECTED, "c")
    assert desk.program.messages.banners["left out"] == "1 of 1 images left out: 1 has strokes to review first."
    assert desk.program.services.training_set.cases() == []


def test_a_case_that_is_opened_while_it_is_accepted_is_accepted_on_the_screen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, begun = held_up(monkeypatch)
    last = rows(desk)[2]
    assert desk.program.flow.opened(last.key) is None
    desk.program.several.accept([last.key])
    desk.until(begun.is_set)
    click(desk, "c")
    desk.shows("c")
    free.set()
    settled(desk)
    assert (desk.review.status, status(desk)) == (Status.ACCEPTED, "ppa")


def test_what_one_would_look_at_first_is_left_out_and_told(
    start: Callable[..., Desk], files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mask that fails a check, one that is not there yet, one that was rejected: none of them is accepted unseen."""
    failing: set[str] = set()
    check = jobs.findings_of

    def findings(shot: object, image: Image, **more: object) -> tuple[str, ...]:
        return ("A lung is missing.",) if image.name in failing else ()

    monkeypatch.setattr("lungseg_gui.core.attention.check_image", lambda *_, **__: [])
    monkeypatch.setattr(jobs, "findings_of", findings)
    assert check is not findings
    desk = start(ahead=True)
    extra = files[0].with_name("d.png")
    extra.write_bytes(b"no image")
    desk.open(*files, extra)
    desk.until(lambda: [one.status for one in rows(desk)][:3] == [Status.PREDICTED] * 3)
    desk.until(lambda: bool(rows(desk)[3].message))
    desk.saved()
    failing.add("b")
    select_all(desk)
    choose(menu(desk, "a"), "rows.accept")
    settled(desk)
    assert status(desk)[:3] == "apa"
    assert toast(desk).words == "2 images accepted"
    told = desk.program.messages.banners["left out"]
    assert told == "2 of 4 images left out: 1 fails a check, 1 could not be read."
    press_in_banner(desk, "left out", "Select them")
    selected = desk.program.window.worklist.model.selection.keys()
    assert [Path(key).stem for key in selected] == ["b", "d"]
    choose(menu(desk, "b"), "rows.accept")  # nothing of them can be
    settled(desk)
    assert status(desk)[:3] == "apa"


def test_a_disk_that_refuses_one_stops_the_others(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise LungSegError("The training set could not be saved: the disk is full.", remedy="Free some space.")

    monkeypatch.setattr("lungseg_gui.ui.controllers.several.jobs.accept", full)
    select_all(desk)
    choose(menu(desk, "a"), "rows.accept")
    settled(desk)
    assert status(desk) == "ppp"
    assert "the disk is full" in desk.program.messages.banners["several refused"]
    assert desk.review.status is Status.PREDICTED


def test_a_case_that_is_drawn_on_while_it_is_written_is_corrected_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, begun = held_up(monkeypatch)
    before = desk.mask
    desk.program.several.accept([rows(desk)[0].key])
    desk.until(begun.is_set)
    draw(desk)
    free.set()
    settled(desk)
    assert (desk.review.status, status(desk)[0]) == (Status.CORRECTED, "c")
    (case,) = desk.program.services.training_set.cases()
    assert np.array_equal(mask_of(desk, case.case_id), before)


def test_several_that_were_decided_go_back_to_to_do(desk: Desk) -> None:
    select_all(desk)
    choose(menu(desk, "a"), "rows.accept")
    settled(desk)
    found = menu(desk, "a")
    assert words(found)["rows.reopen"] == "Put 3 images back on the to-do list"
    choose(found, "rows.reopen")
    settled(desk)
    assert status(desk) == "ppp"
    assert desk.program.services.training_set.cases() == []


def test_undo_of_a_flag_waits_for_other_work_and_says_so(desk: Desk) -> None:
    select_all(desk)
    choose(menu(desk, "a"), "rows.flag")
    settled(desk)
    pressed = toast(desk)
    ends: list[Callable[[], None]] = []
    desk.program.batch.begin([ends.append], words="{n} of {total}", done=lambda: None)
    press_in_toast(desk)
    assert toast(desk) is not pressed or toast(desk).words.startswith("Other images")
    assert toast(desk).words == "Other images are still being processed. Wait, or stop them."
    assert all(entry.remarks.flagged for entry in rows(desk))
    ends[0]()
    settled(desk)

"""Decisions by real keys: nothing by accident, and everything can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry, Library
from lungseg_gui.services.library.database import Database
from lungseg_gui.ui.controllers import reviewing
from lungseg_gui.ui.parts import Toast
from tests.e2e.conftest import SIDE, Desk, model_mask

Start = Callable[[], Desk]
Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(start: Start, phantoms: list[Path]) -> Desk:
    """Three cases, the first on the screen with its mask, the focus in the picture."""
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    desk.program.viewing.focus()
    desk.until(lambda: desk.program.reviewing.rested and desk.program.analysis.at_rest)
    return desk


def row(desk: Desk, name: str) -> Entry:
    model = desk.program.window.worklist.model
    found = [
        entry for key in model.keys(listed=False) if (entry := model.entry(key)) is not None and entry.name == name
    ]
    assert isinstance(found[0], Entry)
    return found[0]


def kept(desk: Desk, name: str) -> Entry:
    return next(entry for entry in desk.program.services.library.entries() if entry.name == name)


def toast(desk: Desk) -> Toast:
    shown = desk.program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert shown is not None
    return shown


def press(desk: Desk, caption: str) -> None:
    """Click a button of the toast."""
    button = next(button for button in toast(desk).buttons if button.text() == caption)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, NONE, QPoint(5, 5))


def accept(desk: Desk) -> None:
    """Accept the case on the screen, and wait until it is in the training set."""
    before = len(desk.program.services.training_set.cases())
    desk.type(Key.Key_Return)
    desk.until(lambda: len(desk.program.services.training_set.cases()) > before)


def back_to_a(desk: Desk) -> None:
    """Show the first case again."""
    desk.program.worklist.show(row(desk, "a").key)
    desk.shows("a")
    desk.until(lambda: desk.program.flow.painted is not None)


def test_the_pause_is_three_tenths_of_a_second_from_the_paint(desk: Desk) -> None:
    assert reviewing.ACCEPT_PAUSE_S == 0.3
    desk.program.worklist.show(desk.program.window.worklist.current)  # painted anew
    assert not desk.program.reviewing.rested
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.rested()


def test_a_hidden_mask_the_models_mask_and_a_picture_out_of_sight_are_shown_first(desk: Desk) -> None:
    first = desk.review
    desk.type(Key.Key_S)
    desk.type(Key.Key_Return)
    assert first.status is Status.PREDICTED
    assert desk.program.overlay_settings.mask_visible
    assert "mask was hidden" in toast(desk).words
    QTest.keyPress(desk.program.window, Key.Key_Q)
    desk.type(Key.Key_Return)
    assert first.status is Status.PREDICTED
    assert "model’s own mask" in toast(desk).words
    QTest.keyRelease(desk.program.window, Key.Key_Q)
    viewer = desk.program.viewing.ensure()
    viewer.look(viewer.camera.with_zoom(40.0).panned(5000, 5000))
    desk.type(Key.Key_Return)
    assert first.status is Status.PREDICTED
    assert "outside the view" in toast(desk).words
    assert viewer.camera == viewer.camera.fitted()
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED


def test_an_acceptance_is_undone_by_its_toast(desk: Desk) -> None:
    first = desk.review
    accept(desk)
    desk.shows("b")
    assert toast(desk).words == "a accepted"
    press(desk, "Undo")
    desk.until(lambda: desk.program.session.current is first)
    assert first.status is Status.PREDICTED
    desk.until(lambda: not desk.program.services.training_set.cases())
    desk.saved()
    assert kept(desk, "a").status is Status.PREDICTED
    assert row(desk, "a").status is Status.PREDICTED
    desk.until(lambda: "no longer in the training set" in toast(desk).words)


def test_an_undo_that_comes_before_the_acceptance_is_on_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.review
    desk.type(Key.Key_Return)
    press(desk, "Undo")  # the disk's thread may not have begun
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    desk.until(lambda: "to-do list" in toast(desk).words)
    assert first.status is Status.PREDICTED
    assert not desk.program.services.training_set.cases()
    desk.saved()
    assert kept(desk, "a").status is Status.PREDICTED


def test_a_case_goes_back_to_to_do_later_and_the_set_has_its_earlier_mask(desk: Desk) -> None:
    first = desk.review
    accept(desk)
    desk.shows("b")
    back_to_a(desk)
    desk.type(Key.Key_B)
    desk.paint((SIDE * 0.6, SIDE * 0.2), (SIDE * 0.6, SIDE * 0.3))
    assert first.status is Status.CORRECTED
    record = desk.program.services.training_set.cases()[0]
    earlier = record.mask_sha256
    desk.rested()
    desk.type(Key.Key_Return)
    desk.until(lambda: desk.program.services.training_set.cases()[0].mask_sha256 != earlier)
    back_to_a(desk)
    mask = desk.mask
    desk.type(Key.Key_Backspace, CONTROL)
    desk.until(lambda: "earlier mask" in toast(desk).words)
    assert first.status is Status.CORRECTED
    assert np.array_equal(desk.mask, mask)  # the work itself stays
    assert [case.mask_sha256 for case in desk.program.services.training_set.cases()] == [earlier]


def test_back_to_to_do_stands_where_reject_does(desk: Desk) -> None:
    bar = desk.program.window.case_bar
    assert (bar._reject.isVisible(), bar._reopen.isVisible()) == (True, False)  # pyright: ignore[reportPrivateUsage]
    accept(desk)
    desk.shows("b")
    back_to_a(desk)
    assert (bar._reject.isVisible(), bar._reopen.isVisible()) == (False, True)  # pyright: ignore[reportPrivateUsage]
    QTest.mouseClick(bar._reopen, Qt.MouseButton.LeftButton)  # pyright: ignore[reportPrivateUsage]
    desk.until(lambda: not desk.program.services.training_set.cases())
    assert desk.review.status is Status.PREDICTED


def test_a_decision_that_the_worklist_lost_on_the_way_back_is_saved_once_there_is_room(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(desk)
    desk.shows("b")
    desk.saved()
    library = desk.program.services.library
    set_status = library.set_status

    def refuse(*_: object) -> None:
        raise LungSegError("The training set could not be saved: the disk is full.", remedy="Free some space.")

    def refuse_accepted(identity: Identity, status: Status) -> None:
        if status is Status.ACCEPTED:
            refuse()
        set_status(identity, status)

    with monkeypatch.context() as full:
        full.setattr(desk.program.services.training_set, "take_back", refuse)
        full.setattr(library, "set_status", refuse_accepted)
        press(desk, "Undo")
        desk.until(lambda: any(name.startswith("take-back:") for name in desk.program.messages.banners))
    desk.saved()
    assert kept(desk, "a").status is Status.ACCEPTED


def test_a_rejection_asks_why_and_one_key_answers(desk: Desk) -> None:
    first = desk.review
    desk.reject(Key.Key_3)
    assert first.status is Status.REJECTED
    desk.shows("b")
    assert row(desk, "a").remarks == Remarks(reason="poor quality")
    desk.saved()
    assert kept(desk, "a").remarks == Remarks(reason="poor quality")
    worklist = desk.program.window.worklist
    worklist.search.setText("quality poor")
    assert worklist.model.keys() == (row(desk, "a").key,)
    worklist.search.clear()
    assert toast(desk).words == "a rejected"
    press(desk, "Undo")
    desk.until(lambda: desk.program.session.current is first)
    assert first.status is Status.PREDICTED
    assert row(desk, "a").remarks == Remarks()
    desk.saved()
    assert (kept(desk, "a").status, kept(desk, "a").remarks) == (Status.PREDICTED, Remarks())


def test_a_rejection_in_other_words_and_none_at_all(desk: Desk) -> None:
    first = desk.review
    desk.type(Key.Key_Return, SHIFT)
    assert first.status is Status.PREDICTED  # asked first
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert first.status is Status.PREDICTED
    desk.type(Key.Key_Return, SHIFT)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget(), "film 2 of 2")
    QTest.keyClick(popup.focusWidget(), Key.Key_Return)
    assert first.status is Status.REJECTED
    assert row(desk, "a").remarks.reason == "film 2 of 2"
    desk.shows("b")
    desk.program.viewing.focus()
    desk.reject()
    assert row(desk, "b").status is Status.REJECTED
    assert row(desk, "b").remarks.reason == ""


def test_a_rejection_is_kept_with_its_reason_in_one_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed in between, a case would be rejected without its reason, or to do with one."""
    desk.saved()
    identity, library = desk.review.image.identity, desk.program.services.library
    seen: list[tuple[str, str]] = []
    change = Database.change

    def looked(database: Database, steps: Sequence[tuple[str, Sequence[object]]]) -> None:
        change(database, steps)
        seen.extend(database.ask("SELECT status, reason FROM reviews WHERE identity = ?", (identity.key,)))

    monkeypatch.setattr(Database, "change", looked)
    desk.reject(Key.Key_3)
    desk.saved()
    back_to_a(desk)
    desk.program.deciding.taking_back.reopen()
    desk.saved()
    assert set(seen) == {("predicted", ""), ("rejected", "poor quality")}
    assert library.remarks(identity) == Remarks()


def test_a_flag_and_a_comment_are_kept_found_and_shown(desk: Desk, start: Start) -> None:
    desk.type(Key.Key_F3)
    assert row(desk, "a").remarks.flagged
    desk.type(Key.Key_F2)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget(), "ask  the clinic")
    QTest.keyClick(popup.focusWidget(), Key.Key_Return)
    assert row(desk, "a").remarks == Remarks(comment="ask the clinic", flagged=True)
    worklist = desk.program.window.worklist
    for words in ("flagged", "CLINIC"):
        worklist.search.setText(words)
        assert worklist.model.rowCount() == 1
    worklist.search.clear()
    assert desk.program.window.actions_table.action("case.flag").isChecked()
    desk.type(Key.Key_PageDown)
    desk.shows("b")
    flag = desk.program.window.actions_table.action("case.flag")
    desk.until(lambda: not flag.isChecked())  # menus follow once the picture is painted
    desk.saved()
    assert desk.program.close()
    again = start()
    assert row(again, "a").remarks == Remarks(comment="ask the clinic", flagged=True)
    again.program.worklist.show(row(again, "a").key)
    again.shows("a")
    assert again.review.remarks == Remarks(comment="ask the clinic", flagged=True)


def test_a_mirrored_image_is_shown_predicted_and_kept_as_the_reader_says(desk: Desk, start: Start) -> None:
    stored = desk.review.image.pixels.copy()
    asked = len(desk.model.asked)
    desk.program.window.actions_table.run("image.mirrored")
    image = desk.review.image
    assert image.orientation == ("R", "F")
    assert np.array_equal(image.pixels, stored)
    assert desk.program.viewing.ensure().camera.orientation == image.turn.matrix == ((-1, 0), (0, 1))
    desk.until(lambda: len(desk.model.asked) > asked)  # the model is given the image as it stands now
    assert desk.program.window.actions_table.action("image.mirrored").isChecked()
    desk.saved()
    assert desk.program.close()
    again = start()
    again.until(lambda: again.program.session.current is not None)
    assert again.review.image.orientation == ("R", "F")
    assert again.review.image.turn.mirrored
    again.until(lambda: again.program.flow.painted is not None)
    again.program.window.actions_table.run("image.filed")
    assert not again.review.image.turn.mirrored
    again.saved()
    assert kept(again, "a").remarks == Remarks()


def at_once(desk: Desk) -> None:
    """Press Enter without a look at the picture."""
    QTest.keyClick(QApplication.focusWidget() or desk.program.window, Key.Key_Return)


def test_an_enter_that_was_meant_for_the_picture_before_accepts_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.review
    said: list[str] = []
    desk.program.messages.said.connect(said.append)
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 3600.0)
    at_once(desk)
    assert first.status is Status.PREDICTED
    assert "only just appeared" in said[-1]
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)
    at_once(desk)
    assert first.status is Status.ACCEPTED
    desk.shows("b")


def test_what_cannot_be_taken_back_stays_accepted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.review
    accept(desk)
    desk.shows("b")

    def refuse(*_: object) -> None:
        raise LungSegError("The training set could not be saved: the disk is full.", remedy="Free some space.")

    monkeypatch.setattr(desk.program.services.training_set, "take_back", refuse)
    press(desk, "Undo")
    desk.until(lambda: any(name.startswith("take-back:") for name in desk.program.messages.banners))
    assert first.status is Status.ACCEPTED
    desk.saved()
    assert kept(desk, "a").status is Status.ACCEPTED
    assert len(desk.program.services.training_set.cases()) == 1


def test_right_and_left_are_swapped_in_one_step(desk: Desk) -> None:
    before = desk.mask
    desk.type(Key.Key_S, SHIFT)
    assert np.array_equal(desk.mask == 1, before == 2)
    assert np.array_equal(desk.mask == 2, before == 1)
    assert len(desk.review.history.done) == 1
    desk.type(Key.Key_Z, CONTROL)
    assert np.array_equal(desk.mask, before)


def test_turned_images_are_set_upright_by_quarters(desk: Desk) -> None:
    desk.program.window.actions_table.run("image.right")
    assert desk.review.image.turn.transposed
    assert desk.program.viewing.ensure().camera.orientation == desk.review.image.turn.matrix
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.program.window.actions_table.run("image.left")
    assert desk.review.image.turn == type(desk.review.image.turn)()
    assert desk.review.remarks.orientation == ()


def test_a_comment_goes_to_the_row_that_it_was_asked_for(desk: Desk, phantoms: list[Path]) -> None:
    desk.type(Key.Key_F2)
    popup = QApplication.focusWidget()
    assert popup is not None
    QTest.keyClicks(popup, "of a")
    desk.until(lambda: desk.program.flow.decoded(str(phantoms[1])) is not None)
    desk.program.worklist.show(str(phantoms[1]))  # as where a folder was found meanwhile
    desk.shows("b")
    QTest.keyClick(popup, Key.Key_Return)
    desk.until(lambda: row(desk, "a").remarks.comment == "of a")
    assert row(desk, "b").remarks.comment == ""


@pytest.mark.parametrize("lung", [1, 2])
def test_a_hidden_lung_is_shown_before_it_is_accepted(desk: Desk, lung: int) -> None:
    first = desk.review
    eye = desk.program.panels.segments.rows[lung].eye
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    viewer = desk.program.viewing.ensure()
    assert viewer.view.overlay.style.hidden == {lung}
    desk.program.viewing.focus()
    desk.type(Key.Key_Return)
    assert first.status is Status.PREDICTED
    assert viewer.view.overlay.style.hidden == frozenset()
    assert eye.isChecked()
    assert ("right" if lung == 1 else "left") + " lung was hidden" in toast(desk).words
    at_once(desk)  # at once: nothing was looked at
    assert first.status is Status.PREDICTED
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED


def test_a_rejection_that_the_disk_refuses_is_none(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.review
    desk.saved()

    def refuse(*_: object, **__: object) -> None:
        raise LungSegError("The worklist could not be saved: the disk is full.", remedy="Free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(Library, "set_status", refuse)
        desk.reject(Key.Key_3)
        desk.until(lambda: any(name.startswith("reject:") for name in desk.program.messages.banners))
    (words,) = (words for name, words in desk.program.messages.banners.items() if name.startswith("reject:"))
    assert words.startswith("a was not rejected. The worklist could not be saved")
    assert first.status is Status.PREDICTED
    assert row(desk, "a").remarks == Remarks()
    desk.saved()
    assert (kept(desk, "a").status, kept(desk, "a").remarks) == (Status.PREDICTED, Remarks())


def test_accepting_what_was_rejected_takes_its_reason_away(desk: Desk) -> None:
    desk.reject(Key.Key_1)
    desk.shows("b")
    back_to_a(desk)
    accept(desk)
    assert row(desk, "a").status is Status.ACCEPTED
    assert row(desk, "a").remarks.reason == ""


def test_what_was_corrected_keeps_its_shape_and_its_lungs_change_their_names(desk: Desk) -> None:
    desk.type(Key.Key_B)
    desk.paint((SIDE * 0.6, SIDE * 0.2), (SIDE * 0.6, SIDE * 0.3))
    before = desk.mask
    desk.program.window.actions_table.run("image.mirrored")
    assert np.array_equal(desk.mask > 0, before > 0)
    assert np.array_equal(desk.mask == 1, before == 2)
    press(desk, "Undo")
    assert np.array_equal(desk.mask, before)
    assert desk.review.image.turn.mirrored is False


def test_an_accepted_mask_of_the_model_is_to_do_again_and_made_anew_once_its_image_is_turned(desk: Desk) -> None:
    accept(desk)
    desk.shows("b")
    back_to_a(desk)
    asked = len(desk.model.asked)
    desk.program.window.actions_table.run("image.mirrored")
    desk.until(lambda: len(desk.model.asked) > asked and desk.review.status is Status.PREDICTED)
    assert np.array_equal(desk.mask, model_mask(desk.review.image))
    desk.saved()
    assert (row(desk, "a").status, desk.review.history.done) == (Status.PREDICTED, ())


def test_nothing_is_said_of_a_case_while_another_row_is_chosen(desk: Desk, phantoms: list[Path]) -> None:
    window, flow = desk.program.window, desk.program.flow
    desk.until(lambda: flow.decoded(str(phantoms[1])) is not None)
    desk.program.worklist.show(str(phantoms[1]))  # its picture is not painted yet
    assert flow.painted is None
    desk.program.deciding.remarking.flag()
    desk.program.deciding.remarking.comment()
    for name in ("case.flag", "case.comment"):
        assert not window.actions_table.action(name).isEnabled(), name
    assert desk.program.deciding.remarking.why_not() == flow.why_not_painted() != ""
    desk.until(lambda: flow.painted is not None)
    assert window.actions_table.action("case.flag").isEnabled()
    assert not any(row(desk, name).remarks.flagged for name in "abc")


def test_a_flag_that_is_set_or_taken_away_is_told(desk: Desk) -> None:
    told: list[str] = []
    desk.program.messages.said.connect(told.append)
    desk.type(Key.Key_F3)
    desk.type(Key.Key_F3)
    assert told[-2:] == ["a flagged", "Flag removed from a"]

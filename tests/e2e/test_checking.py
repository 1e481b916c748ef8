"""The checks speak before a mask is accepted, by real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.attention import confirmations
from lungseg_gui.core.mask import Box
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.ui.controllers import checking
from lungseg_gui.ui.viewer.marks import Pointed
from tests.e2e.conftest import SIDE, Desk, HeldModel, model_mask

Key = Qt.Key


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path]) -> Desk:
    """Three cases, the first on the screen with its mask, the focus in the picture."""
    desk = start()
    desk.answers = False
    desk.open(*phantoms)
    desk.predicted()
    desk.program.viewing.focus()
    rest(desk)
    return desk


def rest(desk: Desk) -> None:
    desk.until(lambda: desk.program.reviewing.rested and desk.program.analysis.at_rest)


def plant(desk: Desk, *, holes: bool = False) -> None:
    """A second part of the left lung at the top of the image; a hole in the right one, too."""
    mask = desk.mask
    mask[4:14, 150:160] = 2
    if holes:
        mask[SIDE // 4 + 10 : SIDE // 4 + 20, SIDE // 5 + 8 : SIDE // 5 + 16] = 0
    desk.program.session.replace(mask, "Planted")
    rest(desk)


def at_once(desk: Desk, key: Key = Key.Key_Return) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.program.window, key)


def pointed(desk: Desk) -> Pointed | None:
    return desk.program.viewing.ensure().marks.pointed


def title(desk: Desk) -> str:
    shown = pointed(desk)
    return shown.title if shown is not None else ""


def written(desk: Desk) -> CaseRecord:
    desk.until(lambda: bool(desk.program.services.training_set.cases()))
    return desk.program.services.training_set.cases()[0]


def test_a_failed_check_is_shown_at_its_place_and_enter_a_second_later_confirms_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert checking.CONFIRM_PAUSE_S == 1.0
    monkeypatch.setattr(checking, "CONFIRM_PAUSE_S", 3600.0)
    first = desk.review
    plant(desk)
    desk.type(Key.Key_Return)
    assert first.status is Status.CORRECTED
    shown = pointed(desk)
    assert shown is not None
    assert "left lung has a second part" in shown.title
    assert "⟨U⟩ Keep the largest part" in shown.detail
    assert "⟨Y⟩" in shown.detail
    assert shown.box == Box(4, 150, 14, 160)
    viewer = desk.program.viewing.ensure()
    seen = viewer.camera.visible(viewer.camera.screen)
    assert (seen.top, seen.bottom) <= (4, 160)  # the place, not the whole image
    assert seen.bottom < SIDE // 2
    at_once(desk)  # sooner than a second
    assert first.status is Status.CORRECTED
    assert pointed(desk) == shown
    monkeypatch.setattr(checking, "CONFIRM_PAUSE_S", 0.0)
    at_once(desk)
    assert first.status is Status.ACCEPTED
    assert written(desk).checked
    assert [word.check for word in confirmations(first.remarks.confirmed)] == ["parts"]
    desk.shows("b")
    assert pointed(desk) is None


def test_y_says_really_so_once_for_each_finding_and_it_is_kept_with_the_case(desk: Desk) -> None:
    first = desk.review
    plant(desk, holes=True)
    desk.type(Key.Key_Y)  # nothing was asked yet
    assert first.status is Status.CORRECTED
    desk.type(Key.Key_Return)
    assert "second part" in title(desk)
    desk.type(Key.Key_Y)
    assert first.status is Status.CORRECTED
    assert "hole" in title(desk)
    library, identity = desk.program.services.library, first.image.identity
    desk.until(lambda: [word.check for word in confirmations(library.remarks(identity).confirmed)] == ["parts"])
    desk.type(Key.Key_Y)
    assert first.status is Status.ACCEPTED
    assert written(desk).checked
    desk.saved()
    assert [word.check for word in confirmations(library.remarks(identity).confirmed)] == ["parts", "holes"]
    # taken back, it is accepted without asking again
    desk.shows("b")
    toast = desk.program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert toast is not None
    QTest.mouseClick(next(button for button in toast.buttons if button.text() == "Undo"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.program.session.current is first and not desk.program.services.training_set.cases())
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.program.viewing.focus()
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED


def test_really_so_in_the_panel_is_the_same_word_and_can_be_taken_back(desk: Desk) -> None:
    first, panel = desk.review, desk.program.panels.checks
    plant(desk)
    desk.type(Key.Key_Return)
    assert "second part" in title(desk)
    QTest.mouseClick(panel.cards[0].right_button, Qt.MouseButton.LeftButton)
    assert pointed(desk) is None  # it was answered there
    assert (panel.cards, [row.finding.check for row in panel.confirmed]) == ([], ["parts"])
    desk.saved()
    assert len(desk.program.services.library.remarks(first.image.identity).confirmed) == 1
    QTest.mouseClick(panel.confirmed[0].back_button, Qt.MouseButton.LeftButton)
    assert ([card.finding.check for card in panel.cards], panel.confirmed) == (["parts"], [])
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.program.window.viewer_place.isAncestorOf(focus)  # the keys go on from there
    desk.type(Key.Key_Return)
    assert "second part" in title(desk)  # asked again
    QTest.mouseClick(panel.cards[0].right_button, Qt.MouseButton.LeftButton)
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED
    assert written(desk).checked


def test_an_unsure_model_is_told_of_on_the_screen_and_in_the_worklist(
    start: Callable[..., Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    predict = HeldModel.predict

    def unsure(model: HeldModel, image: Image, **wanted: Any) -> Prediction:  # noqa: ANN401 - as HeldModel
        return replace(predict(model, image, **wanted), uncertainty=0.71)

    monkeypatch.setattr(HeldModel, "predict", unsure)
    desk = start(ahead=True)
    desk.answers = False
    desk.open(*phantoms)
    desk.predicted()
    desk.program.viewing.focus()
    rest(desk)
    first = desk.review
    desk.type(Key.Key_Return)
    assert "The model is uncertain about this image: uncertainty 0.71" in title(desk)
    assert first.status is Status.PREDICTED
    desk.type(Key.Key_Y)
    assert written(desk).checked
    assert [word.check for word in confirmations(first.remarks.confirmed)] == ["uncertainty"]

    def ahead() -> bool:
        last = desk.program.services.library.entries()[2]
        return any("The model is uncertain" in sentence for sentence in last.attention)

    desk.until(ahead)  # the third case was not on the screen


def test_an_enter_right_after_a_change_waits_for_the_checks(desk: Desk) -> None:
    first = desk.review
    mask = desk.mask
    mask[4:14, 150:160] = 2
    desk.program.session.replace(mask, "Planted")
    at_once(desk)
    assert first.status is not Status.ACCEPTED
    desk.until(lambda: pointed(desk) is not None)
    assert first.status is Status.CORRECTED
    desk.program.session.replace(model_mask(first.image), "Mended")  # another mask: nothing is asked of it
    desk.program.viewing.fit()
    assert pointed(desk) is None
    at_once(desk)
    desk.until(lambda: first.status is Status.ACCEPTED)
    assert written(desk).checked


def test_the_repairs_key_repairs_in_one_step_and_the_mask_is_accepted_without_a_word(desk: Desk) -> None:
    first = desk.review
    before = desk.mask
    plant(desk)
    desk.type(Key.Key_Return)
    desk.type(Key.Key_U)
    assert pointed(desk) is None
    assert (desk.mask == before).all()
    assert first.history.done[-1].name == "Keep the largest part"
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED
    assert written(desk).checked
    assert first.remarks.confirmed == ()


def test_what_is_missing_is_told_in_the_middle_with_the_whole_image(desk: Desk) -> None:
    mask = desk.mask
    mask[mask == 2] = 0
    desk.program.session.replace(mask, "Planted")
    rest(desk)
    desk.type(Key.Key_Return)
    shown = pointed(desk)
    assert shown is not None
    assert (shown.box, shown.title) == (None, "The left lung is empty.")
    viewer = desk.program.viewing.ensure()
    assert viewer.camera == viewer.camera.fitted()


def test_a_mask_that_could_not_be_checked_is_accepted_and_learning_asks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("lungseg_gui.ui.panels.analysis.analyse", fail)
    plant(desk)
    first = desk.review
    desk.type(Key.Key_Return)
    assert first.status is Status.ACCEPTED
    assert not written(desk).checked

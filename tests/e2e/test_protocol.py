"""What masks take in: chosen by a drawing; predictions follow, and what the reader made keeps what it means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Status
from lungseg_gui.services.home import data_home
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.dialogs.protocol import ProtocolDialog
from tests.e2e.desk import Desk, model_mask, outline_mask

Start = Callable[..., Desk]


def chooser(desk: Desk) -> ProtocolDialog:
    desk.program.window.actions_table.run("model.protocol")
    dialog = desk.program.protocol_choice.dialog
    assert dialog is not None
    desk.qtbot.waitExposed(dialog)
    return dialog


def leave(desk: Desk, dialog: ProtocolDialog) -> None:
    """Close it, and go back to the picture, as a window system does."""
    dialog.close()
    desk.program.window.activateWindow()
    desk.until(desk.program.window.isActiveWindow)
    desk.program.viewing.focus()


def click(desk: Desk, protocol: str) -> None:
    dialog = chooser(desk)
    card = dialog.cards[protocol]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 90))
    assert card.isChecked()
    leave(desk, dialog)


def shows(desk: Desk, mask: Callable[..., np.ndarray]) -> bool:
    return np.array_equal(desk.mask, mask(desk.review.image))


def test_a_click_on_a_drawing_changes_what_is_drawn_in_every_unedited_case(
    start: Start, phantoms: list[Path], lungseg_home: Path
) -> None:
    desk = start()
    desk.model.both = True
    desk.open(*phantoms[:2])
    for phantom in phantoms[:2]:
        desk.program.worklist.show(str(phantom))
        desk.shows(phantom.stem)
        desk.until(lambda: shows(desk, model_mask))
    click(desk, RETROCARDIAC)
    desk.until(lambda: shows(desk, outline_mask))
    first = next(review for review in desk.program.session.reviews if review is not desk.review)
    desk.until(lambda: np.array_equal(first.mask.live, outline_mask(first.image)))  # though it is not on the screen
    assert (desk.review.status, desk.review.protocol) == (Status.PREDICTED, RETROCARDIAC)
    assert Settings(lungseg_home / "settings.json").text("training.protocol") == RETROCARDIAC
    desk.saved()
    assert desk.program.close()
    again = start()  # and what the library kept is of the protocol that was chosen last
    again.model.both = True
    again.open(phantoms[1])
    again.until(lambda: shows(again, outline_mask))
    assert again.model.asked == []


def test_a_corrected_case_keeps_its_own_and_says_so(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.model.both = True
    desk.open(phantoms[0])
    desk.until(lambda: shows(desk, model_mask))
    desk.key(Qt.Key.Key_B)
    desk.paint((150, 40), (160, 60))
    desk.until(lambda: desk.review.edited)
    mine = desk.mask
    bar = desk.program.window.case_bar
    assert bar.meaning == ""
    click(desk, RETROCARDIAC)
    assert bar.meaning == "Mask stops at the heart"
    desk.program.predictions.predict_again()
    desk.until(lambda: not desk.program.predicting.pending(desk.review.image.identity))
    assert np.array_equal(desk.mask, mine)
    assert desk.review.prediction is not None
    assert desk.review.prediction.protocol == LUNG_FIELD  # else what is compared would be two meanings
    desk.rested()
    desk.program.reviewing.accept()
    desk.answer()
    training_set = desk.program.services.training_set
    desk.until(lambda: len(training_set.cases()) == 1)
    assert [case.protocol for case in training_set.cases()] == [LUNG_FIELD]
    click(desk, LUNG_FIELD)
    assert bar.meaning == ""


def test_a_version_of_one_protocol_is_not_asked_again_and_the_page_says_why(start: Start, phantoms: list[Path]) -> None:
    Registry(data_home()).use("1.2")
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.until(lambda: bool(desk.program.versions.current))
    asked = len(desk.model.asked)
    click(desk, RETROCARDIAC)
    dialog = chooser(desk)
    assert "always draws masks without the part behind the heart. Correct them" in dialog.note
    assert not desk.program.predicting.pending(desk.review.image.identity)
    assert len(desk.model.asked) == asked
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_chooses_as_well(start: Start, key: Qt.Key) -> None:
    desk = start()
    dialog = chooser(desk)
    dialog.cards[RETROCARDIAC].setFocus()
    QTest.keyClick(dialog.cards[RETROCARDIAC], key)
    assert desk.program.versions.protocol == RETROCARDIAC
    dialog.close()


def test_what_was_chosen_while_the_model_worked_is_drawn(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.model.both = True
    desk.model.free.clear()
    desk.open(phantoms[0])
    desk.until(lambda: len(desk.model.asked) == 1)
    desk.program.versions.choose_protocol(RETROCARDIAC)
    desk.model.free.set()
    desk.until(lambda: shows(desk, outline_mask))

"""What masks mean: what the version does with the choice, and a mask on the screen that keeps another meaning."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.protocol_choice import ProtocolChoice
from lungseg_gui.ui.dialogs import protocol as dialog_module
from tests.ui.controllers.standins import Told, UndrawnDialog, loose, review_of

KEEPS = "Masks you have corrected or accepted do not change."


class Dialog(UndrawnDialog):
    def __init__(self, protocol: str, *, choose: object, note: str, parent: object) -> None:
        super().__init__()
        self.made_with, self.choose, self.parent = (protocol, note), choose, parent
        self.destroyed = Told()
        self.chosen: list[tuple[str, str]] = []

    def show_chosen(self, protocol: str, note: str) -> None:
        self.chosen.append((protocol, note))


class Desk:
    def __init__(self) -> None:
        self.session = Session()
        self.versions = SimpleNamespace(
            shown=Told(), protocol_chosen=Told(), protocol=LUNG_FIELD, choose_protocol="choose"
        )
        window: Any = QWidget()
        self.window = window
        self.told: list[tuple[str, str]] = []
        window.case_bar = SimpleNamespace(show_protocol=lambda words, why: self.told.append((words, why)))
        self.choice = ProtocolChoice(window, self.session, loose(self.versions))

    def use(self, protocol: str, *, both: bool = False) -> None:
        self.versions.shown.emit(SimpleNamespace(name="r2", serves_both=both, protocol=protocol), "")


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(dialog_module, "ProtocolDialog", Dialog)
    return Desk()


@pytest.mark.parametrize(
    ("protocol", "both", "note"),
    [
        (LUNG_FIELD, True, f"Version r2 can draw both: uncorrected masks change at once. {KEEPS}"),
        (LUNG_FIELD, False, f"Version r2 always draws masks without the part behind the heart. {KEEPS}"),
        (
            RETROCARDIAC,
            False,
            "Version r2 always draws masks with the part behind the heart. "
            f"Correct them: a new version learns from the masks you accept. {KEEPS}",
        ),
    ],
)
def test_what_the_version_does_with_the_choice(desk: Desk, protocol: str, both: bool, note: str) -> None:
    assert desk.choice.note == ""
    desk.use(protocol, both=both)
    assert desk.choice.note == note


def test_the_page_is_made_once_and_follows(desk: Desk) -> None:
    desk.choice.show()
    dialog: Any = desk.choice.dialog
    desk.choice.show()
    assert (desk.choice.dialog, dialog.opened, dialog.made_with) == (dialog, 2, (LUNG_FIELD, ""))
    assert (dialog.parent, dialog.choose, len(dialog.attributes)) == (desk.window, "choose", 1)
    desk.use(LUNG_FIELD)
    assert dialog.chosen == [(LUNG_FIELD, desk.choice.note)]
    desk.versions.protocol = RETROCARDIAC
    desk.versions.protocol_chosen.emit(RETROCARDIAC)
    assert dialog.chosen[1:] == [(RETROCARDIAC, desk.choice.note)]
    desk.versions.protocol = ""
    desk.versions.protocol_chosen.emit("")
    assert dialog.chosen[2][0] == LUNG_FIELD
    dialog.destroyed.emit()
    assert desk.choice.dialog is None


def test_a_mask_that_keeps_another_meaning_says_so(desk: Desk) -> None:
    review = review_of(1, Status.CORRECTED)
    review.protocol = RETROCARDIAC
    desk.session.show(review)
    words, why = desk.told[-1]
    assert words == "Mask extends behind the heart"
    assert why.endswith("New masks are drawn without the part behind the heart.")
    desk.session.choose_protocol(RETROCARDIAC)
    assert desk.told[-1] == ("", "")
    other = review_of(2, Status.CORRECTED)
    other.protocol = LUNG_FIELD
    desk.session.show(other)
    words, why = desk.told[-1]
    assert words == "Mask stops at the heart"
    assert why.endswith("New masks are drawn with the part behind the heart.")
    told = len(desk.told)
    desk.session.set_tools(segment=2)
    desk.session.say(other.image.identity, other.remarks)
    assert len(desk.told) == told
    other.edited = False
    desk.session.set_status(other.image.identity, Status.PREDICTED)
    assert desk.told[-1] == ("", "")
    desk.session.set_status(other.image.identity, Status.ACCEPTED)
    assert desk.told[-1][0] == "Mask stops at the heart"
    desk.session.leave()
    assert desk.told[-1] == ("", "")
    desk.session.show(other)
    desk.told.clear()
    desk.use(LUNG_FIELD)
    assert desk.told == [("Mask stops at the heart", why)]
    desk.versions.protocol_chosen.emit(LUNG_FIELD)
    assert len(desk.told) == 2

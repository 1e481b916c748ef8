"""What is made around a decision: who asks for the reason, who hears of what, and the commands beside Accept."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from lungseg_gui.ui.controllers import deciding as module
from lungseg_gui.ui.controllers.deciding import Deciding
from tests.ui.controllers.standins import Pane


class Part(QObject):
    """Stands for every part."""

    action_wanted = Signal(str)
    training_set_changed = Signal()

    def __init__(self, *_: object, **more: object) -> None:
        super().__init__()
        self.more = more
        self.acted: list[str] = []
        self.reopened = 0
        self.can = False
        self.can_decide = True

    def act(self, action: str) -> None:
        self.acted.append(action)

    def reopen(self) -> None:
        self.reopened += 1

    def accept(self) -> None: ...

    def why_not(self) -> str:
        return "Nothing was decided."

    def why_not_decide(self) -> str:
        return "No image is open."

    def why_not_accept(self) -> str:
        return "No image is open."


class Popup:
    made = 0

    def __init__(self, _: object) -> None:
        type(self).made += 1
        self.asked: list[str] = []

    def ask(self, title: str, words: str, place: object, then: Callable[[str], object]) -> None:
        then(title)


@pytest.fixture
def deciding(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Deciding:
    parts = ("Remarking", "TakingBack", "Sight", "Checking", "Reviewing", "Sides", "Seeing", "Enter")
    for name in parts:
        monkeypatch.setattr(module, name, Part)
    monkeypatch.setattr(module, "ReasonsPopup", Popup)
    for name in ("check_commands", "remark_commands", "side_commands"):
        monkeypatch.setattr(module, name, lambda *_, **__: [])
    Popup.made = 0
    pane: Any = Pane()
    names = "saving overlay segments predicting analysis screen show row_of next_case seconds"
    some: dict[str, Any] = dict.fromkeys(names.split())
    viewing: Any = SimpleNamespace(finish_stroke=None)
    nothing: Any = None
    made = Deciding(pane, nothing, nothing, nothing, viewing=viewing, **some)
    made.held = pane  # pyright: ignore[reportAttributeAccessIssue]  # its C++ parent lives as long as it does
    return made


def test_what_a_check_offers_is_done_and_what_is_taken_back_is_told(deciding: Deciding) -> None:
    seeing: Any = deciding.seeing
    reviewing: Any = deciding.reviewing
    told: list[bool] = []
    reviewing.training_set_changed.connect(lambda: told.append(True))
    deciding.checking.action_wanted.emit("turn")
    assert seeing.acted == ["turn"]
    deciding.taking_back.training_set_changed.emit()
    assert told == [True]


def test_a_case_is_put_back_on_the_list_where_it_was_decided(deciding: Deciding) -> None:
    (reopen,) = deciding.commands()
    back: Any = deciding.taking_back
    assert (reopen.id, reopen.group, reopen.keys) == ("review.reopen", 4, ("Ctrl+Backspace",))
    assert not reopen.enabled()
    assert reopen.why_not() == "Nothing was decided."
    back.can = True
    assert reopen.enabled()
    reopen.run()
    assert back.reopened == 1


def test_the_reason_of_a_rejection_is_asked_in_one_popup(deciding: Deciding) -> None:
    asked: list[str] = []
    for name in ("a.dcm", "2 images"):
        deciding.ask_reason(name, asked.append)
    assert asked == ["Why reject a.dcm?", "Why reject 2 images?"]
    assert Popup.made == 1

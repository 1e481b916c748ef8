"""Predictions of several cases: which ones, the bar with the time left, the pause, and what could not be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers.asked import Asked
from lungseg_gui.ui.controllers.several_predictions import SeveralPredictions, several_commands
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import Messages, entry_of, loose

GONE = LungSegError("The file is gone.")


class Ahead(QObject):
    asked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.held, self.given_up = Asked(), False, 0

    def ask(self, keys: list[str]) -> None:
        self.asked.add(keys)
        self.asked_changed.emit()

    def hold(self, held: bool) -> None:
        self.held = held

    def give_up(self) -> None:
        self.given_up += 1
        self.asked.clear()
        self.asked_changed.emit()

    def done(self, number: int, error: LungSegError | None = None, *, withheld: bool = False) -> None:
        self.asked.done(f"/x/{number}.dcm", error, withheld=withheld)
        self.asked_changed.emit()


class Desk:
    def __init__(self) -> None:
        self.ahead, self.messages, self.model, self.now = Ahead(), Messages(), WorklistModel(), 100.0
        self.several = SeveralPredictions(
            loose(self.ahead), loose(self.messages), self.model, self.ahead, now=lambda: self.now
        )

    @property
    def words(self) -> str:
        return self.messages.words.get("predict several", "")

    def press(self, caption: str) -> None:
        self.messages.banners["predict several"].actions[caption]()


def keys(*numbers: int) -> list[str]:
    return [f"/x/{number}.dcm" for number in numbers]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    yield Desk()
    QApplication.clipboard().clear()


def test_images_without_a_mask_are_not_counted_as_predicted(desk: Desk) -> None:
    desk.several.predict(keys(1, 2, 3))
    for number in (1, 2, 3):
        desk.ahead.done(number, withheld=number > 1)
    desk.several.predict(keys(1))
    desk.ahead.done(1, withheld=True)
    desk.several.predict(keys(1))
    desk.ahead.done(1)
    assert desk.messages.toasted == [
        "1 image predicted · 2 have no mask: they are turned or not frontal chest radiographs",
        "1 has no mask: it is turned or not a frontal chest radiograph",
        "1 image predicted",
    ]


def test_the_bar_counts_the_images_and_the_time_that_is_left(desk: Desk) -> None:
    desk.several.predict(keys(1, 2, 3, 4, 5, 6))
    assert desk.words == "Predicting: image 1 of 6."
    banner = desk.messages.banners["predict several"]
    assert (banner.share, list(banner.actions)) == (0.0, ["Pause", "Stop"])
    for number in (1, 2):
        desk.now += 20.0
        desk.ahead.done(number)
    assert desk.words == "Predicting: image 3 of 6."  # too early to say
    desk.now += 20.0
    desk.ahead.done(3)
    assert desk.words == "Predicting: image 4 of 6. 1 min left"
    assert desk.messages.banners["predict several"].share == 0.5
    desk.now += 80.0
    desk.several.predict(keys(7, 8))  # more of them: the clock goes on
    assert desk.words == "Predicting: image 4 of 8. 4 min left"
    for number in (4, 5, 6, 7, 8):
        desk.ahead.done(number)
    assert (desk.words, desk.messages.toasted) == ("", ["8 images predicted"])
    desk.several.predict(keys(1))
    desk.ahead.done(1)
    assert desk.messages.toasted[-1] == "1 image predicted"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.1, "1 s left"),
        (59.4, "59 s left"),
        (60.0, "1 min left"),
        (3540.0, "59 min left"),
        (3600.0, "1 h 0 min left"),
        (7500.0, "2 h 5 min left"),
    ],
)
def test_the_time_that_is_left_is_said_in_its_own_size(desk: Desk, seconds: float, words: str) -> None:
    desk.several.predict(keys(1, 2, 3, 4, 5, 6))
    for number in (1, 2, 3):
        desk.now += seconds / 3 if number < 3 else seconds - 2 * (seconds / 3)
        desk.ahead.done(number)
    assert desk.words == f"Predicting: image 4 of 6. {words}"


def test_a_pause_takes_no_time(desk: Desk) -> None:
    desk.several.predict(keys(1, 2, 3, 4, 5, 6))
    for number in (1, 2, 3):
        desk.now += 10.0
        desk.ahead.done(number)
    desk.now += 6.0
    desk.press("Pause")
    assert desk.ahead.held
    assert desk.words == "Paused after 3 of 6 images."
    assert list(desk.messages.banners["predict several"].actions) == ["Resume", "Stop"]
    desk.now += 1000.0
    desk.press("Resume")
    assert not desk.ahead.held
    assert desk.words == "Predicting: image 4 of 6. 36 s left"
    desk.now += 8.0
    desk.press("Pause")
    desk.now += 1000.0
    desk.press("Resume")
    assert desk.words.endswith("44 s left")
    desk.press("Pause")
    desk.press("Stop")
    assert (desk.ahead.given_up, desk.ahead.held, desk.words) == (1, False, "")
    assert desk.messages.toasted[-1] == "3 images predicted"
    desk.now += 1000.0
    desk.several.predict(keys(1, 2, 3, 4))  # another batch has a clock of its own
    for number in (1, 2, 3):
        desk.now += 10.0
        desk.ahead.done(number)
    assert desk.words.endswith("10 s left")


def test_all_that_are_listed_are_predicted_or_those_that_are_selected(desk: Desk) -> None:
    desk.several.predict_all()
    words = "Nothing to predict: every listed image is corrected, accepted or rejected."
    assert desk.messages.toasted == [words]
    desk.model.set_entries(
        [
            entry_of(1),
            entry_of(2, Status.PREDICTED),
            entry_of(3),
            entry_of(4, Status.CORRECTED),
            entry_of(5, message="damaged"),
        ]
    )
    assert sorted(desk.several.wanted()) == keys(1, 3)
    desk.model.selection.select(keys(3))
    assert sorted(desk.several.wanted()) == keys(1, 3)  # one that is selected is no selection
    desk.model.selection.select(keys(2, 3))
    assert desk.several.wanted() == keys(3)
    desk.model.selection.select(keys(2, 4))
    assert desk.several.wanted() == keys(2)  # all have a mask: it is made again
    desk.several.predict_all()
    assert desk.words == "Predicting: image 1 of 1."


def test_what_could_not_be_predicted_is_listed_until_it_is_read(desk: Desk) -> None:
    desk.messages.banner("not predicted", "danger", "of an earlier time")
    desk.several.predict(keys(1, 2, 3, 4, 5, 6))
    assert "not predicted" not in desk.messages.banners
    desk.ahead.done(1, GONE)
    desk.ahead.done(2, LungSegError("2.dcm is damaged."))
    banner = desk.messages.banners["not predicted"]
    assert banner.words == "2 images not predicted.\n1.dcm: The file is gone.\n2.dcm is damaged."
    desk.messages.banners.pop("not predicted")  # the reader has seen it
    desk.ahead.done(3)
    assert "not predicted" not in desk.messages.banners
    for number in (4, 5):
        desk.ahead.done(number, GONE)
    banner = desk.messages.banners["not predicted"]
    assert banner.words.splitlines()[0] == "4 images not predicted."
    assert banner.words.splitlines()[3:] == ["4.dcm: The file is gone.", "(1 more)"]
    banner.actions["Copy the list"]()
    lines = QApplication.clipboard().text().splitlines()
    assert lines == [
        "1.dcm: The file is gone.",
        "2.dcm is damaged.",
        "4.dcm: The file is gone.",
        "5.dcm: The file is gone.",
    ]
    desk.ahead.done(6)
    assert desk.messages.toasted[-1] == "2 images predicted"
    desk.several.predict(keys(1))
    desk.ahead.done(1, GONE)
    assert len(desk.messages.toasts) == 1  # none was predicted: the banner says it all
    assert desk.messages.words == {"not predicted": "1 image not predicted.\n1.dcm: The file is gone."}


def test_three_that_failed_are_listed_in_full(desk: Desk) -> None:
    desk.several.predict(keys(1, 2, 3))
    for number in (1, 2, 3):
        desk.ahead.done(number, GONE)
    assert len(desk.messages.words["not predicted"].splitlines()) == 4


def test_what_was_given_up_because_of_one_is_told(desk: Desk) -> None:
    desk.several.predict(keys(1, 2, 3, 4))
    desk.ahead.asked.done(keys(1)[0], LungSegError("The disk is full.", remedy="Free some space."))
    desk.ahead.asked.clear(but=keys(2), failed=True)
    desk.ahead.asked_changed.emit()
    words = "1 image not predicted, and 2 more not tried.\n1.dcm: The disk is full. Free some space."
    assert desk.messages.words["not predicted"] == words


def test_a_pause_ends_with_the_last_image(desk: Desk) -> None:
    desk.several.predict(keys(1))
    desk.several.pause()
    assert desk.ahead.held
    desk.ahead.asked.drop(keys(1)[0])  # taken off the worklist
    desk.ahead.asked_changed.emit()
    assert (desk.ahead.held, desk.messages.banners) == (False, {})


def test_what_others_ask_for_is_no_batch(desk: Desk) -> None:
    desk.ahead.asked_changed.emit()
    assert (desk.messages.banners, desk.messages.toasts) == ({}, [])


def test_the_command_that_predicts_all(desk: Desk) -> None:
    [command] = several_commands(desk.several)
    assert (command.id, command.menu, command.keys) == ("model.predict_all", "Model", ("Ctrl+Shift+R",))

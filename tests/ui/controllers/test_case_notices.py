"""What is told of the case on the screen: chip, notices, hints, and what became of its prediction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.view import View
from lungseg_gui.ui.controllers.case_notices import CaseNotices
from tests.core.reviews import identity, image, lungs, prediction, stroke
from tests.ui.controllers.standins import Messages, Pane, Saving, TellingSession

WHY = "Preparing the model for this computer: about ten seconds, once for each version"


class Flow(QObject):
    decoding = Signal(str, bool)
    shown = Signal(str, object, object)
    failed = Signal(str, object)
    painted_changed = Signal()


class Predicting(QObject):
    changed = Signal(object)
    preparing_changed = Signal(bool)
    arrived = Signal(object, bool, bool)
    failed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.waiting: set[Identity] = set()
        self.preparing = False
        self.asked: list[Review] = []

    def pending(self, found: Identity) -> bool:
        return found in self.waiting

    def ask(self, review: Review) -> None:
        self.asked.append(review)


class Screen:
    """The case bar, the status line, the worklist and the picture."""

    def __init__(self) -> None:
        self.chips: list[tuple[str, str, str]] = []
        self.hints: list[str] = []
        self.dimmed: list[str] = []
        self.focused = 0
        self.finished = 0
        self.in_list: object = None

    def show_case(self, name: str, status: str, why: str = "") -> None:
        self.chips.append((name, status, why))

    def show_hint(self, words: str) -> None:
        self.hints.append(words)

    def isAncestorOf(self, widget: object) -> bool:
        return widget is self.in_list

    def focus(self) -> None:
        self.focused += 1

    def finish_stroke(self) -> None:
        self.finished += 1


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.screen = TellingSession(), Messages(), Screen()
        self.flow, self.predicting, self.saving = Flow(), Predicting(), Saving()
        self.focus: object = None
        screen = self.screen
        self.window = Pane(
            worklist=screen,
            case_bar=screen,
            status=screen,
            reading=True,
            focusWidget=lambda: self.focus,
            show_dimmed=screen.dimmed.append,
        )
        some: Any = {"flow": self.flow, "predicting": self.predicting, "saving": self.saving, "viewing": screen}
        window: Any = self.window
        messages: Any = self.messages
        self.notices = CaseNotices(window, self.session, messages, **some)

    def show(self, uid: str = "a", status: Status = Status.CORRECTED) -> Review:
        review = Review(image(uid))
        review.resume(lungs(), status=status, edited=status is Status.CORRECTED, based_on="1.0")
        self.session.show(review)
        return review

    @property
    def refreshed(self) -> int:
        return self.window.actions_table.refreshed

    @property
    def chip(self) -> tuple[str, str, str]:
        return self.screen.chips[-1]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("waiting", "reading", "words"), [(True, True, "Decoding…"), (True, False, ""), (False, True, "")]
)
def test_a_reader_who_waits_for_a_picture_is_told(desk: Desk, waiting: bool, reading: bool, words: str) -> None:
    desk.window.reading = reading  # pyright: ignore[reportAttributeAccessIssue]
    desk.flow.decoding.emit("/x/a", waiting)
    assert desk.screen.dimmed == [words]


@pytest.mark.parametrize("notices", [(), ("Read in part.", "No spacing.")])
def test_a_case_that_is_shown_comes_with_its_own_notices_alone(desk: Desk, notices: tuple[str, ...]) -> None:
    for name in ("image", "predict", "saving"):
        desk.messages.banner(name, "info", "of the case before")
    review = desk.show()
    desk.screen.chips.clear()
    desk.flow.shown.emit("/x/a", review, notices)
    assert desk.chip == ("Doe, Jane", "corrected", "")
    told = {"image": "Read in part. No spacing."} if notices else {}
    assert desk.messages.words == {"saving": "of the case before"} | told
    assert not notices or desk.messages.banners["image"].severity == "info"


@pytest.mark.parametrize(("focus", "taken"), [("list", 0), ("field", 1), (None, 1)])
def test_the_keys_go_to_the_picture_unless_the_list_has_them(desk: Desk, focus: str | None, taken: int) -> None:
    desk.focus, desk.screen.in_list = focus, "list"
    desk.flow.shown.emit("/x/a", desk.show(), ())
    assert desk.screen.focused == taken


def test_a_file_that_cannot_be_read_has_its_name_above_it(desk: Desk) -> None:
    for name in ("image", "predict"):
        desk.messages.banner(name, "info", "of the case before")
    desk.flow.failed.emit("/x/a.dcm", LungSegError("damaged"))
    assert desk.chip == ("a.dcm", "unreadable", "")
    assert desk.messages.banners == {}


@pytest.mark.parametrize(
    ("pending", "preparing", "status", "doubts", "chip"),
    [
        (False, False, Status.PREDICTED, (), ("Doe, Jane", "predicted", "")),
        (False, True, Status.PREDICTED, (), ("Doe, Jane", "predicted", "")),
        (True, False, Status.NEW, (), ("Doe, Jane", "predicting", "")),
        (True, True, Status.NEW, (), ("Doe, Jane", "preparing", WHY)),
        (False, False, Status.PREDICTED, ("One.", "Two."), ("Doe, Jane", "attention", "One.\nTwo.")),
        (False, False, Status.ACCEPTED, ("One.",), ("Doe, Jane", "accepted", "")),
        (True, False, Status.PREDICTED, ("One.",), ("Doe, Jane", "predicting", "")),
    ],
)
def test_the_chip_says_how_far_the_case_is(
    desk: Desk, pending: bool, preparing: bool, status: Status, doubts: tuple[str, ...], chip: tuple[str, str, str]
) -> None:
    review = desk.show(status=status)
    review.attention = doubts
    desk.predicting.waiting = {identity("a")} if pending else set()
    desk.predicting.preparing = preparing
    desk.predicting.changed.emit(identity("a"))
    assert desk.chip == chip


@pytest.mark.parametrize(
    ("tell", "chips"),
    [
        (lambda desk: desk.predicting.changed.emit(identity("b")), 0),
        (lambda desk: desk.predicting.preparing_changed.emit(True), 1),
        (lambda desk: desk.session.tell(Event.CURRENT, identity("a")), 1),
        (lambda desk: desk.session.tell(Event.STATUS, identity("a")), 1),
        (lambda desk: desk.session.tell(Event.STATUS, identity("b")), 0),
        (lambda desk: desk.session.tell(Event.ATTENTION, identity("a")), 1),
        (lambda desk: desk.session.tell(Event.ATTENTION, None), 0),
        (lambda desk: desk.session.tell(Event.MASK, identity("a")), 0),
        (lambda desk: desk.session.tell(Event.TOOL), 0),
    ],
)
def test_the_chip_follows_what_changes_of_the_case(desk: Desk, tell: Callable[[Desk], object], chips: int) -> None:
    desk.notices.show_current_chip()  # no case is open
    tell(desk)
    assert desk.screen.chips == []
    desk.show("a")
    desk.screen.chips.clear()
    tell(desk)
    assert len(desk.screen.chips) == chips


@pytest.mark.parametrize(
    ("event", "refreshed", "hints"),
    [
        (Event.CURRENT, 1, 1),
        (Event.STATUS, 1, 0),
        (Event.TOOL, 1, 1),
        (Event.FIGURES, 1, 0),
        (Event.MASK, 0, 0),
        (Event.ATTENTION, 0, 0),
    ],
)
def test_commands_and_hints_follow_what_changes(desk: Desk, event: Event, refreshed: int, hints: int) -> None:
    desk.show("a")
    before, _ = desk.refreshed, desk.screen.hints.clear()
    desk.session.tell(event, identity("a"))
    assert (desk.refreshed - before, len(desk.screen.hints)) == (refreshed, hints)
    desk.flow.painted_changed.emit()
    assert desk.refreshed - before == refreshed + 1


@pytest.mark.parametrize(("segment", "lung"), [(1, "right lung"), (2, "left lung")])
def test_the_hint_is_that_of_the_tool_in_the_hand(desk: Desk, segment: int, lung: str) -> None:
    desk.session.tell(Event.CURRENT)
    assert desk.screen.hints == ["Drop a file anywhere in this window"]
    desk.show("a")
    desk.session.set_tools(tool=Tool.BRUSH, segment=segment)
    assert lung in desk.screen.hints[-1]


# -- predictions
def test_a_notice_of_the_device_is_told_once(desk: Desk) -> None:
    review = desk.show("a")
    for notice, told in (("", {}), ("The CPU was used.", {"device": "The CPU was used."}), ("The CPU was used.", {})):
        desk.messages.banners.clear()
        desk.messages.banner("predict", "danger", "It failed.")
        review.prediction = replace(prediction("a"), notice=notice)
        desk.predicting.arrived.emit(identity("a"), False, True)
        assert desk.messages.words == told
        assert all(banner.severity == "info" for banner in desk.messages.banners.values())
    review.prediction = None
    desk.predicting.arrived.emit(identity("a"), False, True)
    assert desk.saving.flushed == 4
    assert desk.messages.toasted == []


def test_a_prediction_of_another_case_is_saved_and_not_told(desk: Desk) -> None:
    desk.predicting.arrived.emit(identity("a"), True, False)
    desk.show("b").prediction = replace(prediction("b"), notice="The CPU was used.")
    desk.messages.banner("predict", "danger", "It failed.")
    desk.predicting.arrived.emit(identity("a"), True, False)
    assert desk.saving.flushed == 2
    assert desk.messages.words == {"predict": "It failed."}
    assert desk.messages.toasted == []


@pytest.mark.parametrize(("again", "taken"), [(False, False), (False, True), (True, True)])
def test_the_model_s_new_mask_is_offered_only_beside_the_reader_s(desk: Desk, again: bool, taken: bool) -> None:
    desk.show("a")
    desk.predicting.arrived.emit(identity("a"), again, taken)
    assert desk.messages.toasted == []


def test_where_the_only_strokes_were_undone_the_model_s_mask_is_offered_and_becomes_the_case_s(desk: Desk) -> None:
    review = Review(image("a"))
    desk.session.show(review)
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    desk.session.receive(prediction("a"))
    assert desk.messages.toasted == []
    desk.session.undo()
    desk.predicting.arrived.emit(identity("a"), True, False)  # R, and no second word of it
    assert desk.messages.toasted == ["There is no mask yet. The model has one."]
    desk.flow.shown.emit("/x/a", review, ())  # after a restart
    assert desk.messages.toasted == ["There is no mask yet. The model has one."] * 2
    [*_, toast] = desk.messages.toasts
    review.prediction = replace(prediction("a"), withheld=True)
    desk.session.tell(Event.STATUS, identity("a"))
    assert len(desk.messages.toasted) == 2
    review.prediction = prediction("a")
    toast.press()
    assert (review.mask.live == lungs()).all()
    assert (review.status, review.corrected, review.history.steps) == (Status.PREDICTED, False, [])
    assert desk.messages.said == ["Now using the model’s mask"]


@pytest.mark.parametrize("shown", ["a", "b", ""])
def test_the_model_s_new_mask_is_taken_for_its_own_case_alone(desk: Desk, shown: str) -> None:
    review = desk.show("a")
    review.prediction = prediction("Doe, Jane", shift=5)
    desk.predicting.arrived.emit(identity("a"), True, False)
    assert desk.messages.toasted == ["Your mask was kept. The model has a new one."]
    [toast] = desk.messages.toasts
    assert toast.action == "Take it"
    if shown != "a":
        desk.session.leave()
    if shown == "b":
        desk.show("b").prediction = prediction("b", shift=3)
    toast.press()
    taken = int(shown == "a")
    assert len(review.history.done) == taken
    assert desk.messages.said == ["Now using the model’s mask"] * taken
    assert desk.screen.finished == taken
    current = desk.session.current
    assert current is None or current is review or current.history.done == ()


def test_the_model_s_new_mask_leaves_the_way_back_of_a_turn_in_sight_and_is_offered_once(desk: Desk) -> None:
    review = desk.show("a")
    review.prediction = prediction("a", shift=5)
    for _ in range(2):
        desk.predicting.arrived.emit(identity("a"), True, False)
    assert [toast.add for toast in desk.messages.toasts] == [True, False]


def test_a_mask_that_the_model_would_not_draw_is_not_offered_beside_the_reader_s(desk: Desk) -> None:
    review = desk.show("a")
    review.prediction = replace(prediction("a"), withheld=True, view=View("lateral"))
    desk.predicting.arrived.emit(identity("a"), True, False)
    [toast] = desk.messages.toasts
    assert toast.words.endswith("the model is for frontal chest radiographs. No mask was drawn.")
    assert toast.action == ""


def test_a_prediction_that_fails_is_told_with_a_way_to_try_again(desk: Desk) -> None:
    error = LungSegError("No memory.")
    desk.predicting.failed.emit(identity("a"), error)
    review = desk.show("a")
    desk.predicting.failed.emit(identity("b"), error)
    assert desk.messages.errors == []
    desk.predicting.failed.emit(identity("a"), error)
    assert desk.messages.errors == [("predict", "No memory.")]
    retry = desk.messages.banners["predict"].actions["Retry"]
    desk.show("b")
    retry()
    assert desk.predicting.asked == [review]


def test_what_cannot_be_saved_is_told_until_it_is(desk: Desk) -> None:
    desk.saving.failed.emit(LungSegError("The disk is full."))
    assert desk.messages.errors == [("saving", "The disk is full.")]
    desk.messages.banners["saving"].actions["Retry"]()
    assert desk.saving.flushed == 1
    desk.saving.saved.emit(identity("a"))
    assert desk.messages.banners == {}

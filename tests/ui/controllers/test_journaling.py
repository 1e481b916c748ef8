"""Strokes on their way to the disk: parts of a long drag, snapshots while the hand rests, what is told of failures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, Box, Mask
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event
from lungseg_gui.services.journal import Written
from lungseg_gui.ui.controllers.journaling import PART_MS, QUIET_MS, Journaling
from tests.core.reviews import identity, image
from tests.ui.controllers.standins import Messages, TellingSession

FULL = LungSegError("The disk is full.")


class Journal:
    def __init__(self) -> None:
        self.since_snapshot = 0
        self.parts: list[tuple[Box, int]] = []
        self.cancelled = 0
        self.snapshots: list[Mask] = []

    def part(self, _: str, box: Box, before: Mask, after: Mask) -> None:
        assert before.shape == after.shape
        self.parts.append((box, int((before != after).sum())))

    def cancel(self) -> None:
        self.cancelled += 1

    def snapshot(self, mask: Mask) -> None:
        self.snapshots.append(mask)


class Journals:
    def __init__(self) -> None:
        self.each: dict[str, Journal] = {}
        self.unsaved = False
        self.retried = 0
        self.listener: Callable[[Written], None] | None = None

    def journal(self, found: Identity) -> Journal | None:
        return self.each.get(found.uid)

    def listen(self, listener: Callable[[Written], None]) -> Callable[[], None]:
        self.listener = listener

        def end() -> None:
            self.listener = None

        return end

    def retry(self) -> None:
        self.retried += 1


class Saving:
    def __init__(self) -> None:
        self.told: list[object] = []

    def tell_saving(self) -> None:
        self.told.append("saving")

    def tell_saved(self, when: datetime) -> None:
        self.told.append(when)

    def tell_failed(self, error: LungSegError) -> None:
        self.told.append(str(error))


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.journals, self.saving = TellingSession(), Messages(), Journals(), Saving()
        anything: list[Any] = [self.journals, self.session, self.saving, self.messages]
        self.journaling = Journaling(*anything)
        timers = [each for each in self.journaling.children() if isinstance(each, QTimer)]
        self.part = next(each for each in timers if each.interval() == PART_MS)
        self.quiet = next(each for each in timers if each.interval() == QUIET_MS)

    def show(self, uid: str = "a", *, read_only: str = "", kept: bool = True) -> Review:
        review = Review(image(uid))
        review.read_only = read_only
        if kept:
            self.journals.each[uid] = Journal()
        self.session.show(review)
        return review

    @property
    def journal(self) -> Journal:
        return self.journals.each["a"]

    def write(self, review: Review, box: Box) -> None:
        review.mask.write(box, np.full((box.bottom - box.top, box.right - box.left), LEFT, np.uint8))

    def told(self, error: LungSegError | None = None, when: float = 0.0) -> None:
        assert self.journals.listener is not None
        written: Any = SimpleNamespace(error=error, when=when)
        self.journals.listener(written)
        QCoreApplication.processEvents()


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.journaling.close()


ONE, TWO = Box(0, 0, 2, 3), Box(4, 0, 6, 2)


def test_parts_of_a_drag_are_handed_over_four_times_a_second(desk: Desk) -> None:
    review = desk.show()
    assert not desk.part.isActive()
    desk.write(review, ONE)
    assert desk.part.isActive()
    assert desk.part.isSingleShot()
    desk.write(review, TWO)
    desk.part.timeout.emit()
    assert desk.journal.parts == [(Box(0, 0, 6, 3), 10)]
    desk.part.timeout.emit()  # the hand stands still
    assert len(desk.journal.parts) == 1
    desk.write(review, Box(8, 0, 9, 1))
    desk.part.timeout.emit()
    assert desk.journal.parts[1:] == [(Box(8, 0, 9, 1), 1)]
    assert desk.journal.cancelled == 0


def test_the_time_runs_from_the_first_pixels_of_a_part(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    review = desk.show()
    begun: list[bool] = []
    monkeypatch.setattr(desk.part, "start", lambda: begun.append(True))
    monkeypatch.setattr(desk.part, "isActive", lambda: bool(begun))
    desk.write(review, ONE)
    desk.write(review, TWO)
    assert begun == [True]


def test_a_drag_that_left_nothing_makes_its_parts_void_once(desk: Desk) -> None:
    review = desk.show()
    desk.part.timeout.emit()
    assert desk.journal.cancelled == 0
    desk.write(review, ONE)
    desk.part.timeout.emit()
    review.mask.cancel()
    for _ in range(2):
        desk.part.timeout.emit()
    assert desk.journal.cancelled == 1


def test_a_step_stands_for_its_parts(desk: Desk) -> None:
    review = desk.show()
    desk.write(review, ONE)
    desk.part.timeout.emit()
    desk.write(review, TWO)
    desk.session.tell(Event.MASK, identity("b"))
    assert desk.part.isActive()
    desk.session.commit("Brush")
    assert not desk.part.isActive()
    desk.part.timeout.emit()
    assert desk.journal.cancelled == 0
    desk.write(review, Box(8, 0, 9, 1))
    desk.part.timeout.emit()
    assert desk.journal.parts[-1] == (Box(8, 0, 9, 1), 1)  # nothing of the step before


def test_another_case_has_a_journal_of_its_own(desk: Desk) -> None:
    review = desk.show("a")
    desk.write(review, ONE)
    desk.part.timeout.emit()
    other = desk.show("b")
    assert not desk.part.isActive()
    desk.write(review, TWO)  # nobody listens there any more
    assert not desk.part.isActive()
    desk.part.timeout.emit()
    assert desk.journal.cancelled == 0
    desk.write(other, Box(8, 0, 9, 1))
    desk.part.timeout.emit()
    assert desk.journals.each["b"].parts == [(Box(8, 0, 9, 1), 1)]
    desk.session.leave()
    desk.write(other, TWO)
    assert not desk.part.isActive()
    for timer in (desk.part, desk.quiet):
        timer.timeout.emit()
    assert len(desk.journals.each["b"].parts) == 1


@pytest.mark.parametrize(("read_only", "kept"), [("Dr B works on it.", True), ("", False)])
def test_nothing_is_followed_that_is_not_kept(desk: Desk, read_only: str, kept: bool) -> None:
    review = desk.show(read_only=read_only, kept=kept)
    desk.write(review, ONE)
    assert not desk.part.isActive()
    for timer in (desk.part, desk.quiet):
        timer.timeout.emit()


def test_a_case_that_is_shown_already_is_followed(desk: Desk) -> None:
    review = desk.show()
    anything: list[Any] = [desk.journals, desk.session, desk.saving, desk.messages]
    later = Journaling(*anything)
    before = len(desk.journal.parts)
    desk.write(review, ONE)
    timers = [each for each in later.children() if isinstance(each, QTimer)]
    next(each for each in timers if each.interval() == PART_MS).timeout.emit()
    assert desk.journal.parts[before:] == [(ONE, 6)]
    later.close()


# -- snapshots
@pytest.mark.parametrize(
    ("records", "drawing", "taken"),
    [(500, False, 1), (499, False, 0), (500, True, 0)],
)
def test_a_snapshot_is_taken_of_many_steps_while_the_hand_rests(
    desk: Desk, records: int, drawing: bool, taken: int
) -> None:
    review = desk.show()
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert desk.quiet.isActive()
    desk.journal.since_snapshot = records
    if drawing:
        desk.write(review, TWO)
    desk.quiet.timeout.emit()
    assert len(desk.journal.snapshots) == taken
    for mask in desk.journal.snapshots:
        np.testing.assert_array_equal(mask, review.mask.committed)
        assert mask is not review.mask.committed


@pytest.mark.parametrize(("records", "wait"), [(0, QUIET_MS), (1999, QUIET_MS), (2000, 0)])
def test_four_times_as_many_do_not_wait_for_quiet(desk: Desk, records: int, wait: int) -> None:
    review = desk.show()
    desk.journal.since_snapshot = records
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert desk.quiet.interval() == wait


def test_a_case_without_a_journal_waits_as_ever(desk: Desk) -> None:
    review = desk.show(kept=False)
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert desk.quiet.interval() == QUIET_MS


# -- what is told
def test_it_says_that_strokes_are_saved_and_when(desk: Desk) -> None:
    review = desk.show()
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert desk.saving.told == []
    desk.journals.unsaved = True
    desk.write(review, TWO)
    desk.session.commit("Brush")
    desk.told(when=5.0)  # more is on its way
    assert desk.saving.told == ["saving"]
    desk.journals.unsaved = False
    desk.told(when=7.0)
    assert desk.saving.told == ["saving", datetime.fromtimestamp(7.0)]
    assert desk.messages.errors == []


def test_a_failure_is_told_once_until_it_is_over_or_tried_again(desk: Desk) -> None:
    review = desk.show()
    desk.journals.unsaved = True
    desk.messages.banner("journal", "info", "of before")
    for _ in range(2):
        desk.told(FULL)
    assert desk.messages.errors == [("journal", "The disk is full.")]
    assert desk.saving.told == ["The disk is full."] * 2
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert desk.saving.told == ["The disk is full."] * 2  # it is not being saved
    retry = desk.messages.banners["journal"].actions["Retry"]
    retry()
    assert desk.journals.retried == 1
    desk.told(FULL)
    assert len(desk.messages.errors) == 2
    desk.told(LungSegError("The disk is gone."))
    assert len(desk.messages.errors) == 3
    desk.journals.unsaved = False
    desk.told(when=9.0)
    assert desk.messages.banners == {}
    desk.messages.banner("journal", "info", "of somebody else")
    desk.told(when=9.0)
    assert "journal" in desk.messages.banners


def test_closed_it_follows_and_tells_nothing(desk: Desk) -> None:
    review = desk.show()
    desk.write(review, ONE)
    desk.session.commit("Brush")
    desk.write(review, TWO)
    assert desk.part.isActive()
    assert desk.quiet.isActive()
    assert desk.journals.listener is not None
    written: Any = SimpleNamespace(error=FULL, when=0.0)
    desk.journals.listener(written)  # on its way to the window
    desk.journaling.close()
    QCoreApplication.processEvents()
    assert not desk.part.isActive()
    assert not desk.quiet.isActive()
    assert desk.journals.listener is None
    assert desk.saving.told == desk.messages.errors == []
    desk.write(review, ONE)
    desk.session.commit("Brush")
    assert not desk.part.isActive()
    assert not desk.quiet.isActive()

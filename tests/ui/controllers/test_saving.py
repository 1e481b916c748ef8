"""What is saved of a review, when, and what is said of it: by the clock, at once, whole, and after a refusal."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import Snapshot
from lungseg_gui.ui.controllers import saving as module
from lungseg_gui.ui.controllers.saving import LATE_CHECK, Saving
from tests.ui.controllers.standins import Lanes, loose, predicted, review_of, services_of

FULL = LungSegError("The disk is full.", remedy="Free some space.", reason="the disk is full")


class Library:
    """Keeps what it is told, unless it refuses."""

    def __init__(self) -> None:
        self.refuses: LungSegError | None = None
        self.statuses: list[tuple[Identity, Status, bool]] = []
        self.attention: list[tuple[Identity, tuple[str, ...]]] = []
        self.thumbnails: list[Identity] = []

    def _take(self) -> None:
        if self.refuses is not None:
            raise self.refuses

    def set_status(self, identity: Identity, status: Status, *, drawn: bool = False) -> None:
        self._take()
        self.statuses.append((identity, status, drawn))

    def set_attention(self, identity: Identity, found: tuple[str, ...]) -> None:
        self._take()
        self.attention.append((identity, found))

    def set_thumbnail(self, identity: Identity, png: bytes) -> None:
        assert png.startswith(b"\x89PNG")
        self.thumbnails.append(identity)


class Journals:
    unsaved = False

    def __init__(self) -> None:
        self.behind: set[Identity] = set()

    def is_saved(self, identity: Identity) -> bool:
        return identity not in self.behind


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.library, self.journals, self.session = Library(), Journals(), Session()
        self.services = services_of(
            library=self.library, journals=self.journals, registry=SimpleNamespace(uncertainty_limit="limit")
        )
        self.lanes: Lanes = self.services.lanes
        self.whole: list[Snapshot] = []
        self.more: list[dict[str, Any]] = []
        monkeypatch.setattr(module.jobs, "save_review", self._save)
        self.saving = Saving(self.services, self.session)
        self.clock, self.again = self.saving.findChildren(QTimer)
        self.states: list[tuple[str, str, str]] = []
        self.saved: list[Identity] = []
        self.failures: list[LungSegError] = []
        self.saving.state.connect(lambda *state: self.states.append(state))
        self.saving.saved.connect(self.saved.append)
        self.saving.failed.connect(self.failures.append)

    def _save(self, shot: Snapshot, image: object, **more: object) -> None:
        if self.library.refuses is not None:
            raise self.library.refuses
        self.whole.append(shot)
        self.more.append({"image": image, **more})

    @property
    def state(self) -> str:
        return self.states[-1][0] if self.states else ""

    def open(self, number: int = 1, *, logged: bool = False, made: bool = False) -> Review:
        review = review_of(number)
        if logged:
            log: Any = SimpleNamespace(
                append=lambda *_: None, move=lambda _: None, reset=lambda _: None, holds=lambda _: False
            )
            review.history.attach(log)
        if made:
            review.receive(predicted(review.image))
        self.session.show(review)
        return review

    def draw(self, *, row: int = 2) -> None:
        review = self.session.current
        assert review is not None
        mask = review.mask.live.copy()
        mask[row, 3:9] = RIGHT
        assert self.session.replace(mask, "Brush")

    def tick(self, timer: QTimer) -> None:
        """Let the time pass."""
        assert timer.isActive()
        timer.stop()
        loose(timer.timeout).emit()


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_nothing_is_on_its_way_before_anything_is_done(desk: Desk) -> None:
    review = desk.open(made=True)
    assert not desk.saving.unsaved
    assert desk.saving.is_saved(review.image.identity)
    assert desk.lanes.disk.waiting == []
    assert not desk.clock.isActive()
    assert desk.clock.isSingleShot()
    assert desk.again.isSingleShot()


def test_a_first_stroke_is_saved_at_once_and_the_next_ones_by_the_clock(desk: Desk) -> None:
    review = desk.open(logged=True)
    desk.draw()
    assert desk.clock.interval() == 0  # a new status goes at once
    assert desk.saving.unsaved
    assert not desk.saving.is_saved(review.image.identity)
    desk.tick(desk.clock)
    assert desk.state == "saving"
    assert desk.saving.unsaved
    desk.lanes.run()
    assert desk.library.statuses == [(review.image.identity, Status.CORRECTED, True)]
    assert desk.library.thumbnails == [review.image.identity]
    assert desk.library.attention == []
    assert (desk.state, desk.saved, desk.whole) == ("saved", [review.image.identity], [])
    assert not desk.saving.unsaved
    assert not desk.saving.is_saved(review.image.identity)  # the library has an older mask than the journal
    desk.draw(row=5)
    assert desk.clock.interval() == 3000
    desk.saving.flush()
    assert not desk.clock.isActive()
    desk.lanes.run()
    assert [shot.status for shot in desk.whole] == [Status.CORRECTED]
    assert desk.saving.is_saved(review.image.identity)
    desk.saving.flush()
    assert desk.lanes.disk.waiting == []


def test_where_no_journal_has_the_strokes_the_mask_is_saved(desk: Desk) -> None:
    review = desk.open()
    desk.draw()
    desk.tick(desk.clock)
    desk.lanes.run()
    assert [shot.identity for shot in desk.whole] == [review.image.identity]
    assert desk.library.statuses == []
    assert desk.more[0]["limit"] == "limit"
    assert desk.more[0]["protocol"] == "lung field"
    assert desk.more[0]["image"] is review.image
    assert desk.more[0]["confirmed"] == ()
    assert desk.more[0]["thumbnail"].startswith(b"\x89PNG")
    assert desk.saving.is_saved(review.image.identity)


def test_a_prediction_that_the_library_has_not_got_goes_with_the_mask(desk: Desk) -> None:
    review = desk.open(logged=True)
    desk.session.receive(predicted(review.image))
    desk.draw()
    desk.tick(desk.clock)
    desk.lanes.run()
    assert [shot.prediction for shot in desk.whole] == [review.prediction]
    desk.draw(row=5)  # from now on the library has it
    desk.tick(desk.clock)
    desk.lanes.run()
    assert (len(desk.whole), len(desk.library.statuses)) == (1, 1)
    desk.session.receive(predicted(review.image, version="r2"))
    desk.tick(desk.clock)
    desk.lanes.run()
    assert len(desk.whole) == 2


def test_a_prediction_that_came_with_the_case_is_in_the_library(desk: Desk) -> None:
    desk.open(logged=True, made=True)
    desk.draw()
    desk.tick(desk.clock)
    desk.lanes.run()
    assert (len(desk.whole), len(desk.library.statuses)) == (0, 1)


def test_a_status_without_a_stroke_is_saved_with_the_mask(desk: Desk) -> None:
    review = desk.open(logged=True)
    desk.session.set_status(review.image.identity, Status.REJECTED)
    desk.tick(desk.clock)
    desk.lanes.run()
    assert [shot.status for shot in desk.whole] == [Status.REJECTED]


def test_of_two_cases_each_is_saved_as_it_needs(desk: Desk) -> None:
    plain = desk.open(2)
    logged = desk.open(1, logged=True)
    desk.draw()
    desk.session.set_status(plain.image.identity, Status.REJECTED)
    desk.tick(desk.clock)
    desk.lanes.run()
    assert [one[0] for one in desk.library.statuses] == [logged.image.identity]
    assert [shot.identity for shot in desk.whole] == [plain.image.identity]


def test_what_the_checks_found_goes_with_the_status(desk: Desk) -> None:
    review = desk.open(logged=True)
    desk.draw()
    review.attend(("A hole.",))
    desk.tick(desk.clock)
    desk.lanes.run()
    assert desk.library.attention == [(review.image.identity, ("A hole.",))]
    desk.session.attend(review.image.identity, ("A hole.",))  # nothing that the library has not got
    desk.saving._save_attention(review.image.identity)  # pyright: ignore[reportPrivateUsage]
    assert desk.lanes.disk.waiting == []


def test_another_case_has_what_changed_saved_whole(desk: Desk) -> None:
    desk.open(logged=True)
    desk.draw()
    desk.open(2)
    assert not desk.clock.isActive()
    desk.lanes.run()
    assert len(desk.whole) == 1


def test_what_somebody_else_works_on_is_not_saved(desk: Desk) -> None:
    review = desk.open()
    review.read_only = "Open in another window."
    desk.session.set_status(review.image.identity, Status.REJECTED)
    assert not desk.saving.unsaved
    assert not desk.clock.isActive()
    desk.session.attend(review.image.identity, ("A hole.",))
    assert desk.lanes.disk.waiting == []


def test_an_open_case_alone_is_watched(desk: Desk) -> None:
    review = desk.open()
    desk.session.close(review.image.identity)
    desk.session._tell(module.Event.STATUS, review.image.identity)  # pyright: ignore[reportPrivateUsage]
    desk.session.set_tools(segment=RIGHT)
    assert not desk.saving.unsaved


# -- what the checks say
def test_what_the_checks_say_is_kept_without_a_word_of_saving(desk: Desk) -> None:
    review = desk.open()
    identity = review.image.identity
    desk.session.attend(identity, ("A hole.",))
    assert desk.lanes.disk.names == [LATE_CHECK]
    assert not desk.saving.is_saved(identity)
    assert not desk.saving.unsaved  # no work of the reader's
    assert desk.states == []
    desk.lanes.run()
    assert desk.library.attention == [(identity, ("A hole.",))]
    assert desk.saving.is_saved(identity)
    assert (desk.state, desk.saved) == ("saved", [])
    desk.draw()
    assert desk.clock.isActive()
    review.looked_at = False
    desk.session.attend(identity, ("A hole.",))
    assert desk.lanes.disk.names == []
    desk.session.attend(identity, ())
    desk.lanes.run()
    assert desk.library.attention[1:] == [(identity, ())]
    assert desk.state == "saved"
    assert len(desk.states) == 1  # the stroke is not on the disk yet


def test_of_a_case_that_is_held_the_checks_are_not_kept(desk: Desk) -> None:
    review = desk.open()
    desk.saving.hold(review.image.identity)
    desk.session.attend(review.image.identity, ("A hole.",))
    assert desk.lanes.disk.waiting == []


def test_where_the_checks_cannot_be_kept_they_are_saved_with_the_mask(desk: Desk) -> None:
    review = desk.open()
    desk.library.refuses = FULL
    desk.session.attend(review.image.identity, ("A hole.",))
    desk.lanes.run()
    assert desk.failures == []
    assert desk.again.isActive()
    assert desk.again.interval() == 3000
    desk.library.refuses = None
    review.looked_at = False
    desk.session.attend(review.image.identity, ("A hole.",))
    assert desk.lanes.disk.names == [LATE_CHECK]  # the library has not got it
    desk.tick(desk.again)
    desk.lanes.run()
    assert [shot.attention for shot in desk.whole] == [("A hole.",)]
    assert desk.saving.is_saved(review.image.identity)


def test_after_a_whole_mask_the_checks_are_known_or_looked_for_again(desk: Desk) -> None:
    review = desk.open()
    identity = review.image.identity
    desk.draw()
    review.attend(("A hole.",))
    desk.saving.flush()
    desk.lanes.run()
    review.looked_at = False
    desk.session.attend(identity, ("A hole.",))
    assert desk.lanes.disk.waiting == []  # saved with the mask
    desk.draw(row=5)
    desk.saving.flush()  # nobody has looked at this one: the worker does
    desk.lanes.run()
    desk.session.attend(identity, ("A hole.",))
    assert desk.lanes.disk.names == [LATE_CHECK]


# -- held by somebody else
def test_a_case_that_is_held_is_left_to_whoever_holds_it(desk: Desk) -> None:
    review = desk.open(logged=True)
    identity = review.image.identity
    desk.draw()
    desk.clock.stop()
    desk.saving.hold(identity)
    assert desk.saving.unsaved
    assert not desk.saving.is_saved(identity)
    desk.session.set_status(identity, Status.ACCEPTED)
    assert not desk.clock.isActive()
    desk.saving.flush()
    assert desk.lanes.disk.waiting == []
    desk.saving.release(identity, saved=True)
    assert (desk.state, desk.saved) == ("saved", [identity])
    assert not desk.saving.unsaved


def test_a_stroke_while_it_is_held_is_saved_afterwards(desk: Desk) -> None:
    review = desk.open(logged=True)
    identity = review.image.identity
    desk.saving.hold(identity)
    desk.draw()
    desk.tick(desk.clock)
    desk.saving.flush()
    assert desk.lanes.disk.waiting == []
    desk.saving.release(identity, saved=True)
    assert desk.saved == []
    assert desk.clock.isActive()
    desk.tick(desk.clock)
    desk.lanes.run()
    assert desk.saved == [identity]


def test_what_its_holder_could_not_save_is_saved_here(desk: Desk) -> None:
    review = desk.open()
    desk.saving.hold(review.image.identity)
    desk.saving.release(review.image.identity, saved=False)
    assert desk.clock.isActive()
    assert desk.clock.interval() == 3000
    desk.tick(desk.clock)
    desk.lanes.run()
    assert len(desk.whole) == 1


# -- refused by the disk
def test_a_refusal_is_told_once_and_tried_again(desk: Desk) -> None:
    review = desk.open()
    identity = review.image.identity
    desk.draw()
    desk.library.refuses = FULL
    desk.saving.flush()
    desk.lanes.run()
    assert desk.states[-2:] == [
        ("saving", "Saving…", "Saving…"),
        ("failed", "Not saved: the disk is full", "Not saved"),
    ]
    assert desk.failures == [FULL]
    assert desk.saving.unsaved
    assert desk.again.isActive()
    told = len(desk.states)
    desk.tick(desk.again)  # tried by itself: the same refusal is told in the status line alone
    desk.lanes.run()
    assert [state for state, *_ in desk.states[told:]] == ["failed"]
    assert desk.failures == [FULL]
    other = LungSegError("The disk is gone.")
    desk.library.refuses = other
    desk.tick(desk.again)
    desk.lanes.run()
    assert desk.failures == [FULL, other]
    assert desk.states[-1][1] == "Not saved: The disk is gone."
    desk.saving.flush()  # asked for: it is told again
    desk.lanes.run()
    assert desk.failures == [FULL, other, other]
    desk.tick(desk.again)
    desk.draw(row=5)
    desk.saving.flush()  # while it is tried again: asked for as well
    desk.lanes.run()
    assert len(desk.failures) == 5
    desk.tick(desk.again)
    desk.lanes.run()
    desk.states.clear()
    desk.draw(row=6)
    desk.tick(desk.clock)
    desk.lanes.run()
    assert [state for state, *_ in desk.states] == ["saving", "failed"]
    desk.library.refuses = None
    desk.tick(desk.again)
    desk.lanes.run()
    assert (desk.state, desk.saved) == ("saved", [identity])
    assert not desk.saving.unsaved
    assert desk.saving.is_saved(identity)
    desk.states.clear()
    desk.draw(row=7)
    desk.tick(desk.clock)
    assert desk.state == "saving"


def test_while_something_is_refused_nothing_is_called_saved(desk: Desk) -> None:
    first = desk.open()
    desk.draw()
    desk.library.refuses = FULL
    desk.saving.flush()
    desk.lanes.run()
    desk.saving.tell_saving()
    desk.saving.tell_saved(loose(module.datetime.now()))
    assert desk.states[-1] == ("failed", "Not saved: the disk is full", "Not saved")
    desk.library.refuses = None
    desk.saving.hold(first.image.identity)
    desk.saving.release(first.image.identity, saved=True)  # accepted meanwhile: it is on the disk
    assert desk.state == "saved"


def test_a_case_that_was_removed_is_no_longer_called_refused(desk: Desk) -> None:
    review = desk.open()
    desk.draw()
    desk.library.refuses = FULL
    desk.saving.flush()
    desk.lanes.run()
    desk.session.close(review.image.identity)
    desk.saving.flush()
    assert desk.lanes.disk.waiting == []
    desk.saving.tell_saved(loose(module.datetime.now()))
    assert desk.state == "saved"
    assert not desk.saving.unsaved


def test_all_is_saved_once_nothing_runs_any_more(desk: Desk) -> None:
    for number in (1, 2):
        desk.open(number)
        desk.draw()
    desk.saving.flush()
    states: list[str] = []
    desk.saving.saved.connect(lambda _: states.append(desk.state))
    desk.lanes.run()
    assert states == ["saving", "saving"]
    assert [state for state, *_ in desk.states].count("saved") == 1
    hours = desk.states[-1][1].removeprefix("Saved ").split(":")
    assert [len(part) for part in hours] == [2, 2, 2]
    assert desk.states[-1][2] == "Saved"


def test_what_the_journal_has_not_written_is_not_saved(desk: Desk) -> None:
    review = desk.open()
    desk.journals.behind = {review.image.identity}
    assert not desk.saving.is_saved(review.image.identity)
    loose(desk.journals).unsaved = True
    assert desk.saving.unsaved


def test_at_the_end_everything_is_sent_to_the_disk_and_nothing_is_watched(desk: Desk) -> None:
    review = desk.open()
    desk.draw()
    desk.library.refuses = FULL
    desk.saving.flush()
    desk.lanes.run()
    desk.saving.close()
    assert not desk.clock.isActive()
    assert not desk.again.isActive()
    assert desk.lanes.disk.names == ["save"]
    desk.library.refuses = None
    desk.lanes.run()
    np.testing.assert_array_equal(desk.whole[-1].mask, review.mask.live)
    desk.session.set_status(review.image.identity, Status.REJECTED)
    assert not desk.saving.unsaved

"""A file that becomes another one while it is open: looked at, told, and opened when the reader says so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui import jobs
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import Change, Seen, Stamp
from lungseg_gui.ui.controllers import replaced_files as module
from lungseg_gui.ui.controllers.replaced_files import ReplacedFiles
from tests.ui.controllers.standins import Lanes, Messages, Saving, Told, loose, review_of, services_of

KEY = "/x/1.dcm"
FIRST, SECOND, THIRD = (1, 1, 1), (2, 2, 2), (3, 3, 3)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.saving = Session(), Messages(), Saving()
        self.services = services_of(read="read")
        self.lanes: Lanes = self.services.lanes
        self.seen = Seen(Change.NONE, SECOND)
        self.stamps: list[Stamp | None] = []
        monkeypatch.setattr(module.jobs, "look_again", self._look)
        self.cases: dict[str, Any] = {}
        self.flow = SimpleNamespace(wanted=KEY, shown=Told(), opened=self.cases.get, let_go=self._note)
        self.log: list[object] = []
        self.listed = True
        worklist = SimpleNamespace(lists=lambda key: self.listed, show=self._note)
        window: Any = QObject()
        self.window = window
        window.activated = Told()
        self.files = ReplacedFiles(
            window,
            self.services,
            self.session,
            loose(self.messages),
            flow=loose(self.flow),
            saving=loose(self.saving),
            worklist=loose(worklist),
        )

    def _note(self, what: object) -> None:
        self.log.append(what)

    def _look(self, held: jobs.Held, stamp: Stamp | None, *, read: object) -> Seen:
        assert read == "read"
        self.stamps.append(stamp)
        return self.seen

    def open(self, *, stamp: Stamp | None = FIRST) -> Review:
        review = review_of(1, Status.CORRECTED)
        self.session.show(review)
        self.cases[KEY] = SimpleNamespace(image=review.image, stamp=stamp)
        return review

    def look(self) -> None:
        self.files.look()
        self.lanes.run()


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_the_file_is_looked_at_as_it_is_shown_decided_on_and_as_the_window_comes_back(desk: Desk) -> None:
    desk.files.look()
    assert desk.lanes.all == {}
    review = desk.open()
    desk.window.activated.emit()
    desk.flow.shown.emit(KEY, review)  # one look at a time
    assert desk.lanes.look.names == ["look at the file"]
    desk.lanes.run()
    desk.flow.shown.emit(KEY, review)
    desk.lanes.run()
    for status in (Status.ACCEPTED, Status.REJECTED):
        desk.session.set_status(review.image.identity, status)
        desk.lanes.run()
    assert len(desk.stamps) == 4
    desk.session.set_status(review.image.identity, Status.CORRECTED)
    other = review_of(2, Status.ACCEPTED)
    desk.session.show(other, beside=True)
    desk.session.set_status(other.image.identity, Status.REJECTED)
    desk.session.set_status(review.image.identity, Status.ACCEPTED)
    assert desk.lanes.look.names == ["look at the file"]
    desk.lanes.run()
    desk.session.attend(review.image.identity, ("A hole.",))
    desk.session.leave()
    desk.session.set_status(review.image.identity, Status.REJECTED)
    assert desk.lanes.look.names == []
    assert desk.messages.banners == {}


def test_what_was_seen_is_not_read_again(desk: Desk) -> None:
    desk.open()
    desk.look()
    desk.look()
    desk.seen = Seen(Change.NONE, None)
    desk.look()
    desk.look()
    assert desk.stamps == [FIRST, SECOND, SECOND, FIRST]
    desk.seen = Seen(Change.NONE, SECOND)
    desk.look()
    desk.open(stamp=THIRD)  # opened anew
    desk.look()
    assert desk.stamps[5:] == [THIRD]


def test_a_file_that_was_replaced_is_told_and_opened_once_all_is_written(desk: Desk) -> None:
    desk.open()
    desk.seen = Seen(Change.REPLACED, SECOND)
    desk.look()
    banner = desk.messages.banners[f"replaced:{KEY}"]
    assert banner.severity == "warn"
    assert banner.words == ("The file of 1 has been replaced: you see the earlier image, and Accept applies to it.")
    desk.messages.press(f"replaced:{KEY}", "Open the new file")
    assert (desk.saving.log, desk.log) == ([("flush",)], [])
    desk.lanes.run()
    assert desk.log == [KEY, KEY]
    desk.log.clear()
    banner.actions["Open the new file"]()
    desk.listed = False
    desk.lanes.run()
    banner.actions["Open the new file"]()
    assert (desk.log, desk.lanes.disk.names, len(desk.saving.log)) == ([], [], 2)


def test_a_file_that_cannot_be_read_any_more_is_told(desk: Desk) -> None:
    desk.open()
    desk.seen = Seen(Change.UNREADABLE, SECOND)
    desk.look()
    banner = desk.messages.banners[f"replaced:{KEY}"]
    assert banner.words == ("The file of 1 has changed and can no longer be read: you see the earlier image.")
    assert banner.actions == {}


def test_of_a_case_that_was_let_go_nothing_is_told(desk: Desk) -> None:
    desk.open()
    desk.seen = Seen(Change.REPLACED, SECOND)
    desk.files.look()
    desk.cases.clear()
    desk.lanes.run()
    assert desk.messages.banners == {}

"""Rows say what of them went to a PACS: read soon after the queue moved, changed at once with the mask."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import pacs as jobs
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.sent_rows import SentRows
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import Lanes, entry_of, image_of, loose, lungs, review_of, services_of

SENT = Delivery("sent", "SEG", "Ward", "2026-11-29T10:00:00")
WAITS = Delivery("waiting", "SR", "Ward")


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.model = Session(), WorklistModel()
        self.services = services_of(library="library")
        self.lanes: Lanes = self.services.lanes
        self.found: dict[Identity, tuple[Delivery, ...]] = {}
        self.asked: list[dict[Identity, Mask]] = []
        monkeypatch.setattr(jobs, "deliveries", self._deliveries)
        self.parent = QObject()
        worklist: Any = self
        self.rows = SentRows(
            self.services, self.session, loose("outbox"), worklist=worklist, model=self.model, parent=self.parent
        )
        self.pause = self.rows.findChildren(QTimer)[0]
        self.put_ones: list[str] = []

    def put(self, entry: Entry) -> None:
        self.put_ones.append(entry.key)
        self.model.put(entry)

    def _deliveries(self, outbox: object, library: object, live: dict[Identity, Mask]) -> dict[Identity, Any]:
        assert (outbox, library) == ("outbox", "library")
        self.asked.append(live)
        return dict(self.found)

    def tick(self) -> None:
        assert self.pause.isActive()
        self.pause.stop()
        loose(self.pause.timeout).emit()

    def look(self) -> None:
        self.rows.look()
        self.tick()
        self.lanes.run()

    def sent(self, number: int = 1) -> tuple[Delivery, ...]:
        return loose(self.model.entry(f"/x/{number}.dcm")).sent


def of(number: int) -> Identity:
    return image_of(number).identity


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk(monkeypatch)
    desk.model.set_entries([entry_of(1), entry_of(2), entry_of(3, identity=of(1)), entry_of(4, read=False)])
    return desk


def test_the_rows_of_what_was_sent_say_so(desk: Desk) -> None:
    assert (desk.pause.isSingleShot(), desk.pause.interval()) == (True, 300)
    assert (desk.rows.idle, desk.rows.known) == (True, frozenset())
    desk.found = {of(1): (SENT,), of(9): (WAITS,)}
    desk.rows.look()
    assert not desk.rows.idle
    desk.rows.look()
    desk.tick()
    assert not desk.rows.idle
    desk.lanes.run()
    assert desk.rows.idle
    assert desk.rows.known == {of(1), of(9)}
    assert [desk.sent(number) for number in (1, 2, 3, 4)] == [(SENT,), (), (SENT,), ()]
    assert sorted(desk.put_ones) == ["/x/1.dcm", "/x/3.dcm"]
    desk.found[of(2)] = (WAITS,)
    desk.put_ones.clear()
    desk.look()
    assert desk.put_ones == ["/x/2.dcm"]  # what is new of it
    del desk.found[of(1)]
    desk.look()
    assert desk.sent() == ()


def test_a_row_that_comes_later_is_completed(desk: Desk) -> None:
    desk.model.put(entry_of(5, sent=(WAITS,)))
    assert desk.sent(5) == ()
    desk.found = {of(5): (SENT,)}
    desk.look()
    desk.model.put(entry_of(5))
    desk.model.put(entry_of(6, read=False, sent=(WAITS,)))
    assert (desk.sent(5), desk.sent(6)) == ((SENT,), ())


def test_a_queue_that_moves_while_it_is_read_is_read_again(desk: Desk) -> None:
    desk.rows.look()
    desk.tick()
    desk.rows.look()
    assert not desk.pause.isActive()
    desk.lanes.run()
    assert desk.pause.isActive()
    desk.tick()
    desk.lanes.run()
    assert (len(desk.asked), desk.rows.idle) == (2, True)


def test_nothing_is_compared_before_anything_was_queued(desk: Desk) -> None:
    desk.rows.compare()
    assert desk.rows.idle
    desk.found = {of(1): (SENT,)}
    desk.look()
    desk.rows.compare()
    assert not desk.rows.idle
    desk.pause.stop()


def test_a_mask_that_changes_is_none_that_was_sent(desk: Desk) -> None:
    desk.found = {of(1): (SENT, WAITS)}
    review = review_of(1, Status.CORRECTED)
    desk.session.show(review)
    other = review_of(2, Status.CORRECTED)
    desk.session.show(other, beside=True)
    desk.look()
    assert desk.asked == [{}]
    assert desk.pause.isActive()  # a case that is open is looked at once more, with its mask of the screen
    desk.tick()
    desk.lanes.run()
    assert list(desk.asked[1]) == [of(1)]
    assert (desk.asked[1][of(1)] == lungs()).all()
    assert desk.rows.idle
    desk.session.step(lambda shown: shown.replace(lungs() * 0, "Brush"), other)
    desk.session.set_status(of(1), Status.ACCEPTED)
    desk.session.set_tools(segment=2)
    assert desk.rows.idle
    desk.session.replace(lungs() * 0, "Brush")
    assert desk.sent() == desk.sent(3) == (replace(SENT, changed=True), replace(WAITS, changed=True))
    assert not desk.rows.idle
    desk.tick()
    desk.lanes.run()
    assert desk.sent() == (SENT, WAITS)
    assert len(desk.asked) == 3


@pytest.mark.parametrize(("number", "at_once"), [(100, 100), (101, 100)])
def test_many_rows_are_told_some_at_a_time(desk: Desk, qapp: QApplication, number: int, at_once: int) -> None:
    desk.model.set_entries([entry_of(one) for one in range(number)])
    desk.found = {of(one): (SENT,) for one in range(number)}
    desk.look()
    assert len(desk.put_ones) == at_once
    qapp.processEvents()
    assert len(desk.put_ones) == number

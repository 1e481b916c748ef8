"""Send to PACS: what there is to send, what is queued, how it goes on, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import exporting
from lungseg_gui.jobs import pacs as jobs
from lungseg_gui.services.library import Entry
from lungseg_gui.services.pacs import Item, Node
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.services.pacs.outbox import Part
from lungseg_gui.ui.controllers import pacs_sending as module
from lungseg_gui.ui.controllers.pacs_sending import AGAIN_MS, PacsSending, send_commands
from lungseg_gui.ui.dialogs.pacs_send import ACCEPTED, CASE, ORIGIN, SELECTED, SendChoice, ToSend
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Screen,
    Settings,
    UndrawnDialog,
    entry_of,
    image_of,
    loose,
    review_of,
    services_of,
)
from tests.ui.controllers.standins.pacs import PLAIN, WARD, Outbox

FULL = LungSegError("The disk is full.", remedy="Free some space.")


def item(state: Any = "sent", name: str = "1.dcm", *, why: str = "") -> Item:  # noqa: ANN401
    return Item(f"k{name}", "Ward", "case", name, 1.0, (Part("0.dcm", "", "1", "2", "3", ""),), state, why=why)


class SendDialog(UndrawnDialog):
    def __init__(self, to_send: ToSend, **parts: object) -> None:
        super().__init__()
        self.to_send, self.parts = to_send, parts
        self.shown: list[Sequence[Item]] = []

    def show_items(self, items: Sequence[Item]) -> None:
        self.shown.append(list(items))


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.screen, self.outbox = Session(), Messages(), Screen(), Outbox()
        self.settings = Settings(seg__kind="binary", seg__geometry="spacing")
        self.services = services_of(settings=self.settings, read="read", library="library", sign="sign")
        self.lanes: Lanes = self.services.lanes
        self.answers: list[Callable[[], object]] = []
        self.origins: dict[Path, str] = {}
        access = SimpleNamespace(
            nodes=SimpleNamespace(all=lambda: [WARD, PLAIN]),
            outbox=self.outbox,
            client="client",
            store=lambda: SimpleNamespace(origin=lambda path: self.origins.get(path, "")),
            answered=lambda error, again: self.answers.append(again),
        )
        self.selected: list[Entry] = []
        self.accepted: list[Entry] = []
        self.queued: list[tuple[list[Any], dict[str, Any]]] = []
        self.made: list[object] = []
        self.unlisted: LungSegError | None = None
        monkeypatch.setattr(exporting, "accepted", self._accepted)
        monkeypatch.setattr(exporting, "outcome_of", lambda review: ("live", review))
        monkeypatch.setattr(exporting, "unchanged", lambda outcome, *, read: outcome)
        monkeypatch.setattr(exporting, "kept_outcome", lambda path, *, read, library, journals: ("kept", path))
        monkeypatch.setattr(jobs, "queue", self._queue)
        monkeypatch.setattr(module, "PacsSendDialog", SendDialog)
        self.window = QWidget()
        self.sending = PacsSending(
            self.services,
            self.session,
            loose(access),
            loose(self.messages),
            self.window,
            screen=self.screen,
            selected=lambda: self.selected,
        )
        self.again = self.sending.findChildren(QTimer)[0]
        self.moved: list[int] = []
        self.sent: list[Item] = []
        self.sending.moved.connect(lambda: self.moved.append(1))
        self.sending.sent.connect(self.sent.append)

    def _accepted(self, library: object) -> list[Entry]:
        if self.unlisted is not None:
            raise self.unlisted
        return self.accepted

    def _queue(self, cases: list[Any], node_of: Callable[[Path], str], outbox: object, **more: object) -> Iterator[Any]:
        nodes: list[Any] = []
        self.queued.append((nodes, {**more, "cases": [(path, load()) for path, load in cases]}))
        for number, (path, _) in enumerate(cases):
            try:
                nodes.append(node_of(path))
                yield self.made[number] if number < len(self.made) else item()
            except LungSegError as error:
                yield error

    def queue(self, what: str, node: str = "Ward", *, outlines: bool = False) -> None:
        self.sending.queue(SendChoice(what, node, outlines), self.accepted)
        self.lanes.export.run()

    def paint(self, number: int = 1) -> None:
        review = review_of(number, Status.CORRECTED)
        self.session.show(review)
        self.screen.paint(review)

    def send(self, *items: Item, ends: LungSegError | None = None) -> None:
        self.outbox.steps, self.outbox.ends = list(items), [ends]
        self.sending.go_on()
        self.lanes.run()


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(monkeypatch)
    yield desk
    desk.window.deleteLater()


# -- the dialog
def test_the_dialog_says_what_there_is_to_send(desk: Desk) -> None:
    desk.paint()
    desk.selected, desk.accepted = [entry_of(2)], [entry_of(3), entry_of(4)]
    desk.origins[Path("/x/1.dcm")] = "Ward"
    desk.outbox.left = [item("waiting")]
    desk.sending.show()
    assert desk.sending.dialog is None
    desk.lanes.run()
    dialog: Any = desk.sending.dialog
    assert dialog.to_send == ToSend("1", True, "Ward", 1, 2, ("Ward", "Plain"))
    assert dialog.shown == [desk.outbox.left]
    assert dialog.opened == 1
    desk.sending.show()
    desk.lanes.run()
    assert desk.sending.dialog is dialog
    dialog.finished.emit()
    assert (desk.sending.dialog, dialog.deleted) == (None, 1)
    dialog.finished.emit()


def test_without_a_case_on_the_screen_the_others_can_be_sent(desk: Desk) -> None:
    desk.sending.show()
    desk.lanes.run()
    assert loose(desk.sending.dialog).to_send == ToSend("", False, "", 0, 0, ("Ward", "Plain"))


def test_where_the_library_cannot_be_asked_it_is_told(desk: Desk) -> None:
    desk.unlisted = FULL
    desk.sending.show()
    desk.lanes.run()
    assert desk.messages.words == {"pacs queue": str(FULL)}
    assert desk.sending.dialog is None


def test_an_item_of_the_queue_is_tried_again_or_removed(desk: Desk) -> None:
    desk.sending.show()
    desk.lanes.run()
    dialog: Any = desk.sending.dialog
    desk.outbox.left = [item("waiting")]
    dialog.parts["again"]("k1")
    desk.lanes.ask.begin()
    desk.lanes.ask.end()
    assert desk.moved == [1]
    assert desk.lanes.send.names == ["send to the PACS"]
    desk.lanes.run()
    assert dialog.shown == [[], desk.outbox.left]
    dialog.parts["remove"]("k2")
    desk.lanes.ask.run()
    assert desk.outbox.changes == [("again", "k1"), ("remove", "k2")]
    desk.outbox.refuses = FULL
    desk.sending.try_again("k3")
    desk.lanes.ask.run()
    assert desk.messages.words == {"pacs queue": str(FULL)}


# -- queueing
def test_the_case_on_the_screen_is_sent_as_it_is_now(desk: Desk) -> None:
    desk.queue(CASE)
    assert "export" not in desk.lanes.all or desk.queued == []
    desk.paint()
    desk.queue(CASE)
    nodes, more = desk.queued[0]
    assert nodes == ["Ward"]
    assert more["cases"] == [(Path("/x/1.dcm"), ("live", desk.session.current))]
    assert (more["formats"], more["sign"]) == (jobs.USUAL, "sign")
    assert desk.moved == [1]
    assert desk.lanes.send.names == ["send to the PACS"]
    assert desk.messages.banners == {}


@pytest.mark.parametrize("what", [ACCEPTED, SELECTED])
def test_several_cases_are_sent_with_the_masks_of_those_that_are_open(desk: Desk, what: str) -> None:
    desk.paint(1)
    chosen = [entry_of(1), entry_of(2), entry_of(3, read=False)]
    desk.accepted, desk.selected = (chosen, []) if what == ACCEPTED else ([], chosen)
    desk.queue(what, outlines=True)
    nodes, more = desk.queued[0]
    assert nodes == ["Ward"] * 3
    assert more["cases"] == [
        (Path("/x/1.dcm"), ("live", desk.session.current)),
        (Path("/x/2.dcm"), ("kept", Path("/x/2.dcm"))),
        (Path("/x/3.dcm"), ("kept", Path("/x/3.dcm"))),
    ]
    assert more["formats"] == jobs.WITH_OUTLINES


def test_an_image_goes_back_to_where_it_came_from(desk: Desk) -> None:
    desk.selected = [entry_of(1), entry_of(2)]
    desk.origins[Path("/x/2.dcm")] = "Plain"
    desk.queue(SELECTED, ORIGIN)
    assert desk.queued[0][0] == ["Plain"]
    assert desk.messages.words == {
        "pacs queue": "1 of 2 cases could not be sent. The first: 1.dcm did not come from a PACS. "
        "Choose one to send it to."
    }
    assert desk.moved == [1]


def test_where_nothing_could_be_queued_nothing_goes_on(desk: Desk) -> None:
    desk.selected, desk.made = [entry_of(1)], [FULL]
    desk.queue(SELECTED)
    assert desk.messages.words == {"pacs queue": str(FULL)}
    assert desk.moved == []
    assert "send" not in desk.lanes.all


def test_where_it_ends_before_its_time_what_was_queued_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def queue(*_: object, **__: object) -> Iterator[Item]:
        yield item()
        raise FULL

    monkeypatch.setattr(jobs, "queue", queue)
    desk.selected = [entry_of(1)]
    desk.queue(SELECTED)
    assert desk.messages.words == {"pacs queue": str(FULL)}
    assert desk.moved == [1]
    assert desk.lanes.send.names == ["send to the PACS"]


# -- sending
def test_at_the_start_what_waits_is_sent_and_one_case_named(desk: Desk) -> None:
    desk.messages.banner("pacs sending", "warn", "of an earlier time")
    desk.sending.begin()
    desk.outbox.steps = [item()]
    desk.lanes.run()
    assert desk.sent == [item()]
    assert desk.messages.toasted == [" of 1.dcm sent to Ward"]
    assert desk.messages.banners == {}
    assert not desk.again.isActive()
    assert desk.moved == [1]
    desk.send(item(), item(name="2.dcm"))
    assert desk.messages.toasted[1:] == ["2 cases sent to the PACS"]
    desk.send()
    assert len(desk.messages.toasts) == 2


def test_while_it_is_sending_it_is_begun_again_a_minute_later(desk: Desk) -> None:
    assert (desk.again.isSingleShot(), desk.again.interval()) == (True, AGAIN_MS)
    desk.sending.go_on()
    desk.sending.go_on()
    assert desk.lanes.send.names == ["send to the PACS"]
    assert desk.again.isActive()
    desk.lanes.run()
    loose(desk.again.timeout).emit()
    assert not desk.again.isActive()
    assert desk.lanes.send.names == ["send to the PACS"]


def test_what_the_pacs_refuses_is_told_with_its_reason(desk: Desk) -> None:
    desk.sending.show()
    desk.lanes.run()
    dialog: Any = desk.sending.dialog
    desk.outbox.left = [item("failed")]
    desk.send(item("failed", why="Out of space."), item("waiting"))
    banner = desk.messages.banners["pacs queue"]
    assert (banner.severity, banner.words) == ("danger", "1.dcm was not sent: Out of space.")
    assert (desk.sent, desk.messages.toasts) == ([], [])
    assert desk.moved == [1, 1]
    assert dialog.shown[-1] == desk.outbox.left
    dialog.finished.emit()
    desk.messages.press("pacs queue", "Show")
    desk.lanes.run()
    assert desk.sending.dialog is not None


def test_an_item_that_is_damaged_on_this_disk_is_told_once_by_its_name_where_that_is_known(desk: Desk) -> None:
    damaged = replace(item("failed", name="", why="It is damaged. Send the case again."), parts=())
    desk.outbox.left = [item("failed", why="Out of space."), damaged]  # the first was told when it was refused
    desk.send()
    assert desk.messages.words == {"pacs queue": "A case was not sent: It is damaged. Send the case again."}
    desk.messages.banners.clear()
    desk.send()
    assert desk.messages.banners == {}
    desk.outbox.left = [replace(damaged, key="other", name="2.dcm")]
    desk.send()
    assert desk.messages.words["pacs queue"].startswith("2.dcm was not sent: ")


def test_where_the_pacs_is_away_it_is_told_and_tried_again(desk: Desk) -> None:
    away = LungSegError("Ward does not answer.")
    desk.send(item(), ends=away)
    banner = desk.messages.banners["pacs sending"]
    assert (banner.severity, banner.words) == ("warn", "Sending to the PACS is on hold: Ward does not answer.")
    assert list(banner.actions) == ["Show"]
    assert desk.again.isActive()
    assert desk.moved == [1, 1]
    assert len(desk.messages.toasts) == 1
    desk.send()
    assert desk.messages.banners == {}
    assert not desk.again.isActive()


@pytest.mark.parametrize(("node", "actions"), [(WARD, ["Enter…", "Show"]), (PLAIN, ["Show"])])
def test_a_missing_password_can_be_entered(desk: Desk, node: Node, actions: list[str]) -> None:
    desk.send(ends=SecretNeeded(node))
    assert list(desk.messages.banners["pacs sending"].actions) == actions
    if "Enter…" in actions:
        desk.messages.press("pacs sending", "Enter…")
        desk.answers[0]()
        assert desk.lanes.send.names == ["send to the PACS"]


def test_sending_that_stops_is_begun_again_later(desk: Desk) -> None:
    desk.outbox.refuses = FULL
    desk.send()
    assert desk.messages.words == {"pacs queue": str(FULL)}
    assert desk.again.isActive()
    desk.messages.banners.clear()
    desk.sending.go_on()
    desk.lanes.send.waiting[0].cancel()
    desk.lanes.run()
    assert desk.messages.banners == {}
    assert desk.again.isActive()
    desk.sending.go_on()
    assert desk.lanes.send.names == ["send to the PACS"]


def test_the_command_that_sends(desk: Desk) -> None:
    [command] = send_commands(desk.sending)
    assert (command.id, command.menu, command.keys, command.group) == ("file.send", "File", ("Ctrl+Alt+S",), 1)
    assert image_of(1).is_dicom

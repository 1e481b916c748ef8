"""What the reader says of a case: shown at once wherever the image is listed, kept, and tried again."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import remarking as module
from lungseg_gui.ui.controllers.remarking import Remarking, remark_commands
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Popups,
    Screen,
    entry_of,
    image_of,
    loose,
    review_of,
    services_of,
)

FULL = LungSegError("The disk is full.")
KEY = "/x/1.dcm"
OF = image_of(1).identity


class Desk:
    def __init__(self, popups: Popups) -> None:
        self.session, self.messages, self.screen, self.popups = Session(), Messages(), Screen(), popups
        self.kept: list[tuple[Identity, Remarks]] = []
        self.refuses: LungSegError | None = None
        self.services = services_of(library=SimpleNamespace(set_remarks=self._keep, set_all_remarks=self._keep_all))
        self.lanes: Lanes = self.services.lanes
        self.model = WorklistModel()
        window: Any = QObject()
        self.window = window
        self.comments: list[str] = []
        self.refreshed: list[int] = []
        window.worklist = SimpleNamespace(model=self.model, put=self.model.put)
        window.case_bar = SimpleNamespace(show_comment=self.comments.append)
        window.actions_table = SimpleNamespace(refresh=lambda: self.refreshed.append(1))
        window.viewer_place = None
        self.remarking = Remarking(window, self.services, self.session, loose(self.messages), screen=self.screen)

    def _keep(self, identity: Identity, remarks: Remarks) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.kept.append((identity, remarks))

    def _keep_all(self, said: Iterable[tuple[Identity, Remarks]]) -> None:
        for one in said:
            self._keep(*one)

    def open(self) -> Review:
        review = review_of(1)
        self.session.show(review)
        self.screen.paint(review, key=KEY)
        return review

    def row(self, number: int = 1) -> Remarks:
        return loose(self.model.entry(f"/x/{number}.dcm")).remarks


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    popups = Popups()
    monkeypatch.setattr(module, "WordsPopup", popups)
    return Desk(popups)


def test_nothing_is_said_of_a_case_that_is_not_there_or_somebody_elses(desk: Desk) -> None:
    remarking = desk.remarking
    assert (remarking.can, remarking.why_not(), remarking.flagged) == (False, "No image is open.", False)
    remarking.flag()
    remarking.comment()
    review = desk.open()
    assert (remarking.can, remarking.why_not()) == (True, "")
    review.read_only = "Open in another window."
    assert (remarking.can, remarking.why_not()) == (False, "Open in another window.")
    remarking.flag()
    remarking.comment()
    review.read_only, desk.screen.painted = "", None
    assert remarking.why_not() == "Still decoding."
    remarking.flag()
    remarking.comment()
    assert (desk.lanes.all, desk.popups.made, desk.messages.said) == ({}, [], [])


def test_a_flag_is_set_and_taken_away(desk: Desk) -> None:
    review = desk.open()
    desk.model.set_entries([entry_of(1), entry_of(2, identity=OF), entry_of(3)])
    desk.remarking.flag()
    assert review.remarks == Remarks(flagged=True)
    assert desk.remarking.flagged
    assert [desk.row(number).flagged for number in (1, 2, 3)] == [True, True, False]
    desk.lanes.run()
    desk.remarking.flag()
    desk.lanes.run()
    assert desk.kept == [(OF, Remarks(flagged=True)), (OF, NONE)]
    assert desk.messages.said == ["1 flagged", "Flag removed from 1"]
    assert not desk.row(2).flagged


def test_a_comment_is_asked_for_and_kept_where_it_is_another_one(desk: Desk) -> None:
    review = desk.open()
    review.say(Remarks(flagged=True))
    desk.remarking.comment()
    [popup] = desk.popups.made
    assert (popup.hint, popup.button) == ("What to know about this case", "Save")
    assert popup.asked == [("Comment on 1", "")]
    popup.enter("")
    assert desk.lanes.all == {}
    popup.enter("look")
    assert review.remarks == Remarks(comment="look", flagged=True)
    desk.remarking.comment()
    assert popup.asked[1:] == [("Comment on 1", "look")]
    popup.enter("")
    assert desk.messages.said == ["Comment saved", "Comment removed"]
    desk.remarking.comment()
    other = review_of(2)
    desk.session.show(other)
    desk.screen.paint(other, key="/x/2.dcm")
    popup.enter("of the one before")  # where another image came meanwhile
    assert (review.remarks.comment, other.remarks.comment) == ("of the one before", "")
    assert desk.messages.said[2:] == ["Comment saved"]
    desk.session.close(OF)
    popup.enter("too late")
    assert len(desk.messages.said) == 3


def test_the_case_bar_shows_the_comment_of_the_case_on_the_screen(desk: Desk) -> None:
    desk.open()
    assert (desk.comments, desk.refreshed) == ([""], [1])
    desk.session.say(OF, Remarks(comment="look"))
    assert (desk.comments, desk.refreshed) == (["", "look"], [1, 1])
    desk.session.set_tools(segment=2)
    assert len(desk.comments) == 2
    desk.session.leave()
    assert desk.comments[-1] == ""


def test_what_is_said_of_any_case(desk: Desk) -> None:
    desk.model.set_entries([entry_of(1, remarks=Remarks(comment="row"))])
    assert desk.remarking.said_of(OF, key=KEY) == Remarks(comment="row")
    assert desk.remarking.said_of(OF, key="/gone.dcm") == NONE
    desk.open().say(Remarks(comment="review"))
    assert desk.remarking.said_of(OF, key=KEY) == Remarks(comment="review")


def test_what_the_disk_refuses_is_tried_again(desk: Desk) -> None:
    desk.model.set_entries([entry_of(1), entry_of(2)])
    desk.refuses = FULL
    said = Remarks(flagged=True)
    desk.remarking.keep(OF, said, key=KEY)
    desk.lanes.run()
    assert desk.messages.words == {"remarks": "The disk is full."}
    finished: list[int] = []
    every = [(OF, said, KEY), (image_of(2).identity, said, "/x/2.dcm")]
    desk.remarking.keep_all(every, finished=lambda: finished.append(1))
    assert [desk.row(number).flagged for number in (1, 2)] == [True, True]
    desk.lanes.run()
    assert finished == [1]
    desk.refuses = None
    desk.messages.press("remarks", "Retry")
    desk.lanes.run()
    assert [identity for identity, _ in desk.kept] == [OF, image_of(2).identity]
    desk.refuses = FULL
    desk.remarking.keep(OF, said, key=KEY)
    desk.lanes.run()
    desk.refuses = None
    desk.messages.press("remarks", "Retry")
    desk.lanes.run()
    assert desk.kept[2:] == [(OF, said)]


def test_a_row_that_was_read_again_meanwhile_shows_what_is_kept(desk: Desk) -> None:
    desk.model.set_entries([entry_of(1), entry_of(2)])
    said = Remarks(flagged=True)
    desk.remarking.keep(OF, said, key=KEY)
    desk.model.put(entry_of(1))
    desk.lanes.run()
    assert desk.row() == said
    desk.remarking.keep_all([(OF, NONE, KEY), (image_of(2).identity, said, "/x/2.dcm")])
    desk.model.put(entry_of(2))
    desk.lanes.run()
    assert (desk.row(), desk.row(2)) == (NONE, said)
    review = desk.open()
    desk.remarking.keep(OF, said, key=KEY)
    review.say(Remarks(comment="since"))
    desk.lanes.run()
    assert desk.row() == Remarks(comment="since")
    desk.remarking.keep(OF, said, key="/x/unlisted.dcm")
    assert (desk.row(), desk.model.entry("/x/unlisted.dcm")) == (said, None)


def test_commands_of_remarks(desk: Desk) -> None:
    flag, comment = remark_commands(desk.remarking)
    assert [(one.id, one.keys, one.group, one.enabled()) for one in (flag, comment)] == [
        ("case.flag", ("F3",), 4, False),
        ("case.comment", ("F2",), 4, False),
    ]
    assert flag.why_not() == "No image is open."
    desk.open().say(Remarks(flagged=True))
    assert (flag.enabled(), comment.enabled(), loose(flag.checked)()) == (True, True, True)

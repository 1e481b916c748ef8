"""A flag or a comment for several cases: changed together, of open reviews as of rows, and what it replaced undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Review
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import several_remarks as module
from lungseg_gui.ui.controllers.several_remarks import SeveralRemarks
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import Messages, Popups, entry_of, image_of, loose, review_of

FLAG = Remarks(flagged=True)
Step = Callable[[Callable[[], None]], object]


class Desk:
    def __init__(self, popups: Popups) -> None:
        self.messages, self.popups, self.model = Messages(), popups, WorklistModel()
        self.why = ""
        self.begun: list[tuple[int, str]] = []
        self.reviews: dict[Identity, Review] = {}
        self.followed: list[tuple[Identity, Remarks]] = []
        self.kept: list[list[tuple[Identity, Remarks, str]]] = []
        self.reads: list[dict[str, Callable[[], object]]] = []
        window: Any = QObject()
        self.window = window
        window.worklist = SimpleNamespace(model=self.model)
        window.viewer_place = None
        self.remarks = SeveralRemarks(
            window,
            loose(self.messages),
            batch=loose(SimpleNamespace(why_not=lambda: self.why, begin=self._begin)),
            flow=loose(SimpleNamespace(review_of=self.reviews.get, follow=self._follow)),
            reading=loose(SimpleNamespace(read=lambda entry, **follow: self.reads.append(follow))),
            remarking=loose(SimpleNamespace(said_of=self._said_of, keep_all=self._keep)),
        )

    def _begin(self, steps: Sequence[Step], *, words: str, done: Callable[[], object]) -> None:
        self.begun.append((len(steps), words))
        waiting = list(steps)

        def following() -> None:
            if waiting:
                waiting.pop(0)(following)
            else:
                done()

        following()

    def _follow(self, identity: Identity, *, remarks: Remarks) -> None:
        self.followed.append((identity, remarks))

    def _said_of(self, identity: Identity, *, key: str) -> Remarks:
        return loose(self.model.entry(key)).remarks

    def _keep(self, said: Sequence[tuple[Identity, Remarks, str]], *, finished: Callable[[], None]) -> None:
        self.kept.append(list(said))
        for _, remarks, key in said:
            entry = self.model.entry(key)
            if isinstance(entry, Entry):
                self.model.put(replace(entry, remarks=remarks))
        finished()

    def list(self, *said: Remarks) -> list[str]:
        self.model.set_entries([entry_of(number, remarks=one) for number, one in enumerate(said, 1)])
        return [f"/x/{number}.dcm" for number in range(1, len(said) + 1)]

    def said(self) -> list[Remarks]:
        return [loose(self.model.entry(key)).remarks for key in sorted(self.model.keys(listed=False))]

    @property
    def toast(self) -> str:
        return self.messages.toasted[-1]


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    popups = Popups()
    monkeypatch.setattr(module, "WordsPopup", popups)
    return Desk(popups)


def test_all_are_flagged_unless_all_of_them_are(desk: Desk) -> None:
    keys = desk.list(NONE, FLAG, NONE)
    desk.remarks.flag(keys)
    assert desk.said() == [FLAG] * 3
    assert (desk.toast, desk.messages.toasts[-1].action) == ("2 images flagged", "Undo")
    assert [key for _, _, key in desk.kept[0]] == ["/x/1.dcm", "/x/3.dcm"]
    assert desk.followed == [(image_of(1).identity, FLAG), (image_of(3).identity, FLAG)]
    desk.remarks.flag(keys)
    assert (desk.said(), desk.toast) == ([NONE] * 3, "Flag removed from 3 images")
    desk.remarks.flag(keys[:1])
    assert desk.toast == "1 image flagged"
    desk.remarks.flag(keys[:1])
    assert desk.toast == "Flag removed from 1 image"


def test_undo_brings_the_flags_back_and_nothing_else(desk: Desk) -> None:
    keys = desk.list(NONE, FLAG, NONE)
    desk.remarks.flag(keys)
    undo = desk.messages.toasts[-1]
    entry: Any = desk.model.entry(keys[0])
    desk.model.put(replace(entry, remarks=Remarks(comment="since", flagged=True)))
    desk.model.remove(keys[2])
    undo.press()
    assert desk.said() == [Remarks(comment="since"), FLAG]
    assert desk.toast == "Restored: 2 images"
    assert [key for _, _, key in desk.kept[-1]] == ["/x/1.dcm"]
    assert desk.followed[-1] == (image_of(1).identity, Remarks(comment="since"))
    assert [words for _, words in desk.begun] == ["Saving: {n} of {total}.", "Undoing: {n} of {total}."]


def test_a_comment_takes_the_place_of_those_that_there_are(desk: Desk) -> None:
    keys = desk.list(NONE, Remarks(comment="one", flagged=True), Remarks(comment="two"))
    desk.remarks.comment(keys)
    [popup] = desk.popups.made
    assert (popup.hint, popup.button) == ("What to know about these cases", "Save")
    assert popup.asked == [("Comment on 3 images · replaces 2", "")]
    popup.enter("")  # it says nothing where they have different ones
    assert desk.begun == []
    popup.enter("look")
    assert desk.said() == [Remarks(comment="look"), Remarks(comment="look", flagged=True), Remarks(comment="look")]
    assert desk.toast == "Comment saved for 3 images"
    undo = desk.messages.toasts[-1]
    desk.remarks.comment(keys)
    assert popup.asked[1:] == [("Comment on 3 images", "look")]
    popup.enter("look")
    assert desk.messages.said == ["Nothing changed"]
    popup.enter("")
    assert desk.toast == "Comment removed from 3 images"
    undo.press()
    assert [one.comment for one in desk.said()] == ["", "one", "two"]
    desk.remarks.comment(keys[:2])
    assert popup.asked[2:] == [("Comment on 2 images · replaces 1", "")]
    desk.remarks.comment(keys[:1])
    assert popup.asked[3:] == [("Comment on 1 image", "")]
    popup.enter("look")
    assert desk.toast == "Comment saved for 1 image"
    assert len(desk.popups.made) == 1


def test_an_open_review_knows_better_than_its_row(desk: Desk) -> None:
    keys = desk.list(NONE, NONE)
    review, other = review_of(1), review_of(2)
    review.say(Remarks(comment="review"))
    other.read_only = "Open in another window."
    desk.reviews = {one.image.identity: one for one in (review, other)}
    desk.remarks._flow.review_of = desk.reviews.get  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    desk.remarks.flag(keys)
    assert desk.kept == [[(image_of(1).identity, Remarks(comment="review", flagged=True), keys[0])]]
    assert desk.toast == "1 image flagged"


def test_files_that_nobody_has_opened_are_read_first(desk: Desk) -> None:
    desk.model.set_entries([entry_of(2), *(entry_of(number, read=False) for number in (1, 3, 4))])
    desk.remarks.flag(["/x/1.dcm", "/x/2.dcm", "/x/3.dcm", "/x/4.dcm", "/x/gone.dcm"])
    assert desk.begun[0][0] == 4
    assert [key for _, _, key in desk.kept[0]] == ["/x/2.dcm"]
    desk.model.put(entry_of(1))
    desk.reads[0]["then"]()
    assert [key for _, _, key in desk.kept[1]] == ["/x/1.dcm"]
    desk.reads[1]["then"]()
    assert desk.kept[2] == []  # nobody knows which image it is
    desk.reads[2]["failed"]()
    assert desk.toast == "2 images flagged"
    assert desk.remarks.said_of("/x/gone.dcm") == NONE


@pytest.mark.parametrize(("number", "steps"), [(100, 1), (101, 2)])
def test_many_rows_are_changed_some_at_a_time(desk: Desk, number: int, steps: int) -> None:
    keys = desk.list(*[NONE] * number)
    desk.remarks.flag(keys)
    assert [len(said) for said in desk.kept] == [100, 1][:steps]
    desk.messages.toasts[-1].press()
    assert [count for count, _ in desk.begun] == [steps, steps]
    assert [len(said) for said in desk.kept[steps:]] == [100, 1][:steps]


def test_nothing_is_begun_while_images_are_in_work(desk: Desk) -> None:
    keys = desk.list(NONE)
    desk.remarks.flag(keys)
    undo = desk.messages.toasts[-1]
    desk.why = "Wait."
    desk.remarks.flag(keys)
    undo.press()
    assert desk.messages.toasted[1:] == ["Wait."] * 2
    assert (len(desk.begun), desk.said()) == (1, [FLAG])

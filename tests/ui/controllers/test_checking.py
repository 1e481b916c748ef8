"""What the checks found is asked about before a mask is accepted: one after the other, with a key and a repair."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.attention import kept_as
from lungseg_gui.core.findings import ACT_MIRROR, Confirmation, Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import NOWHERE, RIGHT, Box
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.ui.controllers import checking as module
from lungseg_gui.ui.controllers.checking import CONFIRM_PAUSE_S, Checking, check_commands
from lungseg_gui.ui.viewer.marks import Pointed
from tests.core.reviews import identity, image, lungs
from tests.ui.controllers.standins import Analysis, Messages, Screen, TellingSession

HOLE = Finding("holes", "The right lung has a hole.", Box(10, 8, 14, 12), repair="close-holes", segment=RIGHT)
LARGE = Finding("ratio", "The right lung is much larger.", NOWHERE)
MIRRORED = Finding("mirrored", "The image may be mirrored.", NOWHERE, action=ACT_MIRROR)
NOTHING = "The checks find nothing more in this mask · ⟨Enter⟩ accepts it"


class Viewer:
    """The picture, its view and the mark in it."""

    def __init__(self) -> None:
        self.pointed: list[Pointed | None] = []
        self.looked: list[Box | None] = []
        self.updates = 0
        self.marks, self.view = self, self

    def point(self, pointed: Pointed | None) -> bool:
        changed = pointed is not (self.pointed[-1] if self.pointed else None)
        self.pointed.append(pointed)
        return changed

    def fit(self) -> None:
        self.looked.append(None)

    def look_at(self, box: Box) -> None:
        self.looked.append(box)

    def viewport(self) -> Viewer:
        return self

    def update(self) -> None:
        self.updates += 1


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.analysis = TellingSession(), Messages(), Analysis()
        self.screen, self.viewer, self.time = Screen(), Viewer(), 100.0
        self.finished = self.fitted = self.accepted = 0
        self.kept: list[tuple[str, tuple[str, ...]]] = []
        self.viewing = SimpleNamespace(viewer=self.viewer, finish_stroke=self.finish, fit=self.fit)
        some: Any = {
            "viewing": self.viewing,
            "analysis": self.analysis,
            "screen": self.screen,
            "remarking": SimpleNamespace(keep=self.keep),
        }
        messages: Any = self.messages
        self.checking = Checking(self.session, messages, parent=self.analysis, **some)
        self.actions: list[str] = []
        self.checking.action_wanted.connect(self.actions.append)
        self.again = 0

    def finish(self) -> None:
        self.finished += 1

    def fit(self) -> None:
        self.fitted += 1

    def accept(self) -> None:
        self.accepted += 1

    def keep(self, found: Identity, remarks: Remarks, *, key: str) -> None:
        self.kept.append((key, remarks.confirmed))
        self.session.say(found, remarks)

    def show(self, uid: str = "a") -> Review:
        review = Review(image(uid))
        mask = lungs()
        mask[20, 10] = 0
        review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
        self.screen.paint(review, key=f"/x/{uid}")
        self.session.show(review)
        return review

    def find(self, *findings: Finding, uid: str = "a") -> None:
        self.analysis.find(identity(uid), *findings)

    def enter(self) -> bool:
        def again() -> None:
            self.again += 1

        return self.checking.passes(again)


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module.time, "monotonic", lambda: desk.time)
    return desk


def word(finding: Finding) -> str:
    return kept_as(Confirmation.of(finding))


def test_a_mask_without_a_finding_passes(desk: Desk) -> None:
    desk.show()
    assert not desk.checking.checked
    assert desk.enter()  # the checks failed: learning will ask
    desk.find()
    assert desk.checking.checked
    assert desk.enter()
    desk.find(HOLE)
    assert not desk.checking.checked
    desk.find(HOLE, uid="b")  # of another image
    assert desk.checking.checked
    assert desk.enter()


def test_a_mask_that_was_just_changed_is_checked_first(desk: Desk) -> None:
    desk.show()
    desk.analysis.at_rest = False
    assert not desk.enter()
    assert desk.messages.said == ["The mask is being checked before it is accepted…"]
    desk.analysis.settled.emit()
    desk.analysis.settled.emit()
    assert desk.again == 1
    desk.enter()
    desk.session.tell(Event.MASK, identity("b"))
    desk.session.tell(Event.STATUS, identity("a"))
    desk.analysis.settled.emit()
    assert desk.again == 2
    desk.enter()
    desk.session.tell(Event.MASK, identity("a"))  # changed meanwhile: the reader accepts anew
    desk.analysis.settled.emit()
    desk.enter()
    desk.session.leave()
    desk.analysis.settled.emit()
    assert desk.again == 2


def test_each_finding_is_shown_at_its_place_and_enter_is_a_word_for_it_a_second_later(desk: Desk) -> None:
    review = desk.show()
    desk.find(HOLE, LARGE)
    assert not desk.enter()
    keys = "⟨U⟩ Close holes · ⟨Y⟩ or ⟨Enter⟩ The mask is fine"
    assert desk.checking.asked == HOLE
    assert desk.viewer.looked == [HOLE.box]
    assert desk.viewer.pointed == [Pointed(HOLE.box, HOLE.sentence, keys)]
    assert desk.viewer.updates == 1
    assert desk.messages.said == [f"{HOLE.sentence} · {keys}"]
    desk.time += CONFIRM_PAUSE_S / 2
    assert not desk.enter()
    assert desk.messages.said[-1] == f"Not accepted yet · {keys}"
    assert review.remarks.confirmed == ()
    desk.time += CONFIRM_PAUSE_S / 2  # a second is enough
    assert not desk.enter()
    assert review.remarks.confirmed == (word(HOLE),)
    assert desk.checking.asked == LARGE
    assert desk.viewer.looked == [HOLE.box, None]
    assert desk.viewer.pointed[1:] == [None, Pointed(None, LARGE.sentence, "⟨Y⟩ or ⟨Enter⟩ The mask is fine")]
    desk.time += 2 * CONFIRM_PAUSE_S
    assert desk.enter()
    assert desk.kept == [("/x/a", (word(HOLE),)), ("/x/a", (word(HOLE), word(LARGE)))]
    assert desk.checking.asked is None
    assert desk.viewer.pointed[-1] is None
    assert desk.checking.checked


def test_a_key_says_the_same_and_accepts(desk: Desk) -> None:
    review = desk.show()
    right, repair = check_commands(
        desk.checking, accept=desk.accept, can=lambda: bool(desk.finished), why_not=lambda: "Not now."
    )
    assert (right.keys, repair.keys, right.group, repair.group) == (("Y",), ("U",), 3, 3)
    assert not right.enabled()
    assert repair.why_not() == "Not now."
    desk.find(HOLE)
    right.run()
    assert (desk.messages.said, desk.accepted, desk.kept) == ([NOTHING], 0, [])
    desk.enter()
    right.run()
    assert desk.accepted == 1
    assert review.remarks.confirmed == (word(HOLE),)
    assert desk.checking.asked is None
    desk.checking.confirm()
    assert desk.messages.said[-1] == NOTHING


@pytest.mark.parametrize(
    ("event", "uid", "asked"),
    [
        (Event.CURRENT, "b", False),
        (Event.MASK, "a", False),
        (Event.MASK, "b", True),
        (Event.STATUS, "a", True),
        (Event.REMARKS, "a", True),
    ],
)
def test_a_question_ends_with_the_mask_that_it_was_asked_of(desk: Desk, event: Event, uid: str, asked: bool) -> None:
    desk.show()
    desk.find(HOLE)
    desk.enter()
    desk.session.tell(event, identity(uid))
    assert (desk.checking.asked is not None) is asked
    assert len(desk.viewer.pointed) == 2 - asked
    assert desk.viewer.updates == 2 - asked
    desk.session.tell(event, identity(uid))
    assert len(desk.viewer.pointed) == 2 - asked  # the mark is taken away once


def test_the_repair_is_one_step(desk: Desk) -> None:
    review = desk.show()
    desk.find(HOLE)
    desk.enter()
    desk.checking.repair()
    assert [step.name for step in review.history.done] == ["Close holes"]
    np.testing.assert_array_equal(review.mask.committed, lungs())
    assert (desk.finished, desk.fitted, desk.checking.asked) == (1, 1, None)
    desk.checking.repair()
    assert desk.messages.said[-1] == NOTHING
    assert len(review.history.done) == 1


def test_what_no_repair_mends_says_so(desk: Desk) -> None:
    review = desk.show()
    desk.find(LARGE)
    desk.enter()
    desk.checking.repair()
    assert desk.messages.said[-1] == "No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine"
    assert desk.checking.asked == LARGE
    assert (review.history.done, desk.finished, desk.actions) == ((), 0, [])


def test_what_is_wrong_with_the_image_is_offered_as_an_action(desk: Desk) -> None:
    review = desk.show()
    desk.find(MIRRORED)
    desk.enter()
    assert desk.messages.said[-1].endswith("⟨U⟩ Mark as mirrored · ⟨Y⟩ or ⟨Enter⟩ The image is fine")
    desk.checking.repair()
    assert desk.actions == [ACT_MIRROR]
    assert (desk.checking.asked, review.history.done, desk.messages.said[1:]) == (None, (), [])


@pytest.mark.parametrize("without", ["picture", "viewer", "review"])
def test_nothing_is_asked_where_nothing_is_painted(desk: Desk, without: str) -> None:
    desk.show()
    desk.find(HOLE)
    if without == "picture":
        desk.screen.painted = None
    elif without == "viewer":
        desk.viewing.viewer = None  # pyright: ignore[reportAttributeAccessIssue]
    else:
        desk.session.leave()
    assert desk.enter() is (without == "review")
    assert desk.checking.asked is None
    assert desk.viewer.looked == []
    desk.checking.repair()
    assert desk.messages.said == [NOTHING]


def test_no_key_is_said_to_accept_where_there_is_no_mask(desk: Desk) -> None:
    review = desk.show()
    review.replace(lungs() * 0, "Eraser")
    desk.checking.confirm()
    desk.checking.repair()
    assert desk.messages.said == ["There is no mask yet: wait for the prediction or paint one."] * 2


# -- in the panel
def test_a_finding_is_called_right_in_the_panel_and_doubted_again(desk: Desk) -> None:
    review = desk.show()
    desk.find(HOLE, LARGE)
    desk.enter()
    desk.checking.call_right(LARGE)
    assert desk.checking.asked == HOLE
    desk.checking.call_right(HOLE)
    assert desk.checking.asked is None
    assert desk.messages.said[-2:] == ["Noted as fine"] * 2
    assert review.remarks.confirmed == (word(LARGE), word(HOLE))
    desk.checking.doubt_again(LARGE)
    assert review.remarks.confirmed == (word(HOLE),)
    assert {key for key, _ in desk.kept} == {"/x/a"}


@pytest.mark.parametrize(
    ("read_only", "painted", "shown", "words"),
    [
        ("Dr B works on it.", True, True, "Dr B works on it."),
        ("", False, True, ""),
        ("", True, False, ""),
        ("", False, False, "No image is open."),
    ],
)
@pytest.mark.parametrize("say", ["call_right", "doubt_again"])
def test_nothing_is_noted_where_nothing_may_be(
    desk: Desk, read_only: str, painted: bool, shown: bool, words: str, say: str
) -> None:
    desk.screen.why = "No image is open."
    review = desk.show()
    review.read_only = read_only
    if not painted:
        desk.screen.painted = None
    if not shown:
        desk.session.leave()
    speak: Callable[[Finding], object] = getattr(desk.checking, say)
    speak(HOLE)
    assert desk.kept == []
    assert desk.messages.said == [words]

"""The record of the case on the screen, and a mask made of two readings or of a line of the record."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.readings import Line, Reader, What
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.services.record import Recorded
from lungseg_gui.ui.controllers import agreeing as module
from lungseg_gui.ui.controllers.agreeing import Agreeing, record_commands
from lungseg_gui.ui.controllers.painted import Painted
from tests.core.reviews import identity, image, lungs
from tests.ui.controllers.standins import Lanes, Messages, Pane, Screen, Settings, TellingSession

LINE = Line(7, "", What.ACCEPTED, Reader("r1", "Dr A"), None)


class Panel(QObject):
    """Stands for the panels "Record" and "Two readers"."""

    wanted = Signal(bool, bool)
    mask_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self.shown: list[Any] = []

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        self.shown.append(lines)

    def show_agreed(self, agreed: object) -> None:
        self.shown.append(agreed)


class Sources(QObject):
    saved = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.looked = 0

    def look(self) -> None:
        self.looked += 1


class Record:
    def __init__(self) -> None:
        self.masks: dict[int, Mask] = {}
        self.added: list[Recorded] = []
        self.error: LungSegError | None = None
        self.wrong: tuple[str, ...] = ()

    def mask(self, line: Line) -> Mask:
        if self.error is not None:
            raise self.error
        return self.masks[line.number]

    def add(self, recorded: Recorded) -> None:
        if self.error is not None:
            raise self.error
        self.added.append(recorded)

    def problems(self) -> tuple[str, ...]:
        return self.wrong

    def lines(self) -> tuple[Line, ...]:
        return ()


class Case:
    def __init__(self) -> None:
        self.session, self.messages, self.lanes = TellingSession(), Messages(), Lanes()
        self.window, self.agreement, self.lines = Pane(), Panel(), Panel()
        self.saving, self.readings, self.record = Sources(), Sources(), Record()
        self.screen, self.settings = Screen(), Settings()
        self.finished = 0
        self.found: tuple[tuple[Line, ...], Any] = ((), None)
        services: Any = SimpleNamespace(
            record=self.record,
            library=None,
            lanes=self.lanes,
            settings=self.settings,
            readers=SimpleNamespace(current=Reader("r0", "Dr B")),
        )
        viewing: Any = SimpleNamespace(finish_stroke=self.finish)
        some: dict[str, Any] = {"screen": self.screen, "saving": self.saving, "readings": self.readings}
        panels: Any = SimpleNamespace(agreement=self.agreement, record=self.lines)
        window, messages = _any(self.window), _any(self.messages)
        self.agreeing = Agreeing(window, services, self.session, messages, viewing=viewing, panels=panels, **some)

    def finish(self) -> None:
        self.finished += 1

    def show(self, uid: str = "a") -> Review:
        review = Review(image(uid))
        review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
        self.screen.paint(review, key=f"/x/{uid}")
        self.session.show(review)
        self.lanes.run()
        return review


def _any(thing: object) -> Any:  # noqa: ANN401 - a stand-in has the type of what it stands for
    return thing


@pytest.fixture
def case(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Case:
    case = Case()
    monkeypatch.setattr(module, "look", lambda *_, **__: case.found)
    return case


def agreed(first: str = "Dr A", why_not: str = "") -> Any:  # noqa: ANN401 - two masks that differ
    one, other = lungs(), lungs(shift=5)
    request = SimpleNamespace(names=(first, "Dr B"), token="t1")
    return SimpleNamespace(request=request, first=one, second=other, why_not=why_not)


def test_the_panels_show_what_is_recorded_of_the_case(case: Case) -> None:
    case.show("a")
    assert case.agreement.shown == case.lines.shown == []  # nothing to tell, nothing told
    both = agreed()
    case.found = (LINE,), both
    case.saving.saved.emit(identity("a"))
    case.lanes.run()
    assert (case.agreement.shown, case.lines.shown) == ([both], [(LINE,)])
    case.found = (), None
    case.show("b")
    assert (case.agreement.shown, case.lines.shown) == ([both, None], [(LINE,), ()])
    case.readings.changed.emit()
    assert case.lanes.names == ["record"]


def test_the_case_before_is_not_shown_while_this_one_is_looked_up(case: Case) -> None:
    case.found = (LINE,), agreed()
    case.show("a")
    case.session.show(Review(image("b")))
    assert case.lines.lines == ()
    assert case.agreement.shown[-1] is None
    case.session.show(Review(image("c")))
    late, newest = case.lanes.browse.waiting
    late.run()
    assert case.lines.lines == ()  # of b, which is gone
    newest.run()
    assert case.lines.lines == (LINE,)


def test_it_looks_again_only_where_the_case_on_the_screen_is_concerned(case: Case) -> None:
    case.agreeing.look()
    case.saving.saved.emit(identity("a"))
    assert case.lanes.names == []  # no case
    case.show("a")
    case.saving.saved.emit(identity("b"))
    case.session.tell(Event.MASK, identity("a"))
    assert case.lanes.names == []
    case.agreeing.look()
    case.session.leave()
    before = len(case.lines.shown)
    case.found = (LINE,), None
    case.lanes.run()
    assert len(case.lines.shown) == before


@pytest.mark.parametrize(
    ("chosen", "right", "left", "words"),
    [
        ((False, False), 0, 0, "Mask by Dr A"),
        ((True, True), 5, 5, "Mask by Dr B"),
        ((True, False), 5, 0, "Right lung of Dr B, left lung of Dr A"),
        ((False, True), 0, 5, "Right lung of Dr A, left lung of Dr B"),
    ],
)
def test_of_two_readings_a_mask_is_made_as_one_step(
    case: Case, chosen: tuple[bool, bool], right: int, left: int, words: str
) -> None:
    case.found = (LINE,), agreed()
    review = case.show("a")
    review.resume(np.zeros_like(lungs()), status=Status.PREDICTED, edited=False, based_on="1.0")
    case.agreement.wanted.emit(*chosen)
    np.testing.assert_array_equal(review.mask.committed == RIGHT, lungs(shift=right) == RIGHT)
    np.testing.assert_array_equal(review.mask.committed == LEFT, lungs(shift=left) == LEFT)
    assert [step.name for step in review.history.done] == [words]
    assert case.finished == 1
    case.lanes.run()
    (recorded,) = case.record.added
    assert (recorded.what, recorded.request, recorded.reader.name) == (What.TAKEN, "t1", "Dr B")
    assert (recorded.version, recorded.comment, recorded.identity) == ("1.0", words, identity("a"))
    assert case.messages.toasted == [f"{words}. Press Enter to accept it."]
    assert case.readings.looked == 1


def test_a_reader_without_a_name_is_the_first_one(case: Case) -> None:
    case.found = (LINE,), agreed(first="")
    review = case.show("a")
    case.agreeing.use(False, False)
    case.lanes.run()
    assert review.history.done == ()
    assert case.messages.toasted == ["Mask by the first reader. The case already has this mask."]


def test_nothing_is_made_of_readings_that_mean_different_things(case: Case) -> None:
    case.agreeing.use(True, True)
    case.found = (LINE,), agreed(why_not="They differ.")
    case.show("a")
    case.agreeing.use(True, True)
    case.lanes.run()
    assert case.record.added == []
    assert case.messages.toasted == []


def test_a_mask_of_the_record_becomes_that_of_the_case(case: Case) -> None:
    review = case.show("a")
    case.record.masks[7] = lungs(shift=4)
    case.found = (LINE,), None
    case.lines.mask_wanted.emit(LINE)
    case.lanes.run()
    np.testing.assert_array_equal(review.mask.committed, lungs(shift=4))
    (recorded,) = case.record.added
    assert (recorded.what, recorded.request) == (What.RESTORED, "")
    assert case.messages.toasted == ["Mask from the record, line 7. Press Enter to accept it."]
    assert case.lines.lines == (LINE,)  # it was looked up again


@pytest.mark.parametrize("meanwhile", ["another case", "another grid", "nothing painted"])
def test_a_mask_of_the_record_comes_to_no_other_image(case: Case, meanwhile: str) -> None:
    review = case.show("a")
    case.record.masks[7] = lungs((30, 20)) if meanwhile == "another grid" else lungs(shift=4)
    if meanwhile == "nothing painted":
        case.screen.painted = None
    case.agreeing.restore(LINE)
    if meanwhile == "another case":
        case.screen.painted = Painted(identity("b"), "/x/b", 0.0)
    case.lanes.run()
    assert review.history.done == ()
    assert case.messages.toasted == case.messages.errors == []


@pytest.mark.parametrize(
    ("read_only", "painted", "words"),
    [("Dr C works on it.", True, "Dr C works on it."), ("", False, "Still loading.")],
)
def test_where_no_mask_may_be_put_the_reason_is_told(case: Case, read_only: str, painted: bool, words: str) -> None:
    case.found = (LINE,), agreed()
    case.screen.why = "Still loading."
    review = case.show("a")
    review.read_only = read_only
    if not painted:
        case.screen.painted = None
    case.agreeing.use(True, True)
    case.lanes.run()
    assert case.messages.toasted == [words]
    assert (review.history.done, case.record.added, case.finished) == ((), [], 0)


def test_what_cannot_be_read_or_written_is_told(case: Case) -> None:
    review = case.show("a")
    case.found = (LINE,), agreed()
    case.agreeing.look()
    case.lanes.run()
    case.record.error = LungSegError("The disk is full.")
    case.agreeing.restore(LINE)
    case.agreeing.use(True, True)
    case.lanes.run()
    assert case.messages.errors == [("record", "The disk is full.")] * 2
    assert len(review.history.done) == 1  # what was chosen stands
    assert case.messages.toasted == []


@pytest.mark.parametrize("problems", [0, 5])
def test_the_record_is_written_as_a_table(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problems: int
) -> None:
    asked: list[str] = []
    path = tmp_path / "record.csv"
    answers = ["", str(path)]

    def ask(_: object, title: str, proposal: str, kind: str) -> tuple[str, str]:
        asked.append(proposal)
        return answers.pop(0), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    case.record.wrong = tuple(f"Line {number} was changed." for number in range(1, problems + 1))
    case.settings.set("export.folder", str(tmp_path / "before"))
    (command,) = record_commands(case.agreeing)
    assert (command.group, command.menu) == (1, "File")
    command.run()
    case.lanes.run()
    assert not path.exists()
    command.run()
    case.lanes.run()
    assert asked == [str(tmp_path / "before" / "record.csv")] * 2
    assert case.settings.text("export.folder") == str(tmp_path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert case.messages.files == [path]
    told = [("record", "Line 1 was changed. Line 2 was changed. Line 3 was changed.")]
    assert case.messages.errors == (told if problems else [])

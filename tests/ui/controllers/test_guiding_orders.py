"""Guide's rules while strokes, answers, undo, other tools and other cases come in any order; only the network is false.

The hand here does what ``ui.viewer.pointer.Hand`` does with session and signals, without a window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box, EditableMask, Mask
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools import gestures
from lungseg_gui.core.tools.brush import BrushStyle, Stroke
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.hints import Hints
from lungseg_gui.ui.controllers.guiding import Guiding
from lungseg_model import guide
from tests.core.reviews import image, prediction

SHAPE = (200, 160)
BESIDE = 60
REACH = guide.REACH * max(SHAPE)
Place = tuple[float, float]


class Network:
    """Sees lung and no lung in random patches, strongly."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self.looks = 0

    def look(self, pixels: np.ndarray, *, spacing: object = None) -> object:
        self.looks += 1
        return object()

    def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
        lead = cv2.resize(self._rng.normal(0, 5, (8, 8)).astype(np.float32), (128, 128))
        row, column = line.mean(axis=0)
        return guide.Seen(np.asarray(lead, np.float32), (row - 96.0, column - 96.0), (1.5, 1.5))


class Later:
    """A lane whose work is done when the test says so."""

    def __init__(self) -> None:
        self.asked: list[SimpleNamespace] = []

    def do(
        self, work: Callable[[object], Any], *, name: str, failed: object, done: object = None, **_: object
    ) -> object:
        task = SimpleNamespace(work=work, done=done, failed=failed, name=name, cancelled=False)
        task.cancel = lambda: setattr(task, "cancelled", True)
        self.asked.append(task)
        return task

    def withdraw(self, task: SimpleNamespace) -> bool:
        return False

    def deliver(self) -> None:
        """Answer all that was asked, in order."""
        asked, self.asked = self.asked, []
        for task in asked:
            try:
                found = task.work(None)
            except LungSegError as error:
                task.failed(error)
                continue
            if task.done is not None and not task.cancelled:
                task.done(found)


class Reader:
    """A hand, and what it remembers of what it said: the pixels that no answer may change."""

    def __init__(self, hints: Hints, seed: int = 0) -> None:
        self.lane, self.failed = Later(), list[str]()
        services = SimpleNamespace(lanes=SimpleNamespace(hint=self.lane), hints=hints)
        self.cleared: list[str] = []
        messages = SimpleNamespace(
            failed=lambda name, error: self.failed.append(str(error)), clear=lambda key: self.cleared.append(key)
        )
        self.session = Session()
        self.guiding = Guiding(cast(Any, services), self.session, cast(Any, messages))
        self.review = self.open("1.2.3")
        self.session.set_tools(tool=Tool.GUIDE, radius=3.0)
        self.rng = np.random.default_rng(seed)

    def open(self, uid: str) -> Review:
        review = Review(image(uid, shape=SHAPE))
        review.receive(prediction(uid, shape=SHAPE))
        self.session.show(review)
        return review

    @property
    def mask(self) -> Mask:
        return self.review.mask.committed.copy()

    def draw(
        self,
        *line: Place,
        tool: Tool = Tool.GUIDE,
        lung: bool = True,
        value: int = 1,
        pressures: tuple[float, ...] = (),
        meanwhile: Callable[[], object] = lambda: None,
        keeps: bool = True,
    ) -> bool:
        """Make a stroke; return whether it painted anything. ``meanwhile`` is done before its button is let go."""
        self.session.set_tools(tool=tool, segment=value, pressure=bool(pressures))
        review, session = self.review, self.session
        stroke = gestures.begin(session, review, erases=not lung)
        self.guiding.stroke_began()
        for position, pressure in zip(line, pressures or [1.0] * len(line), strict=True):
            stroke.adjust(session, pressure)
            stroke.painter.move(position)
        meanwhile()
        if not keeps:
            review.mask.cancel()
            self.guiding.stroke_over()
            return False
        here = session.current is review
        painted = session.commit(stroke.name) if here else review.commit(stroke.name) is not None
        self.guiding.stroke_over()
        if stroke.hint is not None:
            self.guiding.hinted(review, stroke.hint, painted)
        return painted


def with_network(monkeypatch: pytest.MonkeyPatch, network: object) -> Hints:
    hints = Hints(lambda: Path("version"), "cpu", graph=lambda folder: None)
    monkeypatch.setattr(hints, "_loaded", lambda: network)
    return hints


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Reader:
    return Reader(with_network(monkeypatch, Network(1)))


def below(*line: Place, radius: float = 3.0, beside: int = 0) -> np.ndarray:
    """Return the pixels below a stroke, also in a rim ``beside`` the image."""
    drawn = EditableMask((SHAPE[0] + 2 * beside, SHAPE[1] + 2 * beside))
    stroke = Stroke(drawn, BrushStyle(1, radius))
    for row, column in line:
        stroke.move((row + beside, column + beside))
    return drawn.live == 1


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_order_no_answer_changes_what_was_said(
    seed: int, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    reader = Reader(with_network(monkeypatch, Network(seed)), seed)
    rng, review = reader.rng, reader.review
    begun = reader.mask
    base, done, undone = np.zeros(SHAPE, np.bool_), list[np.ndarray](), list[np.ndarray]()
    pending: list[tuple[np.ndarray, int, bool]] = []  # pixels, lung, whether it says so
    lines: list[list[Place]] = []
    mended = 0

    def place() -> Place:
        return (float(rng.uniform(-10, SHAPE[0] + 10)), float(rng.uniform(-10, SHAPE[1] + 10)))

    def answered() -> bool:
        before, steps = reader.mask, len(review.history.done)
        waits = reader.guiding.waits
        reader.lane.deliver()
        after = reader.mask
        changed = after != before
        if not changed.any():
            return False
        assert waits
        assert pending
        said = np.logical_or.reduce([base, *done])
        assert not (changed & said).any()
        assert set(zip(before[changed].tolist(), after[changed].tolist(), strict=True)) <= {
            (0, value) if lung else (value, 0) for _, value, lung in pending
        }
        strokes = np.logical_or.reduce([below(*line, beside=BESIDE) for line in lines]).astype(np.uint8)
        away = np.asarray(cv2.distanceTransform(1 - strokes, cv2.DIST_L2, cv2.DIST_MASK_PRECISE))
        assert float(away[BESIDE:-BESIDE, BESIDE:-BESIDE][changed].max()) <= REACH + 1
        assert len(review.history.done) - steps == (0 if pending_painted else 1)
        return True

    pending_painted = False
    for _ in range(60):
        act = rng.choice(["guide", "guide", "guide", "brush", "undo", "redo", "answer", "answer", "nothing"])
        if act in ("guide", "brush"):
            start = place()
            line = [start, (start[0] + float(rng.normal(0, 15)), start[1] + float(rng.normal(0, 15)))]
            value, lung = int(rng.integers(1, 3)), bool(rng.random() < 0.6)
            before = reader.mask
            painted = reader.draw(*line, tool=Tool.BRUSH if act == "brush" else Tool.GUIDE, lung=lung, value=value)
            pixels = below(*line)
            changed = reader.mask != before
            assert not (changed & ~pixels).any()
            own = reader.mask[pixels & (before != 3 - value)]
            assert (own == value).all() if lung else (own != value).all()
            said = changed if act == "brush" else pixels
            if painted:
                done.append(said)
                undone.clear()
            elif act == "guide":
                (done[-1] if done else base)[said] = True
            if act == "brush" and painted:
                pending.clear()
                lines.clear()
                pending_painted = False
            elif act == "guide" and pixels.any():
                pending.append((pixels, value, lung))
                lines.append(line)
                pending_painted = pending_painted or painted
        elif act == "undo" and reader.session.undo():
            undone.append(done.pop())
            pending.clear()
            lines.clear()
            pending_painted = False
        elif act == "redo" and reader.session.redo():
            done.append(undone.pop())
        elif act == "answer" and reader.lane.asked:
            own = np.logical_or.reduce([np.zeros(SHAPE, np.bool_), *[pixels for pixels, _, _ in pending]])
            if answered():
                mended += 1
                if not pending_painted:
                    done.append(own)
            pending.clear()
            lines.clear()
            pending_painted = False
    assert mended > 1
    end = reader.mask
    steps = review.history.position
    assert steps == len(done)
    for _ in range(steps):
        reader.session.undo()
    np.testing.assert_array_equal(reader.mask, begun)
    reader.session.go_to(steps)
    np.testing.assert_array_equal(reader.mask, end)


class Everywhere(Network):
    """Sees what the hint says wherever it is asked."""

    def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
        row, column = line.mean(axis=0)
        lead = np.full((128, 128), np.float32(5 if said["lung"] else -5))
        return guide.Seen(lead, (row - 96.0, column - 96.0), (1.5, 1.5))


class Generous(Network):
    """Sees lung everywhere."""

    def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
        row, column = line.mean(axis=0)
        return guide.Seen(np.full((128, 128), np.float32(5)), (row - 96.0, column - 96.0), (1.5, 1.5))


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Reader:
    return Reader(with_network(monkeypatch, Everywhere(0)))


LINE = ((100.0, 65.0), (100.0, 75.0))  # half of it in the right lung, half of it beside


def test_pixels_that_a_stroke_found_right_are_kept_from_the_next_answer(sure: Reader) -> None:
    sure.draw((100.0, 55.0), (100.0, 70.0))
    sure.lane.deliver()
    confirmed = below((100.0, 55.0), (100.0, 70.0))
    sure.draw((112.0, 50.0), (112.0, 60.0), lung=False)
    sure.lane.deliver()
    assert (sure.mask[confirmed] == 1).all()
    assert not sure.mask[118, 50:60].any()  # it did take lung away beside it


def test_an_answer_to_one_stroke_leaves_the_next_one_that_was_drawn_meanwhile(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    sure = Reader(with_network(monkeypatch, Generous(0)))
    sure.draw(*LINE)
    refused = ((95.0, 84.0), (105.0, 84.0))  # nothing is there: it paints nothing and says that it shall stay so
    assert not sure.draw(*refused, lung=False)
    sure.lane.deliver()
    assert not sure.mask[below(*refused)].any()
    assert (sure.mask[110, 66:74] == 1).all()
    assert len(sure.review.history.done) == 1  # one step, and one undo


def test_an_answer_waits_for_the_end_of_a_stroke_that_is_being_drawn(sure: Reader) -> None:
    sure.draw(*LINE)
    painted = sure.mask
    sure.draw((20.0, 20.0), tool=Tool.PUSH, meanwhile=sure.lane.deliver, keeps=False)
    assert (sure.mask != painted).any()
    assert len(sure.review.history.done) == 1
    assert not sure.guiding.waits
    sure.draw((140.0, 65.0), (140.0, 75.0))
    painted = sure.mask
    sure.draw((100.0, 20.0), (100.0, 30.0), tool=Tool.BRUSH, lung=False, meanwhile=sure.lane.deliver)
    erased = below((100.0, 20.0), (100.0, 30.0))
    np.testing.assert_array_equal(sure.mask, np.where(erased, 0, painted))
    assert not sure.guiding.waits


def test_a_push_that_began_before_the_answer_does_not_push_it_away(sure: Reader) -> None:
    sure.draw(*LINE)
    sure.session.set_tools(tool=Tool.PUSH)
    stroke = gestures.begin(sure.session, sure.review, erases=False)
    sure.guiding.stroke_began()
    stroke.painter.move((60.0, 63.0))  # nothing is written yet
    before = sure.mask
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, before)


def test_an_answer_does_not_end_a_region_that_is_being_marked(sure: Reader) -> None:
    sure.draw(*LINE)
    marked = Box(20, 20, 30, 30)
    sure.review.mask.write(marked, np.ones((10, 10), np.uint8))
    painted, steps = sure.mask, len(sure.review.history.done)
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, painted)
    assert (sure.review.mask.dirty, len(sure.review.history.done)) == (marked, steps)


def test_a_decision_and_a_later_step_that_was_undone_make_the_answer_void(sure: Reader) -> None:
    sure.draw(*LINE)
    painted = sure.mask
    sure.draw((20.0, 20.0), (20.0, 30.0), tool=Tool.BRUSH)
    sure.session.undo()
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, painted)
    assert sure.session.redo()  # it is still there
    sure.session.undo()
    sure.draw((140.0, 65.0), (140.0, 75.0))
    painted = sure.mask
    sure.session.accept()
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, painted)


def test_undo_of_what_a_stroke_without_paint_made_frees_it_and_redo_holds_it(sure: Reader) -> None:
    inside = ((100.0, 40.0), (100.0, 60.0))
    assert not sure.draw(*inside)
    sure.lane.deliver()
    made = sure.mask
    assert [step.name for step in sure.review.history.done] == ["Guide"]
    assert made[100, 70] == 1
    sure.session.undo()
    sure.draw((108.0, 40.0), (108.0, 60.0), lung=False)
    sure.lane.deliver()
    assert not sure.mask[100, 45:55].any()  # nobody says any more that lung is here
    sure.session.undo()
    sure.session.redo()
    sure.session.undo()
    assert not sure.draw(*inside)
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, made)
    sure.draw((108.0, 40.0), (108.0, 60.0), lung=False)
    sure.lane.deliver()
    assert (sure.mask[below(*inside)] == 1).all()
    assert not sure.mask[100, 70]  # what the network made of it is not the reader's word


def test_an_answer_to_the_last_prediction_is_void_for_a_newer_one(sure: Reader) -> None:
    assert not sure.draw((100.0, 40.0), (100.0, 60.0))
    sure.session.receive(prediction(shape=SHAPE, version="2.0", shift=30))
    newer = sure.mask
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, newer)
    sure.draw((100.0, 40.0), (100.0, 44.0), lung=False)
    sure.lane.deliver()
    assert not sure.mask[100, 50:60].any()  # what was confirmed of the older one is not held in the newer one


def test_another_case_between_does_not_hold_what_the_network_made(sure: Reader) -> None:
    sure.draw(*LINE)
    sure.lane.deliver()
    first = sure.review
    sure.review = sure.open("1.2.4")
    sure.draw(*LINE)
    sure.lane.deliver()
    sure.review = first
    sure.session.show(first)
    assert sure.mask[110, 72] == 1
    sure.draw((108.0, 70.0), (108.0, 74.0), lung=False)
    sure.lane.deliver()
    assert not sure.mask[112, 72]
    assert (sure.mask[below(*LINE)] == 1).all()


def test_a_stroke_that_ends_when_another_case_is_shown_stays_as_it_was_painted(sure: Reader) -> None:
    first = sure.review
    sure.draw(*LINE, meanwhile=lambda: sure.open("1.2.4"))
    sure.lane.deliver()
    assert (first.mask.committed != prediction(shape=SHAPE).mask.unpack()).sum() < below(*LINE).sum()
    assert len(first.history.done) == 1


def test_who_goes_to_another_case_before_the_answer_leaves_the_stroke_as_it_was_painted(sure: Reader) -> None:
    sure.draw(*LINE)
    painted = sure.mask
    sure.open("1.2.4")
    sure.lane.deliver()
    np.testing.assert_array_equal(sure.mask, painted)


def test_what_a_pen_painted_with_more_pressure_before_stays(sure: Reader) -> None:
    sure.session.set_tools(radius=8.0)
    line = ((100.0, 70.0), (100.0, 74.0), (120.0, 74.0))
    sure.draw(*line, pressures=(1.0, 1.0, 0.2))
    painted = below(*line[:2], radius=8.0)
    sure.lane.deliver()
    sure.session.set_tools(radius=2.0)
    sure.draw((90.0, 60.0), (90.0, 78.0), lung=False)
    sure.lane.deliver()
    assert (sure.mask[painted & ~below((90.0, 60.0), (90.0, 78.0), radius=2.0)] == 1).all()


def test_a_stroke_beside_the_image_asks_nothing(sure: Reader) -> None:
    sure.lane.deliver()
    sure.draw((-20.0, 50.0), (-20.0, 60.0))
    sure.draw((100.0, 400.0))
    assert not sure.lane.asked
    assert not sure.guiding.waits


def test_the_network_sees_no_part_of_a_stroke_beside_the_image(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    lines: list[np.ndarray] = []

    class Looking(Everywhere):
        def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
            lines.append(line)
            return super().answer(looked, mask, line, **said)

    reader = Reader(with_network(monkeypatch, Looking(0)))
    reader.draw((150.0, 20.0), (900.0, 20.0))
    reader.lane.deliver()
    assert lines[0].max() < SHAPE[0]


def test_another_version_and_a_turned_image_are_looked_at_before_the_next_stroke(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    from dataclasses import replace

    from lungseg_gui.core.turn import Turn

    network = Network(0)
    hints = with_network(monkeypatch, network)
    reader = Reader(hints)
    reader.lane.deliver()
    assert network.looks == 1
    reader.guiding.renew()
    assert [task.name for task in reader.lane.asked] == ["look"]
    reader.lane.deliver()
    turned = replace(reader.review.remarks, orientation=Turn.clockwise(1).directions)
    reader.session.say(reader.review.image.identity, turned)
    reader.lane.deliver()
    assert network.looks == 2
    reader.session.set_tools(tool=Tool.BRUSH)
    reader.guiding.renew()
    assert not reader.lane.asked  # a version's network is not loaded for a tool that is not in the hand

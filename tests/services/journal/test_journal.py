from __future__ import annotations

import random
import tempfile
import threading
from collections import deque
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lungseg_gui.core.figures import Figure
from lungseg_gui.core.mask import LEFT, RIGHT, Box, PackedMask
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.services.journal import INTERRUPTED
from lungseg_gui.services.journal.disk import JournalFile
from lungseg_gui.services.journal.replay import replay
from tests.services.journal.desk import PATIENCE_S, Desk, a_review, act

SHAPE = (24, 32)
RULER = Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum")
TEXT = Figure(2, "text", ((0.0, 0.0),), "R?")


def journal_of(home: Path) -> Path:
    (path,) = (home / "journals").glob("*.journal")
    return path


@settings(max_examples=60)
@given(st.lists(st.integers(0, 2**31), max_size=40), st.sets(st.integers(0, 40)), st.booleans())
def test_what_is_opened_again_is_what_was_left(seeds: list[int], reopened: set[int], predicted: bool) -> None:
    before = np.full(SHAPE, LEFT, np.uint8) if predicted else None
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), before=before)
        for index, seed in enumerate(seeds):
            act(desk, random.Random(seed))
            if index in reopened:
                mask, stack = desk.mask, desk.stack
                desk.leave()
                desk = Desk(Path(folder), before=before)
                np.testing.assert_array_equal(desk.mask, mask)
                assert desk.stack == stack
                assert desk.opened.notices == ()
        # All the way back and forth again, through the disk.
        mask, (steps, position) = desk.mask, desk.stack
        desk.leave()
        desk = Desk(Path(folder), before=before)
        desk.review.go_to(0)
        np.testing.assert_array_equal(desk.mask, before if before is not None else np.zeros(SHAPE, np.uint8))
        for _ in steps:
            desk.review.redo()
        desk.review.go_to(position)
        np.testing.assert_array_equal(desk.mask, mask)
        np.testing.assert_array_equal(desk.review.mask.live, mask)
        desk.leave()


def test_a_case_without_an_edit_writes_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.leave()
    assert not list((tmp_path / "journals").iterdir())


def test_beginning_anew_while_the_first_records_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, written, append = threading.Event(), threading.Event(), JournalFile.append

    def slow(file: JournalFile, content: bytes) -> None:
        assert asked.wait(PATIENCE_S)
        append(file, content)

    class Queue(deque[Any]):
        def __len__(self) -> int:
            if threading.current_thread() is threading.main_thread() and not asked.is_set():
                asked.set()
                written.wait(0.3)  # as long as the writer may go on in between
            return super().__len__()

    desk = Desk(tmp_path)
    journal = desk.opened.journal
    assert journal is not None
    monkeypatch.setattr(JournalFile, "append", slow)
    desk.journals.listen(lambda _: written.set())
    desk.paint(Box(0, 0, 4, 4), LEFT)
    monkeypatch.setattr(journal, "_queue", Queue(journal._queue))  # pyright: ignore[reportPrivateUsage]
    desk.review.history.clear()
    desk.paint(Box(4, 4, 8, 8), RIGHT)
    left = desk.mask
    desk.leave()
    again = Desk(tmp_path)
    assert again.opened.notices == ()
    np.testing.assert_array_equal(again.mask, left)
    again.leave()


def test_undo_works_with_steps_that_left_memory(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.review.history._limit = 40  # pyright: ignore[reportPrivateUsage]
    masks = [desk.mask]
    for place in range(20):
        desk.paint(Box(place, 0, place + 1, 30), 1 + place % 2)
        desk.saved()
        masks.append(desk.mask)
    assert desk.review.history.nbytes <= 2 * 30
    for mask in reversed(masks[:-1]):
        desk.review.undo()
        np.testing.assert_array_equal(desk.mask, mask)
    assert desk.review.history.nbytes <= 2 * 30
    desk.leave()


def test_a_prediction_before_the_first_edit_is_the_base(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    model = np.full(SHAPE, RIGHT, np.uint8)
    assert desk.review.receive(Prediction(desk.review.image.identity, PackedMask.pack(model), "1.0", "cpu", 0.1, 0.2))
    desk.paint(Box(2, 2, 5, 5), 0)
    mask = desk.mask
    desk.leave()
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, mask)
    desk.review.undo()
    np.testing.assert_array_equal(desk.mask, model)
    desk.leave()


def test_names_times_and_status_come_back(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 3, 3), LEFT, "Näme ▸")
    when = desk.review.history.steps[0].when
    desk.leave()
    desk = Desk(tmp_path)
    (step,) = desk.review.history.steps
    assert (step.name, step.when) == ("Näme ▸", when)
    assert desk.review.status is Status.CORRECTED
    assert desk.review.edited
    desk.leave()


def test_what_was_drawn_after_an_acceptance_is_not_accepted(tmp_path: Path) -> None:
    """Killed between a stroke, which the journal has, and its status, which the library was about to get."""
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    accepted = desk.mask
    desk.paint(Box(4, 4, 8, 8), LEFT)
    drawn = desk.mask
    desk.leave()
    for mask, status in ((accepted, Status.CORRECTED), (drawn, Status.ACCEPTED)):
        desk = Desk(tmp_path)
        review = a_review(SHAPE)
        review.resume(mask, status=Status.ACCEPTED, edited=True, based_on="1.0")  # as the library kept it
        desk.opened.restore(review)
        assert review.status is status
        np.testing.assert_array_equal(review.mask.live, drawn)
        desk.leave()


@pytest.mark.parametrize("status", [Status.CORRECTED, Status.ACCEPTED])
def test_a_case_whose_steps_are_all_undone_is_opened_again_as_the_models_and_can_redo_them(
    tmp_path: Path, status: Status
) -> None:
    desk = Desk(tmp_path)
    made = Prediction(desk.review.image.identity, PackedMask.pack(np.ones(SHAPE, np.uint8)), "1.0", "cpu", 1.0, 0.1)
    desk.review.receive(made)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.review.undo()
    mask = desk.mask
    desk.leave()
    for whole in (True, False):  # its journal is there, and lost
        home = tmp_path if whole else tmp_path / "elsewhere"
        home.mkdir(exist_ok=True)
        desk = Desk(home)
        review = a_review(SHAPE)
        undone = not whole  # as an earlier program kept it: only the steps say so
        review.resume(mask, status=status, edited=True, based_on="1.0", prediction=made, undone=undone)
        desk.opened.restore(review)
        assert (review.corrected, review.steps_lost, review.history.can_redo) == (False, False, whole)
        desk.leave()


@pytest.mark.parametrize(("from_model", "status"), [(True, Status.PREDICTED), (False, Status.CORRECTED)])
def test_opened_again_beside_a_newer_prediction_a_mask_with_each_step_undone_is_the_models_that_it_began_with(
    tmp_path: Path, from_model: bool, status: Status
) -> None:
    desk = Desk(tmp_path)
    identity, mask = desk.review.image.identity, PackedMask.pack(np.ones(SHAPE, np.uint8))
    desk.review.receive(Prediction(identity, mask, "1.0", "cpu", 1.0, 0.1))
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.leave()
    desk, review = Desk(tmp_path), a_review(SHAPE)
    newer = Prediction(identity, PackedMask.pack(np.zeros(SHAPE, np.uint8)), "r1", "cpu", 1.0, 0.1)
    review.resume(
        desk.mask, status=Status.CORRECTED, edited=True, based_on="1.0", prediction=newer, from_model=from_model
    )
    desk.opened.restore(review)
    review.undo()
    assert review.status is status
    desk.leave()


def test_a_step_that_was_amended_comes_back_whole_and_torn_anywhere_never_without_its_stroke(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 6, 6), LEFT)
    before = desk.mask
    desk.paint(Box(8, 8, 12, 12), RIGHT, "Guide")
    stroke = desk.mask
    desk.saved()
    whole = journal_of(tmp_path).stat().st_size
    assert desk.review.amend(Box(8, 8, 16, 20), np.full((8, 12), RIGHT, np.uint8)) is not None
    amended = desk.mask
    desk.leave()
    path = journal_of(tmp_path)
    content, found = path.read_bytes(), stroke
    for cut in (whole, *range(whole + 1, len(content), 7), len(content)):
        path.write_bytes(content[:cut])
        desk = Desk(tmp_path)
        found = desk.mask
        if not any(np.array_equal(found, known) for known in (stroke, amended)):  # torn behind the first of two records
            np.testing.assert_array_equal(found, before)
            desk.review.redo()
            np.testing.assert_array_equal(desk.mask, stroke)
        desk.leave()
    np.testing.assert_array_equal(found, amended)
    assert [step.name for step in desk.review.history.steps][-1] == "Guide"
    desk.review.undo()
    np.testing.assert_array_equal(desk.review.mask.live, before)


def test_a_drag_that_never_ended_comes_back_as_a_step(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.drag(Box(2, 2, 8, 8), RIGHT)
    desk.drag(Box(5, 5, 12, 20), RIGHT)
    live = desk.review.mask.live.copy()
    before = desk.mask
    desk.leave()
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, live)
    assert [step.name for step in desk.review.history.steps] == ["Brush", "Brush" + INTERRUPTED]
    desk.review.undo()
    np.testing.assert_array_equal(desk.mask, before)
    desk.leave()


def test_a_first_drag_that_never_ended_comes_back(tmp_path: Path) -> None:
    desk = Desk(tmp_path, before=np.full(SHAPE, LEFT, np.uint8))
    desk.drag(Box(2, 2, 8, 8), RIGHT)
    live = desk.review.mask.live.copy()
    desk.leave()
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, live)
    desk.leave()


@pytest.mark.parametrize("how", ["escape", "release", "undo"])
def test_a_drag_that_ended_leaves_no_parts(tmp_path: Path, how: str) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.drag(Box(2, 2, 8, 8), RIGHT)
    desk.saved()
    if how == "escape":
        desk.review.mask.cancel()
        assert desk.opened.journal is not None
        desk.opened.journal.cancel()
    elif how == "release":
        desk.review.commit("Brush")
    else:
        desk.review.undo()
    mask, stack = desk.mask, desk.stack
    desk.leave()
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.leave()


# -- bounds
def test_what_is_of_no_use_is_let_go_at_the_next_opening(tmp_path: Path) -> None:
    desk = Desk(tmp_path, (300, 300))
    chance = np.random.default_rng(1)
    for _ in range(40):
        mask = chance.integers(0, 3, (300, 300), np.uint8)
        desk.review.replace(mask, "Noise")
        desk.review.undo()
    desk.review.redo()
    mask = desk.mask
    desk.leave()
    long = journal_of(tmp_path).stat().st_size
    desk = Desk(tmp_path, (300, 300))
    assert journal_of(tmp_path).stat().st_size < long / 10
    np.testing.assert_array_equal(desk.mask, mask)
    desk.review.undo()
    assert not desk.mask.any()
    desk.paint(Box(0, 0, 3, 3), LEFT)
    mask, stack = desk.mask, desk.stack
    desk.leave()
    desk = Desk(tmp_path, (300, 300))
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.leave()


def test_steps_before_a_snapshot_are_not_replayed_and_can_be_undone(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    chance = random.Random(5)
    for _ in range(30):
        act(desk, chance)
    assert desk.opened.journal is not None
    desk.opened.journal.snapshot(desk.mask)
    for _ in range(30):
        act(desk, chance)
    mask, stack = desk.mask, desk.stack
    desk.leave()
    found = replay(journal_of(tmp_path).read_bytes(), SHAPE)
    assert found.since <= 30
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.review.go_to(0)
    assert not desk.mask.any()
    desk.leave()


# -- damage
def test_the_last_record_torn_anywhere(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    chance = random.Random(3)
    for _ in range(6):
        act(desk, chance)
    desk.saved()
    whole, mask, stack = journal_of(tmp_path).stat().st_size, desk.mask, desk.stack
    desk.paint(Box(3, 3, 9, 9), RIGHT)
    desk.paint(Box(3, 3, 9, 9), LEFT)
    desk.leave()
    path = journal_of(tmp_path)
    content = path.read_bytes()
    end = next(record_end for record_end in _ends(content) if record_end > whole)
    for cut in range(whole + 1, end):
        path.write_bytes(content[:cut])
        desk = Desk(tmp_path)
        np.testing.assert_array_equal(desk.mask, mask)
        assert desk.stack == stack
        (notice,) = desk.opened.notices
        assert "damaged" in notice
        (aside,) = path.parent.glob("*.damaged")
        assert aside.read_bytes() == content[whole:cut]
        aside.unlink()
        desk.paint(Box(0, 0, 2, 2), RIGHT)  # it goes on
        now = desk.mask
        desk.leave()
        desk = Desk(tmp_path)
        np.testing.assert_array_equal(desk.mask, now)
        assert desk.opened.notices == ()
        desk.leave()


def _ends(content: bytes) -> list[int]:
    from lungseg_gui.services.journal.records import scan

    return [record.end for record in scan(content)]


@settings(max_examples=80)
@given(st.data())
def test_any_byte_changed_gives_a_state_that_was(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        desk = Desk(home)
        chance = random.Random(data.draw(st.integers(0, 5)))
        states = [(desk.mask.tobytes(), [])]
        for _ in range(8):
            act(desk, chance)
            states.append((desk.mask.tobytes(), desk.stack[0]))
        desk.leave()
        path = journal_of(home)
        content = bytearray(path.read_bytes())
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] ^= data.draw(st.integers(1, 255))
        path.write_bytes(content)
        desk = Desk(home)
        assert len(desk.opened.notices) == 1
        assert (desk.mask.tobytes(), desk.stack[0]) in states
        (aside,) = path.parent.glob("*.damaged")
        assert bytes(content).endswith(aside.read_bytes())
        desk.leave()


def test_a_journal_of_noise_is_set_aside_whole(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 3, 3), LEFT)
    desk.leave()
    path = journal_of(tmp_path)
    noise = bytes(np.random.default_rng(0).integers(0, 256, 5000, np.uint8))
    path.write_bytes(noise)
    desk = Desk(tmp_path)
    assert "last saved" in desk.opened.notices[0]
    (aside,) = path.parent.glob("*.damaged")
    assert aside.read_bytes() == noise
    desk.leave()


def test_figures_come_back_with_their_steps_and_leave_a_case_undecided(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.review.draw((RULER,), "Ruler")
    desk.review.draw((RULER, TEXT), "Text")
    desk.review.undo()
    desk.leave()
    assert not desk.journals.has_strokes(desk.review.image.identity)
    desk = Desk(tmp_path)
    assert desk.review.figures == (RULER,)
    assert (desk.review.status, desk.review.edited) == (Status.NEW, False)
    assert desk.review.takes_predictions
    desk.review.redo()
    assert desk.review.figures == (RULER, TEXT)
    desk.paint(Box(0, 0, 1, 1), LEFT)  # as small as the box of a figure's step
    desk.leave()
    desk = Desk(tmp_path)
    assert desk.review.figures == (RULER, TEXT)
    assert desk.review.status is Status.CORRECTED
    assert desk.mask[0, 0] == LEFT
    desk.review.go_to(0)
    assert desk.review.figures == ()
    desk.leave()


def test_figures_hold_on_a_prediction_that_was_made_while_the_case_was_closed(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.review.draw((RULER,), "Ruler")
    desk.leave()
    newer = np.full(SHAPE, RIGHT, np.uint8)
    for _ in range(2):
        desk = Desk(tmp_path, before=newer)
        np.testing.assert_array_equal(desk.mask, newer)
        assert desk.review.figures == (RULER,)
        desk.review.undo()
        assert desk.review.figures == ()
        np.testing.assert_array_equal(desk.mask, newer)
        desk.review.redo()
        desk.leave()

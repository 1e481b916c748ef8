"""Any number of steps, and a place among them; the journal's own tests go through the disk."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core import history as history_module
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import History, Step
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Edit, EditableMask, Mask, PackedMask

SHAPE = (12, 15)


class Shelf:
    """A log in memory."""

    def __init__(self) -> None:
        self.kept: dict[int, Mask] = {}
        self.moves: list[int] = []
        self.parents: list[int] = []
        self.broken = False

    def append(self, step: Step, edit: Edit, parent: int) -> None:
        self.kept[step.number] = edit.before ^ edit.after
        self.parents.append(parent)

    def move(self, number: int) -> None:
        self.moves.append(number)

    def reset(self, base: PackedMask | None) -> None:
        self.kept.clear()

    def holds(self, number: int) -> bool:
        return number in self.kept

    def difference(self, number: int) -> Mask:
        if self.broken:
            raise LungSegError("This step cannot be read back from the disk.")
        return self.kept[number]


def a_history(limit: int = 10**6) -> tuple[EditableMask, History, Shelf]:
    mask, shelf = EditableMask(np.zeros(SHAPE, np.uint8)), Shelf()
    history = History(mask, memory_limit=limit, clock=lambda: 1.5)
    history.attach(shelf)
    return mask, history, shelf


def paint(mask: EditableMask, history: History, place: int) -> None:
    box = Box(place % 10, place % 7, place % 10 + 2, place % 7 + 8)
    mask.write(box, np.full((2, 8), LEFT if place % 2 else RIGHT, np.uint8))
    edit = mask.commit(f"Stroke {place}")
    assert edit is not None
    history.push(edit)


@given(st.lists(st.integers(0, 12), max_size=12), st.sampled_from((0, 60, 10**6)))
def test_a_jump_gives_the_mask_of_that_place(places: list[int], limit: int) -> None:
    mask, history, shelf = a_history(limit)
    masks = [mask.live.copy()]
    for place in range(12):
        paint(mask, history, place)
        masks.append(mask.live.copy())
    told: list[Box] = []
    mask.listen(told.append)
    for place in places:
        before = history.position
        told.clear()
        box = history.go_to(place)
        assert (box is None) == (place == before)
        assert len(told) == (0 if box is None else 1)  # written once, however many steps
        np.testing.assert_array_equal(mask.live, masks[place])
        np.testing.assert_array_equal(mask.committed, masks[place])
        assert history.nbytes <= max(limit, 2 * 16)
        assert [step.name for step in history.done] == [f"Stroke {n}" for n in range(place)]
    assert len(shelf.moves) <= len(places)


def test_patches_leave_memory_and_come_back() -> None:
    mask, history, _ = a_history(limit=100)
    for place in range(50):
        paint(mask, history, place)
    assert history.nbytes <= 100
    assert len(history.steps) == 50
    while history.can_undo:
        history.undo()
        assert history.nbytes <= 100
    assert not mask.live.any()


def test_at_rest_old_pixels_leave_memory_where_a_log_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "_RESTING_LIMIT", 70)
    mask, history, shelf = a_history()
    alone = History(other := EditableMask(np.zeros(SHAPE, np.uint8)))
    for place in range(6):
        paint(mask, history, place)
        paint(other, alone, place)
    whole, painted = history.nbytes, mask.live.copy()
    waiting = shelf.kept.pop(2)  # not on the disk yet
    history.rest()
    alone.rest()
    assert (whole, history.nbytes, alone.nbytes) == (6 * 32, 2 * 32, whole)
    monkeypatch.setattr(history_module, "_RESTING_LIMIT", 0)
    history.rest()
    assert history.nbytes == 2 * 32  # the last step, and the one that waits
    history.go_to(0)
    assert not mask.live.any()
    shelf.kept[2] = waiting
    history.rest()
    assert history.nbytes == 32
    history.go_to(6)
    assert np.array_equal(mask.live, painted)


def test_nothing_changes_where_pixels_cannot_be_read_back() -> None:
    mask, history, shelf = a_history(limit=0)
    for place in range(6):
        paint(mask, history, place)
    history.go_to(3)
    shelf.broken = True
    before, moves = mask.live.copy(), list(shelf.moves)
    for act in (history.undo, history.redo, lambda: history.go_to(0)):
        history._edits.clear()  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(LungSegError):
            act()
        np.testing.assert_array_equal(mask.live, before)
        assert history.position == 3
    assert shelf.moves == moves


def test_a_step_names_the_one_below_it() -> None:
    mask, history, shelf = a_history()
    for place in range(3):
        paint(mask, history, place)
    history.go_to(1)
    paint(mask, history, 8)
    assert [step.number for step in history.steps] == [1, 4]
    assert shelf.parents == [0, 1, 2, 1]
    assert shelf.moves == [1]
    assert history.steps[-1].when == 1.5


@pytest.mark.parametrize("place", [-1, 3])
def test_there_is_no_place_outside(place: int) -> None:
    mask, history, _ = a_history()
    paint(mask, history, 1)
    paint(mask, history, 2)
    with pytest.raises(ValueError, match="no place"):
        history.go_to(place)
    with pytest.raises(ValueError, match="cannot take over"):
        history.attach(None)


@given(st.sampled_from((0, 1, 2, 4, 7, 11)), st.integers(0, 11), st.booleans())
def test_more_pixels_become_a_part_of_the_last_step(place: int, other: int, logged: bool) -> None:
    mask, history, shelf = a_history(0 if logged else 10**6)
    paint(mask, history, 3)
    first = mask.live.copy()
    paint(mask, history, place)
    number = history.steps[-1].number
    box = Box(other % 10, other % 9, other % 10 + 2, other % 9 + 6)
    edit = history.amend(box, np.full((2, 6), 2, np.uint8))
    amended = mask.live.copy()
    assert (mask.committed == amended).all()
    assert (amended[box.slices] == 2).all()
    assert history.position == len(history.steps) == 2
    assert history.steps[-1].name == f"Stroke {place}"
    if edit is not None:
        assert history.steps[-1].number > number
        assert shelf.parents[-1] == history.steps[0].number
        changed = np.zeros(SHAPE, np.bool_)
        changed[edit.box.slices] = history.difference(history.steps[-1]) != 0
        np.testing.assert_array_equal(changed, first != amended)
    history.undo()
    np.testing.assert_array_equal(mask.live, first)
    history.redo()
    np.testing.assert_array_equal(mask.live, amended)


def test_only_a_last_step_that_stands_can_be_amended() -> None:
    mask, history, _ = a_history()
    one = np.ones((2, 2), np.uint8)
    with pytest.raises(ValueError, match="no step"):
        history.amend(Box(0, 0, 2, 2), one)
    paint(mask, history, 1)
    paint(mask, history, 2)
    history.undo()
    with pytest.raises(ValueError, match="no step"):
        history.amend(Box(0, 0, 2, 2), one)
    history.redo()
    mask.write(Box(0, 0, 2, 2), one)  # a stroke in progress
    with pytest.raises(ValueError, match="no step"):
        history.amend(Box(0, 0, 2, 2), one)

"""EditableMask and History against a model that keeps whole copies."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lungseg_gui.core.history import History
from lungseg_gui.core.mask import BACKGROUND, LEFT, RIGHT, Box, EditableMask, Mask, PackedMask

SHAPE = (13, 17)


def boxes(shape: tuple[int, int] = SHAPE) -> st.SearchStrategy[Box]:
    rows = st.tuples(st.integers(0, shape[0]), st.integers(0, shape[0])).map(sorted)
    columns = st.tuples(st.integers(0, shape[1]), st.integers(0, shape[1])).map(sorted)
    return st.tuples(rows, columns).map(lambda both: Box(both[0][0], both[1][0], both[0][1], both[1][1]))


def filled(box: Box, value: int) -> Mask:
    return np.full((box.bottom - box.top, box.right - box.left), value, np.uint8)


class EditingMachine(RuleBasedStateMachine):
    """Strokes, undo, redo and cancel in any order, compared with a list of whole masks."""

    def __init__(self) -> None:
        super().__init__()
        self.mask = EditableMask(SHAPE)
        self.history = History(self.mask)
        self.past: list[Mask] = []
        self.future: list[Mask] = []
        self.settled = np.zeros(SHAPE, np.uint8)
        self.shown = self.settled.copy()
        self.painted = np.zeros(SHAPE, np.uint8)
        self.mask.listen(self.repaint)

    def repaint(self, box: Box) -> None:
        self.painted[box.slices] = self.mask.live[box.slices]

    @rule(box=boxes(), value=st.sampled_from((BACKGROUND, RIGHT, LEFT)))
    def write(self, box: Box, value: int) -> None:
        self.mask.write(box, filled(box, value))
        self.shown[box.slices] = value

    @rule()
    def commit(self) -> None:
        edit = self.mask.commit("Brush")
        assert (edit is None) == np.array_equal(self.shown, self.settled)
        if edit is not None:
            self.history.push(edit)
            self.past.append(self.settled)
            self.future.clear()
            self.settled = self.shown.copy()

    @rule()
    def cancel(self) -> None:
        self.mask.cancel()
        self.shown = self.settled.copy()

    @rule()
    def undo(self) -> None:
        edit = self.history.undo()
        assert (edit is not None) == bool(self.past)
        if self.past:
            self.future.append(self.settled)
            self.settled = self.past.pop()
        self.shown = self.settled.copy()

    @rule()
    def redo(self) -> None:
        edit = self.history.redo()
        assert (edit is not None) == bool(self.future)
        if self.future:
            self.past.append(self.settled)
            self.settled = self.future.pop()
            self.shown = self.settled.copy()

    @invariant()
    def agrees(self) -> None:
        np.testing.assert_array_equal(self.mask.live, self.shown)
        np.testing.assert_array_equal(self.mask.committed, self.settled)
        np.testing.assert_array_equal(self.painted, self.shown)
        for value in (BACKGROUND, RIGHT, LEFT):
            assert self.mask.area(value) == np.count_nonzero(self.shown == value)
        assert len(self.history.done) == len(self.past)


TestEditing = EditingMachine.TestCase


def test_the_live_array_stays_the_same_object() -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    live, committed = mask.live, mask.committed
    edit = mask.replace(np.ones(SHAPE, np.uint8), "Prediction")
    assert edit is not None
    mask.restore(edit, after=False)
    assert mask.live is live
    assert mask.committed is committed
    assert not live.any()


def test_an_edit_holds_the_changed_pixels_alone() -> None:
    mask = EditableMask(np.zeros((100, 100), np.uint8))
    mask.write(Box(10, 10, 90, 90), np.zeros((80, 80), np.uint8))
    mask.write(Box(40, 50, 42, 53), np.full((2, 3), RIGHT, np.uint8))
    edit = mask.commit("Brush")
    assert edit is not None
    assert edit.box == Box(40, 50, 42, 53)
    assert edit.nbytes == 2 * 6


def test_an_edit_is_not_changed_by_later_strokes() -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    box = Box(1, 1, 4, 4)
    mask.write(box, filled(box, RIGHT))
    first = mask.commit("Brush")
    assert first is not None
    mask.write(box, filled(box, LEFT))
    mask.commit("Brush")
    assert (first.after == RIGHT).all()
    assert (first.before == BACKGROUND).all()


def test_replace_refuses_a_mask_of_another_size() -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    with pytest.raises(ValueError, match="does not fit"):
        mask.replace(np.zeros((5, 5), np.uint8), "Prediction")


def test_a_listener_can_end_while_it_is_told() -> None:
    mask = EditableMask(np.zeros(SHAPE, np.uint8))
    told: list[str] = []
    box = Box(0, 0, 1, 1)

    def once(_: Box) -> None:
        told.append("once")
        stop()

    stop = mask.listen(once)
    mask.listen(lambda _: told.append("always"))
    mask.write(box, filled(box, RIGHT))
    mask.write(box, filled(box, LEFT))
    assert told == ["once", "always", "always"]


def test_history_forgets_the_oldest_first_and_keeps_the_last() -> None:
    mask = EditableMask(np.zeros((10, 10), np.uint8))
    history = History(mask, memory_limit=3 * 2 * 4)
    for place in range(5):
        box = Box(place, 0, place + 1, 4)
        mask.write(box, filled(box, RIGHT))
        edit = mask.commit(f"Stroke {place}")
        assert edit is not None
        history.push(edit)
    assert [edit.name for edit in history.done] == ["Stroke 2", "Stroke 3", "Stroke 4"]
    box = Box(0, 0, 10, 10)
    mask.write(box, filled(box, LEFT))
    large = mask.commit("Large")
    assert large is not None
    history.push(large)
    assert [edit.name for edit in history.done] == ["Large"]
    history.undo()
    assert mask.area(RIGHT) == 20


@given(st.data())
def test_a_packed_mask_comes_back(data: st.DataObject) -> None:
    shape = data.draw(st.tuples(st.integers(1, 20), st.integers(1, 20)))
    values = data.draw(st.binary(min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]))
    mask = np.frombuffer(values, np.uint8).reshape(shape) % 3
    turned = np.asfortranarray(mask)
    np.testing.assert_array_equal(PackedMask.pack(turned).unpack(), mask)
    assert PackedMask.pack(mask).unpack().flags.writeable
    shared = PackedMask.pack(mask).read()
    np.testing.assert_array_equal(shared, mask)
    assert not shared.flags.writeable


@given(boxes(), boxes())
def test_the_union_holds_both_boxes(first: Box, second: Box) -> None:
    drawn = np.zeros(SHAPE, np.bool_)
    drawn[first.slices] = True
    drawn[second.slices] = True
    union = first.union(second)
    covered = np.zeros(SHAPE, np.bool_)
    covered[union.slices] = True
    assert not (drawn & ~covered).any()
    rows, columns = np.nonzero(drawn)
    if rows.size:
        assert union == Box(int(rows.min()), int(columns.min()), int(rows.max()) + 1, int(columns.max()) + 1)

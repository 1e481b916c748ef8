"""From records back to mask, steps and place; what does not fit ends it, and is told."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.figures import Figure, FiguresChange
from lungseg_gui.core.mask import Box, PackedMask
from lungseg_gui.services.journal.records import Kind, checksum, head, move, whole
from lungseg_gui.services.journal.replay import Replayed, replay
from tests.services.journal.written import SHAPE, Writing

ONE, TWO, THREE = Box(0, 0, 4, 4), Box(2, 2, 8, 9), Box(10, 10, 20, 30)
RULER = Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum")


def three_steps() -> Writing:
    made = Writing()
    for number, box in enumerate((ONE, TWO, THREE), 1):
        made.edit(number, number - 1, box, 1 + number % 2)
    return made


def numbers(found: Replayed) -> list[int]:
    return [step.number for step in found.steps]


def test_nothing_is_nothing() -> None:
    for content in (b"", Writing(begun=False).content):
        found = replay(content, SHAPE)
        assert (found.mask, found.steps, found.position, found.places, found.part) == (None, [], 0, {}, None)
        assert (found.length, found.sequence, found.snapshot, found.since, found.damage) == (0, -1, -1, 0, "")
        assert not found.drawn


def test_a_head_alone_has_no_mask() -> None:
    made = Writing(begun=False)
    made.put(Kind.HEAD, head(SHAPE))
    found = replay(made.content, SHAPE)
    assert (found.mask, found.length, found.sequence, found.snapshot, found.since) == (None, 45, 0, -1, 0)


def test_steps_lead_from_the_base_to_the_mask() -> None:
    made = three_steps()
    found = replay(made.content, SHAPE)
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, made.mask)
    assert (numbers(found), found.position, found.places) == ([1, 2, 3], 3, made.places)
    first = found.steps[0]
    assert (first.name, first.box, first.when) == ("Step 1", ONE, 12.0)
    assert (found.length, found.sequence, found.damage) == (len(made.content), made.last, "")
    assert (found.snapshot, found.since) == (45, 3)  # behind the head
    assert found.drawn


@pytest.mark.parametrize("moves", [(2,), (0,), (1, 3), (0, 2, 1), (3,), (0, 0, 3, 3, 0)])
def test_moves_lead_to_where_the_hand_was(moves: tuple[int, ...]) -> None:
    made = three_steps()
    for number in moves:
        made.move(number)
    wanted = Writing()
    for number, box in enumerate((ONE, TWO, THREE)[: moves[-1]], 1):
        wanted.edit(number, number - 1, box, 1 + number % 2)
    found = replay(made.content, SHAPE)
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, wanted.mask)
    assert (numbers(found), found.position, found.since) == ([1, 2, 3], moves[-1], 3 + len(moves))


def test_what_was_undone_and_painted_over_is_gone() -> None:
    made = three_steps()
    made.move(1)
    made.mask[:] = 0
    made.mask[ONE.slices] = 2
    made.edit(7, 1, Box(5, 5, 6, 6), 1)
    found = replay(made.content, SHAPE)
    assert found.damage == ""
    assert (numbers(found), found.position, sorted(found.places)) == ([1, 7], 2, [1, 7])
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, made.mask)


def test_a_base_begins_anew() -> None:
    made = three_steps()
    base = np.full(SHAPE, 2, np.uint8)
    made.mask = base.copy()
    start, _ = made.whole(Kind.BASE, 0)
    made.places.clear()
    made.edit(9, 0, ONE, 1)
    found = replay(made.content, SHAPE)
    assert (numbers(found), found.position, found.places) == ([9], 1, made.places)
    assert (found.snapshot, found.since) == (start, 1)
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, made.mask)


@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_snapshot_is_the_mask_at_its_step_and_what_lies_before_it_is_not_applied(place: int) -> None:
    made = Writing()
    made.edit(1, 0, ONE, 2, wrong=(1, 1))  # nobody asks for its pixels any more
    made.edit(2, 1, TWO, 1)
    made.edit(3, 2, THREE, 2)
    made.part(TWO, 2)  # of a drag that ended
    snapshot = np.full(SHAPE, place, np.uint8)
    made.mask = snapshot.copy()
    start, end = made.whole(Kind.SNAPSHOT, place)
    found = replay(made.content, SHAPE)
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, snapshot)
    assert (numbers(found), found.position, found.part, found.damage) == ([1, 2, 3], place, None, "")
    assert (found.snapshot, found.since, found.length) == (start, 0, end)


def test_only_the_last_of_several_snapshots_is_unpacked() -> None:
    made = three_steps()
    made.put(Kind.SNAPSHOT, b"damaged, but nobody needs it")
    made.whole(Kind.SNAPSHOT, 3)
    found = replay(made.content, SHAPE)
    assert (found.damage, found.position, found.since) == ("", 3, 0)


def test_the_oldest_steps_may_have_been_let_go() -> None:
    made = Writing()
    made.edit(5, 4, ONE, 1)
    made.edit(6, 5, TWO, 2)
    found = replay(made.content, SHAPE)
    assert (numbers(found), found.position, found.damage) == ([5, 6], 2, "")
    assert found.let_go
    made.put(Kind.BASE, whole(0, PackedMask.pack(made.mask), checksum(made.mask)))
    made.edit(7, 0, ONE, 1)
    assert not replay(made.content, SHAPE).let_go  # begun anew


def test_without_a_base_there_are_steps_and_no_mask() -> None:
    made = Writing(begun=False)
    made.put(Kind.HEAD, head(SHAPE))
    made.edit(1, 0, ONE, 1)
    made.part(ONE, 2)
    made.move(0)
    found = replay(made.content, SHAPE)
    assert (found.mask, numbers(found), found.position, found.part) == (None, [1], 0, None)
    assert (found.snapshot, found.since, found.damage) == (-1, 0, "")


# -- damage
def wrong_head(made: Writing) -> None:
    made.put(Kind.HEAD, head(SHAPE))


def unknown_step(made: Writing) -> None:
    made.move(4)


def between_steps(made: Writing) -> None:
    made.edit(9, 3, ONE, 1)
    made.move(5)


def older_number(made: Writing) -> None:
    made.edit(2, 3, ONE, 1)


def same_number(made: Writing) -> None:
    made.edit(3, 3, ONE, 1)


def elsewhere(made: Writing) -> None:
    made.edit(4, 1, ONE, 1)


def before(made: Writing) -> None:
    made.edit(4, 3, ONE, 1, wrong=(1, 0))


def after(made: Writing) -> None:
    made.edit(4, 3, ONE, 1, wrong=(0, 1))


def a_move(made: Writing) -> None:
    made.put(Kind.MOVE, move(3)[:-1])


@pytest.mark.parametrize(
    ("fault", "told", "kept"),
    [
        (wrong_head, "the head is not where it belongs", 3),
        (unknown_step, "a record names a step that is not there", 3),
        (between_steps, "a record names a step that is not there", 4),
        (older_number, "a step is out of order", 3),
        (same_number, "a step is out of order", 3),
        (elsewhere, "a step was not made where the mask was", 3),
        (before, "a step does not fit the mask before it", 3),
        (after, "a step does not give the mask that it gave", 3),
        (a_move, "a move is damaged", 3),
    ],
)
def test_what_does_not_fit_ends_it_and_what_came_before_is_kept(fault: object, told: str, kept: int) -> None:
    made, sound = three_steps(), three_steps()
    fault(made)  # type: ignore[operator]
    if kept == 4:
        sound.edit(9, 3, ONE, 1)
    made.edit(20, 3, TWO, 2)
    found = replay(made.content, SHAPE)
    assert (found.damage, len(found.steps), found.length) == (told, kept, len(sound.content))
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, sound.mask)


def test_an_edit_where_the_mask_was_not_is_told_though_its_steps_are_there() -> None:
    made = three_steps()
    made.move(1)
    made.edit(4, 3, Box(12, 12, 13, 13), 1)
    found = replay(made.content, SHAPE)
    assert (found.damage, found.position) == ("a step was not made where the mask was", 1)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (three_steps().content[45:], "the head is not where it belongs"),
        (three_steps().content[:-1], "a record is longer than the file"),
        (three_steps().content + b"x", "the end of the file is not a record"),
    ],
)
def test_damage_of_the_bytes_is_told_as_it_is(content: bytes, told: str) -> None:
    assert replay(content, SHAPE).damage == told


def test_a_journal_of_another_size_has_nothing_for_this_image() -> None:
    found = replay(three_steps().content, (32, 24))
    assert (found.damage, found.steps, found.mask, found.length) == (
        *("the journal belongs to an image of another size", [], None, 0),
    )


# -- drags
def test_parts_of_a_drag_are_joined_and_the_last_one_at_a_pixel_counts() -> None:
    made = three_steps()
    made.part(Box(0, 0, 6, 6), 1, "First")
    made.part(Box(3, 4, 9, 12), 2, "Last")
    found = replay(made.content, SHAPE)
    wanted = made.mask.copy()
    wanted[0:6, 0:6], wanted[3:9, 4:12] = 1, 2
    assert found.part is not None
    box, pixels, name = found.part
    assert (box, name) == (Box(0, 0, 9, 12), "Last")
    np.testing.assert_array_equal(pixels, wanted[0:9, 0:12])
    assert found.mask is not None
    np.testing.assert_array_equal(found.mask, made.mask)  # the drag did not end
    assert (found.drawn, found.damage) == (True, "")


@pytest.mark.parametrize("ended", ["edit", "cancel", "move", "snapshot"])
def test_a_drag_that_ended_leaves_none(ended: str) -> None:
    made = three_steps()
    made.part(ONE, 1)
    if ended == "edit":
        made.edit(4, 3, ONE, 1)
    elif ended == "cancel":
        made.put(Kind.CANCEL, b"")
    elif ended == "move":
        made.move(3)
    else:
        made.whole(Kind.SNAPSHOT, 3)
    assert replay(made.content, SHAPE).part is None


def test_a_part_that_does_not_fit_or_changes_nothing_is_none_and_no_damage() -> None:
    made = three_steps()
    made.part(ONE, 1, wrong=1)
    found = replay(made.content, SHAPE)
    assert (found.part, found.damage) == (None, "")
    made = Writing()
    made.part(ONE, 0)
    found = replay(made.content, SHAPE)
    assert (found.part, found.drawn) == (None, False)


# -- figures
def test_steps_of_figures_alone_draw_nothing() -> None:
    made = Writing()
    made.edit(1, 0, Box(0, 0, 1, 1), 0, figures=FiguresChange((), (RULER,)))
    found = replay(made.content, SHAPE)
    assert (found.drawn, numbers(found), found.steps[0].figures) == (False, [1], FiguresChange((), (RULER,)))
    made.edit(2, 1, ONE, 1)
    assert replay(made.content, SHAPE).drawn
    assert Replayed(SHAPE, part=(ONE, made.mask, "a")).drawn

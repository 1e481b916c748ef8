"""Opening a journal: what is set aside, when it is written anew, and what a review is brought to."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure, FiguresChange
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, PackedMask
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.services.journal import restoring
from lungseg_gui.services.journal.disk import set_aside
from lungseg_gui.services.journal.records import Kind
from lungseg_gui.services.journal.replay import Replayed, replay
from lungseg_gui.services.journal.restoring import INTERRUPTED, Restored, compact, read, repair
from tests.services.journal.desk import a_review
from tests.services.journal.written import SHAPE, Writing

ONE, TWO, DOT = Box(0, 0, 4, 4), Box(2, 2, 8, 9), Box(0, 0, 1, 1)
RULER = Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum")


def two_steps() -> Writing:
    made = Writing()
    made.edit(1, 0, ONE, 1)
    made.edit(2, 1, TWO, 2)
    return made


# -- reading
def test_what_is_not_there_or_empty_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "case.journal"
    assert read(path, SHAPE) == (b"", None)
    path.touch()
    assert read(path, SHAPE) == (b"", None)
    path.write_bytes(two_steps().content)
    content, found = read(path, SHAPE)
    assert content == two_steps().content
    assert found is not None
    assert found.position == 2

    def refused(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(LungSegError, match="The corrections to this image cannot be read from the disk") as told:
        read(path, SHAPE)
    assert isinstance(told.value.cause, PermissionError)


# -- damage
def test_what_is_sound_is_not_repaired(tmp_path: Path) -> None:
    made = two_steps()
    assert repair(tmp_path / "case.journal", made.content, replay(made.content, SHAPE)) == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("steps", "words"), [(1, "1 step was restored"), (2, "2 steps were restored"), (0, "0 steps")])
def test_a_damaged_end_is_set_aside_and_the_rest_goes_on(tmp_path: Path, steps: int, words: str) -> None:
    made = Writing()
    for number in range(steps):
        made.edit(number + 1, number, ONE, 1 + number)
    path, content = tmp_path / "case.journal", made.content + b"torn"
    path.write_bytes(content)
    notice = repair(path, content, replay(content, SHAPE))
    assert words in notice
    (aside,) = tmp_path.glob("*.damaged")
    assert re.fullmatch(r"case\.journal\.\d{8}-\d{6}-\d{6}\.damaged", aside.name)
    assert f"The damaged file is kept as {aside.name}." in notice
    assert (path.read_bytes(), aside.read_bytes()) == (made.content, b"torn")


def test_a_journal_without_a_mask_is_set_aside_whole(tmp_path: Path) -> None:
    path, content = tmp_path / "case.journal", b"noise" * 100
    path.write_bytes(content)
    notice = repair(path, content, replay(content, SHAPE))
    assert "The corrections to this image were damaged: the last saved mask is shown." in notice
    (aside,) = tmp_path.glob("*.damaged")
    assert aside.read_bytes() == content
    assert not path.exists()


def test_what_is_set_aside_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_gui.services.journal import disk

    synced: list[object] = []
    monkeypatch.setattr(disk, "sync_folder", synced.append)
    really = disk.os.fsync
    path = tmp_path / "case.journal"
    path.write_bytes(b"goodbad")
    monkeypatch.setattr(disk.os, "fsync", lambda handle: (synced.append(disk.os.fstat(handle).st_ino), really(handle)))
    set_aside(path, b"goodbad", 4, stamp="now")
    assert synced[-2:] == [path.stat().st_ino, tmp_path]  # the shorter journal, then its folder
    assert path.read_bytes() == b"good"

    def refused(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(disk, "sync_folder", refused)
    with pytest.raises(LungSegError, match=r"case\.journal could not be saved"):
        set_aside(path, b"good", 2, stamp="later")


# -- a shorter one
def test_a_compacted_journal_holds_the_same(tmp_path: Path) -> None:
    made = two_steps()
    for _ in range(200):
        made.move(1)
        made.move(2)
    made.move(1)
    found = replay(made.content, SHAPE)
    path = tmp_path / "case.journal"
    short = compact(path, made.content, found)
    content = path.read_bytes()
    assert len(content) < len(made.content) / 10
    again = replay(content, SHAPE)
    for one in (short, again):
        assert one.mask is not None
        np.testing.assert_array_equal(one.mask, found.mask)
        assert (one.steps, one.position, one.damage, one.part) == (found.steps, 1, "", None)
        assert (one.length, one.sequence, one.since) == (len(content), found.sequence + 1, 0)
    assert (short.places, short.snapshot) == (again.places, again.snapshot)
    for number, (start, end) in short.places.items():
        first, last = found.places[number]
        assert content[start:end] == made.content[first:last]


def test_the_place_before_the_first_step_is_kept(tmp_path: Path) -> None:
    made = two_steps()
    made.move(0)
    found = replace(replay(made.content, SHAPE), since=400)
    compact(tmp_path / "case.journal", made.content, found)
    again = replay((tmp_path / "case.journal").read_bytes(), SHAPE)
    assert (again.position, len(again.steps), again.damage) == (0, 2, "")


def crafted(*sizes: int, wasted: int = 0, since: int = 0, position: int | None = None) -> Replayed:
    """Return a journal with records of steps of so many bytes, and so many of no use."""
    steps = [Step(number, "Brush", ONE, 0.0) for number in range(1, len(sizes) + 1)]
    return Replayed(
        SHAPE,
        mask=np.zeros(SHAPE, np.uint8),
        steps=steps,
        position=len(sizes) if position is None else position,
        places={number: (5, 5 + size) for number, size in enumerate(sizes, 1)},
        length=sum(sizes) + wasted,
        sequence=9,
        since=since,
    )


@pytest.mark.parametrize(
    ("found", "shorter"),
    [
        (crafted(10, since=399), False),
        (crafted(10, since=400), True),
        (crafted(10, wasted=262_143), False),
        (crafted(10, wasted=262_144), True),
        (crafted(300_000, wasted=290_000), False),  # less than half of it
        (crafted(300_000, wasted=300_000), True),
        (replace(crafted(10, since=400), mask=None), False),
        (replace(crafted(10, since=400), part=(ONE, np.zeros((4, 4), np.uint8), "a")), False),
        (crafted(since=400), False),
    ],
)
def test_a_journal_is_written_anew_where_it_is_long_or_most_of_it_is_waste(
    tmp_path: Path, found: Replayed, shorter: bool
) -> None:
    path = tmp_path / "case.journal"
    made = compact(path, b"", found)
    assert path.exists() is shorter
    assert (made is found) is not shorter


MOST = 256 * 1024 * 1024


@pytest.mark.parametrize(
    ("sizes", "position", "left"),
    [
        ((MOST // 2, MOST // 2, 0), 3, 3),
        ((MOST // 2, MOST // 2, 1), 3, 2),
        ((1, MOST // 2, MOST // 2), 3, 2),
        ((MOST, MOST, MOST), 3, 1),
        ((MOST, MOST, MOST), 2, 2),  # what can be redone stays, and so does the step that is shown
        ((MOST, MOST, MOST), 1, 3),
        ((MOST, MOST), 0, 2),
    ],
)
def test_the_oldest_steps_are_let_go_beyond_256_megabytes(
    tmp_path: Path, sizes: tuple[int, ...], position: int, left: int
) -> None:
    found = crafted(*sizes, position=position)
    made = compact(tmp_path / "case.journal", b"", found)
    assert made.steps == found.steps[len(sizes) - left :]
    assert made.position == position - (len(sizes) - left)
    assert made.let_go is (left < len(sizes))
    before = replace(crafted(1, since=400), let_go=True)  # written anew with all that it has
    assert compact(tmp_path / "case.journal", b"", before).let_go
    assert sorted(made.places) == [step.number for step in made.steps] or made is found
    assert len({end for _, end in made.places.values()}) >= 1


# -- bringing a review there
def restored(made: Writing, *, read_only: str = "") -> Restored:
    return Restored(None, replay(made.content, SHAPE), read_only=read_only)


def test_without_its_oldest_steps_a_mask_is_never_called_the_models_again() -> None:
    made = Writing()
    made.edit(5, 4, ONE, 1)
    made.move(0)
    review = a_review(SHAPE)
    review.resume(made.mask, status=Status.CORRECTED, edited=True, based_on="1.0", from_model=True)
    restored(made).restore(review)
    assert (review.steps_lost, review.status) == (True, Status.CORRECTED)


def test_strokes_that_the_library_did_not_know_of_begin_with_the_model_only_where_the_pixels_say_so() -> None:
    review = a_review(SHAPE)  # a newer version's mask came into the library since
    review.resume(np.full(SHAPE, 2, np.uint8), status=Status.PREDICTED, edited=False, based_on="2.1")
    made = two_steps()
    made.move(0)
    restored(made).restore(review)
    assert (review.corrected, review.from_model) == (True, False)


@pytest.mark.parametrize("status", [Status.NEW, Status.PREDICTED, Status.CORRECTED])
def test_an_undecided_case_is_corrected_by_its_strokes(status: Status) -> None:
    review = a_review(SHAPE)
    review.resume(np.zeros(SHAPE, np.uint8), status=status, edited=False, based_on="1.0", protocol=RETROCARDIAC)
    restored(two_steps(), read_only="Somebody else").restore(review)
    np.testing.assert_array_equal(review.mask.live, two_steps().mask)
    assert (review.status, review.edited, review.based_on) == (Status.CORRECTED, True, "1.0")
    assert review.protocol == RETROCARDIAC  # whatever is chosen now
    assert (len(review.history.steps), review.history.position) == (2, 2)
    assert review.read_only == "Somebody else"


@pytest.mark.parametrize(
    ("status", "same", "found"),
    [
        (Status.ACCEPTED, True, Status.ACCEPTED),
        (Status.ACCEPTED, False, Status.CORRECTED),
        (Status.REJECTED, True, Status.REJECTED),
        (Status.REJECTED, False, Status.REJECTED),
    ],
)
def test_a_decision_holds_for_the_mask_that_it_was_made_on(status: Status, same: bool, found: Status) -> None:
    made, review = two_steps(), a_review(SHAPE)
    mask = made.mask if same else np.zeros(SHAPE, np.uint8)
    review.resume(mask, status=status, edited=True, based_on="1.0")
    restored(made).restore(review)
    assert review.status is found
    np.testing.assert_array_equal(review.mask.live, made.mask)


def test_a_case_whose_strokes_were_undone_is_the_prediction_once_more() -> None:
    made, review, model = two_steps(), a_review(SHAPE), np.zeros(SHAPE, np.uint8)
    made.move(0)
    drawn = Prediction(review.image.identity, PackedMask.pack(model), "1.0", "cpu", 0.1, 0.2)
    review.resume(model, status=Status.CORRECTED, edited=True, based_on="1.0", prediction=drawn)
    restored(made).restore(review)
    assert (review.status, review.history.position, review.prediction) == (Status.PREDICTED, 0, drawn)


def test_an_interrupted_drag_is_a_step_where_it_can_be_kept(tmp_path: Path) -> None:
    from lungseg_gui.services.journal import Journals

    made = two_steps()
    made.part(Box(20, 20, 22, 22), 1, "Brush")
    review = a_review(SHAPE)
    restored(made).restore(review)  # read-only: it stays as it was
    np.testing.assert_array_equal(review.mask.live, made.mask)
    assert len(review.history.steps) == 2
    identity, journals = review.image.identity, Journals(tmp_path)
    journals.folder.mkdir()
    journals.path_of(identity).write_bytes(made.content)
    review = a_review(SHAPE)
    journals.open(identity).restore(review)
    assert [step.name for step in review.history.steps] == ["Step 1", "Step 2", "Brush" + INTERRUPTED]
    assert (review.mask.live[20:22, 20:22] == 1).all()
    journals.close()


def test_figures_alone_leave_mask_and_status_of_the_library() -> None:
    made = Writing()
    made.edit(1, 0, DOT, 0, figures=FiguresChange((), (RULER,)))
    for status, value, edited in ((Status.ACCEPTED, 0, True), (Status.PREDICTED, 1, False)):
        review, mask = a_review(SHAPE), np.full(SHAPE, value, np.uint8)
        review.resume(mask, status=status, edited=edited, based_on="1.0")
        restored(made).restore(review)
        assert (review.status, review.edited, review.figures) == (status, edited, (RULER,))
        assert review.steps_lost is edited
        np.testing.assert_array_equal(review.mask.live, mask)


def test_nothing_found_leaves_the_review_alone() -> None:
    for one in (Restored(None, None), restored(Writing()), Restored(None, Replayed(SHAPE))):
        review = a_review(SHAPE)
        mask = np.ones(SHAPE, np.uint8)
        review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
        one.restore(review)
        assert (review.status, review.edited, review.read_only) == (Status.PREDICTED, False, "")
        np.testing.assert_array_equal(review.mask.live, mask)


def test_a_cancelled_record_is_no_stroke() -> None:
    made = Writing()
    made.part(ONE, 1)
    made.put(Kind.CANCEL, b"")
    review = a_review(SHAPE)
    restored(made).restore(review)
    assert (review.status, list(review.history.steps)) == (Status.NEW, [])
    assert restoring.INTERRUPTED == " (interrupted)"


@pytest.mark.parametrize(("edited", "steps"), [(True, False), (True, True), (False, False)])
def test_an_edited_mask_without_its_steps_says_that_they_are_lost(tmp_path: Path, edited: bool, steps: bool) -> None:
    from lungseg_gui.services.journal import Journals

    first = a_review(SHAPE)
    journals = Journals(tmp_path)
    journals.open(first.image.identity).restore(first)
    if steps:
        first.mask.write(ONE, np.ones((4, 4), np.uint8))
        first.commit("Brush")
    journals.close()
    again = a_review(SHAPE)
    again.resume(first.mask.committed, status=Status.CORRECTED, edited=edited, based_on="1")
    journals = Journals(tmp_path)
    journals.open(again.image.identity).restore(again)
    journals.close()
    assert again.steps_lost is (edited and not steps)

"""What a journal queues in the window's thread, and what its writer's thread makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, Edit, Mask, PackedMask
from lungseg_gui.services.journal.disk import JournalFile
from lungseg_gui.services.journal.journal import Journal
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.journal.records import EditBody, Kind, PartBody, Record, checksum, read_move, read_whole, scan
from lungseg_gui.services.journal.replay import replay
from lungseg_gui.services.place import Place
from tests.services.journal.test_lock_file import handles
from tests.services.journal.written import SHAPE

ONE, TWO = Box(0, 0, 4, 4), Box(2, 2, 8, 9)


class Desk:
    """A journal on the disk, and how often the writer was woken."""

    def __init__(self, home: Path) -> None:
        self.pokes = 0
        self.path = home / "journals" / "case.journal"
        self.lock = Lock(self.path.with_suffix(".lock"))
        assert self.lock.take() is None
        self.journal = self.of(JournalFile(self.path))

    def of(self, file: JournalFile, **given: object) -> Journal:
        return Journal(file, SHAPE, lock=self.lock, poke=self._poke, clock=lambda: 42.0, **given)  # type: ignore[arg-type]

    def _poke(self) -> None:
        self.pokes += 1

    def records(self) -> list[Record]:
        return list(scan(self.path.read_bytes()))

    def kinds(self) -> list[str]:
        return [record.kind.name for record in self.records()]

    def paint(self, number: int, parent: int, box: Box = ONE, value: int = 1) -> None:
        before = np.zeros((box.bottom - box.top, box.right - box.left), np.uint8)
        self.journal.append(
            Step(number, "Brush", box, 7.0), Edit("Brush", box, before, before + np.uint8(value)), parent
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.journal.file.close()
    made.lock.release()


def mask(value: int = 1) -> Mask:
    return np.full(SHAPE, value, np.uint8)


def test_head_and_base_come_before_the_first_step_and_only_there(desk: Desk) -> None:
    journal = desk.journal
    assert (journal.begun, journal.pending, journal.since_snapshot, desk.pokes) == (False, 0, 0, 0)
    journal.base = PackedMask.pack(mask(2))
    desk.paint(1, 0)
    assert (journal.begun, journal.pending, journal.since_snapshot) == (True, 3, 1)
    assert desk.pokes == 3
    desk.paint(2, 1)
    assert (journal.pending, journal.since_snapshot) == (4, 2)
    journal.write()
    assert (journal.pending, desk.kinds()) == (0, ["HEAD", "BASE", "EDIT", "EDIT"])
    number, base = read_whole(desk.records()[1].body, SHAPE)
    assert number == 0
    np.testing.assert_array_equal(base, mask(2))
    assert [(record.sequence, record.when) for record in desk.records()] == [(0, 42.0), (1, 42.0), (2, 7.0), (3, 7.0)]
    step = EditBody.decode(desk.records()[2].body, 7.0, SHAPE)
    assert (step.step, step.parent) == (Step(1, "Brush", ONE, 7.0), 0)
    assert (step.before, step.after) == (checksum(np.zeros((4, 4), np.uint8)), checksum(np.ones((4, 4), np.uint8)))


def test_an_empty_mask_is_the_base_where_there_is_none(desk: Desk) -> None:
    desk.paint(1, 0)
    desk.journal.write()
    assert not read_whole(desk.records()[1].body, SHAPE)[1].any()


def test_nothing_queued_writes_nothing(desk: Desk) -> None:
    desk.lock.path.unlink()
    desk.journal.write()
    assert not desk.path.exists()
    assert not desk.lock.path.exists()  # no lock is taken for nothing


def test_moves_count_as_many_steps_as_they_go_over(desk: Desk) -> None:
    journal = desk.journal
    for number in (1, 2, 3):
        desk.paint(number, number - 1)
    assert journal.since_snapshot == 3
    journal.move(1)
    assert journal.since_snapshot == 3 + 2 + 1
    journal.move(3)
    assert journal.since_snapshot == 6 + 2 + 1
    journal.snapshot(mask())
    assert journal.since_snapshot == 0
    journal.cancel()
    assert journal.since_snapshot == 1
    journal.write()
    assert desk.kinds()[-4:] == ["MOVE", "MOVE", "SNAPSHOT", "CANCEL"]
    assert [read_move(record.body) for record in desk.records()[-4:-2]] == [1, 3]
    number, whole = read_whole(desk.records()[-2].body, SHAPE)
    assert number == 3
    np.testing.assert_array_equal(whole, mask())
    assert desk.records()[-1].body == b""


def test_a_step_in_place_of_the_last_one_takes_that_back_in_the_same_write(desk: Desk) -> None:
    desk.paint(1, 0)
    desk.paint(2, 0, TWO)
    desk.journal.write()
    assert desk.kinds() == ["HEAD", "BASE", "EDIT", "MOVE", "EDIT"]
    assert read_move(desk.records()[3].body) == 0
    assert desk.records()[3].when == 7.0
    found = replay(desk.path.read_bytes(), SHAPE)
    assert ([step.number for step in found.steps], found.position, found.damage) == ([2], 1, "")


def test_the_place_after_an_opening_is_where_the_next_step_is_made(desk: Desk) -> None:
    desk.journal.place(4)
    desk.paint(5, 4)
    desk.journal.snapshot(mask())
    desk.journal.write()
    assert desk.kinds() == ["HEAD", "BASE", "EDIT", "SNAPSHOT"]  # no move before it
    assert read_whole(desk.records()[-1].body, SHAPE)[0] == 5


def test_parts_are_kept_while_the_drag_goes_on_and_void_once_it_ended(desk: Desk) -> None:
    before, after = np.zeros((4, 4), np.uint8), np.ones((4, 4), np.uint8)
    desk.journal.part("Brush", ONE, before, after)
    desk.journal.part("Brush", ONE, before, after)
    desk.journal.write()
    assert desk.kinds() == ["HEAD", "BASE", "PART", "PART"]
    assert not desk.journal.holds(1)  # only steps have a number
    part = PartBody.decode(desk.records()[-1].body, SHAPE)
    assert (part.name, part.box, part.before, desk.records()[-1].when) == ("Brush", ONE, checksum(before), 42.0)
    desk.journal.part("Brush", ONE, before, after)
    desk.paint(1, 0)
    assert desk.journal.pending == 2
    desk.journal.write()
    assert desk.kinds() == ["HEAD", "BASE", "PART", "PART", "EDIT"]
    assert [record.sequence for record in desk.records()] == [0, 1, 2, 3, 4]
    assert desk.journal.pending == 0


def test_beginning_anew_writes_a_base_and_one_head_for_all(desk: Desk) -> None:
    desk.journal.reset(PackedMask.pack(mask(2)))
    assert (desk.journal.pending, desk.journal.begun) == (0, False)  # nothing was done yet
    desk.paint(1, 0)
    desk.journal.reset(PackedMask.pack(mask(1)))
    desk.journal.write()
    desk.journal.reset(None)
    desk.journal.write()
    assert desk.kinds() == ["HEAD", "BASE", "EDIT", "BASE", "BASE"]
    bases = [read_whole(record.body, SHAPE)[1] for record in desk.records() if record.kind is Kind.BASE]
    assert [int(base[0, 0]) for base in bases] == [2, 1, 0]
    desk.paint(2, 0)  # the place is before the first step again: nothing is taken back
    desk.journal.write()
    assert desk.kinds()[-1] == "EDIT"
    assert desk.kinds().count("MOVE") == 0


# -- given back
def test_a_step_is_given_back_from_the_queue_and_from_the_disk(desk: Desk) -> None:
    journal = desk.journal
    desk.paint(1, 0, ONE, 2)
    assert not journal.holds(1)  # its arrays are still needed
    np.testing.assert_array_equal(journal.difference(1), np.full((4, 4), 2, np.uint8))
    assert journal.holds(1)  # packed, though it is not on the disk
    assert not journal.holds(2)
    journal.write()
    assert journal.holds(1)
    np.testing.assert_array_equal(journal.difference(1), np.full((4, 4), 2, np.uint8))
    start = desk.records()[2].start
    content = bytearray(desk.path.read_bytes())
    content[start + 30] ^= 1
    desk.path.write_bytes(content)
    for number in (1, 2):
        with pytest.raises(LungSegError, match="This step cannot be read back from the disk") as told:
            journal.difference(number)
        assert told.value.remedy == "The mask has not changed; see the log for details."


def test_a_journal_goes_on_where_it_was_left(desk: Desk) -> None:
    desk.paint(1, 0)
    desk.journal.write()
    content = desk.path.read_bytes()
    found = replay(content, SHAPE)
    again = desk.of(
        JournalFile(desk.path, len(content)), places=found.places, sequence=found.sequence, since=found.since
    )
    assert (again.begun, again.since_snapshot, again.holds(1), again.holds(2)) == (True, 1, True, False)
    again.place(1)
    again.move(0)
    again.write()
    assert desk.kinds() == ["HEAD", "BASE", "EDIT", "MOVE"]
    assert desk.records()[-1].sequence == 3
    again.file.close()


# -- failures
def test_what_cannot_be_written_stays_queued(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.paint(1, 0)

    def full(_: JournalFile, __: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(JournalFile, "append", full)
        with pytest.raises(OSError, match="No space"):
            desk.journal.write()
    assert desk.journal.pending == 3
    assert desk.journal.holds(1)  # it was packed
    desk.journal.write()
    assert (desk.journal.pending, desk.kinds()) == (0, ["HEAD", "BASE", "EDIT"])
    assert desk.journal.holds(1)


@pytest.mark.parametrize("lost", ["the file", "the lock"])
def test_a_lock_that_was_taken_away_is_taken_again(desk: Desk, lost: str) -> None:
    before = handles()
    if lost == "the file":
        desk.lock.path.unlink()
    else:
        desk.lock.release()
    desk.paint(1, 0)
    desk.journal.write()
    assert desk.lock.held
    assert not desk.lock.lost
    assert handles() == before + bool(before)  # the journal's own; none of the lock that was lost
    assert desk.kinds() == ["HEAD", "BASE", "EDIT"]


def test_a_case_that_somebody_else_has_taken_is_not_written_to(desk: Desk) -> None:
    desk.lock.release()
    desk.lock.path.write_text('{"user": "weber", "host": "room-2", "pid": 7}')
    desk.paint(1, 0)
    with pytest.raises(LungSegError, match="Your last strokes are not saved: This image is being corrected") as told:
        desk.journal.write()
    assert told.value.reason == "the image is open elsewhere"
    assert (desk.journal.pending, desk.path.exists(), desk.lock.held) == (3, False, False)
    desk.lock.path.unlink()


def test_a_journal_that_somebody_else_has_written_to_is_left_alone_and_the_case_is_free(desk: Desk) -> None:
    desk.paint(1, 0)
    desk.journal.write()
    desk.lock.release()
    content = desk.path.read_bytes() + b"of another program"
    desk.path.write_bytes(content)
    desk.paint(2, 1)
    with pytest.raises(LungSegError, match="another program has worked on this image since") as told:
        desk.journal.write()
    assert told.value.reason == "another program has worked on this image since"
    assert (desk.path.read_bytes(), desk.lock.held, desk.lock.path.exists()) == (content, False, False)


def test_no_lock_is_made_in_another_data_folder(desk: Desk, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    inside = Desk(home)
    inside.journal = inside.of(JournalFile(inside.path, place=Place(home)))
    inside.paint(1, 0)
    home.rename(tmp_path / "away")
    home.mkdir()
    with pytest.raises(OSError, match="another folder has replaced"):
        inside.journal.write()
    assert list(home.iterdir()) == []
    inside.lock.release()
    desk.journal.write()


def test_no_lock_is_made_on_a_disk_that_is_gone(desk: Desk, tmp_path: Path) -> None:
    desk.lock.release()
    desk.path.parent.rmdir()
    tmp_path.rename(tmp_path.with_name("away"))
    desk.paint(1, 0)
    with pytest.raises(FileNotFoundError, match="the data folder no longer exists"):
        desk.journal.write()
    assert not tmp_path.exists()
    tmp_path.with_name("away").rename(tmp_path)

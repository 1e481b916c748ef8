"""The journals of a data folder: opened, claimed, asked, forgotten; and what their writer's thread tells."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, Box, Mask
from lungseg_gui.services.journal import Journals, Written, journals
from lungseg_gui.services.journal.disk import JournalFile
from lungseg_gui.services.journal.lock import Lock
from tests.core.reviews import identity
from tests.services.journal.desk import PATIENCE_S, UID, Desk, a_review
from tests.services.journal.written import SHAPE, Writing

ONE = Box(0, 0, 4, 4)
IDENTITY = a_review(SHAPE).image.identity


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "journals").mkdir()
    return tmp_path


@pytest.fixture
def all_of(home: Path) -> Iterator[Journals]:
    opened = Journals(home)
    yield opened
    opened.close(PATIENCE_S)


def strokes(*, part: bool = False, torn: bool = False) -> Writing:
    made = Writing()
    made.edit(1, 0, ONE, LEFT)
    if part:
        made.part(Box(4, 4, 6, 6), LEFT)
    if torn:
        made.content += b"torn"
    return made


def old_path(home: Path, uid: str = UID) -> Path:
    """Return where version 1 kept the steps of an image."""
    name = hashlib.sha256(uid.encode() + b"\n24x32").hexdigest()[:32]
    return home / "journals" / f"{name}.journal"


# -- taken over from version 1
def test_steps_of_version_1_are_taken_over_once(home: Path, all_of: Journals, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(journals, "sync_folder", synced.append)
    all_of.claim(UID, IDENTITY)  # there are none
    assert synced == []
    old_path(home).write_bytes(b"old")
    all_of.claim(UID, IDENTITY)
    assert all_of.path_of(IDENTITY).read_bytes() == b"old"
    assert all_of.path_of(IDENTITY) == home / "journals" / f"{IDENTITY.key}.journal"
    assert synced == [home / "journals"]
    old_path(home).write_bytes(b"older")
    all_of.claim(UID, IDENTITY)
    assert (all_of.path_of(IDENTITY).read_bytes(), old_path(home).read_bytes()) == (b"old", b"older")
    assert not list((home / "journals").glob("*.lock"))


def test_steps_that_the_other_version_works_on_are_left_to_it(home: Path, all_of: Journals) -> None:
    old_path(home).write_bytes(b"old")
    lock = old_path(home).with_suffix(".lock")
    lock.write_text(json.dumps({"user": "weber", "host": "room-2", "pid": 7}))
    with pytest.raises(LungSegError, match="corrected by weber on room-2"):
        all_of.claim(UID, IDENTITY)
    assert old_path(home).read_bytes() == b"old"
    lock.unlink()

    def refused(_: Path, __: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(Path, "replace", refused)
        with pytest.raises(LungSegError, match="could not be saved"):
            all_of.claim(UID, IDENTITY)
    assert not lock.exists()


def test_a_uid_with_odd_letters_has_a_name_too(all_of: Journals) -> None:
    all_of.claim("caf\udce9", IDENTITY)
    all_of.forget([identity("caf\udce9", shape=SHAPE)])


# -- opening
def test_what_is_begun_and_never_drawn_begins_anew(all_of: Journals) -> None:
    all_of.path_of(IDENTITY).write_bytes(Writing().content)
    opened = all_of.open(IDENTITY)
    assert (opened.found, opened.notices, opened.read_only) == (None, (), "")
    assert opened.journal is not None
    assert (opened.journal.begun, opened.journal is all_of.journal(IDENTITY)) == (False, True)


def test_what_was_drawn_comes_with_its_place(all_of: Journals) -> None:
    made = strokes()
    made.move(0)
    all_of.path_of(IDENTITY).write_bytes(made.content)
    opened = all_of.open(IDENTITY)
    assert opened.journal is not None
    assert opened.found is not None
    assert (opened.journal.since_snapshot, opened.journal.holds(1), opened.journal.begun) == (2, True, True)
    review = a_review(SHAPE)
    opened.restore(review)
    review.redo()
    assert all_of.flush(PATIENCE_S)
    assert all_of.is_saved(IDENTITY)
    assert len(all_of.path_of(IDENTITY).read_bytes()) > len(made.content)


@pytest.mark.parametrize("position", [0, 1, 2])
def test_the_next_step_is_made_where_the_last_one_was(all_of: Journals, position: int) -> None:
    made = strokes()
    made.edit(2, 1, Box(4, 4, 6, 6), LEFT)
    made.move(position)
    all_of.path_of(IDENTITY).write_bytes(made.content)
    opened = all_of.open(IDENTITY)
    assert opened.journal is not None
    opened.journal.move(2)
    assert opened.journal.since_snapshot == 3 + (2 - position) + 1


def test_damage_is_told_and_set_aside_and_a_damaged_whole_begins_anew(all_of: Journals) -> None:
    path = all_of.path_of(IDENTITY)
    path.write_bytes(strokes(torn=True).content)
    opened = all_of.open(IDENTITY)
    assert len(opened.notices) == 1
    assert "damaged" in opened.notices[0]
    assert path.read_bytes() == strokes().content
    all_of.release(IDENTITY)
    other = identity("9", shape=SHAPE)
    all_of.path_of(other).write_bytes(b"noise" * 99)
    opened = all_of.open(other)
    assert (opened.found, len(opened.notices)) == (None, 1)
    assert opened.journal is not None
    assert not opened.journal.begun


def test_a_case_that_cannot_be_opened_is_free_again(all_of: Journals, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise LungSegError("It cannot be read.")

    monkeypatch.setattr(journals, "read", refused)
    with pytest.raises(LungSegError, match="It cannot be read"):
        all_of.open(IDENTITY)
    assert not list(all_of.folder.glob("*.lock"))
    assert all_of.journal(IDENTITY) is None


def test_a_case_of_another_computer_is_shown_read_only(all_of: Journals) -> None:
    all_of.path_of(IDENTITY).write_bytes(strokes(torn=True).content)
    lock = all_of.path_of(IDENTITY).with_suffix(".lock")
    lock.write_text(json.dumps({"user": "weber", "host": "room-2", "pid": 7}))
    opened = all_of.open(IDENTITY)
    assert (opened.journal, opened.notices) == (None, ())
    assert "weber on room-2" in opened.read_only
    assert opened.found is not None
    assert len(opened.found.steps) == 1
    assert all_of.path_of(IDENTITY).read_bytes() == strokes(torn=True).content  # nothing is repaired


def test_a_case_that_is_open_here_already_is_shown_read_only(home: Path) -> None:
    desk = Desk(home, SHAPE)
    desk.paint(ONE, LEFT)
    desk.saved()
    again = desk.journals.open(desk.review.image.identity)
    assert (again.journal, again.read_only != "") == (None, True)
    assert again.found is not None
    assert len(again.found.steps) == 1
    desk.leave()


def test_a_data_folder_that_is_gone_opens_nothing(home: Path, all_of: Journals) -> None:
    home.rename(home.with_name("away"))
    with pytest.raises(LungSegError, match="is gone or has been replaced") as told:
        all_of.open(IDENTITY)
    assert told.value.remedy == "Restore it, then open the image again."
    home.with_name("away").rename(home)


# -- asked
@pytest.mark.parametrize(
    ("made", "drawn", "beyond"),
    [
        (None, False, False),
        (Writing(), False, False),
        (strokes(), True, False),
        (strokes(part=True), True, True),
        (strokes(torn=True), True, True),
    ],
    ids=["none", "begun", "strokes", "an interrupted drag", "damaged"],
)
def test_strokes_are_known_and_whether_they_lead_beyond_the_saved_mask(
    all_of: Journals, made: Writing | None, drawn: bool, beyond: bool
) -> None:
    if made is not None:
        all_of.path_of(IDENTITY).write_bytes(made.content)
    mask = made.mask if made is not None else np.zeros(SHAPE, np.uint8)
    assert all_of.has_strokes(IDENTITY) is drawn
    assert all_of.leads_beyond(IDENTITY, lambda: mask) is beyond
    other: Mask = np.full(SHAPE, 1, np.uint8)
    assert all_of.leads_beyond(IDENTITY, lambda: other) is drawn
    assert all_of.leads_beyond(IDENTITY, lambda: None) is drawn


def test_figures_and_noise(all_of: Journals, home: Path) -> None:
    desk = Desk(home, SHAPE)
    desk.review.draw((Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum"),), "Ruler")
    desk.leave()
    assert not all_of.has_strokes(IDENTITY)
    assert not all_of.leads_beyond(IDENTITY, lambda: None)
    all_of.path_of(IDENTITY).write_bytes(b"noise" * 99)
    assert all_of.has_strokes(IDENTITY)  # what was damaged of them
    assert all_of.leads_beyond(IDENTITY, lambda: np.zeros(SHAPE, np.uint8))


# -- closed and forgotten
def test_a_released_case_is_free_once_it_is_saved(home: Path) -> None:
    desk = Desk(home, SHAPE)
    desk.paint(ONE, LEFT)
    desk.journals.release(desk.review.image.identity)
    desk.journals.release(identity("never opened"))
    again = desk.journals.open(desk.review.image.identity)  # waits for it
    assert again.read_only == ""
    assert again.found is not None
    assert again.found.position == 1
    assert desk.journals.close(PATIENCE_S) is True
    assert not list(desk.journals.folder.glob("*.lock"))


def test_a_case_with_nothing_to_write_is_free_at_once(home: Path) -> None:
    desk = Desk(home, SHAPE)
    desk.paint(ONE, LEFT)
    desk.saved()
    desk.journals.release(desk.review.image.identity)
    assert desk.journals.open(desk.review.image.identity).read_only == ""
    desk.journals.close(PATIENCE_S)


@pytest.mark.parametrize("removed", [True, False])
def test_a_case_that_is_closed_while_it_is_written_is_waited_for(
    home: Path, monkeypatch: pytest.MonkeyPatch, removed: bool
) -> None:
    desk = Desk(home, SHAPE)
    mine, append = desk.review.image.identity, JournalFile.append
    begun, go_on = threading.Event(), threading.Event()

    def slow(file: JournalFile, content: bytes) -> None:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        append(file, content)

    with monkeypatch.context() as patched:
        patched.setattr(JournalFile, "append", slow)
        desk.paint(ONE, LEFT)
        assert begun.wait(PATIENCE_S)
        if removed:
            desk.journals.remove(mine)
        else:
            desk.journals.release(mine)
        later = threading.Timer(0.1, go_on.set)
        later.start()
        again = desk.journals.open(mine)
        later.join()
    assert again.read_only == ""
    assert (again.found is None) is removed
    desk.journals.close(PATIENCE_S)


def test_all_that_there_is_of_an_image_is_forgotten_and_nothing_else(home: Path) -> None:
    desk = Desk(home, SHAPE)
    desk.paint(ONE, LEFT)
    desk.saved()
    mine, folder = desk.review.image.identity, desk.journals.folder
    for path in (old_path(home), folder / f"{mine.key}.journal.20260101.damaged", folder / "other.journal"):
        path.write_bytes(b"of a patient")
    desk.journals.forget([mine])
    assert [path.name for path in folder.iterdir()] == ["other.journal"]
    assert desk.journals.journal(mine) is None
    desk.journals.forget([mine, identity("never opened")])
    desk.journals.close(PATIENCE_S)


def test_what_cannot_be_deleted_is_told(all_of: Journals, monkeypatch: pytest.MonkeyPatch) -> None:
    all_of.path_of(IDENTITY).write_bytes(b"of a patient")

    def refused(_: Path, *, missing_ok: bool = False) -> None:
        if missing_ok:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(LungSegError, match="The strokes of a case cannot be deleted") as told:
        all_of.forget([IDENTITY])
    assert str(all_of.folder) in told.value.remedy
    monkeypatch.undo()


def test_closing_without_anything_to_write_starts_no_thread(home: Path) -> None:
    all_of = Journals(home)
    opened = all_of.open(IDENTITY)
    assert not all_of.unsaved
    assert all_of.close() is True
    assert opened.journal is not None
    assert not opened.journal.lock.held
    assert not any(thread.name == "lungseg-journal" for thread in threading.enumerate())
    all_of.retry()
    assert not any(thread.name == "lungseg-journal" for thread in threading.enumerate())  # it has ended


# -- the writer's thread
def failing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def append(_: JournalFile, __: bytes) -> None:
        raise error

    monkeypatch.setattr(JournalFile, "append", append)


def told_of(desk: Desk, count: int = 1) -> list[Written]:
    """Wait until the writer has told so much."""
    told: list[Written] = []
    enough = threading.Event()

    def listen(written: Written) -> None:
        told.append(written)
        if len(told) >= count:
            enough.set()

    desk.journals.listen(listen)
    desk.paint(ONE, LEFT)
    assert enough.wait(PATIENCE_S)
    return told


@pytest.mark.parametrize(
    ("error", "reason", "remedy"),
    [
        (OSError(errno.ENOSPC, "full"), "the disk is full", "Free some space: they are kept in memory"),
        (OSError(errno.EDQUOT, "full"), "the disk is full", "Free some space: they are kept in memory"),
        (OSError(errno.ENODEV, "away"), "the data folder is gone", "Restore {home}: they are kept"),
        (OSError(errno.EACCES, "no"), "the data folder cannot be written", "Allow writing in {home}/journals: they"),
        (ValueError("odd"), "an unexpected error", ""),
        (LungSegError("It is so.", reason="so"), "so", ""),
    ],
)
def test_why_strokes_are_not_saved_is_told_once_in_the_log_and_each_time_to_the_window(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    reason: str,
    remedy: str,
) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.01)
    desk = Desk(home, SHAPE)
    with monkeypatch.context() as broken, caplog.at_level(logging.WARNING, "lungseg.journal"):
        failing(broken, error)
        told = told_of(desk, 3)
        assert all(written.error is not None and written.error.reason == reason for written in told)
        first = told[0].error
        assert first is not None
        assert first.message == ("It is so." if reason == "so" else f"Your last strokes are not saved: {reason}.")
        assert remedy.format(home=home) in first.remedy
        assert desk.journals.unsaved
        assert not desk.journals.is_saved(desk.review.image.identity)
        assert len([record for record in caplog.records if record.message.startswith("journal: ")]) == 1
        assert desk.journals.close(0.05) is False
    assert desk.journals.journal(desk.review.image.identity) is None


def test_who_has_stopped_listening_hears_nothing(home: Path) -> None:
    desk = Desk(home, SHAPE)
    told: list[Written] = []
    end = desk.journals.listen(told.append)
    desk.paint(ONE, LEFT)
    desk.saved()
    desk.journals.retry()  # nothing to write: nothing to tell
    desk.paint(ONE, 0)
    end()
    desk.saved()
    heard = len(told)
    desk.paint(ONE, LEFT)
    desk.leave()
    assert len(told) == heard <= 2
    assert all(written.error is None for written in told)


def test_one_case_that_fails_keeps_no_other_from_the_disk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.01)
    desk = Desk(home, SHAPE)
    other: Identity = identity("9", shape=SHAPE)
    second = desk.journals.open(other)
    assert second.journal is not None
    append = JournalFile.append

    def half(file: JournalFile, content: bytes) -> None:
        if file.path == desk.journals.path_of(desk.review.image.identity):
            raise OSError(errno.ENOSPC, "full")
        append(file, content)

    with monkeypatch.context() as broken:
        broken.setattr(JournalFile, "append", half)
        second.journal.snapshot(np.zeros(SHAPE, np.uint8))
        told_of(desk)
        with desk.journals._condition:  # pyright: ignore[reportPrivateUsage]
            assert desk.journals._condition.wait_for(  # pyright: ignore[reportPrivateUsage]
                lambda: desk.journals.is_saved(other), PATIENCE_S
            )
        assert not desk.journals.is_saved(desk.review.image.identity)
    desk.saved()
    desk.leave()


def test_a_removed_case_is_deleted_though_it_cannot_be_written(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(home, SHAPE)
    desk.paint(ONE, LEFT)
    desk.saved()
    mine = desk.review.image.identity
    failing(monkeypatch, OSError(errno.ENOSPC, "full"))
    desk.paint(ONE, 0)
    desk.journals.remove(mine)
    desk.journals.remove(identity("never opened"))
    desk.journals.forget([mine])
    assert list(desk.journals.folder.iterdir()) == []
    assert not desk.journals.unsaved
    lock = Lock(desk.journals.path_of(mine).with_suffix(".lock"))
    assert lock.take() is None
    lock.release()
    assert desk.journals.close() is True

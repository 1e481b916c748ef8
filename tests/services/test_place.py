"""A disk that is taken out leaves an empty folder in its place: nothing is said to be saved there."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.services import place as place_module
from lungseg_gui.services.benefit import Benefit, Work
from lungseg_gui.services.examining import Examiner
from lungseg_gui.services.files import atomic_write_bytes, sha256, watch
from lungseg_gui.services.finetune import Runs
from lungseg_gui.services.journal import Written, disk, journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.place import MARK, Place
from lungseg_gui.services.precision import Measured, Precisions
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.settings import Settings
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, lungs
from tests.services.journal.desk import PATIENCE_S, Desk


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def take_out(home: Path) -> Path:
    """Have an empty folder in the place of the data folder, as below a mount."""
    away = home.with_name("away")
    home.rename(away)
    home.mkdir()
    return away


def bring_back(home: Path, away: Path, *, other: bool) -> None:
    """Put the folder back; as ``other`` it has another inode, as a disk that is mounted under another number."""
    shutil.rmtree(home)
    if other:
        shutil.copytree(away, home)
        shutil.rmtree(away)
    else:
        away.rename(home)


@pytest.mark.parametrize("other", [False, True], ids=["as it was", "under another number"])
def test_strokes_wait_for_the_disk_of_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: bool) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.05)
    home = tmp_path / "home"
    home.mkdir()
    desk = Desk(home)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    told: list[Written] = []
    desk.journals.listen(told.append)
    away = take_out(home)
    desk.paint(Box(2, 2, 9, 9), RIGHT)
    until(lambda: len(told) > 2)
    assert all(written.error is not None and "the data folder is gone" in written.error.message for written in told)
    assert desk.journals.unsaved
    assert list(home.iterdir()) == []  # nothing of a patient on a disk that nobody chose
    with pytest.raises(LungSegError, match="is gone"):
        desk.journals.open(desk.review.image.identity)
    bring_back(home, away, other=other)
    desk.saved()
    mask, stack = desk.mask, desk.stack
    desk.leave()
    desk = Desk(home)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.leave()


@pytest.mark.parametrize("other", [False, True], ids=["as it was", "under another number"])
def test_the_worklist_waits_for_the_disk_of_the_start(tmp_path: Path, other: bool) -> None:
    home = tmp_path / "home"
    library = Library(home)
    library.add(Path("/studies/a.png"))
    away = take_out(home)
    with pytest.raises(LungSegError, match=r"not be saved: the data folder is gone\."):
        library.add(Path("/studies/b.png"))
    assert list(home.iterdir()) == []
    bring_back(home, away, other=other)
    library.add(Path("/studies/c.png"))
    library.close()
    again = Library(home)
    assert [entry.path.name for entry in again.entries()] == ["a.png", "c.png"]
    again.close()


def test_a_change_counts_only_where_the_disk_is_there_after_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    library = Library(home)
    database = library._database  # pyright: ignore[reportPrivateUsage]
    database._connection.create_function("unplug", 0, lambda: str(take_out(home)))  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(LungSegError, match="the data folder is gone"):
        database.change([("INSERT INTO entries (key, position) VALUES (unplug(), 1)", ())])
    library.close()


def test_a_folder_without_a_mark_is_known_by_its_numbers(tmp_path: Path) -> None:
    home = tmp_path / "home"
    place = Place(home)
    with pytest.raises(FileNotFoundError):
        place.check()
    home.mkdir()
    place.check()
    (home / MARK).unlink()
    place.check()
    take_out(home)
    with pytest.raises(OSError, match="another folder") as other:
        place.check()
    assert other.value.errno == errno.ENODEV


def test_two_folders_that_could_not_be_marked_are_not_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise LungSegError("full")

    monkeypatch.setattr(place_module, "atomic_write_bytes", full)
    home = tmp_path / "home"
    home.mkdir()
    place = Place(home)
    place.check()
    take_out(home)
    with pytest.raises(OSError, match="another folder"):
        place.check()


# -- whatever else is kept in the data folder
@dataclass(frozen=True)
class Kept:
    """Something that writes below the data folder, and what shows that it counted."""

    sentence: str
    write: Callable[[Path], object]
    found: Callable[[Path], object]


PNG = cv2.imencode(".png", np.full((8, 8), 1, np.uint8))[1].tobytes()
WORK = Work("case_1", "2026-11-20T09:00:00+01:00", "1.0", 42.5, 7)


def accepts(home: Path) -> Kept:
    training_set, number = TrainingSet(home / "training_set"), iter(range(9))

    def accept(_home: Path) -> None:
        shown = image(uid=f"1.2.{next(number)}")
        training_set.accept(shown, lungs(shown.shape), original=None, model_version="", edited=True)

    return Kept(
        "The training set could not be saved|The training set cannot be read or saved",
        accept,
        lambda home: len(TrainingSet(home / "training_set", read_only=True).cases()),
    )


def sets(home: Path) -> Kept:
    settings, opacity = Settings(home / "settings.json"), iter(range(30, 90))
    return Kept(
        "The settings could not be saved",
        lambda _: settings.set("view.opacity", next(opacity)),
        lambda home: int(Settings(home / "settings.json").number("view.opacity")) - 29,
    )


def notes_work(home: Path) -> Kept:
    benefit = Benefit(home / "benefit.sqlite")
    return Kept(
        "The records of your work cannot be read or written",
        lambda _: benefit.note(WORK),
        lambda home: round(sum(work.seconds for work in Benefit(home / "benefit.sqlite").all()) / WORK.seconds),
    )


def begins_a_run(home: Path) -> Kept:
    runs, protocols = Runs(home), iter(("first", "second", "third"))
    return Kept(
        r"started\.json could not be saved",
        lambda _: runs.begin(next(protocols)),
        lambda home: (home / "jobs" / "started.json").read_text(),
    )


def uses_a_version(home: Path) -> Kept:
    registry = Registry(home)
    source = version_folder(home.parent / "source")
    for _ in range(3):
        registry.publish(source, activate=False)
    names = iter(("r1", "r2", "r3"))
    return Kept(
        "The model versions cannot be read",
        lambda _: registry.use(next(names)),
        lambda home: Registry(home).current().name,
    )


def publishes(home: Path) -> Kept:
    registry = Registry(home)
    source = version_folder(home.parent / "source")
    return Kept(
        "could not be saved|cannot be read",
        lambda _: registry.publish(source, activate=False),
        lambda home: len(Registry(home).versions()),
    )


KINDS = (accepts, sets, notes_work, begins_a_run, uses_a_version, publishes)


@pytest.mark.parametrize("other", [False, True], ids=["as it was", "under another number"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_is_kept_waits_for_the_disk_of_the_start(
    tmp_path: Path, kind: Callable[[Path], Kept], other: bool
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    watch(home, Place(home).check)
    kept = kind(home)
    kept.write(home)
    before = kept.found(home)
    away = take_out(home)
    with pytest.raises(LungSegError, match=f"({kept.sentence}).*: the data folder is gone") as refused:
        kept.write(home)
    assert str(home) in refused.value.remedy
    assert list(home.iterdir()) == []
    bring_back(home, away, other=other)
    kept.write(home)
    assert kept.found(home) != before


def version_folder(folder: Path) -> Path:
    """Write files that pass for a version; no network is built of them here."""
    folder.mkdir()
    weights = b"weights"
    (folder / "model.safetensors").write_bytes(weights)
    (folder / "config.json").write_text("{}")
    (folder / "card.json").write_text(json.dumps({"sha256": sha256(weights)}))
    return folder


def test_what_may_be_lost_is_not_written_elsewhere_either(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    watch(home, Place(home).check)
    precisions, examiner = Precisions(home), Examiner(home / "cache" / "training_set")
    pixels, mask = tmp_path / "image.png", tmp_path / "mask.png"
    for path in (pixels, mask):
        atomic_write_bytes(path, PNG)  # no folder that anybody watches
    take_out(home)
    precisions.remember("weights", Measured(False, 1.0, 1.0))
    examined = examiner.examine("case_1", image=pixels, mask=mask, mask_sha256="0" * 64)
    assert examined.thumbnail
    assert list(home.iterdir()) == []


# -- a handle that its disk has given up
def test_a_journal_is_opened_again_after_its_handle_was_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pulled disk's handles answer EIO for good; the path works again once it is plugged in."""
    monkeypatch.setattr(journals, "RETRY_S", 0.05)
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    (open_file,) = [handle for handle in _handles() if os.readlink(f"/proc/self/fd/{handle}").endswith(".journal")]
    given_up = {open_file}
    real_open, real_sync = os.open, disk._sync  # pyright: ignore[reportPrivateUsage]

    def opened(path: str | Path, flags: int, mode: int = 0o777) -> int:
        handle = real_open(path, flags, mode)
        given_up.discard(handle)  # a number is used again
        return handle

    def synced(handle: int) -> None:
        if handle in given_up:
            raise OSError(errno.EIO, "Input/output error")
        real_sync(handle)

    monkeypatch.setattr(disk.os, "open", opened)
    monkeypatch.setattr(disk, "_sync", synced)
    told: list[Written] = []
    desk.journals.listen(told.append)
    desk.paint(Box(2, 2, 9, 9), RIGHT)
    desk.saved()
    assert told[0].error is not None
    assert not given_up
    mask, stack = desk.mask, desk.stack
    desk.leave()
    desk = Desk(tmp_path)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="what gives EIO is Linux's")
def test_the_worklist_is_opened_again_after_its_handle_was_given_up(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add(Path("/studies/a.png"))
    with open("/proc/self/mem", "rb+", buffering=0) as dead:  # nothing lies at such addresses: the kernel says EIO
        for handle in _handles():
            if os.readlink(f"/proc/self/fd/{handle}").endswith("library.sqlite-wal"):
                os.dup2(dead.fileno(), handle)
    with pytest.raises(LungSegError) as refused:
        library.add(Path("/studies/b.png"))
    assert isinstance(refused.value.cause, sqlite3.OperationalError)
    assert refused.value.cause.sqlite_errorcode & 0xFF == sqlite3.SQLITE_IOERR
    library.add(Path("/studies/c.png"))
    library.close()
    again = Library(tmp_path)
    assert [entry.path.name for entry in again.entries()] == ["a.png", "c.png"]
    again.close()


def _handles() -> list[int]:
    return [int(name) for name in os.listdir("/proc/self/fd") if os.path.lexists(f"/proc/self/fd/{name}")]

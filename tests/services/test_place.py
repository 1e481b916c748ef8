"""A disk that is taken out leaves an empty folder in its place: nothing is said to be saved there."""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.services.journal import Written, journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.place import MARK, Place
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
    desk.journals.listener = told.append
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

"""Full, vanished and forbidden disks: what was drawn stays in memory and is caught up."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.services.journal import Written, disk, journals
from tests.services.journal.desk import PATIENCE_S, Desk


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.05)


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


class Told:
    """What the writer's thread said."""

    def __init__(self, desk: Desk) -> None:
        self.all: list[Written] = []
        desk.journals.listen(self.all.append)

    @property
    def failed(self) -> bool:
        return any(written.error is not None for written in self.all)

    @property
    def reasons(self) -> set[str]:
        return {written.error.message for written in self.all if written.error is not None}


def full(*_: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("call", ["write", "sync", "half"])
def test_a_full_disk_is_told_and_caught_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    told = Told(desk)
    with monkeypatch.context() as broken:
        if call == "write":
            broken.setattr(os, "write", full)
        elif call == "sync":
            broken.setattr(disk, "_sync", full)
        else:
            write = os.write
            written: list[int] = []

            def half(handle: int, content: memoryview) -> int:
                if written:
                    raise OSError(errno.ENOSPC, "No space left on device")
                written.append(write(handle, content[: len(content) // 2]))
                return written[0]

            broken.setattr(os, "write", half)
        for place in range(5):
            desk.paint(Box(place, place, place + 6, place + 6), 1 + place % 2)
        desk.review.undo()
        until(lambda: told.failed)
        assert desk.journals.unsaved
        assert not desk.journals.flush(0.05)
        assert told.reasons == {"Your last strokes are not saved: the disk is full."}
        mask, stack = desk.mask, desk.stack
        until(lambda: len(told.all) > 2)  # it goes on trying
    desk.saved()
    until(lambda: told.all[-1].error is None)
    desk.leave()
    desk = Desk(tmp_path)
    assert desk.opened.notices == ()
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.leave()


def test_saved_is_said_only_after_the_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path)
    calls: list[str] = []
    sync = disk._sync  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(disk, "_sync", lambda handle: (sync(handle), calls.append("sync")))
    desk.journals.listen(lambda written: calls.append("told"))
    for place in range(5):
        desk.paint(Box(place, 0, place + 2, 9), 1 + place % 2)
        assert desk.journals.flush(PATIENCE_S)
        assert calls[0] == "sync"
    desk.leave()
    assert calls.count("sync") == calls.count("told") > 0
    assert all(calls[index] == ("sync", "told")[index % 2] for index in range(len(calls)))


@pytest.mark.parametrize("what", ["journals", "home"])
def test_a_folder_that_vanishes_and_comes_back(tmp_path: Path, what: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    desk = Desk(home)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    told = Told(desk)
    if what == "journals":
        shutil.rmtree(home / "journals")
    else:
        home.rename(tmp_path / "away")
    desk.paint(Box(2, 2, 9, 9), RIGHT)
    desk.paint(Box(4, 4, 12, 12), LEFT)
    if what == "home":
        until(lambda: told.failed)
        assert "is gone" in told.reasons.pop()
        assert not home.exists()  # a disk that was taken out is not replaced by a folder
        (tmp_path / "away").rename(home)
    desk.saved()
    mask, stack = desk.mask, desk.stack
    desk.leave()
    desk = Desk(home)
    np.testing.assert_array_equal(desk.mask, mask)
    assert desk.stack == stack
    desk.review.go_to(0)
    assert not desk.mask.any()
    desk.leave()


def test_undo_of_steps_that_wait_for_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path)
    desk.review.history._limit = 0  # pyright: ignore[reportPrivateUsage]
    told = Told(desk)
    with monkeypatch.context() as broken:
        broken.setattr(os, "write", full)
        masks = [desk.mask]
        for place in range(8):
            desk.paint(Box(place, 0, place + 3, 20), 1 + place % 2)
            seen = len(told.all)
            until(lambda seen=seen: len(told.all) > seen + 1)  # packed by the writer's thread
            masks.append(desk.mask)
        assert desk.review.history.nbytes <= 2 * 2 * 60
        for mask in reversed(masks[:-1]):
            desk.review.undo()
            np.testing.assert_array_equal(desk.mask, mask)
    desk.leave()


def test_who_listens_may_be_gone(tmp_path: Path) -> None:
    def gone(_: Written) -> None:
        raise RuntimeError("Internal C++ object already deleted.")

    desk = Desk(tmp_path)
    desk.journals.listen(gone)
    for value in (LEFT, RIGHT):
        desk.paint(Box(0, 0, 4, 4), value)
        desk.saved()
    desk.leave()

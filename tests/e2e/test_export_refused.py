"""Exports to a full disk, into a read-only folder, and while the data folder is gone."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk
from tests.e2e.desk import model_mask
from tests.services.test_place import bring_back, take_out

Start = Callable[..., Desk]
FULL = "could not be saved: the disk is full. Free some space"
CLOSED = "cannot be written. Choose another folder, or ask for write permission there."


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="paths of open files are told by /proc")
@pytest.mark.parametrize(
    ("write", "name", "number", "words"),
    [("write_png", "mask.png", errno.ENOSPC, FULL), ("write_seg", "seg.dcm", errno.EROFS, CLOSED)],
)
def test_a_refused_export_is_one_sentence_and_leaves_the_file_that_was_there(
    start: Start,
    phantoms: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    write: str,
    name: str,
    number: int,
    words: str,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_bytes(b"what was there")
    sync, opened = os.fsync, os.open

    def full(handle: int) -> None:
        if number == errno.ENOSPC and Path(os.readlink(f"/proc/self/fd/{handle}")).parent == out:
            raise OSError(number, os.strerror(number))
        sync(handle)

    def closed(path: Any, flags: int, *given: Any, **named: Any) -> int:  # noqa: ANN401 - as os.open
        if number != errno.ENOSPC and flags & os.O_CREAT and Path(path).parent == out:
            raise OSError(number, os.strerror(number))
        return opened(path, flags, *given, **named)

    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        patch.setattr(os, "open", closed)
        getattr(desk.program.exporting, write)(out / name, desk.review)
        desk.until(lambda: "export" in desk.program.messages.banners)
    told = desk.program.messages.banners["export"]
    assert told.startswith(f"{name} could not be saved: ")
    assert words in told
    if words is CLOSED:
        assert f"the folder {out} {CLOSED}" in told
    assert [path.name for path in out.iterdir()] == [name]
    assert (out / name).read_bytes() == b"what was there"
    getattr(desk.program.exporting, write)(out / name, desk.review)  # once there is space, or the right
    desk.until(lambda: (out / name).read_bytes() != b"what was there")


def test_a_mask_is_exported_while_the_data_folder_is_gone(
    start: Start, phantoms: list[Path], tmp_path: Path, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only where it goes the next time cannot be kept, and that is told."""
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.rested()
    desk.saved()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mask.png"), ""))
    away = take_out(lungseg_home)
    desk.program.window.actions_table.run("file.png")
    desk.until(lambda: desk.program.messages.toast_words.startswith("mask.png exported to "))
    np.testing.assert_array_equal(read_mask(tmp_path / "mask.png"), model_mask(desk.review.image))
    told = desk.program.messages.banners["settings"]
    assert told == f"The settings could not be saved: the data folder is gone. Restore {lungseg_home}, then try again."
    assert list(lungseg_home.iterdir()) == []
    bring_back(lungseg_home, away, other=False)
    desk.saved()

"""A file that becomes another one on the disk while it is open: told in one sentence, and nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.review import Status
from lungseg_gui.services.reading import read_image
from tests.e2e.conftest import Desk

Key = Qt.Key


@pytest.fixture
def file(phantoms: list[Path], tmp_path: Path) -> Path:
    return Path(shutil.copyfile(phantoms[0], tmp_path / "x.dcm"))


@pytest.fixture
def desk(start: Callable[[], Desk], phantoms: list[Path], file: Path) -> Desk:
    desk = start()
    desk.answers = False
    desk.open(file, phantoms[2])
    desk.predicted()
    desk.program.viewing.focus()
    desk.rested()
    idle(desk)
    return desk


def idle(desk: Desk) -> None:
    desk.until(lambda: desk.program.services.lanes.look.idle and not desk.program.replaced_files._looking)  # pyright: ignore[reportPrivateUsage]


def replace_file(file: Path, other: Path) -> None:
    part = file.with_name("part")
    shutil.copyfile(other, part)
    os.replace(part, file)


def come_back(desk: Desk) -> None:
    """The window has the focus of the screen again."""
    assert desk.program.window.isActiveWindow()
    QApplication.sendEvent(desk.program.window, QEvent(QEvent.Type.ActivationChange))
    idle(desk)


def told(desk: Desk, file: Path) -> str:
    return desk.program.messages.banners.get(f"replaced:{file}", "")


def test_it_is_told_when_the_window_comes_back_and_the_new_file_opens_as_a_case_of_its_own(
    desk: Desk, file: Path, phantoms: list[Path]
) -> None:
    first = desk.review
    mask = desk.mask
    mask[mask == 1] = 0
    mask[60:90, 50:70] = 1
    desk.program.session.replace(mask, "Drawn")
    replace_file(file, phantoms[1])
    assert not told(desk, file)
    come_back(desk)
    assert "The file of x has been replaced" in told(desk, file)
    assert desk.review is first
    np.testing.assert_array_equal(desk.mask, mask)
    desk.press(f"replaced:{file}", "Open the new file")
    desk.until(lambda: desk.program.session.current not in (None, first))
    desk.predicted()
    assert desk.review.image.identity == read_image(phantoms[1]).identity
    assert desk.review.status is Status.PREDICTED
    kept = desk.program.services.library.load(first.image.identity)
    assert kept is not None
    np.testing.assert_array_equal(kept.mask, mask)
    come_back(desk)
    assert not told(desk, file)
    # the earlier file comes back: so does its mask
    replace_file(file, phantoms[0])
    come_back(desk)
    desk.press(f"replaced:{file}", "Open the new file")
    desk.until(lambda: desk.review.image.identity == first.image.identity)
    np.testing.assert_array_equal(desk.mask, mask)


def test_what_is_painted_is_accepted(desk: Desk, file: Path, phantoms: list[Path]) -> None:
    identity = desk.review.image.identity
    replace_file(file, phantoms[1])
    desk.type(Key.Key_Return)
    desk.until(lambda: bool(told(desk, file)))  # looked at as it is accepted
    desk.until(lambda: bool(desk.program.services.training_set.cases()))
    (case,) = desk.program.services.training_set.cases()
    assert case.image_hash == desk.program.services.training_set.hashed([identity])[identity]


def test_the_same_image_written_again_is_not_told(desk: Desk, file: Path, phantoms: list[Path]) -> None:
    replace_file(file, phantoms[0])
    come_back(desk)
    os.utime(file, (1, 1))
    come_back(desk)
    assert not told(desk, file)
    file.unlink()  # a disk that was taken out has replaced nothing
    come_back(desk)
    assert not told(desk, file)


def test_what_cannot_be_read_any_more_is_told_once(desk: Desk, file: Path) -> None:
    file.write_bytes(b"half")
    come_back(desk)
    assert "can no longer be read" in told(desk, file)
    desk.program.messages.clear(f"replaced:{file}")
    come_back(desk)
    assert not told(desk, file)

"""Two files of one image: one review, however they come and go."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.reading import read_image
from lungseg_gui.ui.controllers import flow
from tests.e2e.conftest import SIDE, Desk


@pytest.fixture
def copy(phantoms: list[Path], tmp_path: Path) -> Path:
    return shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The decoder waits for it."""
    free = threading.Event()
    free.set()

    def slow(_: object, path: Path, **_more: object) -> Image:
        assert free.wait(120)
        return read_image(path)

    monkeypatch.setattr("tests.e2e.conftest.PlainDecoder.read", slow)
    return free


def show(desk: Desk, path: Path) -> None:
    program = desk.program
    program.worklist.show(str(path))
    desk.until(lambda: not program.flow.loading(str(path)) and program.session.current is not None)


def test_the_image_on_the_screen_stays_open_when_its_other_file_is_let_go(
    start: Callable[..., Desk], phantoms: list[Path], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "KEPT_OPEN", 2)
    desk = start()
    desk.open(phantoms[0], phantoms[1], copy)
    desk.predicted()
    show(desk, phantoms[1])
    desk.predicted()
    desk.saved()
    show(desk, copy)
    desk.until(lambda: desk.program.flow.decoded(str(phantoms[0])) is None)
    identity = desk.review.image.identity
    assert identity == desk.program.flow.decoded(str(copy)).identity  # pyright: ignore[reportOptionalMemberAccess]
    assert desk.program.services.journals.journal(identity) is not None


def test_a_file_whose_copy_was_taken_off_the_worklist_keeps_its_strokes(
    start: Callable[..., Desk], phantoms: list[Path], copy: Path
) -> None:
    desk = start()
    desk.open(phantoms[0], copy)
    desk.predicted()
    show(desk, copy)
    show(desk, phantoms[0])
    desk.saved()
    desk.program.worklist.remove()
    desk.shows("copy")
    desk.predicted()
    desk.program.session.set_tools(tool=Tool.BRUSH)
    desk.paint((SIDE * 0.3, SIDE * 0.45), (SIDE * 0.6, SIDE * 0.45))
    assert desk.review.history.can_undo
    journal = desk.program.services.journals.journal(desk.review.image.identity)
    assert journal is not None
    desk.until(lambda: desk.review.history.logged and not journal.pending)
    assert journal.file.path.is_file()


def test_a_copy_of_an_image_that_was_decoded_in_advance_is_not_read_only(
    start: Callable[..., Desk], phantoms: list[Path], copy: Path
) -> None:
    desk = start()
    desk.open(phantoms[1], phantoms[0], copy)
    desk.predicted()
    other = desk.review.image.uid
    for path in (phantoms[0], copy):
        desk.program.flow.prefetch(str(path))
        desk.until(lambda path=path: desk.program.flow.decoded(str(path)) is not None)
    for path in (phantoms[0], copy):
        show(desk, path)
        desk.until(lambda: desk.review.image.uid != other)
        assert desk.review.read_only == ""


@pytest.mark.parametrize("when", ["shown", "decoded"])
def test_taking_a_copy_off_leaves_the_other_row_its_mask_and_strokes(
    start: Callable[..., Desk], phantoms: list[Path], copy: Path, free: threading.Event, when: str
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.program.session.set_tools(tool=Tool.BRUSH)
    desk.paint((SIDE * 0.3, SIDE * 0.45), (SIDE * 0.6, SIDE * 0.45))
    desk.saved()
    mask, review, program = desk.mask, desk.review, desk.program
    identity = review.image.identity
    if when == "decoded":  # its file arrives after its row has gone
        free.clear()
    program.worklist.open_paths([copy])
    desk.until(lambda: program.flow.wanted == str(copy))
    if when == "shown":
        desk.shows("copy")
        desk.until(lambda: program.services.library.entry(str(copy)).status is Status.CORRECTED)  # pyright: ignore[reportOptionalMemberAccess]
    program.worklist.ask_remove()  # asks nothing: nothing is lost
    free.set()
    desk.until(lambda: not program.flow.loading(str(copy)))
    desk.shows("a")
    assert program.services.library.entry(str(copy)) is None
    assert desk.review is review
    assert program.session.review(identity) is review
    np.testing.assert_array_equal(desk.mask, mask)
    journal = program.services.journals.journal(identity)
    assert journal is not None
    desk.until(lambda: journal.file.path.is_file())
    kept = program.services.library.load(identity)
    assert kept is not None
    np.testing.assert_array_equal(kept.mask, mask)
    desk.paint((SIDE * 0.3, SIDE * 0.5), (SIDE * 0.6, SIDE * 0.5))
    desk.until(lambda: review.history.logged and not journal.pending)
    desk.until(journal.file.path.is_file)

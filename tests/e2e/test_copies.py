"""Two files of one image: one review, however they come and go."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.core.session import Tool
from lungseg_gui.ui.controllers import flow
from tests.e2e.conftest import SIDE, Desk


@pytest.fixture
def copy(phantoms: list[Path], tmp_path: Path) -> Path:
    return shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")


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

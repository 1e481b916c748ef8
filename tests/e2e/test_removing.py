"""Cases taken off the worklist while the program is at work on them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from tests.e2e.conftest import Desk


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


@pytest.mark.parametrize("ahead", [False, True])
def test_a_case_that_was_removed_while_it_was_decoded_does_not_come_back(
    start: Callable[..., Desk], phantoms: list[Path], free: threading.Event, ahead: bool
) -> None:
    desk = start()
    program, key = desk.program, str(phantoms[2])
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    free.clear()
    if ahead:
        program.window.worklist.put(program.services.library.add(phantoms[2]))
        program.ahead.begin()
        desk.until(lambda: program.ahead.working)
        program.window.worklist.set_current(key)
    else:
        program.worklist.open_paths([phantoms[2]])
        desk.until(lambda: program.flow.loading(key))
    program.worklist.remove()
    free.set()
    desk.until(lambda: not program.flow.loading(key) and not program.ahead.working)
    assert program.window.worklist.model.entry(key) is None
    assert program.services.library.entry(key) is None
    desk.shows("a")
    program.worklist.open_paths([phantoms[2]])
    desk.shows("c")
    assert desk.review.read_only == ""


def test_a_file_that_could_not_be_read_when_its_row_went_stays_when_it_is_put_on_again(
    start: Callable[..., Desk], phantoms: list[Path], tmp_path: Path, free: threading.Event
) -> None:
    path = tmp_path / "z.dcm"
    path.write_bytes(b"")
    desk = start()
    program, key = desk.program, str(path)
    desk.open(phantoms[0])
    desk.predicted()
    free.clear()
    program.worklist.open_paths([path])
    desk.until(lambda: program.flow.loading(key))
    program.worklist.remove()
    free.set()
    desk.until(lambda: not program.flow.loading(key))
    path.write_bytes(phantoms[1].read_bytes())
    program.window.worklist.put(program.services.library.add(path))
    program.flow.prefetch(key)
    desk.until(lambda: program.flow.decoded(key) is not None)
    assert program.services.library.entry(key) is not None

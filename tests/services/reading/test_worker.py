"""What the worker process does, without one: messages, shared memory and limits."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from lungseg_gui.core.identity import Identity
from lungseg_gui.services.reading import read_image, worker
from lungseg_gui.services.reading.worker import Answer, Begun, Ready, Request
from tests import dicom_files as made


class Channel:
    """Brings requests and notes what it is given."""

    def __init__(self, *requests: object, closes: bool = False) -> None:
        self.waiting, self.closes = list(requests), closes
        self.sent: list[Any] = []
        self.pixels: list[np.ndarray[Any, Any] | bytes] = []

    def recv(self) -> object:
        if not self.waiting and self.closes:
            raise EOFError
        return self.waiting.pop(0)

    def send(self, message: object) -> None:
        self.sent.append(message)
        if isinstance(message, Answer) and message.block:
            block = SharedMemory(message.block)
            self.pixels.append(np.ndarray(message.shape, message.dtype, buffer=block.buf).copy())
            block.close()

    def send_bytes(self, content: memoryview) -> None:
        self.sent.append("bytes")
        self.pixels.append(bytes(content))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Leave this process as it is; note what the worker would have done to it."""
    done: list[object] = []
    monkeypatch.setattr(worker, "_stand_alone", lambda board: done.append("alone"))
    monkeypatch.setattr(worker, "_limit_memory", done.append)
    monkeypatch.setattr(worker, "parent_process", lambda: None)
    monkeypatch.setattr(worker._Board, "_USUAL_BYTES", 5000)  # pyright: ignore[reportPrivateUsage]
    return done


def serve(*requests: object, closes: bool = False) -> Channel:
    channel = Channel(*requests, closes=closes)
    worker.serve(cast("Any", channel), 99)
    return channel


@pytest.fixture
def radiograph(tmp_path: Path) -> Path:
    path = tmp_path / "radiograph.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(), BitsStored=12)))
    return path


def test_it_says_that_it_is_ready_then_that_it_began_then_the_image_and_who_it_is(
    alone: list[object], radiograph: Path
) -> None:
    channel = serve(Request(str(radiograph)), Request(str(radiograph)), None)
    ready, begun, answer, identity, *again = channel.sent
    assert isinstance(ready, Ready)
    assert {"numpy", "pydicom", "cv2", "lungseg_gui"} <= set(ready.modules)
    assert list(ready.modules) == sorted(set(ready.modules))
    whole = read_image(radiograph)
    assert (answer.shape, answer.dtype, answer.message) == (whole.shape, "uint16", "")
    assert (answer.image.uid, answer.image.pixels.size, answer.image.attributes) == (whole.uid, 0, whole.attributes)
    assert answer.image.identified_as is None
    assert (identity, type(identity)) == (whole.identity, Identity)
    assert begun == Begun(answer.block)
    assert [type(message) for message in again] == [Begun, Answer, Identity]
    assert len(channel.pixels) == 2
    for pixels in channel.pixels:
        np.testing.assert_array_equal(pixels, whole.pixels)
    with pytest.raises(FileNotFoundError):
        SharedMemory(answer.block)  # it went with the worker
    assert alone == ["alone", 99]


def test_what_files_need_is_loaded_before_the_first_one(alone: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    with monkeypatch.context() as patched:
        patched.setattr(worker.importlib, "import_module", loaded.append)
        serve(None)
    assert {"pydicom.filereader", "cv2", "lungseg_gui.services.reading.dicom"} <= set(loaded)
    assert alone


def test_what_is_wrong_with_a_file_travels_as_text(alone: list[object], radiograph: Path) -> None:
    absent = radiograph.with_name("absent.dcm")
    _, begun, wrong, after, *_ = serve(Request(str(absent)), Request(str(radiograph)), closes=True).sent
    assert isinstance(begun, Begun)
    assert wrong.image is None
    assert wrong.message == "absent.dcm could not be read: there is no such file."
    assert wrong.remedy == "Check the path, and whether the drive is connected."
    assert wrong.cause.startswith("FileNotFoundError at ")
    assert isinstance(after, Begun)
    assert alone


def test_without_shared_memory_pixels_follow_as_bytes(
    alone: list[object], radiograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker._Board, "_new", staticmethod(lambda size: None))  # pyright: ignore[reportPrivateUsage]
    channel = serve(Request(str(radiograph)), None)
    _, begun, answer, content, identity = channel.sent
    assert (begun, answer.block, content) == (Begun(""), "", "bytes")
    assert isinstance(identity, Identity)
    assert channel.pixels == [read_image(radiograph).pixels.tobytes()]
    assert alone


@pytest.mark.parametrize("child", [True, False])
def test_a_process_of_its_own_ends_without_taking_python_down(
    alone: list[object], monkeypatch: pytest.MonkeyPatch, child: bool
) -> None:
    monkeypatch.setattr(worker, "parent_process", lambda: SimpleNamespace() if child else None)
    monkeypatch.setattr(worker.os, "_exit", lambda code: alone.append(("ended", code)))
    serve(None)
    assert alone == ["alone", 99] + [("ended", 0)] * child


@pytest.fixture
def board(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(worker._Board, "_USUAL_BYTES", 5000)  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(worker._Board, "_KEPT_BYTES", 50000)  # pyright: ignore[reportPrivateUsage]
    found = worker._Board()  # pyright: ignore[reportPrivateUsage]
    yield found
    found.drop()


def is_there(name: str) -> bool:
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return False
    return True


def test_a_block_is_kept_as_long_as_it_is_large_enough_and_not_too_large(
    board: Any,  # noqa: ANN401
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert board.name == ""
    board.warm()
    first = board.name
    size = SharedMemory(first)
    assert size.size >= 5000
    fits, length = np.zeros(size.size, np.uint8), size.size
    size.close()
    assert board.put(np.zeros(10, np.uint8)) == board.put(fits) == first == board.name
    monkeypatch.setattr(worker._Board, "_KEPT_BYTES", length)  # pyright: ignore[reportPrivateUsage]
    assert board.put(np.zeros(10, np.uint8)) == first
    monkeypatch.setattr(worker._Board, "_KEPT_BYTES", 50000)  # pyright: ignore[reportPrivateUsage]
    second = board.put(np.zeros(length + 1, np.uint8))
    assert second != first
    assert is_there(second)
    assert not is_there(first)
    huge = board.put(np.zeros(60000, np.uint8))
    small = board.put(np.zeros(10, np.uint8))
    assert small not in ("", huge)
    assert not is_there(huge)
    board.drop()
    assert board.name == ""
    assert not is_there(small)


def test_a_block_is_unlinked_before_it_is_let_go(board: Any) -> None:  # noqa: ANN401
    board.unlink()  # there is none
    name = board.put(np.zeros(10, np.uint8))
    board.unlink()
    assert not is_there(name)
    assert board.name == name  # whoever has it uses it still
    board.unlink()
    board.drop()
    assert board.name == ""


@pytest.mark.skipif(not hasattr(os, "statvfs"), reason="asked on Linux alone")
@pytest.mark.parametrize(("blocks", "room"), [(10, True), (9, False)])
def test_a_block_is_made_where_there_is_room_for_it(
    board: Any,  # noqa: ANN401
    blocks: int,
    room: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker.sys, "platform", "linux")
    monkeypatch.setattr(worker.os, "statvfs", lambda _: SimpleNamespace(f_bavail=blocks, f_frsize=1000))
    assert bool(board.put(np.zeros(10000, np.uint8))) == room
    assert bool(board.name) == room


def test_where_no_block_can_be_made_there_is_none(board: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
    def refuse(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(worker, "SharedMemory", refuse)
    assert board.put(np.zeros(10, np.uint8)) == ""


@pytest.mark.skipif(os.name == "nt", reason="the address space is limited on POSIX alone")
@pytest.mark.parametrize(
    ("memory", "hard", "limited"),
    [
        (1 << 40, -1, "both"),
        (1 << 40, 1 << 30, "hard"),
        (1 << 20, 1 << 60, "both"),
        (0, -1, None),
        (-1, -1, None),
        (1, -1, "both"),
    ],
)
def test_memory_is_granted_beyond_what_is_mapped(
    memory: int, hard: int, limited: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    limits: list[tuple[int, int]] = []
    asked: list[int] = []
    most = resource.RLIM_INFINITY if hard < 0 else hard
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (asked.append(kind), (123, most))[1])
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limit: (asked.append(kind), limits.append(limit)))
    monkeypatch.setattr(Path, "read_text", lambda path: "300 200 100")
    monkeypatch.setattr(resource, "getpagesize", lambda: 1000)
    worker._limit_memory(memory)  # pyright: ignore[reportPrivateUsage]
    expected = {"both": (300_000 + memory, most), "hard": (most, most)}
    assert limits == ([expected[limited]] if limited else [])
    assert set(asked) <= {resource.RLIMIT_AS}


@pytest.mark.skipif(os.name == "nt", reason="the address space is limited on POSIX alone")
def test_where_it_cannot_be_seen_what_is_mapped_nothing_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    limits: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (123, resource.RLIM_INFINITY))
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limit: limits.append(limit))
    monkeypatch.setattr(Path, "read_text", lambda path: "")
    worker._limit_memory(77)  # pyright: ignore[reportPrivateUsage]
    assert limits == [(77, resource.RLIM_INFINITY)]
    monkeypatch.setattr(worker.sys, "platform", "win32")
    worker._limit_memory(77)  # pyright: ignore[reportPrivateUsage]
    assert len(limits) == 1


@pytest.mark.parametrize("child", [True, False])
def test_it_is_silent_takes_no_interrupts_and_watches_its_parent(monkeypatch: pytest.MonkeyPatch, child: bool) -> None:
    done: list[object] = []
    board = SimpleNamespace(unlink=lambda: done.append("unlinked"))
    monkeypatch.setattr(worker.signal, "signal", lambda number, what: done.append((number, what)))
    monkeypatch.setattr(worker.os, "open", lambda name, flags: (done.append((name, flags)), 55)[1])
    monkeypatch.setattr(worker.os, "dup2", lambda one, other: done.append((one, other)))
    monkeypatch.setattr(worker.os, "_exit", lambda code: done.append(("ended", code)))
    monkeypatch.setattr(worker, "wait", done.append)
    monkeypatch.setattr(worker, "parent_process", lambda: SimpleNamespace(sentinel=42) if child else None)
    before = set(threading.enumerate())
    worker._stand_alone(cast("Any", board))  # pyright: ignore[reportPrivateUsage]
    for thread in set(threading.enumerate()) - before:
        thread.join(60)
    quiet = [(signal.SIGINT, signal.SIG_IGN), (os.devnull, os.O_WRONLY), (55, 1), (55, 2)]
    assert done == quiet + [[42], "unlinked", ("ended", 0)] * child

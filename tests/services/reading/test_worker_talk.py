"""How the window's side talks with its worker, with a thread in the worker's place: whom it asks, kills and blames."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing import connection
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import Decoder, decoder
from lungseg_gui.services.reading.worker import Answer, Begun, Ready, Request

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its pipes are no files there")
IMAGE = Image("1.2", np.empty((0, 0), np.uint8), 8, Path(), "DICOM", attributes={"a": "b"})
PIXELS = np.arange(6, dtype=np.uint16).reshape(2, 3)
WHOLE = Answer(IMAGE, "", (2, 3), "uint16")
READY = Ready(("numpy", "pydicom"))
Act = Callable[[Any], object]


@dataclass
class Process:
    """Stands in for a worker: a thread that does what it is told to, one after the other, at each request."""

    acts: list[list[Act]]
    channel: Any
    memory: int = 0
    said: list[str] = field(default_factory=list[str])
    exitcode: int | None = None
    pid: int = 7

    def start(self) -> None:
        self.ended, self.ends = multiprocessing.Pipe()
        self.sentinel = self.ended
        self.killed = threading.Event()
        self.thread = threading.Thread(target=self._run)
        self.said.append("started")
        self.thread.start()

    def _run(self) -> None:
        try:
            for number, acts in enumerate(self.acts):
                if number:
                    request = self.channel.recv()
                    self.said.append("goodbye" if request is None else Path(request.path).name)
                    if request is None:
                        break
                for act in acts:
                    act(self)
            else:
                self.killed.wait(60)
        except (EOFError, OSError):
            pass
        if self.exitcode is None:
            self.exitcode = 0
        self.ends.close()
        self.channel.close()

    def is_alive(self) -> bool:
        return self.exitcode is None

    def kill(self) -> None:
        self.said.append("killed")
        self.exitcode = -9
        self.killed.set()

    def join(self, seconds: float | None = None) -> None:
        self.thread.join(60 if seconds is None else seconds)

    def close(self) -> None:
        if self.thread.is_alive():
            raise ValueError("Cannot close a process while it is still running")
        self.said.append("closed")
        self.ended.close()


def say(*messages: object) -> Act:
    return lambda process: [process.channel.send(message) for message in messages]


def dies(process: Process) -> None:
    process.exitcode = 1
    raise EOFError


def hangs(process: Process) -> None:
    process.killed.wait(60)


def bytes_of(pixels: np.ndarray[Any, Any]) -> Act:
    return lambda process: process.channel.send_bytes(pixels.tobytes())


SENDS: list[Act] = [say(Begun("")), say(WHOLE), bytes_of(PIXELS), say("identity")]


class Workers:
    """Gives a decoder one after the other of the workers that a test describes."""

    def __init__(self) -> None:
        self.next: list[list[list[Act]]] = []
        self.made: list[Process] = []
        self.asked: list[dict[str, Any]] = []
        self.pipes: list[tuple[Any, Any]] = []

    def Pipe(self) -> tuple[Any, Any]:
        self.pipes.append(multiprocessing.Pipe())
        return self.pipes[-1]

    def Process(self, *, target: object, args: tuple[Any, int], **named: Any) -> Process:  # noqa: ANN401
        theirs, memory = args
        self.asked.append({"target": target, "memory": memory, **named})
        # The window's side closes its own copy of this end at once.
        kept = Connection(os.dup(theirs.fileno()))
        made = Process(self.next.pop(0), kept, memory)
        self.made.append(made)
        return made

    @property
    def said(self) -> list[list[str]]:
        return [process.said for process in self.made]


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Workers:
    found = Workers()
    monkeypatch.setattr(decoder.multiprocessing, "get_context", lambda kind: found if kind == "spawn" else None)
    return found


def target(channel: object, memory: int) -> None:
    """Never run here."""


def test_it_reads_one_file_after_the_other_in_one_worker(workers: Workers, tmp_path: Path) -> None:
    workers.next = [[[say(READY)], SENDS, SENDS, []]]
    early: list[object] = []
    with Decoder(target=target, memory_bytes=55) as reading:
        assert reading.pid is None
        reading.start()
        reading.start()
        assert reading.pid == 7
        assert reading.modules == READY.modules
        ((ours, theirs),) = workers.pipes
        assert (ours.closed, theirs.closed) == (False, True)  # else nobody would hear of its end
        for name in ("a", "b"):
            image = reading.read(tmp_path / name, meanwhile=lambda image: early.append((image, image.identified_as)))
            np.testing.assert_array_equal(image.pixels, PIXELS)
            assert not image.pixels.flags.writeable
            assert (image.source, image.identified_as, image.uid) == (tmp_path / name, "identity", "1.2")
            assert dict(image.attributes) == {"a": "b"}
            assert early[-1] == (image, None)
    assert workers.asked == [{"target": target, "memory": 55, "name": "lungseg-decoder", "daemon": True}]
    assert workers.said == [["started", "a", "b", "goodbye", "closed"]]
    assert reading.pid is None
    assert ours.closed


def test_a_worker_has_four_gigabytes(workers: Workers) -> None:
    workers.next = [[[say(READY)], []]]
    with Decoder(target=target) as reading:
        assert reading.modules == READY.modules
    assert [asked["memory"] for asked in workers.asked] == [4 << 30]


def test_what_is_wrong_is_said_as_the_worker_says_it(workers: Workers, tmp_path: Path) -> None:
    wrong = [say(Begun(""), Answer(message="It is odd.", remedy="Take another.", cause="KeyError"))]
    plain = [say(Begun(""), Answer(message="It is odd."))]
    workers.next = [[[say(READY)], wrong, plain, SENDS, []]]
    with Decoder(target=target) as reading:
        with pytest.raises(LungSegError) as caught:
            reading.read(tmp_path / "a")
        assert (caught.value.message, caught.value.remedy) == ("It is odd.", "Take another.")
        assert isinstance(caught.value.cause, RuntimeError)
        assert str(caught.value.cause) == "KeyError"
        with pytest.raises(LungSegError) as caught:
            reading.read(tmp_path / "b")
        assert (caught.value.remedy, caught.value.cause) == ("", None)
        assert reading.read(tmp_path / "c").uid == "1.2"
    assert workers.said == [["started", "a", "b", "c", "goodbye", "closed"]]


def test_a_worker_that_died_while_it_was_idle_is_replaced(workers: Workers, tmp_path: Path) -> None:
    workers.next = [[[say(READY)], [*SENDS, dies]], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        reading.read(tmp_path / "a")
        workers.made[0].thread.join(60)
        assert reading.read(tmp_path / "b").uid == "1.2"
    assert workers.said == [["started", "a", "closed"], ["started", "b", "goodbye", "closed"]]


def test_a_worker_that_is_lost_before_it_begins_is_replaced_once(workers: Workers, tmp_path: Path) -> None:
    """It was not lost by that file."""
    workers.next = [[[say(READY)], [dies]], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        assert reading.read(tmp_path / "a").uid == "1.2"
    assert workers.said == [["started", "a", "closed"], ["started", "a", "goodbye", "closed"]]
    workers.next = [[[say(READY)], [dies]], [[say(READY)], [dies]], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        with pytest.raises(LungSegError, match="its pixels are damaged in a way that stops the decoder") as caught:
            reading.read(tmp_path / "a")
        assert caught.value.remedy == "Copy it again from its source."
        assert len(workers.made) == 4
        assert reading.read(tmp_path / "b").uid == "1.2"


def test_a_worker_that_never_begins_is_killed_and_replaced(
    workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers.next = [[[say(READY)], [hangs]], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        assert reading.modules == READY.modules
        answers: list[list[object]] = [[]]
        monkeypatch.setattr(
            decoder, "wait", lambda what, seconds: answers.pop() if answers else connection.wait(what, seconds)
        )
        assert reading.read(tmp_path / "a").uid == "1.2"
    first, second = workers.said
    assert [word for word in first if word != "a"] == ["started", "killed", "closed"]
    assert second == ["started", "a", "goodbye", "closed"]


@pytest.mark.parametrize(
    "acts",
    [
        [say(Begun("")), dies],
        [say(Begun("")), say(WHOLE), dies],
        [say(Begun("")), say(WHOLE), bytes_of(PIXELS), dies],
    ],
)
def test_a_worker_that_is_lost_while_it_reads_was_lost_by_that_file(
    workers: Workers, tmp_path: Path, acts: list[Act]
) -> None:
    workers.next = [[[say(READY)], acts], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        with pytest.raises(LungSegError, match=r"a could not be read: .* stops the decoder"):
            reading.read(tmp_path / "a")
        assert reading.pid is None
        assert reading.read(tmp_path / "b").uid == "1.2"
    assert [said[1] for said in workers.said] == ["a", "b"]


def test_what_it_said_before_it_died_counts(workers: Workers, tmp_path: Path) -> None:
    workers.next = [[[say(READY)], [*SENDS, dies]]]
    with Decoder(target=target) as reading:
        assert reading.read(tmp_path / "a").identified_as == "identity"


@pytest.mark.parametrize("acts", [[say(Begun("")), hangs], [say(Begun("")), say(WHOLE), bytes_of(PIXELS), hangs]])
def test_a_file_that_takes_too_long_is_given_up_and_the_worker_killed(
    workers: Workers, tmp_path: Path, acts: list[Act]
) -> None:
    workers.next = [[[say(READY)], acts]]
    with Decoder(target=target, timeout=0.2) as reading:
        with pytest.raises(LungSegError, match=r"a could not be read: decoding took more than 0 s\."):
            reading.read(tmp_path / "a")
        assert reading.pid is None
    assert workers.said == [["started", "a", "killed", "closed"]]


def test_a_worker_that_cannot_start_is_not_the_files_fault(workers: Workers, tmp_path: Path) -> None:
    workers.next = [[[dies]], [[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        with pytest.raises(NotTheFile, match="the reading process did not start"):
            reading.read(tmp_path / "a")
        assert reading.pid is None
        assert reading.read(tmp_path / "a").uid == "1.2"


def test_a_closed_one_reads_and_starts_nothing(workers: Workers, tmp_path: Path) -> None:
    reading = Decoder(target=target)
    reading.close()
    reading.close()
    reading.start()
    with pytest.raises(Cancelled):
        reading.read(tmp_path / "a")
    assert workers.made == []


def test_closing_while_a_file_is_read_cancels_it(workers: Workers, tmp_path: Path) -> None:
    workers.next = [[[say(READY)], [say(Begun("")), hangs]]]
    reading = Decoder(target=target, timeout=120)
    caught: list[BaseException] = []

    def read() -> None:
        try:
            reading.read(tmp_path / "a")
        except LungSegError as error:
            caught.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while not workers.made or "a" not in workers.made[0].said:
        thread.join(0.01)
    closing = threading.Thread(target=reading.close)
    closing.start()
    closing.join(60)
    assert not closing.is_alive()  # it does not wait until the file has had its time
    thread.join(60)
    assert [type(error) for error in caught] == [Cancelled]
    assert workers.said[0][-1] == "closed"
    assert len(workers.made) == 1


def block(content: np.ndarray[Any, Any]) -> SharedMemory:
    made = SharedMemory(create=True, size=content.nbytes)
    np.ndarray(content.shape, content.dtype, buffer=made.buf)[...] = content
    return made


def test_pixels_are_copied_out_of_the_block(workers: Workers, tmp_path: Path) -> None:
    """The worker uses it again; it is the worker's to remove while it lives."""
    shared = block(PIXELS)
    name = shared.name
    handed = Answer(IMAGE, name, (2, 3), "uint16")
    workers.next = [[[say(READY)], [say(Begun(name), handed, "identity")], []]]
    with Decoder(target=target) as reading:
        image = reading.read(tmp_path / "a")
    assert shared.buf is not None
    shared.buf[:12] = bytes(12)
    np.testing.assert_array_equal(image.pixels, PIXELS)
    assert not image.pixels.flags.writeable
    SharedMemory(name).close()
    shared.close()
    shared.unlink()


@pytest.mark.parametrize("acts", [[dies], [hangs]])
def test_the_block_of_a_worker_that_was_lost_is_removed(workers: Workers, tmp_path: Path, acts: list[Act]) -> None:
    shared = block(PIXELS)
    workers.next = [[[say(READY)], [say(Begun(shared.name)), *acts]]]
    with Decoder(target=target, timeout=0.2) as reading, pytest.raises(LungSegError):
        reading.read(tmp_path / "a")
    shared.close()
    with pytest.raises(FileNotFoundError):
        SharedMemory(shared.name)


def test_requests_name_the_whole_path(workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    usual = decoder.Decoder._hand_over  # pyright: ignore[reportPrivateUsage]

    def noting(reading: Decoder, request: Request) -> None:
        asked.append(request.path)
        usual(reading, request)

    monkeypatch.setattr(decoder.Decoder, "_hand_over", noting)
    monkeypatch.chdir(tmp_path)
    workers.next = [[[say(READY)], SENDS, []]]
    with Decoder(target=target) as reading:
        reading.read(Path("a"))
    assert asked == [str(tmp_path / "a")]

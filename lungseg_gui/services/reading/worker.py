"""The process in which files are decoded: what a damaged file can crash, exhaust or hold up ends here.

It loads numpy, pydicom, cv2 and the codecs; never Qt, never torch.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
import threading
from dataclasses import dataclass, replace
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image, Pixels
from lungseg_gui.services.reading.image import open_image

# Loaded before the first file is asked for.
_NEEDED = ("pydicom.filereader", "cv2", "lungseg_gui.services.reading.dicom", "lungseg_gui.services.reading.pictures")


@dataclass(frozen=True)
class Begun:
    """A request was taken: a worker that is lost before was not lost by that file.

    Attributes
    ----------
    block : str
        The shared memory that the worker has by then, for the process that has to remove it after a kill.
    """

    block: str


@dataclass(frozen=True)
class Request:
    """Read a file."""

    path: str


@dataclass(frozen=True, eq=False)
class Answer:
    """An image without its pixels and its identity, or what went wrong.

    The pixels are at the beginning of the shared memory block; where there is none they follow as a message of
    bytes. The identity follows as the last message: hashing takes longer than handing over. An exception would not
    survive the journey whole: message, remedy and cause travel as text; this process has no translation, and a text of
    ``tr`` is said again in the window's language when it arrives there.
    """

    image: Image | None = None
    block: str = ""
    shape: tuple[int, ...] = ()
    dtype: str = "uint8"
    message: str = ""
    remedy: str = ""
    cause: str = ""


@dataclass(frozen=True)
class Ready:
    """The first message of a worker: it is up, with the named packages among its modules."""

    modules: tuple[str, ...]


def serve(channel: Connection[Any, Any], memory_bytes: int) -> None:
    """Answer requests until the channel closes or brings None.

    Parameters
    ----------
    channel : Connection
        Brings `Request`, takes `Answer`; the first message is `Ready`.
    memory_bytes : int
        Address space that decoding may take beyond what the loaded packages hold; 0 for no limit.
    """
    board = _Board()
    _stand_alone(board)
    for name in _NEEDED:
        importlib.import_module(name)
    _limit_memory(memory_bytes)
    with contextlib.suppress(EOFError, OSError):
        channel.send(Ready(tuple(sorted({name.partition(".")[0] for name in sys.modules}))))
        board.warm()
        while isinstance(request := channel.recv(), Request):
            channel.send(Begun(board.name))
            _answer(request, channel, board)
    board.drop()
    if parent_process() is not None:  # nothing is left to do, and taking Python down takes 60 ms
        os._exit(0)


class _Board:
    """The shared memory block in which pixels are handed over, kept from file to file.

    New shared pages are dear: 40 MB take 60 ms, and 3 ms in a block that was used before.
    """

    _KEPT_BYTES = 128 << 20
    # A radiograph of 20 Mpx with 16 bits.
    _USUAL_BYTES = 40 << 20

    def __init__(self) -> None:
        self._block: SharedMemory | None = None
        # When the window is killed, two threads let the block go: the second one must not end the process before the
        # first has informed Python's tracker, which would complain of a leak on the terminal.
        self._going = threading.Lock()

    @property
    def name(self) -> str:
        """Of the block, "" without one."""
        block = self._block
        return block.name if block is not None else ""

    def unlink(self) -> None:
        """Have the block gone once nobody uses it any more; what is in it stays until then."""
        with self._going:
            block = self._block
            if block is not None:
                with contextlib.suppress(OSError):
                    block.unlink()

    def warm(self) -> None:
        """Make and touch a block before the first file comes."""
        self.put(np.zeros(self._USUAL_BYTES, np.uint8))

    def put(self, pixels: Pixels) -> str:
        """Copy pixels to the beginning of the block; return its name, or "" where there is no room for one."""
        block = self._block
        if block is None or block.size < pixels.nbytes or block.size > self._KEPT_BYTES:
            self.drop()
            block = self._block = self._new(pixels.nbytes)
        if block is None:
            return ""
        np.copyto(np.ndarray(pixels.shape, pixels.dtype, buffer=block.buf), pixels)
        return block.name

    def drop(self) -> None:
        """Let the block go; the reader has copied from it by now."""
        with self._going:
            block, self._block = self._block, None
            if block is not None:
                block.close()
                with contextlib.suppress(OSError):
                    block.unlink()

    @staticmethod
    def _new(size: int) -> SharedMemory | None:
        """Make a block; None where there is no room. Containers grant 64 MB at times, and writing beyond kills."""
        with contextlib.suppress(OSError):
            if sys.platform.startswith("linux"):
                room = os.statvfs("/dev/shm")
                if room.f_bavail * room.f_frsize < size:
                    return None
            return SharedMemory(create=True, size=size)
        return None


def _answer(request: Request, channel: Connection[Any, Any], board: _Board) -> None:
    try:
        opened = open_image(Path(request.path))
    except LungSegError as error:
        channel.send(Answer(message=error.message, remedy=error.remedy, cause=str(error.cause or "")))
        return
    image = opened.image
    pixels = image.pixels
    block = board.put(pixels)
    # A read-only view of a mapping cannot be pickled.
    bare = replace(image, pixels=np.empty((0, 0), pixels.dtype), attributes=dict(image.attributes))
    channel.send(Answer(bare, block, image.shape, pixels.dtype.name))
    if not block:
        channel.send_bytes(pixels.data.cast("B"))
    channel.send(opened.identity())


def _stand_alone(board: _Board) -> None:
    """Take no interrupts, stay silent, and end with the parent even in the middle of a file."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The codecs write on the terminal what they dislike.
    with contextlib.suppress(OSError):
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
    parent = parent_process()
    if parent is not None:
        # pydicom would bring it along, to fetch its own examples: 5 MB, and a tenth of the start.
        sys.modules.setdefault("requests", None)  # type: ignore[arg-type] - makes Python believe that there is none
        threading.Thread(target=_end_with, args=(parent.sentinel, board), daemon=True).start()


def _end_with(sentinel: int, board: _Board) -> None:
    wait([sentinel])
    board.unlink()  # nobody else would, and Python would complain of it on the terminal
    os._exit(0)


def _limit_memory(memory_bytes: int) -> None:
    """Limit the address space, where the platform can: what the packages mapped is granted on top."""
    if memory_bytes <= 0 or sys.platform == "win32":
        return
    import resource

    try:
        mapped = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except (OSError, ValueError, IndexError):
        mapped = 0
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = mapped + memory_bytes
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))

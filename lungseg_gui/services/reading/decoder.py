"""Reading in a worker process that a damaged file may take down without harm."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.language import tr
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image, Pixels
from lungseg_gui.services.reading.failures import COPY_AGAIN

if TYPE_CHECKING:
    from lungseg_gui.core.identity import Identity
    from lungseg_gui.services.reading.worker import Answer, Ready, Request

_GOODBYE_S = 1.0
_START_S = 60.0


class _WorkerLost(Exception):
    """The worker ended or was ended; ``late`` where it took too long."""

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self.late = late


class Decoder:
    """Reads files in a worker process of its own.

    The worker is started by the first file, or in advance by `start`; it is started again after a crash. All methods
    may be called from any thread; files are read one after the other.

    Parameters
    ----------
    timeout : float, default 30
        Seconds that one file may take.
    memory_bytes : int, default 4 GiB
        Address space that decoding may take, where the platform can limit it.
    target : callable, optional
        What the worker runs, for tests.
    """

    def __init__(
        self,
        *,
        timeout: float = 30.0,
        memory_bytes: int = 4 << 30,
        target: Callable[[Connection[Any, Any], int], None] | None = None,
    ) -> None:
        self._timeout = timeout
        self._memory_bytes = memory_bytes
        self._target = target
        self._context = multiprocessing.get_context("spawn")
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._channel: Connection[Any, Any] | None = None
        self._ready: Ready | None = None
        self._closed = False
        self._block = ""

    def start(self) -> None:
        """Start the worker without waiting for it, so that the first file finds it ready."""
        with self._lock:
            if not self._closed:
                self._ensure()

    def read(self, path: Path, *, meanwhile: Callable[[Image], object] | None = None) -> Image:
        """Read a DICOM, PNG or JPEG file; blocks until it is there.

        Parameters
        ----------
        meanwhile : callable, optional
            Called in this thread with the image as soon as its pixels are there, while the worker still hashes them:
            for what needs no identity.

        Returns
        -------
        Image
            As `read_image` gives it.

        Raises
        ------
        LungSegError
            As `read_image` does, and if the file takes too long or crashes the worker.
            Also if the worker cannot be started.
        Cancelled
            If the decoder is or was closed.
        """
        with self._lock:
            try:
                return self._read(path, meanwhile)
            except _WorkerLost as lost:
                self._end()
                if self._closed:
                    raise Cancelled(tr("Reading was cancelled.")) from None
                raise self._lost(path, late=lost.late) from None

    @property
    def modules(self) -> tuple[str, ...]:
        """Top-level packages that the running worker had loaded when it was ready; waits for that."""
        with self._lock:
            return self._up().modules

    @property
    def pid(self) -> int | None:
        """Process id of the worker, None where none runs."""
        process = self._process
        return None if process is None else process.pid

    def close(self) -> None:
        """End the worker; a file that is being read raises Cancelled. Closing twice is allowed."""
        self._closed = True
        while not self._lock.acquire(timeout=0.05):
            process = self._process
            if process is not None:
                # Between two processes it may already be released.
                with contextlib.suppress(ValueError):
                    process.kill()
        try:
            if self._channel is not None:
                with contextlib.suppress(OSError):
                    self._channel.send(None)
            if self._process is not None:
                self._process.join(_GOODBYE_S)
            self._end()
        finally:
            self._lock.release()

    def __enter__(self) -> Decoder:
        return self

    def __exit__(self, *unused: object) -> None:
        self.close()

    def _read(self, path: Path, meanwhile: Callable[[Image], object] | None) -> Image:
        if self._closed:
            raise Cancelled(tr("Reading was cancelled."))
        from lungseg_gui.services.reading.worker import Request

        self._hand_over(Request(os.fspath(path.absolute())))
        answer = cast("Answer", self._receive(self._timeout))
        if answer.image is None:
            raise LungSegError(
                answer.message, remedy=answer.remedy, cause=RuntimeError(answer.cause) if answer.cause else None
            )
        self._block = answer.block
        pixels = _copy_out(answer) if answer.block else self._receive_pixels(answer)
        pixels.setflags(write=False)
        image = replace(
            answer.image, source=path, pixels=pixels, attributes=MappingProxyType(dict(answer.image.attributes))
        )
        if meanwhile is not None:
            meanwhile(image)
        # The same object as before: what was drawn of it in the meantime is remembered by it.
        object.__setattr__(image, "identified_as", cast("Identity", self._receive(self._timeout)))
        return image

    def _hand_over(self, request: Request) -> None:
        """Have the worker begin; one that died while it was idle is replaced once."""
        try:
            self._begin(request)
        except _WorkerLost:
            self._end()
            self._begin(request)

    def _begin(self, request: Request) -> None:
        self._up()
        try:
            cast("Connection[Any, Any]", self._channel).send(request)
            begun = self._receive(_START_S)
        except (OSError, _WorkerLost):
            raise _WorkerLost from None
        self._block = getattr(begun, "block", "")  # known before the file can hold the worker up

    def _up(self) -> Ready:
        """Wait until the worker is ready."""
        self._ensure()
        if self._ready is None:
            try:
                self._ready = cast("Ready", self._receive(_START_S))
            except _WorkerLost as lost:
                self._end()
                if self._closed:
                    raise
                raise NotTheFile(
                    tr("Files cannot be read: the reading process did not start."),
                    remedy=tr("Restart the program."),
                    cause=lost,
                ) from None
        return self._ready

    def _ensure(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        self._end()
        if self._closed:
            raise _WorkerLost
        if self._target is None:
            from lungseg_gui.services.reading.worker import serve

            self._target = serve
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=self._target, args=(theirs, self._memory_bytes), name="lungseg-decoder", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._channel = process, cast("Connection[Any, Any]", ours)

    def _receive(self, seconds: float) -> object:
        channel, process = self._channel, self._process
        if channel is None or process is None:
            raise _WorkerLost
        ready = wait([channel, process.sentinel], seconds)
        if not ready:
            raise _WorkerLost(late=True)
        try:
            # What it said before it died still counts.
            if channel in ready:
                return channel.recv()
        except (EOFError, OSError):
            pass
        raise _WorkerLost

    def _receive_pixels(self, answer: Answer) -> Pixels:
        """Take pixels that did not fit into shared memory."""
        try:
            content = cast("Connection[Any, Any]", self._channel).recv_bytes()
        except (EOFError, OSError):
            raise _WorkerLost from None
        return cast("Pixels", np.frombuffer(content, answer.dtype).reshape(answer.shape))

    def _end(self) -> None:
        """End the worker at once and forget it."""
        process, channel = self._process, self._channel
        self._process, self._channel, self._ready = None, None, None
        if channel is not None:
            channel.close()
        if process is not None:
            if process.is_alive():
                process.kill()
            process.join()
            if process.exitcode != 0:
                _discard(self._block)
            process.close()
        self._block = ""

    def _lost(self, path: Path, *, late: bool) -> LungSegError:
        if late:
            reason = tr("decoding took more than {seconds:.0f} s", seconds=self._timeout)
        else:
            reason = tr("its pixels are damaged in a way that stops the decoder")
        return LungSegError(
            tr("{name} could not be read: {reason}.", name=printable(path.name), reason=reason), remedy=tr(COPY_AGAIN)
        )


def _copy_out(answer: Answer) -> Pixels:
    """Copy the pixels out of the shared block, which the worker uses again."""
    block = SharedMemory(answer.block)
    try:
        return cast("Pixels", np.ndarray(answer.shape, answer.dtype, buffer=block.buf).copy())
    finally:
        block.close()


def _discard(name: str) -> None:
    """Remove the block that a killed worker left."""
    if name:
        with contextlib.suppress(OSError):
            block = SharedMemory(name)
            block.close()
            block.unlink()

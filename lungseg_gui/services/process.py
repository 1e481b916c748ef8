"""A child process that works for the window: its folder, priority, memory, and its end with the window's."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from lungseg_gui.core.carried import carried, spoken
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import require_place, watch, writing_failed
from lungseg_gui.services.place import Place

CANCELLED = 130
"""Exit status of a child that was cancelled, or whose standard input was closed."""
_THREADS = "OMP_NUM_THREADS"


def follow(argv: Sequence[str]) -> Generator[dict[str, Any]]:
    """Start the child and yield its events in the reader's language; closing the generator cancels it."""
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            ended = False
            for line in process.stdout:
                with contextlib.suppress(ValueError):
                    event: dict[str, Any] = json.loads(line)
                    ended = ended or event.get("event") in ("done", "error")
                    yield spoken(event)
            code = process.wait()
            if not ended:
                yield _ended(code)
        finally:
            if process.poll() is None:
                process.terminate()


@contextlib.contextmanager
def job(home: Path) -> Generator[Path]:
    """Make the folder of this run, with its log; the snapshot goes when the run ends, log and pictures stay."""
    jobs = home / "jobs"
    watch(home, Place(home).check)
    try:
        require_place(jobs)
        jobs.mkdir(exist_ok=True)
        _sweep(jobs)
        # a name of its own also for the second run of this process within a second
        folder = Path(tempfile.mkdtemp(prefix=f"{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}-", dir=jobs))
        handler = logging.FileHandler(folder / "log.txt", encoding="utf-8")
    except OSError as error:
        raise writing_failed(jobs / "log.txt", error) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    try:
        yield folder
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
        _clear(folder)


def _clear(folder: Path, *, checkpoints: bool = True) -> None:
    left = (path.name for path in folder.glob("checkpoint-*")) if checkpoints else ()
    for name in ("snapshot", "candidate", "phantoms", *left):
        shutil.rmtree(folder / name, ignore_errors=True)


def checkpoint(folder: Path, key: str) -> tuple[Path, bool]:
    """Return the folder for the checkpoints of this run, and whether a killed run of the same key left some.

    Parameters
    ----------
    folder : Path
        Of this run, beside those of others.
    key : str
        What must be the same to resume: the cases, the parent, the settings.
    """
    own = folder / f"checkpoint-{key}"
    for left in sorted(folder.parent.glob(f"*/{own.name}")):
        with contextlib.suppress(OSError):  # another run was faster
            os.rename(left, own)
            return own, any(own.glob("*.pt"))
    return own, False


def _sweep(jobs: Path) -> None:
    """Clear what killed runs left; a run takes minutes, so what is a day old belongs to none."""
    for folder in jobs.iterdir():
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > 86_400:
                _clear(folder)


def json_lines() -> Callable[[dict[str, Any]], None]:
    """Return what writes one JSON object per line to the standard output; nothing else reaches it from now on."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    try:
        os.dup2(2, 1)
    except OSError:  # a program without a console on Windows has no standard error
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    lock = threading.Lock()

    def write(event: dict[str, Any]) -> None:
        with lock, contextlib.suppress(BrokenPipeError):
            out.write(json.dumps(carried(event), allow_nan=False) + "\n")
            out.flush()

    return write


class Pause:
    """Whether the work should wait; asked between its steps."""

    def __init__(self) -> None:
        self._go = threading.Event()
        self._go.set()

    def set(self, wanted: bool) -> None:
        """Pause, or resume."""
        self._go.clear() if wanted else self._go.set()

    def hold(self) -> float:
        """Return at once, or, if the work is paused, when it may resume; the result is how many seconds it waited."""
        if self._go.is_set():
            return 0.0
        started = time.monotonic()
        self._go.wait()
        return time.monotonic() - started


def obey_input(folder: Path, *, emit: Callable[[dict[str, Any]], None]) -> Pause:
    """Do what the standard input says, ``pause``, ``resume``, ``cancel``; where it closes, end this process at once.

    It closes when the window was closed, however that ended; what was learned so far is then kept for the next run.
    """
    pause = Pause()

    def wait() -> None:
        rest, cancelled = b"", False
        with contextlib.suppress(OSError, ValueError):
            while not cancelled and (got := os.read(0, 4096)):
                *lines, rest = (rest + got).split(b"\n")
                for words in lines:
                    cancelled = cancelled or words.strip() == b"cancel"
                    if words.strip() in (b"pause", b"resume"):
                        paused = words.strip() == b"pause"
                        pause.set(paused)
                        emit({"event": "paused", "paused": paused})
        hurry()
        _clear(folder, checkpoints=cancelled)
        os._exit(CANCELLED)

    # Code that terminates the child closes its input too; a signal by itself would leave the snapshot behind.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    threading.Thread(target=wait, name="input", daemon=True).start()
    return pause


def lower_priority() -> None:
    """Let everything else on the machine go first."""
    if hasattr(os, "nice"):
        os.nice(10)
        return
    with contextlib.suppress(Exception):  # Windows: BELOW_NORMAL_PRIORITY_CLASS
        import ctypes

        kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists only on Windows
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), 0x4000)


def hurry() -> None:
    """Give all threads of this process the priority of this one, where the system allows it; only Linux needs it.

    A process is gone once its last thread is, which gives the memory back: on a busy machine 1.4 s for 1.8 GB where
    that thread is of low priority. Without the right to raise priorities (RLIMIT_NICE) it stays so.
    """
    if not sys.platform.startswith("linux"):
        return
    usual = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    for thread in os.listdir("/proc/self/task"):
        with contextlib.suppress(OSError):  # not allowed, or just ended
            os.setpriority(os.PRIO_PROCESS, int(thread), usual)


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def limit_threads(most: int) -> None:
    """Have the model use at most so many threads, here and in the children of this process; 0 changes nothing.

    OpenVINO and torch both heed the variable, and a child inherits it: nothing needs to be handed on.
    """
    if most > 0:
        os.environ[_THREADS] = str(min(most, cores()))


def threads() -> int:
    """Return how many threads the model uses on the processor."""
    named = os.environ.get(_THREADS, "")
    return int(named) if named.isdecimal() and int(named) else cores()


def use_threads() -> int:
    """Have torch use as many threads as it may, and return how many."""
    import torch

    torch.set_num_threads(threads())
    return threads()


def memory_mb() -> int | None:
    """Peak memory of this process, 10⁶ bytes; None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6)


def _ended(code: int) -> dict[str, Any]:
    if code == CANCELLED:
        return {"event": "error", "message": tr("Training was cancelled."), "remedy": tr("Nothing has changed.")}
    return {
        "event": "error",
        "message": tr("Training ended without a result (exit status {code}).", code=code),
        "remedy": tr("The version in use has not changed. Free some memory and train again."),
    }

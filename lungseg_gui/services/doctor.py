"""One text about this installation and its last errors, to pass on with a report: no patient, no file, no folder.

Of the log only what has a fixed form is taken: time, part of the program, kind of error, places in the program's own
code. The words of an error may name a patient or a file, and are left out.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

PACKAGES = (
    "PySide6-Essentials", "torch", "torchvision", "openvino", "numpy", "opencv-python-headless", "pydicom", "highdicom",
    "imagecodecs", "pyqtgraph",
)  # fmt: skip
VARIABLES = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES", "LANG")
LAST = 5
_READ = 1_000_000  # bytes from the end of the log
_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (?:ERROR|CRITICAL) ([a-z_.]+): ")
_ANY_HEAD = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ [A-Z]+ [\w.]+: ")
_FRAME = re.compile(r'  File "([^"]*)", line (\d+), in ([\w<>.]+)')
_OWN = re.compile(r"(?:^|[/\\])((?:lungseg_gui|lungseg_lab|lungseg_model|lungseg_sets)[/\\][\w/\\]+\.py)$")
_OTHERS = re.compile(r"site-packages[/\\]([\w.]+)[/\\]")
_KIND = re.compile(r"((?:\w+\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Exit|Interrupted))(?::|$)")
_PLAIN = re.compile(r"[\w.,:+-]{1,40}")


def report(log: Path, home: Path, *, more: Iterable[tuple[str, str]] = ()) -> str:
    """Return the text.

    Parameters
    ----------
    log : pathlib.Path
        The program's log, which need not exist.
    home : pathlib.Path
        The data folder; only the room on its disk is reported.
    more : iterable of tuple of str
        Names and facts that only the window knows, such as its screens.
    """
    facts = [*_facts(home), *more]
    errors = list(last_errors(log))
    width = max(len(name) for name, _ in facts)
    lines = [f"{name:{width}}  {fact}" for name, fact in facts]
    lines += ["", "Last errors" if errors else "No errors in the log.", *errors]
    return "\n".join(lines) + "\n"


def _facts(home: Path) -> Iterator[tuple[str, str]]:
    from lungseg_gui import __version__
    from lungseg_model import hardware

    kind = "bundle" if getattr(sys, "frozen", False) else "Python environment"
    yield "lungseg", f"{__version__} ({kind})"
    yield "Python", platform.python_version()
    yield "System", platform.platform()
    yield "Processor", f"{hardware.processor()}, {os.cpu_count() or 1} threads"
    yield "Memory", _memory()
    yield "NVIDIA GPUs", str(hardware.gpus())
    yield "Predicts by", hardware.engine()
    for name in PACKAGES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            yield name, metadata.version(name)
    with contextlib.suppress(OSError):
        room = shutil.disk_usage(home)
        yield "Data disk", f"{room.free / 1e9:.1f} GB free of {room.total / 1e9:.1f} GB"
    for name in VARIABLES:
        value = os.environ.get(name, "")
        if value:
            yield name, value if _PLAIN.fullmatch(value) else "set"


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "unknown"
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.1f} GB"
    except (ValueError, OSError):
        return "unknown"


def last_errors(log: Path) -> Iterator[str]:
    """Yield the last errors of a log, oldest first: one line each, then one for each place in the code."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _READ))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return
    records: list[list[str]] = []
    inside = False
    for line in lines:
        head = _HEAD.match(line)
        if head is not None:
            records.append([f"{head[1]} {head[2]}"])
            inside = True
        elif _ANY_HEAD.match(line):
            inside = False
        elif inside:
            records[-1].extend(_told(line))
    for record in records[-LAST:]:
        yield from record


def _told(line: str) -> Iterator[str]:
    """Yield what a line of a traceback may say: a place in known code, or the kind of an error."""
    frame = _FRAME.match(line)
    if frame is not None:
        own, others = _OWN.search(frame[1]), _OTHERS.search(frame[1])
        if own is not None:
            yield f"    {own[1]}:{frame[2]} {frame[3]}"
        elif others is not None:
            yield f"    {others[1]} {frame[3]}"
        return
    kind = _KIND.match(line)
    if kind is not None:
        yield f"    {kind[1]}"

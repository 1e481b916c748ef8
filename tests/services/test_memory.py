"""Memory: what the system says, and that freed arrays are given back."""

from __future__ import annotations

import ctypes
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import memory
from lungseg_gui.services.memory import give_back, keep_large_arrays_apart, resident_mb

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells, and needs the advice")


@linux
def test_resident_memory_grows_with_what_is_held(repository: Path) -> None:
    """In a process of its own: whatever else runs in this one comes and goes."""
    script = (
        "import numpy as np\n"
        "from lungseg_gui.services.memory import resident_mb\n"
        "before = resident_mb()\n"
        "held = np.ones(50_000_000, np.uint8)\n"
        "print(resident_mb() - before)\n"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, check=True)
    assert 49 <= float(found.stdout) <= 52


@linux
def test_a_process_that_is_gone_has_none() -> None:
    with pytest.raises(LungSegError, match="does not report"):
        resident_mb(2**22 + 1)


@linux
@pytest.mark.parametrize(("advice", "holes"), [("keep_large_arrays_apart", False), ("resident_mb", True)])
def test_large_arrays_leave_no_holes(advice: str, holes: bool, repository: Path) -> None:
    """In a process of its own: a freed array below one that is kept goes back to the system, which glibc alone forgets.

    The second case shows that the test would notice.
    """
    script = (
        "import numpy as np\n"
        f"from lungseg_gui.services.memory import {advice}, resident_mb\n"
        f"{advice}()\n"
        "first = np.ones(30 * 2**20, np.uint8)\n"
        "del first\n"  # glibc moves its border up
        "kept, before = [], resident_mb()\n"
        "arrays = [np.ones(20 * 2**20, np.uint8) for _ in range(8)]\n"
        "kept = [bytes(100_000) for _ in range(8)]\n"
        "del arrays\n"
        "print(resident_mb() - before)\n"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, check=True)
    assert (float(found.stdout) > 80) is holes


class Library:
    """Stands in for the GNU C library, and notes what it is advised."""

    def __init__(self) -> None:
        self.said: list[tuple[int, ...]] = []

    def mallopt(self, name: int, value: int) -> None:
        self.said.append((name, value))

    def malloc_trim(self, left: int) -> None:
        self.said.append((left,))


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A system whose library is asked for anew."""
    made = Library()
    asked = memory._libc  # pyright: ignore[reportPrivateUsage]
    asked.cache_clear()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda name: made)
    yield made
    asked.cache_clear()


def test_what_the_library_is_advised(library: Library) -> None:
    keep_large_arrays_apart()
    assert library.said == [(-3, 8 << 20), (-1, 64 << 20), (-8, 1)]  # as malloc.h numbers them
    library.said.clear()
    give_back()
    assert library.said == [(0,)]


@pytest.mark.parametrize("kind", ["another system", "none", "no advice", "no return"])
def test_other_systems_need_no_advice(library: Library, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    def none(name: str) -> object:
        if kind == "none":
            raise OSError(name)
        named = {"no advice": "malloc_trim", "no return": "mallopt"}[kind]
        return SimpleNamespace(**{named: getattr(library, named)})

    if kind == "another system":
        monkeypatch.setattr(sys, "platform", "darwin")
    else:
        monkeypatch.setattr(ctypes, "CDLL", none)
    keep_large_arrays_apart()
    give_back()
    assert library.said == []


@linux
def test_resident_memory_is_told_in_megabytes_of_one_decimal(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def listing(path: str, **named: object) -> io.StringIO:
        asked.append(path)
        return io.StringIO("99999 12345 77 1 0 1 0")

    monkeypatch.setattr(memory, "open", listing, raising=False)
    monkeypatch.setattr(os, "sysconf", lambda name: {"SC_PAGE_SIZE": 4096}[name])
    assert (resident_mb(), resident_mb(7)) == (50.6, 50.6)
    assert asked == [f"/proc/{os.getpid()}/statm", "/proc/7/statm"]

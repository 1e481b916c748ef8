"""Which GPU torch shall try: told by the driver's own library, without torch."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lungseg_model import hardware


class Driver:
    """Stands in for NVIDIA's library."""

    def __init__(self, count: int, *, status: int = 0) -> None:
        self._count, self._status = count, status

    def cuInit(self, flags: int) -> int:
        return self._status

    def cuDeviceGetCount(self, place: Any) -> int:  # noqa: ANN401
        place._obj.value = self._count
        return 0


@pytest.mark.parametrize(("count", "status", "found"), [(2, 0, 2), (0, 0, 0), (3, 100, 0)])
def test_the_driver_counts(monkeypatch: pytest.MonkeyPatch, count: int, status: int, found: int) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: Driver(count, status=status))
    assert hardware.gpus() == found
    assert hardware.gpu("auto") == hardware.gpu("cuda") == ("cuda" if found else "")
    assert hardware.gpu("cpu") == ""


def test_without_a_driver_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert hardware.gpus() == 0
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())  # a library of this name without what is asked
    assert hardware.gpus() == 0


@pytest.mark.parametrize(
    ("system", "machine", "found"), [("darwin", "arm64", "mps"), ("darwin", "x86_64", ""), ("linux", "arm64", "")]
)
def test_apples_is_told_by_the_computer(monkeypatch: pytest.MonkeyPatch, system: str, machine: str, found: str) -> None:
    monkeypatch.setattr(hardware, "gpus", lambda: 0)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert hardware.gpu("auto") == hardware.gpu("mps") == found
    assert hardware.gpu("cuda") == hardware.gpu("cpu") == ""


@pytest.mark.parametrize(
    ("system", "listed", "said", "found"),
    [
        ("linux", "processor\t: 0\nmodel name\t: A chip: 3 GHz \nmodel name\t: B\n", "", "A chip: 3 GHz"),
        ("linux", "processor\t: 0\n", "", "named"),
        ("linux", None, "never asked", "named"),
        ("darwin", None, " Apple M9\n", "Apple M9"),
        ("darwin", None, "", "named"),
    ],
)
def test_the_processor_is_named_by_the_system(
    monkeypatch: pytest.MonkeyPatch, system: str, listed: str | None, said: str, found: str
) -> None:
    real = Path.read_text

    def read(path: Path, encoding: str | None = None) -> str:
        if path != Path("/proc/cpuinfo"):
            return real(path, encoding)
        if listed is None:
            raise OSError(path)
        return listed

    def run(words: list[str], **more: object) -> object:
        assert words == ["sysctl", "-n", "machdep.cpu.brand_string"]
        assert more == {"capture_output": True, "text": True, "check": False}
        return subprocess.CompletedProcess(words, 0, said)

    monkeypatch.setattr(Path, "read_text", read)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(platform, "processor", lambda: "named")
    hardware.processor.cache_clear()
    try:
        assert hardware.processor() == found
        monkeypatch.setattr(platform, "processor", lambda: "")
        monkeypatch.setattr(platform, "machine", lambda: "machine")
        hardware.processor.cache_clear()
        assert hardware.processor() == (found if found != "named" else "machine")
    finally:
        hardware.processor.cache_clear()


def test_a_driver_that_cannot_count_has_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(Driver):
        def cuDeviceGetCount(self, place: Any) -> int:  # noqa: ANN401
            super().cuDeviceGetCount(place)
            return 3

    asked: list[str] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda name: asked.append(name) or Silent(2))
    for system in ("linux", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        assert hardware.gpus() == 0
    assert asked == ["libcuda.so.1", "nvcuda.dll"]


def test_nothing_is_imported_for_it() -> None:
    code = (
        "import sys; from lungseg_model import hardware; hardware.gpu('auto'); hardware.engine();"
        "assert not {'torch', 'openvino'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

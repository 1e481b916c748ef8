"""Which GPU torch shall try: told by the driver's own library, without torch."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
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


def test_nothing_is_imported_for_it() -> None:
    code = (
        "import sys; from lungseg_model import hardware; hardware.gpu('auto'); hardware.engine();"
        "assert not {'torch', 'openvino'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

"""The processor's name and the instructions that torch may use on it; light: no torch."""

from __future__ import annotations

import contextlib
import functools
import importlib.metadata
import os
import platform
import subprocess
import sys
from pathlib import Path

LIMITS = ("ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA")  # keep torch from newer instructions


@functools.cache
def processor() -> str:
    """Return the name of the CPU."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):
            named = ["sysctl", "-n", "machdep.cpu.brand_string"]
            said = subprocess.run(named, capture_output=True, text=True, check=False).stdout.strip()
            if said:
                return said
    return platform.processor() or platform.machine()


def described() -> str:
    """Return what a measurement of speed or rounding holds for: processor, version of torch, limits that are set."""
    limits = [f"{name}={os.environ[name]}" for name in LIMITS if os.environ.get(name)]
    return "; ".join((processor(), f"torch {importlib.metadata.version('torch')}", *limits))

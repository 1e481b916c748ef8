"""What this computer predicts with: processor, GPU, and the precision that suits them; light: no torch."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import importlib.metadata
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

from lungseg_model import runtime

DEVICES = ("auto", "cpu", "cuda", "mps")
GAIN = 1.2  # bfloat16 must be this much faster than float32 to be chosen
DRIVERS = {"win32": "nvcuda.dll"}  # NVIDIA's, by which CUDA counts GPUs; elsewhere libcuda.so.1
LIMITS = ("ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA")  # keep from newer instructions


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
    """Return what a measurement of speed or rounding holds for: processor, what computes on it, limits that are set."""
    limits = [f"{name}={os.environ[name]}" for name in LIMITS if os.environ.get(name)]
    return "; ".join((processor(), engine(), *limits))


def engine() -> str:
    """Return what predicts on the processor, with its version: OpenVINO where it is installed, else torch."""
    if runtime.available():
        return f"OpenVINO {runtime.version()}"
    return f"torch {importlib.metadata.version('torch')}"


def gpus() -> int:
    """Return how many GPUs CUDA may use, by asking NVIDIA's driver itself; 0 where there is no driver."""
    try:
        driver: Any = ctypes.CDLL(DRIVERS.get(sys.platform, "libcuda.so.1"))
        count = ctypes.c_int(0)
        there = driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0
    except (OSError, AttributeError):
        return 0
    return count.value if there else 0


def gpu(wanted: str) -> str:
    """Return which GPU torch should try, ``cuda`` or ``mps``; "" where the processor predicts.

    Parameters
    ----------
    wanted : {"auto", "cpu", "cuda", "mps"}
        What the reader chose.
    """
    if wanted in ("auto", "cuda") and gpus():
        return "cuda"
    apple = sys.platform == "darwin" and platform.machine() == "arm64"
    return "mps" if wanted in ("auto", "mps") and apple else ""

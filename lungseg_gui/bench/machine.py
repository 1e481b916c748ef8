"""What the figures were measured on."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from importlib import metadata
from typing import Any

from lungseg_gui.services.process import cores, threads
from lungseg_model.hardware import processor


def describe_machine() -> dict[str, Any]:
    """Return processor, cores, memory, system, versions, threads and load; nothing that names a person or a host."""
    return {
        "cpu": processor(),
        "cores": cores(),
        "memory_gb": _memory_gb(),
        "os": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "torch": _version("torch"),
        "openvino": _version("openvino"),
        "qt": _version("PySide6-Essentials"),
        "numpy": _version("numpy"),
        "opencv": _version("opencv-python-headless"),
        "threads": _threads(),
        "gpu": _gpu(),
        "load": _load(),
    }


def choose_platform() -> str:
    """Have Qt paint without a screen where there is none; return the name of the platform, "default" for Qt's own."""
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return os.environ.get("QT_QPA_PLATFORM", "default")


def _memory_gb() -> float | None:
    """Return the memory in GB (10⁹ bytes), None where the system does not say."""
    if hasattr(os, "sysconf"):
        with contextlib.suppress(ValueError, OSError):
            return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1)
    return None


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _threads() -> int:
    """Return the threads of the model: torch's own where it is loaded, else what it would take."""
    torch: Any = sys.modules.get("torch")
    if torch is not None:
        return int(torch.get_num_threads())
    return threads()


def _gpu() -> str | None:
    """Return the name of the GPU that torch sees; None where torch is not loaded or sees none."""
    torch: Any = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_available():
        return None
    return str(torch.cuda.get_device_name(0))


def _load() -> float | None:
    """Return the mean of the running processes over the last minute: a busy machine makes poor figures."""
    if hasattr(os, "getloadavg"):
        with contextlib.suppress(OSError):
            return round(os.getloadavg()[0], 2)
    return None

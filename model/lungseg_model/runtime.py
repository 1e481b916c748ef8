"""OpenVINO: what predicts on the processor where there is a build of it; nothing of it is imported before ``load``."""

from __future__ import annotations

import functools
import importlib.metadata
import importlib.util
import os
import sys
from typing import Any

_REPORTS = "openvino_telemetry"  # reports to the makers of OpenVINO who converts models
_CONVERTERS = "openvino.tools"  # half of the import's time, and its front ends convert without them


def available() -> bool:
    """Return whether OpenVINO is installed: there is none for Windows on Arm and for Macs with an Intel processor."""
    try:
        return importlib.util.find_spec("openvino") is not None
    except ValueError:  # sys.modules holds None in its place
        return False


def version() -> str:
    """Return the version that is installed."""
    return importlib.metadata.version("openvino")


@functools.cache
def load() -> Any:  # noqa: ANN401 - OpenVINO's stubs are partial
    """Import OpenVINO (a twentieth of a second), without its command line for models of other makes.

    Nothing leaves the computer: the package by which its converters report their use need not be installed, and is
    kept from being imported where it is.
    """
    sys.modules[_REPORTS] = None  # type: ignore[assignment] - which makes Python believe that there is none
    waits = _CONVERTERS not in sys.modules
    if waits:
        sys.modules[_CONVERTERS] = None  # type: ignore[assignment]
    try:
        import openvino
    finally:
        if waits:
            sys.modules.pop(_CONVERTERS, None)  # code that asks for it later finds it
    return openvino


def settings(*, bfloat16: bool) -> dict[str, Any]:
    """Return how a network is compiled: for one picture at a time, threads that the system places as it likes.

    The precision is always stated: on Arm the default is half precision. Threads bound to a core would stay behind
    whatever else runs on it, the window's thread first of all.
    """
    named = os.environ.get("OMP_NUM_THREADS", "")  # what bounds torch bounds this
    return {
        "INFERENCE_PRECISION_HINT": "bf16" if bfloat16 else "f32",
        "PERFORMANCE_HINT": "LATENCY",
        "NUM_STREAMS": 1,
        "INFERENCE_NUM_THREADS": int(named) if named.isdigit() else 0,  # 0: a thread for each core
        "ENABLE_CPU_PINNING": False,
    }

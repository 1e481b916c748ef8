"""Where the network runs, and in which precision."""

from __future__ import annotations

import logging
import time
import warnings

import torch
from torch import nn

from lungseg_model.errors import ModelError
from lungseg_model.hardware import DEVICES, GAIN, processor
from lungseg_sets.words import tr_later, worded

log = logging.getLogger("lungseg.device")


def choose(name: str = "auto") -> tuple[torch.device, str]:
    """Return the device and a sentence for the reader, empty where nothing needs saying.

    ``auto`` takes CUDA, then MPS, where a small computation on it succeeds; a driver that is too old, or a GPU
    that torch was not built for, means CPU. A device asked for by name that does not work means CPU as well.

    Raises
    ------
    ModelError
        No such device name.
    """
    if name not in DEVICES:
        raise ModelError(
            tr_later("The device {name!r} is not known."),
            remedy=tr_later("Use one of: {names}."),
            name=name,
            names=", ".join(DEVICES),
        )
    wanted = ("cuda", "mps") if name == "auto" else (name,)
    for kind in wanted:
        if kind == "cpu":
            break
        works, reason = _try(kind)
        if works:
            return torch.device(kind), ""
        if name != "auto" or reason:
            why = reason or worded(tr_later("none was found"))
            words = tr_later("The processor is used instead of the GPU ({kind}): {why}.")
            return torch.device("cpu"), worded(words, kind=kind, why=why)
    return torch.device("cpu"), ""


def _try(kind: str) -> tuple[bool, str]:
    """Return whether the device works, and why not where there is one that does not."""
    try:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            there = torch.cuda.is_available() if kind == "cuda" else torch.backends.mps.is_available()
        if not there:
            driver = [str(w.message) for w in told if "driver" in str(w.message).lower()]
            return False, worded(tr_later("its driver is too old for this version of torch")) if driver else ""
        total = float(torch.ones(8, device=kind).sum())
    except (RuntimeError, AssertionError) as cause:
        silent = worded(tr_later("it does not respond"))
        return False, str(cause).splitlines()[0].rstrip(".") if str(cause) else silent
    return (True, "") if total == 8.0 else (False, worded(tr_later("its results are wrong")))


def channels_last(module: nn.Module, device: torch.device | str = "cpu") -> nn.Module:
    """Move a network to the device, channels last (the faster layout on CPU and GPU alike); returns it."""
    # torch's stubs know no memory_format without a dtype
    return module.to(device, memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]


def bfloat16_is_faster(device: torch.device) -> bool:
    """Measure one convolution both ways on this CPU (some ten milliseconds); False on other devices.

    Processors with AVX-512 BF16 or AMX are about twice as fast in bfloat16, others several times slower.
    """
    if device.type != "cpu":
        return False
    layer = channels_last(nn.Conv2d(64, 64, 3, padding=1))
    picture = torch.zeros(1, 64, 96, 96).contiguous(memory_format=torch.channels_last)
    spent: dict[bool, float] = {}
    with torch.inference_mode():
        for fast in (False, True):
            times: list[float] = []
            for _ in range(5):
                started = time.perf_counter()
                with torch.autocast("cpu", torch.bfloat16, enabled=fast):
                    layer(picture)
                times.append(time.perf_counter() - started)
            spent[fast] = min(times)
    return spent[True] * GAIN < spent[False]


def trains_in_bfloat16(precision: str, device: torch.device) -> bool:
    """Whether a training whose recipe says ``precision`` runs in bfloat16 on this device.

    A recipe is for every computer. A CPU that does not compute in bfloat16 takes ten times as long in it (AVX2, two
    cores: 17 s for a step that takes 1.6 s in float32), so it trains in float32, which the log says.
    """
    if precision != "bfloat16":
        return False
    if device.type != "cpu" or bfloat16_is_faster(device):
        return True
    log.warning("this CPU is not faster in bfloat16: training runs in float32")
    return False


def described(device: torch.device) -> str:
    """Return the hardware behind a device in words: what the card of a version states."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    threads = torch.get_num_threads()
    place = "GPU of " if device.type == "mps" else ""
    return f"{place}{processor()}, {threads} thread{'' if threads == 1 else 's'}"

"""torchvision without its compiled operators: PyTorch without CUDA beside a torchvision that was built with it."""

from __future__ import annotations

import importlib.metadata

_DESCRIBED = ("nms", "qnms")  # torchvision's import describes these without looking whether they are there


def declare() -> None:
    """Name the operators that torchvision's import expects; called before what imports it, torchvision or timm.

    Nothing here uses an operator of torchvision. A package index that has PyTorch without CUDA does not always have the
    torchvision to it; the one with CUDA cannot load its operators then, and its import would fail.
    """
    if not _lacks_operators():
        return
    import torch

    for name in _DESCRIBED:
        if not hasattr(torch.ops.torchvision, name):
            torch.library.define(f"torchvision::{name}", "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")


def _lacks_operators() -> bool:
    """Whether PyTorch is one without CUDA and torchvision one with it, by what their packages are called."""
    try:
        versions = [importlib.metadata.version(name) for name in ("torch", "torchvision")]
    except importlib.metadata.PackageNotFoundError:
        return False
    return versions[0].endswith("+cpu") and not versions[1].endswith("+cpu")

"""Model versions and training sets small enough for a test: discs for lungs, a thin network on a small grid."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image, Spacing


def small_version(folder: Path, *, seed: int = 0, size: int = 64, classes: int = 3) -> Path:
    """Write a version with random weights; one of five classes serves both protocols.

    Of the classic network, which has a hundredth of resnet18's weights to be hashed, written, read and moved, and does
    without smp, whose import takes a child three seconds.
    """
    import torch

    from lungseg_model import network, weights

    config = network.Config(architecture="classic", levels=3, filters=6, size=size, classes=classes)
    torch.manual_seed(seed)
    return weights.save_version(folder, network.build(config), config, {"made": "2026-01-01"})


def discs(seed: int, *, shape: tuple[int, int] = (96, 80), patient: str | None = None) -> tuple[Image, Mask]:
    """Draw a bright body with two dark ellipses that pass every check, 12 bit."""
    rng = np.random.default_rng(seed)
    height, width = shape
    mask = np.zeros(shape, np.uint8)
    wide, high = rng.uniform(0.14, 0.17) * width, rng.uniform(0.26, 0.35) * height
    for side, centre, part in ((RIGHT, 0.29, 1.0), (LEFT, 0.71, 0.93)):
        at = (round((centre + rng.uniform(-0.03, 0.03)) * width), round((0.5 + rng.uniform(-0.05, 0.05)) * height))
        axes = (round(part * wide), round(part * high))
        cv2.ellipse(mask, at, axes, float(rng.uniform(-8, 8)), 0, 360, (side,), -1)
    noisy = np.where(mask > 0, 900.0, 2700.0) + rng.normal(0, 80, shape)
    image = Image(
        uid=f"disc-{seed}",
        pixels=np.clip(noisy, 0, 4095).astype(np.uint16),
        bits=12,
        source=Path(f"/studies/disc-{seed}.dcm"),
        format="DICOM",
        spacing=Spacing(1.5, 1.5),
    )
    return image, mask

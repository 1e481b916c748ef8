"""What a version is worth on worse pictures, and whether its uncertainty shows where it fails.

``python -m lungseg_lab.stress --data DIR --out FILE [--version DIR]`` scores ``val`` as it is, after each change of
:data:`CHANGES`, and made hard by drawn opacities, fluid, devices, noise and poor exposure.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model import augment, evaluate, metrics, weights
from lungseg_model.preprocess import ByteImage, FloatImage
from lungseg_sets import case_files, storage
from lungseg_sets.case_files import Case
from lungseg_sets.masks import read_mask

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor

HARD_SIDE = 1024  # longest side of a picture made hard, pixels
HARD_COPIES = 2  # of each case
HARD = ("opacity", "effusion", "tubes", "veil", "noise", "gamma", "low_contrast")
HARD_CHANCE = 0.5  # of each


def _unit(pixels: np.ndarray) -> FloatImage:
    low, high = float(pixels.min()), float(pixels.max())
    return np.asarray((pixels.astype(np.float32) - low) / max(high - low, 1.0), np.float32)


def _bytes(unit: np.ndarray) -> ByteImage:
    return np.asarray(np.round(np.clip(unit, 0.0, 1.0) * 255), np.uint8)


def _noisy(pixels: np.ndarray) -> ByteImage:
    noise = np.random.default_rng(0).standard_normal(pixels.shape, dtype=np.float32)
    return _bytes(_unit(pixels) + noise * np.float32(20 / 255))


CHANGES: Mapping[str, Callable[[np.ndarray], np.ndarray]] = {
    "as it is": lambda pixels: pixels,
    "negative": evaluate.invert,
    "gamma 0.5": lambda pixels: _bytes(np.sqrt(_unit(pixels))),
    "gamma 2": lambda pixels: _bytes(np.square(_unit(pixels))),
    "an eighth of the contrast": lambda pixels: _bytes(_unit(pixels) / 8 + 0.4),
    "noise of 20 in 255": _noisy,
}


def made_hard(pixels: np.ndarray, mask: ByteImage, rng: np.random.Generator) -> tuple[ByteImage, ByteImage]:
    """Return a picture of ``HARD_SIDE`` at the most with drawn findings, devices and poor exposure, and its mask.

    Parameters
    ----------
    pixels : (H, W)
        Lungs dark.
    mask : uint8 (H, W)
        Label map: 0, 1, 2. What is drawn over a lung belongs to it.
    """
    scale = min(1.0, HARD_SIDE / max(pixels.shape))
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    image = np.asarray(cv2.resize(_unit(pixels), size, interpolation=cv2.INTER_AREA), np.float32)
    small = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST), np.uint8)
    shares = np.stack([small == 1, small == 2], axis=-1).astype(np.float32)
    image, _ = augment.change(rng, image, shares, chances=dict.fromkeys(HARD, HARD_CHANCE))
    return _bytes(image), small


def rank_correlation(first: Sequence[float], second: Sequence[float]) -> float:
    """Return Spearman's correlation (Spearman 1904): Pearson's of the ranks; equal values share their mean rank."""

    def ranks(values: Sequence[float]) -> NDArray[np.float64]:
        _, place, count = np.unique(np.asarray(values), return_inverse=True, return_counts=True)
        return (np.cumsum(count) - (count - 1) / 2)[place]

    return float(np.corrcoef(ranks(first), ranks(second))[0, 1])


def doubt(predictor: Predictor, cases: Sequence[Case]) -> dict[str, float]:
    """Return n, the mean Dice of both lungs on cases made hard, and how its loss goes with the uncertainty."""
    losses: list[float] = []
    doubts: list[float] = []
    for place, case in enumerate(cases):
        pixels = case_files.read_image(case.image)
        mask = read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        for copy in range(HARD_COPIES):
            image, wanted = made_hard(pixels, mask, np.random.default_rng([place, copy]))
            output = predictor.predict(image)
            losses.append(1.0 - metrics.dice(output.mask > 0, wanted > 0))
            doubts.append(output.uncertainty)
    return {
        "n": len(losses),
        "dice_both": 1.0 - float(np.mean(losses)),
        "spearman": rank_correlation(doubts, losses),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each change and write all figures as JSON."""
    parser = argparse.ArgumentParser(description="Score a model version on degraded images.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--device", default="auto")
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    predictor = Predictor(chosen.version, device=chosen.device)
    cases = case_files.read_split(chosen.data).val
    figures: dict[str, Any] = {}
    for name, change in CHANGES.items():
        summary = evaluate.summarise_groups(evaluate.run(predictor, cases, change=change))
        figures[name] = {key: part["dice_both"] for key, part in (("all", summary), *summary["groups"].items())}
        sys.stdout.write(f"{name:28s} Dice {summary['dice_both']['mean']:.4f}\n")
    figures["made hard"] = hard = doubt(predictor, cases)
    sys.stdout.write(
        f"{'made hard':28s} Dice {hard['dice_both']:.4f}, Spearman {hard['spearman']:.2f}, n {hard['n']}\n"
    )
    storage.write_bytes(chosen.out, (json.dumps(figures, indent=2) + "\n").encode())


if __name__ == "__main__":
    main()

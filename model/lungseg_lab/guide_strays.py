"""Masks that a version finds in worse pictures of the cases that it learned: errors of its own kind, near and far.

``python -m lungseg_lab.guide_strays --cases DIR [--each N]`` writes them beside the cases that ``guide_cases`` made;
the network that follows hints learns from them. On what it learned itself a version hardly errs.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.random import Generator

from lungseg_lab import guide_cases
from lungseg_model import graph as graphs
from lungseg_model import weights
from lungseg_model.preprocess import FloatImage
from lungseg_sets import storage

DEEP = 16383.0  # of the 14 bits that a worse picture is written in


def worse(picture: FloatImage, rng: Generator) -> np.ndarray:
    """Return a picture with two or three things wrong: blur, noise, veils, bent tones, edges cut off."""
    grey = picture.astype(np.float32, copy=True)
    height, width = grey.shape
    longest = max(height, width)
    for way in rng.choice(("blur", "noise", "veil", "bend", "spot", "cut"), int(rng.integers(2, 4)), replace=False):
        if way == "blur":
            grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), float(rng.uniform(0.006, 0.02) * longest)), np.float32)
        elif way == "noise":
            rough = rng.normal(0.0, rng.uniform(0.2, 1.0), grey.shape).astype(np.float32)
            grey += np.asarray(cv2.GaussianBlur(rough, (0, 0), float(rng.uniform(0.5, 2.0))), np.float32) * 2
        elif way == "veil":
            cells = rng.normal(0.0, rng.uniform(0.5, 1.3), (3, 3)).astype(np.float32)
            grey += np.asarray(cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
        elif way == "bend":
            bent = np.float32(rng.uniform(-0.3, 0.3))
            grey = np.asarray(grey * np.float32(rng.uniform(0.5, 1.0)) + bent * (grey**2 - 1), np.float32)
        elif way == "spot":
            drawn = np.zeros_like(grey)
            at = (int(rng.uniform(0.1, 0.9) * width), int(rng.uniform(0.2, 0.95) * height))
            half = tuple(int(v) for v in rng.uniform(0.06, 0.22, 2) * longest)
            cv2.ellipse(
                drawn, at, (half[0], half[1]), float(rng.uniform(0, 180)), 0, 360, float(rng.normal(0, 1.5)), -1
            )
            grey += np.asarray(cv2.GaussianBlur(drawn, (0, 0), float(rng.uniform(0.01, 0.05) * longest)), np.float32)
        else:
            rows, columns = (int(v) for v in rng.uniform(0.0, 0.12, 2) * longest)
            grey[: rows + 1] = grey[-(rows + 1) :] = grey.min()
            grey[:, : columns + 1] = grey[:, -(columns + 1) :] = grey.min()
    low, high = float(grey.min()), float(grey.max())
    return np.asarray((grey - low) * (DEEP / max(high - low, 1e-6)), np.uint16)


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Predict worse images of the cases that the guide network learns.")
    parser.add_argument("--cases", type=Path, required=True, help="what lungseg_lab.guide_cases made")
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--each", type=int, default=1, help="masks of each case")
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    found = graphs.read(chosen.version / graphs.GRAPH, str(weights.read_card(chosen.version)["sha256"]))
    predictor = Predictor(chosen.version, device="cpu", graph=found)
    paths = sorted(chosen.cases.glob("*.npz"))
    random.Random(1).shuffle(paths)  # a training may begin before all of them are there
    for number, path in enumerate(paths, 1):
        beside = guide_cases.strays(path)
        if not beside.is_file():
            with np.load(path, allow_pickle=False) as held:
                picture = held["picture"].astype(np.float32)
            rng = np.random.default_rng(zlib.crc32(path.name.encode()))
            masks = [predictor.predict(worse(picture, rng)).mask for _ in range(chosen.each)]
            written = io.BytesIO()
            np.save(written, np.stack(masks))
            storage.write_bytes(beside, written.getvalue())
        if number % 100 == 0:
            sys.stdout.write(f"{number} of {len(paths)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

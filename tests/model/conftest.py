"""Two bright-edged discs stand in for lungs: sets of them on disk, and a network small enough for a test."""

from __future__ import annotations

import contextlib
import csv
import json
from collections.abc import Generator, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model.network import Config

ByteImage = NDArray[np.uint8]


def draw(seed: int, shape: tuple[int, int] = (96, 80)) -> tuple[ByteImage, ByteImage]:
    """A body with two dark ellipses, and their label map."""
    rng = np.random.default_rng(seed)
    height, width = shape
    mask = np.zeros(shape, np.uint8)
    for side, centre in ((1, 0.29), (2, 0.71)):
        at = (round((centre + rng.uniform(-0.03, 0.03)) * width), round((0.5 + rng.uniform(-0.05, 0.05)) * height))
        axes = (round(rng.uniform(0.13, 0.17) * width), round(rng.uniform(0.25, 0.35) * height))
        cv2.ellipse(mask, at, axes, float(rng.uniform(-8, 8)), 0, 360, (side,), -1)
    image = np.where(mask > 0, 60.0, 170.0) + rng.normal(0, 6, shape)
    return np.clip(image, 0, 255).astype(np.uint8), mask


def write_png(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    done, code = cv2.imencode(".png", pixels)
    assert done
    path.write_bytes(code.tobytes())


def write_table_set(folder: Path, *, train: int, val: int) -> Path:
    """The layout with cases.csv."""
    folder.mkdir(parents=True)
    with (folder / "cases.csv").open("w", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(["case_id", "source", "split"])
        for i in range(train + val):
            image, mask = draw(i)
            write_png(folder / "images" / f"c{i}.png", image)
            write_png(folder / "labels" / f"c{i}.png", mask)
            writer.writerow([f"c{i}", "discs", "train" if i < train else "val"])
    return folder


def write_nnunet_set(folder: Path, count: int) -> Path:
    """nnU-Net's layout, 16 bit."""
    for i in range(count):
        image, mask = draw(i)
        write_png(folder / "imagesTr" / f"d{i}_0000.png", image.astype(np.uint16) * 16)
        write_png(folder / "labelsTr" / f"d{i}.png", mask)
    (folder / "dataset.json").write_text(json.dumps({"numTraining": count}))
    return folder


@contextlib.contextmanager
def only_learned() -> Generator[None]:
    """Leave out what follows a training and takes ten times as long here: the figures, and the graph."""
    from lungseg_lab import figures
    from lungseg_model import conversion

    with pytest.MonkeyPatch.context() as patch:
        for drawn in ("curve", "bland_altman"):
            patch.setattr(figures, drawn, lambda *given, **named: b"")
        patch.setattr(conversion, "keep", lambda folder: False)
        yield


@pytest.fixture(scope="module")
def trains_only() -> Iterator[None]:
    """Trainings of this file end with their weights, card and page; test_report has the whole of it."""
    with only_learned():
        yield


@pytest.fixture
def table_set(tmp_path: Path) -> Path:
    return write_table_set(tmp_path / "set", train=6, val=2)


@pytest.fixture
def nnunet_set(tmp_path: Path) -> Path:
    return write_nnunet_set(tmp_path / "nnunet", 8)


@pytest.fixture(scope="session")
def small() -> Config:
    """The bundled architecture with a thin decoder, on a small grid."""
    return Config(decoder_channels=(16, 16, 8, 8, 8), size=64)


RECIPE = """
seed = 3
rate = 2e-3
average = 0.5
[[phases]]
size = 64
epochs = {epochs}
batch = 3
[network]
architecture = "classic"
levels = 3
filters = 4
[augment]
shift = 0.5
gamma = 0.5
invert = 0.2
"""


@pytest.fixture(scope="session")
def tiny() -> Config:
    """A network whose step takes milliseconds."""
    return Config(architecture="classic", levels=3, filters=4, size=64)


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "recipe.toml"
    path.write_text(RECIPE.format(epochs=3))
    return path

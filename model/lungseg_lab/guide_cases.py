"""What the guide network learns from: pictures, references and a version's own masks, on a small grid.

``python -m lungseg_lab.guide_cases --data DIR [DIR ...] --split FILE --out DIR [--part train|val]
[--hold-out SOURCE]`` predicts every case once and keeps it as a file of its own; files that are there are not made
again.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from lungseg_lab import selection
from lungseg_model import graph as graphs
from lungseg_model import guide, weights
from lungseg_model.preprocess import ByteImage, FloatImage, Placement, reduce, shrink_mask
from lungseg_sets import case_files, held_out, storage
from lungseg_sets.case_files import Case
from lungseg_sets.kinds import SILENT

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor


KEPT = 384  # px of the longest side that cases are kept at: what is trained may be made finer


@dataclass(frozen=True)
class GuideCase:
    """A case on the guide's grid, without the padding.

    Attributes
    ----------
    picture : float32 (h, w)
        Normalised; see ``preprocess.reduce``.
    wanted, found : uint8 (h, w)
        The reference (255: it says nothing), and what the version found.
    strayed : uint8 (n, h, w)
        What it found in worse pictures of the same; see ``guide_strays``.
    """

    picture: FloatImage
    wanted: ByteImage
    found: ByteImage
    strayed: ByteImage


def on_grid(mask: ByteImage, placement: Placement) -> ByteImage:
    """Return a label map on the grid: what takes up at least half of a pixel; 255 where the mask says nothing."""
    cover = shrink_mask(mask, placement.rows, placement.columns)
    small = np.where(cover[..., 0] > 127, np.uint8(1), np.where(cover[..., 1] > 127, np.uint8(2), np.uint8(0)))
    silent = mask == SILENT
    if silent.any():
        share = shrink_mask(silent.astype(np.uint8), placement.rows, placement.columns)[..., 0]
        small[share > 25] = SILENT
    return np.asarray(small, np.uint8)


def make(case: Case, predictor: Predictor) -> GuideCase:
    """Predict a case and bring it to the grid."""
    pixels = case_files.read_image(case.image)
    shape = (pixels.shape[0], pixels.shape[1])
    wanted = case_files.read_reference(case, shape)
    found = predictor.predict(pixels, spacing=case.spacing, kind=case.kind).mask
    picture, placement = reduce(pixels, KEPT, spacing=case.spacing, toned=predictor.config.toned)
    small = on_grid(wanted, placement)
    none = np.zeros((0, *small.shape), np.uint8)
    return GuideCase(np.ascontiguousarray(placement.crop(picture)), small, on_grid(found, placement), none)


def keep(path: Path, case: GuideCase) -> None:
    """Write the file of a case."""
    held = io.BytesIO()
    np.savez(held, picture=case.picture.astype(np.float16), wanted=case.wanted, found=case.found)
    storage.write_bytes(path, held.getvalue())


def strays(path: Path) -> Path:
    """Return where a case's strayed masks are, beside its file."""
    return path.with_suffix(".strays.npy")


def read(path: Path) -> GuideCase:
    """Read the file of a case and bring it to the guide's grid."""
    with np.load(path, allow_pickle=False) as held:
        picture = held["picture"].astype(np.float32)
        masks: list[ByteImage] = [held["wanted"], held["found"]]
    beside = strays(path)
    if beside.is_file():
        masks += list(np.load(beside, allow_pickle=False))
    height, width = picture.shape
    scale = guide.GRID / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    own = [np.asarray(cv2.resize(m, size, interpolation=cv2.INTER_NEAREST_EXACT), np.uint8) for m in masks]
    return GuideCase(small, own[0], own[1], np.stack(own[2:]) if own[2:] else np.zeros((0, *small.shape), np.uint8))


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Predict the cases that the guide network learns from.")
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--split", type=Path, required=True, help="the JSON file that says what is held out")
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--part", choices=("train", "val"), default="train")
    parser.add_argument("--hold-out", default="", help="a source that is not learned from, as in `lungseg train`")
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    held = held_out.read(chosen.split)
    split = case_files.read_split(chosen.data, apart=held.all_held_out, unused=held.left_out, paired=False)
    learned = selection.learned(split, hold_out=chosen.hold_out, suspects=held.suspects, classes=5)
    cases = learned if chosen.part == "train" else [case for case in split.val if case.case_id not in held.suspects]
    random.Random(0).shuffle(cases)  # a training may begin before all of them are there
    found = graphs.read(chosen.version / graphs.GRAPH, str(weights.read_card(chosen.version)["sha256"]))
    predictor = Predictor(chosen.version, device="cpu", graph=found)
    for number, case in enumerate(cases, 1):
        path = chosen.out / f"{case.group}--{case.case_id}.npz"
        if not path.is_file():
            keep(path, make(case, predictor))
        if number % 100 == 0:
            sys.stdout.write(f"{number} of {len(cases)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

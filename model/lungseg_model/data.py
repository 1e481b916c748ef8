"""Sets of cases on disk, and batches made from them.

Two layouts are read alike: a folder with ``cases.csv`` (``images/CASE.*``, ``labels/CASE.png``) and nnU-Net's
(``imagesTr/CASE_0000.png``, ``labelsTr/CASE.png``, ``dataset.json``).
"""

from __future__ import annotations

import csv
import hashlib
import json
import queue
import threading
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model import augment
from lungseg_model.errors import ModelError
from lungseg_model.preprocess import ByteImage, FloatImage, normalise, place, shrink, shrink_mask

SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
PLAUSIBLE = (0.02, 2.0)  # spacing, mm
VAL_SHARE = 4  # without a stated split every fourth case (by the hash of its group) is kept apart


@dataclass(frozen=True)
class Case:
    """One radiograph with its reference mask.

    Attributes
    ----------
    original : Path, optional
        The mask that the model had made before a reader corrected it.
    group : str
        Source or patient: what must not lie on both sides of a split, and what results are told by.
    spacing : (float, float), optional
        Row and column spacing, mm.
    """

    case_id: str
    image: Path
    mask: Path
    original: Path | None = None
    group: str = ""
    spacing: tuple[float, float] | None = None


@dataclass(frozen=True)
class Split:
    """The cases to learn from, those kept apart, and those of a test set, which nothing is chosen by.

    ``classes`` is 2 where the masks tell no sides (nnU-Net's dataset.json says so).
    """

    train: tuple[Case, ...]
    val: tuple[Case, ...]
    test: tuple[Case, ...] = ()
    classes: int = 3


def read_image(path: Path) -> np.ndarray:
    """Read a greyscale picture as stored.

    Returns
    -------
    (H, W) uint8 or uint16

    Raises
    ------
    ModelError
        Missing, unreadable or in colour.
    """
    pixels = _decode(path)
    if pixels.ndim == 3:
        first = pixels[..., 0]
        if not all(np.array_equal(first, pixels[..., i]) for i in range(1, min(3, pixels.shape[2]))):
            raise ModelError(f"{path.name} is a colour picture.", remedy="Use greyscale radiographs.")
        pixels = np.ascontiguousarray(first)
    return pixels


def read_mask(path: Path, shape: tuple[int, int]) -> ByteImage:
    """Read a label map: uint8 (H, W) of 0, 1, 2.

    Raises
    ------
    ModelError
        Missing, of another size than its image, or with other values.
    """
    mask = _decode(path)
    if mask.ndim != 2 or mask.shape != shape:
        raise ModelError(
            f"The mask {path.name} has {mask.shape[1]} x {mask.shape[0]} pixels, its image {shape[1]} x {shape[0]}.",
            remedy="Save the mask on the pixel grid of its image.",
        )
    if mask.size and int(mask.max()) > 2:
        raise ModelError(
            f"The mask {path.name} has the value {int(mask.max())}.",
            remedy="Use 0 for background, 1 for the right and 2 for the left lung.",
        )
    return np.asarray(mask, np.uint8)


def _decode(path: Path) -> np.ndarray:
    try:
        code = np.fromfile(path, np.uint8)
    except OSError as cause:
        raise ModelError(f"{path.name} cannot be read.", remedy="Check that the file is there.") from cause
    try:
        pixels = cv2.imdecode(code, cv2.IMREAD_UNCHANGED) if code.size else None
    except cv2.error:
        pixels = None
    if pixels is None:
        raise ModelError(f"{path.name} is not a picture that can be decoded.", remedy="Export it again.")
    return np.asarray(pixels)


def read_split(folder: Path) -> Split:
    """Find the cases of a folder in either layout.

    The test cases are those of cases.csv, or imagesTs with labelsTs. The rest of the split is that of cases.csv, or of
    splits.json / splits_final.json, else by the hash of the case's group.

    Raises
    ------
    ModelError
        No such layout, a missing file, or fewer than two cases.
    """
    if (folder / "cases.csv").is_file():
        train, val, test = _read_table(folder)
    elif (folder / "imagesTr").is_dir():
        train, val = _read_nnunet(folder)
        test = [case for case in _listed(folder, "Ts").values() if case.mask.is_file()]
    else:
        raise ModelError(
            f"{folder.name} is no set of cases.",
            remedy="Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr.",
        )
    if len(train) + len(val) < 2 or not train:
        raise ModelError(
            f"{folder.name} has {len(train) + len(val)} case(s) and {len(train)} to learn from.",
            remedy="A set needs at least two cases, one of them to learn from.",
        )
    for case in (*train, *val, *test):
        for path in (case.image, case.mask):
            if not path.is_file():
                raise ModelError(f"{path.name} is missing.", remedy=f"Put it into {path.parent.name}.")
    return Split(tuple(train), tuple(val), tuple(test), _classes(folder))


def _classes(folder: Path) -> int:
    """Return 2 where dataset.json names background and one more, else 3."""
    try:
        described: Any = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
        return 2 if len(described["labels"]) == 2 else 3
    except (OSError, ValueError, LookupError, TypeError):
        return 3


def _read_table(folder: Path) -> tuple[list[Case], list[Case], list[Case]]:
    found: dict[str, list[Case]] = {"train": [], "val": [], "test": []}
    pictures = folder / "images"
    listed = sorted(pictures.iterdir()) if pictures.is_dir() else ()
    images = {path.stem: path for path in listed if path.suffix.lower() in SUFFIXES}
    try:
        with (folder / "cases.csv").open(newline="", encoding="utf-8-sig") as lines:  # Excel begins with a mark
            rows = list(csv.DictReader(lines))
    except (UnicodeDecodeError, csv.Error) as error:
        remedy = "Save it again, as comma-separated values in UTF-8."
        raise ModelError("cases.csv is not a table in UTF-8.", remedy=remedy) from error
    for row in rows:
        case_id, split = row.get("case_id"), row.get("split")
        if not case_id or not split:
            raise ModelError("cases.csv lacks the column case_id or split.", remedy="Add both columns.")
        if split not in found:
            continue
        if case_id not in images:
            raise ModelError(f"The image of {case_id} is missing.", remedy="Put it into images.")
        mask = folder / "labels" / f"{case_id}.png"
        found[split].append(Case(case_id, images[case_id], mask, group=row.get("source") or ""))
    return found["train"], found["val"], found["test"]


def _spacings(table: Path) -> dict[str, tuple[float, float]]:
    """Return the spacings, mm, that an import wrote beside the set; without those that are not plausible."""
    found: dict[str, tuple[float, float]] = {}
    try:
        with table.open(newline="", encoding="utf-8-sig") as lines:
            for row in csv.DictReader(lines):
                try:
                    pair = (float(row["spacing_row_mm"]), float(row["spacing_column_mm"]))
                except (KeyError, TypeError, ValueError):
                    continue
                if all(PLAUSIBLE[0] <= value <= PLAUSIBLE[1] for value in pair):
                    found[row["case_id"]] = pair
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}
    return found


def _listed(folder: Path, part: str) -> dict[str, Case]:
    """Return the cases of imagesTr or imagesTs by name; none where there is no such folder."""
    cases: dict[str, Case] = {}
    spacings = _spacings(folder / "provenance" / "cases.csv")
    images = folder / f"images{part}"
    for path in sorted(images.iterdir()) if images.is_dir() else ():
        if path.suffix.lower() not in SUFFIXES or not path.stem.endswith("_0000"):
            continue
        case_id = path.stem[: -len("_0000")]
        mask = folder / f"labels{part}" / f"{case_id}.png"
        cases[case_id] = Case(case_id, path, mask, group=case_id, spacing=spacings.get(case_id))
    return cases


def _read_nnunet(folder: Path) -> tuple[list[Case], list[Case]]:
    cases = _listed(folder, "Tr")
    for name in ("splits.json", "splits_final.json"):
        if (folder / name).is_file():
            train, val = _read_folds(folder / name)
            unknown = sorted((train | val) - set(cases))
            if unknown:
                raise ModelError(f"{name} names the case {unknown[0]}, which is missing.", remedy="Add its files.")
            return [cases[c] for c in sorted(train)], [cases[c] for c in sorted(val)]
    ordered = sorted(cases.values(), key=lambda case: hashlib.sha256(case.group.encode()).digest())
    val_cases = ordered[::VAL_SHARE] if len(ordered) > 1 else []
    kept = {case.case_id for case in val_cases}
    return [c for c in cases.values() if c.case_id not in kept], [c for c in cases.values() if c.case_id in kept]


def _read_folds(path: Path) -> tuple[set[str], set[str]]:
    try:
        read: Any = json.loads(path.read_text(encoding="utf-8"))
        fold: Any = read[0] if isinstance(read, list) else read
        return {str(c) for c in fold["train"]}, {str(c) for c in fold["val"]}
    except (ValueError, LookupError, TypeError) as cause:
        raise ModelError(
            f"{path.name} is not a split of the cases.", remedy='Write {"train": [...], "val": [...]} with case names.'
        ) from cause


@dataclass(frozen=True)
class Sample:
    """A case in memory, area-reduced.

    Attributes
    ----------
    image : uint16 (h, w)
    mask : uint8 (h, w, 2)
        Coverage 0 to 255 by right and left lung.
    emphasis : uint8 (h, w), optional
        Share 0 to 255 of what a reader changed.
    """

    image: np.ndarray
    mask: ByteImage
    emphasis: ByteImage | None = None


def load(case: Case, size: int) -> Sample:
    """Read and reduce one case to a longest side of at most ``size`` pixels."""
    pixels = read_image(case.image)
    shape = (pixels.shape[0], pixels.shape[1])
    mask = read_mask(case.mask, shape)
    placement = place(shape, size, spacing=case.spacing)
    small = shrink(pixels, placement.rows, placement.columns)
    emphasis: ByteImage | None = None
    if case.original is not None:
        changed = np.where(read_mask(case.original, shape) != mask, np.uint8(255), np.uint8(0))
        emphasis = np.asarray(
            cv2.resize(changed, (placement.columns, placement.rows), interpolation=cv2.INTER_AREA), np.uint8
        )
    return Sample(
        np.round(np.clip(small, 0, 65535)).astype(np.uint16),
        shrink_mask(mask, placement.rows, placement.columns),
        emphasis,
    )


@dataclass(frozen=True)
class Batch:
    """What one training step needs.

    Attributes
    ----------
    image : float32 (N, 1, S, S)
        Normalised.
    target : float32 (N, C, S, S)
        Shares of background, right and left lung (C 3) or of background, lungs (C 2), which sum to 1.
    weight : float32 (N, 1, S, S)
        1, more where a reader corrected.
    """

    image: FloatImage
    target: FloatImage
    weight: FloatImage


def make(
    sample: Sample,
    rng: np.random.Generator,
    *,
    size: int,
    chances: Mapping[str, float],
    emphasis: float = 0.0,
    classes: int = 3,
    toned: bool = True,
) -> tuple[FloatImage, FloatImage, FloatImage]:
    """Augment and normalise one sample: image (S, S), target (classes, S, S), weight (S, S)."""
    image = sample.image.astype(np.float32)
    low, high = float(image.min()), float(image.max())
    image = (image - low) / max(high - low, 1.0)
    planes: NDArray[np.uint8] = sample.mask
    if sample.emphasis is not None:
        planes = np.ascontiguousarray(np.concatenate((planes, sample.emphasis[..., None]), axis=-1))
    image, shares, valid = augment.warp(rng, image, planes, size=size, chances=chances)
    weight = np.ones((size, size), np.float32)
    if sample.emphasis is not None:
        weight += emphasis * shares[..., 2]
        shares = np.ascontiguousarray(shares[..., :2])
    image, shares = augment.change(rng, image, shares, chances=chances)
    target = as_target(shares, classes)
    known: NDArray[np.bool_] | None = None if valid.all() else valid
    return normalise(np.ascontiguousarray(image, np.float32), known, toned=toned), target, weight


def as_target(shares: FloatImage, classes: int) -> FloatImage:
    """Return float32 (classes, S, S) that sums to 1 from the shares of both lungs, float32 (S, S, 2)."""
    target = np.empty((classes, *shares.shape[:2]), np.float32)
    if classes == 2:
        target[1] = np.minimum(shares.sum(axis=-1), 1.0)
    else:
        target[1:] = shares.transpose(2, 0, 1)
    target[0] = np.clip(1.0 - target[1:].sum(axis=0), 0.0, 1.0)
    return target


def batches(
    samples: Sequence[Sample],
    *,
    size: int,
    batch: int,
    chances: Mapping[str, float],
    seed: Sequence[int],
    emphasis: float = 0.0,
    classes: int = 3,
    toned: bool = True,
    fixed: Sequence[int] | None = None,
    part: tuple[int, int] = (0, 1),
) -> Generator[Batch, None, None]:
    """Yield one epoch in random order, made ahead by a thread.

    A remainder smaller than a batch is left out (another one in each epoch), since BatchNorm needs its fellows;
    a set smaller than a batch makes one batch. Every sample has its own generator, seeded by ``seed`` and its
    place, so an epoch is the same however it is interrupted.

    Parameters
    ----------
    batch : int
        Samples of one step of one process.
    toned : bool
        See ``preprocess.normalise``.
    fixed : sequence of int, optional
        A seed: each sample comes as it is and once more as a changed copy, the same one in every epoch.
    part : (int, int)
        Rank of this process and their number: they share each step's ``batch`` times their number of samples, and
        together see what one process with the larger batch would.
    """
    rank, parts = part
    count = len(samples) * (1 if fixed is None else 2)
    order = np.random.default_rng([*seed, 0]).permutation(count)
    batch = min(batch, count // parts)
    starts = range(0, count - batch * parts + 1, batch * parts) if batch else range(0)

    def one(place: int) -> tuple[FloatImage, FloatImage, FloatImage]:
        at = int(order[place])
        rng = np.random.default_rng([*seed, 1, place] if fixed is None else [*fixed, 2, at])
        plain = fixed is not None and at < len(samples)
        return make(
            samples[at % len(samples)],
            rng,
            size=size,
            chances={} if plain else chances,
            emphasis=emphasis,
            classes=classes,
            toned=toned,
        )

    ready: queue.Queue[Batch | BaseException | None] = queue.Queue(maxsize=4)
    stop = threading.Event()

    def put(item: Batch | BaseException | None) -> None:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.2)
            except queue.Full:
                continue
            return

    def work() -> None:
        try:
            for start in starts:
                if stop.is_set():
                    return
                made = [one(start + rank * batch + i) for i in range(batch)]
                images, targets, weights = (np.stack(part) for part in zip(*made, strict=True))
                put(Batch(images[:, None], targets, weights[:, None]))
            put(None)
        except BaseException as cause:
            put(cause)

    thread = threading.Thread(target=work, name="batches", daemon=True)
    thread.start()
    try:
        while True:
            item = ready.get()
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        stop.set()
        thread.join()

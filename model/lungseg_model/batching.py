"""Cases in memory, and batches made from them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model import augment, labels
from lungseg_model.preprocess import ByteImage, FloatImage, normalise, place, shrink, shrink_mask
from lungseg_sets import kinds
from lungseg_sets.case_files import Case, read_image
from lungseg_sets.masks import read_mask


@dataclass(frozen=True)
class Sample:
    """A case in memory, area-reduced.

    Attributes
    ----------
    image : uint16 (h, w)
    mask : uint8 (h, w, 2)
        Coverage 0 to 255 by right and left lung, as the mask of ``kind`` draws them.
    emphasis : uint8 (h, w), optional
        Share 0 to 255 of what a reader changed.
    kind : {"full", "outline"}
        Of ``mask``; see ``labels``.
    outline : uint8 (h, w, 2), optional
        Coverage by the lungs with the part behind the heart, where a full mask has an outline beside it.
    silent : uint8 (h, w), optional
        Share 0 to 255 of where the outline gives no verdict.
    widths : (float, float), optional
        Range of how many times wider the picture may have been, where its aspect ratio was lost.
    """

    image: np.ndarray
    mask: ByteImage
    emphasis: ByteImage | None = None
    kind: str = kinds.FULL
    outline: ByteImage | None = None
    silent: ByteImage | None = None
    widths: tuple[float, float] | None = None


def load(
    case: Case, size: int, *, enlarge: bool = True, aspects: Mapping[str, tuple[float, float]] | None = None
) -> Sample:
    """Read and reduce one case to a longest side of at most ``size`` pixels.

    Parameters
    ----------
    enlarge : bool
        Whether a smaller picture is brought up to ``size``; kept as it is, it costs less memory.
    aspects : mapping, optional
        Source to the range of widths; see ``Sample``.
    """
    pixels = read_image(case.image)
    shape = (pixels.shape[0], pixels.shape[1])
    outlined = case.kind == kinds.OUTLINE
    # a pair's full mask comes from a copy of the picture that was stretched to another shape
    mask = read_mask(case.mask, None if case.outline else shape, silent=outlined)
    placement = place(shape, size if enlarge else min(size, max(shape)), spacing=case.spacing)
    rows, columns = placement.rows, placement.columns

    def share(where: NDArray[np.bool_]) -> ByteImage:
        return np.asarray(
            cv2.resize(np.where(where, np.uint8(255), np.uint8(0)), (columns, rows), interpolation=cv2.INTER_AREA),
            np.uint8,
        )

    emphasis = None if case.original is None else share(read_mask(case.original, shape) != mask)
    drawn = mask if outlined else None if case.outline is None else read_mask(case.outline, shape, silent=True)
    return Sample(
        np.round(np.clip(shrink(pixels, rows, columns), 0, 65535)).astype(np.uint16),
        shrink_mask(mask, rows, columns),
        emphasis,
        kind=case.kind,
        outline=None if drawn is None or outlined else shrink_mask(drawn, rows, columns),
        silent=share(drawn == kinds.SILENT) if drawn is not None and (drawn == kinds.SILENT).any() else None,
        widths=(aspects or {}).get(case.group),
    )


def load_picture(path: Path, size: int) -> Sample:
    """Read and reduce a picture that has no mask, such as one that shows no chest."""
    pixels = read_image(path)
    placement = place((pixels.shape[0], pixels.shape[1]), size)
    small = shrink(pixels, placement.rows, placement.columns)
    nothing = np.zeros((*small.shape, 2), np.uint8)
    return Sample(np.round(np.clip(small, 0, 65535)).astype(np.uint16), nothing)


@dataclass(frozen=True)
class Batch:
    """What one training step needs.

    Attributes
    ----------
    image : float32 (N, 1, S, S)
        Normalised.
    target : float32 (N, K, S, S)
        Shares of background, right and left lung (K 3) or of background, lungs (K 2), which sum to 1. For a network of
        five classes three planes for each kind of mask (K 6), in the order of ``kinds.KINDS``.
    weight : float32 (N, 1, S, S) or (N, 2, S, S)
        1, more where a reader corrected, 0 where the mask gives no verdict; for five classes one of each kind.
    says : bool (N, 2), optional
        For five classes: of which kinds there is a mask.
    """

    image: FloatImage
    target: FloatImage
    weight: FloatImage
    says: NDArray[np.bool_] | None = None


TRIES = 9  # draws of a changed copy until it differs
Made = tuple[FloatImage, FloatImage, FloatImage, tuple[bool, bool]]


def make(
    sample: Sample,
    rng: np.random.Generator,
    *,
    size: int,
    chances: Mapping[str, float],
    emphasis: float = 0.0,
    classes: int = 3,
    toned: bool = True,
) -> Made:
    """Augment and normalise one sample: image (S, S), target (K, S, S), weight (1 or 2, S, S), says; see ``Batch``."""
    image = sample.image.astype(np.float32)
    low, high = float(image.min()), float(image.max())
    image = (image - low) / max(high - low, 1.0)
    parts: list[ByteImage] = [sample.mask]
    parts += [sample.outline] if sample.outline is not None else []
    pairs = len(parts)
    parts += [part[..., None] for part in (sample.silent, sample.emphasis) if part is not None]
    planes: NDArray[np.uint8] = np.ascontiguousarray(np.concatenate(parts, axis=-1)) if len(parts) > 1 else parts[0]
    image, shares, valid = augment.warp(
        rng, image, planes, size=size, chances=chances, pairs=pairs, widths=sample.widths if chances else None
    )
    weight = np.ones((size, size), np.float32)
    if sample.emphasis is not None:
        weight += emphasis * shares[..., -1]
    heard = weight
    if sample.silent is not None:
        heard = np.where(shares[..., 2 * pairs] > 0, np.float32(0.0), weight)
    first = np.ascontiguousarray(shares[..., :2])
    image, first = augment.change(rng, image, first, chances=chances)
    known: NDArray[np.bool_] | None = None if valid.all() else valid
    grid = normalise(np.ascontiguousarray(image, np.float32), known, toned=toned)
    if classes != 5:
        own = heard if sample.kind == kinds.OUTLINE else weight
        return grid, as_target(first, classes), own[None], (True, False)
    outer = first if sample.kind == kinds.OUTLINE else shares[..., 2:4] if sample.outline is not None else None
    inner = first if sample.kind == kinds.FULL else None
    target = np.zeros((2 * labels.PLANES, size, size), np.float32)
    for place_, given in ((0, inner), (labels.PLANES, outer)):
        if given is not None:
            target[place_ : place_ + labels.PLANES] = as_target(np.ascontiguousarray(given), labels.PLANES)
    return grid, target, np.stack((weight, heard)), (inner is not None, outer is not None)


def as_target(shares: FloatImage, classes: int) -> FloatImage:
    """Return float32 (classes, S, S), 2 or 3, that sums to 1 from the shares of both lungs, float32 (S, S, 2)."""
    target = np.empty((classes, *shares.shape[:2]), np.float32)
    if classes == 2:
        target[1] = np.minimum(shares.sum(axis=-1), 1.0)
    else:
        target[1:] = shares.transpose(2, 0, 1)
    target[0] = np.clip(1.0 - target[1:].sum(axis=0), 0.0, 1.0)
    return target


def cuts(count: int, *, batch: int, parts: int = 1, rest: bool = False) -> list[tuple[int, int]]:
    """Return where each step of an epoch begins among its ``count`` samples, and how many each process takes.

    With ``rest`` the remainder is a last, smaller step. A single sample joins the step before it, since BatchNorm needs
    its fellows; fewer than there are processes are left out, another few in each epoch. Without it the remainder is
    left out.
    """
    batch = min(batch, count // parts)
    if not batch:
        return []
    steps = [(start, batch) for start in range(0, count - batch * parts + 1, batch * parts)]
    left = count % (batch * parts) // parts
    if rest and left * parts > 1:
        steps.append((count - count % (batch * parts), left))
    elif rest and left:
        steps[-1] = (steps[-1][0], batch + left)
    return steps


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
    skip: int = 0,
    rest: bool = False,
) -> Generator[Batch, None, None]:
    """Return one epoch in random order, made ahead by a thread.

    A set smaller than a batch makes one batch. Every sample has its own generator, seeded by ``seed`` and its
    place, so an epoch is the same however it is interrupted.

    Parameters
    ----------
    batch : int
        Samples of one step of one process.
    toned : bool
        See ``preprocess.normalise``.
    fixed : sequence of int, optional
        A seed: each sample comes as it is and once more as a changed copy, the same one in every epoch, which differs.
    part : (int, int)
        Rank of this process and their number: they share each step's ``batch`` times their number of samples, and
        together see what one process with the larger batch would.
    skip : int
        Batches of the epoch that were learned from before it was stopped.
    rest : bool
        Whether the remainder is learned from, too; see ``cuts``.
    """
    rank, parts = part
    count = len(samples) * (1 if fixed is None else 2)
    order = np.random.default_rng([*seed, 0]).permutation(count)

    def made_of(at: int, seeds: Sequence[int], chances: Mapping[str, float]) -> Made:
        rng = np.random.default_rng(seeds)
        sample = samples[at % len(samples)]
        return make(sample, rng, size=size, chances=chances, emphasis=emphasis, classes=classes, toned=toned)

    def one(place: int) -> Made:
        at = int(order[place])
        if fixed is None:
            return made_of(at, [*seed, 1, place], chances)
        plain = made_of(at, [*fixed, 2, at], {})
        if at < len(samples):
            return plain
        # Where chance leaves a copy as it was, it is drawn again; at last with all changes that are wanted at all.
        certain = {name: 1.0 for name, chance in chances.items() if chance}
        for tried in range(TRIES):
            copy = made_of(at, [*fixed, 2, at, *([tried] if tried else [])], chances)
            if not np.array_equal(copy[0], plain[0]):
                return copy
        return made_of(at, [*fixed, 2, at], certain)

    def stacked(start: int, share: int) -> Batch:
        made = [one(start + rank * share + i) for i in range(share)]
        images, targets, weights, says = (np.stack(part) for part in zip(*made, strict=True))
        return Batch(images[:, None], targets, weights, says if classes == 5 else None)

    return _made_ahead(cuts(count, batch=batch, parts=parts, rest=rest)[skip:], stacked)


def _put(
    ready: queue.Queue[Batch | BaseException | None], item: Batch | BaseException | None, stop: threading.Event
) -> None:
    """Wait until there is room, or until nobody wants it any more."""
    while not stop.is_set():
        try:
            ready.put(item, timeout=0.2)
        except queue.Full:
            continue
        return


def _made_ahead(steps: Sequence[tuple[int, int]], stacked: Callable[[int, int], Batch]) -> Generator[Batch, None, None]:
    """Yield the batch of each step; a thread makes the next ones in the meantime, and what it raises is raised here."""
    ready: queue.Queue[Batch | BaseException | None] = queue.Queue(maxsize=4)
    stop = threading.Event()

    def work() -> None:
        try:
            for start, share in steps:
                if stop.is_set():
                    return
                _put(ready, stacked(start, share), stop)
            _put(ready, None, stop)
        except BaseException as cause:
            _put(ready, cause, stop)

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

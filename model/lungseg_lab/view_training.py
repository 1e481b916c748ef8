"""The head that recognises what kind of image it is: made on frozen features of a finished version, and scored.

``python -m lungseg_lab.view_training fit --data DIR [DIR ...] --split FILE --version DIR --out DIR`` writes a copy of
the version with a head; ``... score ...`` prints what it is worth on what the split holds out. Turned and mirrored
pictures are made from frontal ones. Nothing of what is held out, and no unlabelled picture, is learned from.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model import batching, conversion, network, views, weights
from lungseg_model.batching import Sample
from lungseg_model.errors import ModelError
from lungseg_model.preprocess import FloatImage, normalise
from lungseg_model.views import FRONTAL, LATERAL, OTHER, TURNS, VIEWS, Head
from lungseg_sets import case_files, held_out

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor

KINDS = {"lateral": LATERAL, "ct": OTHER, "turned": views.HEAD_LEFT, "upright": FRONTAL}
"""Of cases.csv, and what they show."""
CHANCES = {
    **{"rotate": 0.4, "zoom": 0.4, "stretch": 0.3, "shift": 0.4, "fill": 0.3, "gamma": 0.3, "invert": 0.15},
    **{"opacity": 0.15, "effusion": 0.15, "tubes": 0.15, "veil": 0.1, "shading": 0.15, "noise": 0.15, "blur": 0.1},
    **{"window": 0.15, "collimation": 0.1, "markers": 0.2, "letterbox": 0.1, "low_contrast": 0.1, "jpeg": 0.1},
}
FEW_COPIES = 40  # changed copies of a picture that is not frontal, of which there are few
DRAWN = 200  # pictures of nothing
PLACES = ("images", "not_frontal", "unlabelled")  # where cases.csv may keep a picture
CALIBRATING = 4  # every fourth frontal case is not learned from: the limits are set on it
STRAY = 0.003  # of these frontal pictures may be called another view; and as many be unlike
STRAY_MIRRORED = 0.01  # of them may be called mirrored: it is only said, and a miss weighs as much as a false word
STEPS, RATE, DECAY = 600, 3e-3, 3e-2
SHRINK = 0.1  # of the covariance towards a multiple of the unit matrix (Ledoit and Wolf 2004)


@dataclass(frozen=True, eq=False)
class Seen:
    """Features of pictures whose view is known.

    Attributes
    ----------
    features : float32 (n, F)
    view : int (n)
        Place in ``VIEWS``.
    mirrored : bool (n)
    calibrating : bool (n)
        Not learned from.
    plain : bool (n)
        As it is, not changed.
    """

    features: NDArray[np.float32]
    view: NDArray[np.intp]
    mirrored: NDArray[np.bool_]
    calibrating: NDArray[np.bool_]
    plain: NDArray[np.bool_]


def turned(grid: FloatImage, quarters: int) -> FloatImage:
    """Turn a picture on the network's grid by quarters, counter-clockwise."""
    return np.ascontiguousarray(np.rot90(grid, quarters))


def drawn_nothing(rng: np.random.Generator, size: int) -> FloatImage:
    """Draw a picture that shows no chest: noise of any grain, ramps, shapes, writing; normalised."""
    cells = int(rng.choice([3, 8, 32, size]))
    coarse = rng.standard_normal((cells, cells)).astype(np.float32)
    image = np.asarray(cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC), np.float32)
    image *= np.float32(rng.choice([0.0, 0.1, 1.0]))
    ramp = np.linspace(-1, 1, size, dtype=np.float32)
    image += np.float32(rng.normal()) * ramp[None, :] + np.float32(rng.normal()) * ramp[:, None]
    for _ in range(int(rng.integers(0, 7))):
        at, axes = rng.integers(0, size, 2), rng.integers(size // 20, size // 3, 2)
        ink = float(rng.normal() * 2)
        if rng.random() < 0.6:
            cv2.ellipse(image, tuple(map(int, at)), tuple(map(int, axes)), float(rng.uniform(0, 180)), 0, 360, ink, -1)
        else:
            cv2.rectangle(image, tuple(map(int, at)), tuple(map(int, at + axes)), ink, -1)
    return normalise(np.ascontiguousarray(image))


def rows_of(folders: Sequence[Path], kinds: Sequence[str]) -> list[tuple[str, str, Path]]:
    """Return name, kind and picture of the rows of cases.csv of these kinds, wherever their pictures are."""
    found: list[tuple[str, str, Path]] = []
    for folder in folders:
        if not (folder / "cases.csv").is_file():
            continue
        for row in case_files.read_rows(folder / "cases.csv"):
            if row.get("kind") not in kinds:
                continue
            name = row.get("case_id", "")
            places = [folder / part / f"{name}{end}" for part in PLACES for end in case_files.SUFFIXES]
            picture = next((path for path in places if path.is_file()), None)
            if picture is None:
                raise ModelError(f"The image of {name} is missing.", remedy="Put it into not_frontal or unlabelled.")
            found.append((name, row["kind"], picture))
    return found


def _grids(
    samples: Sequence[Sample], numbers: Sequence[int], *, size: int, toned: bool, seed: int
) -> Iterator[tuple[int, FloatImage, bool]]:
    """Yield place, picture on the grid, and whether it is plain: each sample so often as asked, the first one plain."""
    for place, (sample, number) in enumerate(zip(samples, numbers, strict=True)):
        for copy in range(number):
            rng = np.random.default_rng([seed, place, copy])
            chances = CHANCES if copy else {}
            yield place, batching.make(sample, rng, size=size, chances=chances, toned=toned)[0], not copy


def look(
    predictor: Predictor, frontal: Sequence[Sample], other: Sequence[tuple[str, Sample]], *, seed: int = 0
) -> Seen:
    """Run the network over pictures and all that is made of them.

    Of each frontal picture: as it is and changed, each upright, mirrored and turned by a random quarter or half.
    """
    size, toned = predictor.config.size, predictor.config.toned
    features: list[NDArray[np.float32]] = []
    said: list[tuple[int, bool, bool, bool]] = []

    def add(grid: FloatImage, view: str, mirrored: bool, calibrating: bool, plain: bool) -> None:
        features.append(predictor.features(grid))
        said.append((VIEWS.index(view), mirrored, calibrating, plain))

    for place, grid, plain in _grids(frontal, [2] * len(frontal), size=size, toned=toned, seed=seed):
        calibrating = place % CALIBRATING == 0
        rng = np.random.default_rng([seed, 1, place, plain])
        add(grid, FRONTAL, False, calibrating, plain)
        add(np.ascontiguousarray(grid[:, ::-1]), FRONTAL, True, calibrating, plain)
        for view in rng.permutation(list(TURNS))[: 1 + plain]:
            flipped = grid[:, ::-1] if rng.random() < 0.1 else grid
            add(turned(flipped, TURNS[str(view)]), str(view), False, calibrating, plain)
    samples, names = [sample for _, sample in other], [name for name, _ in other]
    for place, grid, plain in _grids(samples, [FEW_COPIES] * len(other), size=size, toned=toned, seed=seed + 1):
        add(grid, names[place], False, False, plain)
    for number in range(DRAWN if other else 0):
        add(drawn_nothing(np.random.default_rng([seed, 2, number]), size), OTHER, False, False, False)
    view, mirrored, calibrating, plain = (np.array(part) for part in zip(*said, strict=True))
    return Seen(np.stack(features), view.astype(np.intp), mirrored, calibrating, plain)


def fit(seen: Seen, *, mirrored_from: float | None = None) -> Head:
    """Learn the head: two logistic regressions and a distance, and set its limits on what was not learned from.

    ``mirrored_from`` is the logit from which a picture is called mirrored, where that limit is chosen by hand: few of
    those not learned from are near it.
    """
    upright = seen.view == 0
    known = upright & ~seen.mirrored & ~seen.calibrating
    mean = seen.features[known].mean(axis=0)
    scale = 1.0 / np.maximum(seen.features[known].std(axis=0), 1e-3)
    channels = (len(mean) - views.SIDES) // views.GRID**2
    zero = {name: np.zeros(shape, np.float32) for name, shape in views.sizes(channels).items()}
    head = Head(**{**zero, "mean": mean.astype(np.float32), "scale": scale.astype(np.float32)})
    taught = ~seen.calibrating
    standard = head.standard(seen.features)
    weight, bias = _regression(standard[taught], seen.view[taught], len(VIEWS))
    mirror, shift = _regression(standard[taught & upright], seen.mirrored[taught & upright].astype(np.intp), 2)
    whole = ((seen.features[known] - mean) * scale)[:, : -views.SIDES]
    whole = whole.reshape(len(whole), channels, -1).mean(axis=-1)
    covariance = np.atleast_2d(np.cov(whole, rowvar=False))
    covariance = (1 - SHRINK) * covariance + SHRINK * np.eye(channels) * np.trace(covariance) / channels
    values, vectors = np.linalg.eigh(covariance)
    head = dataclasses.replace(
        head,
        weight=weight,
        bias=bias,
        mirror_weight=mirror[1] - mirror[0],
        mirror_bias=np.array([shift[1] - shift[0]], np.float32),
        whiten=np.asarray(vectors / np.sqrt(np.maximum(values, 1e-8)), np.float32),
    )
    judging = seen.features[upright & ~seen.mirrored & (seen.calibrating if seen.calibrating.any() else taught)]
    limits = (
        min(0.5, float(np.quantile(head.probabilities(judging)[:, 0], STRAY))),
        max(0.0, float(np.quantile(head.mirror(judging), 1 - STRAY_MIRRORED)))
        if mirrored_from is None
        else mirrored_from,
        max(1e-6, float(np.quantile(head.distance(judging), 1 - STRAY))),
    )
    return dataclasses.replace(head, limits=np.array(limits, np.float32))


def _regression(
    features: NDArray[np.float32], wanted: NDArray[np.intp], count: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return weight (count, F) and bias (count) of a logistic regression, each class as heavy as another."""
    import torch
    from torch.nn import functional

    torch.manual_seed(0)
    given, target = torch.from_numpy(features), torch.from_numpy(wanted.astype(np.int64))
    layer = torch.nn.Linear(features.shape[1], count)
    torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(layer.bias)
    heavy = 1.0 / np.maximum(np.bincount(wanted, minlength=count), 1)
    share = torch.tensor(heavy / heavy[np.unique(wanted)].mean(), dtype=torch.float32)
    optimiser = torch.optim.AdamW(layer.parameters(), lr=RATE, weight_decay=DECAY)
    for _ in range(STEPS):
        optimiser.zero_grad()
        functional.cross_entropy(layer(given), target, weight=share).backward()
        optimiser.step()
    return layer.weight.detach().numpy().copy(), layer.bias.detach().numpy().copy()


def with_head(version: Path, head: Head | None, out: Path) -> Path:
    """Write a copy of a version with this head, or with an empty one to be made."""
    import torch

    loaded = weights.load_version(version)
    config = dataclasses.replace(loaded.config, views=True)
    module = network.build(config)
    state = {**module.state_dict(), **loaded.module.state_dict()}
    if head is not None:
        state |= {f"views.{name}": torch.from_numpy(value) for name, value in vars(head).items()}
    module.load_state_dict(state)
    return weights.save_version(out, module, config, loaded.card)


def loaded(version: Path) -> Predictor:
    """Return a version that predicts as it does in the window: by its graph where OpenVINO can take it over.

    Thousands of pictures are looked at, and torch is the slower engine on a processor.
    """
    from lungseg_model import graph
    from lungseg_model.predict import Predictor

    known = graph.read(version / graph.GRAPH, str(weights.read_card(version)["sha256"]))
    return Predictor(version, graph=known, precision="auto")


def held_frontals(folders: Sequence[Path], split: held_out.HeldOut) -> list[case_files.Case]:
    """Return the held-out cases that show a frontal chest radiograph."""
    return list(case_files.read_split(folders, apart=split.all_held_out, unused=split.left_out).val)


@dataclass(frozen=True)
class Figures:
    """What a head is worth on what is held out: right or false answers, and of how many."""

    rows: tuple[tuple[str, int, int], ...]

    def __str__(self) -> str:
        return "\n".join(
            f"{name:46s} {good:5d} of {count:5d}  {100 * good / count:.1f} %" for name, good, count in self.rows
        )


def score(
    predictor: Predictor, frontal: Sequence[tuple[str, Sample]], other: Sequence[tuple[str, str, Sample]]
) -> Figures:
    """Ask the head about held-out pictures and what is made of them.

    Parameters
    ----------
    frontal : sequence of (source, Sample)
        Each as it is, mirrored, and turned by each quarter.
    other : sequence of (kind, view, Sample)
    """
    head = predictor.network.head
    if head is None:
        raise ModelError("This version cannot recognise views.", remedy="Make a head first: fit.")
    size, toned = predictor.config.size, predictor.config.toned
    counts: dict[str, list[bool]] = {}

    def ask(grid: FloatImage) -> views.View:
        return head.answer(predictor.features(grid))

    def plain(sample: Sample) -> FloatImage:
        return batching.make(sample, np.random.default_rng(0), size=size, chances={}, toned=toned)[0]

    for source, sample in frontal:
        grid = plain(sample)
        found = ask(grid)
        counts.setdefault(f"{source}: called frontal", []).append(found.name == FRONTAL)
        counts.setdefault(f"{source}: not called mirrored", []).append(not found.mirrored)
        counts.setdefault(f"{source}: not called unlike", []).append(found.unlike <= 1.0)
        for view, quarters in TURNS.items():
            counts.setdefault(f"made, {view}", []).append(ask(turned(grid, quarters)).name == view)
        counts.setdefault("made, mirrored", []).append(ask(np.ascontiguousarray(grid[:, ::-1])).mirrored)
    for kind, view, sample in other:
        found = ask(plain(sample))
        counts.setdefault(f"{kind}: called {view}", []).append(found.name == view)
        counts.setdefault(f"{kind}: not called frontal, or unlike", []).append(not found.readable)
    for number in range(DRAWN):
        found = ask(drawn_nothing(np.random.default_rng([99, number]), size))
        counts.setdefault("drawn nonsense: not called frontal, or unlike", []).append(not found.readable)
    return Figures(tuple((name, sum(answers), len(answers)) for name, answers in counts.items()))


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Make, or score, the head that recognises views.")
    parser.add_argument("act", choices=("fit", "score"))
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--split", type=Path, required=True)
    parser.add_argument("--version", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="the version with a head; needed by fit")
    parser.add_argument("--every", type=int, default=1, help="use only every Nth frontal case")
    parser.add_argument("--pictures", type=Path, nargs="*", default=(), help="folders of images that show no chest")
    parser.add_argument(
        "--mirrored-from", type=float, help="logit of a mirrored one; else by what was not learned from"
    )
    chosen = parser.parse_args(arguments)

    split = held_out.read(chosen.split)
    held = set(split.all_held_out) | set(split.left_out)
    if chosen.act == "fit":
        if chosen.out is None:
            parser.error("fit needs --out")
        conversion.keep(with_head(chosen.version, None, chosen.out))
        predictor = loaded(chosen.out)
        size = predictor.config.size
        read = case_files.read_split(chosen.data, apart=split.all_held_out, unused=split.left_out)
        frontal = [batching.load(case, size) for case in read.train[:: chosen.every]]
        rows = [row for row in rows_of(chosen.data, tuple(KINDS)) if row[0] not in held]
        seen = look(predictor, frontal, [(KINDS[kind], batching.load_picture(path, size)) for _, kind, path in rows])
        with_head(chosen.version, fit(seen, mirrored_from=chosen.mirrored_from), chosen.out)
        conversion.keep(chosen.out)
        return
    predictor = loaded(chosen.version)
    size = predictor.config.size
    cases = held_frontals(chosen.data, split)[:: chosen.every]
    known = [(case.group, batching.load(case, size)) for case in cases]
    for name, _, path in rows_of(chosen.data, ("unlabelled",)):
        known.append((f"unlabelled, {name.split('_')[0]}", batching.load_picture(path, size)))
    rows = [row for row in rows_of(chosen.data, tuple(KINDS)) if row[0] in held]
    other = [(kind, KINDS[kind], batching.load_picture(path, size)) for _, kind, path in rows]
    for folder in chosen.pictures:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in case_files.SUFFIXES)
        other += [(folder.name, OTHER, batching.load_picture(path, size)) for path in paths]
    sys.stdout.write(f"{score(predictor, known, other)}\n")


if __name__ == "__main__":
    main()

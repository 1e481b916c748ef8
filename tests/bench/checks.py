"""How often the checks speak of sound masks, and how many planted faults they find.

``python -m tests.bench.checks --data ../shared/cxr --more ../shared/cxr_more`` from the root of the checkout. Each
reference is checked as it is, then with one fault of each kind planted in it (those of ``--more`` with some of them).
Masks of ``--more`` are told apart, by source: children, bedside. JSRT alone has a known spacing (0.7 mm at 512 pixels):
the others are checked without.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from lungseg_gui.core import lint, mending, plausibility
from lungseg_gui.core.findings import CHECKS
from lungseg_gui.core.fit import fit
from lungseg_gui.core.lungs import lungs_of
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Pixels, Spacing

JSRT_MM = 0.7  # of a pixel: 2048 of 0.175 mm were reduced to 512
NO_VERDICT = 255


@dataclass(frozen=True, eq=False)
class Reference:
    """A mask of the sets, on its image."""

    name: str
    group: str
    mask: Mask
    pixels: Pixels
    spacing: Spacing | None
    protocol: str

    def found(
        self, mask: Mask | None = None, *, spacing: Spacing | None = None, pixels: Pixels | None = None
    ) -> list[str]:
        """Return the names of the checks that speak of it, or of another mask in its place."""
        findings = lint.check(
            self.mask if mask is None else mask,
            spacing=spacing or self.spacing,
            pixels=self.pixels if pixels is None else pixels,
            protocol=self.protocol,
        )
        return [finding.check for finding in findings]


Planted = tuple[Mask, Pixels, Spacing | None]
Plant = Callable[[Reference, np.random.Generator], Planted]


def references(data: Path, more: Path | None) -> Iterator[Reference]:
    """Give the masks of both sets."""
    with (data / "cases.csv").open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            spacing = Spacing(JSRT_MM, JSRT_MM) if row["source"] == "jsrt" else None
            yield _reference(data, row["case_id"], row["source"], spacing, LUNG_FIELD)
    if more is None:
        return
    with (more / "cases.csv").open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["kind"] in ("full", "outline"):
                protocol = LUNG_FIELD if row["kind"] == "full" else RETROCARDIAC
                yield _reference(more, row["case_id"], f"more: {row['source']}", None, protocol)


def _reference(root: Path, name: str, group: str, spacing: Spacing | None, protocol: str) -> Reference:
    mask = cv2.imread(str(root / "labels" / f"{name}.png"), cv2.IMREAD_GRAYSCALE)
    pixels = cv2.imread(str(root / "images" / f"{name}.jpg"), cv2.IMREAD_GRAYSCALE)
    if mask is None or pixels is None:
        raise SystemExit(f"{name} cannot be read in {root}.")
    return Reference(name, group, _decided(np.asarray(mask, np.uint8)), np.asarray(pixels, np.uint8), spacing, protocol)


def _decided(labels: Mask) -> Mask:
    """Give the pixels without a verdict (devices, markers) to what is nearest, so that they are no holes."""
    unknown = labels == NO_VERDICT
    if not unknown.any():
        return labels
    _, nearest = cv2.distanceTransformWithLabels(
        unknown.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    owners = np.asarray(nearest)
    values = np.zeros(int(owners.max()) + 1, np.uint8)
    values[owners[~unknown]] = labels[~unknown]
    return values[owners]


# -- faults
def _a_lung(rng: np.random.Generator) -> int:
    return int(rng.choice((RIGHT, LEFT)))


def missing(case: Reference, rng: np.random.Generator) -> Planted:
    """One lung, either."""
    mask = case.mask.copy()
    mask[mask == _a_lung(rng)] = 0
    return mask, case.pixels, case.spacing


def swapped(case: Reference, rng: np.random.Generator) -> Planted:
    """Right and left."""
    del rng
    return mending.swap_sides(case.mask), case.pixels, case.spacing


def second_part(case: Reference, rng: np.random.Generator) -> Planted:
    """A disc of 1 % of the longer side across, apart from the lungs."""
    mask, radius = case.mask.copy(), max(1, round(0.005 * max(case.mask.shape)))
    free = cv2.distanceTransform((mask == 0).astype(np.uint8), cv2.DIST_L2, 5)
    rows, columns = np.nonzero(np.asarray(free) > radius + 2)
    at = int(rng.integers(len(rows)))
    cv2.circle(mask, (int(columns[at]), int(rows[at])), radius, _a_lung(rng), -1)
    return mask, case.pixels, case.spacing


def hole(case: Reference, rng: np.random.Generator) -> Planted:
    """A disc of 1 % of the longer side across, inside a lung."""
    mask, value, radius = case.mask.copy(), _a_lung(rng), max(1, round(0.005 * max(case.mask.shape)))
    depth = cv2.distanceTransform(np.pad((mask == value).astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    rows, columns = np.nonzero(np.asarray(depth) > radius + 2)
    at = int(rng.integers(len(rows)))
    cv2.circle(mask, (int(columns[at]), int(rows[at])), radius, 0, -1)
    return mask, case.pixels, case.spacing


def halved(case: Reference, rng: np.random.Generator) -> Planted:
    """The upper or lower half of a lung's area is not taken in."""
    mask, value = case.mask.copy(), _a_lung(rng)
    filled = np.cumsum(np.count_nonzero(mask == value, axis=1))
    middle = int(np.searchsorted(filled, filled[-1] / 2))
    part = mask[:middle] if rng.integers(2) else mask[middle:]
    part[part == value] = 0
    return mask, case.pixels, case.spacing


def narrowed(case: Reference, rng: np.random.Generator) -> Planted:
    """The inner or outer half of a lung's area is not taken in."""
    mask, value = case.mask.copy(), _a_lung(rng)
    filled = np.cumsum(np.count_nonzero(mask == value, axis=0))
    middle = int(np.searchsorted(filled, filled[-1] / 2))
    part = mask[:, :middle] if rng.integers(2) else mask[:, middle:]
    part[part == value] = 0
    return mask, case.pixels, case.spacing


def shifted(case: Reference, rng: np.random.Generator) -> Planted:
    """The whole mask, by 6 % of the longer side, up, down, right or left."""
    step = 0.06 * max(case.mask.shape)
    down, across = ((step, 0), (-step, 0), (0, step), (0, -step))[int(rng.integers(4))]
    return _moved(case.mask, down, across), case.pixels, case.spacing


def level(case: Reference, rng: np.random.Generator) -> Planted:
    """One lung alone lies half its height too high or too low."""
    value = _a_lung(rng)
    own = np.where(case.mask == value, case.mask, np.uint8(0))
    rows = np.flatnonzero(own.any(axis=1))
    step = 0.5 * (rows[-1] - rows[0] + 1)
    room = rows[0] > own.shape[0] - rows[-1]  # towards the side with more room
    moved = _moved(own, -step if room else step, 0)
    mask = np.where(case.mask == value, np.uint8(0), case.mask)
    return np.where(mask == 0, moved, mask), case.pixels, case.spacing


def ragged(case: Reference, rng: np.random.Generator) -> Planted:
    """Teeth of 0.5 % of a lung's height, 5 % apart, along the whole contour."""
    return _toothed(case, rng, height=0.005, along=1.0)


def ragged_stretch(case: Reference, rng: np.random.Generator) -> Planted:
    """Teeth of 1 % of a lung's height, 5 % apart, along 15 % of the contour."""
    return _toothed(case, rng, height=0.01, along=0.15)


def _toothed(case: Reference, rng: np.random.Generator, *, height: float, along: float) -> Planted:
    mask, value = case.mask.copy(), _a_lung(rng)
    own = (mask == value).astype(np.uint8)
    outlines, _ = cv2.findContours(own, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = np.asarray(max(outlines, key=len))[:, 0, :].astype(np.float64)
    tall = float(np.ptp(outline[:, 1]))
    outline = np.roll(outline, int(rng.integers(len(outline))), axis=0)
    smooth = np.stack([cv2.blur(outline[:, i : i + 1], (1, 15))[:, 0] for i in (0, 1)], axis=1)
    far = np.cumsum(np.hypot(*(np.roll(smooth, -1, axis=0) - smooth).T))
    there = np.gradient(smooth, axis=0)
    outwards = np.stack([there[:, 1], -there[:, 0]], axis=1) / (np.hypot(*there.T)[:, None] + 1e-9)
    teeth = height * tall * np.sin(2 * np.pi * far / (0.05 * tall)) * (far < along * far[-1])
    drawn = (outline + outwards * teeth[:, None]).round().astype(np.int32)
    own[...] = 0
    cv2.fillPoly(own, [drawn], 1)
    mask[mask == value] = 0
    mask[(own == 1) & (mask == 0)] = value
    return mending.close_holes(mending.keep_largest(mask)), case.pixels, case.spacing


def cut_off(case: Reference, rng: np.random.Generator) -> Planted:
    """The image ends in the middle of a lung's width."""
    value = _a_lung(rng)
    columns = np.flatnonzero((case.mask == value).any(axis=0))
    middle = int(columns[0] + columns[-1]) // 2
    part = np.s_[:, middle:] if value == RIGHT else np.s_[:, :middle]
    return case.mask[part].copy(), np.asarray(case.pixels[part], np.uint8).copy(), case.spacing


def too_large(case: Reference, rng: np.random.Generator) -> Planted:
    """A spacing that is twice the true one."""
    del rng
    assert case.spacing is not None
    return case.mask, case.pixels, Spacing(2 * case.spacing.row, 2 * case.spacing.column)


def too_small(case: Reference, rng: np.random.Generator) -> Planted:
    """A spacing that is a tenth of the true one."""
    del rng
    assert case.spacing is not None
    return case.mask, case.pixels, Spacing(case.spacing.row / 10, case.spacing.column / 10)


# Each with the checks that may find it.
FAULTS: tuple[tuple[Plant, tuple[str, ...]], ...] = (
    (missing, ("present",)),
    (swapped, ("sides",)),
    (second_part, ("parts",)),
    (hole, ("holes",)),
    (halved, ("ratio", "place")),
    (narrowed, ("ratio", "place")),
    (shifted, ("place",)),
    (level, ("place",)),
    (ragged, ("contour",)),
    (ragged_stretch, ("contour",)),
    (cut_off, ("border", "ratio")),
    (too_large, ("size",)),
    (too_small, ("size",)),
)
# Limits that were set with children in mind are tried on them, too.
OF_ANY_AGE = tuple(fault for fault in FAULTS if fault[0] in (halved, narrowed, ragged, ragged_stretch))


def _moved(mask: Mask, down: float, across: float) -> Mask:
    matrix = np.array([[1.0, 0.0, across], [0.0, 1.0, down]])
    return np.asarray(cv2.warpAffine(mask, matrix, mask.shape[::-1], flags=cv2.INTER_NEAREST), np.uint8)


def figures(case: Reference) -> dict[str, float]:
    """Return what the limits are set on."""
    lungs = {lung.value: lung for lung in lungs_of(case.mask)}
    known: dict[str, float] = {}
    for name, value in (("right", RIGHT), ("left", LEFT)):
        if value in lungs:
            shape = plausibility.raggedness(lungs[value])
            if shape is not None:
                known |= {f"raggedness, {name}": shape.ratio, f"stretch, {name}": shape.stretch}
            if case.spacing is not None:
                box, (row, column) = lungs[value].box, (case.spacing.row, case.spacing.column)
                known[f"area, {name}, cm²"] = lungs[value].area * row * column / 100
                known[f"height, {name}, mm"] = (box.bottom - box.top) * row
                known[f"width, {name}, mm"] = (box.right - box.left) * column
    if len(lungs) == 2:
        known["left / right area"] = plausibility.area_ratio(lungs[RIGHT], lungs[LEFT])
        for word, first, last in (("height", "top", "bottom"), ("width", "left", "right")):
            right, left = (getattr(lungs[v].box, last) - getattr(lungs[v].box, first) for v in (RIGHT, LEFT))
            known[f"left / right {word}"] = left / right
        known["level"] = plausibility.level(lungs[RIGHT], lungs[LEFT])
    place = fit(case.mask, case.pixels)
    if place is not None:
        known |= {"fit, contrast": place.contrast, "fit, distance": place.share}
    return known


def _share(hits: Sequence[bool]) -> str:
    return f"{len(hits):6}{100 * sum(hits) / len(hits):7.1f} %"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with cases.csv, images and labels")
    parser.add_argument("--more", type=Path, help="a second such folder, told apart by source")
    parser.add_argument("--seed", type=int, default=10)
    parser.add_argument("--json", type=Path, help="write every case's findings and figures here")
    parser.add_argument("--figures", action="store_true", help="print the percentiles that limits are set on")
    chosen = parser.parse_args(arguments)
    rng = np.random.default_rng(chosen.seed)
    spoken: dict[str, list[set[str]]] = defaultdict(list)
    caught: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    measured: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    rows: list[dict[str, object]] = []
    for case in references(chosen.data, chosen.more):
        found = case.found()
        figures_here = figures(case)
        own = not case.group.startswith("more")
        for group in (case.group, "all of --data") if own else (case.group,):
            spoken[group].append(set(found))
            for name, value in figures_here.items():
                measured[group][name].append(value)
        rows.append({"case": case.name, "group": case.group, "found": found, **figures_here})
        for plant, checks in FAULTS if own else OF_ANY_AGE:
            if plant in (too_large, too_small) and case.spacing is None:
                continue
            mask, pixels, spacing = plant(case, rng)
            named = case.found(mask, spacing=spacing, pixels=pixels)
            hit = any(check in named for check in checks)
            caught["all of --data" if own else case.group][plant.__name__].append(hit)
    if chosen.json:
        chosen.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    say = sys.stdout.write
    say(f"{'sound masks':24}{'n':>6}{'any':>9}" + "".join(f"{name:>9}" for name, _ in CHECKS[:-1]) + "\n")
    for group, sets in spoken.items():
        each = [sum(name in found for found in sets) for name, _ in CHECKS[:-1]]
        share = 100 * sum(map(bool, sets)) / len(sets)
        say(f"{group:24}{len(sets):6}{share:7.1f} %" + "".join(f"{number:9}" for number in each) + "\n")
    for group, hits in caught.items():
        say(f"\n{'faults planted in':17}{group:24}{'n':>6}{'found':>9}\n")
        for plant, _ in FAULTS:
            if hits[plant.__name__]:
                say(f"  {plant.__name__:39}{_share(hits[plant.__name__])}  {(plant.__doc__ or '').strip()}\n")
        say(f"  {'all':39}{_share([hit for each in hits.values() for hit in each])}\n")
    if chosen.figures:
        marks = (0, 0.5, 1, 5, 50, 95, 99, 99.5, 100)
        for group, table in measured.items():
            say(f"\n{group:24}" + "".join(f"{mark:9}" for mark in marks) + "\n")
            for name, values in sorted(table.items()):
                say(f"  {name:22}" + "".join(f"{value:9.3f}" for value in np.percentile(values, marks)) + "\n")


if __name__ == "__main__":
    main()

"""How well a version learns from a few corrected cases, over seeds: ``python -m lungseg_lab.compare_tuning --help``.

The learning is :func:`lungseg_model.tune.tune`, the scoring ``Predictor`` from the saved version, both as users run
them. A correction is simulated: the reference mask, beside the mask that the parent had made. Cases to learn from are
drawn from ``train`` of the source by the seed; tested is on ``val`` and on a fixed part of ``train`` that is never
drawn. What is forgotten is seen on ``val`` of the other sources. Some ways also learn from pictures of
the source without their masks, which are never tested either.

Finished rows of the table are not computed again.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch

from lungseg_lab import figures
from lungseg_lab.retrocardiac import with_retrocardiac
from lungseg_model import metrics, teaching, tune, weights
from lungseg_model.predict import Predictor
from lungseg_model.preprocess import ByteImage
from lungseg_model.teaching import Strategy
from lungseg_sets import case_files, held_out, kinds, storage
from lungseg_sets.case_files import Case
from lungseg_sets.masks import read_mask

TESTED = 100  # cases of the source; more where its ``val`` has more
FALLS = 0.02  # Dice that a case may lose before it counts
WITHOUT_MASK = 120  # pictures of the source at most
MILD = {name: 0.5 * teaching.CHANCES[name] for name in ("rotate", "zoom", "stretch", "shift", "gamma")} | {"fill": 1.0}
PROTOCOLS: dict[str, Callable[[ByteImage], ByteImage]] = {
    "as it is": lambda mask: mask,
    "with retrocardiac part": with_retrocardiac,
}
BY_PHANTOMS = "replay phantoms"
"""Ways so called learn from ``--phantoms`` what the parent finds there, in place of the source's pictures."""
# Strategy, and how far to go: None where that is measured.
WAYS: dict[str, tuple[Strategy, float | None]] = {
    "kept": (teaching.KEPT, None),
    "decoder first": (teaching.KEPT, 1.0),
    "pulled": (teaching.PULLED, 1.0),
    "pulled, averaged": (teaching.PULLED, None),
    "emphasis 2": (replace(teaching.KEPT, name="emphasis 2", emphasis=2.0), None),
    "augmented": (replace(teaching.KEPT, name="augmented", chances=teaching.CHANCES), None),
    "all cases": (replace(teaching.KEPT, name="all cases", whole=True), None),
    "all cases, whole way": (replace(teaching.KEPT, name="all cases", whole=True), 1.0),
    "more passes": (replace(teaching.KEPT, name="more passes", passes=2.0, chances=MILD), None),
    "last layers": (replace(teaching.KEPT, name="last layers", moves="last layers"), None),
    "low rank": (replace(teaching.KEPT, name="low rank", rank=4), None),
    "replay": (replace(teaching.KEPT, name="replay", replay=10), None),
    "replay, as long": (replace(teaching.KEPT, name="replay, as long", replay=10, passes=0.5), None),
    "replay, as long, half way": (replace(teaching.KEPT, name="replay, as long", replay=10, passes=0.5), 0.5),
    BY_PHANTOMS: (replace(teaching.KEPT, name="replay phantoms", replay=10), None),
    f"{BY_PHANTOMS}, as long": (replace(teaching.KEPT, name="replay phantoms, as long", replay=10, passes=0.5), None),
    "own images": (replace(teaching.KEPT, name="own images", own=20), None),
    "own images, onward": (replace(teaching.KEPT, name="own images, onward", own=20, last=0.75, onward=True), None),
    "all cases, onward": (replace(teaching.KEPT, name="all cases, onward", whole=True, last=0.75, onward=True), None),
}


@dataclass(frozen=True)
class Row:
    """One way on one draw of cases; Dice of both lungs, on the stored grid, post-processed.

    Attributes
    ----------
    way : str
        One of :data:`WAYS`, or ``reference``: another version, scored only on ``val`` of the source.
    dice, change, worst_change : float
        Mean on the cases of the source that are tested; change from the parent, and the one of the worst case.
    val, val_change : float
        The same on ``val`` of the source.
    elsewhere, elsewhere_change : float
        Mean on ``val`` of the other sources.
    left, left_change, val_left, val_left_change, elsewhere_left, elsewhere_left_change : float
        The same of the contour left to correct, a share.
    fell, elsewhere_fell : int
        Cases that lost more than :data:`FALLS`.
    """

    parent: str
    source: str
    protocol: str
    cases: int
    seed: int
    way: str
    factor: float
    seconds: float
    tested: int
    dice: float
    change: float
    worst_change: float
    val: float
    val_change: float
    elsewhere: float
    elsewhere_change: float
    left: float = 0.0
    left_change: float = 0.0
    val_left: float = 0.0
    val_left_change: float = 0.0
    elsewhere_left: float = 0.0
    elsewhere_left_change: float = 0.0
    fell: int = 0
    elsewhere_fell: int = 0

    @property
    def key(self) -> tuple[str, ...]:
        """What makes a row another one."""
        return (self.parent, self.source, self.protocol, str(self.cases), str(self.seed), self.way)


class Comparison:
    """One parent, one source to learn, one protocol."""

    def __init__(
        self,
        parent: Path,
        folders: Path | Sequence[Path],
        *,
        source: str,
        protocol: str,
        others: int,
        scratch: Path,
        precision: str,
        split: Path | None = None,
        every: int = 1,
        phantoms: Path | None = None,
    ) -> None:
        self._parent, self._source, self._protocol = parent, source, protocol
        self._phantoms = [] if phantoms is None else sorted(phantoms.glob("*.png"))
        self._scratch, self._precision = scratch, precision
        self._halves: dict[str, Path] = {}
        held = held_out.read(split) if split is not None else held_out.HeldOut({}, ())
        found = case_files.read_split(folders, apart=held.all_held_out, unused=held.left_out, paired=False)
        self.val = [case for case in found.val if case.group == source][::every]
        train = [case for case in found.train if case.group == source and case.case_id not in held.suspects]
        order = np.random.default_rng([0, 11]).permutation(len(train))
        reserved = max(0, TESTED - len(self.val)) if every == 1 else 0
        self.target = self._meaning([*self.val, *(train[i] for i in order[:reserved])])
        self.val = self.target[: len(self.val)]
        self.pool = [train[i] for i in order[reserved:]]
        full = [case for case in found.val if case.kind == kinds.FULL]
        groups = sorted({case.group for case in full} - {source})
        rest = [case for group in groups for case in [c for c in full if c.group == group][:others]]
        self.others = self._meaning(rest)
        self.before = self._scores(parent, self.target)
        self.before_elsewhere = self._scores(parent, self.others)

    def _meaning(self, cases: Sequence[Case]) -> list[Case]:
        """Return the cases with masks of the protocol, written beside."""
        made: list[Case] = []
        for case in cases:
            shape = case_files.read_image(case.image).shape
            mask = PROTOCOLS[self._protocol](read_mask(case.mask, (shape[0], shape[1])))
            made.append(replace(case, mask=self._write("labels", case, mask)))
        return made

    def _write(self, folder: str, case: Case, mask: ByteImage) -> Path:
        path = self._scratch / folder / f"{case.case_id}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        storage.write_bytes(path, cv2.imencode(".png", mask)[1].tobytes())
        return path

    def _scores(self, version: Path, cases: Sequence[Case]) -> np.ndarray:
        """Return Dice and contour left of each case, float64 (n, 2)."""
        predictor = Predictor(version, precision=self._precision)
        scores = np.zeros((len(cases), 2))
        for number, case in enumerate(cases):
            pixels = case_files.read_image(case.image)
            found = predictor.predict(pixels, spacing=case.spacing).mask
            wanted = read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
            scores[number] = metrics.dice(found > 0, wanted > 0), metrics.left_to_correct(found, wanted)[0]
        return scores

    def drawn(self, number: int, seed: int) -> list[Case]:
        """Draw cases to learn from, with what the parent made of them."""
        picks = np.random.default_rng([seed, 7]).permutation(len(self.pool))[:number]
        predictor = Predictor(self._parent, precision=self._precision)
        return [
            replace(
                case, original=self._write("originals", case, predictor.predict(case_files.read_image(case.image)).mask)
            )
            for case in self._meaning([self.pool[i] for i in picks])
        ]

    def without_mask(self, way: str, number: int, seed: int) -> list[Path]:
        """Return pictures of the source that are neither drawn nor tested; for some ways phantoms instead."""
        if way.startswith(BY_PHANTOMS):
            return self._phantoms
        picks = np.random.default_rng([seed, 7]).permutation(len(self.pool))
        return [self.pool[i].image for i in picks[number : number + WITHOUT_MASK]]

    def run(self, way: str, number: int, seed: int) -> Row:
        """Learn and score."""
        strategy, factor = WAYS[way]
        learn = self.drawn(number, seed)
        checkpoint = self._scratch / f"{strategy.name}-{number}-{seed}.pt"
        same = repr((replace(strategy, name="", own=0, last=1.0, onward=False, whole=False), number, seed))
        other = self._halves.setdefault(same, checkpoint)
        if other != checkpoint:  # ways that differ only in their last network: the halves' are trained once
            for half in (".0.pt", ".1.pt"):
                shutil.copyfile(other.with_suffix(half), checkpoint.with_suffix(half))
        started = time.monotonic()
        out = tune.tune(
            self._parent,
            learn,
            out=self._scratch / "version",
            further=self.without_mask(way, number, seed),
            seed=seed,
            strategy=strategy,
            factor=factor,
            precision=self._precision,
            checkpoint=checkpoint,
        )
        seconds = time.monotonic() - started
        used = float(weights.read_card(out)["factor"])
        return self._row(
            way, number, seed, used, seconds, self._scores(out, self.target), self._scores(out, self.others)
        )

    def reference(self, version: Path) -> Row:
        """Score another version on ``val`` of the source: it may have learned from ``train``."""
        scores = self.before.copy()
        scores[: len(self.val)] = self._scores(version, self.val)
        row = self._row("reference", 0, 0, 0.0, 0.0, scores, self.before_elsewhere)
        return replace(
            row,
            dice=row.val,
            change=row.val_change,
            left=row.val_left,
            left_change=row.val_left_change,
            tested=len(self.val),
        )

    def parent(self) -> Row:
        """Return the parent's own row, with no cases learned from."""
        return self._row("parent", 0, 0, 0.0, 0.0, self.before, self.before_elsewhere)

    def _row(
        self, way: str, number: int, seed: int, factor: float, seconds: float, here: np.ndarray, there: np.ndarray
    ) -> Row:
        val = len(self.val)
        parts = {
            "": (here, self.before),
            "val": (here[:val], self.before[:val]),
            "elsewhere": (there, self.before_elsewhere),
        }
        figures_of: dict[str, float] = {"worst_change": float((here - self.before)[:, 0].min())}
        for part, (after, before) in parts.items():
            mean, change = after.mean(axis=0), (after - before).mean(axis=0)
            named = f"{part}_" if part else ""
            figures_of |= {part or "dice": mean[0], f"{named}change": change[0]}
            figures_of |= {f"{named}left": mean[1], f"{named}left_change": change[1]}
        fell, fell_elsewhere = (
            int(((after - before)[:, 0] < -FALLS).sum()) for after, before in (parts[""], parts["elsewhere"])
        )
        return Row(
            parent=self._parent.name,
            source=self._source,
            protocol=self._protocol,
            cases=number,
            seed=seed,
            way=way,
            factor=factor,
            seconds=round(seconds, 1),
            tested=len(here),
            fell=fell,
            elsewhere_fell=fell_elsewhere,
            **{name: round(float(value), 5) for name, value in figures_of.items()},
        )


def read_rows(table: Path) -> list[Row]:
    """Return the rows of a table; none where there is no file."""
    if not table.is_file():
        return []
    types: dict[str, type] = {"int": int, "float": float, "str": str}
    with table.open(newline="", encoding="utf-8") as lines:
        return [
            Row(**{f.name: types[str(f.type)](line[f.name]) for f in dataclasses.fields(Row) if line.get(f.name)})
            for line in csv.DictReader(lines)
        ]


def summary(rows: Sequence[Row]) -> list[str]:
    """Return the lines of a table in Markdown: means over the seeds, and how much of the gap was closed."""
    lines = [
        "| source | protocol | way | cases | seeds | factor | Dice | change | worst case | gap closed | elsewhere |"
        " contour left | of its gap | elsewhere | cases that fell, elsewhere |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    wanted = {(r.source, r.protocol): r.val_change for r in rows if r.way == "reference"}
    lefts = {(r.source, r.protocol): r.val_left_change for r in rows if r.way == "reference"}
    keys = dict.fromkeys((r.source, r.protocol, r.way, r.cases) for r in rows)
    for key in keys:
        group = [row for row in rows if (row.source, row.protocol, row.way, row.cases) == key]

        def mean(name: str, group: Sequence[Row] = group) -> float:
            return float(np.mean([getattr(row, name) for row in group]))

        gap = wanted.get(key[:2], 0.0)
        closed = f"{100 * mean('val_change') / gap:.0f} % of {gap:.4f}" if gap > 0 and group[0].cases else ""
        left = lefts.get(key[:2], 0.0)
        left_closed = f"{100 * mean('val_left_change') / left:.0f} %" if left < 0 and group[0].cases else ""
        lines.append(
            f"| {key[0]} | {key[1]} | {key[2]} | {key[3]} | {len(group)} | {mean('factor'):.2f} | {mean('dice'):.4f} |"
            f" {mean('change'):+.4f} | {min(r.worst_change for r in group):+.4f} | {closed} |"
            f" {mean('elsewhere_change'):+.4f} | {100 * mean('left'):.1f} % | {left_closed} |"
            f" {100 * mean('elsewhere_left'):.1f} % ({100 * mean('elsewhere_left_change'):+.1f}) |"
            f" {sum(r.fell for r in group)}, {sum(r.elsewhere_fell for r in group)} |"
        )
    return lines


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn and score every way, number of cases and seed that the table lacks, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="a CSV; rows are appended as they are finished")
    parser.add_argument(
        "--data", type=Path, nargs="+", help="folders with cases.csv; without them the table is printed, no more"
    )
    parser.add_argument("--split", type=Path, help="the JSON file that says what is held out beside cases.csv")
    parser.add_argument("--every", type=int, default=1, help="test on every n-th held-out case of the source")
    parser.add_argument("--parent", type=Path, default=weights.bundled(), help="a version that never saw the source")
    parser.add_argument("--source", help="group of cases.csv that is learned, such as openist")
    parser.add_argument("--reference", type=Path, help="a version that saw everything: what the gap is measured to")
    parser.add_argument("--protocol", choices=PROTOCOLS, default="as it is", help="what the masks of all sources mean")
    parser.add_argument("--cases", type=int, nargs="+", default=[20])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=["kept"])
    parser.add_argument("--phantoms", type=Path, help="PNG images of `lungseg phantom` for the ways that replay them")
    parser.add_argument("--others", type=int, default=25, help="cases of every other source")
    parser.add_argument("--precision", choices=("auto", "float32", "bfloat16"), default="auto")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--plot", type=Path, help="write a PNG: Dice over the number of cases")
    chosen = parser.parse_args(arguments)
    if chosen.data is not None:
        if not chosen.source:
            parser.error("--data needs --source")
        if any(way.startswith(BY_PHANTOMS) for way in chosen.ways) and not (
            chosen.phantoms and chosen.phantoms.is_dir()
        ):
            parser.error("these ways need --phantoms: lungseg phantom --format png --size 512x512 --count 10 --out DIR")
        torch.set_num_threads(chosen.threads)
        _fill(chosen)
    rows = read_rows(chosen.out)
    sys.stdout.write("\n".join(summary(rows)) + "\n")
    if chosen.plot is not None:
        lines: dict[str, list[tuple[float, float]]] = {}
        for row in rows:
            if row.way in ("kept", "parent"):
                name = row.source if row.protocol == "as it is" else f"{row.source}, {row.protocol}"
                lines.setdefault(name, []).append((row.cases, row.dice))
        storage.write_bytes(chosen.plot, figures.over_cases(lines))


def _fill(chosen: argparse.Namespace) -> None:
    there = {row.key for row in read_rows(chosen.out)}
    with tempfile.TemporaryDirectory(prefix="compare-tuning-") as scratch:
        comparison = Comparison(
            chosen.parent,
            chosen.data,
            source=chosen.source,
            protocol=chosen.protocol,
            split=chosen.split,
            every=chosen.every,
            others=chosen.others,
            scratch=Path(scratch),
            precision=chosen.precision,
            phantoms=chosen.phantoms,
        )

        def add(row: Row) -> None:
            if row.key in there:
                return
            there.add(row.key)
            fresh = not chosen.out.is_file()
            with chosen.out.open("a", newline="", encoding="utf-8") as lines:
                table = csv.DictWriter(lines, [field.name for field in dataclasses.fields(Row)], lineterminator="\n")
                if fresh:
                    table.writeheader()
                table.writerow(dataclasses.asdict(row))
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()

        first = comparison.parent()
        add(first)
        if chosen.reference is not None:
            add(comparison.reference(chosen.reference))
        for number in chosen.cases:
            for seed in chosen.seeds:
                for way in chosen.ways:
                    if replace(first, cases=number, seed=seed, way=way).key not in there:
                        add(comparison.run(way, number, seed))


if __name__ == "__main__":
    main()

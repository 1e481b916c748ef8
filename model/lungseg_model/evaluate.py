"""Tables of agreement: one row per case, one summary."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import io
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from lungseg_model import metrics, weights
from lungseg_model.errors import ModelError
from lungseg_model.preprocess import ByteImage
from lungseg_sets import case_files, kinds, storage
from lungseg_sets.case_files import Case
from lungseg_sets.words import tr_later

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor

HIGHER_IS_BETTER = ("dice_both", "dice_right", "dice_left", "iou_both")
LOWER_IS_BETTER = (
    *("hd95_px", "hd95_mm", "hd95_share", "assd_px", "assd_mm", "components"),
    *("left_share", "left_mm", "outer_share", "ragged", "ragged_reference"),
)


@dataclass(frozen=True)
class CaseScores:
    """How well one mask agrees with its reference, on the stored grid.

    Attributes
    ----------
    dice_both, dice_right, dice_left, iou_both : float
        "both" is both lungs as one region.
    hd95_px, hd95_mm, assd_px, assd_mm : float or None
        The larger (HD95) or the mean (ASSD) of the two lungs; mm only where the spacing is known.
    hd95_share : float
        HD95 in pixels divided by the picture's height.
    components : int
        Of the larger number of the two lungs; 1 is right.
    left_share, left_mm : float, float or None
        Contour left to correct, see ``metrics.left_to_correct``; the length only where the spacing is known.
    outer_share : float
        The same, only of the outer contour.
    ragged, ragged_reference : float
        Raggedness of what was found and of the reference, mean of the lungs; see ``metrics.raggedness``.
    """

    case_id: str
    group: str
    dice_both: float
    dice_right: float
    dice_left: float
    iou_both: float
    hd95_px: float
    hd95_mm: float | None
    hd95_share: float
    assd_px: float
    assd_mm: float | None
    components: int
    left_share: float
    left_mm: float | None
    outer_share: float
    ragged: float
    ragged_reference: float


def measure(
    found: ByteImage,
    wanted: ByteImage,
    *,
    case_id: str = "",
    group: str = "",
    spacing: tuple[float, float] | None = None,
) -> CaseScores:
    """Compare two label maps, uint8 (H, W), each case in its own protocol.

    Where ``wanted`` is 255 it gives no verdict, and what was found there is taken for right.

    Raises
    ------
    ModelError
        Masks of different sizes.
    """
    if found.shape != wanted.shape:
        raise ModelError(
            tr_later("The masks of {case_id} have different sizes.")
            if case_id
            else tr_later("The masks of a case have different sizes."),
            remedy=tr_later("Save both on the pixel grid of the image."),
            case_id=case_id,
        )
    share, length = metrics.left_to_correct(found, wanted, spacing=spacing)
    outer, _ = metrics.left_to_correct(found, wanted, outer=True)
    wanted = answered(wanted, found)
    sides = [(found == side, wanted == side) for side in (1, 2)]
    pixels = [metrics.distances(ours, theirs) for ours, theirs in sides]
    metric = [metrics.distances(ours, theirs, spacing=spacing) for ours, theirs in sides] if spacing else None
    return CaseScores(
        case_id=case_id,
        group=group,
        dice_both=metrics.dice(found > 0, wanted > 0),
        dice_right=metrics.dice(*sides[0]),
        dice_left=metrics.dice(*sides[1]),
        iou_both=metrics.iou(found > 0, wanted > 0),
        hd95_px=max(hd95 for hd95, _ in pixels),
        hd95_mm=max(hd95 for hd95, _ in metric) if metric else None,
        hd95_share=max(hd95 for hd95, _ in pixels) / found.shape[0],
        assd_px=sum(assd for _, assd in pixels) / 2,
        assd_mm=sum(assd for _, assd in metric) / 2 if metric else None,
        components=max(metrics.components(ours) for ours, _ in sides),
        left_share=share,
        left_mm=length,
        outer_share=outer,
        ragged=_mean_raggedness([ours for ours, _ in sides]),
        ragged_reference=_mean_raggedness([theirs for _, theirs in sides]),
    )


def _mean_raggedness(lungs: Sequence[NDArray[np.bool_]]) -> float:
    """Return the mean of the lungs that are there; 0 without any."""
    known = [metrics.raggedness(lung) for lung in lungs if lung.any()]
    return sum(known) / len(known) if known else 0.0


def answered(wanted: ByteImage, found: ByteImage) -> ByteImage:
    """Return a reference (H, W) that agrees with what was found where it gives no verdict."""
    silent = wanted == kinds.SILENT
    return np.where(silent, found, wanted) if silent.any() else wanted


def worst(values: Sequence[float], *, higher_is_better: bool = True) -> float:
    """Return the mean of the worst ``max(1, round(0.05 n))`` values: the worst 5 %."""
    ordered = sorted(values, reverse=not higher_is_better)
    count = max(1, round(0.05 * len(ordered)))
    return float(np.mean(ordered[:count]))


def summarise(rows: Sequence[CaseScores]) -> dict[str, Any]:
    """Return mean, median and worst 5 % of every figure, and n.

    Raises
    ------
    ModelError
        No rows.
    """
    if not rows:
        raise ModelError(
            tr_later("There are no cases to summarise."), remedy=tr_later("Check the names of images and masks.")
        )
    summary: dict[str, Any] = {"n": len(rows)}
    for name in (*HIGHER_IS_BETTER, *LOWER_IS_BETTER):
        known: list[float | int | None] = [getattr(row, name) for row in rows]
        values = [float(value) for value in known if value is not None]
        if not values:
            summary[name] = None
            continue
        summary[name] = {
            "mean": float(np.mean(values)),
            "median": float(np.median(values)),
            "worst_5_percent": worst(values, higher_is_better=name in HIGHER_IS_BETTER),
        }
    return summary


def summarise_groups(rows: Sequence[CaseScores]) -> dict[str, Any]:
    """Return the summary of all rows and, under "groups", of each group."""
    groups = sorted({row.group for row in rows})
    return {**summarise(rows), "groups": {g: summarise([r for r in rows if r.group == g]) for g in groups}}


def write_tables(out: Path, rows: Sequence[CaseScores]) -> dict[str, Any]:
    """Write cases.csv and summary.json into ``out`` and return the summary."""
    summary = summarise_groups(rows)
    table = io.StringIO()
    writer = csv.DictWriter(table, fieldnames=[f.name for f in dataclasses.fields(CaseScores)], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        values = dataclasses.asdict(row)
        writer.writerow({k: "" if v is None else round(v, 5) if isinstance(v, float) else v for k, v in values.items()})
    storage.write_bytes(out / "cases.csv", table.getvalue().encode())
    storage.write_bytes(out / "summary.json", (json.dumps(summary, indent=2) + "\n").encode())
    return summary


def run(
    predictor: Predictor,
    cases: Iterable[Case],
    *,
    change: Callable[[np.ndarray], np.ndarray] | None = None,
    report: Callable[[int], None] | None = None,
) -> list[CaseScores]:
    """Predict every case as a user would and compare on the stored grid.

    Parameters
    ----------
    change : callable, optional
        Applied to the pixels before prediction, e.g. ``invert``.
    report : callable, optional
        Called with how many cases are done; may raise to cancel.
    """
    rows: list[CaseScores] = []
    for case in cases:
        pixels = case_files.read_image(case.image)
        wanted = case_files.read_reference(case, (pixels.shape[0], pixels.shape[1]))
        shown = pixels if change is None else change(pixels)
        found = predictor.predict(shown, spacing=case.spacing, kind=case.kind).mask
        rows.append(measure(found, wanted, case_id=case.case_id, group=case.group, spacing=case.spacing))
        if report is not None:
            report(len(rows))
    return rows


def invert(pixels: np.ndarray) -> np.ndarray:
    """Return the other polarity: the brightest possible value of the type minus each pixel."""
    if np.issubdtype(pixels.dtype, np.integer):
        return np.asarray(np.iinfo(pixels.dtype).max - pixels, pixels.dtype)
    return np.asarray(pixels.max() - pixels, pixels.dtype)


def main(arguments: Sequence[str] | None = None) -> None:
    """``python -m lungseg_model.evaluate --data DIR --out DIR [--split val] [--version DIR] [--invert]``."""
    parser = argparse.ArgumentParser(description="Score a model version on a set of cases.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--split", choices=("train", "val"), default="val")
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--device", default="auto")
    parser.add_argument("--invert", action="store_true")
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    split = case_files.read_split(chosen.data)
    predictor = Predictor(chosen.version, device=chosen.device)
    rows = run(
        predictor,
        split.val if chosen.split == "val" else split.train,
        change=invert if chosen.invert else None,
    )
    summary = write_tables(chosen.out, rows)
    for name, part in (("all", summary), *summary["groups"].items()):
        figures = " ".join(
            f"{key} {part[key]['mean']:.4f} ({part[key]['worst_5_percent']:.4f})"
            for key in ("dice_both", "dice_right", "dice_left", "hd95_share", "components")
        )
        sys.stdout.write(f"{name:10s} n {part['n']:3d} {figures}\n")


if __name__ == "__main__":
    main()

"""The table of goals: what a version is worth on everything that is held out, each case in its own protocol.

``python -m lungseg_lab.goals --data DIR [DIR ...] [--split FILE] [--version DIR] [--source NAME] [--out FILE]
[--pictures DIR] [--write]`` scores what cases.csv and the split hold out, or with ``--source`` all cases of one
source, which a version that never saw it must be scored by. Where the split calls some of these references wrong, a
second row (``SOURCE, sound``) is without them. Figures are those of the stored grid, with post-processing; in brackets
the worst 5 %. ``--write`` keeps them in the version's card.json, which the model card must agree with.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lungseg_lab import selection, stress
from lungseg_model import evaluate, weights
from lungseg_model.evaluate import CaseScores
from lungseg_sets import case_files, held_out, kinds, storage
from lungseg_sets.case_files import Case

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor

WORST, SUSPECT = 0.1, 0.2  # of the worst tenth, how many are in the fifth that the version itself doubts most
DRAWN = 20  # worst cases of each set
FEW = 10  # cases; of fewer a rank correlation says nothing


@dataclass(frozen=True)
class Scored:
    """A case's scores and the version's own doubt of it."""

    scores: CaseScores
    uncertainty: float


def score(predictor: Predictor, cases: Iterable[Case]) -> list[Scored]:
    """Predict every case in its own protocol and compare on the stored grid."""
    found: list[Scored] = []
    for case in cases:
        pixels = case_files.read_image(case.image)
        wanted = case_files.read_reference(case, (pixels.shape[0], pixels.shape[1]))
        output = predictor.predict(pixels, spacing=case.spacing, kind=case.kind)
        rows = evaluate.measure(output.mask, wanted, case_id=case.case_id, group=case.group, spacing=case.spacing)
        found.append(Scored(rows, output.uncertainty))
    return found


def draw_worst(predictor: Predictor, out: Path, found: Sequence[Scored], cases: Mapping[str, Case]) -> None:
    """Draw the worst cases of one set with both contours, the worst first."""
    from lungseg_lab import outlined  # matplotlib: only where something is drawn

    ranked = sorted(found, key=lambda one: one.scores.dice_both)[:DRAWN]
    for place, one in enumerate(ranked, 1):
        case = cases[one.scores.case_id]
        pixels = case_files.read_image(case.image)
        mask = predictor.predict(pixels, spacing=case.spacing, kind=case.kind).mask
        wanted = evaluate.answered(case_files.read_reference(case, (pixels.shape[0], pixels.shape[1])), mask)
        left = f"{100 * one.scores.left_share:.0f} % of the contour left to correct"
        title = f"{case.case_id}: Dice {one.scores.dice_both:.3f}, {left}, uncertainty {one.uncertainty:.2f}"
        storage.write_bytes(out / f"{place:02d}-{case.case_id}.png", outlined.case(pixels, mask, wanted, title=title))


def summary(found: Sequence[Scored]) -> dict[str, Any]:
    """Return the figures of one set: those of ``evaluate.summarise`` and how honest the doubt is.

    ``spearman`` is the rank correlation of the uncertainty with 1 - Dice, ``caught`` the share of the worst tenth that
    is in the most uncertain fifth; None for fewer than :data:`FEW` cases.
    """
    figures = evaluate.summarise([one.scores for one in found])
    figures |= {"spearman": None, "caught": None}
    if len(found) >= FEW:
        losses = np.array([1.0 - one.scores.dice_both for one in found])
        doubts = np.array([one.uncertainty for one in found])
        worst = np.argsort(-losses, kind="stable")[: max(1, round(WORST * len(found)))]
        suspect = np.argsort(-doubts, kind="stable")[: max(1, round(SUSPECT * len(found)))]
        figures["spearman"] = stress.rank_correlation(doubts.tolist(), losses.tolist())
        figures["caught"] = float(np.isin(worst, suspect).mean())
    return figures


def line(name: str, figures: Mapping[str, Any]) -> str:
    """Return one row of the table."""

    def both(key: str, scale: float = 1.0, digits: int = 4) -> str:
        part = figures[key]
        return f"{scale * part['mean']:.{digits}f} ({scale * part['worst_5_percent']:.{digits}f})"

    ragged = f"{figures['ragged']['median']:.3f} / {figures['ragged_reference']['median']:.3f}"
    doubt = "-" if figures["spearman"] is None else f"{figures['spearman']:.2f}, {100 * figures['caught']:.0f} %"
    cells = (both("dice_both"), both("dice_right"), both("dice_left"), both("left_share", 100, 1))
    return " | ".join((f"{name:22s}", f"{figures['n']:4d}", *cells, both("outer_share", 100, 1), ragged, doubt))


def stated(figures: Mapping[str, Any]) -> dict[str, float | int]:
    """Return what card.json says of one set: shares from 0 to 1, as many digits as the model card gives."""
    dice, left, outer = (figures[key] for key in ("dice_both", "left_share", "outer_share"))
    return {
        "cases": figures["n"],
        "dice": round(dice["mean"], 4),
        "dice_worst": round(dice["worst_5_percent"], 3),
        "contour_left": round(left["mean"], 3),
        "outer_contour": round(outer["mean"], 3),
    }


def scores(figures: Mapping[str, Any]) -> dict[str, float]:
    """Return what card.json says of all that is held out, as a training does."""
    shown = {"dice": "dice_both", "iou": "iou_both", "hd95_share": "hd95_share"}
    return {name: figures[key]["mean"] for name, key in shown.items()} | {
        "worst": figures["dice_both"]["worst_5_percent"]
    }


HEADER = (
    "set | n | Dice both lungs | right | left | contour left to correct, % | outer contour, % | raggedness, median of"
    " the version / of the reference | Spearman of the doubt with 1 - Dice, worst tenth within its worst fifth"
)


def _sound(one: Scored, suspects: Sequence[str]) -> bool:
    """Return whether the split does not call the case's reference wrong."""
    return one.scores.case_id not in suspects


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table, one row for each source; write all figures and cases as JSON, and pictures, where asked to."""
    parser = argparse.ArgumentParser(description="Score a model version on all that is held out.")
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--split", type=Path, help="the JSON file that says what is held out")
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--source", help="all cases of this source, whether they are held out or not")
    parser.add_argument("--out", type=Path, help="a JSON file")
    parser.add_argument("--pictures", type=Path, help=f"a folder for the {DRAWN} worst cases of each set")
    parser.add_argument("--write", action="store_true", help="write the figures into the version's card.json")
    parser.add_argument("--device", default="auto")
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    held = held_out.read(chosen.split) if chosen.split else held_out.HeldOut({}, ())
    split = case_files.read_split(chosen.data, apart=held.all_held_out, unused=held.left_out, paired=False)
    cases = selection.scored(split, chosen.source)
    predictor = Predictor(chosen.version, device=chosen.device)
    found: dict[str, list[Scored]] = {}
    for one, case in zip(score(predictor, cases), cases, strict=True):
        name = case.group if case.kind == kinds.FULL else f"{case.group}, outlines"
        found.setdefault(name, []).append(one)
    figures = {name: summary(part) for name, part in found.items()}
    if chosen.source and (sound := [one for part in found.values() for one in part if _sound(one, held.suspects)]):
        if len(sound) < len(cases):
            figures[f"{chosen.source}, sound"] = summary(sound)
    elif len(figures) > 1:
        figures["all"] = summary([one for part in found.values() for one in part])
    sys.stdout.write(f"{chosen.version.name}, {predictor.config.classes} classes\n{HEADER}\n")
    for name, part in figures.items():
        sys.stdout.write(line(name, part) + "\n")
    if chosen.pictures:
        named = {case.case_id: case for case in cases}
        for name, part in found.items():
            draw_worst(predictor, chosen.pictures / name, part, named)
    if chosen.write:
        every = figures.get("all", next(iter(figures.values())))
        values = {"held_out": {name: stated(part) for name, part in figures.items()}, "kept_apart": every["n"]}
        weights.amend_card(chosen.version, values | {"scores": scores(every)})
    if chosen.out:
        each = [{**dataclasses.asdict(one.scores), "uncertainty": one.uncertainty} for p in found.values() for one in p]
        storage.write_bytes(chosen.out, (json.dumps({"sets": figures, "cases": each}, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()

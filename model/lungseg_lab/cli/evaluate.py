"""``lungseg evaluate``: how well the model's masks agree with given ones."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared
from lungseg_gui.core.errors import LungSegError
from lungseg_lab.cli import disputed, pairs

if TYPE_CHECKING:
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.reading import Decoder
    from lungseg_lab.cli.pairs import Compared, Pair
    from lungseg_model.evaluate import CaseScores

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "evaluate",
        help="score the model against reference label maps",
        description="Segment each image and compare with the label map of the same name. Writes cases.csv and "
        "summary.json into DIR: Dice, IoU, HD95 in pixels and, where the spacing is known, in mm, "
        "components; mean, median and worst 5 %. With a version that never saw the set, --suspects lists "
        "suspect references.",
    )
    command.add_argument("--images", metavar="DIR", type=Path, required=True, help="folder of the images")
    command.add_argument(
        "--labels",
        metavar="DIR",
        type=Path,
        required=True,
        help="folder of the reference masks: PNG, NIfTI, NRRD, DICOM SEG, COCO",
    )
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder for the tables")
    command.add_argument("--model", metavar="VERSION", help=console.MODEL_HELP)
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="device to use (default: auto)")
    command.add_argument("--split", metavar="NAME", help="only these cases of the cases.csv beside the images' folder")
    command.add_argument("--source", metavar="NAME", help="only these cases, by the column source of that cases.csv")
    command.add_argument("--invert", action="store_true", help="invert the polarity of every image first")
    command.add_argument(
        "--pictures", metavar="DIR", type=Path, help="write the worst cases as images with both contours"
    )
    command.add_argument("--worst", metavar="N", type=int, default=10, help="how many (default: 10)")
    command.add_argument("--suspects", metavar="DIR", type=Path, help="write suspects.csv and an image of each suspect")
    command.add_argument(
        "--low",
        metavar="DICE",
        type=float,
        default=0.9,
        help="a side below this Dice is suspect, as is one far below its source's others (default: 0.9)",
    )
    command.add_argument("--steps", action="store_true", help="also report the effect of each post-processing step")
    command.add_argument("--json", action="store_true", help="one JSON object per image, the summary as the last")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Score all pairs; return 0 where all were scored, else 1."""
    for folder in (options.out, options.pictures, options.suspects):
        if folder is not None:
            prepared(folder)
    found, without = pairs.matched(options.images, options.labels, split=options.split, source=options.source)
    for label in without:
        console.complain(f"{label}: no image has this name. It was not scored.")
    from lungseg_gui.services.reading import Decoder

    registry, inference = console.open_model(options.model, options.device)
    with Decoder() as decoder, console.bar("image", wanted=not options.json) as (step, set_total):
        set_total(len(found))
        inference.load()
        console.tell([*registry.take_notices(), inference.notice])

        def look(pair: Pair) -> Compared:
            return pairs.compare(pairs.load(pair, decoder=decoder, invert=options.invert), inference=inference)

        scored, failed = _score(options, found, decoder, inference, step)
        failed += len(without)
        if not scored:
            raise LungSegError("No image could be scored.", remedy="Correct the errors above and try again.")
        named = {pair.case_id: pair for pair in found}
        told, lines = _tell(options, inference.version, scored, lambda name: look(named[name]))
    if options.json:
        console.say_json({"model": inference.version, "failed": failed, **told})
    else:
        for line in lines:
            console.say(line)
    console.settle_precision(inference, len(scored["all steps"]))
    return 1 if failed else 0


def _score(
    options: argparse.Namespace,
    found: Sequence[Pair],
    decoder: Decoder,
    inference: Inference,
    step: console.Step,
) -> tuple[dict[str, list[CaseScores]], int]:
    """Score the pairs one by one; return the scores of each variant of the steps, and how many failed."""
    variants = disputed.variants() if options.steps else {"all steps": ()}
    scored: dict[str, list[CaseScores]] = {}
    failed = 0
    for number, pair in enumerate(found, 1):
        try:
            loaded = pairs.load(pair, decoder=decoder, invert=options.invert)
            for name, off in variants.items():
                row = pairs.compare(loaded, inference=inference, without=off).scores
                scored.setdefault(name, []).append(row)
        except LungSegError as error:
            failed += 1
            console.complain(console.about(pair.image, error))
            if options.json:
                console.say_json({"case_id": pair.case_id, "path": str(pair.image), "error": str(error)})
            continue
        row = scored["all steps"][-1]
        step(number, f"Dice {row.dice_both:.4f}")
        if options.json:
            console.say_json({**dataclasses.asdict(row), "path": str(pair.image), "error": None})
    return scored, failed


def _tell(
    options: argparse.Namespace, model: str, scored: Mapping[str, Sequence[CaseScores]], look: disputed.Look
) -> tuple[dict[str, Any], list[str]]:
    """Write what was asked for; return the summary for JSON and the lines for the reader."""
    from lungseg_model import evaluate

    rows = scored["all steps"]
    summary = evaluate.write_tables(options.out, rows)
    lines = list(_table(summary, model, options.out))
    if options.steps:
        summary["steps"], more = disputed.steps_table(scored, options.out)
        lines += more
    if options.pictures is not None:
        drawn = disputed.draw_worst(rows, options.pictures, count=options.worst, look=look)
        summary["pictures"] = [str(path) for path in drawn]
        lines.append(f"The {len(drawn)} worst cases are drawn in {options.pictures}.")
    if options.suspects is not None:
        suspects, what = disputed.list_suspects(rows, options.suspects, low=options.low, look=look)
        summary["suspects"] = [{**dataclasses.asdict(one), "what": what[one.case_id]} for one in suspects]
        lines += [f"  {one.case_id}, {one.side} lung, Dice {one.dice:.3f}: {what[one.case_id]}" for one in suspects]
        lines.append(f"{len(suspects)} suspect references: {options.suspects / 'suspects.csv'}, with an image each.")
    return summary, lines


def _table(summary: dict[str, Any], model: str, out: Path) -> Iterator[str]:
    names = {
        "dice_both": "Dice, both lungs",
        "dice_right": "Dice, right lung",
        "dice_left": "Dice, left lung",
        "iou_both": "IoU, both lungs",
        "hd95_px": "HD95, pixels",
        "hd95_mm": "HD95, mm",
        "components": "Components",
    }
    title = f"Model {model}, {summary['n']} image{'s' if summary['n'] != 1 else ''}"
    yield f"{title:24}{'mean':>10}{'median':>10}{'worst 5 %':>10}"
    for key, text in names.items():
        part = summary[key]
        if part is None:
            yield f"{text:24} not known: no trustworthy spacing"
            continue
        digits = 4 if key.startswith(("dice", "iou")) else 2
        yield _row(text, part, digits)
    groups = summary["groups"]
    for name in groups if len(groups) > 1 else ():
        yield _row(f"Dice, {name} ({groups[name]['n']})", groups[name]["dice_both"], 4)
    yield f"The tables are {out / 'cases.csv'} and {out / 'summary.json'}."


def _row(text: str, part: dict[str, float], digits: int) -> str:
    figures = (part["mean"], part["median"], part["worst_5_percent"])
    return f"{text:24}" + "".join(f"{value:10.{digits}f}" for value in figures)

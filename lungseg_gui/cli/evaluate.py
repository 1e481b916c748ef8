"""``lungseg evaluate``: how well the model's masks agree with given ones."""

from __future__ import annotations

import argparse
import csv
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared
from lungseg_gui.core.errors import LungSegError

if TYPE_CHECKING:
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.reading import Decoder
    from lungseg_model.evaluate import CaseScores

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "evaluate",
        help="score the model against given label maps",
        description="Segment each image and compare with the label map of the same name. Writes cases.csv and"
        " summary.json into DIR: Dice, IoU, HD95 in pixels and, where the spacing is known, in mm, components;"
        " mean, median and worst 5 %.",
    )
    command.add_argument("--images", metavar="DIR", type=Path, required=True, help="folder of the images")
    command.add_argument("--labels", metavar="DIR", type=Path, required=True, help="folder of the label maps (PNG)")
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder of the tables")
    command.add_argument("--model", metavar="VERSION", help="model version (default: the one in use)")
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="where to compute (default: auto)")
    command.add_argument("--split", metavar="NAME", help="only these cases of the cases.csv beside the images' folder")
    command.add_argument("--invert", action="store_true", help="turn the polarity of every image round first")
    command.add_argument("--json", action="store_true", help="one JSON object per image, the summary as the last")
    command.set_defaults(run=run)


@dataclass(frozen=True)
class Pair:
    """An image and its reference; ``group`` is what is summarised together."""

    case_id: str
    image: Path
    label: Path
    group: str


def run(options: argparse.Namespace) -> int:
    """Score all pairs; return 0 where all were scored, else 1."""
    prepared(options.out)
    pairs, without = matched(options.images, options.labels, split=options.split)
    for label in without:
        console.complain(f"{label}: no image has this name. It was not scored.")
    from lungseg_gui.services.reading import Decoder
    from lungseg_model import evaluate

    registry, inference = console.open_model(options.model, options.device)
    rows: list[CaseScores] = []
    failed = len(without)
    with Decoder() as decoder, console.bar("image", wanted=not options.json) as (step, set_total):
        set_total(len(pairs))
        inference.load()
        console.tell([*registry.take_notices(), inference.notice])
        for number, pair in enumerate(pairs, 1):
            try:
                row = _score(pair, decoder=decoder, inference=inference, invert=options.invert)
            except LungSegError as error:
                failed += 1
                console.complain(console.about(pair.image, error))
                if options.json:
                    console.say_json({"case_id": pair.case_id, "path": str(pair.image), "error": str(error)})
                continue
            rows.append(row)
            step(number, f"Dice {row.dice_both:.4f}")
            if options.json:
                console.say_json({**dataclasses.asdict(row), "path": str(pair.image), "error": None})
    if not rows:
        raise LungSegError("No image could be scored.", remedy="Correct what was said above and try again.")
    summary = evaluate.write_tables(options.out, rows)
    if options.json:
        console.say_json({"model": inference.version, "failed": failed, **summary})
    else:
        for line in _table(summary, inference.version, options.out):
            console.say(line)
    return 1 if failed else 0


def matched(images: Path, labels: Path, *, split: str | None = None) -> tuple[list[Pair], list[Path]]:
    """Match images and label maps by sub-folder and name without suffix, sorted.

    An image of nnU-Net's layout (``CASE_0000.png``) has the label map ``CASE.png``. Cases are summarised by the source
    that a cases.csv beside the folder of the images names, else by sub-folder.

    Parameters
    ----------
    split : str, optional
        Only the cases that cases.csv puts there.

    Returns
    -------
    pairs, without
        ``without``: label maps that no image has. Images without a label map are left out.

    Raises
    ------
    LungSegError
        A folder that is missing or holds no images, two images of one name, no pair at all, no such split.
    """
    from lungseg_gui.services.reading import find_images

    for folder in (images, labels):
        if not folder.is_dir():
            raise console.UsageError(f"{folder} is no folder.", remedy="Check the path.")
    references = {path.relative_to(labels).with_suffix("").as_posix(): path for path in sorted(labels.rglob("*.png"))}
    sources, splits = _listed(images)
    if split is not None:
        if split not in splits.values():
            raise console.UsageError(
                f"There is no split {split} in a cases.csv beside {images}.",
                remedy=f"Choose one of: {', '.join(sorted(set(splits.values()))) or 'none'}.",
            )
        references = {name: path for name, path in references.items() if splits.get(name) == split}
    pairs: dict[str, Pair] = {}
    for image in find_images([images]):
        name = _name(image, images, references)
        if name is None:
            continue
        if name in pairs:
            raise LungSegError(
                f"{pairs[name].image} and {image} have the same name.",
                remedy="Leave one image for each label map in the folder.",
            )
        group = sources.get(name) or name.rpartition("/")[0] or "all"
        pairs[name] = Pair(name, image, references[name], group)
    if not pairs:
        raise LungSegError(
            f"No image in {images} has the name of a label map in {labels}.",
            remedy="Images and label maps belong together by their name, such as case7.dcm and case7.png.",
        )
    without = [path for name, path in references.items() if name not in pairs]
    return [pairs[name] for name in sorted(pairs)], without


def _listed(images: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return source and split of each case that a cases.csv beside the folder names."""
    path = images.absolute().parent / "cases.csv"
    if not path.is_file():
        return {}, {}
    with path.open(newline="", encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row.get("case_id")]
    sources, splits = ({row["case_id"]: row.get(key) or "" for row in rows} for key in ("source", "split"))
    return sources, splits


def _name(image: Path, root: Path, references: dict[str, Path]) -> str | None:
    from lungseg_gui.core.study import stem

    relative = image.relative_to(root)
    for name in (stem(image), relative.name, stem(image).removesuffix("_0000")):
        key = (relative.parent / name).as_posix()
        if key in references:
            return key
    return None


def _score(pair: Pair, *, decoder: Decoder, inference: Inference, invert: bool) -> CaseScores:
    from lungseg_gui.services.writing.png import read_mask
    from lungseg_model import evaluate

    image = decoder.read(pair.image)
    wanted = read_mask(pair.label, image.shape)
    if invert:
        image = dataclasses.replace(image, pixels=evaluate.invert(image.pixels))
    found = inference.predict(image).mask.unpack()
    spacing = None if image.spacing is None else (image.spacing.row, image.spacing.column)
    return evaluate.measure(found, wanted, case_id=pair.case_id, group=pair.group, spacing=spacing)


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
    title = f"Model {model}, {summary['n']} images"
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

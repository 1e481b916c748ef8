"""What came of a training, on one page that needs nothing else: curves, cases, areas, recipe, versions, hardware."""

from __future__ import annotations

import base64
import html
import importlib.metadata
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lungseg_lab import figures, outlined
from lungseg_lab.recipe import Recipe
from lungseg_model import evaluate
from lungseg_model.evaluate import CaseScores
from lungseg_model.hardware import processor
from lungseg_model.predict import Predictor
from lungseg_sets import case_files, storage
from lungseg_sets.case_files import Case

PARTS: Mapping[str, str] = {"train": "train", "val": "validation", "test": "test"}
SHOWN = 3  # worst cases, and median cases, of each part
PACKAGES = ("lungseg", "torch", "segmentation-models-pytorch", "timm", "numpy", "opencv-python-headless", "matplotlib")
STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#22303c;max-width:1180px;margin:2rem auto;padding:0 1rem;background:#fff}
h1{font-size:1.6rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem;border-bottom:1px solid #dde3e8}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.25rem .8rem .25rem 0;text-align:left}
td.n,th.n{text-align:right}th{font-weight:600;border-bottom:1px solid #dde3e8}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:.6rem}
.grid img,.wide img{width:100%;height:auto}
figure{margin:0}figcaption{font-size:.85rem;color:#52616d}
pre{background:#f4f6f8;padding:.8rem;overflow:auto;font-size:.85rem}
.g{color:#2a9d6f;font-weight:600}.r{color:#d1495b;font-weight:600}.quiet{color:#52616d}
@media(max-width:700px){.grid{grid-template-columns:1fr}}
"""


@dataclass(frozen=True)
class Examined:
    """A case as users would get it: its scores, and its areas as (found, reference).

    Attributes
    ----------
    areas : mapping
        "right lung", "left lung" and "both lungs" -> cm² where the spacing is known, else % of the image.
    """

    case: Case
    scores: CaseScores
    areas: Mapping[str, tuple[float, float]]


def examine(predictor: Predictor, cases: Iterable[Case]) -> list[Examined]:
    """Predict every case and compare with its reference on the stored grid."""
    found: list[Examined] = []
    for case in cases:
        pixels = case_files.read_image(case.image)
        wanted = case_files.read_reference(case, (pixels.shape[0], pixels.shape[1]))
        ours = predictor.predict(pixels, spacing=case.spacing, kind=case.kind).mask
        wanted = evaluate.answered(wanted, ours)
        scores = evaluate.measure(ours, wanted, case_id=case.case_id, group=case.group, spacing=case.spacing)
        unit = case.spacing[0] * case.spacing[1] / 100.0 if case.spacing else 100.0 / pixels.size
        counts = [(int(np.count_nonzero(ours == side)), int(np.count_nonzero(wanted == side))) for side in (1, 2)]
        sides = [(ours_ * unit, wanted_ * unit) for ours_, wanted_ in counts]
        both = (sides[0][0] + sides[1][0], sides[0][1] + sides[1][1])
        found.append(Examined(case, scores, {"both lungs": both, "right lung": sides[0], "left lung": sides[1]}))
    return found


def write(
    out: Path,
    *,
    history: Sequence[Mapping[str, Any]],
    recipe: Recipe,
    text: str,
    examined: Mapping[str, Sequence[Examined]],
    predictor: Predictor,
) -> Path:
    """Write report.html and the nine figures ``{train,validation,test}_{loss,iou,dice}.png`` into ``out``.

    Parameters
    ----------
    history : sequence of mapping
        Rows of history.csv.
    text : str
        The recipe as the reader wrote it.
    examined : mapping
        "val" and "test" -> their cases, from the saved version.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    ModelError
        A folder that cannot be written.
    """
    drawn = curves(history)
    for name, content in drawn.items():
        storage.write_bytes(out / name, content)
    sided = recipe.network.classes != 2
    body = [
        f"<h1>Training report: {html.escape(out.name)}</h1>",
        f"<p class=quiet>{html.escape(describe(recipe))}. Research software, not a medical device.</p>",
        _summary(examined, sided=sided),
        "<h2>Loss, IoU and Dice over the epochs</h2>",
        "<p>Both lungs as one region, at the network's size, on unchanged images, with the averaged weights that are"
        f" saved; of the training set up to {_train_scored()} cases. Pale: the loss of the steps, on changed"
        " images.</p>",
        "<div class=grid id=curves>",
        *(image(content, name.removesuffix(".png").replace("_", ", "), shown=False) for name, content in drawn.items()),
        "</div>",
    ]
    for part, cases in examined.items():
        if cases:
            body += _cases(PARTS[part], cases, predictor)
            body += _areas(PARTS[part], cases, sided=sided)
    body += [
        "<h2>Recipe</h2>",
        f"<pre>{html.escape(text or repr(recipe))}</pre>",
        "<h2>Where and with what</h2>",
        table(("", ""), list(origin(recipe, predictor).items())),
    ]
    page = out / "report.html"
    storage.write_bytes(page, document(f"Training report: {out.name}", body))
    return page


def _train_scored() -> int:
    from lungseg_lab.train import TRAIN_SCORED  # it imports this module

    return TRAIN_SCORED


def document(title: str, body: Sequence[str]) -> bytes:
    """Return a page that needs no other file."""
    meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    head = f"{meta}<title>{html.escape(title)}</title><style>{STYLE}</style>"
    inner = "".join(body)
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{inner}</body></html>'.encode()


def curves(history: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """Return the nine figures by file name, rows train, validation, test."""
    drawn: dict[str, bytes] = {}
    losses = [_points(history, key) for key in ("loss", *(f"{part}_loss" for part in PARTS))]
    highest = 1.05 * max((value for points in losses for _, value in points), default=1.0)
    epochs = max((float(row["epoch"]) for row in history), default=0.0)
    for part, name in PARTS.items():
        for curve in figures.CURVE_NAMES:
            steps = _points(history, "loss") if (part, curve) == ("train", "loss") else []
            title = f"{name.capitalize()}: {figures.CURVE_NAMES[curve]}"
            points = _points(history, f"{part}_{curve}")
            drawn[f"{name}_{curve}.png"] = figures.curve(
                title, curve, points, beside=steps, epochs=epochs, highest=highest
            )
    return drawn


def _points(history: Sequence[Mapping[str, Any]], key: str) -> list[tuple[float, float]]:
    return [(float(row["epoch"]), float(row[key])) for row in history if row.get(key, "") != ""]


def describe(recipe: Recipe) -> str:
    """Say in a line what was trained."""
    network = recipe.network
    what = (
        f"Classic U-Net, {network.levels} levels, {network.filters} first filters"
        if network.architecture == "classic"
        else f"U-Net with the encoder {network.encoder}"
    )
    sizes = " and ".join(str(size) for size in dict.fromkeys(phase.size for phase in recipe.phases))
    how = f"loss {recipe.loss}, augmentation {recipe.augmentation}, {recipe.epochs} epochs, seed {recipe.seed}"
    return f"{what}, {network.classes} classes, {sizes} px, {how}"


def origin(recipe: Recipe, predictor: Predictor) -> dict[str, str]:
    """Return seed, versions and hardware for the page."""
    found = {"Seed": str(recipe.seed), "Python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    found["System"] = f"{platform.system()} {platform.release()}"
    found["Processor"] = f"{processor()}, {os.cpu_count()} cores, {torch.get_num_threads()} threads"
    if predictor.device == "cuda":
        found["GPU"] = torch.cuda.get_device_name()
    found["Processes"] = str(predictor.card.get("processes", 1))
    found["Weights"] = f"SHA-256 {predictor.card.get('sha256', '')}"
    return found


def _summary(examined: Mapping[str, Sequence[Examined]], *, sided: bool) -> str:
    columns = ["dice_both", *(("dice_right", "dice_left") if sided else ()), "iou_both", "hd95_px"]
    names = {"dice_both": "Dice", "dice_right": "Dice right", "dice_left": "Dice left", "iou_both": "IoU"}
    rows: list[Sequence[str]] = []
    for part, cases in examined.items():
        if not cases:
            continue
        summary = evaluate.summarise([one.scores for one in cases])
        figures_ = [summary[name]["mean"] for name in columns]
        cells = [
            f"{value:.1f}" if name == "hd95_px" else f"{value:.4f}"
            for name, value in zip(columns, figures_, strict=True)
        ]
        rows.append((PARTS[part], str(len(cases)), *cells, f"{summary['dice_both']['worst_5_percent']:.4f}"))
    if not rows:
        return "<p>No case was held out: the quality of this model cannot be measured.</p>"
    heads = ("", "Cases", *(names.get(name, "HD95 px") for name in columns), "Dice, worst 5 %")
    return "<h2>From the saved version, on the stored grid</h2>" + table(heads, rows)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as HTML; without a head where all of it is empty."""

    def cells(tag: str, values: Sequence[str]) -> str:
        return "".join(
            f"<{tag}{' class=n' if place and len(values) > 2 else ''}>{html.escape(value)}</{tag}>"
            for place, value in enumerate(values)
        )

    head = f"<tr>{cells('th', heads)}</tr>" if any(heads) else ""
    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f"<table>{head}{body}</table>"


def image(content: bytes, caption: str, *, shown: bool = True) -> str:
    """Return a PNG as HTML that needs no other file; the caption is its words for screen readers in any case."""
    source = base64.b64encode(content).decode()
    named = html.escape(caption, quote=True)
    below = f"<figcaption>{named}</figcaption>" if shown else ""
    return f'<figure><img alt="{named}" src="data:image/png;base64,{source}">{below}</figure>'


def ranked(cases: Sequence[Examined]) -> tuple[list[Examined], list[Examined]]:
    """Return the worst and the median cases by the Dice of both lungs, without repeating one."""
    ordered = sorted(cases, key=lambda one: one.scores.dice_both)
    worst = ordered[: min(SHOWN, max(1, len(ordered) // 2))]
    rest = ordered[len(worst) :]
    start = max(0, len(ordered) // 2 - SHOWN // 2 - len(worst))
    return worst, rest[start : start + SHOWN]


def _cases(name: str, cases: Sequence[Examined], predictor: Predictor) -> list[str]:
    body = [
        f"<h2>Worst and median cases, {name}</h2>",
        "<p><span class=g>Green</span>: reference. <span class=r>Red</span>: the model.</p>",
    ]
    for title, chosen in zip(("worst", "median"), ranked(cases), strict=True):
        body.append("<div class=grid>")
        for one in chosen:
            pixels = case_files.read_image(one.case.image)
            wanted = case_files.read_reference(one.case, (pixels.shape[0], pixels.shape[1]))
            found = predictor.predict(pixels, spacing=one.case.spacing, kind=one.case.kind).mask
            if predictor.config.classes == 2:
                found, wanted = np.minimum(found, 1), np.minimum(wanted, 1)
            caption = f"{title}: {one.case.case_id}, Dice {one.scores.dice_both:.4f}, IoU {one.scores.iou_both:.4f}"
            body.append(image(outlined.contours(pixels, found, wanted), caption))
        body.append("</div>")
    return body


def _areas(name: str, cases: Sequence[Examined], *, sided: bool) -> list[str]:
    metric = all(one.case.spacing for one in cases)
    known = [one for one in cases if metric or not one.case.spacing]  # one unit in a plot
    structures = ("both lungs", "right lung", "left lung") if sided else ("both lungs",)
    pairs = {key: [one.areas[key] for one in known] for key in structures}
    unit = "cm²" if metric else "% of the image"
    drawn = figures.bland_altman(pairs, unit=unit)
    caption = "bias and 95 % limits of agreement (Bland and Altman 1986)"
    return [
        f"<h2>Areas, {name}</h2><div class=wide>",
        image(drawn, f"Bland-Altman plot of areas, {name}: {caption}"),
        "</div>",
    ]

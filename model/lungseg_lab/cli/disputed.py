"""What ``lungseg evaluate`` shows beyond its tables: the worst cases, suspect references, what each step brings."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_lab.cli.pairs import Compared

if TYPE_CHECKING:
    from lungseg_lab.suspects import Suspect
    from lungseg_model.evaluate import CaseScores

Look = Callable[[str], Compared]
"""Reads and segments the case of a name once more: the masks of a large set do not fit into the memory."""


def draw_worst(rows: Sequence[CaseScores], folder: Path, *, count: int, look: Look) -> list[Path]:
    """Write the cases with the lowest Dice of both lungs as pictures, worst first."""
    worst = sorted(rows, key=lambda row: (row.dice_both, row.case_id))[:count]
    return [_draw(look(row.case_id), folder, number) for number, row in enumerate(worst, 1)]


def list_suspects(
    rows: Sequence[CaseScores], folder: Path, *, low: float, look: Look
) -> tuple[list[Suspect], dict[str, str]]:
    """Write suspects.csv and a picture of each suspect reference.

    Returns
    -------
    suspects, what
        ``what``: case to how its reference differs.
    """
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_lab import suspects

    found = suspects.find(rows, low=low)
    lines: list[tuple[Suspect, suspects.Difference, str]] = []
    for number, suspect in enumerate(found, 1):
        seen = look(suspect.case_id)
        differing = suspects.difference(seen.found, seen.loaded.wanted, suspect.side)
        path = _draw(seen, folder, number, f"{suspect.side} lung: {differing.what}")
        lines.append((suspect, differing, path.name))
    atomic_write_bytes(folder / "suspects.csv", suspects.table(lines))
    return found, {suspect.case_id: differing.what for suspect, differing, _ in lines}


def variants() -> dict[str, tuple[str, ...]]:
    """Return names for the tables and the steps of post-processing that are switched off."""
    import dataclasses

    from lungseg_model.network import Postprocessing

    steps = tuple(step.name for step in dataclasses.fields(Postprocessing))
    single = {f"without {step.replace('_', ' ')}": (step,) for step in steps}
    return {"all steps": (), **single, "no step": steps}


def steps_table(scored: Mapping[str, Sequence[CaseScores]], out: Path) -> tuple[dict[str, Any], Iterator[str]]:
    """Write steps.csv; return the means for JSON and the lines for the reader."""
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_model import evaluate

    summaries = {name: evaluate.summarise(rows) for name, rows in scored.items() if rows}
    shown = {"dice_both": "Dice", "hd95_px": "HD95 px", "components": "components"}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["steps", *(f"{key}_{kind}" for key in shown for kind in ("mean", "worst_5_percent"))])
    means: dict[str, Any] = {}
    lines = [f"{'Post-processing':32}" + "".join(f"{name:>12}{'worst 5 %':>12}" for name in shown.values())]
    for name, summary in summaries.items():
        figures = {key: (summary[key]["mean"], summary[key]["worst_5_percent"]) for key in shown}
        flat = [value for pair in figures.values() for value in pair]
        writer.writerow([name, *(round(value, 5) for value in flat)])
        means[name] = {key: {"mean": mean, "worst_5_percent": worst} for key, (mean, worst) in figures.items()}
        cells = "".join(
            f"{value:12.{4 if key == 'dice_both' else 2}f}" for key, pair in figures.items() for value in pair
        )
        lines.append(f"{name.capitalize():32}{cells}")
    atomic_write_bytes(out / "steps.csv", stream.getvalue().encode())
    return means, iter(lines)


def _draw(seen: Compared, folder: Path, number: int, remark: str = "") -> Path:
    from lungseg_gui.services.files import atomic_write_bytes, safe_name
    from lungseg_lab import outlined

    row = seen.scores
    scores = f"Dice {row.dice_both:.4f}, right {row.dice_right:.4f}, left {row.dice_left:.4f}"
    title = f"{row.case_id} ({row.group})   {scores}   HD95 {row.hd95_px:.0f} px"
    path = folder / f"{number:03d}_{safe_name(row.case_id)}.png"
    loaded = seen.loaded
    content = outlined.case(
        loaded.image.pixels, seen.found, loaded.wanted, title=f"{title}\n{remark}" if remark else title
    )
    atomic_write_bytes(path, content)
    return path

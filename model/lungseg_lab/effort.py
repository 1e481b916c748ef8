"""The robot reader: how much work a version's masks leave, and with which tool it is done in how many strokes.

``python -m lungseg_lab.effort --data DIR [DIR ...] --split FILE [--version DIR] [--guide DIR] [--start found|spoiled]
[--source NAME] [--by-source] [--every N] [--out FILE] [--csv FILE]``; ``lungseg bench effort`` is the same. On what
is held out, or on all of a source; see ``robot``.
"""

from __future__ import annotations

import argparse
import csv
import io
import itertools
import json
import sys
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from lungseg_lab import guide_errors, robot, selection
from lungseg_lab.robot import DONE, MOST, WORSE, Target, Work
from lungseg_model import graph as graphs
from lungseg_model import guide as hints
from lungseg_model import weights
from lungseg_model.preprocess import ByteImage
from lungseg_sets import case_files, held_out, storage
from lungseg_sets.case_files import Case

if TYPE_CHECKING:
    from lungseg_model.predict import Predictor

LONGEST = 512  # px that the robot works at; smaller images stay as they are
TOOLS = ("brush", "push", "guide")
ORACLE = "oracle"  # Guide with a network that knows the reference: as few strokes as the tool's rules allow
GUIDE = "guide"  # of a version's folder: where its network for hints is


@dataclass(frozen=True, eq=False)
class Desk:
    """A case as the robot gets it.

    Attributes
    ----------
    pixels : (H, W)
    start : uint8 (H, W)
        The mask that it corrects.
    """

    case: Case
    pixels: np.ndarray
    start: ByteImage
    target: Target


@dataclass(frozen=True)
class Row:
    """What the robot did on one case with one tool."""

    case: str
    group: str
    tool: str
    work: Work

    def plain(self) -> dict[str, str | int | float | bool]:
        """Return what a table says of it."""
        work = self.work
        return {
            "case": self.case,
            "source": self.group,
            "tool": self.tool,
            "strokes": work.strokes,
            "done": work.done,
            "seconds": round(work.seconds, 2),
            "left_before": round(work.left[0], 5),
            "left_after_one": round(work.left[min(1, work.strokes)], 5),
            "left_after": round(work.left[-1], 5),
            "surface_dice_before": round(work.surface[0], 5),
            "surface_dice_after": round(work.surface[-1], 5),
            "strokes_that_made_it_worse": sum(worsened(work)),
        }


def worsened(work: Work) -> list[bool]:
    """Return of each stroke whether it made the surface Dice worse, whether it was taken back or not."""
    lost = [later < earlier - WORSE for earlier, later in itertools.pairwise(work.surface)]
    return [worse or undone for worse, undone in zip(lost, work.undone, strict=True)]


def desk(case: Case, predictor: Predictor, *, spoil: bool = False, seed: int = 0) -> Desk:
    """Predict a case and bring it to the robot's grid."""
    pixels = case_files.read_image(case.image)
    shape = (pixels.shape[0], pixels.shape[1])
    wanted = case_files.read_reference(case, shape)
    found = predictor.predict(pixels, spacing=case.spacing, kind=case.kind).mask
    scale = min(1.0, LONGEST / max(shape))
    size = (max(1, round(shape[1] * scale)), max(1, round(shape[0] * scale)))
    pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    wanted, found = (cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST_EXACT) for mask in (wanted, found))
    start = np.asarray(found, np.uint8)
    if spoil:
        start = guide_errors.spoiled(start, np.random.default_rng((seed, zlib.crc32(case.case_id.encode()))))
    return Desk(case, np.asarray(pixels), start, Target(np.asarray(wanted, np.uint8)))


def work(desk: Desk, tool: str, *, network: hints.Guide | None = None, seed: int = 0, most: int = MOST) -> Row:
    """Let the robot correct one case with one tool.

    Parameters
    ----------
    tool : {"brush", "push", "guide", "oracle"}
    network : Guide, optional
        For ``guide``, and for the grid of ``oracle``.
    seed : int
        Of the hand, beside the case's own name.
    """
    hand = TOOLS.index("guide" if tool == ORACLE else tool)
    rng = np.random.default_rng((seed, zlib.crc32(desk.case.case_id.encode()), hand))
    held: robot.Tool
    if tool in ("guide", ORACLE) and network is not None:
        asked = robot.Oracle(desk.target) if tool == ORACLE else network
        held = robot.GuideTool(desk.target, asked, network.look(desk.pixels, spacing=desk.case.spacing))
    else:
        held = robot.PushTool(desk.target) if tool == "push" else robot.Brush(desk.target)
    done = robot.correct(desk.start, desk.target, held, rng, most=most)
    return Row(desk.case.case_id, desk.case.group, tool, done)


def figures(rows: Iterable[Row]) -> dict[str, float | int]:
    """Return the figures of one tool: of the cases that need a stroke, mean and 90th percentile.

    ``fall_after_one`` is the share of the contour left to correct that the first stroke took off, of all cases
    together, and ``worse`` the share of strokes that made the surface Dice worse by more than :data:`WORSE`.
    """
    every = list(rows)
    works = [row.work for row in every if row.work.surface[0] < DONE]
    if not works:
        return {"cases": len(every), "to_correct": 0}
    strokes = np.array([one.strokes for one in works], np.float64)
    spent = np.array([one.seconds for one in works])
    before = sum(one.left[0] for one in works)
    after = sum(one.left[min(1, one.strokes)] for one in works)
    worse = [flag for one in works for flag in worsened(one)]
    return {
        "cases": len(every),
        "to_correct": len(works),
        "left_before": float(np.mean([row.work.left[0] for row in every])),
        "strokes_mean": float(strokes.mean()),
        "strokes_p90": float(np.percentile(strokes, 90)),
        "seconds_mean": float(spent.mean()),
        "seconds_p90": float(np.percentile(spent, 90)),
        "done": float(np.mean([one.done for one in works])),
        "fall_after_one": (before - after) / before if before else 0.0,
        "worse": float(np.mean(worse)) if worse else 0.0,
    }


HEADER = (
    "tool  | cases | of them to correct | contour left at first, % | strokes, mean (90th percentile) | seconds,"
    " the same | finished, % | contour left that the first stroke took off, % | strokes that made it worse, %"
)


def line(tool: str, found: Mapping[str, float | int]) -> str:
    """Return one row of the table."""
    if not found["to_correct"]:
        return f"{tool:5s} | {found['cases']:4d} | none to correct"
    return (
        f"{tool:5s} | {found['cases']:4d} | {found['to_correct']:4d} | {100 * found['left_before']:.1f} |"
        f" {found['strokes_mean']:.1f} ({found['strokes_p90']:.0f}) |"
        f" {found['seconds_mean']:.0f} ({found['seconds_p90']:.0f}) | {100 * found['done']:.0f} |"
        f" {100 * found['fall_after_one']:.0f} | {100 * found['worse']:.1f}"
    )


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in CSV."""
    written = io.StringIO()
    writer = csv.DictWriter(written, list(rows[0].plain()), lineterminator="\n")
    writer.writeheader()
    writer.writerows([row.plain() for row in rows])
    return written.getvalue()


def load_guide(folder: Path) -> hints.Guide:
    """Load the network that follows hints, by OpenVINO where it has a graph."""
    found = graphs.read(folder / graphs.GRAPH, str(weights.read_card(folder).get("sha256", "")))
    return hints.Guide(folder, found)


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Let the robot reader correct masks.")
    parser.add_argument("--data", type=Path, required=True, nargs="+", help="sets of cases")
    parser.add_argument("--split", type=Path, help="the JSON file that says what is held out")
    parser.add_argument("--version", type=Path, default=weights.bundled(), help="a version's folder")
    parser.add_argument(
        "--guide", type=Path, help="the folder of its network for hints (default: within the version's)"
    )
    parser.add_argument("--tools", nargs="+", choices=(*TOOLS, ORACLE), default=TOOLS)
    parser.add_argument("--start", choices=("found", "spoiled"), default="found", help="what is corrected")
    parser.add_argument("--by-source", action="store_true", help="a line for each source, too")
    parser.add_argument("--source", help="all cases of this source, which neither network saw")
    parser.add_argument("--every", type=int, default=1, help="every n-th case")
    parser.add_argument("--seed", type=int, default=0, help="of the hand")
    parser.add_argument("--out", type=Path, help="a JSON file for figures and cases")
    parser.add_argument("--csv", type=Path, help="a table of all cases")
    chosen = parser.parse_args(arguments)
    from lungseg_model.predict import Predictor

    held = held_out.read(chosen.split) if chosen.split else held_out.HeldOut({}, ())
    split = case_files.read_split(chosen.data, apart=held.all_held_out, unused=held.left_out, paired=False)
    graph = graphs.read(chosen.version / graphs.GRAPH, str(weights.read_card(chosen.version)["sha256"]))
    predictor = Predictor(chosen.version, device="cpu", graph=graph)
    folder: Path = chosen.guide or chosen.version / GUIDE
    follows = {"guide", ORACLE} & {*chosen.tools}
    network = load_guide(folder) if follows and folder.is_dir() else None
    tools = [tool for tool in chosen.tools if tool not in follows or network is not None]
    rows: list[Row] = []
    for case in selection.scored(split, chosen.source)[:: chosen.every]:
        one = desk(case, predictor, spoil=chosen.start == "spoiled", seed=chosen.seed)
        rows += [work(one, tool, network=network, seed=chosen.seed) for tool in tools]
    found = {tool: figures(row for row in rows if row.tool == tool) for tool in tools}
    sys.stdout.write(f"{chosen.version.name}, {len(rows) // max(1, len(tools))} held-out cases\n{HEADER}\n")
    for tool, part in found.items():
        sys.stdout.write(line(tool, part) + "\n")
    for source in sorted({row.group for row in rows}) if chosen.by_source else ():
        for tool in tools:
            part = figures(row for row in rows if (row.group, row.tool) == (source, tool))
            sys.stdout.write(f"{source}: {line(tool, part)}\n")
    if chosen.out:
        content = {"figures": found, "cases": [row.plain() for row in rows]}
        storage.write_bytes(chosen.out, (json.dumps(content, indent=1) + "\n").encode())
    if chosen.csv and rows:
        storage.write_bytes(chosen.csv, table(rows).encode())


if __name__ == "__main__":
    main()

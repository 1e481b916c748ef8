"""The uncertainty beyond which a version's masks are doubtful, from cases that were held out from it.

``python -m lungseg_lab.uncertainty_limit --cases FILE [FILE ...] [--version DIR] [--write]`` reads what
``python -m lungseg_lab.goals --out FILE`` wrote of that version, prints its limit and the cases above it in each
set, and writes the limit into card.json where asked to.

A percentile of all held-out cases would say how common an uncertainty is where they come from, and nothing of the mask:
the limit of sound adults is below most children. So it is a percentile of the cases that the version got right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from lungseg_model import weights
from lungseg_model.errors import ModelError
from lungseg_sets import storage

SOUND, BAD = 0.95, 0.9  # Dice of both lungs from which on a mask is right, and below which it is wrong
PERCENTILE = 99.0
LEAST = 60  # right cases; of fewer this percentile is the largest value or little else


@dataclass(frozen=True)
class Limit:
    """What card.json says.

    Attributes
    ----------
    value : float
        The uncertainty.
    percentile, dice, cases : float, float, int
        It is this percentile of so many held-out cases whose Dice of both lungs is that or more.
    """

    value: float
    percentile: float
    dice: float
    cases: int


@dataclass(frozen=True)
class Judged:
    """One held-out case."""

    group: str
    dice: float
    uncertainty: float


def limit_of(cases: Sequence[Judged]) -> Limit:
    """Return the limit that these cases give.

    Raises
    ------
    ModelError
        Fewer than :data:`LEAST` of them are right.
    """
    right = [case.uncertainty for case in cases if case.dice >= SOUND]
    if len(right) < LEAST:
        raise ModelError(
            f"Only {len(right)} of the held-out cases have a Dice of {SOUND} or more.",
            remedy=f"Score the version on more held-out cases: {LEAST} such cases are needed.",
        )
    return Limit(round(float(np.percentile(right, PERCENTILE)), 4), PERCENTILE, SOUND, len(right))


def beyond(cases: Sequence[Judged], limit: float) -> list[str]:
    """Return a line for each set: how many cases are above the limit, of all, of the right and of the wrong ones."""
    lines: list[str] = []
    for group in dict.fromkeys(case.group for case in cases):
        part = [case for case in cases if case.group == group]
        kinds = (part, [c for c in part if c.dice >= SOUND], [c for c in part if c.dice < BAD])
        counts = (f"{sum(case.uncertainty > limit for case in kind)} of {len(kind)}" for kind in kinds)
        lines.append(" | ".join((group, *counts)))
    return lines


def read(path: Path) -> list[Judged]:
    """Read the cases that ``lungseg_lab.goals`` wrote."""
    kept = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
    return [Judged(str(case["group"]), float(case["dice_both"]), float(case["uncertainty"])) for case in kept["cases"]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print, and write into the card where asked to."""
    parser = argparse.ArgumentParser(description="The uncertainty beyond which a version's masks are doubtful.")
    parser.add_argument("--cases", type=Path, required=True, nargs="+", help="JSON files of lungseg_lab.goals")
    parser.add_argument("--version", type=Path, default=weights.bundled())
    parser.add_argument("--write", action="store_true", help="write it into the version's card.json")
    chosen = parser.parse_args(arguments)
    cases = [case for path in chosen.cases for case in read(path)]
    limit = limit_of(cases)
    sys.stdout.write(f"{chosen.version.name}: uncertainty limit {limit.value}, from {limit.cases} right cases\n")
    sys.stdout.write(f"set | beyond it | of Dice >= {SOUND} | of Dice < {BAD}\n")
    sys.stdout.write("".join(f"{line}\n" for line in beyond(cases, limit.value)))
    if chosen.write:
        path = chosen.version / "card.json"
        card = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        card["uncertainty_limit"] = asdict(limit)
        storage.write_bytes(path, (json.dumps(card, indent=2, ensure_ascii=False) + "\n").encode())


if __name__ == "__main__":
    main()

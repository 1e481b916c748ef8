"""Suspect references: where a version that never saw them disagrees far more than with the rest of the set."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lungseg_model import metrics
from lungseg_model.evaluate import CaseScores
from lungseg_model.preprocess import ByteImage

LOW = 0.90  # Dice of a side below which a reference is suspect in any set
FAR = 3.0  # quartile distances below the first quartile: "far out" (Tukey 1977)
FEW = 20  # cases of a group; of fewer there is no distribution to be far outside of
SWAPPED = 0.8  # Dice with the sides exchanged
COLUMNS = ("case_id", "group", "side", "dice", "limit", "reference_only", "model_only", "what", "picture")


@dataclass(frozen=True)
class Suspect:
    """A case whose reference should be looked at.

    Attributes
    ----------
    side : {"right", "left"}
        The worse one.
    dice : float
        Of that side.
    limit : float
        The limit of its group, which it is below.
    """

    case_id: str
    group: str
    side: str
    dice: float
    limit: float


def find(rows: Sequence[CaseScores], *, low: float = LOW) -> list[Suspect]:
    """Return the suspect cases, worst first.

    A case is suspect where the Dice of its worse side is below ``low``, or ``FAR`` quartile distances below the
    first quartile of its group.
    """
    found: list[Suspect] = []
    for group in sorted({row.group for row in rows}):
        worse = {
            row.case_id: min((row.dice_right, "right"), (row.dice_left, "left")) for row in rows if row.group == group
        }
        limit = low
        if len(worse) >= FEW:
            first, third = np.percentile([dice for dice, _ in worse.values()], (25, 75))
            limit = max(low, float(first - FAR * (third - first)))
        found += [Suspect(case_id, group, side, dice, limit) for case_id, (dice, side) in worse.items() if dice < limit]
    return sorted(found, key=lambda suspect: (suspect.dice, suspect.case_id))


@dataclass(frozen=True)
class Difference:
    """How a reference differs from the model's mask; areas as shares of the reference's lung of that side."""

    reference_only: float
    model_only: float
    what: str


def difference(found: ByteImage, wanted: ByteImage, side: str) -> Difference:
    """Compare the model's label map with the reference on one side.

    Parameters
    ----------
    found, wanted : uint8 (H, W)
    side : {"right", "left"}
    """
    value = 1 if side == "right" else 2
    ours, theirs = found == value, wanted == value
    area = max(1, int(np.count_nonzero(theirs)))
    more, less = np.count_nonzero(theirs & ~ours) / area, np.count_nonzero(ours & ~theirs) / area
    if metrics.dice(found == 3 - value, theirs) > SWAPPED:
        what = "right and left are swapped"
    elif more > 2 * less:
        what = "the reference includes more"
    elif less > 2 * more:
        what = "the reference leaves out more"
    else:
        what = "they differ both ways"
    return Difference(float(more), float(less), what)


def table(suspects: Sequence[tuple[Suspect, Difference, str]]) -> bytes:
    """Return the list as CSV: suspect, difference and the name of its picture."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    for suspect, differing, picture in suspects:
        shares = (round(differing.reference_only, 3), round(differing.model_only, 3))
        limits = (suspect.side, round(suspect.dice, 4), round(suspect.limit, 4))
        writer.writerow((suspect.case_id, suspect.group, *limits, *shares, differing.what, picture))
    return lines.getvalue().encode()

"""What parent and candidate make of cases that neither learned from: figures, the worst of them, and what is reported.

The two halves of a training give each accepted case a score by a network that did not learn from it; they count beside
the held-out ones. Images that nobody corrected have no reference: there a lung that is lost is what counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lungseg_gui.core import gate
from lungseg_gui.core.language import tr_count, tr_later
from lungseg_gui.core.mask import LEFT, RIGHT, Mask

FALL = 0.02  # Dice that one case may lose
LOST = 0.2  # of a lung
_SMALL = 0.01  # of an image: what is smaller is not a lung
_IMPROVED = 2  # cases that are shown


@dataclass(frozen=True)
class Change:
    """One accepted case.

    Attributes
    ----------
    dice, left : (float, float)
        Of both lungs, and the share of the contour that is left to correct: parent's, then candidate's.
    """

    case_id: str
    dice: tuple[float, float]
    left: tuple[float, float]

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {
            "case_id": self.case_id,
            "parent_dice": self.dice[0],
            "candidate_dice": self.dice[1],
            "parent_left": self.left[0],
            "candidate_left": self.left[1],
        }


def rows(changes: Sequence[Change]) -> list[gate.Row]:
    """Return the lines of the comparison on every accepted case: neither figure may get worse in the mean."""
    dice = np.array([change.dice for change in changes]).mean(axis=0)
    left = 100 * np.array([change.left for change in changes]).mean(axis=0)
    return [
        gate.compared(tr_later("Every case, Dice"), float(dice[0]), float(dice[1])),
        gate.compared(tr_later("To correct, %"), float(left[0]), float(left[1]), digits=1, higher_is_better=False),
    ]


def worst(changes: Sequence[Change]) -> Change:
    """Return the case that lost most Dice, or won least."""
    return min(changes, key=lambda change: change.dice[1] - change.dice[0])


def worst_row(changes: Sequence[Change]) -> gate.Row:
    """Return the line of the case that lost most: beyond :data:`FALL` somebody has to look at it."""
    before, after = worst(changes).dice
    return gate.compared(tr_later("Worst case, Dice"), before, after, limit=-FALL)


def interval(changes: Sequence[Change]) -> tuple[float, float]:
    """Return the 95 % interval of the mean change of Dice over every case (see ``gate.bootstrap``)."""
    return gate.bootstrap([change.dice[1] - change.dice[0] for change in changes])


def shown(changes: Sequence[Change]) -> list[tuple[str, Change]]:
    """Choose what the reader sees: the two cases that improved most and the one that lost most, each with a title."""
    ordered = sorted(changes, key=lambda change: change.left[1] - change.left[0])
    better = [change for change in ordered if change.left[1] < change.left[0]][:_IMPROVED]
    picks: list[tuple[str, Change]] = list(zip((tr_later("Most improved"), tr_later("Second")), better, strict=False))
    last = ordered[-1] if ordered[-1].left[1] > ordered[-1].left[0] else worst(changes)
    if last not in better:
        lost = last.left[1] > last.left[0] or last.dice[1] < last.dice[0]
        picks.append((tr_later("Lost most") if lost else tr_later("Least changed"), last))
    fell = worst(changes)
    if fell.dice[1] < fell.dice[0] - FALL and fell not in [change for _, change in picks]:
        picks.append((tr_later("Lost most Dice"), fell))
    return picks


def sentence(changes: Sequence[Change]) -> str:
    """Say in the reader's terms what the candidate brings, on cases that it did not learn from."""
    before, after = (sum(change.left[place] for change in changes) for place in (0, 1))
    number = len(changes)
    share = round(100 * abs(before - after) / before) if before > 0 else 0
    if share == 0 and (before > 0 or after == 0):
        return tr_count(
            "On your {n} cases, as much of the contour is left to correct as before.",
            "On your case, as much of the contour is left to correct as before.",
            number,
        )
    if before == 0:
        return tr_count(
            "On your {n} cases, some of the contour is left to correct; before there was none.",
            "On your case, some of the contour is left to correct; before there was none.",
            number,
        )
    if after < before:
        return tr_count(
            "On your {n} cases, {share} % less of the contour is left to correct.",
            "On your case, {share} % less of the contour is left to correct.",
            number,
            share=share,
        )
    return tr_count(
        "On your {n} cases, {share} % more of the contour is left to correct.",
        "On your case, {share} % more of the contour is left to correct.",
        number,
        share=share,
    )


def kept_of_a_lung(before: Mask, after: Mask) -> float:
    """Return how much of a lung another mask keeps, a share, of the one that loses more; 1 where there is none."""
    kept = [1.0]
    for side in (RIGHT, LEFT):
        lung = before == side
        if lung.mean() > _SMALL:
            kept.append(float((after[lung] == side).mean()))
    return min(kept)


def worklist_row(kept: Sequence[float]) -> gate.Row:
    """Return the line of images that nobody corrected: the least that any lung keeps."""
    return gate.compared(tr_later("Least lung kept"), 1.0, min(kept), limit=-LOST)

"""Suspect masks: accepted, but no pair of lungs looks so, or no model version sees what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lungseg_gui.core import lint
from lungseg_gui.core.gate import CaseScore
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.study import Pixels, Spacing

# Lungs of 500 px height shifted by 40 px overlap with themselves by at most 0.86; of the 80 radiographs that the
# bundled version never saw it is below 0.87 in one, whose reference includes heart and stomach.
AGREEMENT = 0.87
_ALLOWED = frozenset({"border"})  # collimation cuts off sound lungs


def by_anatomy(
    mask: Mask, *, pixels: Pixels | None = None, spacing: Spacing | None = None, protocol: str = LUNG_FIELD
) -> str:
    """Return why a mask of an upright image is not a pair of lungs, "" where it may be one; see ``lint.check``."""
    findings = lint.check(mask, spacing=spacing, pixels=pixels, protocol=protocol)
    return next((finding.sentence for finding in findings if finding.check not in _ALLOWED), "")


def unlike_all(*versions: Sequence[CaseScore]) -> list[str]:
    """Return the cases that no version agrees with, each version scored on the same cases in the same order."""
    return [
        scores[0].case_id
        for scores in zip(*versions, strict=True)
        if all(min(score.dice, score.right, score.left) < AGREEMENT for score in scores)
    ]


def by_disagreement(found: Mapping[str, float], *, cases: int) -> dict[str, str]:
    """Return why masks are suspect that no version agrees with.

    Where that is half of all cases or more it says something about the versions, and nothing about the masks.

    Parameters
    ----------
    found : mapping
        Case to the highest Dice that any version has.
    cases : int
        How many cases were scored.
    """
    if 2 * len(found) >= cases:
        return {}
    return {
        case: tr("No version agrees with the mask: Dice no higher than {dice:.2f}.", dice=float(dice))
        for case, dice in found.items()
    }

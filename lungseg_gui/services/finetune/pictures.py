"""Pictures of cases kept apart, before and after a fine-tuning, for the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.difference import difference_picture
from lungseg_gui.services.files import atomic_write_bytes

if TYPE_CHECKING:
    from lungseg_model.data import Case


def chosen(dice: Mapping[str, tuple[float, float]]) -> list[tuple[str, str]]:
    """Choose at most four cases to show: title and case id; what got worse is never left out.

    Parameters
    ----------
    dice : mapping
        Case id to Dice of parent and candidate.
    """
    ordered = sorted(dice, key=lambda case: dice[case][0] - dice[case][1])
    last = ordered[-1]
    worse = dice[last][1] < dice[last][0]
    picks = [("Most improved", ordered[0])] if dice[ordered[0]][1] > dice[ordered[0]][0] else []
    if len(ordered) > 3:
        picks += [("Second", ordered[1]), ("Median", ordered[len(ordered) // 2])]
    if last not in [case for _, case in picks]:
        picks.append(("Got worse" if worse else "Least changed", last))
    unique: dict[str, str] = {}
    for title, case in picks:
        unique.setdefault(case, title)
    return [(title, case) for case, title in unique.items()]


def draw(
    folder: Path,
    *,
    versions: tuple[Path, Path],
    cases: Mapping[str, Case],
    dice: Mapping[str, tuple[float, float]],
    device: str,
) -> list[dict[str, Any]]:
    """Write the pictures and return what they show, with their paths."""
    from lungseg_model import data

    picks = chosen(dice)
    shown: list[dict[str, Any]] = []
    masks = [_masks(version, [cases[case] for _, case in picks], device) for version in versions]
    for number, (title, case_id) in enumerate(picks):
        case = cases[case_id]
        pixels = data.read_image(case.image)
        reference = data.read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        entry: dict[str, Any] = {
            "title": title,
            "case_id": case_id,
            "parent_dice": dice[case_id][0],
            "candidate_dice": dice[case_id][1],
        }
        for name, found in zip(("before", "after"), masks, strict=True):
            picture = difference_picture(pixels, found[number], reference)
            path = folder / f"{case_id}-{name}.png"
            code = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
            atomic_write_bytes(path, code.tobytes())
            entry[name] = str(path)
        shown.append(entry)
    return shown


def _masks(version: Path, cases: Sequence[Case], device: str) -> list[NDArray[np.uint8]]:
    from lungseg_model import data
    from lungseg_model.predict import Predictor

    predictor = Predictor(version, device=device)
    return [predictor.predict(data.read_image(case.image), spacing=case.spacing).mask for case in cases]

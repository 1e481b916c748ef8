"""Pictures of cases held out, before, during and after a fine-tuning, for the window."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.difference import difference_picture
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.mask import LEFT, Mask
from lungseg_gui.core.study import Pixels
from lungseg_gui.core.unseen import Change
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.finetune.every_case import Halves
from lungseg_sets.errors import SetError

if TYPE_CHECKING:
    from lungseg_sets.case_files import Case

Looks = dict[str, tuple[Mask, float]]
_log = logging.getLogger("lungseg.finetune")


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
    picks = [(tr_later("Most improved"), ordered[0])] if dice[ordered[0]][1] > dice[ordered[0]][0] else []
    if len(ordered) > 3:
        picks += [(tr_later("Second"), ordered[1]), (tr_later("Median"), ordered[len(ordered) // 2])]
    if last not in [case for _, case in picks]:
        picks.append((tr_later("Got worse") if worse else tr_later("Least changed"), last))
    unique: dict[str, str] = {}
    for title, case in picks:
        unique.setdefault(case, title)
    return [(title, case) for case, title in unique.items()]


def draw(
    folder: Path,
    *,
    versions: tuple[Path, Path],
    cases: Mapping[str, Case],
    picks: Sequence[tuple[str, Change]],
    halves: Halves,
    device: str,
) -> list[dict[str, Any]]:
    """Write the pictures of some cases, each with a title, and return what they show, with their paths.

    Parameters
    ----------
    halves : sequence of Unseen
        Cases that the candidate learned from: they are shown as the network of the other half sees them.
    """
    from lungseg_sets import case_files

    looks = {seen.case_id: (seen.before.mask, seen.after.mask) for seen in halves}
    apart = [change.case_id for _, change in picks if change.case_id not in looks]
    found = [_masks(version, [cases[case] for case in apart], device) for version in versions if apart]
    looks |= dict(zip(apart, zip(*found, strict=True), strict=True)) if apart else {}
    shown: list[dict[str, Any]] = []
    for title, change in picks:
        case = cases[change.case_id]
        pixels = case_files.read_image(case.image)
        reference = case_files.read_reference(case, (pixels.shape[0], pixels.shape[1]))
        if not any((mask == LEFT).any() for mask in looks[case.case_id]):  # a network that knows no sides
            reference = np.minimum(reference, np.uint8(1))
        entry: dict[str, Any] = {"title": tr(title), **change.as_dict()}
        for name, mask in zip(("before", "after"), looks[case.case_id], strict=True):
            entry[name] = _write(folder / f"{case.case_id}-{name}.png", pixels, mask, reference)
        shown.append(entry)
    return shown


class Live:
    """Pictures while it learns: what the parent found in a few cases, and what is found now, both at a quick look.

    Parameters
    ----------
    folder : Path
        For the pictures.
    cases : sequence of Case
        Held out, in the order in which they are looked at.
    """

    def __init__(self, folder: Path, cases: Sequence[Case]) -> None:
        self._folder, self._cases = folder, {case.case_id: case for case in cases}
        self._before: Looks = {}

    def show(self, looks: Sequence[tuple[Mask, float]]) -> list[dict[str, Any]]:
        """Write pictures of a few cases and return what they show; of the first look, which is the parent's, none.

        Parameters
        ----------
        looks : sequence of (mask, Dice)
            Of each case, the masks reduced; none where nothing was looked at just now.

        Notes
        -----
        A failure costs the pictures and nothing else.
        """
        now = dict(zip(self._cases, looks, strict=False))
        if not now or not self._before:
            self._before = self._before or now
            return []
        dice = {case: (self._before[case][1], now[case][1]) for case in now}
        try:
            return [self._entry(title, case, now) for title, case in chosen(dice)]
        except (LungSegError, SetError, OSError, cv2.error) as error:
            _log.warning("no pictures while learning: %s", error)
            return []

    def _entry(self, title: str, case_id: str, now: Looks) -> dict[str, Any]:
        from lungseg_sets import case_files

        case, (mask, dice) = self._cases[case_id], now[case_id]
        pixels = case_files.read_image(case.image)
        reference = case_files.read_reference(case, (pixels.shape[0], pixels.shape[1]))
        if mask.max() < LEFT:  # a network that knows no sides
            reference = np.minimum(reference, np.uint8(1))
        before, before_dice = self._before[case_id]
        return {
            "title": tr(title),
            "case_id": case_id,
            "parent_dice": before_dice,
            "candidate_dice": dice,
            "before": _write(self._folder / f"{case_id}-parent.png", pixels, before, reference),
            "after": _write(self._folder / f"{case_id}-now.png", pixels, mask, reference),
        }


def _write(path: Path, pixels: Pixels, mask: Mask, reference: Mask) -> str:
    picture = difference_picture(pixels, mask, reference)
    code = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
    atomic_write_bytes(path, code.tobytes())
    return str(path)


def _masks(version: Path, cases: Sequence[Case], device: str) -> list[NDArray[np.uint8]]:
    from lungseg_model.predict import Predictor
    from lungseg_sets import case_files

    predictor = Predictor(version, device=device)
    return [
        predictor.predict(case_files.read_image(case.image), spacing=case.spacing, kind=case.kind).mask
        for case in cases
    ]

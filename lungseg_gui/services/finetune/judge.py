"""Scoring of versions on what nothing learns from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.core import gate, suspects
from lungseg_gui.core.language import tr_later
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS, RETROCARDIAC
from lungseg_gui.services.finetune.events import Hold
from lungseg_gui.services.finetune.suspects import Suspect
from lungseg_gui.services.frozen import Material
from lungseg_gui.services.registry import Version

if TYPE_CHECKING:
    from lungseg_sets.case_files import Case


class Judge:
    """Scores versions from their saved files, as users run them."""

    def __init__(self, device: str, kept: Sequence[Material], hold: Hold) -> None:
        self._device, self._kept, self._hold = device, kept, hold

    def kept(self, version: Path) -> list[gate.CaseScore]:
        """Score on the held-out cases."""
        return self._scores(version, self._kept)

    def phantoms(self, parent: Path, candidate: Path, drawn: Sequence[Material]) -> tuple[float, float]:
        """Return the mean Dice of both on the reference phantoms."""
        first, second = (mean_dice(self._scores(version, drawn)) for version in (parent, candidate))
        return first, second

    def disagreeing(
        self,
        *known: Sequence[gate.CaseScore],
        others: Sequence[Version],
        confirmed: Mapping[str, str],
    ) -> tuple[Suspect, ...]:
        """Return the masks held out that no version agrees with, the bundled one included.

        Those that were checked when they were accepted are not asked about again.
        """
        names = suspects.unlike_all(*known)
        asked = [c for c in self._kept if not c.checked and confirmed.get(c.case_id) != c.mask_sha256]
        cases = [c for c in asked if c.case_id in names]
        bundled = [version.folder for version in others if version.bundled]
        further = [self._scores(version, cases) for version in bundled if cases]
        found: dict[str, float] = {}
        for case in cases:
            scores = [s for scores in (*known, *further) for s in scores if s.case_id == case.case_id]
            best = max(min(s.dice, s.right, s.left) for s in scores)
            if best < suspects.AGREEMENT:
                found[case.case_id] = best
        reasons = suspects.by_disagreement(found, cases=len(self._kept))
        return tuple(Suspect(c.case_id, True, reasons[c.case_id], c.mask_sha256) for c in cases if c.case_id in reasons)

    def agreement(self, version: Path, cases: Sequence[Material]) -> dict[str, float]:
        """Return by case the Dice of the lung that a version agrees with less."""
        return {score.case_id: min(score.dice, score.right, score.left) for score in self._scores(version, cases)}

    def _scores(self, version: Path, cases: Sequence[Material]) -> list[gate.CaseScore]:
        from lungseg_model import tune

        def between(done: int) -> None:
            del done
            self._hold()

        rows = tune.score(version, [as_case(case) for case in cases], device=self._device, report=between).rows
        return [
            gate.CaseScore(
                case_id=row.case_id,
                dice=row.dice_both,
                right=row.dice_right,
                left=row.dice_left,
                hd95_mm=row.hd95_mm,
                hd95_share=row.hd95_share,
                two_lungs=row.components == 1 and row.dice_right > 0 and row.dice_left > 0,
                left_share=row.left_share,
            )
            for row in rows
        ]


def as_case(material: Material) -> Case:
    """Return a case of the model package, with the kind of mask that its protocol is there."""
    from lungseg_model.labels import FULL, OUTLINE
    from lungseg_sets.case_files import Case

    return Case(
        case_id=material.case_id,
        image=material.image,
        mask=material.mask,
        original=material.original,
        group=material.patient,
        spacing=material.spacing,
        kind=OUTLINE if material.protocol == RETROCARDIAC else FULL,
    )


_OF_PROTOCOL = {LUNG_FIELD: tr_later("Dice, behind heart out"), RETROCARDIAC: tr_later("Dice, behind heart in")}
"""Names of the lines of the gate: as short as the table's first column in a small window."""


def by_protocol(
    kept: Sequence[Material], before: Sequence[gate.CaseScore], after: Sequence[gate.CaseScore]
) -> list[gate.Row]:
    """Return a line for each protocol, on its own cases, if the held-out cases are of both.

    The cases of one protocol must not pay for what those of the other gain.
    """
    protocols = {case.case_id: case.protocol for case in kept}
    found: list[gate.Row] = []
    for protocol in PROTOCOLS:
        first, second = ([s for s in scores if protocols[s.case_id] == protocol] for scores in (before, after))
        if first and len(first) < len(before):
            found.append(gate.compared(_OF_PROTOCOL[protocol], mean_dice(first), mean_dice(second)))
    return found


def mean_dice(scores: Sequence[gate.CaseScore]) -> float:
    """Return the mean Dice of both lungs."""
    return sum(score.dice for score in scores) / len(scores)

"""Every accepted case by networks that did not learn from it: the held-out ones, and those of the other half."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from lungseg_gui.core import gate, suspects
from lungseg_gui.core.unseen import Change
from lungseg_gui.services.finetune.suspects import Suspect
from lungseg_gui.services.frozen import Material

if TYPE_CHECKING:
    from lungseg_model.learning import Unseen

Halves = Sequence["Unseen"]
Further = Callable[[Sequence[Material]], Mapping[str, float]]
"""Is given cases, returns by case the highest Dice of further versions, of the worse lung."""


def changes(
    before: Sequence[gate.CaseScore],
    after: Sequence[gate.CaseScore],
    halves: Halves,
    *,
    without: Collection[str] = (),
) -> list[Change]:
    """Return what became of each case: of those held out from the saved files, of the others as the halves see them."""
    held_out = [
        Change(first.case_id, (first.dice, second.dice), (first.left_share, second.left_share))
        for first, second in zip(before, after, strict=True)
    ]
    others = [Change(seen.case_id, (seen.before.dice, seen.after.dice), seen.left) for seen in halves]
    return [change for change in (*held_out, *others) if change.case_id not in without]


def unlikely(
    learn: Sequence[Material], halves: Halves, *, confirmed: Mapping[str, str], further: Further
) -> tuple[Suspect, ...]:
    """Return the masks that neither the parent agrees with, nor what learned from the reader's other cases.

    Before there were scores of the halves such a mask could as well have been what there is to learn.

    Parameters
    ----------
    confirmed : mapping
        Case to the SHA-256 of the mask that the reader has confirmed.
    """
    agreement = {seen.case_id: seen.agreement for seen in halves}
    asked = [
        case
        for case in learn
        if agreement.get(case.case_id, 1.0) < suspects.AGREEMENT
        and not case.checked
        and confirmed.get(case.case_id) != case.mask_sha256
    ]
    others = further(asked) if asked else {}
    best = {case.case_id: max(agreement[case.case_id], others.get(case.case_id, 0.0)) for case in asked}
    found = {case: dice for case, dice in best.items() if dice < suspects.AGREEMENT}
    reasons = suspects.by_disagreement(found, cases=len(learn))
    return tuple(Suspect(c.case_id, False, reasons[c.case_id], c.mask_sha256) for c in asked if c.case_id in reasons)

"""Which cases of a set a recipe learns from; what is scored is never touched."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from lungseg_model.errors import ModelError
from lungseg_sets import kinds
from lungseg_sets.case_files import Case, Split

NAMED = 10  # sources that a sentence names


def learned(
    split: Split,
    *,
    hold_out: str = "",
    leave_out: Sequence[str] = (),
    suspects: Collection[str] = (),
    classes: int = 3,
) -> list[Case]:
    """Return the training cases without a source and without single cases.

    Parameters
    ----------
    hold_out : str
        A source, or several with commas between them; empty for none.
    leave_out : sequence of str
        Names of cases, such as those whose masks are wrong. One that is held out for scoring stays there.
    suspects : collection of str
        More of these, some of which may be of sets that are not here.
    classes : {2, 3, 5}
        Of the network: one of five learns from masks of both kinds; the others from full masks, where there are any.

    Raises
    ------
    ModelError
        No such source, no such case, or nothing left to learn from.
    """
    known = (*split.train, *split.val, *split.test)
    held = [name.strip() for name in hold_out.split(",") if name.strip()]
    missing = [name for name in held if not any(case.comes_from((name,)) for case in known)]
    if missing:
        raise _no_source(missing[0], known)
    strangers = sorted(set(leave_out) - {case.case_id for case in known})
    if strangers:
        more = f" and {len(strangers) - 1} more" if len(strangers) > 1 else ""
        raise ModelError(
            f"The set has no case {strangers[0]}{more}, which is to be left out.", remedy="Correct leave_out."
        )
    dropped = {*leave_out, *suspects}
    kept = [case for case in split.train if case.case_id not in dropped and not case.comes_from(held)]
    kept = of_one_kind(kept) if classes != 5 else kept
    if not kept:
        without = hold_out or "the cases of leave_out"
        raise ModelError(f"No training cases are left without {without}.", remedy="Leave out less.")
    return kept


def scored(split: Split, source: str | None = None) -> list[Case]:
    """Return what a version is scored on: the held-out cases, or all of a source that it never saw.

    Raises
    ------
    ModelError
        No such source.
    """
    if source is None:
        return list(split.val)
    known = (*split.train, *split.val)
    found = [case for case in known if case.group == source]
    if not found:
        raise _no_source(source, known)
    return found


def _no_source(name: str, known: Sequence[Case]) -> ModelError:
    sources = sorted({case.group for case in known})
    more = f" and {len(sources) - NAMED} more" if len(sources) > NAMED else ""
    return ModelError(
        f"The source {name}, to be held out, is not in the set.",
        remedy=f"Its sources are: {', '.join(sources[:NAMED])}{more}.",
    )


def of_one_kind(cases: Sequence[Case]) -> list[Case]:
    """Return the cases with full masks, without their outlines; all of them where there are only outlines."""
    full = [dataclasses.replace(case, outline=None) for case in cases if case.kind == kinds.FULL]
    return full or list(cases)

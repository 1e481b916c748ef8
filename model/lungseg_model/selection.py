"""Which cases of a set a recipe learns from; what is scored is never touched."""

from __future__ import annotations

from collections.abc import Sequence

from lungseg_model.data import Case, Split
from lungseg_model.errors import ModelError

NAMED = 10  # sources that a sentence names


def learned(split: Split, *, hold_out: str = "", leave_out: Sequence[str] = ()) -> list[Case]:
    """Return the training cases without a source and without single cases.

    Parameters
    ----------
    hold_out : str
        A source; empty for none.
    leave_out : sequence of str
        Names of cases, such as those whose masks are wrong. One that is kept apart for scoring stays there.

    Raises
    ------
    ModelError
        No such source, no such case, or nothing left to learn from.
    """
    known = (*split.train, *split.val, *split.test)
    sources = sorted({case.group for case in known})
    if hold_out and hold_out not in sources:
        more = f" and {len(sources) - NAMED} more" if len(sources) > NAMED else ""
        raise ModelError(
            f"The source {hold_out}, which is to be held out, is not in the set.",
            remedy=f"Its sources are: {', '.join(sources[:NAMED])}{more}.",
        )
    strangers = sorted(set(leave_out) - {case.case_id for case in known})
    if strangers:
        more = f" and {len(strangers) - 1} more" if len(strangers) > 1 else ""
        raise ModelError(
            f"The set has no case {strangers[0]}{more}, which is to be left out.", remedy="Correct leave_out."
        )
    dropped = set(leave_out)
    kept = [case for case in split.train if case.case_id not in dropped and not (hold_out and case.group == hold_out)]
    if not kept:
        without = hold_out or "the cases of leave_out"
        raise ModelError(f"Nothing is left to learn from without {without}.", remedy="Leave out less.")
    return kept

"""What is said of cases that were left out where something was done to several."""

from __future__ import annotations

from collections.abc import Mapping, Sized

from lungseg_gui.core.language import tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs.several import Why


def images(number: int) -> str:
    """Return ``1 image`` or ``12 images``."""
    return tr_count("{n} images", "1 image", number)


def left_out(left: Mapping[Why, Sized], *, total: int) -> str:
    """Say how many were left out and why: ``3 of 12 images left out: 2 fail a check, 1 has no mask``, as a sentence."""
    number = sum(map(len, left.values()))
    why = ", ".join(_because(reason, len(cases)) for reason, cases in left.items() if len(cases))
    return tr_count("{n} of {total} images left out: {why}.", "", number, total=grouped(total), why=why)


def _because(reason: Why, number: int) -> str:
    return {
        Why.UNREAD: tr_count("{n} could not be read", "1 could not be read", number),
        Why.EMPTY: tr_count("{n} have no mask", "1 has no mask", number),
        Why.CHECKS: tr_count("{n} fail a check", "1 fails a check", number),
        Why.DRAWN: tr_count("{n} have strokes to review first", "1 has strokes to review first", number),
        Why.ELSEWHERE: tr_count("{n} are open in another window", "1 is open in another window", number),
        Why.REPLACED: tr_count(
            "the files of {n} now hold other images", "the file of 1 now holds another image", number
        ),
        Why.ACCEPTED: tr_count("{n} are already accepted", "1 is already accepted", number),
        Why.REJECTED: tr_count("{n} are already rejected", "1 is already rejected", number),
    }[reason]

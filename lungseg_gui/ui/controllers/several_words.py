"""What is said of cases that were left out where something was done to several."""

from __future__ import annotations

from collections.abc import Mapping, Sized

from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs.several import Why


def images(number: int) -> str:
    """Return ``1 image`` or ``12 images``."""
    return tr("1 image") if number == 1 else tr("{n} images", n=grouped(number))


def left_out(left: Mapping[Why, Sized], *, total: int) -> str:
    """Say how many were left out and why: ``3 of 12 images left out: 2 fail a check, 1 has no mask``, as a sentence."""
    number = sum(map(len, left.values()))
    words = tr("{n} of {total} images left out: {why}.")
    why = ", ".join(_because(reason, len(cases)) for reason, cases in left.items() if len(cases))
    return words.format(n=grouped(number), total=grouped(total), why=why)


def _because(reason: Why, number: int) -> str:
    one, many = {
        Why.UNREAD: (tr("1 could not be read"), tr("{n} could not be read")),
        Why.EMPTY: (tr("1 has no mask"), tr("{n} have no mask")),
        Why.CHECKS: (tr("1 fails a check"), tr("{n} fail a check")),
        Why.DRAWN: (tr("1 has strokes to review first"), tr("{n} have strokes to review first")),
        Why.ELSEWHERE: (tr("1 is open in another window"), tr("{n} are open in another window")),
        Why.REPLACED: (tr("the file of 1 now holds another image"), tr("the files of {n} now hold other images")),
        Why.ACCEPTED: (tr("1 is already accepted"), tr("{n} are already accepted")),
        Why.REJECTED: (tr("1 is already rejected"), tr("{n} are already rejected")),
    }[reason]
    return one if number == 1 else many.format(n=grouped(number))

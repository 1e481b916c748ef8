"""What is said of cases that were left out where something was done to several."""

from __future__ import annotations

from collections.abc import Mapping, Sized

from PySide6.QtCore import QCoreApplication

from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs.several import Why


def _tr(words: str) -> str:
    return QCoreApplication.translate("SeveralWords", words)


def images(number: int) -> str:
    """Return ``1 image`` or ``12 images``."""
    return _tr("1 image") if number == 1 else _tr("{n} images").format(n=grouped(number))


def left_out(left: Mapping[Why, Sized], *, total: int) -> str:
    """Say how many were left out and why: ``3 of 12 images left out: 2 fail a check, 1 has no mask``, as a sentence."""
    number = sum(map(len, left.values()))
    words = _tr("{n} of {total} images left out: {why}.")
    why = ", ".join(_because(reason, len(cases)) for reason, cases in left.items() if len(cases))
    return words.format(n=grouped(number), total=grouped(total), why=why)


def _because(reason: Why, number: int) -> str:
    one, many = {
        Why.UNREAD: (_tr("1 could not be read"), _tr("{n} could not be read")),
        Why.EMPTY: (_tr("1 has no mask"), _tr("{n} have no mask")),
        Why.CHECKS: (_tr("1 fails a check"), _tr("{n} fail a check")),
        Why.DRAWN: (_tr("1 has strokes to review first"), _tr("{n} have strokes to review first")),
        Why.ELSEWHERE: (_tr("1 is open in another window"), _tr("{n} are open in another window")),
        Why.REPLACED: (_tr("the file of 1 now holds another image"), _tr("the files of {n} now hold other images")),
        Why.ACCEPTED: (_tr("1 is already accepted"), _tr("{n} are already accepted")),
        Why.REJECTED: (_tr("1 is already rejected"), _tr("{n} are already rejected")),
    }[reason]
    return one if number == 1 else many.format(n=grouped(number))

"""What is said after a decision where the list has no further case to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist import WorklistPanel


def _tr(words: str) -> str:
    return QCoreApplication.translate("NoneLeft", words)


def tell_none_left(worklist: WorklistPanel, messages: Messages, *, then: Callable[[], object]) -> None:
    """Say that every case is done, or how many a search or filter hides; ``then`` goes on with these."""
    left = worklist.left_to_do
    if not left:
        messages.toast(_tr("No cases left to do"), add=True)
        return
    if worklist.searched:
        words = _tr("The search finds no more cases to do.")
    else:
        words = _tr("This filter lists no more cases to do.")
    more = _tr("1 other case is left.") if left == 1 else _tr("{n} other cases are left.").format(n=grouped(left))
    go_on = _tr("Go to it") if left == 1 else _tr("Go to these")
    messages.toast(f"{words} {more}", action=go_on, run=then, add=True)

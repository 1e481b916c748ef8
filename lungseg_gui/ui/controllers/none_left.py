"""What is said after a decision where the list has no further case to do."""

from __future__ import annotations

from collections.abc import Callable

from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist import WorklistPanel


def tell_none_left(worklist: WorklistPanel, messages: Messages, *, then: Callable[[], object]) -> None:
    """Say that every case is done, or how many a search or filter hides; ``then`` continues with these."""
    left = worklist.left_to_do
    if not left:
        messages.toast(tr("No cases left to do"), add=True)
        return
    if worklist.searched:
        words = tr("The search finds no more cases to do.")
    else:
        words = tr("This filter lists no more cases to do.")
    more = tr_count("{n} other cases are left.", "1 other case is left.", left)
    go_on = tr("Go to it") if left == 1 else tr("Go to these")
    messages.toast(together((words, more)), action=go_on, run=then, add=True)

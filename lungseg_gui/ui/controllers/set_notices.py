"""What came up in the training set without anybody asking, shown above the picture."""

from __future__ import annotations

from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.ui.messages import Messages


def tell_notices(training_set: TrainingSet, messages: Messages) -> None:
    """Show it; each damaged note in a banner of its own, which no other replaces unread."""
    for notice in training_set.take_notices():
        messages.banner("training set", "info", notice)
    for notice in training_set.take_notices(damaged=True):
        messages.banner(f"damaged: {notice}", "warn", notice)

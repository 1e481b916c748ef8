"""What the reader is told of an image that is no upright frontal chest radiograph."""

from __future__ import annotations

import pytest

from lungseg_gui.core.findings import ACT_PREDICT, ACT_TURN
from lungseg_gui.core.view import View


@pytest.mark.parametrize(
    ("view", "words", "action"),
    [
        (View("head to the left", turn=1), "The image is turned: the head is to the left.", ACT_TURN),
        (View("upside down", turn=2), "The image is upside down.", ACT_TURN),
        (View("head to the right", turn=3), "The image is turned: the head is to the right.", ACT_TURN),
        (
            View("lateral"),
            "This looks like a lateral view; the model is for frontal chest radiographs.",
            ACT_PREDICT,
        ),
        (View("no chest"), "This does not look like a chest radiograph.", ACT_PREDICT),
        (View("what a later version says"), "This does not look like a chest radiograph.", ACT_PREDICT),
    ],
)
def test_it_is_said_what_it_is_and_what_can_be_done(view: View, words: str, action: str) -> None:
    [finding] = view.findings
    assert (finding.check, finding.sentence, finding.action) == ("view", words, action)

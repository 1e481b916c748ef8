"""A view that is flipped, turned or inverted says so on the screen, and one command brings it back."""

from __future__ import annotations

import pytest

from lungseg_gui.core.session import Session
from lungseg_gui.ui.viewer.plates import Texts
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview


def said(viewer: Viewer) -> str:
    """What the plate below on the left says of the view."""
    wanted = viewer.plates._wanted  # pyright: ignore[reportPrivateUsage]
    lines = [line for text in wanted if isinstance(text, Texts) and text.home == "bottom_left" for line in text.lines]
    return " / ".join(line for line in lines if line.startswith("View"))


@pytest.mark.parametrize("texts_hidden", [False, True])
@pytest.mark.parametrize("orientation", [(), ("R", "F"), ("F", "L")])
def test_an_altered_view_says_so_and_is_reset(
    viewer: Viewer, session: Session, make_review: MakeReview, orientation: tuple[str, ...], texts_hidden: bool
) -> None:
    review = make_review("2", orientation=orientation)
    session.show(review)
    viewer.show_review(review, session)
    if texts_hidden:
        viewer.show_corner_texts(False)
    before = viewer.grab().toImage()
    assert said(viewer) == ""
    viewer.flip()
    assert said(viewer) == "View flipped left to right"
    viewer.rotate(1)
    viewer.invert()
    assert said(viewer) == "View flipped, turned 90° to the right, inverted"
    viewer.set_gamma(1.7)
    viewer.actual_size()
    viewer.apply_preset(0)
    viewer.auto_window()
    assert viewer.grab().toImage() != before
    viewer.reset_view()
    assert said(viewer) == ""
    assert viewer.gamma == 1.0
    assert viewer.grab().toImage() == before


def test_without_an_image_there_is_nothing_to_reset(viewer: Viewer, session: Session) -> None:
    viewer.show_review(None, session)
    viewer.reset_view()
    assert said(viewer) == ""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.tools.table import Tool
from tests.core.reviews import identity, image, lungs, prediction


@pytest.fixture
def session() -> Session:
    session = Session()
    session.show(Review(image("a")))
    session.show(Review(image("b", spacing=Spacing(0.4, 0.2))))
    return session


def test_a_late_prediction_goes_to_its_own_review(session: Session) -> None:
    told: list[tuple[Event, Identity | None]] = []
    session.observe(lambda event, identity: told.append((event, identity)))
    assert session.receive(prediction("a"))
    first, second = session.review(identity("a")), session.review(identity("b"))
    assert first is not None
    assert second is session.current
    np.testing.assert_array_equal(first.mask.live, lungs())
    assert second is not None
    assert not second.mask.live.any()
    assert told == [(Event.MASK, identity("a")), (Event.STATUS, identity("a"))]


def test_a_stranger_is_dropped(session: Session) -> None:
    told: list[Event] = []
    session.observe(lambda event, _: told.append(event))
    assert not session.receive(prediction("stranger"))
    session.close(identity("a"))
    assert not session.receive(prediction("a"))
    assert told == []


def test_an_observer_that_ended_is_told_nothing(session: Session) -> None:
    told: list[Event] = []
    end = session.observe(lambda event, _: told.append(event))
    end()
    end()
    session.set_tools(tool=Tool.BRUSH)
    assert told == []


def test_undo_and_redo_tell_only_when_something_changed(session: Session) -> None:
    told: list[Event] = []
    session.observe(lambda event, _: told.append(event))
    assert not session.undo()
    assert not session.redo()
    assert not session.commit("Brush")
    assert told == []


def test_closing_the_current_review_leaves_none(session: Session) -> None:
    session.close(identity("b"))
    assert session.current is None
    assert not session.undo()
    assert session.accept() is None
    assert [review.image.uid for review in session.reviews] == ["a"]


def test_accept_and_reject_concern_the_current_review(session: Session) -> None:
    assert session.accept() is session.review(identity("b"))
    first = session.review(identity("a"))
    assert first is not None
    assert first.status is Status.NEW


def test_the_brush_is_round_in_mm(session: Session) -> None:
    session.set_tools(tool=Tool.BRUSH, radius=10.0)
    style = session.brush_style(erase=False)
    assert style.radius == pytest.approx(50.0)  # columns of 0.2 mm
    assert style.aspect == pytest.approx(2.0)
    assert style.value == RIGHT
    assert style.locked == {LEFT}


def test_the_brush_is_in_pixels_without_spacing(session: Session) -> None:
    first = session.review(identity("a"))
    assert first is not None
    session.show(first)
    session.set_tools(radius=10.0)
    assert session.brush_style(erase=False).radius == pytest.approx(10.0)


def test_each_kind_of_image_has_its_own_radius() -> None:
    session = Session()
    session.set_tools(radius=7.5, other_radius=40.0)  # in mm until an image without spacing comes
    session.show(Review(image("b", spacing=Spacing(0.4, 0.2))))
    assert session.tools.radius == 7.5
    session.show(Review(image("a")))
    assert session.tools.radius == 40.0


def test_the_other_lung_can_be_painted_over_but_is_never_erased(session: Session) -> None:
    session.set_tools(segment=LEFT, protect_other=False)
    assert session.brush_style(erase=False).locked == frozenset()
    erasing = session.brush_style(erase=True)
    assert erasing.value == 0
    assert erasing.locked == {RIGHT}


def test_a_radius_stays_within_bounds(session: Session) -> None:
    session.set_tools(radius=0.0)
    assert session.tools.radius > 0
    session.set_tools(radius=1e9)
    assert session.tools.radius <= 400


def test_an_unknown_tool_state_is_refused(session: Session) -> None:
    with pytest.raises(TypeError):
        session.set_tools(colour="red")


def test_a_repaired_mask_is_one_undoable_step(session: Session) -> None:
    session.receive(prediction("b"))
    second = session.current
    assert second is not None
    assert session.replace(lungs(shift=4), "Close holes")
    np.testing.assert_array_equal(second.mask.live, lungs(shift=4))
    assert second.status is Status.CORRECTED
    assert not session.replace(lungs(shift=4), "Close holes")
    assert session.undo()
    np.testing.assert_array_equal(second.mask.live, lungs())


def test_a_status_can_be_taken_back(session: Session) -> None:
    told: list[tuple[Event, Identity | None]] = []
    session.accept()
    session.observe(lambda event, identity: told.append((event, identity)))
    session.set_status(identity("b"), Status.CORRECTED)
    session.set_status(identity("stranger"), Status.CORRECTED)
    second = session.review(identity("b"))
    assert second is not None
    assert second.status is Status.CORRECTED
    assert told == [(Event.STATUS, identity("b"))]


def test_another_tool_is_told(session: Session) -> None:
    told: list[Event] = []
    session.observe(lambda event, _: told.append(event))
    session.set_tools(tool=Tool.ERASER)
    assert session.tools.tool is Tool.ERASER
    assert told == [Event.TOOL]

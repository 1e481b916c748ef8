"""Texts on the picture keep off the lungs, off the pointer and off the letters of the sides."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.viewer.plates import Marker, Plates, Texts
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import MakeReview


def texts(viewer: Viewer) -> dict[str, Texts]:
    wanted = viewer.plates._wanted  # pyright: ignore[reportPrivateUsage]
    return {content.home: content for content in wanted if isinstance(content, Texts)}


def rect(plates: Plates, content: Texts | Marker):  # noqa: ANN201  (a private value)
    return plates._plate(content).rect  # pyright: ignore[reportPrivateUsage]


def draw(viewer: Viewer, *boxes: tuple[slice, slice]) -> None:
    review = viewer.review
    assert review is not None
    mask = np.zeros(review.image.shape, np.uint8)
    for box in boxes:
        mask[box] = LEFT
    review.mask.replace(mask, "Drawn")
    viewer.plates.refresh()


UPPER_RIGHT = (slice(0, 100), slice(120, 240))


def test_a_text_that_would_lie_on_a_lung_stands_in_a_free_corner(viewer: Viewer) -> None:
    viewer.look(viewer.camera.with_zoom(2.0))  # the image fills the view
    viewer.look(viewer.camera.fitted().with_zoom(1.8))
    draw(viewer)
    assert {home: text.corner for home, text in texts(viewer).items()} == {home: home for home in texts(viewer)}
    draw(viewer, UPPER_RIGHT)
    moved = texts(viewer)["top_right"]
    assert moved.corner == "bottom_right"
    plates = viewer.plates
    others = [rect(plates, text) for home, text in texts(viewer).items() if home != "top_right"]
    assert not any(rect(plates, moved).intersects(other) for other in others)
    draw(viewer)
    assert texts(viewer)["top_right"].corner == "top_right"


def test_a_text_that_finds_no_free_corner_lets_the_picture_show_through(viewer: Viewer) -> None:
    viewer.look(viewer.camera.with_zoom(2.5))
    draw(viewer, (slice(None), slice(None)))
    assert {text.corner for text in texts(viewer).values()} == set(texts(viewer))
    assert all(text.faint for text in texts(viewer).values())


def test_the_picture_shows_through_the_text_below_the_pointer(viewer: Viewer, session: Session) -> None:
    session.set_tools(tool=Tool.WINDOW)  # without a ring
    box = rect(viewer.plates, texts(viewer)["top_left"]).toRect()

    def seen() -> np.ndarray:
        image = viewer.grab(box).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int)

    viewer.hover(None)
    there = seen()
    viewer.hover(QPointF(box.center()))
    under = seen()
    viewer.show_corner_texts(False)
    bare = seen()
    assert 0 < np.abs(under - bare).max() < 0.5 * np.abs(there - bare).max()
    viewer.show_corner_texts(True)
    viewer.hover(QPointF(200, 160))
    assert np.array_equal(seen(), there)


def test_texts_leave_room_for_the_letters_where_the_view_is_narrow(
    viewer: Viewer, session: Session, make_review: MakeReview
) -> None:
    review = make_review("narrow", spacing=None)
    session.show(review)
    viewer.show_review(review, session)
    viewer.resize(260, 320)
    viewer.grab()
    plates = viewer.plates
    letters = [content for content in plates._wanted if isinstance(content, Marker)]  # pyright: ignore[reportPrivateUsage]
    assert {letter.letter for letter in letters} >= {"F", "H"}
    for text in texts(viewer).values():
        assert not any(rect(plates, text).intersects(rect(plates, letter)) for letter in letters)


def test_texts_stay_while_the_picture_is_moved_and_keep_off_the_lungs_once_it_rests(
    viewer: Viewer, qtbot: QtBot
) -> None:
    viewer.look(viewer.camera.fitted().with_zoom(1.8))
    draw(viewer, UPPER_RIGHT)
    assert texts(viewer)["top_right"].corner == "bottom_right"
    qtbot.wait(80)  # it rests
    down = viewer.camera.panned(0.0, 150.0)
    viewer.look(down)  # the first move looks, those that follow it do not
    first = texts(viewer)
    viewer.look(viewer.camera.panned(0.0, -150.0))
    assert {home: text.corner for home, text in texts(viewer).items()} == {
        home: text.corner for home, text in first.items()
    }
    assert first["top_right"].corner == "top_right"
    qtbot.waitUntil(lambda: texts(viewer)["top_right"].corner == "bottom_right")


def test_a_step_is_told_after_its_paint(viewer: Viewer, session: Session, qtbot: QtBot) -> None:
    whose = texts(viewer)["top_right"].lines
    review = session.current
    assert review is not None
    mask = review.mask.live.copy()
    mask[:10] = LEFT
    session.replace(mask, "Drawn")
    assert texts(viewer)["top_right"].lines == whose
    qtbot.waitUntil(lambda: texts(viewer)["top_right"].lines[0].endswith(("corrected", "not from the model")))

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.session import Session
from lungseg_gui.core.view import View
from lungseg_gui.ui.panels.history import ROW, HistoryPanel


def paint(session: Session, place: int, name: str = "Brush") -> None:
    review = session.current
    assert review is not None
    box = Box(place, 0, place + 1, 50)
    review.mask.write(box, np.full((1, 50), RIGHT if place % 2 else LEFT, np.uint8))
    assert session.commit(name)


@pytest.fixture
def session(predicted: Callable[..., Session]) -> Session:
    return predicted()


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> HistoryPanel:
    panel = HistoryPanel(session)
    panel.place_chosen.connect(session.go_to)
    qtbot.addWidget(panel)
    panel.resize(312, 260)
    panel.show()
    return panel


def names(panel: HistoryPanel) -> list[str]:
    return [panel.model.words(row)[0] for row in range(panel.model.rowCount())]


def click(panel: HistoryPanel, row: int) -> None:
    place = panel.list.visualRect(panel.model.index(row)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))


def test_it_names_every_step_with_its_time(panel: HistoryPanel, session: Session) -> None:
    assert names(panel) == ["Mask of model r3"]
    assert panel.summary == ""
    paint(session, 1)
    assert panel.summary == "1 step"
    paint(session, 2, "Eraser")
    assert names(panel) == ["Mask of model r3", "Brush", "Eraser"]
    assert panel.model.position == 2
    assert panel.summary == "2 steps"
    hours, minutes, seconds = panel.model.words(1)[1].split(":")
    assert (len(hours), len(minutes), len(seconds)) == (2, 2, 2)
    role = Qt.ItemDataRole.AccessibleTextRole
    session.undo()
    states = [str(panel.model.data(panel.model.index(row), role)).rpartition(", ")[2] for row in range(3)]
    assert states == ["done", "current", "undone"]
    assert panel.summary == "1 of 2 steps"


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ("lateral", "No mask drawn: lateral view"),
        ("head to the left", "No mask drawn: head to the left"),
        ("no chest", "No mask drawn: not a chest radiograph"),
    ],
)
def test_a_mask_that_was_not_drawn_is_not_called_the_models(
    panel: HistoryPanel, session: Session, view: str, words: str
) -> None:
    review = session.current
    assert review is not None
    assert review.prediction is not None
    made = review.prediction
    review.prediction = replace(made, view=View(view), withheld=True)
    paint(session, 1)
    assert names(panel) == [words, "Brush"]
    tip = str(panel.model.data(panel.model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert tip == f"Model r3 drew no mask. {View(view).findings[0].sentence}"
    review.prediction = replace(review.prediction, model_version="r4")  # beside the mask that the steps began with
    assert panel.model.data(panel.model.index(0), Qt.ItemDataRole.ToolTipRole) is None
    review.prediction = replace(made, view=View(view))  # predicted anyway
    assert names(panel)[0] == "Mask of model r3"
    assert panel.model.data(panel.model.index(0), Qt.ItemDataRole.ToolTipRole) is None


def test_a_click_goes_to_any_step(panel: HistoryPanel, session: Session) -> None:
    review = session.current
    assert review is not None
    masks = [review.mask.live.copy()]
    for place in range(1, 6):
        paint(session, place)
        masks.append(review.mask.live.copy())
    for row in (2, 5, 0, 4):
        click(panel, row)
        assert panel.model.position == row
        np.testing.assert_array_equal(review.mask.live, masks[row])


def test_a_stroke_after_an_undo_replaces_what_was_undone(panel: HistoryPanel, session: Session) -> None:
    for place in range(1, 4):
        paint(session, place)
    click(panel, 1)
    paint(session, 10, "Eraser")
    assert names(panel) == ["Mask of model r3", "Brush", "Eraser"]
    click(panel, 1)
    paint(session, 11, "Fill")
    assert names(panel) == ["Mask of model r3", "Brush", "Fill"]


def test_another_image_has_its_own_steps(
    panel: HistoryPanel, session: Session, predicted: Callable[..., Session]
) -> None:
    paint(session, 1)
    other = predicted(uid="4.5.6").current
    assert other is not None
    session.show(other)
    assert names(panel) == ["Mask of model r3"]
    session.close(other.image.identity)
    assert panel.model.rowCount() == 0
    assert panel.nothing.isVisible()


def test_thousands_of_steps_draw_the_rows_in_sight_alone(
    panel: HistoryPanel, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    review = session.current
    assert review is not None
    for number in range(3000):
        review.mask.write(Box(0, 0, 1, 1), np.full((1, 1), number % 2 + 1, np.uint8))
        review.commit("Brush")
    asked: set[int] = set()
    words = panel.model.words
    monkeypatch.setattr(panel.model, "words", lambda row: (asked.add(row), words(row))[1])
    paint(session, 1)
    qtbot.waitUntil(lambda: 3001 in asked)  # the current step comes into sight
    assert panel.model.rowCount() == 3002
    assert panel.list.height() <= 7 * ROW
    assert len(asked) <= 16  # those of before and after

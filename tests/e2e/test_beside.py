"""Two pictures side by side: the one under the pointer is worked on, both move together, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Status
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.ui.controllers import flow
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.e2e.conftest import SIDE, Desk
from tests.e2e.rows import choose, menu, words

_NO = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Now, then and long ago of one patient, and another patient."""
    folder = tmp_path_factory.mktemp("visits")
    made: list[Path] = []
    for seed, (name, patient, day) in enumerate(
        (("now", "P", "20240601"), ("old", "P", "20200101"), ("prior", "P", "20240501"), ("other", "Q", "20240530")), 1
    ):
        dataset = dicom_dataset(draw(seed, shape=(SIDE, SIDE)))
        dataset.PatientID, dataset.StudyDate = patient, day
        path = folder / f"{name}.dcm"
        dataset.save_as(path, enforce_file_format=True)
        made.append(path)
    return made


@pytest.fixture
def desk(start: Callable[..., Desk], visits: list[Path]) -> Desk:
    """The patient's newest image is open, the others are on the worklist."""
    desk = start()
    desk.open(*visits)
    desk.program.worklist.show(str(visits[0]))
    desk.shows("now")
    desk.predicted()
    desk.until(lambda: len(desk.program.window.worklist.model) == len(visits))
    return desk


def beside(desk: Desk) -> Viewer:
    return desk.program.viewing.viewers.all[1]


def main(desk: Desk) -> Viewer:
    return desk.program.viewing.viewers.all[0]


def show_beside(desk: Desk, path: Path) -> Viewer:
    desk.program.beside.show(str(path))
    desk.until(lambda: desk.program.beside.open)
    viewer = beside(desk)
    desk.until(lambda: viewer.review is not None and viewer.review.prediction is not None)
    desk.until(lambda: viewer.isVisible() and viewer.width() > 100)
    return viewer


def point(viewer: Viewer, row: float, column: float) -> QPoint:
    return viewer.camera.transform.map(QPointF(column + 0.5, row + 0.5)).toPoint()


def paint(viewer: Viewer, row: float = 90.0, column: float = 96.0) -> None:
    QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, _NO, point(viewer, row, column))


def brush(desk: Desk) -> None:
    desk.program.session.set_tools(tool=Tool.BRUSH, segment=LEFT, radius=2.0, protect_other=False)


def test_the_key_shows_the_last_image_before(desk: Desk) -> None:
    desk.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: desk.program.beside.open)
    review = beside(desk).review
    assert review is not None
    assert review.image.name == "prior"
    bar = desk.program.beside.bar
    assert bar is not None
    assert bar.title == "Prior: prior · 2024-05-01 · 31 days earlier"
    desk.until(lambda: review.prediction is not None)
    assert "Right lung" in bar.changes
    assert "cm²" in bar.changes
    desk.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert not desk.program.beside.open


def test_the_picture_under_the_hand_is_painted_with_its_own_history(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    now, prior = main(desk).review, viewer.review  # the pointer may rest on either picture
    assert now is not None
    assert prior is not None
    brush(desk)
    before = now.mask.live.copy()
    paint(viewer)
    assert desk.program.viewing.viewers.beside_active
    assert desk.review is prior
    assert prior.mask.live[90, 96] == LEFT
    np.testing.assert_array_equal(now.mask.live, before)
    paint(main(desk), 80)
    assert desk.review is now
    assert (now.mask.live[80, 96], now.mask.live[90, 96]) == (LEFT, 0)
    assert (len(now.history.done), len(prior.history.done)) == (1, 1)
    desk.program.steps.undo()
    assert now.mask.live[80, 96] == 0
    assert prior.mask.live[90, 96] == LEFT
    desk.until(lambda: desk.program.saving.is_saved(prior.image.identity))
    saved = desk.program.services.library.entry(str(visits[2]))
    assert saved is not None
    assert saved.status is Status.CORRECTED


def test_the_pointer_that_rests_in_a_picture_makes_it_the_active_one(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    QTest.mouseMove(main(desk).view.viewport(), QPoint(30, 30))
    QTest.mouseMove(viewer.view.viewport(), QPoint(30, 30))
    desk.until(lambda: desk.program.viewing.viewers.beside_active)
    assert desk.review is viewer.review
    QTest.mouseMove(main(desk).view.viewport(), QPoint(30, 30))
    desk.until(lambda: not desk.program.viewing.viewers.beside_active)
    assert desk.review.image.name == "now"


def test_zoom_and_pan_are_linked_and_can_go_apart(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    here = main(desk)
    here.look(here.camera.zoomed(3.0, point(here, 60, 70).toPointF()))
    assert viewer.camera.zoom == pytest.approx(here.camera.zoom, rel=0.01)  # one may be a pixel wider
    assert viewer.camera.centre == pytest.approx(here.camera.centre, abs=0.3)
    viewer.look(viewer.camera.panned(20, -10))
    assert here.camera.centre == pytest.approx(viewer.camera.centre, abs=0.3)
    desk.program.window.actions_table.run("beside.views")
    here.look(here.camera.panned(30, 0))
    assert here.camera.centre != pytest.approx(viewer.camera.centre, abs=1.0)
    apart = viewer.camera.centre[0] - here.camera.centre[0]
    desk.program.window.actions_table.run("beside.views")  # linked as they are now
    here.look(here.camera.panned(0, 25))
    assert viewer.camera.centre[0] - here.camera.centre[0] == pytest.approx(apart, abs=0.3)
    assert viewer.camera.centre[1] == pytest.approx(here.camera.centre[1], abs=0.3)
    here.fit()
    assert viewer.camera == viewer.camera.fitted()


def test_windows_are_linked_by_each_pictures_own(desk: Desk, visits: list[Path]) -> None:
    viewer, here = show_beside(desk, visits[2]), main(desk)
    first, second = here.presets()[0], viewer.presets()[0]
    assert (first.centre, first.width) != (second.centre, second.width)
    from lungseg_gui.core.study import Voi

    here.set_window(Voi("Manual", first.centre + first.width / 4, first.width / 2))
    assert viewer.voi is not None
    assert (viewer.voi.centre, viewer.voi.width) == pytest.approx((second.centre + second.width / 4, second.width / 2))
    viewer.invert()
    assert here.inverted
    here.apply_preset(0)
    assert viewer.voi is second
    desk.program.window.actions_table.run("beside.windows")
    here.auto_window()
    assert viewer.voi is second


def test_the_mask_beside_is_a_start_that_says_where_it_came_from(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    now, prior = main(desk).review, viewer.review
    assert now is not None
    assert prior is not None
    brush(desk)
    paint(viewer)
    before, spacings = now.mask.live.copy(), (now.image.spacing, prior.image.spacing)
    assert None not in spacings
    desk.program.window.actions_table.run("beside.copy")
    assert desk.review is now
    assert not np.array_equal(now.mask.live, before)
    assert now.history.done[-1].name == "Imported: the prior of 2024-05-01"
    for value in (RIGHT, LEFT):
        mm2 = [one.mask.area(value) * one.image.spacing.pixel_area for one in (now, prior) if one.image.spacing]
        assert mm2[0] == pytest.approx(mm2[1], rel=0.05)
    from lungseg_gui.jobs.importing import origin_of

    assert origin_of(now) == "the prior of 2024-05-01"
    desk.program.steps.undo()
    np.testing.assert_array_equal(now.mask.live, before)


def test_paging_moves_the_open_case_alone_and_escape_closes(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    prior = viewer.review
    assert prior is not None
    brush(desk)
    paint(viewer)
    desk.program.worklist.show(str(visits[3]))
    desk.shows("other")
    assert viewer.review is prior
    assert not desk.program.viewing.viewers.beside_active
    bar = desk.program.beside.bar
    assert bar is not None
    assert "another patient" in bar.title
    desk.key(Qt.Key.Key_Escape)
    assert not desk.program.beside.open
    assert viewer.review is None
    assert not viewer.isVisible()
    assert desk.review.image.name == "other"
    desk.program.worklist.show(str(visits[2]))
    desk.shows("prior")
    assert desk.review.mask.live[90, 96] == LEFT
    assert len(desk.review.history.done) == 1


def test_the_picture_beside_stays_open_and_no_others(
    desk: Desk, visits: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "KEPT_OPEN", 2)
    shown = show_beside(desk, visits[2]).review
    assert shown is not None
    for path in (visits[3], visits[1], visits[0], visits[3], visits[0]):
        desk.program.worklist.show(str(path))
        desk.shows(path.stem)
        desk.saved()
    assert desk.program.flow.opened(str(visits[2])) is not None
    assert beside(desk).review is shown
    assert desk.program.session.review(shown.image.identity) is shown
    desk.until(lambda: len(desk.program.session.reviews) <= 3)  # with the one that is decoded in advance


def test_a_decision_on_the_picture_beside_leaves_the_open_case(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[2])
    prior = viewer.review
    assert prior is not None
    QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, _NO, QPoint(30, 30))
    desk.until(lambda: desk.program.flow.painted is not None and desk.program.flow.painted.key == str(visits[2]))
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: prior.status is Status.ACCEPTED)
    shown = main(desk).review
    assert shown is not None
    assert shown.image.name == "now"
    assert shown.status is Status.PREDICTED


def test_another_patient_is_said(desk: Desk, visits: list[Path]) -> None:
    choose(menu(desk, "other"), "rows.beside")
    desk.until(lambda: desk.program.beside.open)
    bar = desk.program.beside.bar
    assert bar is not None
    assert bar.title.startswith("Alongside: other · another patient · 2024-05-30")


def test_paging_to_the_picture_beside_shows_it_alone(desk: Desk, visits: list[Path]) -> None:
    show_beside(desk, visits[2])
    desk.program.worklist.show(str(visits[2]))
    desk.shows("prior")
    assert not desk.program.beside.open
    assert words(menu(desk, "prior"))["rows.beside"] == "Show alongside"


def test_a_row_that_is_removed_closes_the_picture_beside(desk: Desk, visits: list[Path]) -> None:
    viewer = show_beside(desk, visits[1])
    QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, _NO, QPoint(30, 30))
    assert desk.review.image.name == "old"
    desk.program.worklist.remove(str(visits[1]))
    assert not desk.program.beside.open
    assert desk.review.image.name == "now"

"""Open, wait, paint, undo, redo, accept, start again: by real events on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers import reviewing, saving
from lungseg_gui.ui.parts import KeyHint
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import SIDE, Desk, model_mask

Start = Callable[[], Desk]
NEAR_LEFT_LUNG = (SIDE * 0.6, SIDE * 0.7), (SIDE * 0.6, SIDE * 0.85)


def paint_left(desk: Desk) -> None:
    """A stroke below the model's left block."""
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_2)
    desk.paint(*NEAR_LEFT_LUNG)


@pytest.mark.way
def test_the_first_image_of_a_folder_is_shown_predicted_and_listed(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0].parent)
    desk.predicted()
    assert desk.review.image.name == "a"
    assert desk.review.status is Status.PREDICTED
    assert np.array_equal(desk.mask, model_mask(desk.review.image))
    rows = desk.program.window.worklist.model.keys()
    names = [desk.program.window.worklist.model.entry(key) for key in rows]
    assert sorted(entry.name for entry in names if entry is not None) == ["a", "b", "c"]


@pytest.mark.way
def test_a_stroke_is_painted_undone_and_done_again(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    before = desk.mask
    paint_left(desk)
    after = desk.mask
    row, column = round(NEAR_LEFT_LUNG[0][0]), round(SIDE * 0.8)
    assert after[row, column] == 2
    assert set(np.unique(after[before != after])) == {2}
    assert desk.review.status is Status.CORRECTED
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(desk.mask, before)
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(desk.mask, after)


def test_holding_control_erases_for_a_moment(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    before = desk.mask
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_1)
    viewer = desk.program.viewing.ensure()
    at = viewer.camera.transform.map(QPointF(SIDE * 0.25, SIDE * 0.35)).toPoint()
    QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert before[round(SIDE * 0.35), round(SIDE * 0.25)] == 1
    assert desk.mask[round(SIDE * 0.35), round(SIDE * 0.25)] == 0


@pytest.mark.way
def test_accept_writes_the_case_and_moves_on(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    paint_left(desk)
    mask, identity = desk.mask, desk.review.image.identity
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.review.image.identity != identity)
    desk.until(lambda: bool(desk.program.services.training_set.cases()))
    case = desk.program.services.training_set.cases()[0]
    assert np.array_equal(read_mask(case.mask), mask)
    assert case.original is not None
    desk.saved()
    statuses = {entry.identity: entry.status for entry in desk.program.services.library.entries()}
    assert statuses[identity] is Status.ACCEPTED


@pytest.mark.way
def test_masks_and_statuses_outlive_the_program(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    paint_left(desk)
    mask, name = desk.mask, desk.review.image.name
    assert desk.program.close()
    again = start()
    rows = again.program.window.worklist.model
    assert len(rows) == 3
    again.program.worklist.show(str(next(path for path in phantoms if path.stem == name)))
    again.shows(name)
    assert np.array_equal(again.mask, mask)
    assert again.review.status is Status.CORRECTED
    assert again.model.asked == []  # nobody asks the model for what a reader corrected


@pytest.mark.way
def test_a_prediction_never_replaces_a_correction(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(phantoms[0])
    desk.until(lambda: bool(desk.model.asked))
    paint_left(desk)
    painted = desk.mask
    desk.model.free.set()
    desk.predicted()
    assert np.array_equal(desk.mask, painted)
    assert desk.review.status is Status.CORRECTED


def test_predict_again_offers_its_mask_as_one_undoable_step(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    paint_left(desk)
    painted = desk.mask
    desk.key(Qt.Key.Key_R)
    desk.until(lambda: "kept" in desk.program.messages.toast_words)
    assert np.array_equal(desk.mask, painted)
    desk.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)  # take it
    assert np.array_equal(desk.mask, model_mask(desk.review.image))
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(desk.mask, painted)


def test_a_late_prediction_goes_to_its_own_review_and_the_newest_image_comes_first(
    start: Start, phantoms: list[Path]
) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(*phantoms)
    first = desk.review
    desk.until(lambda: bool(desk.model.asked))
    desk.key(Qt.Key.Key_PageDown)
    desk.shows("b")
    second = desk.review
    desk.key(Qt.Key.Key_PageDown)
    desk.shows("c")
    third = desk.review
    desk.model.free.set()
    desk.until(lambda: all(review.prediction is not None for review in (first, third)))
    desk.key(Qt.Key.Key_PageUp)  # what was passed is asked for when it is shown again
    desk.shows("b")
    desk.predicted()
    assert desk.model.asked == [first.image.uid, third.image.uid, second.image.uid]
    for review in (first, second, third):
        assert review.prediction is not None
        assert review.prediction.identity == review.image.identity
        assert np.array_equal(review.mask.live, model_mask(review.image))


def test_accept_is_ignored_while_typing_without_a_mask_and_right_after_the_last(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(*phantoms)
    desk.key(Qt.Key.Key_Return)
    assert desk.review.status is Status.NEW  # there is no mask yet
    desk.model.free.set()
    desk.predicted()
    desk.program.window.worklist.focus_search()
    QTest.keyClick(desk.program.window.worklist.search, Qt.Key.Key_Return)
    assert desk.review.status is Status.PREDICTED
    desk.program.viewing.focus()
    desk.rested()
    desk.program.reviewing.accept()
    desk.shows("b")
    desk.predicted()
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 3600.0)  # the last one was just now
    desk.program.reviewing.accept()
    assert desk.review.status is Status.PREDICTED


def test_letters_go_to_the_search_field_while_it_has_the_focus(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    before = desk.program.session.tools
    desk.program.window.worklist.focus_search()
    QTest.keyClicks(desk.program.window.worklist.search, "be2")
    assert desk.program.window.worklist.search.text() == "be2"
    assert desk.program.session.tools == before


def test_reject_moves_on_and_is_kept(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    identity = desk.review.image.identity
    desk.reject()
    desk.shows("b")
    desk.saved()
    assert {e.identity: e.status for e in desk.program.services.library.entries()}[identity] is Status.REJECTED
    assert desk.program.services.training_set.cases() == []


@pytest.mark.parametrize("light", [True, False], ids=["the status", "the mask"])
def test_what_cannot_be_saved_is_saved_without_the_reader_once_there_is_space(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch, light: bool
) -> None:
    monkeypatch.setattr(saving, "RETRY_MS", 50)
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    library = desk.program.services.library
    tries: list[object] = []
    banners: list[object] = []

    def refuse(*_: object, **__: object) -> str:
        tries.append(None)
        raise LungSegError(
            "The worklist could not be saved: the disk is full.", remedy="Free some space.", reason="the disk is full"
        )

    desk.program.saving.failed.connect(banners.append)
    with monkeypatch.context() as patched:
        patched.setattr(library, "save", refuse)
        patched.setattr(library, "set_status", refuse)
        paint_left(desk)
        if not light:
            desk.program.saving.flush()
        desk.until(lambda: len(tries) > 3)
        desk.until(lambda: desk.program.window.status.saved_text == "Not saved: the disk is full")
        assert "saving" in desk.program.messages.banners
        assert len(banners) == 1  # the same refusal is told once
    desk.until(lambda: desk.program.window.status.saved_text.startswith("Saved "))
    assert "saving" not in desk.program.messages.banners
    found = library.entries()[0]
    assert found.status is Status.CORRECTED
    assert not desk.program.services.journals.unsaved


def test_a_model_that_fails_is_told_with_retry_and_painting_goes_on(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.model.error = LungSegError("The bundled model is missing from the installation.", remedy="Install it again.")
    desk.open(phantoms[0])
    desk.until(lambda: "predict" in desk.program.messages.banners)
    paint_left(desk)
    assert desk.review.status is Status.CORRECTED
    desk.model.error = None
    desk.key(Qt.Key.Key_R)
    desk.predicted()
    assert desk.review.status is Status.CORRECTED


def test_keys_change_the_tool_the_lung_and_the_radius(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    tools = desk.program.session.tools
    for key, expected in ((Qt.Key.Key_E, "eraser"), (Qt.Key.Key_X, "brush"), (Qt.Key.Key_W, "window")):
        desk.key(key)
        assert desk.program.session.tools.tool.value == expected
    desk.key(Qt.Key.Key_2)
    assert desk.program.session.tools.segment == 2
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.program.session.tools.radius == pytest.approx(tools.radius * 1.15)


def test_a_page_hides_the_figures_of_the_picture_below(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    status = desk.program.window.status
    figures = (status.position, status.value, status.window_figures, status.zoom)
    key = status.findChild(KeyHint)
    assert key is not None
    hints = key.parentWidget()
    assert hints is not None
    desk.paint((SIDE * 0.3, SIDE * 0.3), (SIDE * 0.4, SIDE * 0.3))
    assert all(label.isVisible() and any(map(str.isdigit, label.text())) for label in figures)
    assert hints.isVisible()
    desk.program.pages.show_training()
    assert not any(label.isVisible() for label in (*figures, hints))
    desk.program.worklist.open_paths([phantoms[1]])
    desk.shows("b")
    desk.predicted()
    assert not any(label.isVisible() for label in figures)
    desk.program.pages.cover(None)
    assert all(label.isVisible() for label in (*figures, hints))
    assert [label.text() for label in figures[:2]] == ["Position –", "Value –"]


def test_the_models_page_covers_the_picture_and_its_keys(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.program.pages.show_models()
    desk.key(Qt.Key.Key_Return)
    assert desk.review.status is Status.PREDICTED
    desk.program.pages.cover(None)
    desk.key(Qt.Key.Key_Return)
    assert desk.review.status is Status.ACCEPTED


def test_what_cannot_be_saved_is_told_and_tried_again(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    library = desk.program.services.library
    full = LungSegError(
        "The worklist could not be saved: the disk is full.",
        remedy="Free some space and save again.",
        reason="the disk is full",
    )

    def refuse(*_: object, **__: object) -> str:
        raise full

    with monkeypatch.context() as patched:
        patched.setattr(library, "save", refuse)
        paint_left(desk)
        desk.program.saving.flush()
        desk.until(lambda: "saving" in desk.program.messages.banners)
        assert desk.program.window.status.saved_text == "Not saved: the disk is full"
        desk.paint((20, 20), (30, 40))  # the journal takes it, but that is not everything
        desk.until(lambda: not desk.program.services.journals.unsaved)
        desk.qtbot.wait(50)
        assert desk.program.window.status.saved_text == "Not saved: the disk is full"
    mask = desk.mask
    desk.saved()
    assert "saving" not in desk.program.messages.banners
    assert desk.program.window.status.saved_text.startswith("Saved ")
    kept = library.load(desk.review.image.identity)
    assert kept is not None
    assert np.array_equal(kept.mask, mask)


def test_an_acceptance_that_cannot_be_written_is_taken_back(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    review = desk.review

    def refuse(*_: object, **__: object) -> None:
        raise LungSegError("The case could not be saved: the disk is full.", remedy="Free some space.")

    monkeypatch.setattr(desk.program.services.training_set, "accept", refuse)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: any(name.startswith("accept:") for name in desk.program.messages.banners))
    assert review.status is Status.PREDICTED
    desk.saved()
    entry = desk.program.services.library.entries()[0]
    assert entry.status is Status.PREDICTED


def test_a_broken_file_is_told_in_its_row_and_the_next_is_shown(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "0 broken.dcm"
    broken.write_bytes(phantoms[0].read_bytes()[:3000])
    desk = start()
    desk.open(broken, *phantoms)
    assert desk.review.image.name == "a"
    entry = desk.program.services.library.entry(str(broken))
    assert entry is not None
    assert "0 broken.dcm could not be read" in entry.message
    assert "0 broken.dcm could not be read" in desk.program.messages.banners["open"]


def test_missing_files_and_empty_folders_get_one_sentence(start: Start, tmp_path: Path) -> None:
    desk = start()
    (tmp_path / "empty").mkdir()
    absent = [tmp_path / f"absent{number}.dcm" for number in range(3)]
    desk.program.worklist.open_paths([absent[0], tmp_path / "empty", *absent[1:]])
    desk.until(lambda: "open" in desk.program.messages.banners)
    words = desk.program.messages.banners["open"]
    assert [name in words for name in ("absent0.dcm", "folder empty", "absent1.dcm", "absent2.dcm")] == [True] * 3 + [
        False
    ]
    assert words.endswith("(1 more)")
    assert not desk.program.window.reading

"""The way of a case: what is passed is dropped, what is kept is little, what is not saved stays."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.services.reading import read_image
from lungseg_sets.masks import read_mask
from tests.e2e.conftest import Desk
from tests.e2e.test_loop import paint_left

Start = Callable[..., Desk]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Ten drawn patients as DICOM files, of 96 x 96."""
    folder = tmp_path_factory.mktemp("many")
    paths = [folder / f"{number:02d}.dcm" for number in range(10)]
    for seed, path in enumerate(paths, 11):
        write_dicom(path, draw(seed, shape=(96, 96)))
    return paths


def page(desk: Desk, paths: list[Path]) -> None:
    """Go to each of these cases in turn, as soon as the last one is shown."""
    for path in paths:
        desk.program.worklist.show(str(path))
        desk.shows(path.stem)


def correct(desk: Desk) -> None:
    """A stroke on an image of 96 x 96."""
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_2)
    desk.paint((58, 67), (58, 82))
    assert desk.review.edited


def locks(desk: Desk) -> int:
    return len(list(desk.program.services.journals.folder.glob("*.lock")))


def test_few_cases_stay_open_with_their_locks(start: Start, many: list[Path]) -> None:
    desk = start()
    desk.open(*many)
    page(desk, many)
    desk.predicted()
    desk.saved()
    program = desk.program
    desk.until(lambda: program.services.lanes.decode.idle and locks(desk) <= 5)
    assert len(program.session.reviews) <= 5
    assert sum(program.flow.decoded(str(path)) is not None for path in many) <= 5
    assert desk.review.image.name == many[-1].stem
    assert program.services.journals.journal(desk.review.image.identity) is not None


def test_a_case_whose_work_is_not_on_the_disk_stays_open(
    start: Start, many: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(*many)
    desk.predicted()
    desk.saved()
    program, library = desk.program, desk.program.services.library

    def full(*_: object, **__: object) -> None:
        raise LungSegError("The worklist could not be saved: the disk is full.", remedy="Free some space.")

    with monkeypatch.context() as patched:
        patched.setattr(library, "save", full)
        correct(desk)
        painted, first = desk.mask, desk.review
        page(desk, many[1:])
        assert program.session.review(first.image.identity) is first
    desk.until(lambda: (program.saving.flush(), not program.saving.unsaved)[1])  # a refusal may come late
    page(desk, many[1:])  # it is one of the five until others are
    desk.until(lambda: program.session.review(first.image.identity) is None)
    kept = library.load(first.image.identity)
    assert kept is not None
    assert kept.status is Status.CORRECTED
    np.testing.assert_array_equal(kept.mask, painted)
    page(desk, many[:1])
    np.testing.assert_array_equal(desk.mask, painted)
    assert desk.review.history.can_undo


def test_an_unreadable_file_takes_the_place_of_the_picture_until_it_is_read(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "z.dcm"
    bad.write_bytes(b"")
    desk = start()
    desk.open(phantoms[0], bad)
    desk.predicted()
    program, window = desk.program, desk.program.window
    program.worklist.show(str(bad))
    desk.until(window.unreadable.isVisible)
    viewer = program.viewing.ensure()
    assert viewer.review is None
    assert not viewer.isVisible()
    assert "z.dcm" in window.unreadable.words
    for name in ("review.accept", "review.reject", "file.png", "model.predict"):
        assert not window.actions_table.action(name).isEnabled(), name
    assert program.predictions.why_not_predict() == "z.dcm could not be read."
    bad.write_bytes(phantoms[1].read_bytes())
    window.unreadable.retry_button.click()
    desk.shows("z")
    assert viewer.isVisible()
    assert not window.unreadable.isVisible()
    desk.until(lambda: program.flow.painted is not None)
    assert window.actions_table.action("file.png").isEnabled()


def test_an_export_writes_the_mask_that_was_on_the_screen_when_it_was_asked_for(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(*phantoms)
    desk.predicted()
    paint_left(desk)
    painted, out = desk.mask, tmp_path / "mask.png"
    desk.until(lambda: desk.program.flow.decoded(str(phantoms[1])) is not None)

    def choose(*_: object) -> tuple[str, str]:
        desk.program.worklist.show(str(phantoms[1]))  # as where a folder was found meanwhile
        assert desk.review.image.name == "b"
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.program.window.actions_table.run("file.png")
    desk.until(out.exists)
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    np.testing.assert_array_equal(read_mask(out), painted)


def test_an_acceptance_that_is_refused_after_the_library_has_it_is_taken_back_there_too(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever held the review says that it was not saved: it is watched and saved again."""
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    paint_left(desk)
    desk.saved()
    library, review = desk.program.services.library, desk.review
    save = library.save

    def half(*given: object, **more: object) -> str:
        save(*given, **more)  # pyright: ignore[reportArgumentType]
        raise LungSegError("The worklist could not be saved: the disk is full.", remedy="Free some space.")

    with monkeypatch.context() as patched:
        patched.setattr(library, "save", half)
        desk.rested()
        desk.program.window.actions_table.run("review.accept")
        desk.answer()
        desk.until(lambda: any(name.startswith("accept:") for name in desk.program.messages.banners))
    assert review.status is Status.CORRECTED

    def status() -> Status | None:
        kept = library.load(review.image.identity)
        return kept.status if kept is not None else None

    desk.until(lambda: status() is Status.CORRECTED)


def test_a_prediction_of_a_case_that_was_passed_is_dropped(start: Start, many: list[Path]) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(*many)
    desk.until(lambda: len(desk.model.asked) == 1)  # the model has begun with the first
    page(desk, many[1:5])
    identity = desk.review.image.identity
    assert desk.program.predicting.waiting == 2  # the one that runs, and the one on the screen
    assert desk.program.predicting.pending(identity)
    desk.model.free.set()
    desk.predicted()
    desk.until(lambda: desk.program.services.lanes.predict.idle)
    assert len(desk.model.asked) == 2
    page(desk, many[2:3])  # it is asked for when it is shown again
    desk.predicted()


def test_what_was_asked_for_again_by_hand_is_not_dropped(start: Start, many: list[Path]) -> None:
    desk = start()
    desk.open(*many)
    desk.predicted()
    correct(desk)
    page(desk, many[1:2])
    desk.predicted()
    desk.model.free.clear()
    desk.key(Qt.Key.Key_R)  # keeps the model busy
    desk.until(lambda: len(desk.model.asked) == 3)
    page(desk, many[:1])
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.key(Qt.Key.Key_R)
    asked = desk.review
    page(desk, many[2:3])
    assert desk.program.predicting.pending(asked.image.identity)
    before = asked.prediction
    desk.model.free.set()
    desk.until(lambda: asked.prediction is not before)


def test_files_that_were_passed_are_not_decoded(
    start: Start, many: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    free, read = threading.Event(), list[str]()
    free.set()

    def slow(_: object, path: Path, **_more: object) -> Image:
        read.append(path.stem)
        assert free.wait(120)
        return read_image(path)

    monkeypatch.setattr("tests.e2e.conftest.PlainDecoder.read", slow)
    desk = start()
    program = desk.program
    desk.until(lambda: len(read) == 1 and program.services.lanes.decode.idle)  # the sample study's thumbnail
    read.clear()
    free.clear()
    program.worklist.open_paths(many)
    desk.until(lambda: len(read) == 1)
    for path in many[1:]:
        program.worklist.show(str(path))
    free.set()
    desk.until(lambda: program.session.current is not None)
    desk.shows(many[-1].stem)
    assert read[:2] == [many[0].stem, many[-1].stem]
    desk.until(lambda: program.services.lanes.decode.idle)
    assert len(read) <= 3  # and the next one to do, in advance
    assert not any(program.flow.loading(str(path)) for path in many)

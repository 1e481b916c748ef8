"""Bad input in the window: one sentence in its place, the other files go on, nothing on the disk is damaged."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.services import files
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.ui.controllers import reviewing
from tests.e2e.conftest import Desk
from tests.e2e.test_loop import paint_left

Start = Callable[..., Desk]


def _dicom(change: Callable[[object], object] = lambda dataset: None, *, compress: bool = False) -> bytes:
    from pydicom.uid import JPEGLSLossless

    dataset = dicom_dataset(draw(7, shape=(96, 96)))
    if compress:
        dataset.compress(JPEGLSLossless, generate_instance_uid=False)
    change(dataset)
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _corrupt() -> bytes:
    """A compressed file whose stream is noise after its header."""
    content = bytearray(_dicom(compress=True))
    middle = content.index(b"\xff\xd8\xff\xf7") + 60
    content[middle : middle + 2000] = np.random.default_rng(0).bytes(len(content[middle : middle + 2000]))
    return bytes(content)


def _huge(dataset: object) -> None:
    dataset.Rows = dataset.Columns = 65535  # pyright: ignore[reportAttributeAccessIssue]


BAD: dict[str, Callable[[], bytes]] = {
    "truncated.dcm": lambda: _dicom()[:5000],
    "corrupt.dcm": _corrupt,
    "huge.dcm": lambda: _dicom(_huge),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_one_sentence_and_the_next_is_shown(
    start: Start, phantoms: list[Path], tmp_path: Path, name: str
) -> None:
    bad = tmp_path / name
    content = BAD[name]()
    bad.write_bytes(content)
    desk = start()
    desk.open(bad, phantoms[0])
    desk.shows("a")
    desk.predicted()
    desk.until(lambda: name in " ".join(desk.program.messages.banners.values()))
    assert len(desk.program.messages.banners) == 1
    (words,) = desk.program.messages.banners.values()
    assert "Traceback" not in words
    assert words.count(". ") <= 2  # what happened, and what to do
    assert QApplication.activeModalWidget() is None
    assert bad.read_bytes() == content


def test_nothing_is_decided_while_the_chosen_case_is_not_the_one_on_the_screen(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "z.dcm"
    bad.write_bytes(b"")
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)
    desk = start()
    desk.open(phantoms[0], bad)
    desk.predicted()
    actions = desk.program.window.actions_table
    assert actions.action("review.accept").isEnabled()
    desk.program.worklist.show(str(bad))
    for name in ("review.accept", "review.reject"):
        assert not actions.action(name).isEnabled()
    assert "still loading" in desk.program.reviewing.why_not_accept()
    unreadable = desk.program.window.unreadable
    desk.until(unreadable.isVisible)
    assert "z.dcm" in unreadable.words
    assert desk.program.session.current is None  # the last patient's picture is gone
    assert "could not be read" in desk.program.reviewing.why_not_accept()
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        desk.key(Qt.Key.Key_Return, modifier)
    assert desk.program.services.training_set.cases() == []
    desk.key(Qt.Key.Key_PageUp)
    desk.shows("a")
    assert not unreadable.isVisible()
    assert desk.review.status is Status.PREDICTED
    desk.until(actions.action("review.accept").isEnabled)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(desk.program.services.training_set.cases()) == 1)


def test_the_case_that_was_asked_about_is_removed_though_another_is_shown_meanwhile(
    start: Start, phantoms: list[Path]
) -> None:
    desk = start()
    desk.open(phantoms[0], phantoms[1])
    desk.predicted()
    paint_left(desk)
    asked, other = desk.program.window.worklist.current, str(phantoms[1])

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        desk.program.worklist.show(other)  # as where a folder was found while the question stood
        next(button for button in box.buttons() if button.text() == "Remove").click()

    QTimer.singleShot(0, choose)
    desk.program.window.actions_table.run("file.remove")
    assert desk.program.services.library.entry(asked) is None
    assert desk.program.services.library.entry(other) is not None
    desk.shows("b")


@pytest.mark.parametrize("name", ["missing", "folder"])
def test_a_path_without_images_gets_one_sentence(start: Start, phantoms: list[Path], tmp_path: Path, name: str) -> None:
    bad = tmp_path / name
    if name == "folder":
        bad.mkdir()
        (bad / "notes.txt").write_text("no image")
    desk = start()
    desk.open(bad, phantoms[0])
    desk.shows("a")
    assert name in desk.program.messages.banners["open"]
    assert QApplication.activeModalWidget() is None


def _no_space(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _library_full(*_: object, **__: object) -> None:
    raise LungSegError("The worklist could not be saved: the disk is full.", remedy="Free some space and save again.")


@pytest.mark.parametrize("full", [False, True])
def test_a_training_set_that_cannot_be_written_takes_the_acceptance_back(
    start: Start, phantoms: list[Path], lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    paint_left(desk)
    painted, review = desk.mask, desk.review
    desk.saved()
    root = desk.program.services.training_set.root
    with monkeypatch.context() as patched:
        if full:
            patched.setattr(files.os, "fsync", _no_space)
        else:
            root.parent.mkdir(parents=True, exist_ok=True)
            root.write_text("in the way")
        told: list[str] = []
        desk.program.messages.said.connect(told.append)
        desk.key(Qt.Key.Key_Return)
        desk.until(lambda: any(name.startswith("accept:") for name in desk.program.messages.banners))
    words = next(words for name, words in desk.program.messages.banners.items() if name.startswith("accept:"))
    assert words.startswith("a was not accepted. ")
    assert told[-1] == "a was not accepted"  # the status line no longer says that it was
    assert "disk is full" in words if full else "training_set" in words
    assert review.status is Status.CORRECTED
    assert np.array_equal(review.mask.live, painted)
    assert QApplication.activeModalWidget() is None
    if not full:
        root.unlink()
    assert desk.program.services.training_set.cases() == []
    monkeypatch.setattr(reviewing, "ACCEPT_PAUSE_S", 0.0)  # the reader takes the time to read the banner
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(desk.program.services.training_set.cases()) == 1)


def test_a_mask_that_cannot_be_saved_stays_on_the_screen_and_is_saved_once_there_is_room(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    with monkeypatch.context() as patched:
        patched.setattr(desk.program.services.library, "save", _library_full)
        paint_left(desk)
        desk.program.saving.flush()
        desk.until(lambda: "saving" in desk.program.messages.banners)
    painted = desk.mask
    assert "disk is full" in desk.program.messages.banners["saving"]
    assert QApplication.activeModalWidget() is None
    told: list[str] = []
    desk.program.saving.state.connect(lambda state, _words, _short: told.append(state))
    desk.saved()
    desk.until(lambda: told[-1:] == ["saved"])
    kept = desk.program.services.library.load(desk.review.image.identity)
    assert kept is not None
    assert np.array_equal(kept.mask, painted)


def test_files_dragged_onto_the_window_are_opened(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    window = desk.program.window
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in phantoms])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, mime, left, none))
    desk.shows("a")
    assert len(window.worklist.model) == 3


def test_measurements_are_copied_to_the_clipboard(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    panel = desk.program.panels.measurements
    desk.until(lambda: "Area" in panel.as_text())
    QApplication.clipboard().setText("")
    panel.copy_button.click()
    assert QApplication.clipboard().text() == panel.as_text()


@pytest.mark.parametrize("answer", ["Keep", "Remove"])
def test_corrections_are_not_removed_without_a_question(start: Start, phantoms: list[Path], answer: str) -> None:
    desk = start()
    desk.open(phantoms[0], phantoms[1])
    desk.predicted()
    desk.program.window.actions_table.run("file.remove")  # the model's own mask is no loss
    desk.shows("b")
    desk.predicted()
    paint_left(desk)
    key = desk.program.window.worklist.current

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == answer).click()

    QTimer.singleShot(0, choose)
    desk.program.window.actions_table.run("file.remove")
    assert (desk.program.services.library.entry(key) is not None) is (answer == "Keep")


def test_a_row_that_cannot_be_read_again_after_saving_stays_as_it_is(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    desk.saved()
    asked: list[str] = []

    def locked(key: str) -> None:
        asked.append(key)
        raise LungSegError("The worklist is in use by another program.", remedy="Close the other window.")

    monkeypatch.setattr(desk.program.services.library, "entry", locked)
    with desk.qtbot.captureExceptions() as exceptions:
        paint_left(desk)
        desk.saved()
        desk.until(lambda: bool(asked))
    assert exceptions == []
    assert desk.program.window.status.saved_text.startswith("Saved ")

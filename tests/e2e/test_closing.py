"""What arrives while the program closes is saved like everything else, and nobody is asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.review import Status
from lungseg_gui.services.journal import Journals, Written
from lungseg_gui.services.writing import png
from lungseg_gui.ui.controllers import closing
from lungseg_gui.ui.panels import analysis
from lungseg_gui.ui.panels.analysis import Analysis
from tests.e2e.conftest import Desk

Start = Callable[..., Desk]


def test_a_prediction_that_arrives_while_closing_is_saved(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.model.free.clear()
    desk.open(phantoms[0])
    desk.until(lambda: bool(desk.model.asked))
    identity = desk.review.image.identity
    lanes = desk.program.services.lanes
    wait = lanes.disk.wait

    def answered_meanwhile(seconds: float) -> bool:
        desk.model.free.set()
        assert lanes.predict.wait(60)
        return wait(seconds)

    monkeypatch.setattr(lanes.disk, "wait", answered_meanwhile)
    monkeypatch.setattr(desk.program.closing, "lose_anyway", lambda: pytest.fail("the reader was asked"))
    assert desk.program.close()
    saved = start().program.services.library.load(identity)
    assert saved is not None
    assert saved.status is Status.PREDICTED


def test_what_ends_after_the_window_is_gone_tells_nobody(
    start: Start, phantoms: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused by continuous integration once: a check's end reached a panel whose widgets were deleted."""
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(*given: Any, **named: Any) -> Analysis:  # noqa: ANN401 - as analyse
        begun.set()
        assert go_on.wait(60)
        try:
            return analyse(*given, **named)
        finally:
            ended.set()

    analyse = analysis.analyse
    monkeypatch.setattr(analysis, "analyse", slow)
    desk = start()
    desk.open(phantoms[0])
    desk.until(begun.is_set)
    told: list[object] = []
    desk.program.analysis.ready.connect(told.append)
    assert desk.program.close(ask=False)
    del told[:]
    shiboken6.delete(desk.program.window)
    go_on.set()
    assert ended.wait(60)
    with qtbot.captureExceptions() as exceptions:
        qtbot.wait(1000)  # longer than any rest the program takes before it looks at a mask
    assert exceptions == []
    assert told == []


def test_what_is_begun_after_the_end_does_nothing(start: Start) -> None:
    """A signal may come between the window's first paint and what follows it."""
    desk = start()
    assert desk.program.close(ask=False)
    desk.program.start(())
    assert not [timer for timer in desk.program.findChildren(QTimer) if timer.isActive()]


@pytest.mark.parametrize("answer", [True, False])
def test_a_signal_ends_the_program_while_the_question_stands_there(
    start: Start, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    running = start().program

    def asked() -> bool:
        assert running.close(ask=False)  # as Ctrl+C does
        return answer

    ended: list[bool] = []
    monkeypatch.setattr(type(running.saving), "unsaved", property(lambda _: True))
    monkeypatch.setattr(running.closing, "lose_anyway", asked)
    monkeypatch.setattr(running.journaling, "close", lambda: ended.append(True))
    assert running.close()
    assert ended == [True]


@pytest.mark.parametrize("lose", [False, True])
def test_a_file_that_is_being_written_is_not_lost_in_silence(
    start: Start, phantoms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lose: bool
) -> None:
    desk, go_on, asked = start(), threading.Event(), list[str]()
    desk.open(phantoms[0])
    desk.predicted()
    desk.until(lambda: desk.program.analysis.at_rest)  # what the checks say is saved, too
    desk.saved()
    write = png.write_mask

    def slow(path: Path, mask: Mask) -> None:
        assert go_on.wait(60)
        write(path, mask)

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        role = QMessageBox.ButtonRole.DestructiveRole if lose else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()
        return 0

    monkeypatch.setattr(png, "write_mask", slow)
    monkeypatch.setattr(closing, "CLOSING_S", 0.1)
    monkeypatch.setattr(QMessageBox, "exec", answer)
    desk.program.exporting.write_png(tmp_path / "mask.png", desk.review)
    desk.program.session.attend(desk.review.image.identity, ("A late check.",))  # waits behind it: no work is lost
    assert desk.program.close() == lose
    assert asked == ["A file is still being written, such as an export."]
    go_on.set()
    if not lose:
        monkeypatch.setattr(closing, "CLOSING_S", 60.0)
        assert desk.program.close()
        assert len(asked) == 1
        assert (tmp_path / "mask.png").is_file()


def test_what_the_journal_tells_after_the_window_is_gone_reaches_nobody(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    listeners: list[Callable[[Written], None]] = []
    listen = Journals.listen

    def listening(journals: Journals, listener: Callable[[Written], None]) -> Callable[[], None]:
        listeners.append(listener)
        return listen(journals, listener)

    monkeypatch.setattr(Journals, "listen", listening)
    program = start().program
    (tell,) = listeners  # as its thread does, which may be a moment behind
    assert program.close(ask=False)
    shiboken6.delete(program.window)
    with qtbot.captureExceptions() as exceptions:
        tell(Written(0.0, LungSegError("The disk is full.")))
        qtbot.wait(100)
    assert exceptions == []


def test_nobody_is_asked_because_of_a_check_that_is_late(
    start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine it waits for the disk longer than the reader would; the next opening looks again."""
    desk, go_on, begun = start(), threading.Event(), threading.Event()
    library = desk.program.services.library
    desk.open(phantoms[0])
    desk.predicted()
    desk.rested()
    desk.saved()
    usual = library.set_attention

    def slow(identity: Identity, sentences: tuple[str, ...]) -> None:
        begun.set()
        assert go_on.wait(60)
        usual(identity, sentences)

    monkeypatch.setattr(library, "set_attention", slow)
    monkeypatch.setattr(closing, "CLOSING_S", 0.1)
    monkeypatch.setattr(desk.program.closing, "lose_anyway", lambda: pytest.fail("the reader was asked"))
    desk.program.session.attend(desk.review.image.identity, ("A late check.",))
    assert begun.wait(60)
    assert desk.program.closing.bring_to_disk()
    go_on.set()
    assert desk.program.close()

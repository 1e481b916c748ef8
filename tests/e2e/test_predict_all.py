"""Predict all: paused and resumed, the next image read meanwhile, what the reader opens first, errors that stay."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui import jobs
from lungseg_gui.core.review import Status
from lungseg_gui.services.library.values import bare
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.ui.controllers.keeping import RowsTogether
from lungseg_gui.ui.controllers.several_predictions import SeveralPredictions
from tests.e2e.conftest import SIDE, Desk
from tests.e2e.rows import press_in_banner, settled, toast

_BANNER, _FAILED = "predict several", "not predicted"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five images, the third of which is no image."""
    folder = tmp_path_factory.mktemp("five")
    for seed, name in enumerate("abcde", 1):
        write_dicom(folder / f"{name}.dcm", draw(seed, shape=(SIDE, SIDE)))
    whole = (folder / "c.dcm").read_bytes()
    (folder / "c.dcm").write_bytes(whole[: len(whole) // 4])
    return folder


@pytest.fixture
def desk(start: Callable[..., Desk], folder: Path) -> Desk:
    """The first image is open and predicted, the others wait on the worklist."""
    desk = start()
    desk.open(folder)
    desk.predicted()
    desk.saved()
    desk.until(lambda: len(desk.program.window.worklist.model) == 5)
    return desk


def run(desk: Desk) -> None:
    desk.program.window.actions_table.run("model.predict_all")


def status(desk: Desk, name: str) -> Status:
    model = desk.program.window.worklist.model
    return next(entry.status for key in model.keys() if (entry := model.entry(key)) and entry.name == name)  # noqa: SIM118


def test_all_new_ones_are_predicted_and_what_failed_is_listed_until_it_is_dismissed(desk: Desk) -> None:
    asked = len(desk.model.asked)
    run(desk)
    desk.until(lambda: not desk.program.ahead.asked and not desk.program.ahead.working)
    assert len(desk.model.asked) - asked == 3  # a has a mask already, c is no image
    assert [status(desk, name) for name in "abde"] == [Status.PREDICTED] * 4
    assert _BANNER not in desk.program.messages.banners
    assert toast(desk).words == "3 images predicted"
    said = desk.program.messages.banners[_FAILED].split("\n")
    assert said[0] == "1 image not predicted."
    assert said[1].startswith("c.dcm could not be read")
    desk.program.worklist.next()
    settled(desk)
    assert _FAILED in desk.program.messages.banners
    press_in_banner(desk, _FAILED, "Copy the list")
    assert QApplication.clipboard().text() == said[1]
    assert _FAILED not in desk.program.messages.banners


def test_what_the_reader_opens_is_predicted_first(desk: Desk, folder: Path) -> None:
    desk.model.free.clear()
    asked = len(desk.model.asked)
    run(desk)
    desk.until(lambda: len(desk.model.asked) == asked + 1)
    last = [key for key in desk.program.several_predictions.wanted() if Path(key).stem in "bde"][-1]
    desk.program.worklist.show(last)
    desk.shows(Path(last).stem)
    desk.model.free.set()
    desk.until(lambda: not desk.program.ahead.asked and not desk.program.ahead.working)
    assert desk.model.asked[asked + 1] == desk.review.image.uid


def test_rows_that_change_often_are_shown_together(qapp: QApplication) -> None:
    home, shown = QObject(), list[str]()
    rows = RowsTogether(home)
    rows.changed.connect(lambda entry: shown.append(entry.detail))
    one, other = bare(Path("one.dcm")), bare(Path("other.dcm"))
    rows.put(replace(one, detail="read"), at_once=False)
    rows.put(replace(one, detail="predicted"), at_once=False)
    assert not shown
    rows.put(replace(other, detail="last"), at_once=True)
    assert shown == ["predicted", "last"]


def test_two_masks_wait_to_be_kept_at_most_and_a_stop_loses_neither(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, keep = threading.Event(), jobs.keep_ahead

    def keeping(*given: object, **more: object) -> None:
        free.wait(60)
        keep(*given, **more)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(jobs, "keep_ahead", keeping)
    wanted = [Path(key).stem for key in desk.program.several_predictions.wanted() if Path(key).stem != "c"]
    asked = len(desk.model.asked)
    run(desk)
    try:
        desk.until(lambda: len(desk.model.asked) == asked + 2)  # the model goes on beside
        desk.qtbot.wait(300)
        assert len(desk.model.asked) == asked + 2
        assert [status(desk, name) for name in wanted] == [Status.NEW] * 3
        press_in_banner(desk, _BANNER, "Stop")
        assert len(desk.program.ahead.asked) == 2
    finally:
        free.set()
    desk.until(lambda: not desk.program.ahead.asked and not desk.program.ahead.working)
    assert [status(desk, name) for name in wanted] == [Status.PREDICTED, Status.PREDICTED, Status.NEW]
    assert toast(desk).words == "2 images predicted"


def test_a_batch_is_paused_and_resumed(desk: Desk) -> None:
    desk.model.free.clear()
    asked = len(desk.model.asked)
    run(desk)
    desk.until(lambda: len(desk.model.asked) == asked + 1)
    press_in_banner(desk, _BANNER, "Pause")
    desk.model.free.set()
    desk.until(lambda: not desk.program.ahead.working)
    desk.qtbot.wait(300)
    assert len(desk.model.asked) == asked + 1
    assert desk.program.messages.banners[_BANNER].startswith("Paused after 1 of")
    press_in_banner(desk, _BANNER, "Resume")
    desk.until(lambda: not desk.program.ahead.asked)
    assert len(desk.model.asked) == asked + 3
    assert not desk.program.ahead.held


def test_stop_while_paused_forgets_the_pause(desk: Desk) -> None:
    desk.model.free.clear()
    run(desk)
    desk.until(lambda: desk.program.ahead.working)
    press_in_banner(desk, _BANNER, "Pause")
    press_in_banner(desk, _BANNER, "Stop")
    desk.model.free.set()
    desk.until(lambda: not desk.program.ahead.working)
    assert not desk.program.ahead.held
    assert _BANNER not in desk.program.messages.banners
    run(desk)
    desk.until(lambda: not desk.program.ahead.asked)
    assert status(desk, "e") is Status.PREDICTED


def test_the_next_image_is_read_while_the_model_is_at_work(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = desk.program.several_predictions.wanted()
    order = [Path(key).stem for key in wanted]
    desk.until(lambda: desk.program.flow.decoded(wanted[0]) is not None)  # for a reader who goes on
    decoder, read = desk.program.services.decoder, list[str]()
    plain = decoder.read

    def reading(path: Path, **how: object) -> object:
        read.append(path.stem)
        return plain(path)

    monkeypatch.setattr(decoder, "read", reading)
    desk.model.free.clear()
    asked = len(desk.model.asked)
    run(desk)
    desk.until(lambda: len(desk.model.asked) == asked + 1)
    desk.until(lambda: len(read) == 1)
    desk.qtbot.wait(200)
    assert read == order[1:2]  # no more than one is read early
    desk.model.free.set()
    desk.until(lambda: not desk.program.ahead.asked)
    assert read == order[1:]


def test_the_time_left_leaves_out_the_pause(desk: Desk) -> None:
    clock, program = [0.0], desk.program
    model = program.window.worklist.model
    several = SeveralPredictions(program.ahead, program.messages, model, program, now=lambda: clock[0])
    program.ahead.close()  # nothing is begun: the test counts itself
    asked, keys = program.ahead.asked, [f"/nowhere/{n}.dcm" for n in range(10)]
    several.predict(keys)
    for key in keys[:4]:
        clock[0] += 60
        asked.done(key)
    program.ahead.asked_changed.emit()
    assert program.messages.banners[_BANNER] == "Predicting: image 5 of 10. 6 min left"
    several.pause()
    assert program.messages.banners[_BANNER] == "Paused after 4 of 10 images."
    clock[0] += 6000
    several.resume()
    assert program.messages.banners[_BANNER] == "Predicting: image 5 of 10. 6 min left"

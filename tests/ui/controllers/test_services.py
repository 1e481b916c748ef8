"""The lanes and how they end, who reads a file, settings that are kept, and thumbnails."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.readings import Reader
from lungseg_gui.core.render import thumbnail
from lungseg_gui.ui.controllers import services as module
from lungseg_gui.ui.controllers.services import Lanes, Services, keep, thumbnail_png
from tests.ui.controllers.standins import Messages, Settings, image_of, loose, lungs

NEWEST_FIRST = {"decode", "predict", "check", "browse", "rows", "ask", "look", "enhance", "hint"}
EVERY = tuple(Lanes.__dataclass_fields__)


class Lane:
    def __init__(self, name: str, log: list[tuple[object, ...]], *, ends: bool = True) -> None:
        self.name, self.log, self.ends = name, log, ends

    def close(self, seconds: float, *, drop: bool = True) -> bool:
        self.log.append((self.name, seconds, drop))
        return self.ends


@pytest.mark.parametrize("name", EVERY)
def test_what_the_reader_looks_at_now_comes_first_and_what_is_kept_in_its_order(qapp: QApplication, name: str) -> None:
    lane = getattr(Lanes(), name)
    order: list[int] = []
    both, at_work = threading.Event(), threading.Event()

    def first(_: object) -> None:
        at_work.set()
        both.wait(10.0)

    try:
        lane.do(first, name="at work")  # until both of the others wait
        assert at_work.wait(10.0)
        for number in (1, 2):
            lane.do(lambda report, number=number: order.append(number), name="work")
        both.set()
        assert lane.wait(10.0)
    finally:
        assert lane.close(10.0)
    assert order == ([2, 1] if name in NEWEST_FIRST else [1, 2])


def test_what_writes_is_ended_after_its_last_task_and_what_can_be_asked_again_is_given_up() -> None:
    log: list[tuple[object, ...]] = []
    lanes = Lanes(**{name: loose(Lane(name, log)) for name in EVERY})
    assert lanes.close(7.0)
    assert [name for name, *_ in log] == [
        *("find", "check", "browse", "rows", "look", "enhance"),
        *("disk", "keep"),
        *("decode", "predict", "hint", "export", "batch", "headers", "ask", "fetch", "send"),
    ]
    ended = {name: (seconds, drop) for name, seconds, drop in log}
    assert (ended["disk"], ended["keep"], ended["find"], ended["export"]) == (
        (7.0, False),
        (0.2, False),
        (0.0, True),
        (0.2, True),
    )


@pytest.mark.parametrize("late", ["find", "disk", "keep", "send"])
def test_a_lane_that_does_not_end_is_told(late: str) -> None:
    log: list[tuple[object, ...]] = []
    lanes = Lanes(**{name: loose(Lane(name, log, ends=name != late)) for name in EVERY})
    assert not lanes.close(1.0)
    assert len(log) == len(EVERY)


def services(**parts: object) -> Services:
    names = [name for name in Services.__dataclass_fields__ if name not in ("secrets", "lanes")]
    return Services(**{name: loose(parts.get(name)) for name in names})


def test_a_file_is_read_as_whoever_reads_now(monkeypatch: pytest.MonkeyPatch) -> None:
    image = image_of(1)
    asked: list[tuple[object, ...]] = []

    def read(path: Path, *, meanwhile: object) -> object:
        asked.append((path, meanwhile))
        return image

    monkeypatch.setattr(module, "as_read", lambda found, *, record, reader: (found, record, reader))
    readers = SimpleNamespace(named=False, current=Reader("r1", "Dr A"))
    made = services(decoder=SimpleNamespace(read=read), readers=readers, record="record")
    assert made.read(Path("a.dcm")) is image  # nobody can have been asked: the record is not waited for
    readers.named = True
    meanwhile: Any = "meanwhile"
    assert made.read(Path("a.dcm"), meanwhile=meanwhile) == (image, "record", readers.current)
    assert asked == [(Path("a.dcm"), None), (Path("a.dcm"), "meanwhile")]
    monkeypatch.setattr(module, "signed", lambda outcome, *, record, reader: (outcome, record, reader))
    made = services(readers=readers, record="record", settings=Settings(training__protocol="lung field"))
    assert loose(made.sign)("outcome") == ("outcome", "record", readers.current)
    assert made.protocol == "lung field"


def test_a_setting_that_the_disk_refuses_holds_and_is_told() -> None:
    settings, messages = Settings(), Messages()
    keep(loose(settings), {"a": 1}, loose(messages))
    settings.refuses = LungSegError("The disk is full.")
    keep(loose(settings), {"a": 2}, loose(messages))
    assert (settings.get("a"), messages.words) == (2, {"settings": "The disk is full."})


def test_a_thumbnail_is_a_square_png_with_the_outlines_of_a_mask() -> None:
    image = image_of(1)

    def drawn(png: bytes) -> Any:  # noqa: ANN401
        return loose(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR))[:, :, ::-1]

    plain = drawn(thumbnail_png(image, None))
    assert plain.shape == (88, 88, 3)
    np.testing.assert_array_equal(plain, thumbnail(image, None, 88))
    np.testing.assert_array_equal(drawn(thumbnail_png(image, lungs() * 0)), plain)
    np.testing.assert_array_equal(drawn(thumbnail_png(image, lungs(), size=60)), thumbnail(image, lungs(), 60))
    assert (drawn(thumbnail_png(image, lungs())) != plain).any()

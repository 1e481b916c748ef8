"""Where the reader was: the case, its zoom and place, and the search, brought back unless it is gone."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.review import Review
from lungseg_gui.ui.controllers.resuming import Resuming
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.viewer.camera import Camera
from tests.ui.controllers.standins import Messages, Settings, Told, entry_of, loose, review_of

KEY = "/x/1.dcm"


class Viewer:
    def __init__(self, review: Review | None) -> None:
        self.review, self.fits = review, False
        self.camera = Camera(shape=(40, 60), size=(100.0, 100.0))
        self.looked: list[Camera] = []

    def look(self, camera: Camera) -> None:
        self.looked.append(camera)


class Desk:
    def __init__(self) -> None:
        self.settings, self.messages, self.panel = Settings(), Messages(), WorklistPanel()
        window: Any = QObject()
        self.window = window
        window.worklist = self.panel
        self.seen: list[tuple[str, bool]] = []
        self.todo = ""
        self.viewer = Viewer(review_of(1))
        self.flow = SimpleNamespace(shown=Told())
        self.viewing = SimpleNamespace(ensure=lambda: self.viewer, viewers=SimpleNamespace(main=self.viewer))
        self.resuming = Resuming(
            loose(self.settings),
            loose(self.messages),
            viewing=loose(self.viewing),
            flow=loose(self.flow),
            worklist=loose(SimpleNamespace(show=self._show, next_to_do=lambda: self.todo)),
            window=window,
        )
        self.nothing: list[int] = []
        self.resuming.nothing_left.connect(lambda: self.nothing.append(1))
        self.panel.set_entries([entry_of(1), entry_of(2), entry_of(3, message="damaged")])

    def _show(self, key: str, *, reveal: bool = True) -> None:
        self.seen.append((key, reveal))


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.panel.deleteLater()


def test_the_case_that_was_open_is_shown_where_it_was_looked_at(desk: Desk) -> None:
    desk.settings.values |= {"window.case": KEY, "window.sight": "2.5 30 20", "window.search": "1.dcm"}
    desk.resuming.resume()
    assert (desk.seen, desk.nothing, desk.panel.search.text()) == ([(KEY, False)], [], "1.dcm")
    desk.flow.shown.emit(KEY, None)
    [camera] = desk.viewer.looked
    assert (camera.zoom, camera.centre) == (2.5, (30.0, 20.0))
    desk.flow.shown.emit(KEY, None)  # shown again: as it is then
    assert len(desk.viewer.looked) == 1


@pytest.mark.parametrize(
    ("sight", "brought_back"),
    [
        ("2.5 0 0", True),
        ("2.5 60 40", True),
        ("0.5 30 20", True),
        ("2.5 -1 20", False),  # the file may hold another image by now
        ("2.5 61 20", False),
        ("2.5 30 -1", False),
        ("2.5 30 41", False),
        ("2.5 40.5 40.5", False),
        ("0 30 20", False),
        ("-1 30 20", False),
        ("nan 30 20", False),
        ("2.5 inf 20", False),
        ("2.5 30", False),
        ("", False),
    ],
)
def test_a_place_outside_the_image_is_not_looked_at(desk: Desk, sight: str, brought_back: bool) -> None:
    desk.settings.values |= {"window.case": KEY, "window.sight": sight}
    desk.resuming.resume()
    desk.flow.shown.emit(KEY, None)
    assert (len(desk.viewer.looked) == 1) == brought_back


def test_another_case_than_the_one_that_was_open_is_shown_whole(desk: Desk) -> None:
    desk.settings.values |= {"window.case": KEY, "window.sight": "2.5 30 20"}
    desk.flow.shown.emit(KEY, None)
    desk.resuming.resume()
    desk.flow.shown.emit("/x/2.dcm", None)
    desk.flow.shown.emit(KEY, None)
    assert desk.viewer.looked == []


@pytest.mark.parametrize("last", ["", "/x/gone.dcm", "/x/3.dcm"])
def test_where_that_is_gone_the_next_case_to_do_is_shown(desk: Desk, last: str) -> None:
    desk.settings.values["window.case"] = last
    desk.resuming.resume()
    assert (desk.seen, desk.nothing) == ([], [1])
    desk.todo = "/x/2.dcm"
    desk.resuming.resume()
    assert (desk.seen, desk.nothing) == ([("/x/2.dcm", True)], [1])


def test_what_the_reader_has_chosen_meanwhile_stays(desk: Desk) -> None:
    desk.settings.values |= {"window.case": KEY, "window.search": "2.dcm"}
    desk.panel.set_current("/x/2.dcm")
    desk.resuming.resume()
    assert (desk.seen, desk.nothing, desk.panel.search.text()) == ([], [], "")


def test_a_search_that_finds_nothing_any_more_is_cleared(desk: Desk) -> None:
    desk.settings.values["window.search"] = "nobody"
    desk.resuming.resume()
    assert desk.panel.search.text() == ""


def test_where_the_reader_is_is_kept(desk: Desk) -> None:
    desk.panel.set_current(KEY)
    desk.panel.search.setText(" 1.dcm ")
    desk.viewer.camera = Camera(shape=(40, 60), zoom=2.0, centre=(30.25, 20.0))
    desk.resuming.keep()
    assert desk.settings.values == {
        "window.case": KEY,
        "window.sight": "2 30.25 20",
        "window.search": "1.dcm",
    }
    desk.viewer.fits = True
    desk.resuming.keep()
    assert desk.settings.text("window.sight") == ""
    desk.viewer.fits, desk.viewer.review = False, None
    desk.resuming.keep()
    assert desk.settings.text("window.sight") == ""
    desk.viewing.viewers.main = None
    desk.panel.search.setText("somebody who was forgotten")
    desk.panel.remove(KEY)
    desk.resuming.keep()
    assert list(desk.settings.values.values()) == ["", "", ""]

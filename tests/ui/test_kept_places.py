"""Where the reader was, what was opened last, and what the eye is shown: looked up by whoever comes later."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui import names
from lungseg_gui.ui.controllers import beside
from lungseg_gui.ui.controllers.contact_sheet import grid_of, words_of
from lungseg_gui.ui.controllers.enhancing import Enhancing
from lungseg_gui.ui.controllers.recent import MOST, Recent
from lungseg_gui.ui.controllers.resuming import Resuming
from lungseg_gui.ui.panels.worklist_title import Titles
from lungseg_gui.ui.sheet import Grid


class _Signals(QObject):
    shown = Signal(str, object, object)
    picked = Signal(object)
    made = Signal(object)


class _Settings(dict[str, str]):
    def text(self, key: str) -> str:
        return self.get(key, "")


@dataclass(frozen=True)
class _Camera:
    zoom: float = 1.0
    centre: tuple[float, float] = (0.0, 0.0)
    shape: tuple[int, int] = (100, 50)

    def with_zoom(self, zoom: float) -> _Camera:
        return replace(self, zoom=zoom)


class _Panel:
    def __init__(self, rows: dict[str, str]) -> None:
        self.current, self.search = "", QLineEdit()
        entries = {key: SimpleNamespace(message=why) for key, why in rows.items()}
        self.model = SimpleNamespace(rowCount=lambda: len(rows), entry=entries.get)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize(
    ("sight", "seen"),
    [("2 10 90", True), ("2 60 10", False), ("2 10 -1", False), ("nan 1 1", False), ("0 1 1", False), ("7", False)],
)
def test_the_place_that_was_seen_is_one_of_the_image(window: QWidget, sight: str, seen: bool) -> None:
    anything: Any = window
    anything.worklist = _Panel({"a": "", "b": "It could not be read."})
    signals, looked, shown = _Signals(), list[_Camera](), list[str]()
    viewer = SimpleNamespace(camera=_Camera(), look=looked.append)
    settings: Any = _Settings({"window.case": "a", "window.sight": sight})
    flow: Any = signals
    viewing: Any = SimpleNamespace(ensure=lambda: viewer)
    worklist: Any = SimpleNamespace(show=lambda key, **_: shown.append(key), next_to_do=lambda: "next")
    messages: Any = None
    resuming = Resuming(settings, messages, viewing=viewing, flow=flow, worklist=worklist, window=anything)
    resuming.resume()
    signals.shown.emit("a", None, None)
    assert shown == ["a"]
    assert looked == ([_Camera(2.0, (10.0, 90.0))] if seen else [])
    settings["window.case"] = "b"  # what cannot be read is not what the day begins with
    resuming.resume()
    assert shown == ["a", "next"]


def test_what_was_opened_last_is_kept_without_end_and_without_names(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    signals = _Signals()
    settings: Any = _Settings()
    anything: Any = window
    worklist: Any = signals
    messages: Any = None
    recent = Recent(anything, settings, messages, worklist=worklist)
    for number in range(MOST + 5):
        signals.picked.emit([Path(f"/images/Doe_{number}")])
    assert [path.name for path in recent.paths] == [f"Doe_{number}" for number in range(MOST + 4, 4, -1)]
    recent.show()
    assert recent.menu is not None
    assert recent.menu.actions()[0].text() == "/images/Doe_14"
    monkeypatch.setattr(names.current(), "titles", Titles(hidden=True))
    recent.show()
    assert not [action.text() for action in recent.menu.actions() if "Doe" in action.text()]
    for damaged in ("[" * 100_000, "{", "7", json.dumps([7])):
        settings["open.recent"] = damaged
        assert recent.paths == []


def test_what_was_made_for_one_image_is_never_shown_on_another(qapp: object) -> None:
    shown: list[object] = []
    view = SimpleNamespace(
        image=SimpleNamespace(show_enhanced=shown.append), viewport=lambda: SimpleNamespace(update=lambda: None)
    )
    one, other = (SimpleNamespace(image=SimpleNamespace(identity=name)) for name in ("one", "other"))
    viewer = SimpleNamespace(review=one, view=view, plates=SimpleNamespace(set_enhanced=lambda words: None))
    waiting: list[Callable[[object], object]] = []
    lane: Any = SimpleNamespace(do=lambda work, *, done, **_: waiting.append(done))
    signals = _Signals()
    viewing: Any = SimpleNamespace(viewers=SimpleNamespace(made=signals.made, all=[viewer]))
    messages: Any = None
    parent = QObject()
    enhancing = Enhancing(viewing, lane, messages, parent)
    enhancing.toggle_sharp()
    viewer.review = other
    waiting.pop()("sharp one")
    assert shown == []
    viewer.review = one
    enhancing.toggle_contrast()  # both are wanted, and the sharpened one comes late
    waiting.append(waiting.pop())
    enhancing.toggle_sharp()
    late, wanted = waiting
    late("both")
    assert shown == []
    wanted("contrast")
    assert shown == ["contrast"]


def test_a_layout_comes_back_and_none_is_too_large() -> None:
    for grid in (Grid(5, 4), Grid(12, 1, "a3", landscape=True, outlines=False, names=False)):
        assert grid_of(words_of(grid)) == grid
    assert grid_of(f"40x{'9' * 5000} a4 names") == Grid(12, 12, outlines=False)
    assert grid_of("0x3 a4") == Grid(1, 3, outlines=False, names=False)
    for words in ("", "5x a4", "axb a4", "5x4", "5x4 a9"):
        assert grid_of(words) == Grid(5, 4)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "the same day"),
        (1, "1 day earlier"),
        (-410, "410 days later"),
        (731, "2 years earlier"),
        (-1000, "2.7 years later"),
        (45033, "123.3 years earlier"),
    ],
)
def test_how_far_apart_two_studies_are_is_said_in_days_or_years(qapp: object, days: int, words: str) -> None:
    assert beside._days(days) == words  # pyright: ignore[reportPrivateUsage]

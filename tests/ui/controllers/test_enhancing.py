"""Local contrast and sharper edges: what is made once, what comes too late, and what is named on the picture."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.enhance import Enhancement
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.ui.controllers import enhancing as module
from lungseg_gui.ui.controllers.enhancing import Enhancing, enhance_commands
from lungseg_gui.ui.viewer import image_item
from tests.core.reviews import image
from tests.ui.controllers.standins import Lane, Messages, Viewers

CONTRAST, SHARP = "local contrast (CLAHE)", "sharpened"


class Pyramid:
    def __init__(self, of: tuple[str, Enhancement]) -> None:
        self.of = of
        self.levels: list[float] = []

    def level(self, scale: float) -> None:
        self.levels.append(scale)


class Viewer(QObject):
    painted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.review: Review | None = None
        self.shown: list[Pyramid | None] = []
        self.words: list[tuple[str, ...]] = []
        self.updates = 0
        self.view = SimpleNamespace(
            image=SimpleNamespace(show_enhanced=self.shown.append),
            viewport=lambda: SimpleNamespace(update=self.update),
        )
        self.plates = SimpleNamespace(set_enhanced=self.words.append)

    def update(self) -> None:
        self.updates += 1

    def show(self, uid: str) -> None:
        self.review = Review(image(uid))
        self.painted.emit(self.review)


class Desk:
    def __init__(self) -> None:
        self.viewers, self.messages, self.lane = Viewers(), Messages(), Lane()
        self.viewing: Any = SimpleNamespace(viewers=self.viewers, shows=True)
        lane: Any = self.lane
        messages: Any = self.messages
        self.parent = QObject()
        self.enhancing = Enhancing(self.viewing, lane, messages, self.parent)
        self.viewer = self.add()
        self.made: list[tuple[str, Enhancement]] = []

    def add(self) -> Viewer:
        viewer = Viewer()
        self.viewers.add(viewer)
        return viewer

    def enhanced(self, found: Image, what: Enhancement) -> tuple[str, Enhancement]:
        self.made.append((found.uid, what))
        return found.uid, what


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module, "enhanced", desk.enhanced)
    monkeypatch.setattr(image_item, "Pyramid", Pyramid)
    return desk


def test_what_is_on_is_made_beside_the_window_and_named_on_the_picture(desk: Desk) -> None:
    desk.viewer.show("a")
    assert desk.viewer.shown == [None]
    assert desk.viewer.words == [()]
    assert desk.lane.idle
    desk.enhancing.toggle_contrast()
    assert len(desk.viewer.shown) == 1  # what has to be made comes later
    desk.lane.run()
    made = desk.viewer.shown[-1]
    assert made is not None
    assert made.of == ("a", Enhancement(contrast=True))
    assert made.levels == [pytest.approx(1e-3)]  # every size, so that no paint makes them
    desk.enhancing.toggle_sharp()
    desk.lane.run()
    desk.enhancing.toggle_contrast()
    desk.lane.run()
    assert desk.viewer.words == [(), (CONTRAST,), (CONTRAST, SHARP), (SHARP,)]
    assert desk.viewer.updates == 4
    desk.enhancing.stop()
    assert desk.viewer.shown[-1] is None
    assert desk.viewer.words[-1] == ()
    desk.enhancing.stop()
    assert desk.viewer.updates == 5
    assert desk.enhancing.what == Enhancement()


def test_it_is_made_once_for_each_of_the_last_two(desk: Desk) -> None:
    desk.enhancing.toggle_sharp()
    assert desk.lane.idle  # nothing is shown yet
    for uid in ("a", "b", "a", "b", "c", "b", "a"):
        desk.viewer.show(uid)
        desk.lane.run()
    assert [uid for uid, _ in desk.made] == ["a", "b", "c", "a"]
    assert [made.of[0] for made in desk.viewer.shown if made is not None] == list("ababcba")


@pytest.mark.parametrize("meanwhile", ["another case", "switched off"])
def test_what_comes_too_late_is_not_shown(desk: Desk, meanwhile: str) -> None:
    desk.viewer.show("a")
    desk.enhancing.toggle_contrast()
    (late,) = desk.lane.waiting
    desk.lane.waiting.clear()
    if meanwhile == "another case":
        desk.viewer.show("b")
    else:
        desk.enhancing.toggle_contrast()
    shown = len(desk.viewer.shown)
    late.run()
    assert len(desk.viewer.shown) == shown


def test_what_is_given_up_at_the_end_is_not_made_in_every_size(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Pyramid] = []

    def pyramid(of: tuple[str, Enhancement]) -> Pyramid:
        task.cancel()
        made.append(Pyramid(of))
        return made[-1]

    monkeypatch.setattr(image_item, "Pyramid", pyramid)
    desk.viewer.show("a")
    desk.enhancing.toggle_contrast()
    (task,) = desk.lane.waiting
    desk.lane.run()
    assert [one.levels for one in made] == [[]]
    assert desk.messages.errors == []


def test_every_picture_is_shown_alike(desk: Desk) -> None:
    other = desk.add()
    desk.viewer.show("a")
    other.show("b")
    desk.enhancing.toggle_contrast()
    desk.lane.run()
    assert [viewer.words[-1] for viewer in (desk.viewer, other)] == [(CONTRAST,)] * 2


def test_what_cannot_be_made_is_switched_off_and_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise LungSegError("No memory.")

    monkeypatch.setattr(module, "enhanced", fail)
    desk.viewer.show("a")
    desk.enhancing.toggle_contrast()
    desk.lane.run()
    assert desk.messages.errors == [("enhance", "No memory.")]
    assert desk.enhancing.what == Enhancement()
    assert desk.viewer.words == [(), ()]


def test_the_commands_say_what_is_on(desk: Desk) -> None:
    contrast, sharp = enhance_commands(desk.enhancing, desk.viewing)
    assert (contrast.keys, sharp.keys) == (("Shift+D",), ("Shift+H",))
    assert (contrast.group, sharp.group) == (1, 1)
    contrast.run()
    assert contrast.checked is not None
    assert sharp.checked is not None
    assert (contrast.checked(), sharp.checked()) == (True, False)
    sharp.run()
    assert (contrast.checked(), sharp.checked()) == (True, True)
    assert contrast.enabled()
    desk.viewing.shows = False
    assert not sharp.enabled()

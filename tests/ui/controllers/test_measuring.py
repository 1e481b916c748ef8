"""Measurements of a case: kept at once and again where the disk refused, listed, chosen, shown or hidden."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event
from lungseg_gui.core.tools.table import Tool, of_kind
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui.controllers import measuring as module
from lungseg_gui.ui.controllers.measuring import Measuring, measure_commands
from lungseg_gui.ui.controllers.saving import RETRY_MS
from tests.core.reviews import identity, image, lungs
from tests.ui.controllers.standins import Lanes, Messages, Pane, Popups, Settings, TellingSession, Viewers

FULL = LungSegError("The disk is full.")
RULER = next(tool for tool in of_kind(Kind.FIGURE) if tool.row.form is not None and tool.row.form.propose is None)
PROPOSED = next(tool for tool in of_kind(Kind.FIGURE) if tool.row.form is not None and tool.row.form.propose)


class Figures(QObject):
    words_wanted = Signal(str, str, object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[bool] = []
        self.did: list[tuple[str, int]] = []
        self.selected = 0

    def show(self, shown: bool) -> None:
        self.shown.append(shown)

    def remove(self, number: int) -> None:
        self.did.append(("remove", number))

    def ask_name(self, number: int) -> None:
        self.did.append(("ask", number))

    def select(self, number: int) -> None:
        self.did.append(("select", number))


class Viewer:
    """Sees the rows 10 to 30 and the columns 20 to 40."""

    def __init__(self) -> None:
        self.figures, self.camera = Figures(), self
        self.review: Review | None = None
        self.screen = None
        self.looked: list[tuple[float, float]] = []

    def visible(self, _: object) -> Any:  # noqa: ANN401 - of the image
        return SimpleNamespace(top=10.0, left=20.0, bottom=30.0, right=40.0)

    def centred_on(self, point: tuple[float, float]) -> tuple[float, float]:
        return point

    def look(self, camera: tuple[float, float]) -> None:
        self.looked.append(camera)


class List(QObject):
    chosen = Signal(int)
    removed = Signal(int)
    renamed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.marked: list[int] = []

    def mark(self, number: int) -> None:
        self.marked.append(number)


class Library:
    def __init__(self) -> None:
        self.figures = self
        self.kept: list[tuple[str, Sequence[Figure]]] = []
        self.error: LungSegError | None = None

    def keep(self, found: Identity, figures: Sequence[Figure]) -> None:
        if self.error is not None:
            raise self.error
        self.kept.append((found.uid, figures))


class Desk:
    def __init__(self) -> None:
        self.session, self.messages, self.lanes, self.settings = TellingSession(), Messages(), Lanes(), Settings()
        self.library, self.list, self.popups = Library(), List(), Popups()
        self.viewers = Viewers()
        self.window = Pane()
        self.viewing: Any = SimpleNamespace(viewers=self.viewers, viewer=None)
        services: Any = SimpleNamespace(lanes=self.lanes, library=self.library, settings=self.settings)
        window: Any = self.window
        messages: Any = self.messages
        self.measuring = Measuring(window, services, self.session, messages, viewing=self.viewing)
        panel: Any = self.list
        self.measuring.list_in(panel)

    def add_viewer(self) -> Viewer:
        viewer = Viewer()
        self.viewing.viewer = viewer
        self.viewers.add(viewer)
        return viewer

    def show(self, uid: str = "a", *, empty: bool = False) -> Review:
        review = Review(image(uid))
        review.resume(lungs() * (not empty), status=Status.PREDICTED, edited=False, based_on="1.0")
        if self.viewing.viewer is not None:
            self.viewing.viewer.review = review
        self.session.show(review)
        return review

    def draw(self, review: Review, *points: tuple[float, float], number: int = 1) -> None:
        figure: Any = SimpleNamespace(number=number, points=points)
        review.figures = (*review.figures, figure)

    @property
    def again(self) -> QTimer:
        return next(each for each in self.measuring.children() if isinstance(each, QTimer))


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module, "WordsPopup", desk.popups)
    return desk


# -- on the disk
def test_what_is_measured_is_kept_at_once(desk: Desk) -> None:
    review = desk.show()
    desk.draw(review, (1.0, 2.0))
    refreshed = desk.window.actions_table.refreshed
    for event, uid in ((Event.MASK, "a"), (Event.FIGURES, "")):
        desk.session.tell(event, identity(uid) if uid else None)
    assert desk.lanes.names == []
    desk.session.tell(Event.FIGURES, identity("a"))
    assert desk.window.actions_table.refreshed == refreshed + 1
    desk.lanes.run()
    assert desk.library.kept == [("a", review.figures)]
    assert desk.messages.errors == []


@pytest.mark.parametrize("read_only", ["", "Dr B works on it."])
def test_nothing_is_kept_of_a_case_that_is_closed_or_somebody_else_s(desk: Desk, read_only: str) -> None:
    if read_only:
        desk.show().read_only = read_only
    desk.session.tell(Event.FIGURES, identity("a"))
    assert desk.lanes.names == []


def test_what_the_disk_refused_is_told_once_and_tried_again_by_the_clock(desk: Desk) -> None:
    for uid in "ab":
        desk.show(uid)
    desk.library.error = FULL
    for uid in "aab":
        desk.session.tell(Event.FIGURES, identity(uid))
        desk.lanes.run()
    assert desk.messages.errors == [("measurements", "The disk is full.")] * 2
    assert desk.again.isActive()
    assert desk.again.isSingleShot()
    assert desk.again.interval() == RETRY_MS
    desk.library.error = None
    desk.session.tell(Event.FIGURES, identity("a"))
    desk.lanes.run()
    assert "measurements" in desk.messages.banners  # b is not kept yet
    desk.again.timeout.emit()
    desk.lanes.run()
    assert [uid for uid, _ in desk.library.kept] == ["a", "b"]
    assert desk.messages.banners == {}
    desk.messages.banner("measurements", "info", "of another")
    desk.again.timeout.emit()
    desk.session.tell(Event.FIGURES, identity("a"))
    desk.lanes.run()
    assert len(desk.library.kept) == 3
    assert desk.messages.words == {"measurements": "of another"}


def test_a_refused_case_that_was_closed_is_given_up(desk: Desk) -> None:
    desk.show()
    desk.library.error = FULL
    desk.session.tell(Event.FIGURES, identity("a"))
    desk.lanes.run()
    desk.session.close(identity("a"))
    desk.again.timeout.emit()
    assert desk.lanes.names == []
    assert desk.messages.banners == {}


# -- the list
def test_the_list_removes_and_renames_in_the_active_picture(desk: Desk) -> None:
    desk.list.removed.emit(3)
    viewer = desk.add_viewer()
    desk.list.removed.emit(3)
    review = desk.show()
    desk.list.removed.emit(3)
    desk.list.renamed.emit(4)
    assert viewer.figures.did == [("remove", 3), ("ask", 4)]
    review.read_only = "Dr B works on it."
    desk.list.removed.emit(3)
    review.read_only = ""
    viewer.review = Review(image("b"))
    desk.list.renamed.emit(3)
    assert len(viewer.figures.did) == 2


@pytest.mark.parametrize(
    ("points", "looked"),
    [
        (((10.0, 20.0), (29.0, 39.0)), False),
        (((9.0, 20.0), (29.0, 39.0)), True),
        (((10.0, 20.0), (30.0, 39.0)), True),
        (((10.0, 19.0), (29.0, 39.0)), True),
        (((10.0, 20.0), (29.0, 40.0)), True),
    ],
)
def test_a_figure_that_is_chosen_is_brought_into_the_view(
    desk: Desk, points: tuple[tuple[float, float], ...], looked: bool
) -> None:
    desk.list.chosen.emit(1)  # no picture yet
    viewer = desk.add_viewer()
    review = desk.show()
    desk.draw(review, (0.0, 0.0), number=2)
    desk.draw(review, *points, number=1)
    desk.list.chosen.emit(1)
    assert viewer.figures.did == [("select", 1)]
    middle = sum(column for _, column in points) / 2 + 0.5, sum(row for row, _ in points) / 2 + 0.5
    assert viewer.looked == ([middle] if looked else [])
    desk.list.chosen.emit(9)  # gone since
    assert viewer.figures.did[1:] == [("select", 9)]
    assert len(viewer.looked) == looked
    viewer.review = Review(image("b"))
    desk.list.chosen.emit(1)
    desk.session.leave()
    desk.list.chosen.emit(1)
    assert len(viewer.figures.did) == 2


@pytest.mark.parametrize("shown", [True, False])
def test_a_hidden_figure_that_is_chosen_is_shown(desk: Desk, shown: bool) -> None:
    desk.settings.set("view.measurements", shown)
    viewer = desk.add_viewer()
    review = desk.show()
    desk.draw(review, (15.0, 25.0))
    desk.list.chosen.emit(1)
    assert desk.measuring.shown
    assert viewer.figures.shown == ([True] if shown else [False, True])
    assert viewer.figures.did == [("select", 1)]


def test_what_is_selected_in_the_active_picture_is_marked_in_the_list(desk: Desk) -> None:
    first = desk.add_viewer()
    second = desk.add_viewer()
    first.figures.selected, second.figures.selected = 1, 2
    first.figures.changed.emit()
    second.figures.changed.emit()
    assert desk.list.marked == [2]


def test_without_a_list_nothing_is_marked(desk: Desk) -> None:
    services: Any = SimpleNamespace(lanes=desk.lanes, library=desk.library, settings=desk.settings)
    window: Any = Pane()
    messages: Any = desk.messages
    other = Measuring(window, services, desk.session, messages, viewing=desk.viewing)
    viewer = desk.add_viewer()
    viewer.figures.changed.emit()
    assert desk.list.marked == [0]
    del other, window


def test_a_few_words_are_asked_for_in_one_popup(desk: Desk) -> None:
    viewer = desk.add_viewer()
    for title in ("Name", "Text"):
        viewer.figures.words_wanted.emit(title, "before", lambda words: words)
    [popup] = desk.popups.made
    assert (popup.hint, popup.button, popup.look) == ("A few words", "Save", "primary")
    assert popup.asked == [("Name", "before"), ("Text", "before")]


# -- on the picture
def test_measurements_are_shown_or_hidden_in_every_picture(desk: Desk) -> None:
    first, second = desk.add_viewer(), desk.add_viewer()
    assert (first.figures.shown, second.figures.shown) == ([True], [True])
    desk.measuring.toggle()
    assert not desk.measuring.shown
    assert desk.settings.values["view.measurements"] is False
    desk.measuring.follow(frozenset({"theme"}))
    assert (first.figures.shown, second.figures.shown) == ([True, False], [True, False])
    desk.measuring.toggle()
    assert first.figures.shown == [True, False, True]


@pytest.mark.parametrize("empty", [0, RIGHT, LEFT])
def test_what_proposes_its_lines_needs_both_lungs(desk: Desk, empty: int) -> None:
    assert desk.measuring.why_not(RULER) == ""
    assert desk.measuring.why_not(PROPOSED) == "No image is open."
    review = desk.show()
    mask = lungs()
    mask[mask == empty] = 0
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    assert desk.measuring.why_not(RULER) == desk.measuring.why_not(Tool.BRUSH) == ""
    assert desk.measuring.why_not(PROPOSED).startswith("The mask must include both lungs") is bool(empty)


def test_commands_take_the_tools_into_the_hand(desk: Desk) -> None:
    used: list[Tool] = []
    hand: Any = SimpleNamespace(use=used.append, uses=lambda tool: tool in used)
    commands = {command.id: command for command in measure_commands(desk.measuring, hand)}
    assert len(commands) == len(of_kind(Kind.FIGURE)) + 1
    ruler, proposed = commands[f"tool.{RULER.value}"], commands[f"tool.{PROPOSED.value}"]
    assert ruler.checked is not None
    assert not ruler.checked()
    ruler.run()
    assert ruler.checked()
    assert used == [RULER]
    assert (ruler.enabled(), proposed.enabled()) == (True, False)
    assert proposed.why_not() == "No image is open."
    show = commands["view.measurements"]
    assert show.group == 1
    assert show.checked is not None
    assert show.checked()
    show.run()
    assert not show.checked()

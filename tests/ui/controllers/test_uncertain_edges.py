"""The way along the uncertain edges: which one comes next, what counts as done, and why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.edges import Followed, UncertainEdge
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.ui.controllers import uncertain_edges as module
from lungseg_gui.ui.controllers.uncertain_edges import UncertainEdges
from lungseg_gui.ui.panels.edges import EdgeList
from lungseg_gui.ui.viewer.marks import Looked
from tests.ui.controllers.standins import SHAPE, Lane, Messages, loose, lungs, predicted, review_of

SURE = Probability.pack(np.zeros((2, 4, 6), np.uint8))


def edge(segment: int, place: str, column: int, rows: tuple[int, int], *, width: float = 3.0) -> UncertainEdge:
    """A stretch of the contour of ``lungs()`` between two columns."""
    inside = np.arange(*rows)
    both = np.concatenate([inside, inside])
    columns = np.concatenate([np.full(len(inside), column - 1), np.full(len(inside), column)])
    points = np.array([(column, row) for row in range(rows[0], rows[1] + 1)], np.float32)
    expected = lungs()[both, columns]
    return UncertainEdge(segment, points, float(rows[1] - rows[0]), width, place, both, columns, expected)


EDGES = (
    edge(LEFT, "outer", 54, (8, 30)),
    edge(RIGHT, "apex", 6, (8, 14), width=2.25),
    edge(LEFT, "angle", 36, (20, 30)),
)


@dataclass
class Viewer:
    """Keeps what is drawn, and where it was looked."""

    edges: list[Followed] = field(default_factory=list[Followed])
    looked: Looked | None = None
    seen: list[Box] = field(default_factory=list[Box])
    fitted: int = 0
    painting: bool = False
    outline_open: bool = False

    def show_edges(self, edges: list[Followed], looked: Looked | None = None) -> None:
        self.edges, self.looked = list(edges), looked

    def look_at(self, box: Box) -> bool:
        if not self.painting:
            self.seen.append(box)
        return not self.painting

    def fit(self) -> None:
        self.fitted += 1


class Desk:
    """The way along the edges of one case."""

    def __init__(self, found: tuple[UncertainEdge, ...] = EDGES, *, spacing: Spacing | None = None) -> None:
        self.session, self.messages, self.lane = Session(), Messages(), Lane()
        self.viewing = SimpleNamespace(viewer=Viewer(), shows=True)
        self.edges = UncertainEdges(self.session, loose(self.viewing), loose(self.messages), loose(self.lane))
        self.left: list[int | None] = []
        self.lists: list[EdgeList] = []
        self.edges.changed.connect(self.left.append)
        self.edges.listed.connect(self.lists.append)
        self.found, self.spacing = found, spacing

    @property
    def viewer(self) -> Viewer:
        return self.viewing.viewer

    def show(self, number: int = 1, **more: Any) -> Review:  # noqa: ANN401
        review = review_of(number, spacing=self.spacing, **more)
        self.session.show(review)
        self.session.receive(predicted(review.image, probability=SURE))
        return review

    def looked(self) -> int | None:
        return self.lists[-1].looked

    def shown(self) -> list[int]:
        return [row.number for row in self.lists[-1].rows]

    def correct(self, number: int) -> None:
        review = self.session.current
        assert review is not None
        mask, one = review.mask.live.copy(), EDGES[number]
        mask[one.rows, one.columns] = 0
        self.session.replace(mask, "Brush")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module, "uncertain_edges", lambda *_: desk.found)
    return desk


@pytest.fixture
def at_once(desk: Desk) -> Desk:
    """The edges of a case are found."""
    desk.show()
    desk.lane.run()
    return desk


def test_the_edges_are_looked_for_once_and_listed_with_what_is_left(desk: Desk) -> None:
    desk.show()
    assert desk.lane.names == ["uncertain edges"]
    assert (desk.left[-1], desk.lists[-1]) == (None, EdgeList(note="Looking for uncertain edges."))
    desk.lane.run()
    assert desk.left[-1] == 3
    assert [(row.number, row.place, row.length, row.width) for row in desk.lists[-1].rows] == [
        (0, "Left chest wall", "22", "3"),
        (1, "Right apex", "6", "2"),
        (2, "Left costophrenic angle", "10", "3"),
    ]
    assert (desk.lists[-1].unit, desk.lists[-1].left, desk.lists[-1].note) == ("px", 3, "")
    assert len(desk.viewer.edges) == 3
    told = len(desk.left)
    desk.session.set_tools(segment=LEFT)
    assert (len(desk.left), desk.lane.names) == (told, [])


def test_lengths_are_in_mm_where_the_size_of_a_pixel_is_known(desk: Desk) -> None:
    desk.spacing = Spacing(0.5, 0.2)
    desk.show()
    desk.lane.run()
    assert desk.lists[-1].unit == "mm"
    assert [(row.length, row.width) for row in desk.lists[-1].rows] == [("4", "0.6"), ("1", "0.5"), ("2", "0.6")]
    desk.edges.go()
    assert desk.viewer.looked is not None
    assert desk.viewer.looked.detail == "Left chest wall, 4 mm"


@pytest.mark.parametrize(
    ("segment", "place", "words"),
    [
        (LEFT, "apex", "Left apex"),
        (RIGHT, "angle", "Right costophrenic angle"),
        (LEFT, "base", "Left diaphragm"),
        (RIGHT, "base", "Right diaphragm"),
        (LEFT, "inner", "Left mediastinal border"),
        (RIGHT, "inner", "Right mediastinal border"),
        (RIGHT, "outer", "Right chest wall"),
        (LEFT, "", "Left lung"),
        (RIGHT, "", "Right lung"),
    ],
)
def test_an_edge_is_called_by_its_part_of_the_lung(desk: Desk, segment: int, place: str, words: str) -> None:
    desk.found = (edge(segment, place, 54 if segment == LEFT else 6, (8, 30)),)
    desk.show()
    desk.lane.run()
    assert desk.lists[-1].rows[0].place == words


@pytest.mark.parametrize(
    ("orientation", "words"),
    [
        (("L", "F"), "Left chest wall"),
        (("R", "F"), "Left chest wall"),  # mirrored: its apex is above all the same
        (("L", "H"), "Left lung"),
        (("F", "R"), "Left lung"),
        (("H", "L"), "Left lung"),
    ],
)
def test_where_the_image_is_not_stored_upright_the_lung_alone_is_named(
    desk: Desk, orientation: tuple[str, str], words: str
) -> None:
    desk.show(orientation=orientation)
    desk.lane.run()
    assert desk.lists[-1].rows[0].place == words


def test_going_on_from_an_edge_it_counts_as_seen(at_once: Desk) -> None:
    desk = at_once
    desk.edges.go()
    assert (desk.looked(), desk.left[-1], desk.viewer.seen) == (0, 3, [EDGES[0].box])
    assert desk.viewer.looked is not None
    assert (desk.viewer.looked.title, desk.viewer.looked.detail) == ("Uncertain edge 1 of 3", "Left chest wall, 22 px")
    assert desk.viewer.looked.edge is EDGES[0]
    assert desk.messages.said == ["Uncertain edge 1 of 3 · ⟨J⟩ next · ⟨Shift+J⟩ back"]
    desk.edges.go()
    assert (desk.looked(), desk.left[-1], desk.shown()) == (1, 2, [1, 2])
    desk.edges.go(back=True)  # back: it is listed again, and what was looked at is not seen for that
    assert (desk.looked(), desk.left[-1], desk.shown()) == (0, 2, [0, 1, 2])
    desk.edges.go(back=True)  # none is before the first
    assert (desk.looked(), desk.left[-1]) == (0, 2)
    assert desk.viewer.fitted == 0


def test_after_the_last_one_the_whole_image_is_shown_and_the_way_begins_again(at_once: Desk) -> None:
    desk = at_once
    for _ in range(4):
        desk.edges.go()
    assert (desk.looked(), desk.left[-1], desk.shown(), desk.viewer.fitted) == (None, 0, [], 1)
    assert desk.viewer.edges == []
    assert desk.viewer.looked is None
    assert desk.lists[-1].note == "You have seen every uncertain edge."
    assert desk.messages.said[-1] == "You have seen every uncertain edge · ⟨J⟩ starts again"
    desk.edges.go()
    assert desk.looked() == 0
    desk.edges.go()
    assert desk.looked() == 1


def test_the_way_back_begins_at_the_end(at_once: Desk) -> None:
    at_once.edges.go(back=True)
    assert at_once.looked() == 2
    at_once.edges.go(back=True)
    assert (at_once.looked(), at_once.left[-1]) == (1, 3)


def test_the_way_goes_past_what_was_seen_and_corrected(at_once: Desk) -> None:
    desk = at_once
    desk.edges.go()
    desk.edges.go()
    desk.correct(1)  # the one that is looked at
    assert (desk.looked(), desk.left[-1], desk.shown()) == (None, 1, [2])
    assert desk.viewer.looked is None
    desk.edges.go()
    assert desk.looked() == 2  # the first one was seen
    desk.edges.go(back=True)
    assert desk.looked() == 0
    assert not desk.edges.go_to(1)
    assert desk.looked() == 0


def test_an_edge_that_all_are_corrected_of_is_no_way(at_once: Desk) -> None:
    desk = at_once
    for number in range(3):
        desk.correct(number)
    assert (desk.left[-1], desk.lists[-1].note) == (0, "You have corrected every uncertain edge.")
    desk.edges.go()
    assert desk.messages.said == ["You have corrected every uncertain edge."]
    assert (desk.viewer.fitted, desk.viewer.seen) == (0, [])
    desk.session.undo()
    assert (desk.left[-1], desk.edges.why_not()) == (1, "")


def test_another_turn_to_a_case_that_was_left_says_nothing_of_the_one_on_the_screen(at_once: Desk) -> None:
    desk, other = at_once, review_of(2)
    desk.session.show(other, beside=True)
    told = len(desk.left)
    desk.session.receive(predicted(other.image, probability=SURE))
    desk.session.set_status(other.image.identity, Status.ACCEPTED)
    assert (len(desk.left), desk.lane.names) == (told, [])
    desk.session.say(loose(desk.session.current).image.identity, loose(desk.session.current).remarks)
    assert len(desk.left) == told  # nothing of its mask
    desk.session.leave()
    assert desk.lists[-1].note == "No image is open."
    told = len(desk.left)
    desk.session.choose_protocol("retrocardiac")
    assert len(desk.left) == told


def test_a_mask_that_follows_the_edges_as_before_is_not_told_again(at_once: Desk) -> None:
    desk, told = at_once, len(at_once.left)
    review = desk.session.current
    assert review is not None
    mask = review.mask.live.copy()
    mask[0, 0] = RIGHT  # elsewhere
    desk.session.replace(mask, "Brush")
    assert len(desk.left) == told
    mask = mask.copy()
    mask[9, 53] = 0  # a part of the first: it stays, a little shorter
    desk.session.replace(mask, "Brush")
    assert (len(desk.left), desk.left[-1]) == (told + 1, 3)
    assert desk.viewer.edges[0] != EDGES[0].followed(lungs())


def test_the_lung_of_an_edge_becomes_the_active_one_unless_an_outline_is_open(at_once: Desk) -> None:
    desk = at_once
    assert desk.edges.go_to(2)
    assert desk.session.tools.segment == LEFT
    assert desk.viewer.seen == [EDGES[2].box]
    desk.viewer.outline_open = True
    assert desk.edges.go_to(1)
    assert desk.session.tools.segment == LEFT


def test_a_stroke_that_is_painted_is_not_left(at_once: Desk) -> None:
    desk = at_once
    desk.edges.go()
    desk.viewer.painting = True
    assert not desk.edges.go_to(1)
    desk.edges.go()
    assert (desk.looked(), desk.left[-1], desk.shown()) == (0, 3, [0, 1, 2])


def test_there_is_a_reason_where_there_is_no_edge(desk: Desk) -> None:
    assert desk.edges.why_not() == "No image is open."
    review = review_of()
    desk.session.show(review)
    assert desk.edges.why_not() == "The model has not predicted a mask for this image yet."
    assert desk.lists[-1].note == desk.edges.why_not()
    desk.session.receive(predicted(review.image))
    assert desk.edges.why_not() == "No uncertain edges are stored for this case: predict again (R)."
    assert desk.lists[-1].note == desk.edges.why_not()
    assert desk.lane.waiting == []
    desk.found = ()
    desk.session.receive(predicted(review.image, probability=SURE))
    desk.edges.go()
    assert desk.messages.said == ["Looking for uncertain edges."]
    assert not desk.edges.go_to(0)
    desk.lane.run()
    assert desk.edges.why_not() == "The model is sure of every edge."
    assert (desk.left[-1], desk.lists[-1].note) == (0, "The model is sure of every edge.")


def test_nothing_is_drawn_before_a_viewer_is_there(at_once: Desk) -> None:
    desk = at_once
    desk.viewing.viewer = None
    desk.correct(1)
    assert desk.left[-1] == 2
    desk.edges.go()
    assert not desk.edges.go_to(0)
    desk.session.show(review_of(2))
    assert desk.left[-1] is None


def test_what_was_seen_of_a_case_is_known_when_it_comes_back(at_once: Desk) -> None:
    desk, first = at_once, at_once.session.current
    assert first is not None
    desk.edges.go()
    desk.edges.go()
    second = review_of(2)
    desk.session.show(second)
    assert (desk.left[-1], desk.viewer.edges) == (None, [])
    desk.session.receive(predicted(first.image, probability=SURE))  # of the other case: nothing to tell of this one
    assert desk.left[-1] is None
    desk.session.show(first)
    assert desk.lane.names == ["uncertain edges"]  # another prediction has other edges
    desk.lane.run()
    assert desk.left[-1] == 3
    desk.edges.go()
    desk.edges.go()
    desk.session.show(second)
    desk.session.show(first)
    assert (desk.left[-1], desk.looked(), desk.lane.names) == (2, 1, [])
    desk.session.show(second)
    desk.session.close(first.image.identity)
    desk.session.show(second)
    desk.session.show(first)
    assert desk.lane.names == ["uncertain edges"]  # let go with its review


def test_edges_of_a_case_that_was_left_are_kept_and_not_shown(desk: Desk) -> None:
    first = desk.show()
    desk.session.show(review_of(2))
    desk.lane.run()
    assert desk.left[-1] is None
    desk.session.show(first)
    assert (desk.left[-1], desk.lane.names) == (3, [])


def test_a_search_that_fails_is_told_where_its_case_is_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise LungSegError("out of memory")

    monkeypatch.setattr(module, "uncertain_edges", fails)
    first = desk.show()
    desk.session.show(review_of(2))
    desk.lane.run()
    assert desk.messages.banners == {}
    desk.session.show(first)
    assert desk.lists[-1].note == "The uncertain edges could not be found: predict again (R)."
    assert desk.lane.names == []
    desk.session.receive(predicted(first.image, probability=SURE))
    desk.lane.run()
    banner = desk.messages.banners["uncertain edges"]
    assert banner.words == (
        "The uncertain edges could not be found. "
        "The mask has not changed. See the log for details: Help, Show log file."
    )
    assert desk.lists[-1].note == "The uncertain edges could not be found: predict again (R)."
    monkeypatch.setattr(module, "uncertain_edges", lambda *_: EDGES)
    banner.actions["Retry"]()
    assert desk.messages.banners == {}
    desk.lane.run()
    assert desk.left[-1] == 3
    desk.messages.banner("uncertain edges", "danger", "")
    desk.session.show(review_of(2))
    assert desk.messages.banners == {}


def test_the_model_is_asked_for_edges_of_its_own_mask(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(module, "uncertain_edges", lambda *what: asked.append(what) or EDGES)
    review = desk.show(status=Status.NEW)
    mask = np.zeros(SHAPE, np.uint8)
    desk.session.replace(mask, "Brush")
    desk.lane.run()
    np.testing.assert_array_equal(loose(asked[0][0]), lungs())
    assert asked[0][1:] == (SURE, review.image.turn)
    assert desk.left[-1] == 0  # the reader has erased all of them


def test_commands_along_the_edges(desk: Desk) -> None:
    following, before = module.edge_commands(desk.edges)
    assert [(one.id, one.keys, one.menu, one.group) for one in (following, before)] == [
        ("edges.next", ("J",), "View", 6),
        ("edges.previous", ("Shift+J",), "View", 6),
    ]
    assert following.enabled()
    assert following.why_not() == "No image is open."
    desk.viewing.shows = False
    assert not before.enabled()
    desk.show()
    desk.lane.run()
    following.run()
    assert desk.looked() == 0
    following.run()
    before.run()
    assert desk.looked() == 0

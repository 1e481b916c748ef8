from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.edges import UncertainEdge, uncertain_edges
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.turn import Turn

SIDE, GROWN = 192, 3  # the network's pixels, and stored pixels of each
BLOCKS = {RIGHT: (40, 30, 150, 85), LEFT: (40, 110, 150, 165)}  # top, left, bottom, right


def ramp(distance: NDArray[np.float64], softness: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """Logistic rise across an edge; the distance is positive inside."""
    return 1 / (1 + np.exp(np.clip(-distance / softness, -60, 60)))


def picture(softness: dict[tuple[int, str], float], *, flipped: bool = False) -> tuple[Mask, Probability]:
    """Two blocks, each of whose sides is as soft as said, 0.4 pixels of the network where nothing is said."""
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    planes = np.zeros((2, SIDE, SIDE))
    mask = np.zeros((SIDE, SIDE), np.uint8)
    for value, (top, left, bottom, right) in BLOCKS.items():
        sides = {"top": rows - top, "bottom": bottom - rows, "left": columns - left, "right": right - columns}
        planes[value - 1] = np.prod([ramp(far, softness.get((value, s), 0.4)) for s, far in sides.items()], axis=0)
        mask[top:bottom, left:right] = value
    small = np.round(255 * planes).astype(np.uint8)
    large = np.kron(mask, np.ones((GROWN, GROWN), np.uint8))
    if flipped:
        return np.ascontiguousarray(large[::-1]), Probability.pack(small[:, ::-1])
    return large, Probability.pack(small)


def test_a_sharp_contour_has_no_uncertain_edge() -> None:
    assert uncertain_edges(*picture({})) == ()


def test_nothing_predicted_has_no_uncertain_edge() -> None:
    nothing = np.zeros((SIDE, SIDE), np.uint8)
    assert uncertain_edges(nothing, Probability.pack(np.zeros((2, SIDE, SIDE), np.uint8))) == ()


def test_the_soft_side_is_found_where_it_lies() -> None:
    (edge,) = uncertain_edges(*picture({(LEFT, "bottom"): 2.5}))
    assert edge.segment == LEFT
    assert edge.place == "base"
    top, left, bottom, right = (GROWN * at for at in BLOCKS[LEFT])
    x, y = edge.points.T
    # It runs along the whole side, a little around its corners, and nowhere else.
    assert np.count_nonzero(y == bottom) > 0.9 * (right - left)
    assert y.min() > bottom - 0.2 * (bottom - top)
    assert {float(x.min()), float(x.max())} <= {float(at) for at in range(left, right + 1)}
    assert edge.length == pytest.approx(np.hypot(*np.diff(edge.points, axis=0).T).sum(), rel=0.05)


def test_the_width_is_that_of_the_band() -> None:
    """Against the integral across a straight edge; corners make the mean a little smaller."""
    across = np.linspace(-30, 30, 6001)
    for softness in (1.5, 2.5):
        share, weight = ramp(across, softness), np.exp(-(across**2) / (2 * (0.0105 * SIDE) ** 2))
        expected = float((4 * share * (1 - share) * weight).sum() * 0.01)
        (edge,) = uncertain_edges(*picture({(LEFT, "bottom"): softness}))
        assert edge.width == pytest.approx(expected * GROWN, rel=0.2)


def test_the_most_uncertain_come_first() -> None:
    found = uncertain_edges(*picture({(LEFT, "bottom"): 2.0, (RIGHT, "top"): 4.0, (RIGHT, "left"): 3.0}))
    weights = [edge.length * edge.width for edge in found]
    assert weights == sorted(weights, reverse=True)
    assert found[0].segment == RIGHT
    assert found[-1].segment == LEFT


def test_a_side_is_one_stretch_wherever_the_contour_begins() -> None:
    for soft in ("top", "bottom", "left", "right"):
        for flipped in (False, True):
            found = uncertain_edges(*picture({(RIGHT, soft): 2.5}, flipped=flipped))
            assert len(found) == 1, (soft, flipped)


def test_places_are_told_from_the_other_lung() -> None:
    def place(side: str, value: int) -> str:
        (edge,) = uncertain_edges(*picture({(value, side): 2.5}))
        return edge.place

    assert [place("top", RIGHT), place("left", RIGHT), place("right", RIGHT)] == ["apex", "outer", "inner"]
    assert [place("top", LEFT), place("left", LEFT), place("right", LEFT)] == ["apex", "inner", "outer"]


@pytest.mark.parametrize("number", range(1, 9))
def test_places_are_those_of_the_upright_image(number: int) -> None:
    turn = Turn.of_exif(number)
    for side, place in (("top", "apex"), ("bottom", "base"), ("left", "inner"), ("right", "outer")):
        mask, probability = picture({(LEFT, side): 2.5})
        stored = Probability.pack(turn.stored(probability.unpack()))
        (edge,) = uncertain_edges(turn.stored(mask), stored, turn)
        assert edge.place == place


class TestCorrected:
    @pytest.fixture
    def mask(self) -> Mask:
        return picture({(LEFT, "bottom"): 2.5})[0]

    @pytest.fixture
    def edge(self) -> UncertainEdge:
        (edge,) = uncertain_edges(*picture({(LEFT, "bottom"): 2.5}))
        return edge

    def test_the_prediction_itself_is_not(self, edge: UncertainEdge, mask: Mask) -> None:
        assert not edge.corrected(mask)

    def test_painting_elsewhere_is_none(self, edge: UncertainEdge, mask: Mask) -> None:
        mask[: GROWN * 100] = 0
        assert not edge.corrected(mask)

    def test_moving_the_edge_is_one_and_moving_it_back_is_none(self, edge: UncertainEdge, mask: Mask) -> None:
        before = mask.copy()
        bottom, left = GROWN * BLOCKS[LEFT][2], GROWN * BLOCKS[LEFT][1]
        mask[bottom : bottom + 6, left : left + 60] = LEFT
        assert edge.corrected(mask)
        mask[...] = before
        assert not edge.corrected(mask)

    def test_the_prediction_follows_all_of_itself(self, edge: UncertainEdge, mask: Mask) -> None:
        (line,) = edge.followed(mask).lines
        np.testing.assert_array_equal(line, edge.points)
        assert edge.followed(mask) == edge.followed(mask.copy())

    def test_what_is_painted_over_is_followed_no_more(self, edge: UncertainEdge, mask: Mask) -> None:
        whole = edge.followed(mask)
        bottom, left = GROWN * BLOCKS[LEFT][2], GROWN * BLOCKS[LEFT][1]
        mask[bottom : bottom + 2, left + 30 : left + 40] = LEFT  # below the contour: it has moved down there
        followed = edge.followed(mask)
        assert followed.segment == LEFT
        assert len(followed.lines) == 2
        at = np.concatenate(followed.lines)
        gone = (edge.points[:, 1] == bottom) & (edge.points[:, 0] >= left + 30) & (edge.points[:, 0] <= left + 40)
        assert {tuple(point) for point in at} == {tuple(point) for point in edge.points[~gone]}
        assert followed != whole

    def test_its_pixels_are_those_on_both_sides_of_its_line(self, edge: UncertainEdge, mask: Mask) -> None:
        left, right = (int(edge.points[:, 0].min()), int(edge.points[:, 0].max()))
        bottom = GROWN * BLOCKS[LEFT][2]
        straight = edge.points[edge.points[:, 1] == bottom]
        columns = range(int(straight[:, 0].min()) - 1, int(straight[:, 0].max()) + 1)
        pixels = set(zip(edge.rows.tolist(), edge.columns.tolist(), strict=True))
        assert {(row, column) for row in (bottom - 1, bottom) for column in columns} <= pixels
        assert {row for row, _ in pixels} <= {*range(int(edge.points[:, 1].min()) - 1, bottom + 1)}
        assert (edge.columns.min(), edge.columns.max()) == (left - 1, right)
        np.testing.assert_array_equal(edge.expected, mask[edge.rows, edge.columns])
        box = edge.box
        assert (box.left, box.right, box.bottom) == (left, right + 1, bottom + 1)

    def test_a_contour_that_is_gone_is_not_followed_at_all(self, edge: UncertainEdge, mask: Mask) -> None:
        assert edge.followed(np.zeros_like(mask)).lines == ()

    def test_at_the_border_of_the_image_only_its_pixels_count(self) -> None:
        points = np.array([[2, 0], [1, 0], [0, 0], [0, 1], [0, 2]], np.float32)  # around the corner of the image
        rows, columns = np.array([0, 0, 0, 1]), np.array([2, 1, 0, 0])
        edge = UncertainEdge(RIGHT, points, 4.0, 1.0, "", rows, columns, np.ones(4, np.uint8))
        mask = np.ones((3, 3), np.uint8)
        assert len(edge.followed(mask).lines[0]) == 5
        mask[0, 2] = 0
        (line,) = edge.followed(mask).lines
        np.testing.assert_array_equal(line, points[1:])

    def test_a_speck_is_none(self, edge: UncertainEdge, mask: Mask) -> None:
        bottom, left = GROWN * BLOCKS[LEFT][2], GROWN * BLOCKS[LEFT][1]
        mask[bottom : bottom + 2, left + 30 : left + 34] = LEFT
        assert not edge.corrected(mask)

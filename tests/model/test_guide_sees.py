"""What the network for hints is shown, to the pixel, and where on the picture its answer lies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_model import guide, torch_network
from lungseg_model.errors import ModelError
from lungseg_model.guide import Frame, Guide
from lungseg_model.network import Config
from lungseg_model.preprocess import reduce

SIZE = guide.SIZE


class Stub:
    """Stands in for the network: notes what it is shown, and says that lung leads by 2."""

    config = Config(in_channels=5, classes=2, size=SIZE)

    def __init__(self, folder: Path, **asked: Any) -> None:  # noqa: ANN401 - handed on as it is
        self.card = {"folder": str(folder), **asked}
        self.shown: list[NDArray[np.float32]] = []

    def logits(self, planes: NDArray[np.float32]) -> NDArray[np.float32]:
        self.shown.append(planes)
        return np.stack([np.full((SIZE, SIZE), -0.5), np.full((SIZE, SIZE), 1.5)]).astype(np.float32)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Stub:
    stub = Stub(Path("of"))
    monkeypatch.setattr(torch_network, "TorchNetwork", lambda folder, **asked: stub)
    return stub


def ragged(shape: tuple[int, int]) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 3, shape).astype(np.uint8)


@pytest.mark.parametrize(
    "line", [[[200.0, 180.0]], [[4.0, 10.0], [4.0, 22.0]], [[508.0, 404.0]], [[300.0, 60.0], [340.0, 60.0]]]
)
@pytest.mark.parametrize("value", [1, 2])
def test_each_pixel_has_the_share_of_the_lung_in_it_and_none_beyond_the_picture(
    network: Stub, line: list[list[float]], value: int
) -> None:
    """A picture of twice the grid: each pixel of the square is four stored ones."""
    mask = ragged((512, 408))
    one = Guide(Path("of"))
    looked = one.look(np.arange(512 * 408, dtype=np.uint32).reshape(512, 408) % 5000)
    stroke = np.array(line) + 0.5  # so that the corner of the square lies between pixels
    seen = one.answer(looked, mask, stroke, value=value, radius=6.0, lung=True)
    own = (stroke + 0.5) / 2 - 0.5
    frame = guide.around(own)
    top, left = round(frame.top), round(frame.left)
    assert (seen.origin, seen.step) == ((2 * frame.top, 2 * frame.left), (2.0, 2.0))
    shown = network.shown[0]
    for plane, side in ((1, value), (2, 3 - value)):
        shares = (mask == side).reshape(256, 2, 204, 2).mean(axis=(1, 3))
        wanted = np.pad(shares, 200)[200 + top : 328 + top, 200 + left : 328 + left]
        assert np.abs(shown[plane] - wanted).max() < 0.51 / 255 + 1e-6
    assert np.array_equal(shown[0], guide.cut(looked.picture, frame))
    assert np.array_equal(shown[3:], np.stack(guide.said(own, 3.0, frame, lung=True)))
    assert np.array_equal(seen.lead, guide.lead(network.logits(shown), shown))


def test_a_small_picture_is_drawn_larger_and_keeps_its_edges(network: Stub) -> None:
    """Half of the grid: each stored pixel is four of the square's."""
    mask = np.kron(ragged((16, 13)), np.ones((8, 8), np.uint8))
    one = Guide(Path("of"))
    seen = one.answer(
        one.look(mask * np.uint16(99)), mask, np.array([[64.0, 52.0]]) - 0.25, value=2, radius=2.0, lung=False
    )
    assert seen.step == (0.5, 0.5)
    assert seen.origin == (32.0, 20.0)
    wanted = np.kron(mask, np.ones((2, 2), np.uint8))[64:192, 40:168] == 2
    assert np.array_equal(network.shown[0][1] > 0.5, wanted)


def test_rows_and_columns_have_scales_of_their_own(network: Stub) -> None:
    mask = np.zeros((300, 600), np.uint8)
    mask[100:200, 200:300] = 1
    one = Guide(Path("of"))
    looked = one.look(mask * np.uint16(99), spacing=(0.4, 0.1))
    assert (looked.placement.rows, looked.placement.columns) == (256, 128)
    assert (looked.placement.top, looked.placement.left) == (0, 0)
    assert looked.picture.shape == (256, 128)
    stroke = np.array([[150.0, 250.0]])
    own = (stroke + 0.5) * (256 / 300, 128 / 600) - 0.5
    assert looked.onto(stroke) == pytest.approx(own)
    seen = one.answer(looked, mask, stroke, value=1, radius=6.0, lung=True)
    frame = guide.around(own)
    assert seen.origin == pytest.approx((frame.top * 300 / 256, frame.left * 600 / 128))
    assert seen.step == pytest.approx((300 / 256, 600 / 128))
    radius = 6.0 * (256 / 300 + 128 / 600) / 2
    assert np.allclose(network.shown[0][3:], np.stack(guide.said(own, radius, frame, lung=True)))
    share = network.shown[0][1]
    assert share.sum() == pytest.approx(100 * 256 / 300 * 100 * 128 / 600, rel=0.02)
    plain = reduce(mask * np.uint16(99), guide.GRID, spacing=(0.4, 0.1))
    assert np.array_equal(looked.picture, plain[1].crop(plain[0]))


@pytest.mark.parametrize("across", [True, False])
def test_a_picture_that_grows_one_way_is_not_averaged_the_other_way(network: Stub, across: bool) -> None:
    """Stripes of one row or column stay stripes, where the spacing draws the other side larger."""
    mask = np.zeros((600, 64), np.uint8)
    mask[::2] = 1
    stroke, spacing = np.array([[300.0, 32.0]]), (0.1, 0.5)
    if across:
        mask, stroke, spacing = np.ascontiguousarray(mask.T), stroke[:, ::-1], (0.5, 0.1)
    one = Guide(Path("of"))
    looked = one.look(mask * np.uint16(99), spacing=spacing)
    one.answer(looked, mask, stroke, value=1, radius=2.0, lung=True)
    assert network.shown[0][1].std() > 0.2


@pytest.mark.parametrize(
    "line", [[[-900.0, 200.0]], [[200.0, -900.0]], [[2000.0, 200.0]], [[200.0, 2000.0]], [[-300.0, -300.0]]]
)
def test_a_hint_far_beyond_the_picture_sees_no_lung(network: Stub, line: list[list[float]]) -> None:
    mask = np.ones((512, 512), np.uint8)
    one = Guide(Path("of"))
    one.answer(one.look(mask * np.uint16(99)), mask, np.array(line), value=1, radius=2.0, lung=True)
    assert not network.shown[0][:3].any()


@pytest.mark.parametrize("config", [Config(size=SIZE), Config(in_channels=5, classes=2, size=256)])
def test_a_network_of_another_kind_or_size_follows_no_hints(network: Stub, config: Config) -> None:
    network.config = config
    with pytest.raises(ModelError, match="does not follow hints"):
        Guide(Path("of"))


def test_a_versions_own_network_for_hints_comes_before_that_of_the_bundled_one(tmp_path: Path) -> None:
    version, bundled = tmp_path / "version", tmp_path / "bundled"
    assert guide.of(version, bundled) is None
    for folder in (bundled, version):
        (folder / "guide").mkdir(parents=True)
        assert guide.of(version, bundled) == (None if folder == bundled else bundled / "guide")
        (folder / "guide" / "card.json").write_text("{}")
    assert guide.of(version, bundled) == version / "guide"


@pytest.mark.parametrize(
    ("line", "frame"),
    [
        ([[100.0, 60.0]], Frame(36.0, -4.0, 128.0)),
        ([[0.0, 0.0], [40.0, 10.0]], Frame(-44.0, -59.0, 128.0)),
        ([[10.0, 0.0], [90.0, 20.0]], Frame(50 - 80.96, 10 - 80.96, 161.92)),  # too long for half of the grid
        ([[0.0, 10.0], [20.0, 90.0]], Frame(10 - 80.96, 50 - 80.96, 161.92)),
    ],
)
def test_the_square_lies_around_the_middle_of_the_hint(line: list[list[float]], frame: Frame) -> None:
    found = guide.around(np.array(line))
    assert (found.top, found.left, found.side) == pytest.approx((frame.top, frame.left, frame.side))


def test_a_square_is_moved_by_parts_of_itself_and_grows_about_its_middle() -> None:
    assert guide.moved(Frame(10.0, 20.0, 100.0), 0.1, -0.2) == Frame(20.0, 0.0, 100.0)
    grown = guide.moved(Frame(10.0, 20.0, 100.0), 0.1, 0.2, grow=1.5)
    assert (grown.top, grown.left, grown.side) == pytest.approx((10 - 25 + 15, 20 - 25 + 30, 150))


@pytest.mark.parametrize("size", [SIZE, 64])
def test_a_place_of_the_square_is_between_its_corners(size: int) -> None:
    matrix = Frame(10.0, 20.0, 64.0).onto(size)
    scale = 64 / size
    corners = matrix @ np.array([[-0.5, size - 0.5], [-0.5, size - 0.5], [1.0, 1.0]])  # the outer edges
    assert corners == pytest.approx(np.array([[19.5, 83.5], [9.5, 73.5]]))
    assert matrix[:, :2] == pytest.approx(np.eye(2) * scale)
    assert Frame(1.0, 2.0, 64.0).onto() == pytest.approx(Frame(1.0, 2.0, 64.0).onto(SIZE))


def test_what_is_cut_is_0_beyond_the_grid_and_smooth_unless_it_must_not_be() -> None:
    plane = np.ones((60, 60), np.float32)
    plane[:, 30:] = 3.0
    frame = Frame(-10.0, -10.0, 256.0)  # each pixel is two of the grid
    cut = guide.cut(plane, frame)
    assert not cut[:5].any()
    assert not cut[:, :5].any()
    assert not cut[35:].any()
    odd = Frame(0.0, 29.5 - 64.0, 128.0)
    assert set(np.unique(guide.cut(plane, odd)[:50])) == {0.0, 0.5, 1.0, 1.5, 2.0, 3.0}
    assert set(np.unique(guide.cut(plane, odd, smooth=False)[:50])) == {0.0, 1.0, 3.0}


def test_distances_are_of_the_nearest_line_in_pixels_of_the_grid() -> None:
    lines = [np.array([[20.0, 30.0], [20.0, 90.0]]), np.array([[100.0, 100.0]])]
    rows, columns = np.mgrid[0:SIZE, 0:SIZE].astype(np.float64)
    across = np.hypot(rows - 20, np.maximum(np.maximum(30 - columns, columns - 90), 0))
    wanted = np.minimum(across, np.hypot(rows - 100, columns - 100))
    found = guide.away(lines, Frame(0.0, 0.0, 128.0))
    assert np.abs(found - wanted).max() < 0.03 * wanted.max()
    assert found[20, 60] == 0.0
    double = guide.away(lines, Frame(0.0, 0.0, 128.0), size=256)
    assert double.shape == (256, 256)
    assert np.abs(double[::2, ::2] - wanted).max() < 0.04 * wanted.max()
    bent = [np.array([[20.0, 30.0], [20.0, 90.0], [60.0, 90.0]])]  # and not closed
    whole = guide.away(bent, Frame(0.0, 0.0, 128.0))
    assert whole[40, 60] == pytest.approx(20.0, rel=0.03)
    moved = guide.away(bent, Frame(8.0, 16.0, 128.0))
    assert moved[:100, :90] == pytest.approx(whole[8:108, 16:106], abs=1e-3)
    assert (guide.away(lines, Frame(1000.0, 1000.0, 128.0)) == 1000.0).all()
    assert guide.away([], Frame(0.0, 0.0, 128.0), size=9).shape == (9, 9)


def test_what_a_stroke_says_falls_off_beyond_its_radius_on_one_plane_alone() -> None:
    line, frame = np.array([[64.0, 20.0], [64.0, 100.0]]), Frame(0.0, 0.0, 128.0)
    here, nothing = guide.said(line, 3.0, frame, lung=True)
    assert not nothing.any()
    assert here[64:76, 60] == pytest.approx(np.exp(-np.maximum(np.arange(12) - 3.0, 0) / 5.0), rel=0.02)
    silent, none = guide.said(line, 3.0, frame, lung=False)
    assert not silent.any()
    assert np.array_equal(none, here)


@pytest.mark.parametrize("value", [1, 2])
def test_a_sample_sees_picture_sides_and_hint_in_this_order(value: int) -> None:
    picture = np.random.default_rng(1).normal(size=(140, 150)).astype(np.float32)
    mask = ragged((140, 150))
    line, frame = np.array([[70.0, 70.0]]), Frame(5.0, 9.0, 128.0)
    seen = guide.planes(picture, mask, value=value, line=line, radius=2.0, lung=False, frame=frame)
    assert seen.shape == (len(guide.PLANES), SIZE, SIZE)
    part = slice(5, 133), slice(9, 137)
    assert np.allclose(seen[0], picture[part], atol=1e-5)
    assert np.allclose(seen[1], mask[part] == value)
    assert np.allclose(seen[2], mask[part] == 3 - value)
    assert np.array_equal(seen[3:], np.stack(guide.said(line, 2.0, frame, lung=False)))


def test_the_mask_as_it_is_is_added_to_the_lead() -> None:
    seen = np.zeros((5, SIZE, SIZE), np.float32)
    seen[1, 0, :3] = 0.0, 0.5, 1.0
    logits = np.zeros((2, SIZE, SIZE), np.float32)
    logits[:, 0, :3] = [[1.0, 2.0, 5.0], [3.0, 1.0, 2.0]]
    assert guide.lead(logits, seen)[0, :4].tolist() == [2.0 - 3.0, -1.0, -3.0 + 3.0, -3.0]

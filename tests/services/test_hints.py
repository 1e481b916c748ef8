"""The network that follows hints, as the window asks it: turned images, missing and damaged weights."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.guide import Hint
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.services.hints import Hints
from lungseg_model import guide, weights
from lungseg_model.errors import ModelError
from lungseg_model.graph import Graph
from tests.core.reviews import image

SHAPE = (300, 240)
TURNS = (AS_STORED, Turn(mirrored=True), Turn.clockwise(1), Turn.clockwise(2), Turn(transposed=True, upside_down=True))


class Fixed:
    """Stands in for the network: it sees the lung in one rectangle of the upright image, and how often it looked."""

    def __init__(self) -> None:
        self.looks: list[tuple[int, ...]] = []

    def look(self, pixels: np.ndarray, *, spacing: object = None) -> object:
        self.looks.append(pixels.shape)
        return object()

    def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
        lead = np.full((128, 128), np.float32(-5))
        lead[20:100, 10:50] = 5.0  # rows 40 to 200, columns 20 to 100
        return guide.Seen(lead, (0.0, 0.0), (2.0, 2.0))


def hints_with(network: Fixed, monkeypatch: pytest.MonkeyPatch) -> Hints:
    hints = Hints(lambda: Path("version"), "cpu", graph=lambda folder: None)
    monkeypatch.setattr(hints, "_loaded", lambda: cast(Any, network))
    return hints


@pytest.mark.parametrize("turn", TURNS, ids=str)
def test_a_turned_image_is_mended_where_its_lung_is(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    back = turn.inverse
    upright = np.zeros(SHAPE, np.uint8)
    upright[110:115, 40:80] = 1  # the stroke
    stored_shape = turn.stored(upright).shape
    turned: Image = dataclasses.replace(image(shape=stored_shape), orientation=turn.directions)
    assert turned.turn == turn
    line = np.array([back.place((112.0, column), SHAPE) for column in (42.0, 77.0)])
    network = Fixed()
    hints = hints_with(network, monkeypatch)
    held = np.zeros(SHAPE, np.bool_)
    held[150:160, 60:70] = True
    mask = turn.stored(upright)
    box, pixels = hints.mended(turned, mask.copy(), [Hint(line, 1, lung=True, radius=2.0)], held=turn.stored(held))
    after = mask.copy()
    after[box.slices] = pixels
    found = turn.upright(after)
    assert (found[90:150, 25:95] == 1).all()
    assert not found[:, 106:].any()
    assert not found[155, 65]
    assert network.looks == [SHAPE]
    hints.mended(turned, mask.copy(), [], held=turn.stored(held))
    assert network.looks == [SHAPE]  # once for each image


@pytest.mark.parametrize(("turn", "radius"), [(Turn(mirrored=True), 4.0), (Turn.clockwise(1), 2.0)], ids=str)
def test_a_brush_that_is_an_ellipse_in_pixels_is_turned_with_the_image(
    turn: Turn, radius: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    class Looking(Fixed):
        def answer(self, looked: object, mask: Mask, line: np.ndarray, **said: object) -> guide.Seen:
            told.append(said["radius"])
            return super().answer(looked, mask, line, **said)

    turned: Image = dataclasses.replace(image(shape=SHAPE), orientation=turn.directions)
    hint = Hint(np.array([[100.0, 100.0]]), 1, lung=True, radius=4.0, aspect=2.0)
    hints = hints_with(Looking(), monkeypatch)
    hints.mended(turned, np.zeros(SHAPE, np.uint8), [hint], held=np.zeros(SHAPE, np.bool_))
    assert told == [radius]


def test_each_hint_sees_what_the_one_before_made(monkeypatch: pytest.MonkeyPatch) -> None:
    hints = hints_with(Fixed(), monkeypatch)
    mask = np.zeros(SHAPE, np.uint8)
    mask[110:115, 40:80] = 1
    pair = [
        Hint(np.array([[112.0, 42.0], [112.0, 77.0]]), 1, lung=True, radius=2.0),
        Hint(np.array([[10.0, 150.0]]), 2, lung=True, radius=2.0),
    ]
    box, pixels = hints.mended(image(shape=SHAPE), mask, pair, held=np.zeros(SHAPE, np.bool_))
    assert (pixels[90 - box.top : 150 - box.top, 25 - box.left : 95 - box.left] == 1).all()


def an_own_network(folder: Path, **files: str) -> Path:
    """Write the network for hints of a version, as good as it is; return the version's folder."""
    own = folder / guide.FOLDER
    own.mkdir(parents=True)
    for name, content in {"card.json": "{}", "config.json": "{}", "model.safetensors": "x", **files}.items():
        (own / name).write_text(content)
    return folder


@pytest.mark.parametrize("files", [{}, {"card.json": "{"}, {"config.json": ""}])
def test_of_damaged_files_it_is_told_what_guide_does_now_and_then_none_are_available(
    tmp_path: Path, files: dict[str, str]
) -> None:
    version = an_own_network(tmp_path / "r1", **files)
    hints = Hints(lambda: version, "cpu", graph=lambda folder: Graph(b"", b"", ""))
    assert hints.available
    with pytest.raises(LungSegError) as told:
        hints.look(image(shape=SHAPE))
    assert str(told.value) == (
        "Guide’s network cannot be used, so Guide paints like the edge-aware brush. Choose another version."
    )
    assert isinstance(told.value.cause, ModelError)
    assert not hints.available


class Made(Hints):
    """Fails as the test wants, and notes how often a network was made."""

    def __init__(self, version: Path) -> None:
        super().__init__(lambda: version, "cpu", graph=lambda folder: None)
        self.error: Exception | None = None
        self.times = 0

    def _made(self, folder: Path) -> guide.Guide:
        self.times += 1
        if self.error is not None:
            raise self.error
        return cast(guide.Guide, Fixed())


def memory_full() -> ModelError:
    error = ModelError("The weights are not a safetensors file.")
    error.__cause__ = MemoryError()
    return error


def damaged() -> ModelError:
    error = ModelError("The weights are not a safetensors file.")
    error.__cause__ = ValueError()
    return error


@pytest.mark.parametrize("error", [MemoryError(), memory_full(), RuntimeError("no threads")], ids=repr)
def test_what_may_have_passed_is_tried_once_each_time_it_is_reconsidered(tmp_path: Path, error: Exception) -> None:
    hints = Made(an_own_network(tmp_path / "r1"))
    hints.error = error
    for times in (1, 2):
        hints.reconsider()
        assert hints.available
        for _ in range(2):
            with pytest.raises((LungSegError, RuntimeError)):
                hints.look(image(shape=SHAPE))
            assert not hints.available
        assert hints.times == times
    hints.error = None
    hints.reconsider()
    hints.look(image(shape=SHAPE))
    assert hints.available


def test_damaged_files_are_loaded_again_only_once_they_are_others(tmp_path: Path) -> None:
    hints = Made(an_own_network(tmp_path / "r1"))
    hints.error = damaged()
    for _ in range(2):
        hints.reconsider()
        with pytest.raises(LungSegError, match="cannot be used"):
            hints.look(image(shape=SHAPE))
        assert (hints.available, hints.times) == (False, 1)
    (tmp_path / "r1" / guide.FOLDER / "model.safetensors").write_text("mended")
    assert not hints.available
    hints.reconsider()
    assert hints.available
    hints.error = None
    hints.look(image(shape=SHAPE))
    assert hints.times == 2


def test_files_that_are_mended_to_the_same_length_are_others(tmp_path: Path) -> None:
    hints = Made(an_own_network(tmp_path / "r1"))
    hints.error = damaged()
    with pytest.raises(LungSegError):
        hints.look(image(shape=SHAPE))
    weights_file = tmp_path / "r1" / guide.FOLDER / "model.safetensors"
    os.utime(weights_file, ns=(1, 1))  # as a copy that keeps the time of its original
    hints.reconsider()
    assert hints.available


def test_files_that_are_mended_while_they_are_loaded_are_others(tmp_path: Path) -> None:
    class Mended(Made):
        def _made(self, folder: Path) -> guide.Guide:
            (folder / "model.safetensors").write_text("mended")
            return super()._made(folder)

    hints = Mended(an_own_network(tmp_path / "r1"))
    hints.error = damaged()
    with pytest.raises(LungSegError):
        hints.look(image(shape=SHAPE))
    assert not hints.available
    hints.reconsider()
    assert hints.available


def test_of_the_networks_that_came_with_the_program_a_damaged_one_asks_for_a_new_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = an_own_network(tmp_path / "2.1")
    monkeypatch.setattr(weights, "bundled", lambda: version)

    def damaged(folder: Path) -> None:
        raise LungSegError("card.json of the model is damaged.", remedy="Choose another version.")

    with pytest.raises(LungSegError, match=r"^Guide’s network cannot be used.*Reinstall the program\.$"):
        Hints(lambda: version, "cpu", graph=damaged).look(image(shape=SHAPE))


def test_a_version_without_one_uses_that_of_the_bundled_version(tmp_path: Path) -> None:
    version, bundled = tmp_path / "r1", tmp_path / "2.1"
    assert guide.of(version, bundled) is None
    for folder in (bundled, version):
        (folder / guide.FOLDER).mkdir(parents=True)
        (folder / guide.FOLDER / "card.json").write_text("{}")
        assert guide.of(version, bundled) == folder / guide.FOLDER


def test_a_folder_that_cannot_be_looked_into_has_none(tmp_path: Path) -> None:
    bundled, unreadable = tmp_path / "2.1", tmp_path / ("r" * 300)  # the system refuses to look there
    assert guide.of(unreadable, bundled) is None
    (bundled / guide.FOLDER).mkdir(parents=True)
    (bundled / guide.FOLDER / "card.json").write_text("{}")
    assert guide.of(unreadable, bundled) == bundled / guide.FOLDER

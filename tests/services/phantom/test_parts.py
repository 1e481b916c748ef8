"""Each part of the drawn body is the one that it was: sample study, manual and experiments name phantoms by their seed.

What stands in ``parts.json`` are means over tiles of small maps. ``pytest --update-golden`` writes it anew: look at
``lungseg phantom`` then, and at the sample study, which its README has the command for.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.services import phantom
from lungseg_gui.services.phantom import beam, bones, lungs
from lungseg_gui.services.phantom.anatomy import LEFT, RIGHT, Anatomy
from lungseg_gui.services.phantom.beam import Exposure
from lungseg_gui.services.phantom.geometry import Grid, cloud, round_edge

Array = NDArray[Any]
KEPT = Path(__file__).with_name("parts.json")
TILES = (6, 5)
NEAR = 1e-4  # of the largest value: what another build of OpenCV rounds otherwise
EXACT = 1e-6  # the same, of what numpy alone computes
GRID = Grid((72, 60), 5.6, (4.0, 150.0), 0.03)
BODIES = {"slim": 3, "with stomach and breasts": 8}


def rng() -> np.random.Generator:
    return np.random.default_rng(5)


def body(name: str) -> Anatomy:
    drawn = Anatomy.by_lot(np.random.default_rng(BODIES[name]))
    return replace(drawn, breasts=0.0, stomach=0.0) if name == "slim" else replace(drawn, breasts=25.0, stomach=0.9)


def exposure(**changed: Any) -> Exposure:  # noqa: ANN401 - the fields of an exposure
    usual = Exposure(9e4, 7.0, 0.08, 0.2, 0.4, 0.5, 1.1, collimated=False, marker=False)
    return replace(usual, **changed)


def tiles(map_: Array) -> list[float]:
    """Means over tiles, by rows."""
    rows = np.array_split(np.arange(map_.shape[0]), TILES[0])
    columns = np.array_split(np.arange(map_.shape[1]), TILES[1])
    return [float(np.mean(map_[np.ix_(row, column)], dtype=np.float64)) for row in rows for column in columns]


def numbers(found: Any) -> list[float]:  # noqa: ANN401 - a map, several, or an outline
    if isinstance(found, tuple):
        return [number for each in found for number in numbers(each)]
    array = np.asarray(found, np.float64)
    return tiles(array) if array.ndim == 2 and min(array.shape) > 5 else array.ravel().tolist()


def measures(anatomy: Anatomy) -> Array:
    heights = [anatomy.bottom(side) for side in (RIGHT, LEFT)] + [anatomy.dome_top(side) for side in (RIGHT, LEFT)]
    return np.array([*heights, *anatomy.hilum(RIGHT), *anatomy.hilum(LEFT), *anatomy.wall_at(np.array([0.0, 90.0]))])


def outlines(anatomy: Anatomy) -> tuple[Array, ...]:
    """Some points of each, evenly far apart."""
    found = (*anatomy.cages.values(), *anatomy.bellies.values(), anatomy.middle)
    return (*(each[np.linspace(0, len(each) - 1, 12).astype(int)].ravel() for each in found), anatomy.torso.ravel())


def veins(anatomy: Anatomy) -> Array:
    return lungs.vessels(rng(), anatomy, GRID, lungs.air(rng(), anatomy, GRID).rim)


def of_the_air(anatomy: Anatomy) -> tuple[Array, Array]:
    found = lungs.air(rng(), anatomy, GRID)
    return found.share, np.clip(found.rim, -50, 50)


BODY: dict[str, Callable[[Anatomy], Any]] = {
    "measures": measures,
    "outlines": outlines,
    "mask": lambda anatomy: lungs.lung_mask(anatomy, GRID),
    "tissue": lambda anatomy: beam.tissue(rng(), anatomy, GRID),
    "bubbles": lambda anatomy: beam.bubbles(rng(), anatomy, GRID),
    "air": of_the_air,
    "vessels": veins,
    "bones": lambda anatomy: bones.skeleton(rng(), anatomy, GRID),
}
DEPTH = np.linspace(0.0, 4.0, 90 * 70, dtype=np.float32).reshape(90, 70)
DEPTH[20:60, 10:30] = 0.7
RELATIVE = np.exp(-DEPTH)
LIGHT: dict[str, Callable[[], Any]] = {
    "scatter": lambda: beam.dose(exposure(), DEPTH, 3.0),
    "noise of large pixels": lambda: beam.expose(rng(), exposure(), RELATIVE, 0.3),
    "noise of small pixels": lambda: beam.expose(rng(), exposure(quanta=2e3), RELATIVE, 0.2),
    "processing": lambda: beam.present(exposure(), DEPTH + np.float32(0.2), 3.0),
    "processing without sharpening": lambda: beam.present(exposure(sharpen=0.0), DEPTH, 3.0),
    "processing of air alone": lambda: beam.present(exposure(), DEPTH / np.float32(10), 3.0),
    "processing of a large image": lambda: beam.present(
        exposure(), np.resize(DEPTH, (1100, 70)).astype(np.float32), 3.0
    ),
    "exposures": lambda: [list(vars(Exposure.by_lot(np.random.default_rng(seed))).values()) for seed in range(4)],
    "anatomies": lambda: [list(vars(Anatomy.by_lot(np.random.default_rng(seed))).values()) for seed in range(5)],
    "clouds": lambda: cloud(rng(), (40, 50), cells=6),
    "edges": lambda: round_edge(np.linspace(-5, 30, 600, dtype=np.float32).reshape(20, 30), 12.0),
}


def compare(name: str, found: Any, *, update: bool) -> None:  # noqa: ANN401
    kept: dict[str, list[float]] = json.loads(KEPT.read_text("utf-8")) if KEPT.is_file() else {}
    values = numbers(found)
    if update:
        kept[name] = [float(f"{value:.8g}") for value in values]
        lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(kept[key])}" for key in sorted(kept))
        KEPT.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    assert len(values) == len(kept[name])
    near = EXACT if name.startswith(("measures", "outlines", "anatomies", "exposures")) else NEAR
    np.testing.assert_allclose(values, kept[name], rtol=0, atol=near * max(1e-9, np.abs(kept[name]).max()))


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("part", BODY)
def test_each_part_of_a_body_is_as_it_was(part: str, name: str, update_golden: bool) -> None:
    compare(f"{part}, {name}", BODY[part](body(name)), update=update_golden)


@pytest.mark.parametrize("part", LIGHT)
def test_each_step_from_the_body_to_the_picture_is_as_it_was(part: str, update_golden: bool) -> None:
    compare(part, LIGHT[part](), update=update_golden)


def test_a_soft_exposure_is_soft_along_and_across(monkeypatch: pytest.MonkeyPatch, update_golden: bool) -> None:
    monkeypatch.setattr(Exposure, "by_lot", staticmethod(lambda _: exposure(softness=14.0)))
    compare("soft", phantom.draw(2, shape=(80, 72)).pixels, update=update_golden)


@pytest.mark.parametrize(("cut_at", "first", "last"), [((5, 15), 10, 44), ((-15, -5), 35, 69)])
def test_a_lung_that_is_cut_in_two_is_its_larger_part(cut_at: tuple[float, float], first: int, last: int) -> None:
    """As by a heart that reaches the wall."""

    def box(left: float, right: float, top: float, bottom: float) -> Array:
        return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float)

    far = box(900, 901, 900, 901)
    cut = SimpleNamespace(
        cages={RIGHT: box(-30, -2, -30, 30), LEFT: box(2, 30, -30, 30)},
        bellies={RIGHT: far, LEFT: far},
        middle=box(-40, 0, *cut_at),
    )
    mask = lungs.lung_mask(cast("Anatomy", cut), Grid((80, 80), 1.0, (0.0, 0.0), 0.0))
    rows, columns = np.nonzero(mask == 1)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (first, last, 10, 37)
    assert np.count_nonzero(mask == 2) == 60 * 28


@pytest.mark.parametrize(
    ("seed", "shape", "bits"),
    [(4, (64, 1200), 12), (5, (96, 80), 16), (19, (64, 90), 12)],
)
def test_a_whole_phantom_is_as_it_was(seed: int, shape: tuple[int, int], bits: Any, update_golden: bool) -> None:  # noqa: ANN401
    made = phantom.draw(seed, shape=shape, bits=bits)
    found = made.pixels, made.mask, np.array([made.spacing.row, made.spacing.column])
    compare(f"seed {seed}", found, update=update_golden)
    assert (made.bits, made.seed) == (bits, seed)

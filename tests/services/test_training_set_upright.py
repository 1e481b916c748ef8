"""A training set holds images and masks upright and of true proportions, however the files have them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.standing import Standing
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, lungs

TURNS = tuple(Turn.of_exif(number) for number in range(1, 9))


def accept(root: Path, shown: Image, mask: Mask, original: Mask | None = None) -> CaseRecord:
    record = TrainingSet(root).accept(shown, mask, original=original, model_version="1.0", edited=True)
    assert record is not None
    return record


def picture(path: Path | None) -> NDArray[np.generic]:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


@pytest.mark.parametrize("turn", TURNS, ids=str)
def test_image_and_masks_stand_upright(tmp_path: Path, turn: Turn) -> None:
    upright = image(spacing=Spacing(0.2, 0.1), patient="P")
    stored_spacing = Spacing(0.1, 0.2) if turn.transposed else Spacing(0.2, 0.1)
    stored = replace(upright, pixels=turn.stored(upright.pixels), spacing=stored_spacing, orientation=turn.directions)
    record = accept(tmp_path / "set", stored, turn.stored(lungs()), turn.stored(lungs(shift=4)))
    np.testing.assert_array_equal(picture(record.image), upright.pixels)
    np.testing.assert_array_equal(picture(record.mask), lungs())
    np.testing.assert_array_equal(picture(record.original), lungs(shift=4))
    known = record.provenance
    assert known["spacing"] == [0.2, 0.1]
    assert tuple(known["shape"]) == upright.shape
    assert known["stored"] == {"directions": list(turn.directions), "shape": list(stored.shape)}
    assert known["dice"] == pytest.approx(2 * 36 / (40 + 36))


def test_what_the_reader_says_of_an_image_counts(tmp_path: Path) -> None:
    mirrored = image(patient="P").turned(Turn(mirrored=True))
    record = accept(tmp_path / "set", mirrored, lungs())
    np.testing.assert_array_equal(picture(record.image), mirrored.pixels[:, ::-1])
    np.testing.assert_array_equal(picture(record.mask), lungs()[:, ::-1])


@pytest.mark.parametrize(("aspect", "shape"), [(2.0, (120, 50)), (0.5, (60, 100)), (1.0, (60, 50)), (1.0005, (60, 50))])
def test_pixels_become_square_where_only_their_aspect_is_known(
    tmp_path: Path, aspect: float, shape: tuple[int, int]
) -> None:
    record = accept(tmp_path / "set", replace(image(patient="P"), pixel_aspect=aspect), lungs(), lungs(shift=4))
    assert picture(record.image).shape == picture(record.mask).shape == picture(record.original).shape == shape
    assert tuple(record.provenance["shape"]) == shape
    assert set(np.unique(picture(record.mask))) == {0, RIGHT, LEFT}
    assert record.provenance["spacing"] is None
    assert np.mean(picture(record.mask) != 0) == pytest.approx(np.mean(lungs() != 0), abs=0.01)


def test_an_aspect_is_of_the_stored_pixels(tmp_path: Path) -> None:
    """Stored pixels twice as high as wide, stored on the side: upright, they are twice as wide as high."""
    turn = Turn.clockwise(1)
    lying = replace(image(patient="P"), pixel_aspect=2.0, orientation=turn.directions)
    record = accept(tmp_path / "set", lying, lungs())
    assert picture(record.image).shape == (50, 120)


def test_a_spacing_travels_and_pixels_stay() -> None:
    shown = replace(image(spacing=Spacing(0.4, 0.2)), pixel_aspect=3.0)
    assert Standing.of(shown) == Standing(AS_STORED, 1.0)
    assert Standing.of(shown).pixels(shown.pixels).shape == shown.shape

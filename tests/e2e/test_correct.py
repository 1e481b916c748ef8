"""What the correction by hand starts from: a truth spoiled in three known ways. The hand: ``tests.e2e.correct``."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.services.phantom import draw
from tests.e2e import correct, hand


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    return draw(3, shape=(384, 350)).mask


def test_the_prediction_has_its_three_faults(truth: np.ndarray) -> None:
    bad = correct.spoil(truth)
    below = correct.base_row(truth)
    assert not (bad[below:] == LEFT).any()
    assert (truth[below:] == LEFT).any()
    (row, column), _ = correct.island(truth)
    assert truth[round(row), round(column)] == 0
    assert bad[round(row), round(column)] == RIGHT
    (row, column), radius = correct.dent(truth)
    assert truth[round(row), round(column + radius / 2)] == RIGHT
    assert bad[round(row), round(column + radius / 2)] == 0
    assert correct.dice(truth, truth) == 1.0
    assert 0.85 < correct.dice(bad, truth) < 0.97


def test_the_hand_goes_around_what_is_missing(truth: np.ndarray) -> None:
    rim = hand.rim(truth == LEFT)
    assert all(truth[round(row), round(column)] == LEFT for row, column in rim)
    columns = np.flatnonzero((truth == LEFT).any(axis=0))
    assert min(column for _, column in rim) == pytest.approx(columns[0], abs=4)
    assert max(column for _, column in rim) == pytest.approx(columns[-1], abs=4)

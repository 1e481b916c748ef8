from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from lungseg_lab import stress
from lungseg_model.predict import Predictor
from lungseg_sets import case_files
from lungseg_sets.masks import read_mask

from .conftest import draw, write_table_set


def test_ranks_agree_whatever_the_scale_and_ties_share_theirs() -> None:
    assert stress.rank_correlation([1, 2, 3, 4], [1, 10, 100, 1000]) == pytest.approx(1.0)
    assert stress.rank_correlation([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1.0)
    # worked by hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4
    assert stress.rank_correlation([0, 5, 5, 9], [1, 3, 2, 4]) == pytest.approx(0.9486833)


def test_changes_keep_the_grid() -> None:
    image, _ = draw(3, (120, 90))
    for name, change in stress.CHANGES.items():
        changed = change(image)
        assert changed.shape == image.shape, name
        assert (name == "as it is") == np.array_equal(changed, image), name


def test_hard_pictures_differ_and_keep_their_masks() -> None:
    image, mask = draw(3, (200, 150))
    first, kept = stress.made_hard(image, mask, np.random.default_rng([0, 0]))
    again, _ = stress.made_hard(image, mask, np.random.default_rng([0, 0]))
    other, _ = stress.made_hard(image, mask, np.random.default_rng([0, 1]))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert np.array_equal(kept, mask)
    large, small = stress.made_hard(np.tile(image, (8, 8)), np.tile(mask, (8, 8)), np.random.default_rng(0))
    assert large.shape == small.shape == (1024, 768)


class Doubting:
    """Errs the more the darker the picture, and says so or the contrary."""

    def __init__(self, wanted: np.ndarray, sign: float) -> None:
        self.wanted, self.sign = wanted, sign

    def predict(self, pixels: np.ndarray) -> SimpleNamespace:
        error = 1.0 - float(pixels.mean()) / 255
        mask = self.wanted.copy()
        mask[: round(error * mask.shape[0])] = 0
        return SimpleNamespace(mask=mask, uncertainty=self.sign * error)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_doubt_is_judged_by_the_errors(tmp_path: Path, sign: float) -> None:
    cases = case_files.read_split(write_table_set(tmp_path / "set", train=1, val=3)).val
    wanted = read_mask(cases[0].mask, case_files.read_image(cases[0].image).shape[:2])
    found = stress.doubt(cast("Predictor", Doubting(wanted, sign)), cases[:1] * 4)
    assert found["n"] == 8
    assert found["spearman"] * sign > 0.9


def test_the_command_writes_every_figure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = write_table_set(tmp_path / "set", train=1, val=2)
    monkeypatch.setattr(stress, "CHANGES", {"as it is": stress.CHANGES["as it is"]})
    stress.main(["--data", str(cases), "--out", str(tmp_path / "stress.json"), "--device", "cpu"])
    figures = json.loads((tmp_path / "stress.json").read_text())
    assert 0 <= figures["as it is"]["all"]["mean"] <= 1
    assert figures["made hard"]["n"] == 4

"""How many damaged corrections are pointed out, and how many sound ones are suspected."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core import gate, suspects
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.phantom import draw
from lungseg_sets.masks import read_mask
from tests.services.damage import DAMAGES


def score(case_id: str, found: Mask, wanted: Mask) -> gate.CaseScore:
    def dice(ours: np.ndarray, theirs: np.ndarray) -> float:
        both = int(ours.sum()) + int(theirs.sum())
        return 2.0 * int((ours & theirs).sum()) / both if both else 1.0

    sides = [dice(found == side, wanted == side) for side in (1, 2)]
    return gate.CaseScore(case_id, dice(found > 0, wanted > 0), sides[0], sides[1], None, 0.0, True)


def pointed_out(mask: Mask, found: Mask) -> bool:
    return bool(suspects.by_anatomy(mask)) or bool(suspects.unlike_all([score("case", found, mask)]))


def test_every_kind_of_damage_is_pointed_out_on_phantoms() -> None:
    rng = np.random.default_rng(1)
    seen: dict[str, list[bool]] = {damage.__name__: [] for damage in DAMAGES}
    for seed in range(4):
        mask = draw(seed, shape=(512, 512)).mask
        found = np.roll(mask, 3, axis=0)  # what a good version says
        assert not pointed_out(mask, found)
        for damage in DAMAGES:
            seen[damage.__name__].append(pointed_out(damage(mask, rng), found))
    assert {name: sum(values) for name, values in seen.items()} == {damage.__name__: 4 for damage in DAMAGES}


def test_half_of_the_cases_suspect_says_something_about_the_versions() -> None:
    assert suspects.by_disagreement({"a": 0.5, "b": 0.6}, cases=4) == {}
    assert suspects.by_disagreement({"a": 0.5}, cases=4) == {
        "a": "No version agrees with the mask: Dice no higher than 0.50."
    }


def test_a_version_that_agrees_clears_the_mask() -> None:
    mask = draw(1, shape=(256, 256)).mask
    far = score("case", np.roll(mask, 60, axis=1), mask)
    near = score("case", np.roll(mask, 2, axis=1), mask)
    assert suspects.unlike_all([far], [far]) == ["case"]
    assert suspects.unlike_all([far], [near]) == []


@pytest.mark.parametrize("every", [4])
def test_on_radiographs_most_damage_is_pointed_out(shared: Path, every: int) -> None:
    from lungseg_model import weights
    from lungseg_model.predict import Predictor
    from lungseg_sets import case_files

    rng = np.random.default_rng(2)
    predictor = Predictor(weights.bundled(), device="cpu")
    damaged: list[bool] = []
    sound: list[bool] = []
    for case in case_files.read_split(shared / "cxr").val[::every]:
        pixels = case_files.read_image(case.image)
        mask = read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        found = predictor.predict(pixels).mask
        sound.append(pointed_out(mask, found))
        damaged += [pointed_out(damage(mask, rng), found) for damage in DAMAGES]
    assert np.mean(damaged) >= 0.9
    assert np.mean(sound) <= 0.1

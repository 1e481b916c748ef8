"""Pictures without masks: what networks find in them is what is learned."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from lungseg_model import batching, unlabelled
from lungseg_model.batching import Sample
from lungseg_model.learning import placed

from .conftest import draw, write_png
from .test_learning import Says

PICTURE = Sample(np.arange(32, dtype=np.uint16).reshape(4, 8) * 99, np.zeros((4, 8, 2), np.uint8))


def logits(classes: int, rows: int = 8, sure: float = 2.0) -> NDArray[np.float32]:
    """Of a grid of 8 x 8: class 1 in the left half of so many rows, class 2 in the right half, class 4 between."""
    found = np.full((classes, 8, 8), 0.0, np.float32)
    found[0] = sure
    for number, columns in ((1, slice(0, 3)), (2, slice(5, 8)), (4, slice(3, 5))):
        if number < classes:
            found[0, :rows, columns], found[number, :rows, columns] = 0.0, sure
    return found


def taught(*modules: nn.Module, agreed: float = 0.0, toned: bool | None = None) -> list[Sample]:
    more = {} if toned is None else {"toned": toned}
    return unlabelled.labelled(modules, [PICTURE], size=8, device=torch.device("cpu"), agreed=agreed, **more)


def share(sure: float, classes: int) -> int:
    return round(255 * float(np.exp(sure) / (np.exp(sure) + classes - 1)))


def test_what_is_found_is_learned_as_surely_as_it_is_found() -> None:
    (sample,) = taught(Says(logits(3)))
    assert sample.mask.shape == (4, 8, 2)
    high, low = share(2.0, 3), round(255 / (np.exp(2) + 2))
    assert sample.mask[0, :, 0].tolist() == [high] * 3 + [low] * 5
    assert sample.mask[0, :, 1].tolist() == [low] * 5 + [high] * 3
    assert sample.outline is None
    assert sample.image is PICTURE.image


def test_a_network_without_sides_teaches_no_left_lung() -> None:
    (sample,) = taught(Says(logits(2)))
    assert sample.mask[0, 0].tolist() == [share(2.0, 2), 0]
    assert not sample.mask[..., 1].any()


def test_a_network_of_five_classes_teaches_both_kinds() -> None:
    (sample,) = taught(Says(logits(5, sure=4.0)))
    assert sample.outline is not None
    behind = 255 * (np.exp(4) + 1) / (np.exp(4) + 4)
    assert sample.outline[0, 3, 1] == round(behind)
    assert sample.mask[0, 3, 1] == round(255 / (np.exp(4) + 4))
    assert sample.mask[0, 0, 0] == share(4.0, 5)


def test_the_mean_of_several_is_learned_where_they_agree() -> None:
    first, second = Says(logits(3)), Says(logits(3, rows=3))
    (sample,) = taught(first, second)  # the picture lies in rows 2 to 5
    high, low = (np.exp(2) / (np.exp(2) + 2), 1 / (np.exp(2) + 2))
    assert sample.mask[0, 0, 0] == round(255 * high)
    assert sample.mask[2, 0, 0] == round(255 * (high + low) / 2)
    agreement = 2 * 6 / (24 + 6)
    assert len(taught(first, second, agreed=agreement)) == 1
    assert taught(first, second, agreed=agreement + 0.001) == []
    assert len(taught(first, agreed=1.0)) == 1
    assert taught(first, first, second, agreed=agreement + 0.001) == []


@pytest.mark.parametrize("toned", [None, True, False])
def test_pictures_are_shown_as_the_network_is_used_to(toned: bool | None) -> None:
    module = Says(logits(3))
    taught(module, toned=toned)
    assert np.array_equal(module.shown[0][0, 0].numpy(), placed(PICTURE, 8, toned is not False)[0])


def test_pictures_are_read_without_masks(tmp_path: Path) -> None:
    write_png(tmp_path / "a.png", draw(1)[0])
    (sample,) = unlabelled.load([tmp_path / "a.png"], 48)
    assert np.array_equal(sample.image, batching.load_picture(tmp_path / "a.png", 48).image)

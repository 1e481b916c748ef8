"""What is measured of a lung once and asked by many checks: its parts, and what their holes take away."""

from __future__ import annotations

import numpy as np

from lungseg_gui.core.lungs import lungs_of
from lungseg_gui.core.mask import RIGHT


def test_a_hole_takes_its_area_from_the_part_around_it() -> None:
    mask = np.zeros((60, 80), np.uint8)
    mask[5:45, 5:45] = RIGHT
    mask[50:55, 60:70] = RIGHT
    (whole,) = lungs_of(mask)
    mask[20:30, 20:26] = 0
    (holed,) = lungs_of(mask)
    lost = [round(before.area - after.area) for before, after in zip(whole.parts, holed.parts, strict=True)]
    assert sorted(lost) == [0, 60]
    mask[:45] = 0
    mask[10:40, 10:40] = RIGHT
    mask[20:30, 20:30] = 0
    mask[50:] = 0  # one part alone, the first there is
    (single,) = lungs_of(mask)
    assert [round(part.area) for part in single.parts] == [800]

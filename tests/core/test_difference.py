from __future__ import annotations

import numpy as np

from lungseg_gui.core.difference import difference_picture
from lungseg_gui.core.mask import RIGHT


def test_missing_is_yellow_and_too_much_is_hatched_violet() -> None:
    pixels = np.full((200, 100), 1000, np.uint16)
    pixels[::2] = 1200
    reference, mask = np.zeros((2, 200, 100), np.uint8)
    reference[20:100, 20:80] = RIGHT
    mask[60:180, 20:80] = RIGHT
    picture = difference_picture(pixels, mask, reference, size=200)
    assert picture.shape == (200, 100, 3)
    missing, too_much = picture[30:55, 30:70].astype(int), picture[110:170, 30:70].astype(int)
    assert (missing[..., 0] - missing[..., 2] > 60).all()
    violet = too_much[..., 2] - too_much[..., 1] > 30
    assert 0.3 < violet.mean() < 0.7
    agreed = picture[65:95, 30:70].astype(int)
    assert (np.ptp(agreed, axis=-1) == 0).all()


def test_the_longest_side_is_the_size() -> None:
    pixels = np.zeros((100, 400), np.uint8)
    mask = np.zeros((100, 400), np.uint8)
    assert difference_picture(pixels, mask, mask, size=320).shape == (80, 320, 3)

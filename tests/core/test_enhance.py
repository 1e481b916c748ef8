"""What is done to grey values for the eye: local contrast within the automatic window, and edges that stand out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.enhance import Enhancement, enhanced
from lungseg_gui.core.render import auto_window
from lungseg_gui.core.study import Image, Pixels, Spacing


def image(pixels: Pixels, spacing: Spacing | None = None) -> Image:
    pixels.setflags(write=False)  # as every image's: nothing may write into it
    return Image("1", pixels, 12, Path("a.png"), "PNG", spacing=spacing)


@pytest.mark.parametrize("high", [250, 4000])
def test_local_contrast_lifts_what_is_faint_and_stays_in_the_automatic_window(high: int) -> None:
    ramp = np.linspace(0.1, 0.9, 1024)[None, :].repeat(800, axis=0)
    ramp += np.random.default_rng(1).normal(0.0, 0.01, ramp.shape)
    ramp[400:, :256] += 0.02  # a faint edge in the dark
    of = image((ramp * high).astype(np.uint8) if high < 256 else (ramp * high).astype(np.uint16))
    shown = enhanced(of, Enhancement(contrast=True))
    assert (shown.dtype, shown.shape) == (of.pixels.dtype, of.pixels.shape)
    voi = auto_window(of.pixels)
    assert voi.centre - voi.width / 2 - 1 <= shown.min() < shown.max() <= voi.centre + voi.width / 2 + 1

    def step(pixels: Pixels) -> float:
        return float(pixels[410:440, 90:150].mean() - pixels[360:390, 90:150].mean())

    assert step(shown) > 1.5 * step(of.pixels)


@pytest.mark.parametrize("shape", [(900, 300), (300, 900)])
def test_local_contrast_takes_every_row(shape: tuple[int, int]) -> None:
    pixels = np.linspace(400, 3600, shape[1])[None, :].repeat(shape[0], axis=0).astype(np.uint16)
    shown = enhanced(image(pixels), Enhancement(contrast=True))
    assert np.ptp(shown.mean(axis=1)) < 50  # rows that are alike stay alike, the first and the last, too


def test_sharpening_lifts_edges_over_the_same_millimetres_and_leaves_what_is_flat() -> None:
    pixels = np.full((200, 200), 1000, np.uint16)
    pixels[:, 100:] = 2000
    pixels[100:, :] += np.uint16(500)
    shown = enhanced(image(pixels, Spacing(0.1, 0.4)), Enhancement(sharp=True))
    assert shown[20, 20] == 1000
    assert shown[20, 99] < 1000 < 2000 < shown[20, 100]
    reach = [int((edge != flat).sum()) for edge, flat in ((shown[20, 100:], 2000), (shown[:100, 20], 1000))]
    assert reach[1] > 2 * reach[0]  # rows are closer together


def test_large_pixels_are_sharpened_as_well() -> None:
    pixels = np.full((20, 20), 1000, np.uint16)
    pixels[:, 10:] = 2000
    shown = enhanced(image(pixels, Spacing(2.0, 2.0)), Enhancement(sharp=True))  # the blur would be a third of a pixel
    assert shown.max() > 2100


def test_nothing_is_done_where_nothing_is_asked() -> None:
    of = image(np.arange(64, dtype=np.uint16).reshape(8, 8))
    assert enhanced(of, Enhancement()) is of.pixels
    assert not Enhancement()
    assert Enhancement(sharp=True)

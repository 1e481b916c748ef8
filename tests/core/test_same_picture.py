"""Whether a thumbnail shows an image: what a mask of an older version is given by."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.render import same_picture, thumbnail
from lungseg_gui.core.study import Image, Voi
from lungseg_gui.core.turn import MIRRORED, Turn
from lungseg_gui.services.phantom import draw
from tests.core.reviews import lungs


def phantom(seed: int) -> Image:
    return Image("1", draw(seed, shape=(176, 176)).pixels, 12, Path("a.dcm"), "DICOM")


def png(image: Image, *, outlined: bool = False) -> bytes:
    rgb = thumbnail(image, lungs(image.shape) if outlined else None)
    return cv2.imencode(".png", rgb[:, :, ::-1])[1].tobytes()


SHOWN = phantom(1)


def test_the_same_image_is_known_with_and_without_outlines() -> None:
    assert set(np.unique(lungs(SHOWN.shape))) == {0, RIGHT, LEFT}
    assert same_picture(png(SHOWN), SHOWN)
    assert same_picture(png(SHOWN, outlined=True), SHOWN)


def test_a_thumbnail_that_is_drawn_again_is_not_shrunk_again_but_outlined_anew() -> None:
    image = phantom(1)
    plain = thumbnail(image, None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            cv2, "resize", lambda source, *given, **more: source[:88, :88] if source.dtype == np.uint8 else 1 / 0
        )
        assert np.array_equal(thumbnail(image, None), plain)
    assert not np.array_equal(thumbnail(image, lungs(image.shape)), plain)
    assert thumbnail(image, None, 44).shape == (44, 44, 3)
    assert np.array_equal(thumbnail(image, None), plain)


def test_other_patients_are_others() -> None:
    for seed in range(2, 12):
        assert not same_picture(png(phantom(seed), outlined=True), SHOWN)


def test_another_window_or_turn_is_the_same_image() -> None:
    windowed = replace(SHOWN, voi=(Voi("Wide", 2000, 5000),))
    assert same_picture(png(windowed), SHOWN)
    turned = SHOWN.turned(Turn.clockwise(1))
    assert same_picture(png(turned), turned)
    assert same_picture(png(SHOWN), turned)  # drawn by a version that showed images as they are stored


def test_what_was_inverted_or_mirrored_is_not() -> None:
    inverted = replace(SHOWN, pixels=SHOWN.pixels.max() - SHOWN.pixels)
    assert not same_picture(png(inverted), SHOWN)
    assert not same_picture(png(SHOWN.turned(MIRRORED)), SHOWN)


def test_what_is_no_thumbnail_shows_nothing() -> None:
    assert not same_picture(b"", SHOWN)
    assert not same_picture(b"no picture", SHOWN)
    flat = replace(SHOWN, pixels=np.full((50, 50), 7, np.uint16))
    assert same_picture(png(flat), flat)
    assert not same_picture(png(SHOWN), flat)

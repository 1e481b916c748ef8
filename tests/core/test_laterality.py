"""Sides, places, directions and sizes in the checks' words are the patient's, however the image lies in its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lungseg_gui.core import lint, mending
from lungseg_gui.core.findings import CHECKS, Finding
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.turn import Turn

SPACING = Spacing(0.9, 0.8)  # not square: a size that is told of the wrong axis is another one
TURNS = [Turn.of_exif(number) for number in range(1, 9)]


def sound() -> Mask:
    """A right and a left lung that differ in shape and place, so that no turn brings one onto the other."""
    mask = np.zeros((330, 410), np.uint8)
    cv2.ellipse(mask, (125, 160), (55, 120), 4, 0, 360, RIGHT, -1)
    cv2.ellipse(mask, (285, 170), (50, 112), -6, 0, 360, LEFT, -1)
    return mask


def grey(mask: Mask) -> NDArray[np.uint8]:
    noise = np.random.default_rng(1).normal(0, 5, mask.shape)
    return np.clip(np.where(mask > 0, 70.0, 170.0) + noise, 0, 255).astype(np.uint8)


# -- faults, each planted in the upright mask
def missing(mask: Mask, value: int) -> Mask:
    return np.where(mask == value, np.uint8(0), mask)


def second_part(mask: Mask, value: int) -> Mask:
    mask[4:9, 20 * value : 20 * value + 11] = value
    return mask


def hole(mask: Mask, value: int) -> Mask:
    column = 130 if value == RIGHT else 280
    mask[200:207, column : column + 4] = 0
    return mask


def swapped(mask: Mask, value: int) -> Mask:
    del value
    return mending.swap_sides(mask)


def lower_half(mask: Mask, value: int) -> Mask:
    part = mask[165:]
    part[part == value] = 0
    return mask


def sunk(mask: Mask, value: int) -> Mask:
    own = np.roll(np.where(mask == value, mask, np.uint8(0)), 80, axis=0)
    own[:80] = 0
    return np.where(own > 0, own, np.where(mask == value, np.uint8(0), mask))


def shifted(mask: Mask, value: int) -> Mask:
    return np.roll(mask, -40 if value == RIGHT else 40, axis=1)


def teeth(mask: Mask, value: int) -> Mask:
    outlines, _ = cv2.findContours((mask == value).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = np.asarray(max(outlines, key=len))[:, 0, :]
    for column, row in outline[: len(outline) // 4 : 12].tolist():
        cv2.circle(mask, (column, row), 4, value, -1)
    return mask


def at_the_edge(mask: Mask, value: int) -> Mask:
    mask[80:220, 0 : 120 if value == RIGHT else 0] = RIGHT
    mask[80:220, 290 if value == LEFT else 410 :] = LEFT
    return mask


Fault = Callable[[Mask, int], Mask]
FAULTS: dict[Fault, str] = {
    missing: "present",
    second_part: "parts",
    hole: "holes",
    swapped: "sides",
    lower_half: "ratio",
    sunk: "place",
    shifted: "place",
    teeth: "contour",
    at_the_edge: "border",
}


def image(pixels: NDArray[np.uint8], turn: Turn, *, spacing: Spacing = SPACING) -> Image:
    """The image as its file has it: what the turn brings upright."""
    stored = Spacing(spacing.column, spacing.row) if turn.transposed else spacing
    return Image(
        "1.2.3",
        turn.stored(pixels),
        8,
        Path("chest.dcm"),
        "DICOM",
        spacing=stored,
        orientation=turn.directions,
    )


def turned(finding: Finding, turn: Turn, shape: tuple[int, ...]) -> Finding:
    """The finding with its box where the turn has it on the stored grid, by painting it there."""
    if finding.box.empty:
        return finding
    painted = np.zeros(shape, np.uint8)
    painted[finding.box.slices] = 1
    left, top, width, height = cv2.boundingRect(turn.stored(painted))
    return replace(finding, box=Box(top, left, top + height, left + width))


def same_in_every_turn(mask: Mask, pixels: NDArray[np.uint8], spacing: Spacing = SPACING) -> list[str]:
    """Assert that a turn changes nothing that is said, and return the names of the checks that speak."""
    upright = lint.check_image(mask, image(pixels, TURNS[0], spacing=spacing))
    for turn in TURNS:
        shown = image(pixels, turn, spacing=spacing)
        assert shown.turn == turn
        found = lint.check_image(turn.stored(mask), shown)
        assert found == [turned(finding, turn, mask.shape) for finding in upright]
    return [finding.check for finding in upright]


@pytest.mark.parametrize("value", [RIGHT, LEFT])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_each_check_says_the_same_of_an_image_that_lies_otherwise(fault: Fault, value: int) -> None:
    mask = sound()
    pixels = grey(mask)
    assert same_in_every_turn(mask, pixels) == []
    assert FAULTS[fault] in same_in_every_turn(fault(mask.copy(), value), pixels)


def test_sizes_are_the_patients_height_and_width() -> None:
    mask = sound()
    assert "size" in same_in_every_turn(mask, grey(mask), Spacing(1.9, 0.8))
    (first, *_) = lint.check_image(mask, image(grey(mask), TURNS[0], spacing=Spacing(1.9, 0.8)))
    assert "height of" in first.sentence


def test_every_check_was_tried() -> None:
    of_the_prediction = {"uncertainty", "view", "mirrored", "unlike"}  # and not of the mask
    assert {*FAULTS.values(), "size"} == {name for name, _ in CHECKS} - of_the_prediction


@settings(max_examples=25, deadline=None)
@given(
    planted=st.lists(st.tuples(st.sampled_from(list(FAULTS)), st.sampled_from((RIGHT, LEFT))), max_size=3),
    row=st.floats(0.1, 1.9),
    column=st.floats(0.1, 1.9),
)
def test_any_faults_together_read_the_same_in_every_turn(
    planted: list[tuple[Fault, int]], row: float, column: float
) -> None:
    mask = sound()
    pixels = grey(mask)
    for fault, value in planted:
        mask = fault(mask, value)
    same_in_every_turn(mask, pixels, Spacing(row, column))

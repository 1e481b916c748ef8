"""Suspect references, and the pictures that show them."""

from __future__ import annotations

import csv
import dataclasses
import io

import cv2
import numpy as np
import pytest

from lungseg_lab import outlined, suspects
from lungseg_model import evaluate
from lungseg_model.evaluate import CaseScores

from .conftest import draw

MASK = draw(1)[1]


def row(name: str, right: float, left: float, group: str = "one") -> CaseScores:
    scores = evaluate.measure(MASK, MASK, case_id=name, group=group)
    return dataclasses.replace(scores, dice_right=right, dice_left=left)


def test_a_low_side_is_suspect_whatever_the_other_and_the_set() -> None:
    found = suspects.find([row("a", 0.99, 0.6), row("b", 0.85, 0.98), row("c", 0.95, 0.95)])
    assert [(one.case_id, one.side, one.dice, one.limit) for one in found] == [
        ("a", "left", 0.6, 0.9),
        ("b", "right", 0.85, 0.9),
    ]
    assert [one.case_id for one in suspects.find([row("b", 0.85, 0.98)], low=0.5)] == []


def test_what_is_far_below_its_own_set_is_suspect() -> None:
    """Quartiles 0.97 and 0.98: three times their distance below the first is 0.94."""
    even = [row(f"e{i}", 0.97 if i % 2 else 0.98, 0.99) for i in range(40)]
    found = suspects.find([*even, row("far", 0.99, 0.93), row("near", 0.99, 0.945)])
    assert [one.case_id for one in found] == ["far"]
    assert found[0].limit == pytest.approx(0.94)
    spread = [row(f"s{i}", 0.90 + 0.09 * (i % 10) / 10, 0.99, "two") for i in range(40)]
    assert suspects.find([*spread, row("common", 0.99, 0.93, "two")]) == []


@pytest.mark.parametrize(
    ("found", "wanted", "what"),
    [
        (MASK, np.where(MASK == 1, np.uint8(0), MASK), "the reference leaves out more"),
        (np.where(MASK == 1, np.uint8(0), MASK), MASK, "the reference includes more"),
        (np.array([0, 2, 1], np.uint8)[MASK], MASK, "right and left are swapped"),
        (np.roll(MASK, 8, axis=0), MASK, "they differ both ways"),
    ],
)
def test_how_a_reference_differs_is_told(found: np.ndarray, wanted: np.ndarray, what: str) -> None:
    assert suspects.difference(found, wanted, "right").what == what


def test_shares_are_of_the_references_lung() -> None:
    wanted, found = np.zeros((2, 40, 40), np.uint8)
    wanted[10:20, 10:20] = 2
    found[10:20, 15:30] = 2
    differing = suspects.difference(found, wanted, "left")
    assert (differing.reference_only, differing.model_only) == (0.5, 1.0)
    (suspect,) = suspects.find([row("a", 0.99, 0.5)])
    (line,) = csv.DictReader(io.StringIO(suspects.table([(suspect, differing, "a.png")]).decode()))
    assert line["case_id"] == "a"
    assert (line["side"], line["dice"], line["reference_only"], line["picture"]) == ("left", "0.5", "0.5", "a.png")


def test_the_box_holds_the_largest_error_and_lies_within_the_picture() -> None:
    wanted, found = np.zeros((2, 90, 60), np.uint8)
    wanted[70:88, 50:60] = 1  # at the corner
    found[5:8, 5:8] = 1
    rows, columns = outlined.worst_place(found, wanted)
    assert (rows.start <= 70, rows.stop >= 88, rows.stop <= 90) == (True, True, True)
    assert (columns.start <= 50, columns.stop) == (True, 60)
    assert rows.stop - rows.start == 30
    rows, columns = outlined.worst_place(wanted, wanted)
    assert (rows, columns) == (slice(30, 60), slice(15, 45))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_case_is_drawn_with_its_largest_error(dtype: type) -> None:
    image, mask = draw(2, (300, 240))
    found = mask.copy()
    found[(mask == 1) & (np.arange(300) > 150)[:, None]] = 0
    content = outlined.case(image.astype(dtype) * 3, found, mask, title="case röntgen 胸: Dice 0.5")
    shown = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    _, green, red = np.asarray(shown).astype(int).transpose(2, 0, 1)
    greens, reds = green > red + 60, red > green + 60
    third = shown.shape[1] // 3
    assert not greens[:, :third].any()  # the image alone
    assert greens[:, third : 2 * third].any()
    assert reds[:, third : 2 * third].any()
    assert greens[:, 2 * third :].any()

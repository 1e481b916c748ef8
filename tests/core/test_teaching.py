"""What a case would teach: the formula, its reasons, and how it is kept."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.teaching import DISAGREE, UNLIKE, UNSURE, Lesson, Reason, disagreement

SHARE = st.none() | st.floats(0, 2)


def test_one_full_reason_is_enough_and_several_add_up() -> None:
    assert Lesson(UNSURE).worth == 1.0
    assert Lesson(0.0, DISAGREE / 2, UNLIKE / 2).worth == pytest.approx(0.75)
    assert Lesson(0.0).worth == 0.0
    assert Lesson(1.0, 1.0, 5.0, withheld=True).worth == 0.0
    assert Lesson(1.0, 1.0, 5.0, withheld=True).reason is None


@pytest.mark.parametrize(
    ("lesson", "reason"),
    [
        (Lesson(0.4, 0.01, 0.2), Reason.UNCERTAIN),
        (Lesson(0.1, 0.04, 0.2), Reason.DISAGREE),
        (Lesson(0.1, 0.01, 1.1), Reason.UNLIKE),
        (Lesson(0.1, 0.01, 0.2), None),
        (Lesson(None), None),
    ],
)
def test_the_reason_is_what_counts_most_where_it_counts_enough(lesson: Lesson, reason: Reason | None) -> None:
    assert lesson.reason is reason


@given(SHARE, SHARE, SHARE)
def test_more_of_anything_never_teaches_less(one: float | None, two: float | None, three: float | None) -> None:
    lesson = Lesson(one, two, three)
    assert 0.0 <= lesson.worth <= 1.0
    assert Lesson((one or 0.0) + 0.1, two, three).worth >= lesson.worth - 1e-9
    kept = Lesson.of(one, lesson.words)
    assert kept.worth == pytest.approx(lesson.worth, abs=0.05)


@pytest.mark.parametrize("words", ["", "1 0", "a 0 b", "nan 0 -", "1 0 2 3"])
def test_what_is_damaged_tells_nothing(words: str) -> None:
    assert Lesson.of(0.2, words) == Lesson(0.2)


def test_versions_disagree_on_what_they_do_not_share() -> None:
    one = np.zeros((10, 10), np.uint8)
    one[:, :2], one[:, 5:7] = 1, 2
    assert disagreement(one, one) == 0.0
    other = one.copy()
    other[:, 2] = 1
    assert disagreement(one, other) == pytest.approx(1 - 2 * 40 / 90)
    swapped = np.where(one == 1, 2, np.where(one == 2, 1, 0)).astype(np.uint8)
    assert disagreement(one, swapped) == 1.0
    assert disagreement(one, np.zeros_like(one)) is None

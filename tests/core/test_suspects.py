"""Masks that no version agrees with: of the masks where they are few, of the versions where they are half."""

from __future__ import annotations

import pytest

from lungseg_gui.core.gate import CaseScore
from lungseg_gui.core.suspects import AGREEMENT, by_disagreement, unlike_all


def score(case: str, dice: float, right: float, left: float) -> CaseScore:
    return CaseScore(case_id=case, dice=dice, right=right, left=left, hd95_mm=None, hd95_share=0.0, two_lungs=True)


def test_a_case_is_unlike_all_where_each_version_misses_a_lung_of_it() -> None:
    good, bad = AGREEMENT, AGREEMENT - 0.01
    first = [score("a", good, good, bad), score("b", good, good, bad), score("c", good, good, good)]
    second = [score("a", good, bad, good), score("b", good, good, good), score("c", bad, bad, bad)]
    assert unlike_all(first, second) == ["a"]


@pytest.mark.parametrize(("cases", "told"), [(3, True), (2, False), (1, False)])
def test_half_of_all_cases_says_nothing_of_the_masks(cases: int, told: bool) -> None:
    found = by_disagreement({"a": 0.614}, cases=cases)
    assert found == ({"a": "No version agrees with the mask: Dice no higher than 0.61."} if told else {})

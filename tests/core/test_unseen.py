from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lungseg_gui.core import gate, unseen
from lungseg_gui.core.unseen import Change
from tests.core.test_gate import PARENT, changed

CHANGES = (
    Change("a", (0.95, 0.97), (0.20, 0.10)),
    Change("b", (0.96, 0.965), (0.12, 0.09)),
    Change("c", (0.97, 0.97), (0.05, 0.05)),
    Change("d", (0.98, 0.975), (0.03, 0.04)),
)


def decide(*, cases: tuple[Change, ...] = CHANGES, kept: tuple[float, ...] = (1.0,)) -> gate.Decision:
    cautions = [unseen.worst_row(cases), unseen.worklist_row(kept)]
    better = changed(dice=0.01, right=0.01)
    return gate.decide(PARENT, better, names=("r1", "r2"), further=unseen.rows(cases), cautions=cautions)


def test_every_case_counts_in_dice_and_in_contour() -> None:
    dice, left = unseen.rows(CHANGES)
    assert (dice.parent, dice.candidate) == pytest.approx((0.965, 0.97))
    assert (left.parent, left.candidate) == pytest.approx((10.0, 7.0))
    assert (dice.verdict, left.verdict) == ("better", "better")
    assert decide().accepted
    more = (*CHANGES[1:], replace(CHANGES[0], left=(0.20, 0.26)))  # Dice rises, the work does not get less
    decision = decide(cases=more)
    assert (decision.accepted, decision.offered) == (False, False)
    assert "To correct, %" in decision.sentence


def test_one_case_that_falls_far_is_for_the_reader_to_decide() -> None:
    for fall, accepted in ((0.0199, True), (0.0201, False)):
        cases = (*CHANGES[:3], replace(CHANGES[3], dice=(0.95, 0.95 - fall)))
        decision = decide(cases=cases)
        assert (decision.accepted, decision.offered) == (accepted, not accepted)
        assert unseen.worst(cases).case_id == "d"
    assert decision.sentence.startswith("r2 is better on average, but worse than allowed in Worst case, Dice 0.950")
    assert "r1 stays in use" in decision.sentence


def test_a_candidate_that_is_worse_on_average_is_refused_whatever_else_it_lost() -> None:
    cautions = [unseen.worklist_row([0.5])]
    decision = gate.decide(PARENT, changed(dice=-0.01), names=("r1", "r2"), cautions=cautions)
    assert (decision.accepted, decision.offered) == (False, False)


def test_a_lost_fifth_of_a_lung_is_for_the_reader_to_decide() -> None:
    before = np.zeros((100, 100), np.uint8)
    before[10:90, 10:40], before[10:90, 60:90] = 1, 2
    for rows, accepted in ((15, True), (17, False)):
        after = before.copy()
        after[90 - rows : 90, 60:90] = 0
        kept = unseen.kept_of_a_lung(before, after)
        assert kept == pytest.approx(1 - rows / 80)
        decision = decide(kept=(0.99, kept))
        assert (decision.accepted, decision.offered) == (accepted, not accepted)
    assert unseen.kept_of_a_lung(before, np.where(before == 1, 2, 0).astype(np.uint8)) == 0.0
    speck = np.zeros((100, 100), np.uint8)
    speck[:5, :5] = 1
    assert unseen.kept_of_a_lung(speck, np.zeros_like(speck)) == 1.0


@pytest.mark.parametrize(
    ("left", "words"),
    [
        ((0.40, 0.276), "On your 4 cases, 31 % less of the contour is left to correct."),
        ((0.40, 0.42), "On your 4 cases, 5 % more of the contour is left to correct."),
        ((0.40, 0.4001), "On your 4 cases, as much of the contour is left to correct as before."),
        ((0.0, 0.0), "On your 4 cases, as much of the contour is left to correct as before."),
        ((0.0, 0.1), "On your 4 cases, some of the contour is left to correct; before there was none."),
    ],
)
def test_the_reader_is_told_in_his_own_terms(left: tuple[float, float], words: str) -> None:
    assert unseen.sentence([replace(case, left=left) for case in CHANGES]) == words


def test_two_that_improved_and_the_one_that_lost_are_shown() -> None:
    assert [(title, case.case_id) for title, case in unseen.shown(CHANGES)] == [
        ("Most improved", "a"),
        ("Second", "b"),
        ("Lost most", "d"),
    ]
    fell = (*CHANGES, Change("e", (0.97, 0.90), (0.1, 0.1)))
    assert ("Lost most Dice", "e") in [(title, case.case_id) for title, case in unseen.shown(fell)]
    assert [title for title, _ in unseen.shown(CHANGES[:1])] == ["Most improved"]
    a_little = (*CHANGES, Change("e", (0.97, 0.96), (0.1, 0.1)))  # the worst in Dice, by less than a version may lose
    assert [case.case_id for _, case in unseen.shown(a_little)] == ["a", "b", "d"]


def test_the_interval_is_of_every_case() -> None:
    low, high = unseen.interval(CHANGES)
    assert low < 0.005 < high
    assert unseen.interval(CHANGES) == (low, high)

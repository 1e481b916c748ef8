from __future__ import annotations

import json
from dataclasses import replace

import pytest

from lungseg_gui.core import gate
from lungseg_gui.core.gate import CaseScore

PARENT = (
    CaseScore("a", 0.97, 0.98, 0.96, 4.0, 0.012, two_lungs=True),
    CaseScore("b", 0.95, 0.96, 0.94, 6.0, 0.018, two_lungs=True),
)


def changed(**changes: float | bool | None) -> tuple[CaseScore, ...]:
    """Change one case by adding to its numbers."""
    first = PARENT[0]
    for name, change in changes.items():
        value = getattr(first, name)
        moved = change if isinstance(change, bool) or change is None else value + change
        first = replace(first, **{name: moved})
    return (first, PARENT[1])


def decide(candidate: tuple[CaseScore, ...], in_use: gate.Row | None = None) -> gate.Decision:
    return gate.decide(PARENT, candidate, names=("1.0", "r1"), further=() if in_use is None else (in_use,))


def test_a_better_candidate_passes() -> None:
    decision = decide(changed(dice=0.01, right=0.01, hd95_mm=-1.0))
    assert decision.accepted
    assert decision.sentence == "Comparison passed, 6 of 6. Mean Dice +0.005."
    verdicts = {row.name: row.verdict for row in decision.table}
    assert verdicts == {
        "Mean Dice": "better",
        "Worst 5 %, Dice": "same",
        "HD95, mm": "better",
        "Right lung, Dice": "better",
        "Left lung, Dice": "same",
        "Exactly two lungs": "same",
    }


def test_the_same_is_not_worse() -> None:
    decision = decide(PARENT)
    assert decision.accepted
    assert decision.sentence == "Comparison passed, 6 of 6. Mean Dice unchanged."


@pytest.mark.parametrize(
    ("change", "digits", "verdict"),
    [
        (0.02, 3, "better"),
        (0.0004, 4, "better"),  # +0.0002 of the mean
        (-0.0004, 4, "worse"),
        (0.00001, 6, "better"),
        (4e-7, 3, "same"),
    ],
)
def test_what_is_called_better_or_worse_is_seen_to_be(change: float, digits: int, verdict: str) -> None:
    row = decide(changed(dice=change)).table[0]
    assert (row.digits, row.verdict) == (digits, verdict)
    shown = [f"{value or 0.0:.{row.digits}f}" for value in (row.parent, row.candidate, row.change)]
    assert (shown[0] == shown[1]) == (verdict == "same")
    assert (float(shown[2]) == 0.0) == (verdict == "same")


def test_figures_that_round_alike_get_another_digit() -> None:
    row = gate.compared("Dice", 0.9676, 0.9684)  # 0.968 and 0.968, but +0.001
    assert row.digits == 4
    assert gate.compared("Dice", 0.9684, 0.9686).digits == 4  # 0.968 and 0.969, but 0.000


def test_the_sentence_shows_what_fell() -> None:
    decision = decide(changed(dice=-0.0004))
    assert "Mean Dice 0.9600 → 0.9598" in decision.sentence


@pytest.mark.parametrize(
    ("changes", "accepted", "row"),
    [
        ({"dice": -0.0001}, False, "Mean Dice"),
        ({"right": -0.0059}, True, "Right lung, Dice"),
        ({"right": -0.0061}, False, "Right lung, Dice"),
        ({"left": -0.0061}, False, "Left lung, Dice"),
        ({"hd95_mm": 0.9}, True, "HD95, mm"),
        ({"hd95_mm": 1.1}, False, "HD95, mm"),
        ({"two_lungs": False}, False, "Exactly two lungs"),
    ],
)
def test_each_figure_has_its_limit(changes: dict[str, float | bool], accepted: bool, row: str) -> None:
    decision = decide(changed(**changes))
    assert decision.accepted == accepted
    worse = [line.name for line in decision.table if line.verdict == "worse"]
    assert worse == ([] if accepted else [row])
    if accepted:
        assert next(line for line in decision.table if line.name == row).verdict == "within limit"
    else:
        assert row in decision.sentence
        assert decision.sentence.startswith("r1 stays a candidate, 1.0 stays in use")


def test_the_worst_case_counts_by_itself() -> None:
    candidate = (replace(PARENT[0], dice=0.99), replace(PARENT[1], dice=0.94))
    decision = decide(candidate)
    assert decision.table[0].verdict == "better"
    assert [row.name for row in decision.table if row.verdict == "worse"] == ["Worst 5 %, Dice"]


def test_without_spacing_distances_are_shares_of_the_height() -> None:
    (first, second) = changed(hd95_mm=None)
    rows = gate.table((first, second))
    assert rows[2].name == "HD95, % of height"
    assert rows[2].parent == pytest.approx(1.5)


def test_before_learning_the_candidate_is_open() -> None:
    for row in gate.table(PARENT):
        assert row.candidate is None
        assert row.change is None
        assert row.verdict == "after training"
    assert gate.table(PARENT)[5].of == 2


def test_another_version_in_use_must_not_be_better() -> None:
    rival = gate.compared("Mean Dice of r3, in use", 0.99, 0.96)
    decision = decide(PARENT, in_use=rival)
    assert not decision.accepted
    assert "r3" in decision.sentence


def test_the_cases_must_be_the_same() -> None:
    with pytest.raises(ValueError, match="same cases"):
        decide(PARENT[:1])
    with pytest.raises(ValueError, match="same cases"):
        gate.decide((), (), names=("1.0", "r1"))


def test_the_interval_holds_the_mean_and_narrows() -> None:
    changes = [0.01, 0.02, 0.0, 0.01, 0.015, 0.005]
    low, high = gate.bootstrap(changes)
    assert low < 0.01 < high
    assert gate.bootstrap(changes) == (low, high)
    assert gate.bootstrap([0.01] * 5) == pytest.approx((0.01, 0.01))


def test_the_worst_share_by_hand() -> None:
    values = [1 - number / 100 for number in range(40)]
    assert gate.worst_share(values) == pytest.approx((0.61 + 0.62) / 2)
    assert gate.worst_share([0.9]) == 0.9


def test_rows_go_through_json() -> None:
    (row, *_) = json.loads(json.dumps([row.as_dict() for row in decide(PARENT).table]))
    assert {"name", "parent", "candidate", "limit", "verdict", "change"} <= set(row)

"""Quartiles, bins with round edges, and what lies outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.distribution import bins, outlying, spread

figures = st.lists(st.floats(-1e6, 1e6).map(lambda value: round(value, 3)), min_size=1, max_size=60)


def test_quartiles_are_those_of_the_figures() -> None:
    found = spread([4.0, 1.0, 3.0, 2.0, 5.0])
    assert found is not None
    assert (found.number, found.lowest, found.lower, found.median, found.upper, found.highest) == (5, 1, 2, 3, 4, 5)
    assert spread([]) is None


def test_bins_have_round_edges() -> None:
    found = bins([183.0, 201.5, 240.0, 262.0])
    assert [(part.low, part.high, part.number) for part in found] == [
        (180, 190, 1),
        (190, 200, 0),
        (200, 210, 1),
        (210, 220, 0),
        (220, 230, 0),
        (230, 240, 0),
        (240, 250, 1),
        (250, 260, 0),
        (260, 270, 1),
    ]


@given(figures)
def test_every_figure_is_in_one_bin(values: list[float]) -> None:
    found = bins(values)
    assert sum(part.number for part in found) == len(values)
    assert len(found) <= 12
    assert found[0].low <= min(values) + 1e-6 * abs(min(values)) + 1e-6
    assert found[-1].high >= max(values) - 1e-6 * abs(max(values)) - 1e-6


def test_what_lies_outside_the_fences_is_named_the_farthest_first() -> None:
    usual = {key: 100.0 + key for key in range(8)}
    assert outlying(usual) == []
    assert outlying(usual | {20: 130.0, 21: 20.0}) == [21, 20]


@pytest.mark.parametrize("number", [0, 1, 7])
def test_few_cases_have_no_outliers(number: int) -> None:
    assert outlying({key: 1000.0 * (key == 0) for key in range(number)}) == []


def test_figures_that_differ_in_their_last_digits_are_in_one_bin() -> None:
    """Else a chart has ten bars from 0.900000 to 0.900000."""
    for close in ([0.9, 0.9 + 2e-16, 0.9 - 1e-16], [1e12, 1e12 + 1e-3]):
        (found,) = bins(close)
        assert found.number == len(close)

"""Axes of the charts: no two ticks say the same."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.dialogs.charts import CaseChart, CasePair, CurveChart, Line


@pytest.mark.parametrize("spread", [0.9, 0.02, 0.004, 0.0007])
@pytest.mark.parametrize("epochs", [1, 2, 3, 40])
def test_the_ticks_of_a_curve_differ(dark: None, qtbot: QtBot, spread: float, epochs: int) -> None:
    chart = CurveChart("Dice", {"dice": Line("accent")})
    qtbot.addWidget(chart)
    chart.resize(480, 128)
    chart.put("dice", 1, 0.9712, epochs=epochs)
    chart.put("dice", epochs, 0.9712 - spread, epochs=epochs)
    item: Any = chart.getPlotItem()
    low, high = item.viewRange()[1]
    for axis, (start, end), size in (("left", (low, high), 100), ("bottom", item.viewRange()[0], 420)):
        scale = item.getAxis(axis)
        said = [
            words
            for step, places in scale.tickValues(start, end, size)
            for words in scale.tickStrings(places, 1.0, step)
        ]
        assert len(set(said)) == len(said), said
        if axis == "bottom":
            assert all(float(words).is_integer() for words in said), said


def test_cases_whose_names_end_alike_are_told_apart(dark: None, qtbot: QtBot) -> None:
    chart = CaseChart("Each case")
    qtbot.addWidget(chart)
    for names, said in (
        (("CXR_0142_mask", "CXR_0143_mask"), ["2_mask", "3_mask"]),
        (("first_same_end", "other_same_end"), ["1", "2"]),
        (("a0001", "a0002"), ["0001", "0002"]),
    ):
        chart.set_pairs([CasePair(name, 0.9, 0.9) for name in names])
        item: Any = chart.getPlotItem()
        ticks = item.getAxis("bottom")._tickLevels[0]
        assert [words for _, words in ticks] == said

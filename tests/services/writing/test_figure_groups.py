"""Measurements that a hand drew, as groups of a report: name, value, unit and place of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.figures import Figure, Points
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.writing.figure_groups import figure_groups
from lungseg_gui.services.writing.outcome import Outcome
from tests.core.reviews import image

SHOWN = replace(image(spacing=Spacing(0.123456, 0.123456)), spacing_note="at the detector, without the magnification")
RULER = Figure(1, "ruler", ((4.0, 2.0), (4.0, 12.0)))
HEART = Figure(5, "heart", ((20.0, 10.0), (20.0, 20.0), (30.0, 5.0), (30.0, 30.0)))


def groups(*figures: Figure) -> list[list[Dataset]]:
    """Return what stands in each group."""
    header = Dataset()
    header.SOPClassUID, header.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1.1", "2.25.11"
    outcome = Outcome(SHOWN, np.zeros(SHOWN.shape, np.uint8), figures=figures)
    return [list(group[0].ContentSequence) for group in figure_groups(header, outcome)]


def meaning(item: Dataset) -> str:
    return item.ConceptNameCodeSequence[0].CodeMeaning


def told(group: list[Dataset]) -> dict[str, tuple[float, str, list[float]]]:
    """Return value, unit and place of each measurement of a group."""
    found: dict[str, tuple[float, str, list[float]]] = {}
    for item in group:
        if item.ValueType == "NUM":
            [value] = item.MeasuredValueSequence
            places: list[Any] = [
                list(one.GraphicData) for one in item.get("ContentSequence", []) if "GraphicData" in one
            ]
            unit = value.MeasurementUnitsCodeSequence[0].CodeValue
            found[meaning(item)] = (float(value.NumericValue), unit, places[0] if places else [])
    return found


def name_of(group: list[Dataset]) -> str:
    [name] = [item.TextValue for item in group if item.ValueType == "TEXT"]
    return name


def test_only_what_measures_and_a_hand_has_set_is_a_group() -> None:
    assert groups(Figure(6, "text", ((1.0, 1.0),), "a word"), replace(RULER, proposed=True)) == []
    assert len(groups(RULER, HEART)) == 2


def test_a_group_is_called_as_the_reader_calls_it_or_by_its_tool() -> None:
    assert [name_of(group) for group in groups(RULER, replace(HEART, name="N" * 70))] == ["Ruler 1", "N" * 64]


def test_a_length_has_two_decimals_at_least_and_its_ends() -> None:
    [group] = groups(RULER)
    assert told(group) == {"Length": (1.23, "mm", [2.5, 4.5, 12.5, 4.5])}


@pytest.mark.parametrize(
    ("points", "place"),
    [
        (((10.0, 2.0), (14.0, 10.0)), [2.5, 12.5, 10.5, 12.5, 6.5, 10.5, 6.5, 14.5]),
        (((2.0, 30.0), (12.0, 34.0)), [32.5, 2.5, 32.5, 12.5, 30.5, 7.5, 34.5, 7.5]),
        (((40.0, 4.0), (42.0, 10.0)), [4.5, 41.5, 10.5, 41.5, 7.5, 40.5, 7.5, 42.5]),
        (((20.0, 4.0), (26.0, 10.0)), [4.5, 23.5, 10.5, 23.5, 7.5, 20.5, 7.5, 26.5]),
    ],
)
def test_an_ellipse_has_its_longer_axis_first(points: Points, place: list[float]) -> None:
    [group] = groups(Figure(2, "ellipse", points))
    assert {name: where for name, (_, _, where) in told(group).items()} == dict.fromkeys(
        ("Area", "Mean", "Standard Deviation"), place
    )


def test_widths_of_heart_and_thorax_say_where_they_were_measured_and_the_ratio_has_no_place() -> None:
    [group] = groups(HEART)
    assert told(group) == {
        "Cardiothoracic ratio": (0.4, "1", []),
        "Width of the heart at the detector": (1.23, "mm", [10.5, 20.5, 20.5, 20.5]),
        "Width of the thorax at the detector": (3.09, "mm", [5.5, 30.5, 30.5, 30.5]),
    }

"""Measurements that the reader drew as groups of a structured report (TID 1501), each reading with its coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from lungseg_gui.core.figures import Figure, Point, Reading
from lungseg_gui.core.language import english
from lungseg_gui.core.tools.saying import readings, source
from lungseg_gui.core.tools.table import name_of
from lungseg_gui.services.writing.outcome import Outcome

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pydicom.sr.coding import Code

_PRIVATE = "99LUNGSEG"
_NAMES = {
    "length": ("410668003", "SCT", "Length"),
    "angle": ("1483009", "SCT", "Angle"),
    "area": ("42798000", "SCT", "Area"),
    "mean": ("373098007", "SCT", "Mean"),
    "sd": ("386136009", "SCT", "Standard Deviation"),
    "ctr": ("CTR", _PRIVATE, "Cardiothoracic ratio"),
    "heart": ("HEART_WIDTH", _PRIVATE, "Width of the heart"),
    "thorax": ("THORAX_WIDTH", _PRIVATE, "Width of the thorax"),
}
_UNITS = {
    "mm": ("mm", "UCUM", "millimeter"),
    "mm²": ("mm2", "UCUM", "square millimeter"),
    "px": ("{pixels}", "UCUM", "pixels"),
    "px²": ("{pixels}", "UCUM", "pixels"),
    "°": ("deg", "UCUM", "degree"),
}
_NO_UNITS = ("1", "UCUM", "no units")


def figure_groups(dataset: Dataset, outcome: Outcome) -> list[Any]:
    """Return one group for each figure that measures; a proposal that no hand has confirmed is not the reader's."""
    from highdicom.sr import MeasurementsAndQualitativeEvaluations, TrackingIdentifier
    from pydicom.uid import generate_uid

    groups: list[Any] = []
    for figure in outcome.figures:
        found = readings(figure, outcome.image)
        if not found or figure.proposed:
            continue
        words = figure.name or f"{english(name_of(figure.tool))} {figure.number}"
        groups.append(
            MeasurementsAndQualitativeEvaluations(
                tracking_identifier=TrackingIdentifier(uid=generate_uid(prefix=None), identifier=words[:64]),
                measurements=[_measurement(dataset, outcome, figure, reading) for reading in found],
            )
        )
    return groups


def _measurement(dataset: Dataset, outcome: Outcome, figure: Figure, reading: Reading) -> Any:  # noqa: ANN401
    from highdicom.sr import CoordinatesForMeasurement, Measurement, SourceImageForRegion

    kind, points = _graphic(figure, reading.key)
    region = SourceImageForRegion(str(dataset.SOPClassUID), str(dataset.SOPInstanceUID))
    where = CoordinatesForMeasurement(kind, np.array(points, np.float32), region) if points else None
    name = _NAMES[reading.key]
    measured = english(source(outcome.image)) if reading.unit.startswith("mm") else ""
    if measured and name[1] == _PRIVATE:
        name = (*name[:2], f"{name[2]} {measured}")
    return Measurement(
        name=_code(name),
        value=round(reading.value, max(2, reading.digits)),
        unit=_code(_UNITS.get(reading.unit, _NO_UNITS)),
        referenced_coordinates=[where] if where is not None else None,
    )


def _graphic(figure: Figure, key: str) -> tuple[Any, list[tuple[float, float]]]:
    """Return the kind of graphic and its points (column, row) from the image's corner; none for a ratio."""
    from highdicom.sr import GraphicTypeValues

    points: Sequence[Point] = figure.points
    if figure.tool == "ellipse":
        (row0, col0), (row1, col1) = points
        row, column = (row0 + row1) / 2, (col0 + col1) / 2
        across, down = [(row, col0), (row, col1)], [(row0, column), (row1, column)]
        # The longer axis comes first (PS3.3 C.18.6.1.2).
        points = across + down if abs(col1 - col0) >= abs(row1 - row0) else down + across
        return GraphicTypeValues.ELLIPSE, [_corner(point) for point in points]
    if figure.tool == "heart":
        points = {"heart": points[:2], "thorax": points[2:]}.get(key, ())
    return GraphicTypeValues.POLYLINE, [_corner(point) for point in points]


def _corner(point: Point) -> tuple[float, float]:
    return point[1] + 0.5, point[0] + 0.5


def _code(code: tuple[str, str, str]) -> Code:
    from pydicom.sr.coding import Code

    return Code(*code)

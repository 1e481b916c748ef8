"""Outlines as a softcopy presentation state (GSPS): a viewer lays them over the radiograph, and can hide them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

import lungseg_gui
from lungseg_gui.core.contours import Polygon, edges
from lungseg_gui.core.mask import SEGMENTS
from lungseg_gui.services.writing.codes import CIELAB, PROGRAM
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.source import EXPLICIT_LITTLE, UNICODE, as_file, encoded, series_number, side_and_part

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def encode_presentation(outcome: Outcome) -> bytes:
    """Return the outlines of both lungs as polylines in the image's pixels, along the edges of its pixels.

    Raises
    ------
    LungSegError
        If the image is not a DICOM file, if its file was changed or lacks what a presentation state must name.
    """
    return encoded("DICOM GSPS", outcome.image, lambda source: as_file(_state(source, outcome)))


def _state(source: Dataset, outcome: Outcome) -> Dataset:
    from highdicom.color import CIELabColor
    from highdicom.pr import (
        AnnotationUnitsValues,
        GraphicAnnotation,
        GraphicLayer,
        GraphicObject,
        GraphicTypeValues,
        GrayscaleSoftcopyPresentationState,
    )
    from pydicom.uid import generate_uid

    source.PhotometricInterpretation, source.SamplesPerPixel = "MONOCHROME2", 1
    version = lungseg_gui.__version__
    layers: list[Any] = []
    annotations: list[Any] = []
    for order, segment in enumerate(SEGMENTS, 1):
        polygons = edges((outcome.mask == segment.value).astype(np.uint8))
        if not polygons:
            continue
        layer = GraphicLayer(
            layer_name=segment.name.upper().replace(" ", "_"),
            order=order,
            description=segment.name,
            display_color=CIELabColor(*CIELAB[segment.value]),
        )
        layers.append(layer)
        lines = [
            GraphicObject(GraphicTypeValues.POLYLINE, _closed(polygon), AnnotationUnitsValues.PIXEL)
            for polygon in polygons
        ]
        annotations.append(GraphicAnnotation([source], layer, graphic_objects=lines))
    state: Any = GrayscaleSoftcopyPresentationState(
        referenced_images=[source],
        series_instance_uid=generate_uid(prefix=None),
        series_number=series_number(source, 3000),
        sop_instance_uid=generate_uid(prefix=None),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=PROGRAM,
        software_versions=version,
        device_serial_number=version,
        content_label="LUNGS",
        content_description="Outlines of the lungs",
        graphic_annotations=annotations or None,
        graphic_layers=layers or None,
        content_creator_name=f"{outcome.reader or PROGRAM}^",
        transfer_syntax_uid=EXPLICIT_LITTLE,
        specific_character_set=UNICODE,
    )
    state.SeriesDescription = "Lung outlines"
    side_and_part(state, source)
    return state


def _closed(polygon: Polygon) -> Any:  # noqa: ANN401  (an array; numpy's own name for it differs by version)
    """Return the corners (n + 1, 2), column and row, beginning and ending at the same one; straight runs are two."""
    points = polygon[:, 0, :].astype(np.float64)
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    turns = np.any((points - before) != (after - points), axis=1)
    corners = points[turns]
    return np.vstack([corners, corners[:1]])

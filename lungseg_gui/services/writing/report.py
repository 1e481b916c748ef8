"""Measurements as a structured report (TID 1500), with the segmentation that it refers to beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import lungseg_gui
from lungseg_gui.core.mask import LEFT, RIGHT, SEGMENTS
from lungseg_gui.core.measure import LungMeasures, Measures, measure
from lungseg_gui.services.writing.codes import ALGORITHM, LUNG, PROGRAM, SIDES
from lungseg_gui.services.writing.figure_groups import figure_groups
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions, build_seg
from lungseg_gui.services.writing.source import EXPLICIT_LITTLE, UNICODE, as_file, encoded, series_number

if TYPE_CHECKING:
    from highdicom.sr import MeasurementReport
    from pydicom.dataset import Dataset
    from pydicom.sr.coding import Code

SEG_END, SR_END = "_seg.dcm", "_sr.dcm"
_PRIVATE = "99LUNGSEG"
_DEVICE = "2.25.263409316480219840736414213213813311331"  # of this program as an observer


def encode_report(outcome: Outcome, options: SegOptions) -> Mapping[str, bytes]:
    """Return a report and the segmentation that its regions are, by the end of their names.

    Areas, heights and widths are there where the spacing can be trusted; else the ratio of the areas and pixels only.

    Raises
    ------
    LungSegError
        If the image is not a DICOM file, if its file was changed or lacks what a report must name.
    """
    made: dict[str, bytes] = {}

    def build(source: Dataset) -> bytes:
        # Regions of probabilities would be none; a report refers to the mask.
        seg = build_seg(source, outcome, options if options.kind != "fractional" else SegOptions("binary"))
        made[SEG_END] = as_file(seg)
        return as_file(_report(source, seg, outcome))

    made[SR_END] = encoded("DICOM SR", outcome.image, build)
    return made


def _report(source: Dataset, seg: Dataset, outcome: Outcome) -> Dataset:
    from highdicom.sr import ComprehensiveSR
    from pydicom.uid import generate_uid

    version = lungseg_gui.__version__
    report: Any = ComprehensiveSR(
        evidence=[source, seg],
        content=_content(source, seg, outcome),
        series_instance_uid=generate_uid(prefix=None),
        series_number=series_number(source, 2000),
        sop_instance_uid=generate_uid(prefix=None),
        instance_number=1,
        manufacturer=PROGRAM,
        is_complete=True,
        is_final=False,  # nobody has signed it
        is_verified=False,
        transfer_syntax_uid=EXPLICIT_LITTLE,
        specific_character_set=UNICODE,
    )
    report.ManufacturerModelName, report.SoftwareVersions, report.DeviceSerialNumber = PROGRAM, version, version
    report.SeriesDescription = "Lung measurements"
    return report


def _content(source: Dataset, seg: Dataset, outcome: Outcome) -> MeasurementReport:
    from highdicom.sr import (
        DeviceObserverIdentifyingAttributes,
        MeasurementReport,
        ObservationContext,
        ObserverContext,
        PersonObserverIdentifyingAttributes,
    )
    from pydicom.sr.codedict import codes

    observer = DeviceObserverIdentifyingAttributes(
        uid=_DEVICE,
        name=PROGRAM,
        manufacturer_name=PROGRAM,
        model_name=PROGRAM,
        serial_number=lungseg_gui.__version__,
    )
    found = measure(outcome.mask, outcome.image.spacing, outcome.image.turn)
    groups = [_group(source, seg, outcome, value, found) for value in (RIGHT, LEFT)]
    groups += figure_groups(source, outcome)
    person = None
    if outcome.reader:
        person = ObserverContext(codes.DCM.Person, PersonObserverIdentifyingAttributes(f"{outcome.reader}^"))
    return MeasurementReport(
        observation_context=ObservationContext(
            observer_person_context=person, observer_device_context=ObserverContext(codes.DCM.Device, observer)
        ),
        procedure_reported=_code("399208008", "SCT", "Plain chest X-ray"),
        imaging_measurements=groups,
        title=cast("Code", codes.DCM.ImagingMeasurementReport),
    )


def _group(source: Dataset, seg: Dataset, outcome: Outcome, value: int, found: Measures) -> Any:  # noqa: ANN401
    """Return the measurements of one lung; highdicom names their class by all that it may hold."""
    from highdicom.sr import (
        AlgorithmIdentification,
        FindingSite,
        PlanarROIMeasurementsAndQualitativeEvaluations,
        ReferencedSegmentationFrame,
        SourceImageForSegmentation,
        TrackingIdentifier,
    )
    from pydicom.uid import generate_uid

    name = next(segment.name for segment in SEGMENTS if segment.value == value)
    region = ReferencedSegmentationFrame(
        sop_class_uid=seg.SOPClassUID,
        sop_instance_uid=seg.SOPInstanceUID,
        frame_number=value,
        segment_number=value,
        source_image=SourceImageForSegmentation(source.SOPClassUID, source.SOPInstanceUID),
    )
    reference: Any = region[0]
    # The standard wants the number of the frame or of the segment, not both (PS3.3 C.18.4).
    del reference.ReferencedSOPSequence[0].ReferencedFrameNumber
    algorithm = None
    if outcome.model_version:
        algorithm = AlgorithmIdentification(ALGORITHM, outcome.model_version, manufacturer=PROGRAM)
    lung = found.right if value == RIGHT else found.left
    ratio = found.left_to_right if value == LEFT else None
    return PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid=generate_uid(prefix=None), identifier=name),
        referenced_segment=region,
        finding_type=_code(LUNG[0], "SCT", LUNG[1]),
        algorithm_id=algorithm,
        finding_sites=[
            FindingSite(_code(LUNG[0], "SCT", LUNG[1]), laterality=_code(SIDES[value][0], "SCT", SIDES[value][1]))
        ],
        measurements=_measurements(lung, ratio, outcome, value, found),
    )


def _measurements(
    lung: LungMeasures, ratio: float | None, outcome: Outcome, value: int, found: Measures
) -> Sequence[Any]:
    from highdicom.sr import Measurement
    from pydicom.sr.codedict import codes

    mm, cm2, none = (cast("Code", code) for code in (codes.UCUM.Millimeter, codes.UCUM.SquareCentimeter, _none()))
    wanted = [
        (_code("42798000", "SCT", "Area"), lung.area_cm2, cm2, 2),
        (_code("121207", "DCM", "Height"), lung.height_mm, mm, 1),
        (_code("103355008", "SCT", "Width"), lung.width_mm, mm, 1),
        (_code("PIXELS", _PRIVATE, "Pixels of the segment"), float(lung.pixels), none, 0),
        (_code("LEFT_TO_RIGHT", _PRIVATE, "Area of the left lung over that of the right lung"), ratio, none, 4),
    ]
    if value == LEFT:
        inner = _code("INNER_WIDTH", _PRIVATE, "Largest width across both lungs, outer edge to outer edge")
        wanted.append((inner, found.inner_width_mm, mm, 1))
    return [
        Measurement(name=name, value=round(number, digits), unit=unit)
        for name, number, unit, digits in wanted
        if number is not None
    ]


def _none() -> Code:
    return _code("1", "UCUM", "no units")


def _code(value: str, scheme: str, meaning: str) -> Code:
    from pydicom.sr.coding import Code

    return Code(value, scheme, meaning)

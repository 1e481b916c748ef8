"""A mask as DICOM Segmentation, beside the radiograph that it belongs to.

A projection radiograph has no frame of reference, so the recipe differs from CT and MR: the copy of the source that
highdicom sees has no PixelSpacing (highdicom could not read its own file otherwise), empty frames are kept, and
PatientOrientation (2C) says how the grid is oriented. A nominal geometry is added afterwards: see ``geometry``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np
from numpy.typing import NDArray

import lungseg_gui
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import SEGMENTS, Box, Mask
from lungseg_gui.core.probability import enlarge
from lungseg_gui.core.study import Image
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.writing.codes import ALGORITHM, CIELAB, LUNG, PROGRAM, SIDES
from lungseg_gui.services.writing.geometry import GEOMETRIES, Geometry, add_nominal, is_written
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.source import (
    EXPLICIT_LITTLE,
    UNICODE,
    as_file,
    encoded,
    series_number,
    side_and_part,
)

if TYPE_CHECKING:
    from highdicom.seg import SegmentDescription
    from pydicom.dataset import Dataset

Kind = Literal["binary", "labelmap", "fractional"]
KINDS = ("binary", "labelmap", "fractional")
_SAYS: dict[Kind, str] = {
    "binary": "Lungs on a chest radiograph",
    "labelmap": "Lungs on a chest radiograph",
    "fractional": "Probability of the lungs on a chest radiograph",
}


@dataclass(frozen=True)
class SegOptions:
    """How a SEG is written.

    Attributes
    ----------
    kind : {"binary", "labelmap", "fractional"}
        One bit plane per lung, which every reader takes; one plane of segment numbers (DICOM 2024); or the model's
        probabilities, as it predicted them before any correction.
    geometry : {"spacing", "always", "never"}
        When a nominal geometry is written.
    """

    kind: Kind = "binary"
    geometry: Geometry = "spacing"


def options_of(kind: str, geometry: str) -> SegOptions:
    """Return the options that settings or a command line name. ValueError for other words."""
    if kind not in KINDS or geometry not in GEOMETRIES:
        raise ValueError(f"{kind!r} and {geometry!r} are no kind and geometry of a segmentation")
    return SegOptions(kind, geometry)


def write_seg(
    path: Path, image: Image, mask: Mask, *, model_version: str, edited: bool, options: SegOptions | None = None
) -> None:
    """Write a mask as DICOM SEG, whole or not at all; see :func:`encode_seg`.

    Parameters
    ----------
    path : Path
        Where to; chosen by the caller.
    image : Image
        A DICOM image; patient, study and orientation are taken from its file again.
    mask : ndarray (H, W) uint8
        0 background, 1 right lung, 2 left lung, on the stored grid.
    model_version : str
        Version of the model that made it, "" where it was drawn by hand.
    edited : bool
        Whether a reader corrected it.
    """
    outcome = Outcome(image, mask, model_version=model_version, edited=edited)
    atomic_write_bytes(path, encode_seg(outcome, options or SegOptions()))


def encode_seg(outcome: Outcome, options: SegOptions) -> bytes:
    """Return a mask as a DICOM SEG file with one segment per lung.

    Raises
    ------
    LungSegError
        If the image is not a DICOM file, if its file was changed or lacks what a SEG must name, or if probabilities are
        asked for where none were kept.
    """
    if options.kind == "fractional" and (outcome.probability is None or not outcome.model_version):
        raise LungSegError(
            tr("{name} has no probabilities: none were stored with its prediction.", name=outcome.image.name),
            remedy=tr("Predict it again, or export the mask."),
        )
    return encoded("DICOM SEG", outcome.image, lambda source: as_file(build_seg(source, outcome, options)))


def build_seg(source: Dataset, outcome: Outcome, options: SegOptions) -> Dataset:
    """Make the SEG of a cleaned header."""
    from highdicom.seg import Segmentation, SegmentationTypeValues
    from pydicom.uid import generate_uid

    version, image, fractional = lungseg_gui.__version__, outcome.image, options.kind == "fractional"
    seg = Segmentation(
        source_images=[source],
        # (frame, H, W), the values are the segments' numbers; of probabilities (frame, H, W, segment).
        pixel_array=_probabilities(outcome)[np.newaxis] if fractional else outcome.mask[np.newaxis],
        segmentation_type=SegmentationTypeValues[options.kind.upper()],
        # Probabilities are the model's, even if somebody has corrected the mask since.
        segment_descriptions=_descriptions(outcome.model_version, edited=outcome.edited and not fractional),
        series_instance_uid=generate_uid(prefix=None),
        series_number=series_number(source),
        sop_instance_uid=generate_uid(prefix=None),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=PROGRAM,
        software_versions=version,
        device_serial_number=version,
        content_description=_SAYS[options.kind],
        content_label="LUNGS",
        content_creator_name=f"{outcome.reader or PROGRAM}^",
        series_description="Lung probabilities" if fractional else "Lungs",
        transfer_syntax_uid=EXPLICIT_LITTLE,
        specific_character_set=UNICODE,
        # A lung that is not there is an empty frame, not a missing one.
        omit_empty_frames=False,
    )
    if outcome.origin:  # nothing more is known of its making than that it was not made here
        for segment in cast("Any", seg.SegmentSequence):
            segment.SegmentAlgorithmType, segment.SegmentAlgorithmName = "SEMIAUTOMATIC", outcome.origin[:64]
    # How the grid is oriented, as the reader says or the source.
    seg.PatientOrientation = list(image.orientation) or source.get("PatientOrientation") or ""
    side_and_part(seg, source)
    if is_written(options.geometry, image):
        add_nominal(seg, image)
    return seg


def _probabilities(outcome: Outcome) -> NDArray[np.float32]:
    """Return the model's probabilities (H, W, 2) of the right and the left lung, 0 to 1, on the stored grid."""
    assert outcome.probability is not None  # asked before
    shape = outcome.image.shape
    planes = [enlarge(plane, shape, Box(0, 0, *shape)) for plane in outcome.probability.unpack()]
    return np.stack(planes, axis=-1).astype(np.float32) / np.float32(255.0)


def _descriptions(model_version: str, *, edited: bool) -> list[SegmentDescription]:
    from highdicom import AlgorithmIdentificationSequence
    from highdicom.color import CIELabColor
    from highdicom.seg import SegmentAlgorithmTypeValues, SegmentDescription
    from pydicom.sr.codedict import codes
    from pydicom.sr.coding import Code

    kinds = SegmentAlgorithmTypeValues
    algorithm = None
    kind = kinds.MANUAL
    if model_version:
        kind = kinds.SEMIAUTOMATIC if edited else kinds.AUTOMATIC
        family = cast("Code", codes.DCM.ArtificialIntelligence)
        algorithm = AlgorithmIdentificationSequence(ALGORITHM, family, model_version, source=PROGRAM)
    found: list[SegmentDescription] = []
    for segment in SEGMENTS:
        description = SegmentDescription(
            segment_number=segment.value,
            segment_label=segment.name,
            segmented_property_category=cast("Code", codes.SCT.AnatomicalStructure),
            segmented_property_type=Code(LUNG[0], "SCT", LUNG[1]),
            algorithm_type=kind,
            algorithm_identification=algorithm,
            display_color=CIELabColor(*CIELAB[segment.value]),
        )
        kind_of_lung = cast("Any", description.SegmentedPropertyTypeCodeSequence[0])
        kind_of_lung.SegmentedPropertyTypeModifierCodeSequence = [_code(*SIDES[segment.value])]
        found.append(description)
    return found


def _code(value: str, meaning: str) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "SCT", meaning
    return item

"""A nominal place for a projection radiograph, which has none: without it most viewers refuse a segmentation.

PS3.3 A.51 allows plane and measures only with a Frame of Reference, and lets one be present "otherwise"; so there is
one, only for this image. It is not anatomy, and the file says so.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Literal

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image
from lungseg_gui.services.writing.outcome import spacing_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Geometry = Literal["spacing", "always", "never"]
"""Written where there is spacing; in any case, then with pixels of 1 mm; or not at all."""
GEOMETRIES = ("spacing", "always", "never")
UNCALIBRATED = "uncalibrated"
_SPACE = uuid.UUID("2f8e1f0a-6a0c-5d1b-9a5e-6c756e677365")  # of this program's frames of reference
_WORDS = (
    "Geometry is nominal, not anatomical: a projection radiograph has no position in the patient. Plane position,"
    " plane orientation and the Frame of Reference were made up so that viewers can load the segmentation; they hold"
    " for its source image only."
)
_WITHOUT_SPACING = " The source has no trustworthy pixel spacing: the spacing given here is not a measure."


def is_written(geometry: Geometry, image: Image) -> bool:
    """Whether a nominal geometry is written for an image."""
    return geometry == "always" or (geometry == "spacing" and image.spacing is not None)


def add_nominal(made: Dataset, image: Image) -> None:
    """Give a segmentation of one image a plane, pixel measures and a frame of reference, and say that it did.

    Parameters
    ----------
    made : pydicom.Dataset
        A segmentation with its functional groups.
    """
    from highdicom import PixelMeasuresSequence, PlaneOrientationSequence, PlanePositionSequence

    row, column = spacing_of(image)
    shared = made.SharedFunctionalGroupsSequence[0]
    shared.PixelMeasuresSequence = PixelMeasuresSequence([row, column], slice_thickness=1.0)
    shared.PlaneOrientationSequence = PlaneOrientationSequence("PATIENT", [1.0, 0.0, 0.0, 0.0, 1.0, 0.0])
    for frame in made.PerFrameFunctionalGroupsSequence:  # dcmqi looks for it only there
        frame.PlanePositionSequence = PlanePositionSequence("PATIENT", [0.0, 0.0, 0.0])
    made.FrameOfReferenceUID = frame_of(image.identity)
    made.PositionReferenceIndicator = None
    made.ImageComments = _WORDS + (_WITHOUT_SPACING if image.spacing is None else "")
    if image.spacing is None:
        made.SeriesDescription = f"{made.get('SeriesDescription', '')} ({UNCALIBRATED})".strip()


def frame_of(identity: Identity) -> str:
    """Return the UID of an image's frame of reference: always the same for one image, never that of two.

    In real archives different images share a SOPInstanceUID, so the stored values count as well. No viewer fuses a
    radiograph with its prior by it.
    """
    return f"2.25.{uuid.uuid5(_SPACE, f'{identity.uid}/{identity.image.digest}').int}"

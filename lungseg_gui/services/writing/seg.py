"""A mask as DICOM Segmentation, beside the radiograph that it belongs to.

A projection radiograph has no frame of reference, so the recipe differs from CT and MR: the copy of the source that
highdicom sees has no PixelSpacing (highdicom could not read its own file otherwise), empty frames are kept, and
PatientOrientation (2C) says how the grid lies.
"""

from __future__ import annotations

import logging
import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

import lungseg_gui
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.writing.values import cleaned

if TYPE_CHECKING:
    from highdicom.seg import SegmentDescription
    from pydicom.dataset import Dataset

_log = logging.getLogger("lungseg.seg")
_PROGRAM = "lungseg"
_ALGORITHM = "lungseg U-Net"
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_UNICODE = "ISO_IR 192"
_EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
# Groups of the patient and study modules; trial identifiers; what names series and instance.
_GROUPS = (0x0008, 0x0010, 0x0012, 0x0020)
# Most of them hold a number of a list, or ask for more elements: of animals, of who answers for a patient.
_NOT_COPIED = frozenset(
    (
        *("SpecificCharacterSet", "FrameOfReferenceUID", "PositionReferenceIndicator"),
        *("PregnancyStatus", "QualityControlSubject"),
        *("PatientSpeciesDescription", "PatientBreedDescription", "PatientSexNeutered"),
        *("ResponsiblePerson", "ResponsiblePersonRole", "ResponsibleOrganization"),
    )
)
_NEEDED = ("PatientID", "PatientName", "PatientBirthDate", "PatientSex", "AccessionNumber", "StudyID", "StudyDate")
_NEEDED_TOO = ("StudyTime", "ReferringPhysicianName")
_TRIAL = ("ClinicalTrialSponsorName", "ClinicalTrialProtocolID", "ClinicalTrialSubjectID")
_TRIAL_TOO = ("ClinicalTrialProtocolName", "ClinicalTrialSiteID", "ClinicalTrialSiteName", "ClinicalTrialTimePointID")
_WITHOUT_SIDE = ("CHEST", "THORAX", "CHESTABDOMEN", "CHESTABDPELVIS", "CTSPINE", "TSPINE", "STERNUM")
# Codes: SNOMED CT. Colours: CIELab (D65) of the program's #66B3FF and #FF9D2E.
_LUNG, _RIGHT_SIDE, _LEFT_SIDE = ("39607008", "Lung"), ("24028007", "Right"), ("7771000", "Left")
_SEGMENTS = (
    (RIGHT, "Right lung", _RIGHT_SIDE, (71.1, -1.7, -44.7)),
    (LEFT, "Left lung", _LEFT_SIDE, (73.3, 28.8, 68.3)),
)


def write_seg(path: Path, image: Image, mask: Mask, *, model_version: str, edited: bool) -> None:
    """Write a mask as DICOM SEG (binary, one segment per lung), whole or not at all.

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

    Raises
    ------
    LungSegError
        If the image is no DICOM file, if its file was changed or lacks what a SEG must name, if the mask has another
        size, or if the file cannot be written.
    """
    if not image.is_dicom:
        raise LungSegError(
            f"{image.name} is no DICOM file, so a DICOM SEG cannot refer to it.", remedy="Export the mask as PNG."
        )
    if mask.shape != image.shape or mask.dtype != np.uint8:
        raise LungSegError(
            f"The mask has {mask.shape[1]} × {mask.shape[0]} pixels, the image {image.shape[1]} × {image.shape[0]}.",
            remedy="Choose the mask that was made for this image.",
        )
    try:
        with warnings.catch_warnings():
            # They quote the values that they dislike, and with them the patient.
            warnings.simplefilter("ignore")
            content = _encode(_source(image), image, mask, model_version=model_version, edited=edited)
    except LungSegError:
        raise
    except Exception as error:  # highdicom raises many kinds on odd headers
        raise LungSegError(
            f"{image.name} could not be exported as DICOM SEG: its header does not allow it.",
            remedy="Export the mask as PNG.",
            cause=RuntimeError(type(error).__name__),
        ) from None
    atomic_write_bytes(path, content)


def _encode(source: Dataset, image: Image, mask: Mask, *, model_version: str, edited: bool) -> bytes:
    from highdicom.seg import Segmentation, SegmentationTypeValues
    from pydicom.uid import generate_uid

    version = lungseg_gui.__version__
    seg = Segmentation(
        source_images=[source],
        # (frame, H, W); the values are the segments' numbers.
        pixel_array=mask[np.newaxis],
        segmentation_type=SegmentationTypeValues.BINARY,
        segment_descriptions=_descriptions(model_version, edited=edited),
        series_instance_uid=generate_uid(prefix=None),
        series_number=_series_number(source),
        sop_instance_uid=generate_uid(prefix=None),
        instance_number=1,
        manufacturer=_PROGRAM,
        manufacturer_model_name=_PROGRAM,
        software_versions=version,
        device_serial_number=version,
        content_description="Lungs on a chest radiograph",
        content_label="LUNGS",
        content_creator_name=f"{_PROGRAM}^",
        series_description="Lungs",
        transfer_syntax_uid=_EXPLICIT_LITTLE,
        specific_character_set=_UNICODE,
        # A lung that is not there is an empty frame, not a missing one.
        omit_empty_frames=False,
    )
    _place(seg, source, image)
    buffer = BytesIO()
    seg.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _place(seg: Dataset, source: Dataset, image: Image) -> None:
    """Say how the grid lies, as the reader says or the source, and which side and part was examined, as the source."""
    seg.PatientOrientation = list(image.orientation) or source.get("PatientOrientation") or ""
    part = str(source.get("BodyPartExamined") or "").upper()
    if part:
        seg.BodyPartExamined = part
    # A chest has no side: there the standard forbids the element (2C, PS3.3 C.7.3.1).
    if source.get("Laterality") and part and part not in _WITHOUT_SIDE:
        seg.Laterality = source.get("Laterality")


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
        algorithm = AlgorithmIdentificationSequence(_ALGORITHM, family, model_version, source=_PROGRAM)
    found: list[SegmentDescription] = []
    for number, label, side, colour in _SEGMENTS:
        description = SegmentDescription(
            segment_number=number,
            segment_label=label,
            segmented_property_category=cast("Code", codes.SCT.AnatomicalStructure),
            segmented_property_type=Code(_LUNG[0], "SCT", _LUNG[1]),
            algorithm_type=kind,
            algorithm_identification=algorithm,
            display_color=CIELabColor(*colour),
        )
        kind_of_lung = cast("Any", description.SegmentedPropertyTypeCodeSequence[0])
        kind_of_lung.SegmentedPropertyTypeModifierCodeSequence = [_code(*side)]
        found.append(description)
    return found


def _code(value: str, meaning: str) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "SCT", meaning
    return item


def _series_number(source: Dataset) -> int:
    """Return a number behind those of the study's images."""
    try:
        return 1000 + max(0, int(source.get("SeriesNumber") or 0)) % 1_000_000
    except (TypeError, ValueError):
        return 1000


def _source(image: Image) -> Dataset:
    """Read what a SEG takes over from its source, cleaned of what would make it invalid.

    Raises
    ------
    LungSegError
        If the file is gone, was changed, or names neither study nor instance.
    """
    import pydicom
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import UID

    try:
        dataset = pydicom.dcmread(image.source, stop_before_pixels=True, force=True)
    except Exception as error:  # pydicom raises many kinds
        raise LungSegError(
            f"{image.name} could not be exported as DICOM SEG: its file could not be read again.",
            remedy="Check that the drive is connected, or export the mask as PNG.",
            cause=RuntimeError(type(error).__name__),
        ) from None
    source = Dataset()
    source.file_meta = FileMetaDataset()
    source.file_meta.TransferSyntaxUID = UID(_EXPLICIT_LITTLE)
    _copy(dataset, source)
    study, instance = source.get("StudyInstanceUID"), source.get("SOPInstanceUID")
    if not study or not instance:
        raise LungSegError(
            f"{image.name} could not be exported as DICOM SEG: its file names no study.",
            remedy="Export the mask as PNG.",
        )
    if image.uid != str(instance):
        raise LungSegError(
            f"{image.name} could not be exported as DICOM SEG: its file was replaced by another image.",
            remedy="Open the file again.",
        )
    _complete(source)
    if "SOPClassUID" not in source:
        source.SOPClassUID = _SECONDARY_CAPTURE
    if "SeriesInstanceUID" not in source:
        raise LungSegError(
            f"{image.name} could not be exported as DICOM SEG: its file names no series.",
            remedy="Export the mask as PNG.",
        )
    source.Modality = source.get("Modality") or "OT"
    source.Rows, source.Columns = image.shape
    return source


def _complete(source: Dataset) -> None:
    """Take out what is valid only with what is missing, and leave empty what may be empty but not missing."""
    trial = [element.keyword for element in source if element.keyword.startswith("ClinicalTrial")]
    if not all(source.get(keyword) for keyword in _TRIAL):
        for keyword in trial:
            delattr(source, keyword)
        trial = []
    if "PatientIdentityRemoved" in source and "DeidentificationMethod" not in source:
        del source.PatientIdentityRemoved  # the method may have been a sequence
    for keyword in (*_NEEDED, *_NEEDED_TOO, *(_TRIAL_TOO if trial else ())):
        if keyword not in source:
            setattr(source, keyword, "")


def _copy(dataset: Dataset, source: Dataset) -> None:
    """Copy the readable elements of patient, study, series and equipment, made valid; sequences stay out.

    What had to be changed is logged by name alone: the value may be the patient's.
    """
    from pydicom.datadict import keyword_for_tag

    for tag in sorted(dataset.keys()):
        keyword = keyword_for_tag(tag)
        if not keyword or keyword in _NOT_COPIED or not (tag.group in _GROUPS or keyword == "BodyPartExamined"):
            continue
        try:
            element = dataset[tag]
            if element.VR == "SQ":
                continue
            value = cleaned(keyword, str(element.VR), element.value)
            if str(value or "") != str(element.value or "").strip():
                _log.info("%s of the source breaks the standard: %s", keyword, "changed" if value else "left out")
            if value not in (None, ""):
                setattr(source, keyword, value)
        except Exception:  # a damaged element is no reason to lose the rest
            continue

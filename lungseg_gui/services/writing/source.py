"""What an object about a radiograph copies from the radiograph's own header, made valid."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.study import Image
from lungseg_gui.services.writing.values import cleaned

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_log = logging.getLogger("lungseg.seg")
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
UNICODE = "ISO_IR 192"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
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


def encoded(what: str, image: Image, build: Callable[[Dataset], bytes]) -> bytes:
    """Build an object about an image from what the image's own file says.

    Parameters
    ----------
    what : str
        Such as ``DICOM SEG``, the same in every language: for the sentence of what failed.
    build : callable
        Takes the cleaned header, returns the whole file.

    Raises
    ------
    LungSegError
        If the image is not a DICOM file, if its file was changed or lacks what the object must name.
    """
    if not image.is_dicom:
        raise LungSegError(
            tr("{name} is not a DICOM file, so a {what} cannot refer to it.", name=image.name, what=what),
            remedy=tr("Export the mask as PNG."),
        )
    try:
        with warnings.catch_warnings():
            # They quote the values that they dislike, and with them the patient.
            warnings.simplefilter("ignore")
            return build(_source(what, image))
    except LungSegError:
        raise
    except Exception as error:  # highdicom raises many kinds on odd headers
        raise LungSegError(
            tr("{name} could not be exported as {what}: its header does not allow it.", name=image.name, what=what),
            remedy=tr("Export the mask as PNG."),
            cause=RuntimeError(type(error).__name__),
        ) from None


def as_file(made: Dataset) -> bytes:
    """Return a DICOM object as a whole file."""
    buffer = BytesIO()
    made.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def series_number(source: Dataset, behind: int = 1000) -> int:
    """Return a number behind those of the study's images."""
    try:
        return behind + max(0, int(source.get("SeriesNumber") or 0)) % 1_000_000
    except (TypeError, ValueError):
        return behind


def side_and_part(made: Dataset, source: Dataset) -> None:
    """Say which side and part was examined, as the source does."""
    part = str(source.get("BodyPartExamined") or "").upper()
    if part:
        made.BodyPartExamined = part
    # A chest has no side: there the standard forbids the element (2C, PS3.3 C.7.3.1).
    if source.get("Laterality") and part and part not in _WITHOUT_SIDE:
        made.Laterality = source.get("Laterality")


def _source(what: str, image: Image) -> Dataset:
    """Read what an object copies from its source, cleaned of what would make it invalid.

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
            tr("{name} could not be exported as {what}: its file could not be reread.", name=image.name, what=what),
            remedy=tr("Check that the drive is connected, or export the mask as PNG."),
            cause=RuntimeError(type(error).__name__),
        ) from None
    source = Dataset()
    source.file_meta = FileMetaDataset()
    source.file_meta.TransferSyntaxUID = UID(EXPLICIT_LITTLE)
    _copy(dataset, source)
    study, instance = source.get("StudyInstanceUID"), source.get("SOPInstanceUID")
    if not study or not instance:
        raise LungSegError(
            tr("{name} could not be exported as {what}: its file names no study.", name=image.name, what=what),
            remedy=tr("Export the mask as PNG."),
        )
    if image.uid != str(instance):
        raise LungSegError(
            tr(
                "{name} could not be exported as {what}: its file was replaced by another image.",
                name=image.name,
                what=what,
            ),
            remedy=tr("Open the file again."),
        )
    _complete(source)
    if "SOPClassUID" not in source:
        source.SOPClassUID = _SECONDARY_CAPTURE
    if "SeriesInstanceUID" not in source:
        raise LungSegError(
            tr("{name} could not be exported as {what}: its file names no series.", name=image.name, what=what),
            remedy=tr("Export the mask as PNG."),
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

    What had to be changed is logged only by name: the value may be the patient's.
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

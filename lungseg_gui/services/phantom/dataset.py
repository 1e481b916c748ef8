"""A phantom as a DICOM data set; pydicom comes with it."""

from __future__ import annotations

import io
from typing import Literal

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.coding import Code
from pydicom.uid import (
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEGLSLossless,
    RLELossless,
    generate_uid,
)

from lungseg_gui.core.study import PHANTOM_MADE_BY
from lungseg_gui.services.phantom.draw import Phantom

Compression = Literal["none", "rle", "jpeg-ls"]

_SYNTAX = {"rle": RLELossless, "jpeg-ls": JPEGLSLossless}


def encoded(phantom: Phantom, compression: Compression = "none") -> bytes:
    """Return the phantom as a DX image for presentation (DICOM PS3.3 A.26); ``compression`` keeps every bit."""
    dataset = dicom_dataset(phantom)
    if compression != "none":
        dataset.compress(_SYNTAX[compression], generate_instance_uid=False)
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def dicom_dataset(phantom: Phantom) -> Dataset:
    """Return the phantom as an uncompressed data set; its UIDs follow from seed, shape and bits."""
    height, width = phantom.pixels.shape
    entropy = ["lungseg phantom", str(phantom.seed), f"{height}x{width}", str(phantom.bits)]
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.ImageType = ["DERIVED", "PRIMARY", ""]
    dataset.SOPClassUID = DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID = generate_uid(entropy_srcs=[*entropy, "instance"])
    dataset.StudyInstanceUID = generate_uid(entropy_srcs=[*entropy, "study"])
    dataset.SeriesInstanceUID = generate_uid(entropy_srcs=[*entropy, "series"])
    _identify(dataset, phantom)
    _describe_acquisition(dataset, phantom)
    _describe_pixels(dataset, phantom)
    dataset.PixelData = np.ascontiguousarray(phantom.pixels, dtype="<u2").tobytes()
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta = meta
    return dataset


def _identify(dataset: Dataset, phantom: Phantom) -> None:
    """Set patient, study and series: no patient, no date."""
    dataset.PatientName = f"Phantom^{phantom.seed}"
    dataset.PatientID = f"PHANTOM-{phantom.seed}"
    dataset.PatientBirthDate = ""
    dataset.PatientSex = ""
    for empty in ("StudyDate", "StudyTime", "AccessionNumber", "ReferringPhysicianName", "StudyID", "ContentDate"):
        setattr(dataset, empty, "")
    dataset.ContentTime = ""
    dataset.StudyDescription = "Drawn chest radiograph, no patient"
    dataset.SeriesDescription = "Chest PA (phantom)"
    dataset.Modality = "DX"
    dataset.PresentationIntentType = "FOR PRESENTATION"
    dataset.SeriesNumber = 1
    dataset.InstanceNumber = 1
    dataset.Manufacturer, dataset.ManufacturerModelName = PHANTOM_MADE_BY
    # The standard's own words for "no patient": no training takes it beside patients, ours or another's.
    dataset.QualityControlSubject = dataset.QualityControlImage = "YES"


def _describe_acquisition(dataset: Dataset, phantom: Phantom) -> None:
    """Set anatomy, view and detector."""
    spacing = [f"{phantom.spacing.row:.6g}", f"{phantom.spacing.column:.6g}"]
    dataset.BodyPartExamined = "CHEST"
    dataset.ViewPosition = "PA"
    dataset.PatientOrientation = ["L", "F"]
    dataset.ImageLaterality = "U"
    dataset.AnatomicRegionSequence = [_coded(Code("51185008", "SCT", "Chest"))]
    view = _coded(Code("272479007", "SCT", "Postero-anterior"))
    view.ViewModifierCodeSequence = []
    dataset.ViewCodeSequence = [view]
    dataset.PatientOrientationCodeSequence = [_coded(Code("10904000", "SCT", "Erect"))]
    dataset.PositionerType = "NONE"
    dataset.DetectorType = "DIRECT"
    dataset.ImagerPixelSpacing = spacing
    dataset.PixelSpacing = spacing
    dataset.KVP = "120"
    dataset.AcquisitionContextSequence = []


def _coded(code: Code) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code.value, code.scheme_designator, code.meaning
    return item


def _describe_pixels(dataset: Dataset, phantom: Phantom) -> None:
    """Set the grid, the bits and a window over the values of the body."""
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.Rows, dataset.Columns = phantom.pixels.shape
    dataset.BitsAllocated = 16
    dataset.BitsStored = phantom.bits
    dataset.HighBit = phantom.bits - 1
    dataset.PixelRepresentation = 0
    dataset.BurnedInAnnotation = "NO"
    dataset.LossyImageCompression = "00"
    dataset.PixelIntensityRelationship = "LOG"
    dataset.PixelIntensityRelationshipSign = -1
    dataset.PresentationLUTShape = "IDENTITY"
    dataset.RescaleIntercept = "0"
    dataset.RescaleSlope = "1"
    dataset.RescaleType = "US"
    low, high = np.percentile(phantom.pixels[::8, ::8], (2.0, 99.8))
    dataset.WindowCenter = f"{(low + high) / 2.0:.0f}"
    dataset.WindowWidth = f"{max(high - low, 2.0):.0f}"
    dataset.WindowCenterWidthExplanation = "NORMAL"

"""A phantom on disk: as a DICOM DX image, as PNG, and the sample study that is shipped."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Literal

import cv2
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

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.study import PHANTOM_MADE_BY
from lungseg_gui.resources import resource_path
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.phantom.draw import Phantom, draw

Compression = Literal["none", "rle", "jpeg-ls"]

SAMPLE_SEED = 2
"""Seed of the shipped sample study; ``resources/sample/README.md`` has the command that made it."""
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SYNTAX = {"rle": RLELossless, "jpeg-ls": JPEGLSLossless}


def write_dicom(path: Path, phantom: Phantom, *, compression: Compression = "none") -> None:
    """Write a phantom as a DX image for presentation (DICOM PS3.3 A.26), atomically.

    Parameters
    ----------
    path : Path
        The file.
    compression : {"none", "rle", "jpeg-ls"}
        All of them keep every bit.

    Raises
    ------
    LungSegError
        If the file cannot be written.
    """
    dataset = dicom_dataset(phantom)
    if compression != "none":
        dataset.compress(_SYNTAX[compression], generate_instance_uid=False)
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    atomic_write_bytes(path, stream.getvalue())


def write_png(path: Path, phantom: Phantom) -> None:
    """Write the pixels as a greyscale PNG of 16 bit, with the values as they are, atomically; its text says phantom."""
    made, code = cv2.imencode(".png", phantom.pixels)
    if not made:
        raise LungSegError(
            tr("{name} could not be encoded as PNG.", name=path.name), remedy=tr("Choose a smaller size.")
        )
    content = code.tobytes()
    place = len(PNG_SIGNATURE) + 25  # behind IHDR
    atomic_write_bytes(path, content[:place] + _text_chunk("Software", " ".join(PHANTOM_MADE_BY)) + content[place:])


def _text_chunk(keyword: str, words: str) -> bytes:
    """Return a tEXt chunk (PNG, third edition, 11.3.3.2)."""
    body = b"tEXt" + keyword.encode("latin-1") + b"\0" + words.encode("latin-1")
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))


def sample_study(home: Path) -> Path:
    """Return the sample study: the one that is shipped, else one drawn into ``home``."""
    try:
        return resource_path("sample/sample.dcm")
    except FileNotFoundError:
        path = home / "sample" / "sample.dcm"
        if not path.exists():
            write_dicom(path, draw(SAMPLE_SEED, shape=(1536, 1536)))
        return path


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

"""A DICOM file as an Image."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import cast

import numpy as np
from pydicom.dataset import Dataset

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.study import Image, Pixels, Spacing, Study
from lungseg_gui.core.turn import Turn, is_frontal
from lungseg_gui.services.reading.fields import decimals, items, numbers, text, texts
from lungseg_gui.services.reading.graphics import graphics_of, has_overlay_bits
from lungseg_gui.services.reading.header import Header, parse_header
from lungseg_gui.services.reading.modality import Modality, loses_bits, stored_values, to_pixels
from lungseg_gui.services.reading.notices import of_bits, of_turn, of_window
from lungseg_gui.services.reading.objects import of_kind
from lungseg_gui.services.reading.opened import Opened
from lungseg_gui.services.reading.stored import PixelFormat, pixel_format, read_frame
from lungseg_gui.services.reading.voi import windows, without_flat

_ATTRIBUTES = (
    "SOPClassUID",
    "Manufacturer",
    "ManufacturerModelName",
    "QualityControlImage",
    "QualityControlSubject",
    "BodyPartExamined",
    "ImageLaterality",
    "PatientSex",
    "PatientAge",
    "StudyTime",
    "PhotometricInterpretation",
    "PresentationLUTShape",
    "PresentationIntentType",
    "BitsStored",
    "RescaleType",
    "KVP",
    "Exposure",
    "BurnedInAnnotation",
)
_LATERAL = frozenset({"LL", "RL", "LLO", "LPO", "RAO", "RPO", "LAO", "RLO", "LATERAL", "LAT"})
# Lateral, left lateral, right lateral and oblique in SNOMED CT and SNOMED RT, whatever language their meaning is in.
_LATERAL_CODES = frozenset(
    ("399067008", "399173006", "399198007", "399182000", "R-102CD", "R-10236", "R-10232", "R-102C1")
)
_LATERAL_WORDS = ("lateral", "oblique", "sagittal")
# The patient's axes: right to left, front to back, head to foot.
_AXES = {"L": 0, "R": 0, "A": 1, "P": 1, "H": 2, "F": 2}
_MOST_ASPECT = 20.0  # beyond it the tag is wrong
_CHEST = ("CHEST", "THORAX", "LUNG", "RIB", "STERNUM", "CLAVICLE", "TORSO")


def read_dicom(path: Path, content: memoryview) -> Opened:
    """Turn a DICOM file that is in memory into an Image that is not identified yet.

    Raises
    ------
    Unreadable, or anything that pydicom raises on a damaged file
        The caller turns all of it into one sentence.
    """
    header = parse_header(content)
    dataset = header.dataset
    form = pixel_format(dataset)
    decoded, form, was_colour = read_frame(header, form)
    values = stored_values(decoded, form)
    pixels, modality = to_pixels(dataset, decoded.samples, values, form)
    pixels = cast("Pixels", np.ascontiguousarray(pixels))
    pixels.setflags(write=False)
    spacing, note = _spacing(dataset)
    marked = has_overlay_bits(dataset)  # they are in the unused bits
    presets, flat = without_flat(windows(dataset, modality), pixels, padding=modality.padding)
    image = Image(
        uid=text(dataset, "SOPInstanceUID"),
        pixels=pixels,
        bits=modality.bits,
        source=path,
        format="DICOM",
        slope=modality.slope,
        intercept=modality.intercept,
        spacing=spacing,
        spacing_note=note,
        pixel_aspect=_aspect(dataset),
        voi=presets,
        study=_study(dataset),
        orientation=_orientation(dataset),
        inverted=modality.inverted,
        padding=modality.padding,
        graphics=graphics_of(dataset, decoded, form),
        notices=(
            *((decoded.notice,) if decoded.notice else ()),
            *of_bits(lost=not marked and loses_bits(dataset, decoded, values, form)),
            *of_kind(dataset, header.stored_as),
            *_notices(dataset, form, was_colour=was_colour),
            *of_window(left_out=flat, others=bool(presets)),
        ),
        attributes=MappingProxyType(_attributes(dataset, header, modality)),
        rendering=modality.rendering,
    )
    return Opened(image, decoded.samples, values)


def _study(dataset: Dataset) -> Study:
    return Study(
        study_uid=text(dataset, "StudyInstanceUID"),
        patient_id=text(dataset, "PatientID"),
        patient_name=text(dataset, "PatientName"),
        date=text(dataset, "StudyDate") or text(dataset, "AcquisitionDate") or text(dataset, "ContentDate"),
        description=text(dataset, "StudyDescription") or text(dataset, "SeriesDescription"),
        modality=text(dataset, "Modality"),
        view_position=text(dataset, "ViewPosition"),
    )


def _orientation(dataset: Dataset) -> tuple[str, ...]:
    """Return PatientOrientation where it has two usable directions (PS3.3 C.7.6.1.1.1), which no axis has both of."""
    found = tuple(item.upper() for item in texts(dataset, "PatientOrientation"))
    if len(found) != 2 or not all(item and all(letter in _AXES for letter in item) for item in found):
        return ()
    return found if _AXES[found[0][0]] != _AXES[found[1][0]] else ()


def _spacing(dataset: Dataset) -> tuple[Spacing | None, str]:
    """Return the spacing in mm and where it comes from, in English: a key of its own for comparisons.

    PixelSpacing comes first: where it differs from ImagerPixelSpacing it was calibrated (PS3.3 10.7.1.3).
    """
    for keyword, note in (
        ("PixelSpacing", tr_later("from the file")),
        ("ImagerPixelSpacing", tr_later("at the detector, without the magnification")),
        ("NominalScannedPixelSpacing", tr_later("of the scanned film")),
    ):
        found = numbers(dataset, keyword)
        spacing = Spacing.trusted(*found[:2]) if len(found) >= 2 else None
        if spacing is None:
            continue
        if keyword == "PixelSpacing" and _differs(found, numbers(dataset, "ImagerPixelSpacing")):
            note = tr_later("calibrated, from the file")
        return spacing, note
    if "PixelSpacing" in dataset or "ImagerPixelSpacing" in dataset:
        return None, tr_later("the file's value is not plausible")
    return None, tr_later("not in the file")


def _aspect(dataset: Dataset) -> float:
    """Return height over width of a pixel as PixelAspectRatio has it, for files without a spacing; else 1."""
    found = decimals(dataset, "PixelAspectRatio")
    if len(found) < 2 or not found[0] or not found[1]:
        return 1.0
    aspect = found[0] / found[1]
    return aspect if 1 / _MOST_ASPECT <= aspect <= _MOST_ASPECT else 1.0


def _differs(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(other) >= 2 and any(abs(a - b) > 1e-3 * abs(b) for a, b in zip(one, other, strict=False))


def _notices(dataset: Dataset, form: PixelFormat, *, was_colour: bool) -> tuple[str, ...]:
    notices: list[str] = []
    if form.frames > 1:
        notices.append(tr("This file has {frames} frames; the first one is shown.", frames=form.frames))
    if was_colour:
        notices.append(tr("This file was marked as a photograph; its pixels are grey and were read as a radiograph."))
    part = text(dataset, "BodyPartExamined").upper()
    if part and not any(word in part for word in _CHEST):
        notices.append(
            tr("According to the file this is {part}, not a chest: the model is for chest radiographs only.", part=part)
        )
    if not (_is_frontal_view(dataset) and is_frontal(_orientation(dataset))):
        notices.append(tr("This is not a frontal view: the model is for PA and AP views only."))
    if text(dataset, "PresentationIntentType").upper() == "FOR PROCESSING":
        notices.append(tr("These are raw detector values, not intended for reading."))
    return (*notices, *of_turn(Turn.of(_orientation(dataset))))


def _is_frontal_view(dataset: Dataset) -> bool:
    """Whether neither ViewPosition nor ViewCodeSequence (PS3.16 CID 4010) says another view; a decubitus is frontal."""
    if text(dataset, "ViewPosition").upper() in _LATERAL:
        return False
    for item in items(dataset, "ViewCodeSequence")[:1]:
        said = text(item, "CodeMeaning").lower()
        if text(item, "CodeValue") in _LATERAL_CODES:
            return False
        if "decubitus" not in said and any(word in said for word in _LATERAL_WORDS):
            return False
    return True


def _attributes(dataset: Dataset, header: Header, modality: Modality) -> dict[str, str]:
    found = {keyword: text(dataset, keyword) for keyword in _ATTRIBUTES}
    found["TransferSyntaxUID"] = header.transfer_syntax
    found["Polarity"] = "inverted" if modality.inverted else "as stored"
    return {keyword: line for keyword, line in found.items() if line}

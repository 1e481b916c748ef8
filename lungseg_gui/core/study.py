"""A radiograph as the program holds it: pixels of the right polarity, spacing, windows and names."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.graphics import Graphic
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr_later
from lungseg_gui.core.printable import printable
from lungseg_gui.core.turn import Turn

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
VoiFunction = Literal["linear", "linear_exact", "sigmoid"]

# A detector element finer than 0.02 mm or coarser than 2 mm is a wrong tag, not a radiograph.
_PLAUSIBLE_MM = (0.02, 2.0)
# Rows and columns that differ by less than this are one value, rounded differently by the writer of the file.
_SAME_SPACING = 1e-3

PHANTOM_MADE_BY = ("lungseg", "phantom")
"""Manufacturer and model of what the program draws itself."""


@dataclass(frozen=True)
class Spacing:
    """Distance between the centres of neighbouring pixels, in mm."""

    row: float
    column: float

    @property
    def pixel_area(self) -> float:
        """Area of one pixel in mm²."""
        return self.row * self.column

    @staticmethod
    def trusted(row: float | None, column: float | None) -> Spacing | None:
        """Return the spacing where both values are finite, positive and plausible (0.02 to 2 mm), else None."""
        low, high = _PLAUSIBLE_MM
        if row is None or column is None:
            return None
        if not (math.isfinite(row) and math.isfinite(column) and low <= row <= high and low <= column <= high):
            return None
        return Spacing(float(row), float(column))


@dataclass(frozen=True, eq=False)
class Voi:
    """One way to show the pixels: a window, or a table from the file.

    Attributes
    ----------
    name : str
        As shown in the list of windows, such as ``File 1`` or the file's explanation.
    centre, width : float
        In the units of ``Image.pixels`` (``Image.modality_value`` turns a centre into the file's units).
    function : {"linear", "linear_exact", "sigmoid"}
        DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3.
    table : ndarray of uint8 or None
        Length 256 (8-bit pixels) or 65536: pixel value to grey; given for VOI LUT sequences, then centre and
        width describe the part of the table that is not flat.
    """

    name: str
    centre: float
    width: float
    function: VoiFunction = "linear"
    table: NDArray[np.uint8] | None = None


@dataclass(frozen=True)
class Study:
    """What is known of the examination. Values are as in the file and may identify a patient: never logged."""

    study_uid: str = ""
    patient_id: str = ""
    patient_name: str = ""
    date: str = ""
    description: str = ""
    modality: str = ""
    view_position: str = ""


@dataclass(frozen=True, eq=False)
class Image:
    """One radiograph (one SOP instance, or one picture file).

    Attributes
    ----------
    uid : str
        SOPInstanceUID, for what DICOM refers to; "" for pictures and files that name none. Not unique: the key of
        an image is its ``identity``.
    pixels : ndarray (H, W), uint8 or uint16, C-contiguous, read-only, native byte order
        On the stored grid, modality LUT applied, low values dark (MONOCHROME1 and a presentation LUT INVERSE are
        inverted once). Signed or fractional modality values are shifted to unsigned integers.
    bits : int
        Bits that the values use (8 to 16).
    padding : float
        Share of the pixels outside the image, as the file says; they are 0.
    slope, intercept : float
        ``modality value = slope * pixel + intercept``; the slope is negative where the polarity was inverted.
    spacing : Spacing or None
        None unless trustworthy; then no mm are shown.
    spacing_note : str
        Where the spacing comes from, or why there is none; one short phrase for the reader.
    voi : tuple of Voi
        Windows of the file, in its order; empty for files without one.
    source : Path
        The file.
    format : str
        ``DICOM``, ``PNG`` or ``JPEG``.
    pixel_aspect : float
        Height over width of a pixel where there is no spacing to say it (DICOM's PixelAspectRatio).
    orientation : tuple of str
        Direction of the stored rows (to the right) and columns (downwards) in the patient, such as ``("L", "F")``:
        DICOM's PatientOrientation, what EXIF says of a picture, or what the reader says (:meth:`turned`). Empty where
        nothing is known, then an upright PA or AP view is assumed. :attr:`turn` follows from it.
    graphics : tuple of Graphic
        What the file lays over its pixels: overlays and shutters. Only for the screen.
    notices : tuple of str
        Sentences that the reader should see, such as "This file was marked as a photograph".
    rendering : str
        What made ``pixels`` of the stored values (modality LUT, rescale, polarity); "" where nothing did.
    identified_as : Identity or None
        As the reader found it in the stored values; None for images that come from no file.
    """

    uid: str
    pixels: Pixels
    bits: int
    source: Path
    format: str
    slope: float = 1.0
    intercept: float = 0.0
    spacing: Spacing | None = None
    spacing_note: str = tr_later("not available")
    pixel_aspect: float = 1.0
    voi: tuple[Voi, ...] = ()
    study: Study = field(default_factory=Study)
    orientation: tuple[str, ...] = ()
    inverted: bool = False
    padding: float = 0.0
    graphics: tuple[Graphic, ...] = ()
    notices: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    rendering: str = ""
    identified_as: Identity | None = None

    @cached_property
    def identity(self) -> Identity:
        """Which image it is; one that no file was read for is identified by its pixels."""
        known = self.identified_as
        return known or Identity.of(self.pixels, uid=self.uid, patient_id=self.study.patient_id)

    @property
    def circumstances(self) -> str:
        """Short hash of what a prediction depends on apart from the stored values and the model version.

        The file's tags say it, or the reader: how values become grey, how the image stands, the shape of its pixels.
        Where it differs, an old prediction is another image's. Their size in mm changes measures and checks, which are
        made of the image on the screen, and no prediction.
        """
        said = (self.rendering, self.slope, self.intercept, self.orientation, round(self.aspect, 6))
        return hashlib.sha256(repr(said).encode()).hexdigest()[:16]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        height, width = self.pixels.shape
        return height, width

    @property
    def turn(self) -> Turn:
        """What brings the stored image upright, for screen, network, sides and training set; masks stay as stored."""
        return Turn.of(self.orientation)

    def turned(self, by: Turn) -> Image:
        """Return the same pixels, shown and read turned by ``by`` beyond what :attr:`turn` does now."""
        return replace(self, orientation=self.turn.then(by).directions)

    @property
    def aspect(self) -> float:
        """Height over width of a pixel: 1 where pixels are square or nothing is known."""
        return self.spacing.row / self.spacing.column if self.spacing is not None else self.pixel_aspect

    @property
    def proportions(self) -> tuple[float, float] | None:
        """(row, column) of a pixel only where it is not square: a network sees true proportions then.

        Only proportions, so that what it finds is the same at any size of the pixels; see :attr:`circumstances`.
        """
        return None if abs(self.aspect - 1.0) < _SAME_SPACING else (self.aspect, 1.0)

    @property
    def is_dicom(self) -> bool:
        """Whether a DICOM SEG can refer to this file."""
        return self.format == "DICOM"

    @property
    def name(self) -> str:
        """Name shown in the worklist: the file's, without an image suffix."""
        return stem(self.source)

    @property
    def is_phantom(self) -> bool:
        """Whether this is a drawing or a test object: the file says so (DICOM PS3.3 C.7.6.1, C.7.1.1)."""
        known = self.attributes
        if "YES" in (known.get("QualityControlImage"), known.get("QualityControlSubject")):
            return True
        return (known.get("Manufacturer"), known.get("ManufacturerModelName")) == PHANTOM_MADE_BY

    def modality_value(self, value: float) -> float:
        """Turn a pixel value into the units of the file."""
        return self.slope * value + self.intercept


_IMAGE_SUFFIXES = (".dcm", ".dicom", ".png", ".jpg", ".jpeg")


def stem(path: Path) -> str:
    """Return the file's name without .dcm, .dicom, .png, .jpg or .jpeg; other dots belong to UIDs and stay.

    What cannot be written, such as bytes that are not UTF-8, is replaced (:func:`printable`).
    """
    name = printable(path.name)
    for suffix in _IMAGE_SUFFIXES:
        if name.lower().endswith(suffix) and len(name) > len(suffix):
            return name[: -len(suffix)]
    return name

"""Which image it is: its content, and whose it is. The UID by itself is not unique in real archives."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

_READING = "~"  # between the digest of an image and the token of a second reading; no digest has it
_ROWS_BYTES = 4 << 20  # hashed at a time where the values have to be brought to the canonical form first


@dataclass(frozen=True)
class Identity:
    """One image, as the key of its review, its journal and its case in the training set.

    Attributes
    ----------
    uid : str
        SOPInstanceUID; "" where the file names none.
    shape : (int, int)
        Rows and columns as stored.
    digest : str
        SHA-256 of the stored values, before any table and before inversion; see :func:`digest_of`. Of a second reading
        its token follows: mask, strokes and remarks of that reading are kept under a key of their own.
    patient : str
        Hash of the PatientID; see :func:`patient_of`.
    """

    uid: str
    shape: tuple[int, int]
    digest: str
    patient: str

    @cached_property
    def key(self) -> str:
        """Short text of all four for files and tables: 32 hexadecimal digits that name nobody."""
        height, width = self.shape
        text = f"{self.uid}\0{height}x{width}\0{self.digest}\0{self.patient}"
        return _sha256(text)[:32]

    @property
    def reading(self) -> str:
        """Token of the second reading that it names, "" for the image itself."""
        return self.digest.partition(_READING)[2]

    @property
    def image(self) -> Identity:
        """The image itself, without regard to its reader."""
        return replace(self, digest=self.digest.partition(_READING)[0]) if self.reading else self

    def read_as(self, token: str) -> Identity:
        """Return the identity of a second reading of the image; "" for the image itself."""
        image = self.image
        return replace(image, digest=f"{image.digest}{_READING}{token}") if token else image

    @staticmethod
    def of(values: NDArray[Any], *, uid: str = "", patient_id: str = "") -> Identity:
        """Identify an image by its stored values (H, W), integers that mean what they say."""
        height, width = values.shape
        return Identity(uid, (height, width), digest_of(values), patient_of(patient_id))


def patient_of(patient_id: str) -> str:
    """Return a hash of the PatientID without the blanks around it; "" where there is none.

    It keeps the ID itself out of the program's files. Anybody with a list of IDs can still try them all: the files
    stay with the user, and what leaves the computer has salted hashes (``services/training_set``).
    """
    trimmed = patient_id.strip()
    return _sha256(f"patient\0{trimmed}")[:20] if trimmed else ""


def study_of(study_uid: str) -> str:
    """Return a hash of the StudyInstanceUID; "" where there is none."""
    trimmed = study_uid.strip()
    return _sha256(f"study\0{trimmed}")[:32] if trimmed else ""


def digest_of(values: NDArray[Any], table: NDArray[np.int32] | None = None) -> str:
    """Return the SHA-256 of stored values, row by row, each as 16 bits with the low byte first.

    How they were stored makes no difference: 8 or 16 bits, compressed without loss or not, other byte order, other
    bits in what the values leave free.

    Parameters
    ----------
    values : ndarray (H, W), integer
        The samples.
    table : ndarray of int32, length 256 or 65536, optional
        What each bit pattern of the samples means, from -32768 to 65535; None where they mean what they say.
    """
    found = hashlib.sha256()
    negative = False
    height, width = values.shape
    rows = max(1, _ROWS_BYTES // max(1, 4 * width))
    if table is not None:
        values = values.view(f"u{values.itemsize}")
    plain = 0 if table is None else _plain_below(table)
    for top in range(0, height, rows):
        part: NDArray[Any] = values[top : top + rows]
        if table is not None and int(part.max(initial=0)) >= plain:
            part = np.take(table, part)
        if part.dtype.kind == "i":
            negative = negative or bool(part.min(initial=0) < 0)
        found.update(np.ascontiguousarray(part.astype("<u2", copy=False)).data.cast("B"))
    if negative:  # -1 and 65535 have the same 16 bits
        found.update(b"negative values")
    return found.hexdigest()


def _plain_below(table: NDArray[np.int32]) -> int:
    """Return the first bit pattern that does not mean itself."""
    other = np.flatnonzero(table != np.arange(table.size))
    return int(other[0]) if other.size else table.size


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

"""What a training set counts: how many cases there are, what is still missing, and what drawn phantoms may do in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr_count
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.protocol import stated

KEPT_EVERY = 4
NEEDED_TO_LEARN = 6
NEEDED_KEPT = 2
_Entry = TypeVar("_Entry")


@dataclass(frozen=True)
class CaseRecord:
    """One accepted case.

    Attributes
    ----------
    kept_apart : bool
        Whether it scores models and never trains one; fixed when its patient was first accepted.
    patient : str
        Salted hash.
    original : Path or None
        The model's own mask.
    provenance : mapping
        model_version, date, dice (original against final), spacing ([row, column] in mm or None), protocol, edited,
        corrected, phantom, source (such as ``DICOM, DX``).
    image_hash : str
        Salted hash of the image's UID, see :meth:`TrainingSet.hashed`; "" where it was not noted.
    removed : bool
        Taken out: it counts no more, its files are kept.
    """

    case_id: str
    kept_apart: bool
    patient: str
    image: Path
    mask: Path
    original: Path | None
    provenance: Mapping[str, Any]
    image_hash: str = ""
    removed: bool = False

    @property
    def mask_sha256(self) -> str:
        """SHA-256 of the mask file: another mask of the case is another matter."""
        return str(self.provenance.get("mask_sha256", ""))

    @property
    def corrected(self) -> bool:
        """Whether the reader changed the model's mask; else it was confirmed as it was."""
        return corrected(self.provenance)

    @property
    def imported(self) -> bool:
        """Whether the mask came from another program, corrected here or not."""
        return bool(self.provenance.get("imported"))

    @property
    def phantom(self) -> bool:
        """Whether it is a drawing and no patient."""
        return bool(self.provenance.get("phantom"))

    @property
    def checked(self) -> bool:
        """Whether the mask passed the checks when it was accepted, or the reader confirmed what they found."""
        return bool(self.provenance.get("checked"))

    @property
    def burned_in(self) -> str:
        """DICOM's BurnedInAnnotation, see :func:`burned_in`; an earlier program did not note it."""
        return burned_in(self.provenance.get("burned_in"))

    @property
    def protocol(self) -> str:
        """What the mask means, one of ``core.protocol.PROTOCOLS``."""
        return stated(self.provenance.get("protocol"))


@dataclass(frozen=True)
class Counts:
    """How many cases there are to learn from, are held out, and came since the last training.

    Attributes
    ----------
    corrected : int
        Of all cases: those in which the reader changed the model's mask; the others are confirmed.
    new : int
        Accepted since the last training.
    new_corrected : int
        Of these: the corrected ones.
    missing : int
        Cases of new patients that must be accepted before a training can start.
    phantoms : bool
        Whether the cases are drawn phantoms.
    """

    learn: int
    kept: int
    new: int
    missing: int = 0
    corrected: int = 0
    new_corrected: int = 0
    phantoms: bool = False

    @property
    def total(self) -> int:
        """All cases."""
        return self.learn + self.kept

    @property
    def confirmed(self) -> int:
        """Cases that were accepted as the model had made them."""
        return self.total - self.corrected

    @property
    def sentence(self) -> str:
        """Why a training cannot start yet; "" where it can."""
        if not self.missing:
            return ""
        return tr_count(
            "Not enough yet: accept {n} more cases, one per patient.",
            "Not enough yet: accept 1 more case, one per patient.",
            self.missing,
        )


def still_missing(learn: int, kept: int, *, patients: int) -> int:
    """Return how many cases of new patients must be accepted before a training can start."""
    missing = 0
    while learn < NEEDED_TO_LEARN or kept < NEEDED_KEPT:
        missing += 1
        if (patients + missing) % KEPT_EVERY == 0:
            kept += 1
        else:
            learn += 1
    return missing


def counting(cases: Mapping[str, _Entry], phantoms: set[str]) -> dict[str, _Entry]:
    """Return the cases that count: drawn phantoms only where there is nothing else.

    What is learned from a drawing says nothing about patients, and a score on one would hide what a version does to
    them. A set of phantoms only is for trying the program out.
    """
    real = {case_id: case for case_id, case in cases.items() if case_id not in phantoms}
    return real or dict(cases)


def dice(first: Mask, second: Mask) -> float:
    """Dice of both lungs as one region, 2 |A and B| / (|A| + |B|); two empty masks agree fully."""
    return _overlap(first > 0, second > 0)


def agreement(original: Mask | None, mask: Mask) -> dict[str, float | None]:
    """Dice between the model's mask and the final one; None where the model made none."""
    names = {"dice": None, "dice_right": RIGHT, "dice_left": LEFT}
    if original is None:
        return dict.fromkeys(names)
    return {
        name: round(dice(original, mask) if value is None else _overlap(original == value, mask == value), 6)
        for name, value in names.items()
    }


def _overlap(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    both = int(np.count_nonzero(first)) + int(np.count_nonzero(second))
    return 2.0 * int(np.count_nonzero(first & second)) / both if both else 1.0


def burned_in(said: object) -> str:
    """Return whether letters are burned into an image: "YES" or "NO"; "" where its file does not say."""
    return str(said) if said in ("YES", "NO") else ""


def corrected(provenance: Mapping[str, Any]) -> bool:
    """Return whether the reader changed the model's mask; a set of an earlier program knows what was touched."""
    return bool(provenance.get("corrected", provenance.get("edited")))

"""Suspect masks of a training set: left out until the reader confirms them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import cv2
import numpy as np

from lungseg_gui.core import suspects
from lungseg_gui.core.study import Pixels, Spacing
from lungseg_gui.services.frozen import Frozen, Material
from lungseg_gui.services.sentences import as_sentences
from lungseg_sets.masks import read_mask


@dataclass(frozen=True)
class Suspect:
    """A suspect mask.

    Attributes
    ----------
    kept_apart : bool
        Left out of the verdict; else left out of what is learned.
    sentence : str
        Why, for the reader.
    mask_sha256 : str
        Of the mask file: another mask of the case is another matter.
    """

    case_id: str
    kept_apart: bool
    sentence: str
    mask_sha256: str

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def sorted_out(frozen: Frozen, confirmed: Mapping[str, str]) -> tuple[Frozen, tuple[Suspect, ...]]:
    """Leave out the masks that fail the checks, of those that were not checked when they were accepted.

    Parameters
    ----------
    confirmed : mapping
        Case to the SHA-256 of the mask that the reader has confirmed.

    Raises
    ------
    LungSegError
        A mask that cannot be read.
    """
    found: list[Suspect] = []
    for case in frozen.cases:
        if case.checked or confirmed.get(case.case_id) == case.mask_sha256:
            continue
        spacing = Spacing.trusted(*case.spacing) if case.spacing is not None else None
        with as_sentences():
            mask = read_mask(case.mask)
        sentence = suspects.by_anatomy(mask, pixels=_pixels(case), spacing=spacing, protocol=case.protocol)
        if sentence:
            found.append(Suspect(case.case_id, case.kept_apart, sentence, case.mask_sha256))
    out = {suspect.case_id for suspect in found}
    cases = tuple(case for case in frozen.cases if case.case_id not in out)
    return replace(frozen, cases=cases), tuple(found)


def _pixels(case: Material) -> Pixels | None:
    """Return the grey image of a case; None where it cannot be read, which the training reports by itself."""
    pixels = cv2.imread(str(case.image), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.ndim != 2:
        return None
    return np.asarray(pixels, np.uint16) if pixels.dtype == np.uint16 else np.asarray(pixels, np.uint8)

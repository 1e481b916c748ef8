"""Masks of a training set that are left out until the reader confirms them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from lungseg_gui.core import doubt
from lungseg_gui.services.snapshot import Frozen
from lungseg_gui.services.writing.png import read_mask


@dataclass(frozen=True)
class Doubt:
    """A mask in doubt.

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


def sorted_out(frozen: Frozen, confirmed: Mapping[str, str]) -> tuple[Frozen, tuple[Doubt, ...]]:
    """Leave out the masks that fail the anatomical checks.

    Parameters
    ----------
    confirmed : mapping
        Case to the SHA-256 of the mask that the reader has confirmed.

    Raises
    ------
    LungSegError
        A mask that cannot be read.
    """
    doubts: list[Doubt] = []
    for case in frozen.cases:
        if confirmed.get(case.case_id) == case.mask_sha256:
            continue
        sentence = doubt.by_anatomy(read_mask(case.mask))
        if sentence:
            doubts.append(Doubt(case.case_id, case.kept_apart, sentence, case.mask_sha256))
    out = {found.case_id for found in doubts}
    cases = tuple(case for case in frozen.cases if case.case_id not in out)
    return replace(frozen, cases=cases), tuple(doubts)

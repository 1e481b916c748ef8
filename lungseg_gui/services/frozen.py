"""A frozen copy of a training set: what is accepted in the meantime does not touch a fine-tuning that runs."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.services.files import writing_failed


@dataclass(frozen=True)
class Material:
    """One case to learn from or to score on.

    Attributes
    ----------
    kept_apart : bool
        Scores, never trains.
    patient : str
        What must not be on both sides.
    spacing : (float, float) or None
        Row and column, mm.
    mask_sha256 : str
        Of the mask file; filled in when it is frozen.
    protocol : str
        What the mask means.
    checked : bool
        Whether the mask passed the checks when it was accepted, or the reader confirmed what they found.
    """

    case_id: str
    kept_apart: bool
    patient: str
    image: Path
    mask: Path
    original: Path | None = None
    spacing: tuple[float, float] | None = None
    mask_sha256: str = ""
    protocol: str = LUNG_FIELD
    checked: bool = False


@dataclass(frozen=True)
class Frozen:
    """The copy, with one hash over all of its content."""

    cases: tuple[Material, ...]
    digest: str

    @property
    def learn(self) -> tuple[Material, ...]:
        """The training cases."""
        return tuple(case for case in self.cases if not case.kept_apart)

    @property
    def kept(self) -> tuple[Material, ...]:
        """What scores."""
        return tuple(case for case in self.cases if case.kept_apart)

    @property
    def patients(self) -> int:
        """How many patients there are."""
        return len({case.patient for case in self.cases})


def freeze(cases: Iterable[Material], folder: Path, *, link: bool) -> Frozen:
    """Put a copy of every file into ``folder``.

    Parameters
    ----------
    link : bool
        Hard links instead of copies where the disk allows it: right only for files that are replaced and never
        changed in place, as those of the program's own training set are.

    Raises
    ------
    LungSegError
        A file is missing, a patient is on both sides, or the disk is full.
    """
    frozen: list[Material] = []
    total = hashlib.sha256()
    for case in sorted(cases, key=lambda case: case.case_id):
        image, image_hash = _take(case.image, folder / "imagesTr", link=link)
        mask, mask_hash = _take(case.mask, folder / "labelsTr", link=link)
        original = None
        if case.original is not None:
            original, original_hash = _take(case.original, folder / "originals", link=link)
            total.update(original_hash.encode())
        total.update(f"{case.case_id} {case.kept_apart} {image_hash} {mask_hash} {case.protocol}\n".encode())
        frozen.append(replace(case, image=image, mask=mask, original=original, mask_sha256=mask_hash))
    teaching = {case.patient for case in frozen if not case.kept_apart}
    leak = next((case for case in frozen if case.kept_apart and case.patient in teaching), None)
    if leak is not None:
        raise LungSegError(
            tr("The patient of {case} is both in training and held out.", case=leak.case_id),
            remedy=tr("Correct the split: each patient belongs on one side."),
        )
    return Frozen(tuple(frozen), total.hexdigest())


def _take(source: Path, folder: Path, *, link: bool) -> tuple[Path, str]:
    """Link or copy one file and return where it is and the SHA-256 of its content."""
    target = folder / source.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (link and _linked(source, target)):
            shutil.copyfile(source, target)
        with target.open("rb") as stream:
            return target, hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise LungSegError(
            tr("{name} is missing from the training set.", name=source.name),
            remedy=tr("Accept this case again or remove it."),
            cause=error,
        ) from error
    except OSError as error:
        raise writing_failed(target, error) from error


def _linked(source: Path, target: Path) -> bool:
    if not source.is_file():
        raise FileNotFoundError(source)
    try:
        os.link(source, target)
    except OSError:
        return False  # another disk, or one without hard links
    return True

"""Writes a training set as one zip to pass on: whole or not at all, and nothing in it that is not on the list."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui import __version__
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Box
from lungseg_gui.core.study import Pixels
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.services.files import atomic_file, sha256, writing_failed
from lungseg_gui.services.training_set import layout, package

Tell = Callable[[int, int], object]
"""Called with how many cases are written and how many there are; may raise Cancelled."""


@dataclass(frozen=True)
class Packed:
    """What became of a training set.

    Attributes
    ----------
    cases, patients : int
        In the package.
    left : tuple of str
        Cases that BurnedInAnnotation keeps out.
    unstated : int
        Cases in the package whose file did not say whether letters are burned in.
    """

    cases: int
    patients: int
    left: tuple[str, ...]
    unstated: int


def must_stay(record: CaseRecord, blanked: Sequence[Box]) -> bool:
    """Whether a case cannot leave: its file says that letters are burned in, and nobody blanked anything."""
    return record.burned_in == "YES" and not blanked


def pack(
    records: Sequence[CaseRecord],
    out: Path,
    *,
    blanked: Mapping[str, Sequence[Box]] | None = None,
    tell: Tell = lambda done, total: None,
) -> Packed:
    """Write cases into one zip.

    Parameters
    ----------
    blanked : mapping
        Case id to rectangles that become black in the copy; the training set keeps its pixels.

    Raises
    ------
    LungSegError
        No case can leave, one cannot be read, or the disk is full; the file is as it was before.
    Cancelled
        From ``tell``; likewise.
    """
    given = blanked or {}
    # What is blanked beside an image blanks nothing of it.
    marks = {record.case_id: _inside(record, given.get(record.case_id, ())) for record in records}
    left = tuple(record.case_id for record in records if must_stay(record, marks[record.case_id]))
    there = [record for record in records if record.case_id not in left]
    if not there:
        burned = tr("No package was written: every image has burnt-in text.")
        raise LungSegError(
            burned if left else tr("No package was written: there are no cases."),
            remedy=tr("Blank them by hand, or choose other cases.") if left else tr("Choose other cases."),
        )
    cases: list[package.PackedCase] = []
    try:
        with atomic_file(out) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as pack:
            for number, record in enumerate(there):
                tell(number, len(there))
                contents = _contents(record, marks[record.case_id])
                hashes = {role: sha256(one) for role, one in contents.items()}
                case = _said(record, hashes, marks[record.case_id])
                for role, content in contents.items():
                    _put(pack, case.place(role), content)
                cases.append(case)
            for name, content in package.for_people(cases).items():
                _put(pack, name, content)
            _put(pack, package.MANIFEST, package.manifest(cases, __version__))
            tell(len(there), len(there))
    except OSError as error:
        raise writing_failed(out, error) from error
    unstated = sum(not case.burned_in and not case.blanked for case in cases)
    return Packed(len(cases), len({case.patient for case in cases}), left, unstated)


def picture_of(record: CaseRecord, blanked: Sequence[Box] = ()) -> Pixels:
    """Return the image (H, W) of a case as it would leave.

    Raises
    ------
    LungSegError
        It cannot be read.
    """
    try:
        code = np.frombuffer(record.image.read_bytes(), np.uint8)
        pixels = cast("NDArray[Any] | None", cv2.imdecode(code, cv2.IMREAD_UNCHANGED) if code.size else None)
    except (OSError, cv2.error) as error:
        raise _unreadable(record) from error
    if pixels is None or pixels.ndim != 2 or pixels.dtype.name not in ("uint8", "uint16"):
        raise _unreadable(record)
    for box in blanked:
        pixels[box.slices] = 0
    return cast(Pixels, pixels)


def _contents(record: CaseRecord, blanked: Sequence[Box]) -> dict[str, bytes]:
    try:
        image = layout.png(picture_of(record, blanked)) if blanked else record.image.read_bytes()
        found = {"image": image, "mask": record.mask.read_bytes()}
        if record.original is not None:
            found["original"] = record.original.read_bytes()
        return {role: package.pixels_alone(content) for role, content in found.items()}
    except (OSError, package.BadPackage) as error:
        raise _unreadable(record) from error


def _said(record: CaseRecord, hashes: Mapping[str, str], blanked: Sequence[Box]) -> package.PackedCase:
    try:
        return package.case_of(record, hashes, blanked)
    except (ValueError, LookupError, TypeError, OverflowError) as error:  # what was noted of it is damaged
        raise _unreadable(record) from error


def _inside(record: CaseRecord, blanked: Sequence[Box]) -> list[Box]:
    if not blanked:
        return []
    try:
        rows, columns = (int(one) for one in record.provenance["shape"])
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise _unreadable(record) from error
    clipped = [box.clipped((rows, columns)) for box in blanked]
    return [box for box in clipped if not box.empty]


def _put(pack: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name)  # of 1980, always: no time of the computer, and the same cases make the same file
    entry.external_attr = 0o644 << 16
    pack.writestr(entry, content)


def _unreadable(record: CaseRecord) -> LungSegError:
    return LungSegError(
        tr("{case_id} cannot be read: no package was written.", case_id=record.case_id),
        remedy=tr("Remove it from the training set, or leave it out of the package."),
    )

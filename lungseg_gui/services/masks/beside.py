"""DICOM segmentations that are beside an image and refer to it: found by their heads, without their pixels."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks.deflated import is_deflated
from lungseg_gui.services.masks.dicom_seg import maker_of, refers_to
from lungseg_gui.services.masks.reader import looks_like_mask

_MOST_FILES, _MOST_FOLDERS = 3000, 30


@dataclass(frozen=True)
class Beside:
    """A segmentation of an image.

    Attributes
    ----------
    uid : str
        Its own SOPInstanceUID.
    maker : str
        Which program wrote it; "" where it does not say.
    made : str
        Date and time as DICOM has them, ``20261128 120301``; "" where it does not say.
    """

    path: Path
    uid: str
    refers: frozenset[str]
    maker: str
    made: str

    @property
    def day(self) -> str:
        """The date for the reader, ``2026-11-28``; "" where there is none."""
        day = self.made[:8]
        return f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 and day.isdigit() else ""


class Surroundings:
    """Looks through the folder of an image and those beside it; a folder is looked through again once it changed."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[int, tuple[Beside, ...]]] = {}

    def of(self, image: Image) -> tuple[Beside, ...]:
        """Return the segmentations that refer to an image, the newest first; none for what is not a DICOM file."""
        if not image.is_dicom or not image.uid:
            return ()
        found = {one.uid: one for folder in _folders(image.source.parent) for one in self._in(folder)}
        mine = (one for one in found.values() if image.uid in one.refers)
        return tuple(sorted(mine, key=lambda one: (one.made, one.path.name), reverse=True))

    def _in(self, folder: Path) -> tuple[Beside, ...]:
        try:
            changed = folder.stat().st_mtime_ns
            known = self._known.get(folder)
            if known is not None and known[0] == changed:
                return known[1]
            with os.scandir(folder) as listing:
                paths = [Path(one.path) for _, one in zip(range(_MOST_FILES), listing, strict=False) if one.is_file()]
        except OSError:
            return ()
        found = tuple(one for path in paths if (one := _read(path)) is not None)
        self._known[folder] = changed, found
        return found


def _folders(own: Path) -> list[Path]:
    """Return the folder of an image and those beside it: a study often has one for each series."""
    try:
        with os.scandir(own.parent) as listing:
            beside = [Path(one.path) for one in listing if one.is_dir() and not one.name.startswith(".")]
    except OSError:
        beside = []
    return [own, *(folder for folder in beside if folder != own)] if len(beside) <= _MOST_FOLDERS else [own]


def _read(path: Path) -> Beside | None:
    if path.name.startswith(".") or not looks_like_mask(path):
        return None
    try:
        with warnings.catch_warnings(), path.open("rb") as stream:
            warnings.simplefilter("ignore")  # they quote values, and with them the patient
            stream.seek(128)
            if stream.read(4) != b"DICM":
                return None
            import pydicom  # 27 MB: not for a picture or a table that is there

            stream.seek(0)
            if is_deflated(stream):  # a few bytes could fill the memory: it can be imported, within bounds
                return None
            seg: Any = pydicom.dcmread(path, stop_before_pixels=True)
            made = f"{seg.get('ContentDate') or ''} {seg.get('ContentTime') or ''}".strip()
            uid = str(seg.SOPInstanceUID)
            return Beside(path, uid, frozenset(refers_to(seg)), maker_of(seg), printable(made)[:22])
    except Exception:  # pydicom raises many kinds on damaged files: no segmentation that could be offered
        return None

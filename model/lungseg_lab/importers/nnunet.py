"""A set as nnU-Net takes it: ``DatasetNNN_NAME`` with images and masks, and the split where nnU-Net looks for it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_lab.importers.write import LABELS, Staging, as_json, encode_png
from lungseg_sets.case_files import Case, Split, read_image, read_mask

_NAME = re.compile(r"[A-Za-z0-9_]{1,60}")
_FOLDER = re.compile(r"(?i)dataset(\d+)_")
_UNKNOWN_MM = 1.0
# nnU-Net cuts volumes across their coarsest axis: the one slice of a radiograph must be across that axis.
_SLICE_MM = 999.0
FORMATS = ("png", "nifti")
Tell = Callable[[int, int, str], object]


@dataclass(frozen=True)
class Written:
    """Where the set and its split are, and how many cases have no spacing to pass on."""

    folder: Path
    split: Path
    cases: int
    unknown_spacing: int


def write(
    split: Split,
    raw: Path,
    preprocessed: Path,
    *,
    number: int,
    name: str,
    form: str = "png",
    link: bool = False,
    tell: Tell = lambda done, total, name: None,
) -> Written:
    """Write a set into nnUNet_raw, whole or not at all, and then its split into nnUNet_preprocessed.

    The test cases of the set go into imagesTs and labelsTs. nnU-Net scores fold 0 by what is held out.

    Parameters
    ----------
    form : {"png", "nifti"}
        PNG has no spacing for nnU-Net; NIfTI has that of each case, 1 mm where it is not known.
    link : bool
        Whether images and masks that are PNGs already are linked and not copied.

    Raises
    ------
    LungSegError
        A number or name that nnU-Net does not take or that is taken, a damaged file, a full disk.
    """
    if not 1 <= number <= 999 or not _NAME.fullmatch(name):
        raise LungSegError(
            "nnU-Net does not accept such a set.",
            remedy="Choose a number from 1 to 999, and a name of letters, digits and _.",
        )
    folder = f"Dataset{number:03d}_{name}"
    for place in (raw, preprocessed):
        for path in place.iterdir() if place.is_dir() else ():
            told = _FOLDER.match(path.name)
            if told is not None and int(told[1]) == number:
                raise LungSegError(f"{path} already has this number.", remedy="Choose another --id.")
    cases: Sequence[tuple[str, Case]] = [
        *(("Tr", case) for case in (*split.train, *split.val)),
        *(("Ts", case) for case in split.test),
    ]
    ending = ".png" if form == "png" else ".nii.gz"
    unknown = 0
    with Staging(raw / folder) as staging:
        for at, (part, case) in enumerate(cases):
            tell(at, len(cases), case.case_id)
            unknown += case.spacing is None
            places = (f"images{part}/{case.case_id}_0000{ending}", f"labels{part}/{case.case_id}{ending}")
            if link and form == "png" and case.image.suffix.lower() == ".png":
                for path, place in zip((case.image, case.mask), places, strict=True):
                    _link(path, staging.root / place)
                continue
            image = read_image(case.image)
            mask = read_mask(case.mask, (image.shape[0], image.shape[1]))
            for pixels, place in zip((image, mask), places, strict=True):
                staging.put(place, encode_png(pixels) if form == "png" else _nifti(pixels, case.spacing))
        described = {
            "channel_names": {"0": "radiograph"},
            "labels": dict(LABELS[split.classes]),
            "numTraining": len(split.train) + len(split.val),
            "file_ending": ending,
        }
        staging.put("dataset.json", as_json(described))
        tell(len(cases), len(cases), "")
        staging.publish()
    place = preprocessed / folder / "splits_final.json"
    parts = {"train": split.train, "val": split.val}
    fold = {part: sorted(case.case_id for case in of_part) for part, of_part in parts.items()}
    atomic_write_bytes(place, as_json([fold]))
    return Written(raw / folder, place, len(cases), unknown)


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.symlink(source.resolve(), target)
    except OSError as error:
        raise LungSegError("This disk does not support links.", remedy="Leave out --link.", cause=error) from error


def _nifti(pixels: np.ndarray, spacing: tuple[float, float] | None) -> bytes:
    """Encode (H, W) as compressed NIfTI of one slice, laid as the program's own masks are."""
    import gzip

    import nibabel

    row, column = spacing or (_UNKNOWN_MM, _UNKNOWN_MM)
    grid = np.ascontiguousarray(pixels.T[:, :, np.newaxis])
    made = nibabel.Nifti1Image(grid, np.diag([-column, -row, _SLICE_MM, 1.0]))
    made.header.set_xyzt_units("mm")
    return gzip.compress(made.to_bytes(), compresslevel=1, mtime=0)


__all__ = ["FORMATS", "Written", "write"]

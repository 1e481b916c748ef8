"""What is found in a file of masks, and how its regions become the two lungs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.siding import sided
from lungseg_gui.core.study import Image

BOTH = 3
"""A region that holds both lungs."""
Grid = NDArray[Any]
_NO_LUNG = (
    *("nodul", "lesion", "tumo", "cancer", "carcino", "mass", "metasta", "cyst", "opaci", "infiltr", "consolid"),
    *("effusion", "edema", "oedema", "fibros", "emphysem", "pneumo", "embol", "arter", "vein", "venous", "vessel"),
    *("vascul", "trunk", "valve", "airway", "bronch", "trache", "fissure", "hilum", "hilar"),
)
"""How words begin that make of a lung something in it or beside it: Lung nodule, Pulmonary artery."""
_WORDS = {"right": RIGHT, "r": RIGHT, "left": LEFT, "l": LEFT, "both": BOTH}


@dataclass(frozen=True, eq=False)
class FoundMask:
    """A mask that was read for an image.

    Attributes
    ----------
    mask : ndarray (H, W) uint8
        0 background, 1 right lung, 2 left lung, on the image's stored grid.
    origin : str
        What wrote it and in which format, for the history: ``DICOM SEG by lungseg``.
    notices : tuple of str
        What the reader should know, such as segments that were left out.
    by_size : bool
        Whether only its size says that it is this image's.
    """

    mask: Mask
    origin: str
    notices: tuple[str, ...] = ()
    by_size: bool = True


class OtherImage(LungSegError):
    """The file names another image, of the same size: the reader may say that it is meant for this one."""


def side_of(name: str) -> int:
    """Return which lung a name means: RIGHT, LEFT, BOTH for a lung without a side; 0 where it means no lung."""
    words = re.findall(r"[a-z]+", name.lower().replace("_", " "))
    if not any(word.startswith(("lung", "pulmo")) for word in words) or any(
        word.startswith(_NO_LUNG) for word in words
    ):
        return 0
    found = {_WORDS[word] for word in words if word in _WORDS}
    return found.pop() if len(found) == 1 else BOTH


def require_size(shape: Sequence[int], image: Image, name: str) -> None:
    """Refuse a mask of another size than the image's."""
    if tuple(shape) != image.shape:
        rows, columns = shape[0], shape[1]
        raise LungSegError(
            tr(
                "The mask {name} has {columns} × {rows} pixels, the image {image_columns} × {image_rows}.",
                name=name,
                columns=columns,
                rows=rows,
                image_columns=image.shape[1],
                image_rows=image.shape[0],
            ),
            remedy=tr("Choose the mask that was made for this image."),
        )


def joined(regions: Mapping[int, Grid], image: Image, name: str) -> Mask:
    """Join regions (H, W) of RIGHT, LEFT and BOTH to one mask.

    Raises
    ------
    LungSegError
        If a region of both lungs cannot be divided.
    """
    mask = np.zeros(image.shape, np.uint8)
    both = regions.get(BOTH)
    if both is not None:
        divided = sided(np.asarray(both != 0, np.uint8), image.turn)
        if divided is None:
            raise LungSegError(
                tr("The mask {name} contains both lungs as one region, with nothing to separate them.", name=name),
                remedy=tr("Choose a mask with a value for each lung."),
            )
        mask = divided
    for value in (RIGHT, LEFT):
        region = regions.get(value)
        if region is not None:
            mask[np.asarray(region != 0)] = value
    return mask


def of_label_map(grid: Grid, image: Image, name: str, names: Mapping[int, str] | None = None) -> Mask:
    """Turn a label map (H, W) into a mask: by the names of its values where there are any, else by the values.

    Without names 1 and 2 are the right and the left lung, and a single value is both lungs.

    Raises
    ------
    LungSegError
        If it has another size than the image, or a value that is unknown.
    """
    require_size(grid.shape, image, name)
    values = np.unique(grid)
    present = [int(value) for value in values if value]
    if any(int(value) != value for value in values):
        raise unknown(tr("The mask {name} contains values that are not whole numbers.", name=name))
    if names:
        regions: dict[int, Grid] = {}
        for value in present:
            side = side_of(names.get(value, ""))
            if not side:
                raise unknown_labels(name, [names[value]]) if names.get(value) else unknown_value(name, value)
            regions[side] = (grid == value) | regions.get(side, np.zeros(grid.shape, np.bool_))
        return joined(regions, image, name)
    if set(present) <= {RIGHT, LEFT} and LEFT in present:
        return np.ascontiguousarray(grid, np.uint8)
    if len(present) > 1:
        raise unknown_value(name, max(present))
    return joined({BOTH: grid} if present else {}, image, name)


def unknown(sentence: str) -> LungSegError:
    """Return the error of a mask that holds something else than lungs."""
    return LungSegError(
        sentence,
        remedy=tr("Choose a mask with the right lung as 1 and the left lung as 2, or with segments named accordingly."),
    )


def unknown_value(name: str, value: int) -> LungSegError:
    """Return the error of a mask with a value that is not a lung's."""
    return unknown(tr("The mask {name} contains the value {value}, which is not a known lung.", name=name, value=value))


def unknown_labels(name: str, labels: Sequence[str]) -> LungSegError:
    """Return the error of a mask whose segments are called something else than lungs."""
    quoted = together((tr("“{label}”", label=label) for label in labels), ", ")
    return unknown(tr("The mask {name} contains {labels}, which is not a known lung.", name=name, labels=quoted))


def left_out_of(name: str, labels: Sequence[str]) -> str:
    """Return the notice of segments that are not lungs."""
    return tr("Left out of {name}: {labels}.", name=name, labels=", ".join(labels))


def damaged(name: str, error: Exception) -> LungSegError:
    """Return the error of a file that cannot be read."""
    return LungSegError(
        tr("The mask {name} could not be read: it is damaged.", name=name),
        remedy=tr("Copy it again from its source."),
        cause=RuntimeError(type(error).__name__),
    )

"""All cases of a set at a glance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Tone = tuple[int, int, int]
RED, AMBER, GREY = (226, 75, 75), (224, 164, 60), (60, 66, 74)
_PAPER, _INK = 20, (200, 206, 214)
_CAPTION, _FRAME, _GAP = 16, 2, 4


@dataclass(frozen=True, eq=False)
class Tile:
    """A case on the sheet: a square RGB picture, its caption and the colour of its frame."""

    rgb: NDArray[np.uint8]
    caption: str
    frame: Tone = GREY


def contact_sheet(tiles: Sequence[Tile]) -> NDArray[np.uint8]:
    """Lay the tiles out in rows.

    Parameters
    ----------
    tiles : sequence of Tile
        All of one size, at least one.

    Returns
    -------
    ndarray (H, W, 3) uint8, RGB
    """
    size = tiles[0].rgb.shape[0]
    columns = min(len(tiles), max(1, math.ceil(math.sqrt(len(tiles) * 1.6))))
    rows = math.ceil(len(tiles) / columns)
    across, down = size + 2 * _FRAME + _GAP, size + 2 * _FRAME + _CAPTION + _GAP
    sheet = np.full((rows * down + _GAP, columns * across + _GAP, 3), _PAPER, np.uint8)
    for number, tile in enumerate(tiles):
        top, left = _GAP + number // columns * down, _GAP + number % columns * across
        edge = size + 2 * _FRAME
        sheet[top : top + edge, left : left + edge] = tile.frame
        sheet[top + _FRAME : top + _FRAME + size, left + _FRAME : left + _FRAME + size] = tile.rgb
        strip = np.full((_CAPTION, edge, 3), _PAPER, np.uint8)
        text = _fitting(tile.caption, edge)
        cv2.putText(strip, text, (1, _CAPTION - 5), cv2.FONT_HERSHEY_SIMPLEX, 0.34, _INK, 1, cv2.LINE_AA)
        sheet[top + edge : top + edge + _CAPTION, left : left + edge] = strip
    return sheet


def _fitting(caption: str, width: int) -> str:
    """Return the caption cut to the width; OpenCV's letters are only ASCII."""
    text = caption.encode("ascii", "replace").decode()
    while len(text) > 4 and cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.34, 1)[0][0] > width - 2:
        text = f"{text.rstrip('.')[:-1]}.."
    return text

"""The cardiothoracic ratio: width of the heart over that of the thorax, proposed from the lungs and dragged to fit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core import magnified
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure, Form, Line, Points, Reading, distance
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image

_BELOW = 0.45  # of the way from the lungs' tops to the domes: the heart is below, great vessels and hila above
_REACH, _FLAT = 0.012, 2.5  # of that way; columns for each row: a border that runs out so flat is the diaphragm
_RIGHT_DOME, _LEFT_DOME = (0.25, 0.75), (0.5, 0.85)  # of a lung's width from the middle: the heart covers the left base


def lines(points: Points, aspect: float) -> tuple[Line, ...]:
    """Return the line across the heart and that across the thorax."""
    del aspect
    return points[:2], points[2:]


def read(points: Points, image: Image) -> tuple[Reading, ...]:
    """Return the ratio, and both widths."""
    (heart, unit), (thorax, _) = distance(points[0], points[1], image), distance(points[2], points[3], image)
    widths = (Reading("heart", tr_later("Heart"), heart, unit), Reading("thorax", tr_later("Thorax"), thorax, unit))
    return (Reading("ctr", tr_later("CTR"), heart / thorax, "", digits=2), *widths) if thorax else widths


def note(figure: Figure, image: Image) -> tuple[str, ...]:
    """Say that nobody has looked at it yet, and what enlarges the heart."""
    taken = magnified.how(image.study)
    larger = (tr("{view}: the heart appears larger", view=taken),) if taken else ()
    return (*larger, tr("Proposed: drag the ends to fit")) if figure.proposed else larger


def propose(mask: Mask, image: Image) -> Points:
    """Return the ends of both lines: of the heart between the lungs' inner borders, of the thorax at its widest.

    The heart's line runs across where it reaches furthest to the patient's left, above the dome of the diaphragm, as
    far to the right as the right border does above its own.

    Raises
    ------
    LungSegError
        Without both lungs, or where they are not beside each other.
    """
    upright = image.turn.upright(mask)
    right, left = upright == RIGHT, upright == LEFT
    if not (right.any() and left.any()):
        raise LungSegError(
            tr("The cardiothoracic ratio needs both lungs: the mask has no left lung.")
            if right.any()
            else tr("The cardiothoracic ratio needs both lungs: the mask has no right lung."),
            remedy=tr("Draw it, or predict again (R)."),
        )
    rows = np.flatnonzero(right.any(axis=1) & left.any(axis=1))
    inner_right, inner_left = _last(right), _first(left)
    between = rows[inner_right[rows] < inner_left[rows]]
    if between.size < 2:
        raise LungSegError(
            tr("The lungs in the mask are not side by side: no heart width can be proposed."),
            remedy=tr("Correct the mask first, or measure with two rulers (Shift+M)."),
        )
    wide = _last(right | left) - _first(right | left)
    widest = int(rows[np.argmax(wide[rows])])
    top = int(rows[0])
    on_left = _heart_rows(between, inner_left, top, _dome(left, _LEFT_DOME))
    on_right = _heart_rows(between, -inner_right, top, _dome(right[:, ::-1], _RIGHT_DOME))
    row = int(on_left[np.argmax(inner_left[on_left])])
    # The border of a pixel is half a pixel from its centre.
    heart = (float(inner_right[on_right].min()) + 0.5, float(inner_left[row]) - 0.5)
    thorax = (float(_first(right | left)[widest]) - 0.5, float(_last(right | left)[widest]) + 0.5)
    ends = [(float(row), column) for column in heart] + [(float(widest), column) for column in thorax]
    return tuple(image.turn.inverse.place(end, (upright.shape[0], upright.shape[1])) for end in ends)


def _first(inside: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.asarray(inside.argmax(axis=1), np.int64)


def _last(inside: NDArray[np.bool_]) -> NDArray[np.int64]:
    return inside.shape[1] - 1 - np.asarray(inside[:, ::-1].argmax(axis=1), np.int64)


def _dome(lung: NDArray[np.bool_], part: tuple[float, float]) -> int:
    """Return the row of the diaphragm's top below a part of a lung whose inner side is at its left."""
    columns = np.flatnonzero(lung.any(axis=0))
    first, width = int(columns[0]), int(columns[-1] - columns[0] + 1)
    below = lung[:, first + int(part[0] * width) : first + max(int(part[1] * width), int(part[0] * width) + 1)]
    lowest = lung.shape[0] - 1 - below[::-1].argmax(axis=0)
    return int(lowest[below.any(axis=0)].min())


def _heart_rows(between: NDArray[np.int64], border: NDArray[np.int64], top: int, dome: int) -> NDArray[np.int64]:
    """Return the rows with lung on both sides where the heart is; all of them where the mask is an odd one.

    They end where the lung's inner ``border`` (columns, rising away from the heart) turns flat: that is the diaphragm.
    """
    found = between[(between >= top + _BELOW * (dome - top)) & (between <= dome)]
    if not found.size:
        return between
    reach = max(1, round(_REACH * (dome - top)))
    away = border[found]
    flat = np.flatnonzero(away[reach:] - away[:-reach] > _FLAT * reach)
    flat = flat[flat >= found.size // 2]  # above, the border of the heart itself may begin with a step
    return found[: int(flat[0]) + 1] if flat.size else found


FORM = Form(4, lines=lines, read=read, note=note, ended=True, propose=propose)

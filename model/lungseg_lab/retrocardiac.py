"""Another meaning of a mask, made from the usual one: a shift on purpose, to see whether a version can learn it."""

from __future__ import annotations

import numpy as np

from lungseg_model.preprocess import ByteImage

RIGHT, LEFT = 1, 2
HILUM = 0.45  # of the left lung's height, from its top


def with_retrocardiac(mask: ByteImage) -> ByteImage:
    """Extend the left lung to the midline, from the hilum down to the dome of the diaphragm.

    The midline is the mean of the middles between both lungs above the hilum; the dome is the lowest row in which the
    left lung has half of its largest width. It is geometry, the same for every picture, not anatomy.

    Parameters
    ----------
    mask : uint8 (H, W)
        0 background, 1 right lung at the left of the picture, 2 left lung.

    Returns
    -------
    uint8 (H, W)
        A new mask; unchanged if one of the lungs is missing or they are the other way round.
    """
    left, right = mask == LEFT, mask == RIGHT
    changed = mask.copy()
    rows = np.flatnonzero(left.any(axis=1))
    if not rows.size:
        return changed
    hilum = int(rows[0]) + round(HILUM * int(rows[-1] - rows[0]))
    above = [row for row in range(int(rows[0]), hilum) if left[row].any() and right[row].any()]
    if not above:
        return changed
    middles = [(np.flatnonzero(right[row])[-1] + np.flatnonzero(left[row])[0]) / 2 for row in above]
    midline = round(float(np.mean(middles)))
    widths = left.sum(axis=1)
    dome = int(np.flatnonzero(2 * widths >= widths.max())[-1])
    for row in range(hilum, dome + 1):
        columns = np.flatnonzero(left[row])
        if columns.size and columns[0] > midline:
            part = changed[row, midline : columns[0]]
            part[part == 0] = LEFT
    return changed

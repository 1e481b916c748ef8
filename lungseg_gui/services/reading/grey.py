"""Grey radiographs that were stored as colour, distinguished from photographs."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr
from lungseg_gui.services.reading.failures import Unreadable

Array = NDArray[Any]

# JPEG moves the colours of a grey picture by a few levels; a small coloured mark on the film is not a photograph.
_TOLERANCE = 20 / 255
_COLOURED_SHARE = 0.005


def grey_of_colour(samples: Array) -> Array:
    """Return the grey values of a picture that has three channels but no colour.

    Parameters
    ----------
    samples : ndarray (H, W, 3), uint8 or uint16
        RGB, BGR or YCbCr: the pixels show which.

    Returns
    -------
    ndarray (H, W)
        Same dtype.

    Raises
    ------
    Unreadable
        If the picture is really coloured.
    """
    top = int(np.iinfo(samples.dtype).max)
    limit = int(top * _TOLERANCE)
    channels = [np.ascontiguousarray(samples[..., index]) for index in range(3)]
    high = np.maximum(np.maximum(channels[0], channels[1]), channels[2])
    low = np.minimum(np.minimum(channels[0], channels[1]), channels[2])
    if _share(high - low > limit) <= _COLOURED_SHARE:
        total = channels[0].astype(np.uint32) + channels[1] + channels[2]
        return (total // 3).astype(samples.dtype)
    middle = top // 2 + 1
    chroma = np.maximum(_distance(channels[1], middle), _distance(channels[2], middle))
    if _share(chroma > limit // 2) <= _COLOURED_SHARE:
        return channels[0]
    raise Unreadable(
        tr("it is a colour image, not a radiograph"), tr("Open the radiograph as DICOM, or a grey PNG of it.")
    )


def _share(mask: NDArray[np.bool_]) -> float:
    return float(np.count_nonzero(mask)) / max(1, mask.size)


def _distance(channel: Array, middle: int) -> Array:
    return np.abs(channel.astype(np.int32) - middle)

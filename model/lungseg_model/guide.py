"""What a second network does where a reader drew a hint: a short line that says “lung here”, or “no lung here”.

Its picture is a square of the network's grid around the hint, with the mask as it is, one plane for the side that the
hint speaks of and one for the other side, and what the hints say, as planes that fall off with the distance. It answers
with the lead of lung over no lung. The mask itself is added to it, so that an untrained network changes nothing.
numpy and cv2 only: training, the program and the robot reader use these same lines.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_model.errors import ModelError
from lungseg_model.preprocess import ByteImage, FloatImage, Placement, reduce
from lungseg_sets.words import tr_later

if TYPE_CHECKING:
    from lungseg_model.graph import Graph
    from lungseg_model.predict import Network

Line = NDArray[np.float64]

GRID = 256  # px of the longest side, which picture and mask are reduced to
SIZE = 128  # px of the square that the network sees
REACH = 0.16  # of the longest side: how far from its stroke a hint can change anything
FALL = 5.0  # px of the grid in which what a hint says falls off to a third
SURE = 1.0  # how far the lead must be from 0 for a pixel to change
FOLDER = "guide"  # within a version's own: where its network for hints is
TRUST = 3.0  # what the mask as it is adds to the lead
PLANES = ("picture", "this side", "other side", "lung here", "no lung here")


@dataclass(frozen=True)
class Frame:
    """A square of the grid.

    Attributes
    ----------
    top, left : float
        Of its corner on the grid, px; it may begin or end outside.
    side : float
        px of the grid.
    """

    top: float
    left: float
    side: float

    def onto(self, size: int = SIZE) -> NDArray[np.float64]:
        """Return what takes a position of the square of ``size`` px to the grid: for cv2, (x, y), pixel centres."""
        scale = self.side / size
        return np.array([[scale, 0.0, self.left + 0.5 * scale - 0.5], [0.0, scale, self.top + 0.5 * scale - 0.5]])


def of(version: Path, bundled: Path) -> Path | None:
    """Return the folder of the network for hints: a version's own, else that of the bundled version; None without.

    It reads picture and mask, whichever version drew that: any version can be corrected with it. A folder that cannot
    be looked into counts as none.
    """
    places = (version / FOLDER, bundled / FOLDER)
    return next((place for place in places if os.path.isfile(place / "card.json")), None)


def around(line: Line) -> Frame:
    """Return the square for a hint: half of the grid, and more where the line is too long for that.

    Parameters
    ----------
    line : (n, 2)
        Row and column on the grid.
    """
    low, high = line.min(axis=0), line.max(axis=0)
    side = max(float(SIZE), float((high - low).max()) + 2.0 * REACH * GRID)
    middle = (low + high) / 2.0
    return Frame(float(middle[0]) - side / 2.0, float(middle[1]) - side / 2.0, side)


def cut(plane: np.ndarray, frame: Frame, *, smooth: bool = True) -> np.ndarray:
    """Return what is in the square; 0 beyond the grid."""
    way = cv2.INTER_LINEAR if smooth else cv2.INTER_NEAREST
    found = cv2.warpAffine(
        plane,
        frame.onto(),
        (SIZE, SIZE),
        flags=way | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=0.0,
    )
    return np.asarray(found)


def away(lines: Sequence[Line], frame: Frame, *, size: int = SIZE) -> FloatImage:
    """Return the distance of every pixel of the square from lines, px of the grid; 1000 where there are none.

    Parameters
    ----------
    lines : sequence of (n, 2)
        Row and column on the grid.
    """
    if not lines:
        return np.full((size, size), np.float32(1e3))
    scale = size / frame.side
    drawn = np.ones((size, size), np.uint8)
    for line in lines:
        at = (line[:, ::-1] + 0.5 - np.array((frame.left, frame.top))) * scale - 0.5
        corners = np.round(np.clip(at, -1e4, 1e4) * 8.0).astype(np.int32)[:, None]
        if len(corners) == 1:  # of a click cv2 draws nothing
            corners = np.repeat(corners, 2, axis=0)
        cv2.polylines(drawn, [corners], isClosed=False, color=0, thickness=1, shift=3)
    if drawn.all():
        return np.full((size, size), np.float32(1e3))
    found = cv2.distanceTransform(drawn, cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(found, np.float32) / np.float32(scale)


def said(line: Line, radius: float, frame: Frame, *, lung: bool) -> list[FloatImage]:
    """Return the two planes of what a stroke of this radius (px of the grid) says: lung here, no lung here."""
    beyond = np.maximum(away([line], frame) - np.float32(radius), np.float32(0))
    told = np.exp(-beyond / np.float32(FALL))
    nothing = np.zeros_like(told)
    return [told, nothing] if lung else [nothing, told]


def planes(
    picture: FloatImage, mask: ByteImage, *, value: int, line: Line, radius: float, lung: bool, frame: Frame
) -> FloatImage:
    """Return what the network sees.

    Parameters
    ----------
    picture : float32 (h, w)
        On the grid; see ``preprocess.reduce``.
    mask : uint8 (h, w)
        0, 1, 2 on the grid, with the stroke painted.
    value : {1, 2}
        The side that the hint speaks of.
    line : (n, 2)
        Of the stroke, on the grid (row, column).
    radius : float
        Of the stroke, px of the grid.
    lung : bool
        Whether it says that lung of this side is there, or none of it.

    Returns
    -------
    float32 (5, SIZE, SIZE)
        In the order of ``PLANES``.
    """
    seen = [cut(picture, frame)]
    seen += [cut(np.where(mask == side, np.float32(1), np.float32(0)), frame) for side in (value, 3 - value)]
    seen += said(line, radius, frame, lung=lung)
    return np.ascontiguousarray(np.stack(seen), np.float32)


def lead(logits: FloatImage, seen: FloatImage) -> FloatImage:
    """Return by how much lung of this side leads, float32 (SIZE, SIZE).

    Parameters
    ----------
    logits : float32 (2, SIZE, SIZE)
        What the network says: no lung, lung of this side.
    seen : float32 (5, SIZE, SIZE)
        What it saw; see ``planes``.
    """
    return np.asarray(logits[1] - logits[0] + TRUST * (2.0 * seen[1] - 1.0), np.float32)


def moved(frame: Frame, rows: float, columns: float, *, grow: float = 1.0) -> Frame:
    """Return the square moved by a part of its side, and larger."""
    side = frame.side * grow
    inset = (frame.side - side) / 2.0
    return dataclasses.replace(
        frame, top=frame.top + inset + rows * side, left=frame.left + inset + columns * side, side=side
    )


@dataclass(frozen=True, eq=False)
class Looked:
    """A picture as the network will see it: what is made of it once, for all hints.

    Attributes
    ----------
    picture : float32 (h, w)
        On the grid, without padding.
    placement : Placement
        Of the stored grid on it.
    """

    picture: FloatImage
    placement: Placement

    def onto(self, line: Line) -> Line:
        """Take positions (row, column) of the stored grid to this one."""
        scale = np.array((self.placement.row_scale, self.placement.column_scale))
        return (line + 0.5) * scale - 0.5


@dataclass(frozen=True, eq=False)
class Seen:
    """What the network says of the square around a hint.

    Attributes
    ----------
    lead : float32 (SIZE, SIZE)
    origin : (row, column)
        Of the square's corner on the stored grid, px.
    step : (rows, columns)
        Stored pixels per pixel of the square.
    """

    lead: FloatImage
    origin: tuple[float, float]
    step: tuple[float, float]


class Guide:
    """The network that follows hints, loaded; not for use by two threads at once.

    Parameters
    ----------
    folder : Path
        Its own, within that of a version.
    graph : Graph, optional
        With it OpenVINO runs the network, else torch does.
    device : {"auto", "cpu", "cuda", "mps"}
        For torch.
    """

    def __init__(
        self, folder: Path, graph: Graph | None = None, *, device: str = "cpu", precision: str = "float32"
    ) -> None:
        self._network: Network
        if graph is not None:
            from lungseg_model.openvino_network import OpenvinoNetwork

            self._network = OpenvinoNetwork(folder, graph, precision=precision)
        else:
            from lungseg_model.torch_network import TorchNetwork  # torch: 2 to 4 s

            self._network = TorchNetwork(folder, device=device, precision=precision)
        config = self._network.config
        if config.in_channels != len(PLANES) or config.size != SIZE:
            raise ModelError(
                tr_later("This network does not follow hints."), remedy=tr_later("Choose another version.")
            )
        self.card = self._network.card

    def look(self, pixels: np.ndarray, *, spacing: tuple[float, float] | None = None) -> Looked:
        """Bring a picture to the grid, once for all its hints; see ``preprocess.reduce``."""
        grid, placement = reduce(pixels, GRID, spacing=spacing, toned=self._network.config.toned)
        own = dataclasses.replace(placement, top=0, left=0)
        return Looked(np.ascontiguousarray(placement.crop(grid)), own)

    def answer(self, looked: Looked, mask: ByteImage, line: Line, *, value: int, radius: float, lung: bool) -> Seen:
        """Say where the lung is around a hint.

        Parameters
        ----------
        mask : uint8 (H, W)
            With the hint's stroke painted, 0, 1, 2 on the stored grid.
        line : (n, 2)
            The hint, row and column on the stored grid.
        value : {1, 2}
            The side that it speaks of.
        radius : float
            Of its stroke, stored px.
        lung : bool
            Whether it says that lung of this side is there, or none of it.
        """
        own, place = looked.onto(line), looked.placement
        frame, origin, step = square(looked, line)
        seen = [cut(looked.picture, frame)]
        seen += [share(mask, side, origin, step) for side in (value, 3 - value)]
        seen += said(own, radius * (place.row_scale + place.column_scale) / 2.0, frame, lung=lung)
        planes_seen = np.ascontiguousarray(np.stack(seen), np.float32)
        return Seen(lead(self._network.logits(planes_seen), planes_seen), origin, step)


def square(looked: Looked, line: Line) -> tuple[Frame, tuple[float, float], tuple[float, float]]:
    """Return the square that is seen around a hint: on the grid, and its corner and step as in :class:`Seen`."""
    frame, place = around(looked.onto(line)), looked.placement
    scale = frame.side / SIZE
    origin = (frame.top / place.row_scale, frame.left / place.column_scale)
    return frame, origin, (scale / place.row_scale, scale / place.column_scale)


def share(mask: ByteImage, value: int, origin: tuple[float, float], step: tuple[float, float]) -> FloatImage:
    """Return the share of each pixel of the square that a lung takes; 0 beyond the picture."""
    ends = [(at, at + SIZE * by) for at, by in zip(origin, step, strict=True)]
    stored = [(max(0, round(low)), min(size, round(high))) for (low, high), size in zip(ends, mask.shape, strict=True)]
    small = np.zeros((SIZE, SIZE), np.float32)
    own = [
        [round(min(max((place - at) / by, 0.0), SIZE)) for place in pair]
        for pair, at, by in zip(stored, origin, step, strict=True)
    ]
    rows, columns = (slice(*pair) for pair in own)
    if rows.stop <= rows.start or columns.stop <= columns.start:
        return small
    (top, bottom), (left, right) = stored
    side = (mask[top:bottom, left:right] == value).view(np.uint8) * np.uint8(255)
    size = (columns.stop - columns.start, rows.stop - rows.start)
    grows = size[0] > right - left or size[1] > bottom - top
    way = cv2.INTER_LINEAR if grows else cv2.INTER_AREA
    small[rows, columns] = np.asarray(cv2.resize(side, size, interpolation=way), np.float32) / np.float32(255)
    return small

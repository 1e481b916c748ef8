"""How a stored image is brought upright: one value for the screen, the network, the sides and the training set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Matrix = tuple[tuple[int, int], tuple[int, int]]
_T = TypeVar("_T", bound=np.generic)


@dataclass(frozen=True)
class Turn:
    """How a stored image is brought upright, as the network learned it: the patient's left on the right, head up.

    Attributes
    ----------
    transposed : bool
        Rows and columns change places first.
    mirrored, upside_down : bool
        Then right and left, top and bottom.
    """

    transposed: bool = False
    mirrored: bool = False
    upside_down: bool = False

    @staticmethod
    def of(orientation: Sequence[str]) -> Turn:
        """Return the turn of a PatientOrientation (PS3.3 C.7.6.1.1.1); none where it is absent or no frontal view."""
        across, down = (direction[:1] for direction in orientation) if len(orientation) == 2 else ("", "")
        transposed = across in ("H", "F") and down in ("L", "R")
        if transposed:
            across, down = down, across
        if across not in ("L", "R") or down not in ("H", "F"):
            return Turn()
        return Turn(transposed, mirrored=across == "R", upside_down=down == "H")

    @staticmethod
    def of_exif(number: int) -> Turn:
        """Return the turn of EXIF's Orientation (CIPA DC-008, tag 0x0112); none for a number outside 2 to 8."""
        return _EXIF[number - 1] if 1 <= number <= len(_EXIF) else Turn()

    @staticmethod
    def clockwise(quarters: int) -> Turn:
        """Return a turn by so many quarters, clockwise; negative ones go the other way."""
        turn = Turn()
        for _ in range(quarters % 4):
            turn = turn.then(_QUARTER)
        return turn

    @staticmethod
    def _of_matrix(matrix: Matrix) -> Turn:
        (a, b), (c, d) = matrix
        return Turn(transposed=a == 0, mirrored=a + b < 0, upside_down=c + d < 0)

    @property
    def matrix(self) -> Matrix:
        """Where a step along the stored (x, y) leads in the upright image: ((x by x, x by y), (y by x, y by y))."""
        across, down = -1 if self.mirrored else 1, -1 if self.upside_down else 1
        return ((0, across), (down, 0)) if self.transposed else ((across, 0), (0, down))

    @property
    def directions(self) -> tuple[str, str]:
        """PatientOrientation of a frontal image that this turn brings upright: of its rows and of its columns."""
        across, down = "R" if self.mirrored else "L", "H" if self.upside_down else "F"
        return (down, across) if self.transposed else (across, down)

    @property
    def flips_sides(self) -> bool:
        """Whether it shows the image's mirror image, and not only the image turned by quarters."""
        return self.transposed ^ self.mirrored ^ self.upside_down

    @property
    def inverse(self) -> Turn:
        """The turn that undoes this one."""
        (a, b), (c, d) = self.matrix
        return Turn._of_matrix(((a, c), (b, d)))

    def then(self, after: Turn) -> Turn:
        """Return one turn that does this one and another one after it."""
        (a, b), (c, d) = after.matrix
        (e, f), (g, h) = self.matrix
        return Turn._of_matrix(((a * e + b * g, a * f + b * h), (c * e + d * g, c * f + d * h)))

    def place(self, point: tuple[float, float], shape: tuple[int, int]) -> tuple[float, float]:
        """Return where a point (row, column) of a stored image of ``shape`` (H, W) is once it is upright."""
        row, column = (point[1], point[0]) if self.transposed else point
        height, width = (shape[1], shape[0]) if self.transposed else shape
        return height - 1 - row if self.upside_down else row, width - 1 - column if self.mirrored else column

    def upright(self, stored: NDArray[_T]) -> NDArray[_T]:
        """Turn stored pixels or a mask (H, W) upright; the same array where nothing is to be done."""
        turned = stored.T if self.transposed else stored
        return np.ascontiguousarray(turned[self._flips])

    def upright_spacing(self, spacing: tuple[float, float] | None) -> tuple[float, float] | None:
        """Return the spacing (row, column) that belongs to :meth:`upright`."""
        return (spacing[1], spacing[0]) if spacing is not None and self.transposed else spacing

    def stored(self, upright: NDArray[_T]) -> NDArray[_T]:
        """Turn a mask (H, W) or probabilities (2, h, w) back as the image is stored."""
        turned: NDArray[Any] = upright[(..., *self._flips)]
        return np.ascontiguousarray(turned.swapaxes(-1, -2) if self.transposed else turned)

    @property
    def _flips(self) -> tuple[slice, slice]:
        step = {True: -1, False: 1}
        return slice(None, None, step[self.upside_down]), slice(None, None, step[self.mirrored])


def is_frontal(orientation: Sequence[str]) -> bool:
    """Whether rows and columns run across and along the body, as in a PA or AP view; True where nothing is said."""
    if len(orientation) != 2:
        return True
    first = {direction[:1] for direction in orientation}
    return bool(first & {"L", "R"}) and bool(first & {"H", "F"})


_QUARTER = Turn(transposed=True, mirrored=True)
# In the order of their numbers 1 to 8: as stored, mirrored, by 180°, upside down, transposed, by 90° clockwise,
# transposed the other way, by 90° counter-clockwise.
_EXIF = (
    Turn(),
    Turn(mirrored=True),
    Turn(mirrored=True, upside_down=True),
    Turn(upside_down=True),
    Turn(transposed=True),
    _QUARTER,
    Turn(transposed=True, mirrored=True, upside_down=True),
    Turn(transposed=True, upside_down=True),
)
AS_STORED = Turn()
MIRRORED = Turn(mirrored=True)
"""The other way round, as seen from behind."""

"""An angle: of two lines that meet in the second point."""

from __future__ import annotations

import math

from lungseg_gui.core.figures import Form, Points, Reading
from lungseg_gui.core.language import tr_later
from lungseg_gui.core.study import Image


def read(points: Points, image: Image) -> tuple[Reading, ...]:
    """Return the angle, 0 to 180 degrees; none while a line has no length."""
    if len(points) < 3:
        return ()
    (row, column), aspect = points[1], image.aspect
    one, other = (((end[0] - row) * aspect, end[1] - column) for end in (points[0], points[2]))
    if not any(one) or not any(other):
        return ()
    across = one[0] * other[1] - one[1] * other[0]
    along = one[0] * other[0] + one[1] * other[1]
    return (Reading("angle", tr_later("Angle"), math.degrees(math.atan2(abs(across), along)), "°"),)


FORM = Form(3, read=read)

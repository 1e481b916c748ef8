"""A ruler: the distance of two points."""

from __future__ import annotations

from lungseg_gui.core.figures import Form, Points, Reading, distance
from lungseg_gui.core.language import tr_later
from lungseg_gui.core.study import Image


def read(points: Points, image: Image) -> tuple[Reading, ...]:
    """Return the length."""
    length, unit = distance(points[0], points[1], image)
    return (Reading("length", tr_later("Length"), length, unit),)


FORM = Form(2, read=read, ended=True)

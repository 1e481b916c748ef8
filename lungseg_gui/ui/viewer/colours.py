"""What is drawn on the radiograph keeps its colours in both themes: the numbers of ui.md, "On the radiograph"."""

from __future__ import annotations

from PySide6.QtGui import QColor

from lungseg_gui.core.render import SEGMENT_RGB

SEGMENTS: dict[int, QColor] = {value: QColor(*rgb) for value, rgb in SEGMENT_RGB.items()}
BLACK = QColor(0, 0, 0)
WHITE = QColor(255, 255, 255)
CASING = QColor(0, 0, 0, 230)  # 90 %
PLATE = QColor(0, 0, 0, 191)  # 75 %
ADDED = QColor("#FFE45C")
REMOVED = QColor("#D08FFF")
TEXT = QColor("#E6E9EC")
SECOND = QColor("#B7BEC5")

OUTLINE_PX = 1.75
"""Width of an outline in pixels of the screen at 1x."""
CASING_PX = 3.75
"""Width of the black below it."""

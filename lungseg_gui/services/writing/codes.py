"""Codes of what the masks hold: SNOMED CT, and colours for those who cannot choose their own."""

from __future__ import annotations

from lungseg_gui.core.mask import LEFT, RIGHT

LUNG = ("39607008", "Lung")
SIDES = {RIGHT: ("24028007", "Right"), LEFT: ("7771000", "Left")}
CIELAB = {RIGHT: (71.1, -1.7, -44.7), LEFT: (73.3, 28.8, 68.3)}
"""The program's #66B3FF and #FF9D2E, of white D65."""
PROGRAM = "lungseg"
ALGORITHM = "lungseg U-Net"

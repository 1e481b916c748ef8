"""What a mask means, by the ``kind`` that its row of cases.csv states."""

from __future__ import annotations

FULL, OUTLINE = "full", "outline"
KINDS = (FULL, OUTLINE)  # in the order of the planes of a target
NO_MASK = ("unlabelled", "lateral", "ct", "turned", "upright")  # listed, and neither learned from nor scored by a mask
KNOWN = (*KINDS, *NO_MASK)
SILENT = 255  # in an outline: devices and markers, where the mask gives no verdict

"""What a mask means, by the ``kind`` that its row of cases.csv states."""

from __future__ import annotations

FULL, OUTLINE = "full", "outline"
KINDS = (FULL, OUTLINE)  # in the order of the planes of a target
SILENT = 255  # in an outline: devices and markers, where the mask gives no verdict

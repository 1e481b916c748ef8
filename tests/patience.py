"""How long tests wait for what should come at once; no test is timed. Programs that are killed use it."""

from __future__ import annotations

import os

PATIENCE_MS = 1000 * int(os.environ.get("LUNGSEG_TEST_PATIENCE_S", "60"))  # less where a fault is planted
LONG_PATIENCE_MS = 3 * PATIENCE_MS  # a minute was too short for a whole window at low priority

"""The child that learns, as the program starts it, but for what takes seconds and is tested once elsewhere.

It draws two small phantoms, makes no graph, and the program comes with a small version. ``python -m
tests.services.finetune.quick_child --training-set ...``, or imported before the child is called.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lungseg_gui.services.finetune import child, phantoms
from lungseg_gui.services.registry import registry
from lungseg_model import conversion

COMES_WITH = "LUNGSEG_TESTS_BUNDLED"
"""Names the folder of the version that the program comes with, where it is set."""
SEEDS = range(901, 903)
SHAPE = (128, 128)


def no_graph(folder: Path) -> bool:
    """Stand in for what makes a version's graph."""
    del folder
    return False


def be_quick() -> None:
    """Leave out in this process what takes seconds."""
    phantoms.SEEDS, phantoms.SHAPE = SEEDS, SHAPE
    conversion.keep = no_graph
    if COMES_WITH in os.environ:
        registry.bundled_folder = lambda: Path(os.environ[COMES_WITH])


if __name__ == "__main__":
    be_quick()
    sys.exit(child(sys.argv[1:]))

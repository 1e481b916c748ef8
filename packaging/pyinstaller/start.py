"""The frozen program: ``lungseg-gui``, ``lungseg`` and their child processes, told apart by name and argument."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    """Do what the executable's name says; a child of either is a child of the window's program."""
    multiprocessing.freeze_support()  # the decoder's process, and what watches shared memory, end in here
    if Path(sys.executable).stem == "lungseg" and sys.argv[1:2] != ["--child"]:
        from lungseg_gui.cli import main as command_line

        return command_line()
    from lungseg_gui.__main__ import main as window

    return window()


if __name__ == "__main__":
    sys.exit(main())

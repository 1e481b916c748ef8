"""Learning from the reader's corrections. One code for the window's button and `lungseg finetune`.

The window starts :func:`child` in a process of its own by :func:`command`; it speaks JSON lines on its standard
output, pauses when its standard input says so, and ends when that closes.
"""

from __future__ import annotations

from lungseg_gui.services.finetune.course import run
from lungseg_gui.services.finetune.entry import child, command, follow
from lungseg_gui.services.finetune.events import Event
from lungseg_gui.services.finetune.options import Options
from lungseg_gui.services.finetune.runs import Interrupted, Result, Runs

__all__ = ["Event", "Interrupted", "Options", "Result", "Runs", "child", "command", "follow", "run"]

"""An arrow: its head is where the button goes down."""

from __future__ import annotations

from lungseg_gui.core.figures import Form

FORM = Form(2, pointed=True)

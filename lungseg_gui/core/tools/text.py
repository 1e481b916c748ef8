"""A text: words at a place."""

from __future__ import annotations

from lungseg_gui.core.figures import Form

FORM = Form(1, worded=True)

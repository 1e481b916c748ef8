"""What a fine-tuning reports, and how it is made to wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Event = dict[str, Any]
"""Plain values for one line of JSON."""
Emit = Callable[[Event], None]
"""Called with every event; may raise to cancel."""
Hold = Callable[[], float]
"""Returns at once, or, if the run is paused, when it may resume: the seconds that it waited."""
